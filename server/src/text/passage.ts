import type { Block } from './blocks.ts';
import { isCapitals, looksLikeHeading, looksLikeTopic } from './heading.ts';
import { type LanguageCount, languageOf } from './language.ts';
import { LargeExpression } from './largeExpression.ts';
import { TITLE_IN_PARENTHESES } from './marker.ts';
import { type NormalizedText, normalize, sourceAt } from './normalize.ts';
import { sentences } from './sentences.ts';
import type { Span } from './span.ts';
import { type Word, words } from './words.ts';

/** A sentence of a block: its words, and where it stands on the normalized view. */
export interface Sentence extends Span {
  readonly words: readonly Word[];
}

/** The words of a block, read once and shared by every version of the text that holds the block. */
export interface Passage {
  readonly normalized: NormalizedText;
  readonly sentences: readonly Sentence[];
  /** The heading as it is written, without marks: of a heading block, or a run-in one. Empty where there is none. */
  readonly title: string;
  /** A heading that opens the paragraph: "Reserved Rights. The grant …". One in title case is not among `sentences`. */
  readonly runInHeading: string;
  /** True where the last sentence waits for what follows: it ends with a colon, or in the middle. */
  readonly open: boolean;
}

/** The passage of a block; offsets of its normalized view lead back into `block.text`. */
export function passageOf(block: Block): Passage {
  block.memo.passage ??= read(block);
  return block.memo.passage;
}

/** Whether a word of more than one letter, of a language in Latin script, stands in a passage. */
export function hasWords({ sentences }: Passage): boolean {
  for (const { words } of sentences) for (const { text } of words) if (text.length > 1 && isLatin(text)) return true;
  return false;
}

/** Whether a word begins with a Latin letter. */
export function isLatin(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a) || (first >= 0xc0 && first <= 0x24f);
}

/** The language of a block. */
export function languageOfBlock(block: Block): LanguageCount {
  block.memo.language ??= languageOf(passageOf(block).normalized.text);
  return block.memo.language;
}

function read(block: Block): Passage {
  const normalized = normalize(block.text, block.bodyStart, block.bodyEnd);
  const all = words(normalized);
  const bold = boldOpening(block, normalized.text);
  const spans = partedInRows(partedAt(sentences(normalized.text), bold), normalized.text);
  const result: Sentence[] = [];
  let next = 0;
  for (const span of spans) {
    // Empty cells of a table stand in no sentence.
    while (next < all.length && (all[next]?.start ?? 0) < span.start) next++;
    const first = next;
    while (next < all.length && (all[next]?.start ?? 0) < span.end) next++;
    result.push({ start: span.start, end: span.end, words: all.slice(first, next) });
  }
  const first = result[0];
  const opening = first ? normalized.text.slice(first.start, first.end) : '';
  const topic = first !== undefined && result.length > 1 && looksLikeTopic(opening);
  const enclosed = block.marker !== null && TITLE_IN_PARENTHESES.test(opening);
  const titled =
    first !== undefined &&
    result.length > 1 &&
    (enclosed ||
      (bold > 0
        ? looksLikeHeading(opening)
        : opening.endsWith('.') && looksLikeHeading(opening) && !callsOut(opening)) ||
      // "Benefits eligibility. Do not use it to decide …": what is forbidden is said behind its name.
      (topic && forbidsUnder(opening, normalized.text.slice(result[1]?.start, result[1]?.end))));
  const topical = topic && !titled;
  const heading = block.heading > 0 ? { start: 0, end: normalized.text.length } : titled || topical ? first : undefined;
  const label = heading || block.marker ? '' : boldLabel(block, result);
  const written = heading ? asWritten(block.text, normalized, heading).replace(/[.:]$/, '') : label;
  const title = enclosed ? written.replace(/^\(|\)$/g, '') : written;
  return {
    normalized,
    sentences: titled ? result.slice(1) : result,
    title,
    runInHeading: (titled || topical || label !== '') && block.heading === 0 ? title : '',
    open: block.heading === 0 && isOpen(normalized.text),
  };
}

/** Whether a sentence forbids what `name`, the short sentence before it, is the name of. */
function forbidsUnder(name: string, sentence: string): boolean {
  if (!FORBIDS.test(sentence)) return false;
  if (!SAYS_ITSELF.test(name)) return true;
  // "No resale. You may not resell it": what the name says is said again.
  const said = sentence.toLowerCase().replace(/-/g, '');
  return (
    /^no /i.test(name) &&
    (name.toLowerCase().match(/[a-z]{5,}/g) ?? []).some((w) => said.includes(w.slice(0, Math.max(4, w.length - 7))))
  );
}

