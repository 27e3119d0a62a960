import type { Span } from '../text/span.ts';
import { type Fingerprint, trimmed } from './fingerprint.ts';
import { readWords, type Words } from './words.ts';

/** A stretch of a text that is a known text. Offsets are into the text. */
export interface Region extends Span {
  /** The number of the known text. */
  readonly known: number;
  /** The part of the known text that is here, 0 to 1. */
  readonly similarity: number;
  /** True where every sentence of the known text is here and no other is between them; copyright lines apart. */
  readonly exact: boolean;
  /** Sentences that are not in the known text. */
  readonly added: readonly Span[];
  /** How many sentences of the known text are not here as they are there. */
  readonly missing: number;
  /** The words of the text that the stretch has. */
  readonly words: Span;
}

export interface Identified {
  /** In the order of the text, without overlap. */
  readonly found: readonly Region[];
  /** What is most like the text, or like a part of it, where nothing was found; null where nothing is like it. */
  readonly closest: Region | null;
  readonly words: Words;
}

/** A stretch with this part of a known text's sampled runs is that text, unless it has many more words. */
const SURE = 0.9;
/** The same where what is missing is a word here and there, as in a bad copy, and not whole passages. */
const SURE_IF_SCATTERED = 0.62;
/** Each word that is missing takes four runs with it. */
const RUNS_OF_A_WORD = 4;
/** Where passages are missing, as many sentences are whole as runs; this far between the two is still scattered. */
const MOST_WHOLE = 0.75;
/** What is missing weighs so much more than what is there when known texts compete. */
const MISSING = 2;
/** A sentence may reach so many words over the edge of a stretch. */
const EDGE = 8;
/** A sentence of which this part is in the known text is in it, parted in another way. */
const MOSTLY = 0.6;
/** Fewer parts tell nothing of how many sentences are missing. */
const FEW_PARTS = 3;
/** Fewer sentences tell nothing of where a text was changed. */
const FEW_SENTENCES = 8;
/** More words than the known text has: a few, and a part. */
const MORE_WORDS = 12;
const MORE_SHARE = 0.04;
/** Below this a stretch is not looked at. */
const LEAST = 0.3;
/** A stretch is looked at up to so much longer than the known text. */
const STRETCH = 1.25;
/** The weight that whole sentences have beside runs of words, when two known texts are much alike. */
const SENTENCES = 0.25;

/** Tells known texts by their fingerprints. Made once; what it says of a text depends on the text alone. */
export class Identifier {
  readonly #known: readonly Fingerprint[];
  /** Which of 2^21 groups of runs have one that is sampled. */
  readonly #filter = new Uint32Array(1 << 16);
  readonly #table: Int32Array;
  readonly #mask: number;
  /** Known texts by run: those of run `i` are `#holders[#offsets[i] .. #offsets[i + 1]]`. */
  readonly #offsets: Int32Array;
  readonly #holders: Uint16Array;

  constructor(known: readonly Fingerprint[]) {
    this.#known = known;
    const total = known.reduce((sum, { runs }) => sum + runs.length, 0);
    let size = 1024;
    while (size < 2 * total) size *= 2;
    this.#mask = size - 1;
    // Pairs of run + 1 and its number.
    this.#table = new Int32Array(2 * size);
    const counts = new Int32Array(total);
    let distinct = 0;
    for (const { runs } of known) {
      for (const run of runs) {
        let slot = (Math.imul(run, 0x9e3779b1) >>> 8) & this.#mask;
        while (this.#table[2 * slot] !== 0 && this.#table[2 * slot] !== run + 1) slot = (slot + 1) & this.#mask;
        if (this.#table[2 * slot] === 0) {
          this.#table[2 * slot] = run + 1;
          this.#table[2 * slot + 1] = distinct++;
          this.#filter[run >>> 8] = (this.#filter[run >>> 8] ?? 0) | (1 << ((run >>> 3) & 31));
        }
        const number = this.#table[2 * slot + 1] ?? 0;
        counts[number] = (counts[number] ?? 0) + 1;
      }
    }
    this.#offsets = new Int32Array(distinct + 1);
    for (let i = 0; i < distinct; i++) this.#offsets[i + 1] = (this.#offsets[i] ?? 0) + (counts[i] ?? 0);
    this.#holders = new Uint16Array(total);
    const next = this.#offsets.slice();
    known.forEach(({ runs }, index) => {
      for (const run of runs) {
        const number = this.#numberOf(run);
        this.#holders[next[number] ?? 0] = index;
        next[number] = (next[number] ?? 0) + 1;
      }
    });
  }

  /** The number of a run, -1 where no known text has it. */
  #numberOf(run: number): number {
    for (let slot = (Math.imul(run, 0x9e3779b1) >>> 8) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const held = this.#table[2 * slot];
      if (held === 0) return -1;
      if (held === run + 1) return this.#table[2 * slot + 1] ?? -1;
    }
  }

