import { labelsBefore } from './labels.ts';
import { LargeExpression } from './largeExpression.ts';
import { type Line, readLine, withoutTags } from './lines.ts';
import { isPart, type Marker } from './marker.ts';

/** The longest line that a text is wrapped at. */
export const WRAPPED = 120;

/** Narrower lines than this are not full where a text is wrapped. */
export const FULL = 56;

/**
 * "… for (i) testing it, or\n(ii) teaching": items that run on in a paragraph, one of which a wrapped line happens to open
 * with. The line before is full, and the item before stands inside a line.
 */
export function runsOn(text: string, before: string, first: Line, previous: Line, line: Line, marker: Marker): boolean {
  if (!/^\([a-z0-9]{1,4}\)$/i.test(marker.text) || previous.blank) return false;
  const filled = previous.indent + before.length;
  if (filled > WRAPPED || (line.indent !== previous.indent && previous !== first)) return false;
  if (filled < FULL && !isNarrow(text, before, first, previous, line)) return false;
  const [last] = labelsBefore(marker.label);
  // "… lends to you,\n(a) whole or (b) in parts": the next one stands in the line, too.
  if (last === undefined) {
    const next = NEXT.get(marker.label);
    return next !== undefined && /[\w,]$/.test(before) && wordsOf(text, line, 160).includes(` (${next}) `);
  }
  const from = Math.max(first.start, line.start - LOOKED_BACK);
  const paragraph = text.slice(from, line.start);
  const at = paragraph.lastIndexOf(`(${last})`);
  if (at <= 0 || /[^\s>]/.test(paragraph[at - 1] ?? '')) return false;
  const start = paragraph.lastIndexOf('\n', at) + 1;
  // Behind a bullet, it opens its line, too; and so does one that ran on before it.
  return (
    /[^\s>*+•◦–—-]/.test(paragraph.slice(start, at)) ||
    (start > 0 && filled < FULL && /\w/.test(paragraph.slice(0, start)))
  );
}

/** What follows the first of a list. */
const NEXT: ReadonlyMap<string, string> = new Map([
  ['a', 'b'],
  ['i', 'ii'],
  ['1', '2'],
  ['A', 'B'],
  ['I', 'II'],
]);

/** Whether a paragraph is wrapped in a narrow column: each of its lines is about as wide, and the item before is not at its end. */
function isNarrow(text: string, before: string, first: Line, previous: Line, line: Line): boolean {
  if (previous === first || /[;:.]$|; (?:and|or)$/i.test(before)) return false;
  const widths = [first, previous, line].map((one) => widthOf(text, one, WRAPPED));
  const widest = Math.max(...widths);
  return widest >= NARROWEST && widest < FULL && Math.min(...widths.slice(0, 2)) + ROOM >= widest;
}

/** No column is narrower than this, and a line of it may lack as much as a word takes. */
const NARROWEST = 28;
const ROOM = 14;

/** How far the item before one that a line opens with may be, in units. */
const LOOKED_BACK = 1200;

/** "… set forth in Section\n4. of this" and "Section 2(a)\n(4) never" are wrapped references. */
export function isReference(before: string, words: string, marker: Marker): boolean {
  // "… in this section" ends an item before a bullet, which no reference goes on with.
  if (/^[*•+·▪●-]$/.test(marker.text)) return false;
  const cited =
    /\b(?:sections?|subsections?|clauses?|articles?|paragraphs?|§)\s{0,4}(\d[\d.()a-z]{0,12})?(?:,|\s(?:and|or))?$/i.exec(
      before.slice(-60),
    );
  // "… those granted in\nSection 2. We keep": a sentence does not end with "in".
  const named = isPart(marker.style) || /^[*_(]{0,3}(?:section|article|clause|paragraph)\b/i.test(marker.text);
  if (named && /[a-z] (?:in|of|under|by|to|with|per|from|see|and|or|this)$/i.test(before)) return true;
  // "…; or" ends an item; "sections 3 and" goes on.
  if (!cited) return /(?:^|[^;:.\s])\s{1,4}(?:no|and|or)\.?$/i.test(before) && /^\d{1,3}\.\s[a-z]/.test(words);
  // "Sections 15 and", and "16." alone.
  if (cited[1] !== undefined && /(?:,|and|or)$/i.test(before) && words.length <= marker.length) return true;
  return cited[1] === undefined
    ? !/^[*_(]{0,3}(?:section|article)\b/i.test(words)
    : /^[a-z]/.test(words.slice(marker.length));
}

/** Words that no line of a list ends with: "all applicable", "under the". */
export const GOES_ON = new LargeExpression(
  /\b(?:the|an?|any|all|each|of|or|and|by|in|for|with|under|from|on|applicable|such|this|that|its|your|our|be|is|are|not)$/i,
);

/** The line behind `line`. */
export function nextLine(text: string, line: Line): Line | undefined {
  return line.end < text.length ? readLine(text, line.end, line.leader) : undefined;
}

/** At most the first `most` units of the words of a line, its marker with them. */
export function wordsOf(text: string, line: Line, most: number): string {
  return withoutTags(text.slice(line.start + line.lead, Math.min(line.end, line.start + line.lead + most)).trimEnd());
}

/** The columns that a line takes, of at most the first `most` units of its words. */
export function widthOf(text: string, line: Line, most: number): number {
  return line.indent + wordsOf(text, line, most).length;
}

/** The columns that the first of `words` would have needed on the line before, and some to be sure. */
export function roomFor(words: string): number {
  return words.search(/\s|$/) + 12;
}
