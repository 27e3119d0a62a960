import type { Block } from '../text/blocks.ts';
import { type NormalizedText, sourceAt } from '../text/normalize.ts';
import { passageOf } from '../text/passage.ts';
import type { Span } from '../text/span.ts';

/** What of a license is colored: the words that forbid, oblige and permit, and what has a name or a number. */
export const COLORS = ['prohibits', 'obliges', 'permits', 'definedTerm', 'sectionNumber', 'sectionReference'] as const;
export type Color = (typeof COLORS)[number];

/** Words without a line break or a mark of Markdown among them; offsets into their block. */
export interface ColoredWords extends Span {
  readonly color: Color;
}

/**
 * The words of a block that are colored, in order and apart from each other. The grammar in `syntaxes/` colors the same
 * words. They are found once for a block, which versions of a text share.
 */
export function coloredWordsOf(block: Block): readonly ColoredWords[] {
  let known = memo.get(block);
  if (known === undefined) {
    const { normalized } = passageOf(block);
    known = [
      ...numberOf(block),
      ...wordsIn(normalized.text).flatMap((words) => asWritten(words, normalized, block.text)),
    ];
    memo.set(block, known);
  }
  return known;
}
const memo = new WeakMap<Block, readonly ColoredWords[]>();

/** The number of a section or an item, without bullets and marks of Markdown around it. */
function numberOf({ text, lead, bodyStart, marker }: Block): readonly ColoredWords[] {
  if (marker === null || marker.ordinal === 0) return [];
  let [start, end] = [lead, bodyStart];
  while (start < end && AROUND_NUMBER.test(text.charAt(start))) start++;
  while (start < end && AROUND_NUMBER.test(text.charAt(end - 1))) end--;
  return start < end ? [{ start, end, color: 'sectionNumber' }] : [];
}
const AROUND_NUMBER = /[-\s#>*+_|\\•–]/;

const ADDRESS = /\b(?:https?:\/\/|mailto:)[^\s<>")]+/g;
/** Words in quotes. A mark right behind a word closes; it opens none. */
const TERM = /(?<![A-Za-z0-9.,;:!?])["「](?=\S)[^"「」]{1,80}["」]/g;
const REFERENCE =
  /\b(?:[Ss]ections?|[Cc]lauses?|[Pp]aragraphs?|[Aa]rticles?|Attachment|Exhibit|Schedule|Appendix) (?:[0-9]{1,3}(?:[.(][0-9A-Za-z]{1,4}\)?){0,4}|\([a-z]{1,4}\)|[IVXLC]{1,7}\b|[A-Z]\b)/g;
const MOODS: readonly (readonly [Color, RegExp])[] = [
  [
    'prohibits',
    /\b(?:(?:shall|may|must|will|can|do|does|are|is) not|cannot|prohibited|forbidden|not permitted|not allowed)\b/gi,
  ],
  ['obliges', /\b(?:shall|must|required to|agrees? to|provided that|subject to|on (?:the )?condition that)\b/gi],
  ['permits', /\b(?:may|permission is|permitted|(?:hereby )?grants?(?: you)?|granted)\b/gi],
  ['prohibits', /不得|不可(?=以|将|將|用|使|向|对|對)|不允许|严禁|禁止|嚴禁/g],
  ['obliges', /必须|必須|应当|應當|(?<![无無])[须須]|有义务|前提是/g],
  ['permits', /可以|有权|有權|允许|允許|授予|授权(?=您|你|被)/g],
];

/** The colored words of a normalized text, in order: of two that share a word the one that begins first. */
function wordsIn(text: string): readonly ColoredWords[] {
  const found: (Span & { readonly color: Color | null })[] = [];
  const find = (pattern: RegExp, color: Color | null): void => {
    for (const { index, 0: words } of text.matchAll(pattern))
      found.push({ start: index, end: index + words.length, color });
  };
  find(ADDRESS, null);
  find(TERM, 'definedTerm');
  find(REFERENCE, 'sectionReference');
  for (const [color, pattern] of MOODS) find(pattern, color);
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start)
    .flatMap(({ color, ...span }) => {
      if (span.start < end) return [];
      end = span.end;
      if (color === null) return [];
      // Of a term, without its quotes.
      return color === 'definedTerm' ? { start: span.start + 1, end: span.end - 1, color } : { ...span, color };
    });
}

/** A stretch of the normalized view where it is written: parted by line breaks, marks and runs of blanks in it. */
function asWritten({ start, end, color }: ColoredWords, normalized: NormalizedText, text: string): ColoredWords[] {
  const parts: { start: number; end: number; color: Color }[] = [];
  for (let i = start; i < end; i++) {
    const at = sourceAt(normalized, i);
    if (/\s/.test(text.charAt(at))) continue;
    const last = parts.at(-1);
    const next = at + (normalized.wide.get(i) ?? 1);
    if (last !== undefined && isOneBlank(text, last.end, at)) last.end = next;
    else if (last === undefined || at >= last.end) parts.push({ start: at, end: next, color });
  }
  return parts;
}

/** Whether nothing or a single blank stands between two places. */
function isOneBlank(text: string, start: number, end: number): boolean {
  return start === end || (end === start + 1 && text.charAt(start) === ' ');
}
