/** What is shipped of a known text: numbers that tell it, and no words. */
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

/** Fingerprints as bytes: numbers of seven bits each, runs as distances, sentences as two bytes. */
export function pack(fingerprints: readonly Fingerprint[]): Uint8Array {
  const bytes: number[] = [];
  const put = (value: number) => {
    let rest = value;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  put(fingerprints.length);
  for (const { words, head, tail, runs, title, sentences, parts } of fingerprints) {
    for (const value of [words, head, tail, runs.length, sentences.length, parts.length, title]) put(value);
    let last = 0;
    for (const run of runs) {
      put(run - last);
      last = run;
    }
    for (const hash of [...sentences, ...parts]) bytes.push(hash & 255, hash >>> 8);
  }
  return Uint8Array.from(bytes);
}

/** The fingerprints that `pack` made bytes of. What only few texts are compared by is read when it is asked for. */
export function unpack(bytes: Uint8Array): readonly Fingerprint[] {
  let at = 0;
  const take = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  return Array.from({ length: take() }, () => {
    const [words, head, tail] = [take(), take(), take()];
    const runs = new Int32Array(take());
    const [sentences, parts] = [take(), take()];
    const title = take();
    let last = 0;
    for (let i = 0; i < runs.length; i++) {
      // As in `take`, which costs a call for each of 75,000 runs.
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        last += (byte & 127) << shift;
        if (byte < 128) break;
      }
      runs[i] = last;
    }
    const start = at;
    at += 2 * (sentences + parts);
    return new Unpacked(words, head, tail, runs, title, bytes.subarray(start, at), sentences);
  });
}

class Unpacked implements Fingerprint {
  readonly words: number;
  readonly head: number;
  readonly tail: number;
  readonly runs: Int32Array;
  readonly title: number;
  readonly #hashes: Uint8Array;
  /** How many of the hashes are those of sentences. */
  readonly #split: number;
  #sentences: Uint16Array | undefined;
  #parts: Uint16Array | undefined;

  constructor(
    words: number,
    head: number,
    tail: number,
    runs: Int32Array,
    title: number,
    hashes: Uint8Array,
    split: number,
  ) {
    this.words = words;
    this.head = head;
    this.tail = tail;
    this.runs = runs;
    this.title = title;
    this.#hashes = hashes;
    this.#split = split;
  }

  get sentences(): Uint16Array {
    this.#sentences ??= hashesIn(this.#hashes.subarray(0, 2 * this.#split));
    return this.#sentences;
  }

  get parts(): Uint16Array {
    this.#parts ??= hashesIn(this.#hashes.subarray(2 * this.#split));
    return this.#parts;
  }
}

function hashesIn(bytes: Uint8Array): Uint16Array {
  const hashes = new Uint16Array(bytes.length / 2);
  for (let i = 0; i < hashes.length; i++) hashes[i] = (bytes[2 * i] ?? 0) | ((bytes[2 * i + 1] ?? 0) << 8);
  return hashes;
}

/**
 * The first and the last of the runs `from` to `to` of a stretch, once those at its edges are left out that stand again
 * inside: they may belong to what stands beside it.
 */
export function trimmed(runs: ArrayLike<number>, from: number, to: number): readonly [first: number, last: number] {
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
