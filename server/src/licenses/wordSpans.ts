/** Stretches of words, in order. */
export interface WordSpans {
  readonly count: number;
  /** Index of the first word, and of the word after the last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Hash of the words, 16 bits; 0 for holders. */
  readonly hashes: Uint16Array;
}

/** Stretches of words and their hashes, in order. */
export class Pieces implements WordSpans {
  count = 0;
  from = new Int32Array(64);
  to = new Int32Array(64);
  hashes = new Uint16Array(64);

  push(from: number, to: number, hash: number): void {
    const i = this.count;
    if (i >= this.from.length) this.#grow(2 * i);
    this.from[i] = from;
    this.to[i] = to;
    this.hashes[i] = hash ^ (hash >>> 16);
    this.count = i + 1;
  }

  /** Takes the pieces from the number `first` to the number `last` of another list, `by` words further on. */
  take({ from, to, hashes }: WordSpans, first: number, last: number, by: number): void {
    const at = this.count - first;
    if (at + last > this.from.length) this.#grow(at + last + 64);
    const [ownFrom, ownTo] = [this.from, this.to];
    for (let i = first; i < last; i++) {
      ownFrom[at + i] = (from[i] as number) + by;
      ownTo[at + i] = (to[i] as number) + by;
    }
    this.hashes.set(hashes.subarray(first, last), this.count);
    this.count = at + last;
  }

  #grow(size: number): void {
    const { from, to, hashes } = this;
    this.from = new Int32Array(size);
    this.to = new Int32Array(size);
    this.hashes = new Uint16Array(size);
    this.from.set(from);
    this.to.set(to);
    this.hashes.set(hashes);
  }
}

/** The index of the first number of a rising list that is at least `least`. */
export function lowerBound(list: ArrayLike<number>, count: number, least: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
