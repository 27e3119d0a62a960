import { type ClauseGroup, type Effect, FREEDOMS, type Freedom, type OsdCriterion } from '../../clauses/clause.ts';
import type { ClauseKind } from '../../clauses/kind.ts';
import { compile } from '../../clauses/patterns/compiledPattern.ts';
import type { Pattern } from '../../clauses/patterns/pattern.ts';
import { matchKind } from '../../clauses/read/tellings.ts';
import { CONCEPTS, isConcept } from '../../clauses/statements/concepts.ts';
import { allStatements } from '../../clauses/statements/statements.ts';
import { t } from '../../messages.ts';
import { readText } from '../../text/reading.ts';
import { SourceText } from '../../text/sourceText.ts';
import { type AddedKind, type Config, EFFECTS, MOODS } from './config.ts';
import { nearestTo } from './nearest.ts';
import { type Entry, shown, type Value, type YamlReader } from './yaml.ts';

const KIND_KEYS = ['id', 'title', 'meaning', 'effect', 'freedoms', 'osd', 'says', 'examples'] as const;
const SAYS_KEYS = ['mood', 'words', 'unless', 'confidence'] as const;
const EXAMPLE_KEYS = ['match', 'noMatch'] as const;

/** Bounds that keep a configuration cheap to read; they are far above what a person writes. */
export const MOST = { kinds: 200, says: 50, unless: 50, examples: 50, pattern: 1000, example: 10_000 } as const;

/** What an id may be, as in the schema of the JSON report. */
export const KIND_ID = /^[a-z]+(?:-[a-z]+)*$/;

export interface ReadKinds {
  /** The kinds that are used: complete, and right about their own examples. */
  readonly kinds: readonly AddedKind[];
  /** The ids of all that are written, so that a kind with a mistake makes no second one where it is named. */
  readonly declared: readonly string[];
}

/** Reads the kinds of a configuration. A kind that is as it was in `previous` is the same value and not tried again. */
export function readKinds(
  yaml: YamlReader,
  value: Value | undefined,
  text: string,
  checks: ReadonlySet<string>,
  previous: Config | undefined,
): ReadKinds {
  const before = new Map(
    previous?.kinds.map(({ kind, start, end }) => [previous.source.text.slice(start, end), kind] as const) ?? [],
  );
  const kinds: AddedKind[] = [];
  const declared: string[] = [];
  for (const item of yaml.items(value, MOST.kinds)) {
    yaml.aliased = false;
    const found = yaml.problems.length;
    const fields = yaml.fields(item, KIND_KEYS);
    const id = idOf(yaml, item, fields, checks, declared);
    if (id !== null) declared.push(id);
    const known = before.get(text.slice(item.start, item.end));
    const kind = known ?? (id === null ? null : readKind(yaml, item, fields, id));
    const sound = yaml.problems.slice(found).every(({ level }) => level === 'warning');
    // What stands elsewhere may change without the words of this kind.
    const tried = known !== undefined && !yaml.aliased;
    if (kind !== null && id !== null && sound && (tried || examplesHold(yaml, kind, item, fields)))
      kinds.push({ kind, start: item.start, end: item.end });
  }
  return { kinds, declared };
}

type Fields = ReadonlyMap<string, Entry>;

function idOf(
  yaml: YamlReader,
  item: Value,
  fields: Fields,
  checks: ReadonlySet<string>,
  declared: readonly string[],
): string | null {
  const id = yaml.required(item, fields, 'id', 60);
  const at = fields.get('id')?.value ?? item;
  if (id === null) return null;
  if (!KIND_ID.test(id)) {
    yaml.problem(at, t('An id is made of lower-case words with hyphens between them, such as `no-weather-use`.'));
    return null;
  }
  if (checks.has(`clause/${id}`)) {
    yaml.problem(at, t('There is a built-in kind of clause `{0}`; take another id.', id));
    return null;
  }
  if (declared.includes(id)) {
    yaml.problem(at, t('There is a kind `{0}` above.', id));
    return null;
  }
  return id;
}

function readKind(yaml: YamlReader, item: Value, fields: Fields, id: string): ClauseKind | null {
  const title = yaml.required(item, fields, 'title', 120);
  const meaning = yaml.required(item, fields, 'meaning', 1000);
  const effect = yaml.oneOf(fields.get('effect')?.value, EFFECTS);
  if (!fields.has('effect')) yaml.missing(item, fields, 'effect');
  const freedoms = yaml.items(fields.get('freedoms')?.value, 4).flatMap((one) => yaml.oneOf(one, FREEDOMS) ?? []);
  const osd = yaml.items(fields.get('osd')?.value, 10).flatMap((one) => yaml.number(one, 1, 10, true) ?? []);
  const says = yaml.items(fields.get('says')?.value, MOST.says).flatMap((one) => readPattern(yaml, one) ?? []);
  if (!fields.has('says')) yaml.missing(item, fields, 'says');
  if (title === null || meaning === null || effect === null || says.length === 0) return null;
  return {
    id,
    group: groupOf(effect, freedoms),
    effect,
    freedoms: [...new Set(freedoms)],
    osd: [...new Set(osd)] as OsdCriterion[],
    title: title.trim(),
    meaning: meaning.trim(),
    why: '',
    advice: '',
    says,
    examples: { match: [], noMatch: [] },
  };
}

