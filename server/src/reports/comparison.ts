import type { ClauseValue } from '../clauses/clause.ts';
import { type Difference, differencesOf, type Side, type ValueChange } from '../freedoms/differences.ts';
import type { Stance } from '../freedoms/stance.ts';
import { t } from '../messages.ts';
import type { Style } from './text.ts';

/** A comparison as JSON text, as schemas/comparison.schema.json describes it. */
export function comparisonJson(before: Side, after: Side): string {
  const { differences, same } = differencesOf(before, after);
  const told = differences.map(({ before: old, after: now, ...rest }) => ({
    ...rest,
    before: placeOf(before, old),
    after: placeOf(after, now),
  }));
  const side = ({ name, source }: Side) => ({ name, is: source === null ? 'known-license' : 'file' });
  const value = { schema: 1, before: side(before), after: side(after), differences: told, same };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function placeOf({ clauses, source }: Side, index: number | null) {
  const clause = index === null ? undefined : clauses[index];
  if (clause === undefined) return null;
  const { section, start, end } = clause;
  return source === null ? { section } : { section, start, end, line: source.lineAt(start) };
}

/** A comparison for a person: what came, went and changed, what is stricter first, with the sections of both sides. */
export function comparisonText(before: Side, after: Side, style: Style): string {
  const { differences, same } = differencesOf(before, after);
  const parts = [
    style('bold', t('{0} → {1}', before.name, after.name)),
    ...(['stricter', 'laxer', 'neither'] as const).flatMap((stance) => {
      const of = differences.filter((one) => one.stance === stance);
      if (of.length === 0) return [];
      return [
        '',
        style(COLOR[stance], stanceWord(stance)),
        ...grouped(of).flatMap((group) => lines(group, before, after, style)),
      ];
    }),
    '',
    style('dim', differences.length === 0 ? t('No clause differs. The same: {0}.', same) : t('The same: {0}.', same)),
  ];
  return `${parts.join('\n')}\n`;
}

const COLOR = { stricter: 'yellow', laxer: 'green', neither: 'dim' } as const;

/** Differences that read alike are told once, with all their places. */
function grouped(differences: readonly Difference[]): readonly (readonly [Difference, ...Difference[]])[] {
  const groups = new Map<string, [Difference, ...Difference[]]>();
  for (const one of differences) {
    const { kind, change, values, topics } = one;
    const key = JSON.stringify([kind, change, values, topics]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

function lines(group: readonly [Difference, ...Difference[]], before: Side, after: Side, style: Style): string[] {
  const [one] = group;
  const kind = after.kinds.get(one.kind) ?? before.kinds.get(one.kind);
  const title = t(kind?.title ?? one.kind);
  const places = (side: Side, of: 'before' | 'after') => [...new Set(group.map((each) => shownPlace(side, each[of])))];
  const where = [places(before, 'before').join(', '), places(after, 'after').join(', ')];
  const head = `  ${changeWord(one.change).padEnd(10)}${title}${topicWords(one)}  ${style('dim', where.join(' → '))}`;
  return [head, ...one.values.map((change) => `            ${valueChangeWords(one, change)}`)];
}

function shownPlace({ clauses, source }: Side, index: number | null): string {
  const clause = index === null ? undefined : clauses[index];
  if (clause === undefined) return '–';
  const section = clause.section === '' ? '' : `§${clause.section}`;
  if (source === null) return section === '' ? t('somewhere') : section;
  return `${t('line {0}', source.lineAt(clause.start))}${section === '' ? '' : ` ${section}`}`;
}

function topicWords({ topics: { came, went }, change }: Difference): string {
  const words = [
    ...came.map((topic) => (change === 'changed' ? `+${topic}` : topic)),
    ...went.map((topic) => (change === 'changed' ? `−${topic}` : topic)),
  ];
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

/** One value of a clause that differs: `amount: 700,000,000 → 500,000,000`. */
export function valueChangeWords({ change }: Difference, { name, before, after }: ValueChange): string {
  if (change !== 'changed') return `${name}: ${shown(before ?? after)}`;
  return `${name}: ${shown(before)} → ${shown(after)}`;
}

function shown(value: ClauseValue | null): string {
  if (value === null) return '–';
  if (typeof value === 'number') return value.toLocaleString('en-US');
  return Array.isArray(value) ? value.join(', ') : String(value);
}

export function changeWord(change: Difference['change']): string {
  switch (change) {
    case 'came':
      return t('new');
    case 'went':
      return t('gone');
    case 'changed':
      return t('changed');
    case 'reworded':
      return t('reworded');
  }
}

/** Whether what one may do grew smaller or larger. */
export function stanceWord(stance: Stance): string {
  switch (stance) {
    case 'stricter':
      return t('Stricter');
    case 'laxer':
      return t('Less strict');
    case 'neither':
      return t('Different');
  }
}
