import type { Fingerprint } from './fingerprint.ts';

/** What is kept of a known text itself; its runs are in the index. */
export interface KnownText extends Omit<Fingerprint, 'runs'> {
  /** How many of its runs are in the index. */
  readonly runs: number;
}

/** A run has 24 bits: the high ones name its bucket, the low ones tell it from others there. */
const LOW = 8;
const BUCKETS = 1 << 16;
/** Of so many buckets the number of the first run is kept. */
const STRIDE = 8;
/** What is kept of a text beside its hashes: words, head, tail, runs, title, and where its sentences and parts begin. */
const FACTS = 7;
const MOST = 0xffff;

/**
 * Fingerprints as bytes that are looked into as they are: nothing is decoded at a start. In this order, in little
 * endian: how many texts, runs, lists, holders and hashes there are; the facts of each text, and those of the end; of
 * each eighth bucket the number of its first run; by run its list of holders; by list where its holders begin; the
 * holders; the hashes of sentences and parts; how many runs each bucket has; the low bits of each run. Throws a
 * `RangeError` where there are too many for numbers of 16 bits.
 */
export function pack(fingerprints: readonly Fingerprint[]): Uint8Array {
  const held = new Map<number, number[]>();
  fingerprints.forEach(({ runs }, text) => {
    for (const run of runs) {
      const holders = held.get(run);
      if (holders === undefined) held.set(run, [text]);
      else holders.push(text);
    }
  });
  const runs = [...held.keys()].sort((a, b) => a - b);
  const counts = new Uint8Array(BUCKETS);
  for (const run of runs) counts[run >>> LOW] = (counts[run >>> LOW] ?? 0) + 1;
  const firsts: number[] = [];
  let before = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    if (bucket % STRIDE === 0) firsts.push(before);
    before += counts[bucket] ?? 0;
  }
  // Runs that are held by the same texts share their list.
  const lists = new Map<string, number>();
  const starts: number[] = [];
  const holders: number[] = [];
  const listOf = runs.map((run) => {
    const own = held.get(run) ?? [];
    const key = own.join();
    const known = lists.get(key);
    if (known !== undefined) return known;
    lists.set(key, starts.length);
    starts.push(holders.length);
    holders.push(...own);
    return starts.length - 1;
  });
  const hashes: number[] = [];
  const facts = fingerprints.flatMap(({ words, head, tail, runs, title, sentences, parts }) => {
    const at = hashes.length;
    hashes.push(...sentences, ...parts);
    return [words, head, tail, runs.length, title, at, at + sentences.length];
  });
  facts.push(0, 0, 0, 0, 0, hashes.length, hashes.length);
  for (const length of [runs.length, starts.length, holders.length, fingerprints.length])
    if (length > MOST) throw new RangeError(`too much for numbers of 16 bits: ${length}`);
  const fours = [fingerprints.length, runs.length, starts.length, holders.length, hashes.length, ...facts];
  const twos = [...firsts, ...listOf, ...starts, holders.length, ...holders, ...hashes];
  const bytes = new Uint8Array(4 * fours.length + 2 * twos.length + BUCKETS + runs.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const value of fours) view.setUint32(4 * at++, value, true);
  at = 4 * at;
  for (const value of twos) {
    view.setUint16(at, value, true);
    at += 2;
  }
  bytes.set(counts, at);
  at += BUCKETS;
  for (const run of runs) bytes[at++] = run & ((1 << LOW) - 1);
  return bytes;
}

/** Fingerprints that `pack` made bytes of: facts of known texts by their number, and which texts hold a run. */
export class Packed {
  /** How many known texts there are, and how many runs. */
  readonly texts: number;
  readonly runs: number;
  /** The numbers of known texts. */
  readonly holders: Uint16Array;
  readonly #facts: Uint32Array;
  readonly #firsts: Uint16Array;
  readonly #listOf: Uint16Array;
  readonly #starts: Uint16Array;
  readonly #hashes: Uint16Array;
  readonly #counts: Uint8Array;
  readonly #lows: Uint8Array;
  readonly #known: (KnownText | undefined)[] = [];

  constructor(bytes: Uint8Array) {
    const reader = new Reader(bytes);
    const [texts = 0, runs = 0, lists = 0, holders = 0, hashes = 0] = reader.words(5);
    this.texts = texts;
    this.runs = runs;
    this.#facts = reader.words((texts + 1) * FACTS);
    this.#firsts = reader.halves(BUCKETS / STRIDE);
    this.#listOf = reader.halves(runs);
    this.#starts = reader.halves(lists + 1);
    this.holders = reader.halves(holders);
    this.#hashes = reader.halves(hashes);
    this.#counts = reader.bytes(BUCKETS);
    this.#lows = reader.bytes(runs);
  }

  /** The known text with a number. */
  text(number: number): KnownText {
    let known = this.#known[number];
    if (known === undefined) {
      const fact = (column: number) => this.#facts[number * FACTS + column] ?? 0;
      const hashes = this.#hashes;
      // Of hundreds of texts that share a few runs with one that is read, the hashes of a few alone are asked for.
      known = {
        words: fact(0),
        head: fact(1),
        tail: fact(2),
        runs: fact(3),
        title: fact(4),
        get sentences() {
          return hashes.subarray(fact(5), fact(6));
        },
        get parts() {
          return hashes.subarray(fact(6), fact(FACTS + 5));
        },
      };
      this.#known[number] = known;
    }
    return known;
  }

  /** How many runs a known text has in the index. */
  runsOf(number: number): number {
    return this.#facts[number * FACTS + 3] ?? 0;
  }

  /** The number of a run, -1 where no known text has it. */
  numberOf(run: number): number {
    const bucket = run >>> LOW;
    const count = this.#counts[bucket] ?? 0;
    if (count === 0) return -1;
    let number = this.#firsts[Math.floor(bucket / STRIDE)] ?? 0;
    for (let before = bucket - (bucket % STRIDE); before < bucket; before++) number += this.#counts[before] ?? 0;
    const low = run & ((1 << LOW) - 1);
    for (const stop = number + count; number < stop; number++) if (this.#lows[number] === low) return number;
    return -1;
  }

  /** The list of those that hold the run with a number: in `holders`, from its start to that of the next, rising. */
  listOf(number: number): number {
    return this.#listOf[number] ?? 0;
  }

  startOf(list: number): number {
    return this.#starts[list] ?? 0;
  }
}

/** Views of bytes, one after the other. */
class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    // Views of numbers begin at a multiple of their size.
    this.#bytes = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  }

  bytes(length: number): Uint8Array {
    const start = this.#at;
    this.#at += length;
    return this.#bytes.subarray(start, this.#at);
  }

  halves(length: number): Uint16Array {
    const { buffer, byteOffset } = this.bytes(2 * length);
    if (LITTLE) return new Uint16Array(buffer, byteOffset, length);
    const view = new DataView(buffer, byteOffset);
    return Uint16Array.from({ length }, (_, i) => view.getUint16(2 * i, true));
  }

  words(length: number): Uint32Array {
    const { buffer, byteOffset } = this.bytes(4 * length);
    if (LITTLE) return new Uint32Array(buffer, byteOffset, length);
    const view = new DataView(buffer, byteOffset);
    return Uint32Array.from({ length }, (_, i) => view.getUint32(4 * i, true));
  }
}

/** Whether this machine keeps numbers as the bytes have them. */
const LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
