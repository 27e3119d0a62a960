import { trimmed } from './fingerprint.ts';
import type { Packed } from './packed.ts';
import { lowerBound } from './wordSpans.ts';
import type { Change, Words } from './words.ts';

/** A stretch of words that may be a known text. */
export interface Stretch {
  readonly known: number;
  readonly from: number;
  readonly to: number;
  /** The part of the known text's sampled runs that is here. */
  readonly share: number;
  /** How many words more stand between the first and the last of them than in the known text. */
  readonly more: number;
  /** What was found out so far of how it differs; no part of its value, and kept as long as its words are the same. */
  readonly facts: Facts;
}

/** How a stretch and the known text differ. */
export interface Compared {
  /** Sentences that are only here, as words counted from where the stretch begins. */
  readonly added: readonly { readonly from: number; readonly to: number }[];
  /** How many are in both, and how many only there. */
  readonly here: number;
  readonly missing: number;
}

export interface Facts {
  compared?: Compared;
  difference?: Compared;
  sure?: boolean;
  whole?: boolean;
}

/** A stretch may have more words than the known text: a few, and a part. */
export const MORE_WORDS = 12;
/** A sentence may reach so many words over the edge of a stretch. */
export const EDGE = 8;
/** Below this part of a known text's runs a stretch is not looked at. */
const LEAST = 0.3;
/** A stretch is looked at up to so much longer than the known text. */
const STRETCH = 1.25;
/** A change of more runs is no typing: all is looked at anew. */
const MOST_CHANGED = 200;

/** Sampled runs in a text: the number of each, and the word that it ends with. */
interface Hits {
  readonly numbers: Int32Array;
  readonly places: Int32Array;
}

/** A known text that enough of is here: where its runs stand, and the stretches with the most of them. */
interface Candidate {
  readonly hits: Hits;
  readonly stretches: readonly Stretch[];
}

/** Which known texts the words of a text may hold, and what the next version of it is told by. */
export interface Survey {
  /** In the order of the known texts. */
  readonly stretches: readonly Stretch[];
  readonly count: number;
  readonly hits: Hits;
  /** How many different runs of each known text are here. */
  readonly distinct: Uint16Array;
  readonly least: number;
  readonly candidates: ReadonlyMap<number, Candidate>;
}

/** Finds the stretches of a text that may be known texts. Linear; of an edited text only what the edit touches is looked at. */
export class Surveyor {
  readonly #known: Packed;
  /** How often each run was met, while something is counted; all 0 else. */
  readonly #counts: Int32Array;

  constructor(known: Packed) {
    this.#known = known;
    this.#counts = new Int32Array(known.runs);
  }

  survey(words: Words): Survey {
    return this.#all(words, this.#hits(words, 3, words.count));
  }

  /** The same as `survey` gives, from that of the version before. */
  resurvey(words: Words, change: Change, before: Survey): Survey {
    const { hits: old } = before;
    const first = lowerBound(old.places, old.places.length, change.from);
    const last = lowerBound(old.places, old.places.length, change.to - change.by);
    const middle = this.#hits(words, Math.max(3, change.from), change.to);
    const hits = spliced(old, first, last, middle, change.by);
    const gone = old.numbers.subarray(first, last);
    if (gone.length + middle.numbers.length > MOST_CHANGED) return this.#all(words, hits);
    const same =
      change.by === 0 && equal(gone, middle.numbers) && equal(old.places.subarray(first, last), middle.places);
    const [touched, distinct] = same ? [NONE, before.distinct] : this.#touched(before, gone, middle.numbers, hits);
    const least = same ? before.least : this.#least(distinct);
    if (least !== before.least) return this.#all(words, hits);
    for (const k of touched) {
      if (this.#share(distinct, k) >= least !== before.candidates.has(k)) return this.#all(words, hits);
    }
    const candidates = new Map<number, Candidate>();
    const all: Stretch[] = [];
    for (const [k, candidate] of before.candidates) {
      const own = touched.has(k)
        ? this.#changed(k, candidate, middle, change, words, least)
        : this.#moved(k, candidate, change, words, before.count, least);
      candidates.set(k, own);
      for (const stretch of own.stretches) all.push(stretch);
    }
    return { stretches: all, count: words.count, hits, distinct, least, candidates };
  }

  /** Where sampled runs stand that end with the words `from` to `to`. */
  #hits({ runs }: Words, from: number, to: number): Hits {
    const numbers = new Numbers();
    const places = new Numbers();
    for (let i = from; i < to; i++) {
      const number = this.#known.numberOf(runs[i] ?? 0);
      if (number < 0) continue;
      numbers.push(number);
      places.push(i);
    }
    return { numbers: numbers.list(), places: places.list() };
  }

