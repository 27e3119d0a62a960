import { commonPrefix, commonSuffix, type Shared } from './change.ts';
import type { Span } from './span.ts';

/** How long a piece is that is cut from a longer text, and how long one may grow, in UTF-16 units. */
const PIECE = 1 << 14;
const MOST = 2 * PIECE;

/** A stretch of a text, and what stood there in another version. */
export interface Changed extends Span {
  readonly was: Span;
}

/**
 * A text in pieces, of which its versions share those that no edit touched. What one types in a long text so costs a
 * piece, where a whole new text would cost time and memory with every key. A short text is one piece.
 */
export class Pieces {
  readonly length: number;
  readonly #list: readonly string[];
  /** Where each piece starts, in UTF-16 units. */
  readonly #starts: readonly number[];
  #whole: string | undefined;

  private constructor(list: readonly string[], whole?: string) {
    const starts: number[] = [];
    let length = 0;
    for (const piece of list) {
      starts.push(length);
      length += piece.length;
    }
    this.length = length;
    this.#list = list;
    this.#starts = starts;
    this.#whole = whole;
  }

  static of(text: string): Pieces {
    return new Pieces(cut(text), text);
  }

  /** All of it, joined when it is first asked for. */
  get whole(): string {
    this.#whole ??= this.#list.length === 1 ? (this.#list[0] as string) : this.#list.join('');
    return this.#whole;
  }

  /** From `start` to `end`, which are brought into the text: joined of the pieces in between. */
  slice(start: number, end: number): string {
    if (this.#whole !== undefined) return this.#whole.slice(Math.max(0, start), Math.max(0, end));
    const to = Math.min(end, this.length);
    let at = Math.max(0, start);
    let slice = '';
    for (let i = this.#at(at); at < to; i++) {
      const piece = this.#list[i] as string;
      const from = this.#starts[i] as number;
      slice += piece.slice(at - from, to - from);
      at = from + piece.length;
    }
    return slice;
  }

  /** The text up to `end`. */
  upTo(end: number): Pieces {
    if (end >= this.length) return this;
    const last = this.#at(end);
    const rest = (this.#list[last] as string).slice(0, end - (this.#starts[last] as number));
    return new Pieces([...this.#list.slice(0, last), ...cut(rest)]);
  }

  /** The text with `text` in the place of what stands from `start` to `end`. */
  edited(start: number, end: number, text: string): Pieces {
    if (this.#list.length === 0) return Pieces.of(text);
    const first = this.#at(start);
    const last = Math.max(first, this.#at(end));
    const head = (this.#list[first] as string).slice(0, start - (this.#starts[first] as number));
    const tail = (this.#list[last] as string).slice(end - (this.#starts[last] as number));
    const middle = cut(head + text + tail);
    return new Pieces([...this.#list.slice(0, first), ...middle, ...this.#list.slice(last + 1)]);
  }

  /**
   * What two texts have in common at their start and at their end, where both have the same pieces or within those that
   * differ. The prefix is the whole text where they are equal.
   */
  sharedWith(other: Pieces): Shared {
    const known = compared.find(({ a, b }) => (a === this && b === other) || (a === other && b === this));
    if (known !== undefined) return known.shared;
    const shared = this.#compared(other);
    compared = [{ a: this, b: other, shared }, ...compared.slice(0, MOST_COMPARED - 1)];
    return shared;
  }

  #compared(other: Pieces): Shared {
    if (this === other) return { prefix: this.length, suffix: 0 };
    const [a, b] = [this.#list, other.#list];
    const most = Math.min(a.length, b.length);
    let [head, start] = [0, 0];
    while (head < most && a[head] === b[head]) start += (a[head++] as string).length;
    let [tail, end] = [0, 0];
    while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) end += (a.at(-1 - tail++) as string).length;
    const shorter = Math.min(this.length, other.length);
    const prefix = this.#sharedFrom(start, other);
    if (prefix === this.length && prefix === other.length) return { prefix, suffix: 0 };
    let suffix = Math.min(end, shorter - prefix);
    while (suffix < shorter - prefix) {
      const to = Math.min(suffix + PIECE, shorter - prefix);
      suffix += commonSuffix(this.#tail(suffix, to), other.#tail(suffix, to), 0);
      if (suffix < to) break;
    }
    return { prefix, suffix };
  }

  /**
   * How much two texts share at their start, where they share `start` units at least. Of the rest, which two edits far from
   * each other make nearly the whole text, no more is joined than is asked for.
   */
  #sharedFrom(start: number, other: Pieces): number {
    const shorter = Math.min(this.length, other.length);
    let prefix = start;
    while (prefix < shorter) {
      const to = Math.min(prefix + PIECE, shorter);
      prefix += commonPrefix(this.slice(prefix, to), other.slice(prefix, to));
      if (prefix < to) break;
    }
    return prefix;
  }

  /**
   * The stretches that are not as they were in `before`, in order: piece by piece where both have as many pieces, so that
   * two edits far from each other are two stretches, and else one from the first difference to the last.
   */
  changesFrom(before: Pieces): readonly Changed[] {
    const [now, then] = [this.#list, before.#list];
    if (now.length !== then.length) {
      const { prefix, suffix } = before.sharedWith(this);
      return [{ start: prefix, end: this.length - suffix, was: { start: prefix, end: before.length - suffix } }];
    }
    return now.flatMap((piece, i): readonly Changed[] => {
      const old = then[i] as string;
      if (piece === old) return [];
      const [start, from] = [this.#starts[i] as number, before.#starts[i] as number];
      return [{ start, end: start + piece.length, was: { start: from, end: from + old.length } }];
    });
  }

  /** What stands from `to` to `from` units before the end. */
  #tail(from: number, to: number): string {
    return this.slice(this.length - to, this.length - from);
  }

  equals(other: Pieces): boolean {
    if (this === other || this.length !== other.length) return this === other;
    const [a, b] = [this.#list, other.#list];
    let [head, start] = [0, 0];
    while (head < a.length && a[head] === b[head]) start += (a[head++] as string).length;
    return this.#sharedFrom(start, other) === this.length;
  }

  /** The piece that holds an offset, the last one for the end of the text. */
  #at(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/**
 * The versions that were compared last: lines, blocks and words of a text all ask what is new in it, and others whether it
 * is again what it was before.
 */
let compared: readonly { readonly a: Pieces; readonly b: Pieces; readonly shared: Shared }[] = [];
const MOST_COMPARED = 4;

function cut(text: string): readonly string[] {
  if (text === '') return [];
  if (text.length <= MOST) return [text];
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += PIECE) pieces.push(text.slice(at, at + PIECE));
  return pieces;
}
