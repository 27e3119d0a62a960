import type { Pieces } from '../text/pieces.ts';
import { joined, Reader } from './wordReader.ts';
import type { WordSpans } from './wordSpans.ts';

/**
 * The words of a text as numbers, as license identification sees them: no layout, no case, no punctuation, no numbers of
 * items, no tags. What reads the known licenses and what reads a file is this same function, so that both agree.
 */
export interface Words {
  readonly count: number;
  /** Per word: where it starts and ends in the text, in UTF-16 units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Per word: its hash, 32 bits. */
  readonly hashes: Int32Array;
  /** The numbers of words after which a sentence, a heading or the like ends, rising. */
  readonly stops: readonly number[];
  /** Per word: the hash of the run of four words that ends with it; 0 for the first three words. 24 bits. */
  readonly runs: Int32Array;
  /** Sentences of at least five words, without holders. */
  readonly sentences: WordSpans;
  /** What else ends like a sentence, with fewer words: headings and titles. "All rights reserved" is none. */
  readonly headings: WordSpans;
  /** Who holds the copyright and since when, "copyright" included: in each copy others. What a sentence says of copyright is none. */
  readonly holders: WordSpans;
  /**
   * The text parted where its words say so, whatever its layout: after each run whose hash is a multiple of a number.
   * What stands before the first such place and after the last is in no part.
   */
  readonly parts: WordSpans;
}

/** Reads the words of `text` from `start` to `end`. Total; linear. */
export function readWords(text: string, start = 0, end = text.length): Words {
  return new Reader(text, start, end).read();
}

/** A text whose words were read from `start` to its end. */
export interface ReadText {
  readonly text: Pieces;
  readonly start: number;
  readonly words: Words;
}

/**
 * How the words of one version of a text are those of another: those before `from` are the same, and from `to` on they are
 * those of before, of which each had a number that is less by `by`. No piece reaches over `from` or `to` that is not in both.
 */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** Words, and how they differ from those of the version before; null where little is the same. */
export interface Reread {
  readonly words: Words;
  readonly change: Change | null;
}

/**
 * The words of `text` from `start` to its end, of which those of another version are known: what stands before and
 * behind the change is not looked at again. The same as `readWords` gives.
 */
export function rereadWords(text: Pieces, start: number, before: ReadText): Reread {
  const { prefix, suffix } = before.text.sharedWith(text);
  if (start !== before.start || 2 * (prefix + suffix) < text.length) {
    return { words: readWords(text.whole, start), change: null };
  }
  const settled = text.length - suffix;
  const by = text.length - before.text.length;
  const base = Math.min(start, Reader.rereadFrom(before.words, prefix));
  for (const end of [settled + STRETCH, text.length]) {
    const stretch = text.slice(base, end);
    const reader = new Reader(stretch, start - base, stretch.length, before.words.count + ROOM, base);
    const reread = reader.reread(before, prefix, settled, by, end >= text.length);
    if (reread !== null) return reread;
  }
  return { words: readWords(text.whole, start), change: null };
}

/** How far behind a change is looked first, in UTF-16 units. */
const STRETCH = 1 << 12;
/** So many words more than before are made room for; what is more finds its room. */
const ROOM = 256;

/** The headings between two words, by their number. */
export function headingsBefore({ headings }: Words, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < headings.count; i++) {
    if ((headings.from[i] ?? 0) >= to) break;
    if ((headings.from[i] ?? 0) >= from) found.push(i);
  }
  return found;
}

/** The hash of headings that stand one after the other as a title, 16 bits; 0 for none. */
export function titleHash({ headings }: Words, numbers: readonly number[]): number {
  return numbers.reduce((hash, i) => joined(hash, headings.hashes[i] ?? 0), 0) & 0xffff;
}