  #all(words: Words, hits: Hits): Survey {
    const known = this.#known;
    const { numbers, places } = hits;
    const distinct = new Uint16Array(known.texts);
    const lengths = new Int32Array(known.texts);
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] ?? 0;
      const times = (this.#counts[number] ?? 0) + 1;
      this.#counts[number] = times;
      const list = known.listOf(number);
      const stop = known.startOf(list + 1);
      for (let h = known.startOf(list); h < stop; h++) {
        const holder = known.holders[h] ?? 0;
        lengths[holder] = (lengths[holder] ?? 0) + 1;
        if (times === 1) distinct[holder] = (distinct[holder] ?? 0) + 1;
      }
    }
    for (let i = 0; i < numbers.length; i++) this.#counts[numbers[i] ?? 0] = 0;
    const least = this.#least(distinct);
    const lists: (Hits | undefined)[] = Array.from(distinct, (_, k) => {
      if (this.#share(distinct, k) < least) return undefined;
      const length = lengths[k] ?? 0;
      lengths[k] = 0;
      return { numbers: new Int32Array(length), places: new Int32Array(length) };
    });
    if (lists.some((list) => list !== undefined)) {
      for (let i = 0; i < numbers.length; i++) {
        const number = numbers[i] ?? 0;
        const held = known.listOf(number);
        const stop = known.startOf(held + 1);
        for (let h = known.startOf(held); h < stop; h++) {
          const holder = known.holders[h] ?? 0;
          const list = lists[holder];
          if (list === undefined) continue;
          const at = lengths[holder] ?? 0;
          list.numbers[at] = number;
          list.places[at] = places[i] ?? 0;
          lengths[holder] = at + 1;
        }
      }
    }
    const candidates = new Map<number, Candidate>();
    const all: Stretch[] = [];
    lists.forEach((list, k) => {
      if (list === undefined) return;
      const stretches = this.#slide(k, list, least, words.count);
      candidates.set(k, { hits: list, stretches });
      for (const stretch of stretches) all.push(stretch);
    });
    return { stretches: all, count: words.count, hits, distinct, least, candidates };
  }

  /** Whether a known text has a run, by its number. */
  #isHeldBy(number: number, k: number): boolean {
    const known = this.#known;
    const list = known.listOf(number);
    const stop = known.startOf(list + 1);
    for (let h = known.startOf(list); h < stop; h++) if (known.holders[h] === k) return true;
    return false;
  }

  #share(distinct: Uint16Array, k: number): number {
    return (distinct[k] ?? 0) / Math.max(1, this.#known.runsOf(k));
  }

  /** Which part of a known text must be here: what cannot become the closest, and what can, by their counts alone. */
  #least(distinct: Uint16Array): number {
    let most = 0;
    for (let k = 0; k < distinct.length; k++) if (distinct[k] !== 0) most = Math.max(most, this.#share(distinct, k));
    return Math.max(LEAST, Math.min(0.6, 0.8 * most));
  }

  /** The known texts of which a run is gone, new or at another place, and how many runs of each are here now. */
  #touched(
    { hits: old, distinct: before }: Survey,
    gone: Int32Array,
    come: Int32Array,
    hits: Hits,
  ): readonly [ReadonlySet<number>, Uint16Array] {
    const touched = new Set<number>();
    const distinct = before.slice();
    const count = (numbers: Int32Array, others: Int32Array, by: number) => {
      for (const number of new Set(numbers)) {
        const counts = !others.includes(number);
        const list = this.#known.listOf(number);
        const stop = this.#known.startOf(list + 1);
        for (let h = this.#known.startOf(list); h < stop; h++) {
          const holder = this.#known.holders[h] ?? 0;
          touched.add(holder);
          if (counts) distinct[holder] = (distinct[holder] ?? 0) + by;
        }
      }
    };
    count(gone, hits.numbers, -1);
    count(come, old.numbers, 1);
    return [touched, distinct];
  }

  /** A candidate of which runs have changed. */
  #changed(
    k: number,
    { hits, stretches }: Candidate,
    middle: Hits,
    change: Change,
    words: Words,
    least: number,
  ): Candidate {
    const numbers: number[] = [];
    const places: number[] = [];
    for (let i = 0; i < middle.numbers.length; i++) {
      const number = middle.numbers[i] ?? 0;
      if (!this.#isHeldBy(number, k)) continue;
      numbers.push(number);
      places.push(middle.places[i] ?? 0);
    }
    const first = lowerBound(hits.places, hits.places.length, change.from);
    const last = lowerBound(hits.places, hits.places.length, change.to - change.by);
    const now = spliced(hits, first, last, { numbers, places }, change.by);
    return { hits: now, stretches: this.#slideAgain(k, now, stretches, change, words.count, least) };
  }

  /** A candidate of which all runs stand where they stood, or further on. */
  #moved(k: number, candidate: Candidate, change: Change, words: Words, count: number, least: number): Candidate {
    const { hits, stretches } = candidate;
    const { from, by } = change;
    if (by === 0) {
      if (stretches.every((stretch) => isUntouched(stretch, change))) return candidate;
      return { hits, stretches: stretches.map((stretch) => (isUntouched(stretch, change) ? stretch : fresh(stretch))) };
    }
    const behind = lowerBound(hits.places, hits.places.length, from);
    const now = spliced(hits, behind, behind, NO_HITS, by);
    const apart =
      behind === 0 ||
      behind === hits.places.length ||
      Math.min(now.places[behind] ?? 0, hits.places[behind] ?? 0) - (hits.places[behind - 1] ?? 0) > this.#longest(k);
    // What is cut at the start or the end of the text may be cut in another place now.
    const cut = stretches.some((one) => one.to >= Math.min(count, words.count) || one.from + Math.min(by, 0) <= 0);
    if (!apart || cut) return { hits: now, stretches: this.#slideAgain(k, now, stretches, change, words.count, least) };
    // Where its first run stands.
    const start = 3 + this.#known.text(k).head;
    const moved = stretches.map((one): Stretch => {
      const isBehind = one.from + start >= (hits.places[behind] ?? Number.POSITIVE_INFINITY);
      const own = isBehind ? placed(one, by, one.facts) : one;
      return isUntouched(one, change) ? own : fresh(own);
    });
    return { hits: now, stretches: moved };
  }

  #longest(k: number): number {
    const { words, head, tail } = this.#known.text(k);
    return STRETCH * (words - head - tail) + 2 * MORE_WORDS;
  }

  /** The stretches of a candidate whose runs moved, with what is known of those that are as they were. */
  #slideAgain(
    k: number,
    hits: Hits,
    before: readonly Stretch[],
    change: Change,
    count: number,
    least: number,
  ): readonly Stretch[] {
    return this.#slide(k, hits, least, count).map((stretch) => {
      const by = stretch.from - EDGE >= change.to ? change.by : 0;
      const known = before.find((old) => isUntouched(old, change) && isMoved(old, stretch, by));
      return known === undefined ? stretch : placed(stretch, 0, known.facts);
    });
  }

  /** The best stretches of one known text, without overlap, found with a window that slides over its runs. */
  #slide(known: number, { numbers, places }: Hits, least: number, count: number): readonly Stretch[] {
    const { words: length, head, tail, runs } = this.#known.text(known);
    const result: Stretch[] = [];
    const longest = this.#longest(known);
    const counts = this.#counts;
    let from = 0;
    let distinct = 0;
    let best: { from: number; to: number; distinct: number } | null = null;
    const emit = () => {
      if (best === null) return;
      const [first, last] = trimmed(numbers, best.from, best.to);
      const start = Math.max(0, (places[first] ?? 0) - 3 - head);
      const end = Math.min(count, (places[last] ?? 0) + 1 + tail);
      result.push({
        known,
        from: start,
        to: end,
        share: best.distinct / runs,
        more: (places[last] ?? 0) - (places[first] ?? 0) + 4 - (length - head - tail),
        facts: {},
      });
      best = null;
    };
    for (let to = 0; to < places.length; to++) {
      while ((places[to] ?? 0) - (places[from] ?? 0) > longest) {
        const number = numbers[from++] ?? 0;
        counts[number] = (counts[number] ?? 0) - 1;
        if (counts[number] === 0) distinct--;
        if (best !== null && from > (best as { to: number }).to) emit();
      }
      const number = numbers[to] ?? 0;
      counts[number] = (counts[number] ?? 0) + 1;
      if (counts[number] === 1) distinct++;
      if (distinct >= least * runs && (best === null || distinct > (best as { distinct: number }).distinct)) {
        best = { from, to, distinct };
      }
    }
    for (; from < places.length; from++) counts[numbers[from] ?? 0] = 0;
    emit();
    return result;
  }
}