/** "Noncommercial use only.", "No resale.": a name that says what it names. */
const SAYS_ITSELF = /^no(?:t|n)?\b|\bonly\b/i;

/** How a sentence opens that forbids by itself. */
const FORBIDS =
  /^(?:do not|don't|never|(?:you|users) (?:(?:may|must|shall|will|should) (?:not|never)|cannot|can't|can not)\b|(?:no one|nobody) may\b)/i;

/** "**Grant**: You may …", "__Law__ – …": a label in bold that opens a paragraph; it stays a part of its sentence. */
function boldLabel({ text, bodyStart }: Block, sentences: readonly Sentence[]): string {
  if (!/[*_]/.test(text[bodyStart] ?? '')) return '';
  const found = BOLD_LABEL.exec(text.slice(bodyStart, bodyStart + 100));
  const label = found?.[1]?.trim() ?? '';
  if (label === '' || `${found?.[2]}${found?.[3]}` === '' || !/^["“]?[A-Z]/.test(label) || NO_HEADING.test(label))
    return '';
  // "**Fraud**: deceiving people" is an entry of a list of uses.
  if (!/^["“]?(?!(?:Any|[A-Z][a-z]+ing)\b)[A-Z]/.test(text.slice(bodyStart + (found?.[0].length ?? 0)))) return '';
  const parts = label.split(/\s+/).length;
  // "**License:** MIT" is an entry, and no section.
  return parts <= 6 && (sentences.length > 1 || (sentences[0]?.words.length ?? 0) >= parts + 7) ? label : '';
}

/** "PLEASE READ THESE TERMS CAREFULLY BEFORE YOU USE THE SOFTWARE.": what calls to the reader names no part. */
function callsOut(opening: string): boolean {
  return isCapitals(opening) && (opening.match(/\s/g)?.length ?? 0) >= MOST_IN_CAPITALS;
}
/** So many words in capitals that end with a stop are a sentence. */
const MOST_IN_CAPITALS = 10;

const BOLD_LABEL = /^(?:\*\*\*?|__)([^*_\n]{2,60}?)\s?([.:]?)\s?(?:\*\*\*?|__)\s{0,3}([:.–—-]{0,2})\s/i;

/** Labels that name no part of a text. */
const NO_HEADING = /^(?:note|n\.?b|important|warning|caution|attention|examples?|tip|hint|tl;?dr|summary|e\.g)\W*$/i;

/** "**Prohibited uses** You may not …": emphasis that closes before a capital, behind a marker that it may open before. */
const BOLD = /^(\*\*|__)?([A-Z][^*_\n:.]{2,60})(?:\*\*|__) {1,3}(?=[A-Z])/;

/** How much of the normalized view is a heading in bold that opens the paragraph; 0 where there is none. */
function boldOpening({ text, bodyStart, heading }: Block, view: string): number {
  if (heading > 0) return 0;
  const found = BOLD.exec(text.slice(bodyStart, bodyStart + 90));
  const name = found?.[2]?.trimEnd() ?? '';
  if (name === '' || (found?.[1] === undefined && !/\*\*|__/.test(text.slice(0, bodyStart)))) return 0;
  return view.startsWith(`${name} `) && looksLikeHeading(name) ? name.length : 0;
}

/** The sentences, the first one parted behind the heading that opens it. */
function partedAt(spans: readonly Span[], at: number): readonly Span[] {
  const [first, ...others] = spans;
  if (at === 0 || first === undefined || first.start !== 0 || first.end <= at + 1) return spans;
  return [{ start: 0, end: at }, { start: at + 1, end: first.end }, ...others];
}

/** The sentences of a table, "| … | … | | … | … |" on the normalized view, parted between its rows. */
function partedInRows(spans: readonly Span[], view: string): readonly Span[] {
  if (view.charCodeAt(0) !== BAR || !view.includes('| |')) return spans;
  const rows: Span[] = [];
  for (const { start, end } of spans) {
    let from = start;
    for (let at = view.indexOf('| |', start); at >= 0 && at + 3 < end; at = view.indexOf('| |', at + 2)) {
      if (at > from) rows.push({ start: from, end: at + 1 });
      from = at + 2;
      // Empty cells at the end of a row.
      while (view.startsWith('| |', from)) from += 2;
      at = from - 2;
    }
    if (from < end) rows.push({ start: from, end });
  }
  return rows;
}

const BAR = 0x7c;

/** The words of a span with the hyphens that the normalized view joins: "Non-Commercial Use". */
function asWritten(source: string, normalized: NormalizedText, span: Span): string {
  let result = '';
  let before = -2;
  for (let i = span.start; i < span.end; i++) {
    const at = sourceAt(normalized, i);
    if (source[at - 1] === '-' && before === at - 2) result += '-';
    before = at;
    const unit = normalized.text[i] ?? '';
    result += unit === '\u00ad' ? '' : unit;
  }
  return result;
}

/** Words that what a list goes on with ends with. */
const READS_ON = new Set(
  'to not by for that with following if party person where when means including must shall may either'.split(' '),
);

/** "It shall furthermore not be used", "You may not use it": how or what for stands behind. */
const USED = new LargeExpression(
  /\b(?:not|never|nor) (?:[a-z]+ ){0,2}(?:be (?:[a-z]+ )?(?:used|deployed|applied|operated|employed|put to use)|(?:use|deploy|apply|operate|employ) (?:it|them|the [a-z]+|our [a-z]+))$/i,
  /\b(?:not|never|nor) /i,
);

function isOpen(text: string): boolean {
  const from = lastSentence(text);
  // "You must not use it for the following uses. The list is not exhaustive.": the sentence before opens it.
  return waits(from > 0 && isRemarkOnList(text.slice(from)) ? text.slice(0, from) : text);
}

/** Where the last sentence begins, about. */
const lastSentence = (text: string): number => text.slice(0, -1).lastIndexOf('. ') + 1;

/** Whether a text ends with words that wait for a list. */
function waits(text: string): boolean {
  const tail = text.slice(-40).trimEnd();
  if (/[:：]$/.test(tail) || /[:：]\s{0,3}\(?(?:1|a|i)?\)?$/.test(tail)) return true;
  if (READS_ON.has(/\w+$/.exec(tail)?.[0].toLowerCase() ?? '') || USED.test(tail)) return true;
  if (!tail.endsWith('.')) return false;
  const last = text.slice(lastSentence(text)).slice(-260);
  return LISTS.test(last) && GIVES_OR_FORBIDS.test(last) && !/^ ?By /.test(last);
}

/** Whether a sentence says of a list that it is not all there is: "These examples are illustrative, not exhaustive." */
export function isRemarkOnList(sentence: string): boolean {
  return sentence.length < 200 && REMARKS_ON_LIST.test(sentence);
}

const REMARKS_ON_LIST = new LargeExpression(
  /\b(?:lists?|examples?|descriptions?|activities|uses|items|categories|they|these|this) (?:[a-z]+ ){0,6}(?:is|are) (?:[a-z]+ )?(?:illustrative|non-?exhaustive|not (?:[a-z]+ )?(?:exhaustive|complete|exclusive)|examples)\b/i,
  /illustrative|exhaustive|complete|exclusive|are (?:[a-z]+ )?examples/i,
);

/** "We grant the following rights to you.": a full stop where a list follows. */
const LISTS = new LargeExpression(
  /\b(?:the following (?:[a-z]+ ){0,3}(?:rights|uses|purposes|activities|actions|acts|ways|conduct|content|behaviou?rs?|use cases|permissions)\b[^.;:]{0,70}|(?:rights|uses|purposes|activities|actions|acts|ways|conduct|content|use cases) (?:[a-z]+ ){0,2}below)\.$/i,
  /\bthe following |\bbelow\./i,
);
const GIVES_OR_FORBIDS =
  /\b(?:grants?|granted|given|gives|permitted|allowed|may|must|shall|will|prohibited|forbidden|banned|prohibits?|forbids?)\b/i;

/** The place of a span of the normalized view in the source of its block. */
export function toSource(normalized: NormalizedText, span: Span): Span {
  const start = sourceAt(normalized, span.start);
  if (span.end <= span.start) return { start, end: start };
  const last = span.end - 1;
  return { start, end: sourceAt(normalized, last) + (normalized.wide.get(last) ?? 1) };
}
