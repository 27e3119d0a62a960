import { normalize } from '../../text/normalize.ts';
import type { Span } from '../../text/span.ts';
import type { Block } from '../blocks.ts';
import type { Card } from '../card.ts';
import { OWN_BLANKS } from './newCard.ts';
import { DATA_SECTIONS, MODEL_SECTIONS } from './sections.ts';

/** Something that a template left and nobody filled in. */
export interface Placeholder extends Span {
  /** `blank`: words that stand for what is missing; `guidance`: a comment of the template; `optional`: "[optional]". */
  readonly kind: 'blank' | 'guidance' | 'optional';
  /** What goes with it: its line, where the line says nothing else. */
  readonly line: Span;
}

/** "[More Information Needed]" and its like, no link: brackets with a target or a definition are one. */
const BRACKETED =
  /\[\s{0,3}(?:more info(?:rmation)? needed|needs? more info(?:rmation)?|info(?:rmation)? needed|fill (?:this )?in[^\]\n]{0,40}|to ?do\b[^\]\n]{0,60}|tb[ad]|placeholder|insert [^\]\n]{0,60}|your [^\]\n]{0,40}|add [^\]\n]{0,60} here|(?:dataset|model) name)\s{0,3}\](?![(:[])/gi;
/** Blanks of the Hub's templates. */
const BRACES = /\{\{\s{0,3}[a-z_]{2,40}\s{0,3}(?:\|[^{}\n]{0,200})?\}\}/g;
const BRACED_NAMES =
  /^\{\{\s*(?:model_\w+|card_data|developers|funded_by|shared_by|license|language\w*|base_model|repo|repository|paper|demo|direct_use|downstream_use|out_of_scope_use|bias_\w+|get_started_code|training_\w+|preprocessing|speeds_\w+|testing_\w+|results\w*|hardware\w*|hours_used|cloud_\w+|co2_\w+|software|citation_\w+|glossary|more_information|dataset_\w+|curators|pretty_name)\b|\bdefault\(/;
const LOREM = /\blorem ipsum\b/gi;
const OPTIONAL = /[ \t]?\[optional\]/gi;
/** The title of the template. */
const TITLE = /\b(?:model id|dataset name)\s*$/i;
/** A whole block, value or cell. */
const WHOLE =
  /^(?:to ?do|tb[ad]|fixme|more information needed|coming soon|to be (?:added|filled(?: in)?|written|completed|determined|done)|placeholder|xxx+|n\/a yet)[.:!… ]*$/i;
const UPPER = /^(?:TODO|TBD|TBA|FIXME)\b[:.]?\s/;
/** How comments of the Hub's templates begin. */
const GUIDANCE =
  /^(?:provide (?:a|the|an)\b|address questions around|this section (?:is|addresses|describes|provides|should)|this should link to|this relates heavily|these are the|if relevant, include|if there is a paper|total emissions|relevant interpretability|motivation for the creation|state whether|if the dataset contains|scope of|what (?:are|is) the\b|user(?:s)? \(both|relevant background)/i;
/** Lists of what is planned are no blanks. */
const PLANS = /\b(?:to-?do|roadmap|plans?|checklist|upcoming|future)\b/i;

/** What a template left in a card, in the order of the text. Linear in its length; total. */
export function placeholdersIn(card: Card): readonly Placeholder[] {
  const { source, sections, blocks } = card;
  const found: Placeholder[] = [];
  const planned = sections.filter(({ title }) => PLANS.test(title));
  for (const block of blocks.words) {
    if (planned.some(({ start, end }) => start <= block.start && block.start < end)) continue;
    found.push(...inBlock(card, block));
  }
  const [title] = sections;
  if (title !== undefined && title.level === 1 && TITLE.test(title.title) && /\bcard\b/i.test(title.title)) {
    const start =
      title.heading.end - (/(?:model id|dataset name)\s*$/i.exec(source.slice(title.heading))?.[0].length ?? 0);
    found.push({ kind: 'blank', start, end: title.heading.end, line: { start, end: start } });
  }
  if (title !== undefined && title.level === 1 && OWN_BLANKS.has(title.title)) {
    const { start, end } = title.heading;
    found.push({ kind: 'blank', start: end - title.title.length, end, line: { start, end: start } });
  }
  found.push(...comments(card));
  // A blank may hold another: `{{ results | default("[More Information Needed]") }}`.
  let end = -1;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      const within = one.end <= end;
      end = Math.max(end, one.end);
      return !within;
    });
}

function inBlock(card: Card, block: Block): Placeholder[] {
  const { source } = card;
  const text = source.slice(block);
  const found: Placeholder[] = [];
  const add = (kind: Placeholder['kind'], index: number, length: number) => {
    const start = block.start + index;
    const span = { start, end: start + length };
    found.push({ kind, ...span, line: kind === 'blank' ? lineOf(card, span) : span });
  };
  for (const match of text.matchAll(BRACKETED)) add('blank', match.index, match[0].length);
  for (const match of text.matchAll(BRACES))
    if (BRACED_NAMES.test(match[0])) add('blank', match.index, match[0].length);
  for (const match of text.matchAll(LOREM)) add('blank', match.index, match[0].length);
  for (const match of text.matchAll(OPTIONAL)) add('optional', match.index, match[0].length);
  if (found.length === 0 && block.kind === 'text') {
    const words = normalize(source.text, block.start, Math.min(block.end, block.start + 200)).text.trim();
    const value = /^[^:]{1,60}:\s*(.*)$/.exec(words)?.[1];
    const whole =
      WHOLE.test(words) || OWN_BLANKS.has(words) || (UPPER.test(`${words} `) && block.end - block.start < 200);
    if (whole) add('blank', 0, text.length);
    else if (value !== undefined && WHOLE.test(value)) {
      const at = text.toLowerCase().lastIndexOf(value.toLowerCase().replace(/[.:!… ]+$/, ''));
      if (at >= 0) add('blank', at, text.length - at);
    }
  }
  return found;
}

/** The line of a blank, with its end, where nothing but a label stands beside it; else the blank alone. */
function lineOf({ source }: Card, { start, end }: Span): Span {
  const from = source.lineStart(source.lineAt(start) - 1);
  const to = source.lineStart(source.lineAt(start));
  const before = source.text.slice(from, start);
  const after = source.text.slice(end, to);
  const label =
    /^[\s>]*(?:[-*+]\s+|\d{1,3}[.)]\s+)?(?:\*\*[^*\n]{1,80}\*\*|__[^_\n]{1,80}__|[^:|\n]{1,60}:)?[\s:]*$/.test(before);
  return label && after.trim() === '' ? { start: from, end: to } : { start, end };
}

/** Comments of a template, which tell what to write. */
function comments({ source, frontMatter, blocks }: Card): Placeholder[] {
  const { text } = source;
  const found: Placeholder[] = [];
  let code = 0;
  for (let at = text.indexOf('<!--', frontMatter?.end ?? 0); at >= 0; ) {
    const close = text.indexOf('-->', at + 4);
    if (close < 0) break;
    while (code < blocks.code.length && (blocks.code[code]?.end ?? 0) <= at) code++;
    const inCode = (blocks.code[code]?.start ?? at + 1) <= at;
    if (!inCode && GUIDANCE.test(text.slice(at + 4, Math.min(close, at + 200)).trimStart())) {
      const from = source.lineStart(source.lineAt(at) - 1);
      const to = source.lineStart(source.lineAt(close));
      const alone = text.slice(from, at).trim() === '' && text.slice(close + 3, to).trim() === '';
      found.push({
        kind: 'guidance',
        start: at,
        end: close + 3,
        line: alone ? { start: from, end: to } : { start: at, end: close + 3 },
      });
    }
    at = text.indexOf('<!--', close + 3);
  }
  return found;
}

function isStatement(heading: string): boolean {
  return /\]\(|<a\b|<img\b|[!:?：！]\**\s*$/.test(heading) || heading.trim().split(/\s+/).length > 8;
}

const ASKS: ReadonlySet<string> = new Set([...MODEL_SECTIONS, ...DATA_SECTIONS].map(({ ask }) => ask));

/** Sections under whose heading nothing stands but comments, in the order of the text. */
export function emptySections({ source, sections }: Card): readonly (typeof sections)[number][] {
  return sections.filter(({ heading, end, level }, index) => {
    // The title heads all of the card; bold lines, links and whole sentences stand for themselves.
    const words = source.slice(heading);
    if ((index === 0 && level === 1) || level === 7 || isStatement(words)) return false;
    const below = source.text.slice(heading.end, end);
    // A heading that our own fix has just put there is being written.
    const note = /<!--([\s\S]*?)-->/.exec(below)?.[1]?.trim();
    if (note !== undefined && ASKS.has(note)) return false;
    const rest = below
      .replaceAll(/<!--[\s\S]*?-->/g, '')
      .replace(/^[ \t#]*(?:<\/h[1-6]>)?[ \t]*\r?\n(?:[ \t]*(?:=+|-+)[ \t]*\r?\n)?/, '')
      .replace(/<\/?a\b[^>]*>/g, '');
    return rest.trim() === '';
  });
}