const NONE: ReadonlySet<number> = new Set();
const NO_HITS: Hits = { numbers: new Int32Array(), places: new Int32Array() };

/** Whether what is known of a stretch of the version before still holds: nothing changed in it, and nothing near it. */
function isUntouched({ from, to }: Stretch, change: Change): boolean {
  return to + EDGE <= change.from || from - EDGE >= change.to - change.by;
}

function isMoved(old: Stretch, now: Stretch, by: number): boolean {
  return old.from + by === now.from && old.to + by === now.to && old.share === now.share && old.more === now.more;
}

function fresh(stretch: Stretch): Stretch {
  return placed(stretch, 0, {});
}

/** A stretch further on. All are written out: what reads those that are copied with `...` is compiled anew for them. */
function placed({ known, from, to, share, more }: Stretch, by: number, facts: Facts): Stretch {
  return { known, from: from + by, to: to + by, share, more, facts };
}

/** Hits with others in the place of those from `first` to `last`, and what stands behind them `by` words further on. */
function spliced(
  { numbers, places }: Hits,
  first: number,
  last: number,
  middle: { readonly [Part in keyof Hits]: ArrayLike<number> },
  by: number,
): Hits {
  const between = middle.numbers.length;
  const length = numbers.length - (last - first) + between;
  const result = { numbers: new Int32Array(length), places: new Int32Array(length) };
  result.numbers.set(numbers.subarray(0, first));
  result.numbers.set(middle.numbers, first);
  result.numbers.set(numbers.subarray(last), first + between);
  result.places.set(places.subarray(0, first));
  result.places.set(middle.places, first);
  const own = result.places;
  for (let i = last, at = first + between; i < numbers.length; i++, at++) own[at] = (places[i] as number) + by;
  return result;
}

function equal(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

/** A list of numbers that grows. */
class Numbers {
  #length = 0;
  #room = new Int32Array(64);

  push(number: number): void {
    if (this.#length === this.#room.length) {
      const room = new Int32Array(2 * this.#length);
      room.set(this.#room);
      this.#room = room;
    }
    this.#room[this.#length++] = number;
  }

  list(): Int32Array {
    return this.#room.slice(0, this.#length);
  }
}