function groupOf(effect: Effect, freedoms: readonly Freedom[]): ClauseGroup {
  switch (effect) {
    case 'grants':
      return 'grant';
    case 'obliges':
      return 'condition';
    case 'neutral':
      return 'legal';
    default:
      return `${freedoms[0] ?? 'use'}-limit`;
  }
}

function readPattern(yaml: YamlReader, item: Value): Pattern | null {
  const fields = yaml.fields(item, SAYS_KEYS);
  const mood = yaml.oneOf(fields.get('mood')?.value, MOODS);
  if (!fields.has('mood')) yaml.missing(item, fields, 'mood');
  const words = yaml.required(item, fields, 'words', MOST.pattern);
  const unless = yaml.items(fields.get('unless')?.value, MOST.unless).flatMap((one) => {
    const pattern = yaml.text(one, MOST.pattern);
    return pattern !== null && compiles(yaml, one, pattern) ? [pattern] : [];
  });
  const confidence = yaml.number(fields.get('confidence')?.value, 0, 1);
  const at = fields.get('words')?.value ?? item;
  if (words === null || !compiles(yaml, at, words) || mood === null) return null;
  return { mood, words, ...(unless.length > 0 ? { unless } : {}), ...(confidence === null ? {} : { confidence }) };
}

/** Marks of other pattern languages, which no word of prose has, so that they would never match. */
const FOREIGN_MARK = /[\\*{}[\]<>=~^]|\.\.|(?<=.)\?(?=.)/;
const GAP = /^\.\.\d{0,2}$/;

/** Whether a pattern can be used; says what is wrong with it where it cannot. */
function compiles(yaml: YamlReader, at: Value, pattern: string): boolean {
  const wrong = wrongIn(pattern.trim().split(/\s+/));
  if (wrong !== null) yaml.problem(at, wrong);
  if (wrong !== null) return false;
  try {
    compile(pattern);
    return true;
  } catch (error) {
    yaml.problem(at, error instanceof Error ? error.message : String(error));
    return false;
  }
}

function wrongIn(tokens: readonly string[]): string | null {
  if (GAP.test(tokens[0] ?? '') || GAP.test(tokens.at(-1) ?? ''))
    return t('A pattern begins and ends with a word, not with a gap.');
  if (tokens.filter((token) => token.startsWith('^')).length > 1)
    return t('`^` marks one word of a pattern, the one whose mood counts.');
  for (const token of tokens) {
    const body = token.replace(/^\^/, '').replace(/(?<=.)\?$/, '');
    const mark = GAP.test(token) ? undefined : FOREIGN_MARK.exec(body)?.[0];
    if (mark === '..')
      return t('`{0}` is no gap: `..` stands by itself, with up to two digits behind it.', shown(token));
    if (mark !== undefined) return t('`{0}` cannot stand in a word of a pattern: `{1}`.', mark, shown(token));
    for (const choice of GAP.test(token) ? [] : body.split('|')) {
      if (choice === '') return t('A choice is empty in `{0}`.', shown(token));
      if (!choice.startsWith('@') || isConcept(choice.slice(1))) continue;
      const near = nearestTo(choice.slice(1), CONCEPTS);
      return near === null
        ? t('The vocabulary has no `{0}`; it has {1}.', shown(choice), CONCEPTS.map((name) => `@${name}`).join(', '))
        : t('The vocabulary has no `{0}`; did you mean `{1}`?', shown(choice), `@${near}`);
    }
  }
  return null;
}

/** Tries the kind on its own examples. Of a kind without one that matches nobody knows whether it works. */
function examplesHold(yaml: YamlReader, kind: ClauseKind, item: Value, of: Fields): boolean {
  const value = of.get('examples')?.value;
  if (value === undefined) yaml.missing(item, of, 'examples');
  if (value === undefined) return false;
  const fields = yaml.fields(value, EXAMPLE_KEYS);
  const tried = (key: (typeof EXAMPLE_KEYS)[number], wanted: boolean) =>
    yaml.items(fields.get(key)?.value, MOST.examples).map((example) => {
      const text = yaml.text(example, MOST.example);
      if (text === null || isRead(kind, text) === wanted) return text !== null;
      yaml.problem(
        example,
        wanted
          ? t('This example is not read as `{0}`, so the kind is not used.', kind.id)
          : t('This example is read as `{0}` though it must not be, so the kind is not used.', kind.id),
      );
      return false;
    });
  const matching = tried('match', true);
  if (matching.length === 0) yaml.problem(value, t('An example that matches is missing here, under `match`.'));
  return matching.length > 0 && [...matching, ...tried('noMatch', false)].every((holds) => holds);
}

function isRead(kind: ClauseKind, text: string): boolean {
  for (const { statement } of allStatements(readText(new SourceText(text))))
    if (matchKind(kind, statement) !== null) return true;
  return false;
}
