/** What is kept of a known text: numbers that tell it, and no words. */
export interface Fingerprint {
  /** How many words the text has. */
  readonly words: number;
  /** How many words stand before the first run that is in `runs`, and after the last; repeated ones as in `trimmed`. */
  readonly head: number;
  readonly tail: number;
  /** Hashes of runs of four words, rising: the smallest, and those that tell the text from the ones most like it. */
  readonly runs: Int32Array;
  /** Hash of its title: the headings before its first sentence, 16 bits; 0 where there is none. */
  readonly title: number;
  /** Hashes of its sentences, in their order. */
  readonly sentences: Uint16Array;
  /** Hashes of its parts. */
  readonly parts: Uint16Array;
}

/**
 * The first and the last of the runs `from` to `to` of a stretch, once those at its edges are left out that stand again
 * inside: they may belong to what stands beside it.
 */
export function trimmed(runs: ArrayLike<number>, from: number, to: number): readonly [first: number, last: number] {
  // Most stand once.
  if (!holds(runs, runs[from], from + 1, to) && !holds(runs, runs[to], from, to - 1)) return [from, to];
  const inside = new Map<number, number>();
  for (let i = from; i <= to; i++) inside.set(runs[i] ?? 0, (inside.get(runs[i] ?? 0) ?? 0) + 1);
  const again = (i: number) => {
    const run = runs[i] ?? 0;
    const times = inside.get(run) ?? 0;
    if (times < 2) return false;
    inside.set(run, times - 1);
    return true;
  };
  let first = from;
  let last = to;
  while (first < last && again(first)) first++;
  while (last > first && again(last)) last--;
  return [first, last];
}

function holds(runs: ArrayLike<number>, run: number | undefined, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (runs[i] === run) return true;
  return false;
}