  /**
   * Which known texts a text holds. With `whole` the text is taken for terms from its start to its end, so that a known
   * text with more terms before or after it is not that text. Total; linear in the length of the text.
   */
  identify(text: string, { start = 0, end = text.length, whole = false }: Options = {}): Identified {
    const words = readWords(text, start, end);
    const hits = this.#hits(words);
    const stretches = this.#stretches(words, hits);
    const chosen = this.#choose(words, stretches);
    const found: Region[] = [];
    let closest: Stretch | null = null;
    for (const stretch of chosen) {
      if (this.#isSure(words, stretch)) found.push(this.#region(words, stretch));
      else if (closest === null || this.#likeness(stretch) > this.#likeness(closest)) closest = stretch;
    }
    const [only] = found;
    if (whole && only !== undefined && found.length === 1) {
      const beside = sentencesBeside(words, only);
      if (isMore(words, beside, only)) {
        const added = [...only.added, ...beside.map((i) => sentenceSpan(words, i))].sort((a, b) => a.start - b.start);
        return { found: [], closest: { ...only, added, exact: false, similarity: like(words, beside, only) }, words };
      }
    }
    return {
      found: found.sort((a, b) => a.start - b.start),
      closest: found.length > 0 || closest === null ? null : this.#region(words, closest),
      words,
    };
  }

  /** Where sampled runs stand: the number of each, and the word that it ends with. */
  #hits({ count, runs }: Words): Hits {
    let room = 256;
    let numbers = new Int32Array(room);
    let places = new Int32Array(room);
    let length = 0;
    for (let i = 3; i < count; i++) {
      const run = runs[i] ?? 0;
      if (((this.#filter[run >>> 8] ?? 0) & (1 << ((run >>> 3) & 31))) === 0) continue;
      const number = this.#numberOf(run);
      if (number < 0) continue;
      if (length === room) {
        room *= 2;
        numbers = grown(numbers, room);
        places = grown(places, room);
      }
      numbers[length] = number;
      places[length++] = i;
    }
    return { length, numbers, places };
  }

  /** For each known text that enough of is here: the stretches with the most of it. */
  #stretches(words: Words, { length, numbers, places }: Hits): Stretch[] {
    const seen = new Uint8Array(this.#offsets.length);
    const distinct = new Uint16Array(this.#known.length);
    for (let i = 0; i < length; i++) {
      const number = numbers[i] ?? 0;
      if (seen[number] !== 0) continue;
      seen[number] = 1;
      const stop = this.#offsets[number + 1] ?? 0;
      for (let h = this.#offsets[number] ?? 0; h < stop; h++) {
        const holder = this.#holders[h] ?? 0;
        distinct[holder] = (distinct[holder] ?? 0) + 1;
      }
    }
    // What cannot become the closest, and what can, by their counts alone.
    const shares = this.#known.map(({ runs }, k) => (distinct[k] ?? 0) / runs.length);
    const least = Math.max(LEAST, Math.min(0.6, 0.8 * Math.max(0, ...shares)));
    const lists = new Map<number, { readonly numbers: number[]; readonly places: number[] }>();
    const wanted = new Uint8Array(this.#known.length);
    shares.forEach((share, k) => {
      if (share < least) return;
      wanted[k] = 1;
      lists.set(k, { numbers: [], places: [] });
    });
    if (lists.size === 0) return [];
    for (let i = 0; i < length; i++) {
      const number = numbers[i] ?? 0;
      const stop = this.#offsets[number + 1] ?? 0;
      for (let h = this.#offsets[number] ?? 0; h < stop; h++) {
        const holder = this.#holders[h] ?? 0;
        if (wanted[holder] === 0) continue;
        const list = lists.get(holder);
        list?.numbers.push(number);
        list?.places.push(places[i] ?? 0);
      }
    }
    const counts = new Int32Array(this.#offsets.length);
    const result: Stretch[] = [];
    for (const [k, list] of lists) this.#slide(k, list, counts, least, words, result);
    return result;
  }

  /** The best stretches of one known text, without overlap, found with a window that slides over its runs. */
  #slide(
    known: number,
    { numbers, places }: { readonly numbers: readonly number[]; readonly places: readonly number[] },
    counts: Int32Array,
    least: number,
    words: Words,
    result: Stretch[],
  ): void {
    const { words: length, head, tail, runs } = this.#known[known] as Fingerprint;
    const longest = STRETCH * (length - head - tail) + 2 * MORE_WORDS;
    let from = 0;
    let distinct = 0;
    let best: { from: number; to: number; distinct: number } | null = null;
    const emit = () => {
      if (best === null) return;
      const [first, last] = trimmed(numbers, best.from, best.to);
      const start = Math.max(0, (places[first] ?? 0) - 3 - head);
      const end = Math.min(words.count, (places[last] ?? 0) + 1 + tail);
      result.push({
        known,
        from: start,
        to: end,
        share: best.distinct / runs.length,
        more: (places[last] ?? 0) - (places[first] ?? 0) + 4 - (length - head - tail),
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
      if (distinct >= least * runs.length && (best === null || distinct > (best as { distinct: number }).distinct)) {
        best = { from, to, distinct };
      }
    }
    for (; from < places.length; from++) counts[numbers[from] ?? 0] = 0;
    emit();
  }

  /** The stretches that explain the most of the text, without overlap. */
  #choose(words: Words, stretches: readonly Stretch[]): readonly Stretch[] {
    const value = ({ known, share, more }: Stretch) =>
      (this.#known[known]?.words ?? 0) * (share - MISSING * (1 - share)) - Math.max(0, more);
    const ranked = stretches
      .map((stretch) => ({ stretch, value: value(stretch) }))
      .sort((a, b) => b.value - a.value || a.stretch.known - b.stretch.known);
    const chosen: Stretch[] = [];
    const taken = new Set<Stretch>();
    for (let i = 0; i < ranked.length; i++) {
      const { stretch, value: most } = ranked[i] as { stretch: Stretch; value: number };
      if (taken.has(stretch) || chosen.some((other) => overlap(stretch, other) > 0.3)) continue;
      // Among those that explain the same stretch almost as well, whole sentences decide.
      let best = stretch;
      let bestValue = most + this.#sentenceValue(words, stretch);
      for (let j = i + 1; j < Math.min(ranked.length, i + 60); j++) {
        const rival = ranked[j] as { stretch: Stretch; value: number };
        if (rival.value < most - 0.25 * Math.abs(most) - 8) break;
        if (overlap(rival.stretch, stretch) < 0.5) continue;
        const rivalValue = rival.value + this.#sentenceValue(words, rival.stretch);
        if (rivalValue > bestValue) {
          best = rival.stretch;
          bestValue = rivalValue;
        }
      }
      taken.add(stretch);
      if (!chosen.some((other) => overlap(best, other) > 0.3)) chosen.push(best);
      if (chosen.length >= 200) break;
    }
    return chosen;
  }

  #sentenceValue(words: Words, stretch: Stretch): number {
    const { added, here, missing } = this.#compare(words, stretch);
    const total = 2 * here + added.length + missing;
    return total === 0 ? 0 : (SENTENCES * (this.#known[stretch.known]?.words ?? 0) * 2 * here) / total;
  }

  /** The sentences of a stretch and of the known text: how many are in both, which only here, how many only there. */
  #compare({ sentences }: Words, { known, from, to }: Stretch): Compared {
    const theirs = this.#known[known]?.sentences ?? new Uint16Array();
    const rest = counted(theirs);
    const added: number[] = [];
    let here = 0;
    let first = lowerBound(sentences.from, sentences.count, from - EDGE);
    for (; first < sentences.count && (sentences.from[first] ?? 0) < to; first++) {
      const outside = (sentences.to[first] ?? 0) <= from || (sentences.to[first] ?? 0) > to + EDGE;
      if (taken(rest, sentences.hashes[first] ?? 0)) here++;
      else if (!outside && (sentences.from[first] ?? 0) >= from) added.push(first);
    }
    return { added, here, missing: theirs.length - here };
  }

  /** The same, where a sentence is in both also if its words are, however they are parted into sentences. */
  #difference(words: Words, stretch: Stretch): Compared {
    const { added, here, missing } = this.#compare(words, stretch);
    if (added.length === 0 && missing === 0) return { added, here, missing };
    const { parts: theirs, sentences, words: length } = this.#known[stretch.known] as Fingerprint;
    const { parts } = words;
    const rest = counted(theirs);
    const first = lowerBound(parts.from, parts.count, stretch.from);
    const same: Span[] = [];
    const other: Span[] = [];
    for (let i = first; i < parts.count && (parts.from[i] ?? 0) < stretch.to; i++) {
      const part = { start: parts.from[i] ?? 0, end: parts.to[i] ?? 0 };
      (taken(rest, parts.hashes[i] ?? 0) ? same : other).push(part);
    }
    const changed = added.filter((s) => {
      const sentence = { start: words.sentences.from[s] ?? 0, end: words.sentences.to[s] ?? 0 };
      const shared = (part: Span) =>
        Math.max(0, Math.min(part.end, sentence.end) - Math.max(part.start, sentence.start));
      if (other.some((part) => shared(part) >= MOSTLY * (part.end - part.start))) return true;
      return same.reduce((sum, part) => sum + shared(part), 0) < MOSTLY * (sentence.end - sentence.start);
    });
    const perSentence = length / Math.max(1, sentences.length);
    const lost = ((theirs.length - same.length) * (length / Math.max(1, theirs.length))) / perSentence;
    const fewer = theirs.length < FEW_PARTS ? missing : Math.min(missing, Math.ceil(lost));
    return { added: changed, here: sentences.length - fewer, missing: fewer };
  }

  /** Whether a stretch is the known text, as it is or with a few changes. */
  #isSure(words: Words, stretch: Stretch): boolean {
    const { known, share, more } = stretch;
    const { words: length } = this.#known[known] as Fingerprint;
    if (more > MORE_WORDS + MORE_SHARE * length) return false;
    return share >= SURE || (share >= SURE_IF_SCATTERED && this.#isScattered(words, stretch));
  }

  /** Whether words are missing here and there: a passage that is missing takes fewer runs and sentences with it. */
  #isScattered(words: Words, stretch: Stretch): boolean {
    const { known, share, more } = stretch;
    const { words: length, sentences, runs } = this.#known[known] as Fingerprint;
    const lost = (length * (1 - share)) / RUNS_OF_A_WORD;
    // The first and the last run may be missing too.
    const edges = (2 * length) / runs.length;
    if (-more < 0.3 * lost - 2 || -more > 2 * lost + 2 + edges) return false;
    if (sentences.length < FEW_SENTENCES) return true;
    const each = share ** (length / sentences.length / RUNS_OF_A_WORD);
    return this.#compare(words, stretch).here / sentences.length <= each + MOST_WHOLE * (share - each);
  }

  #likeness({ known, share, more }: Stretch): number {
    const { words } = this.#known[known] as Fingerprint;
    return (share * words) / (words + Math.max(0, more));
  }

  #region(words: Words, stretch: Stretch): Region {
    const { sentences } = words;
    const { added, here, missing } = this.#difference(words, stretch);
    const exact = added.length === 0 && missing === 0 && here > 0;
    const spanOf = (from: number, to: number) => ({ start: words.starts[from] ?? 0, end: words.ends[to - 1] ?? 0 });
    return {
      known: stretch.known,
      ...spanOf(stretch.from, stretch.to),
      words: { start: stretch.from, end: stretch.to },
      similarity: exact ? 1 : Math.min(0.999, Math.round(this.#likeness(stretch) * 1000) / 1000),
      exact,
      added: added.map((i) => spanOf(sentences.from[i] ?? 0, sentences.to[i] ?? 0)),
      missing,
    };
  }
}

export interface Options {
  readonly start?: number;
  readonly end?: number;
  readonly whole?: boolean;
}

/** An opening of so few words says what follows. */
const OPENING = 30;
/** So many words may stand beside a known text. */
const BESIDE = 9;
const BESIDE_SHARE = 0.02;

/** The sentences that stand before and after a stretch. */
function sentencesBeside({ sentences }: Words, { words }: Region): readonly number[] {
  const beside: number[] = [];
  for (let i = 0; i < sentences.count; i++) {
    if ((sentences.from[i] ?? 0) >= words.end || (sentences.to[i] ?? 0) <= words.start) beside.push(i);
  }
  return beside;
}

/** True where what stands beside a known text is too much to be a title or a line on how to apply it. */
function isMore({ sentences }: Words, beside: readonly number[], { words }: Region): boolean {
  const length = words.end - words.start;
  let before = 0;
  let after = 0;
  for (const i of beside) {
    const own = (sentences.to[i] ?? 0) - (sentences.from[i] ?? 0);
    if ((sentences.from[i] ?? 0) < words.start) before += own;
    else after += own;
  }
  const room = BESIDE + BESIDE_SHARE * length;
  return before > OPENING + room || after > room;
}

function like({ count }: Words, beside: readonly number[], { words, similarity }: Region): number {
  const length = words.end - words.start;
  return beside.length === 0 ? similarity : Math.round((1000 * similarity * length) / Math.max(1, count)) / 1000;
}

function sentenceSpan({ sentences, starts, ends }: Words, i: number): Span {
  return { start: starts[sentences.from[i] ?? 0] ?? 0, end: ends[(sentences.to[i] ?? 1) - 1] ?? 0 };
}

interface Hits {
  readonly length: number;
  readonly numbers: Int32Array;
  readonly places: Int32Array;
}

/** A stretch of words that may be a known text. */
interface Stretch {
  readonly known: number;
  readonly from: number;
  readonly to: number;
  /** The part of the known text's sampled runs that is here. */
  readonly share: number;
  /** How many words more stand between the first and the last of them than in the known text. */
  readonly more: number;
}

/** How many times each hash is in a list. */
function counted(hashes: Uint16Array): Map<number, number> {
  const times = new Map<number, number>();
  for (const hash of hashes) times.set(hash, (times.get(hash) ?? 0) + 1);
  return times;
}

/** Takes a hash out of a list; false where it is not, or no more, in it. */
function taken(times: Map<number, number>, hash: number): boolean {
  const left = times.get(hash) ?? 0;
  if (left > 0) times.set(hash, left - 1);
  return left > 0;
}

interface Compared {
  readonly added: readonly number[];
  readonly here: number;
  readonly missing: number;
}

function grown(of: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(size);
  next.set(of);
  return next;
}

/** The part of the shorter stretch that lies in the other. */
function overlap(a: Stretch, b: Stretch): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return Math.max(0, shared) / Math.max(1, Math.min(a.to - a.from, b.to - b.from));
}

/** The index of the first number of a rising list that is at least `least`. */
function lowerBound(list: Int32Array, count: number, least: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
