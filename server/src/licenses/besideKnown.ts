import type { Pieces } from '../text/pieces.ts';
import type { Span } from '../text/span.ts';
import { SURE } from './likeness.ts';
import type { Packed } from './packed.ts';
import type { Region } from './region.ts';
import type { Words } from './words.ts';

/** An opening of so few words that speaks of a license says what follows. */
const OPENING = 30;
const LICENSE = /licen[cs]/i;
/** So many words may stand beside a known text. */
const BESIDE = 9;
const BESIDE_SHARE = 0.02;

/** True where what stands beside a known text is too much to be a title, what follows, or how to apply it. */
export function isMore(texts: Packed, text: Pieces, words: Words, beside: readonly number[], region: Region): boolean {
  const { sentences } = words;
  const length = region.words.end - region.words.start;
  // Of a bad copy, the stretch may not reach to its ends.
  const rest = region.similarity < SURE ? Math.max(0, texts.text(region.known).words - length) : 0;
  const room = BESIDE + BESIDE_SHARE * length + rest;
  let before = 0;
  let after = 0;
  let speaks = true;
  for (const i of beside) {
    const own = (sentences.to[i] ?? 0) - (sentences.from[i] ?? 0);
    if ((sentences.from[i] ?? 0) >= region.words.start) {
      after += own;
      continue;
    }
    before += own;
    const { start, end } = sentenceSpan(words, i);
    speaks &&= LICENSE.test(text.slice(start, end));
  }
  return before > (speaks ? OPENING : 0) + room || after > room;
}

/**
 * The sentences that stand before and after a stretch in its own script. What stands in another, as Chinese beside English,
 * is a translation of it or terms of its own, and no change of it: where it says more, its clauses are read.
 */
export function sentencesBeside(text: Pieces, words: Words, region: Region): readonly number[] {
  const { sentences } = words;
  const eastern = isEastern(text.slice(region.start, Math.min(region.end, region.start + 1000)));
  const beside: number[] = [];
  for (let i = 0; i < sentences.count; i++) {
    if ((sentences.from[i] ?? 0) < region.words.end && (sentences.to[i] ?? 0) > region.words.start) continue;
    const { start, end } = sentenceSpan(words, i);
    if (isEastern(text.slice(start, end)) === eastern) beside.push(i);
  }
  return beside;
}

/** Whether words are for the most part in a script of East Asia. */
function isEastern(words: string): boolean {
  if (!/[\u1100-\u11ff\u2e80-\uffff]/.test(words)) return false;
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const eastern = words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return eastern > letters / 2;
}

/** How much of the text a known one is with what stands beside it, 0 to 1. */
export function like({ count }: Words, beside: readonly number[], { words, similarity }: Region): number {
  const length = words.end - words.start;
  return beside.length === 0 ? similarity : Math.round((1000 * similarity * length) / Math.max(1, count)) / 1000;
}

/** Where in the text the sentence with a number stands. */
export function sentenceSpan({ sentences, starts, ends }: Words, i: number): Span {
  return { start: starts[sentences.from[i] ?? 0] ?? 0, end: ends[(sentences.to[i] ?? 1) - 1] ?? 0 };
}
