import { countBefore } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { Card } from './card.ts';

/** What a comment suppresses: the next line, its own line, from it on, from it on no more, or the whole card. */
export const DIRECTIVES = ['disable-next-line', 'disable-line', 'disable', 'enable', 'disable-file'] as const;
export type Directive = (typeof DIRECTIVES)[number];

/** An id in a comment, and where it stands. */
export interface SuppressedCheck extends Span {
  readonly id: string;
}

/**
 * A comment of a card that speaks to us: `<!-- card-and-clause-disable-next-line claim/open-source -- reason -->` in
 * Markdown, the same words after `#` in the metadata. The span is that of the comment.
 */
export interface Suppression extends Span {
  /** What it asks for; null where we do not know the word. */
  readonly directive: Directive | null;
  /** The word as it is written, without `card-and-clause-` where that is what stands before it, and its place. */
  readonly word: SuppressedCheck;
  /** The checks that are meant; none where all are. */
  readonly checks: readonly SuppressedCheck[];
  /** Why, as it is written after `--`; empty where nothing is. */
  readonly reason: string;
}

const MARK = 'card-and-clause-';
/** The mark, and what people write for it: the name of the configuration, or of the settings. */
const LIKE_MARK = /card-?(?:and-?)?clause-(?=disable|enable)/i;

/** The comments of a card that speak to us, in the order of the text. Linear in its length; total. */
export function readSuppressions(card: Card): readonly Suppression[] {
  const { text } = card.source;
  // Most cards have none.
  if (!text.includes(MARK) && !LIKE_MARK.test(text)) return [];
  return [...inMetadata(card), ...inBody(card)];
}

function inMetadata({ source, frontMatter }: Card): Suppression[] {
  if (frontMatter === null) return [];
  const { start, end } = frontMatter.yaml;
  return [
    ...source.text
      .slice(start, end)
      .matchAll(/(?<![^\s])#[ \t]*((?:card-and-clause-|card-?(?:and-?)?clause-(?=disable|enable))[^\r\n]*)/gi),
  ].map((match) => {
    const comment = { start: start + match.index, end: start + match.index + match[0].trimEnd().length };
    return suppression(source.text, comment, comment.end - (match[1] ?? '').trimEnd().length, comment.end);
  });
}

function inBody(card: Card): Suppression[] {
  const { text } = card.source;
  const opening = /<!--\s*(?=card-and-clause-|card-?(?:and-?)?clause-(?:disable|enable))/gi;
  opening.lastIndex = card.frontMatter?.end ?? 0;
  const found: Suppression[] = [];
  const isCode = codeAt(card);
  for (let open = opening.exec(text); open !== null; open = opening.exec(text)) {
    if (isCode(open.index)) continue;
    const from = open.index + open[0].length;
    const close = text.indexOf('-->', from);
    if (close < 0) break;
    found.push(suppression(text, { start: open.index, end: close + 3 }, from, close));
    opening.lastIndex = close + 3;
  }
  return found;
}

/** The words of a comment in `[from, to)`: the directive, ids between blanks or commas, and after `--` the reason. */
function suppression(text: string, comment: Span, from: number, to: number): Suppression {
  const words = text.slice(from, to);
  const dash = /(?:^|\s)--(?:\s|$)/.exec(words);
  const before = dash === null ? words : words.slice(0, dash.index);
  const named = [...before.matchAll(/[^\s,]+/g)].map((match) => {
    return { id: match[0], start: from + match.index, end: from + match.index + match[0].length };
  });
  const first = named[0] ?? { id: MARK, start: from, end: from + MARK.length };
  const word = first.id.startsWith(MARK) ? { ...first, id: first.id.slice(MARK.length) } : first;
  return {
    ...comment,
    directive: DIRECTIVES.find((directive) => directive === word.id) ?? null,
    word,
    checks: named.slice(1),
    reason:
      dash === null
        ? ''
        : words
            .slice(dash.index + dash[0].length)
            .replaceAll(/\s+/g, ' ')
            .trim(),
  };
}

/** Tells whether an offset stands in a code block, or in code between backticks. */
function codeAt({ source, blocks }: Card): (at: number) => boolean {
  const inline = new Map<Span, readonly Span[]>();
  return (at) => {
    if (holding(blocks.code, at) !== undefined) return true;
    const block = holding(blocks.words, at);
    if (block === undefined) return false;
    let spans = inline.get(block);
    if (spans === undefined) {
      spans = codeSpans(source.text, block);
      inline.set(block, spans);
    }
    return holding(spans, at) !== undefined;
  };
}

/** The span that holds an offset; `spans` are in order and do not overlap. */
function holding(spans: readonly Span[], at: number): Span | undefined {
  const found = spans[countBefore(spans.length, (i) => (spans[i]?.end ?? 0) <= at)];
  return found !== undefined && found.start <= at ? found : undefined;
}

/** Stretches between two runs of as many backticks (CommonMark 0.31, 6.1). */
function codeSpans(text: string, { start, end }: Span): readonly Span[] {
  const runs = [...text.slice(start, end).matchAll(/`+/g)].map((match) => {
    return { start: start + match.index, length: match[0].length };
  });
  // From the last run to the first: where each finds the next run of its length.
  const next = new Array<number | undefined>(runs.length);
  const seen = new Map<number, number>();
  for (let i = runs.length - 1; i >= 0; i--) {
    const length = runs[i]?.length ?? 0;
    next[i] = seen.get(length);
    seen.set(length, i);
  }
  const spans: Span[] = [];
  for (let i = 0; i < runs.length; i++) {
    const open = runs[i];
    const close = runs[next[i] ?? -1];
    if (open === undefined || close === undefined) continue;
    spans.push({ start: open.start, end: close.start + close.length });
    i = next[i] ?? i;
  }
  return spans;
}
