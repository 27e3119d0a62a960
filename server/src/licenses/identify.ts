import { Pieces } from '../text/pieces.ts';
import type { Span } from '../text/span.ts';
import type { Packed } from './packed.ts';
import { type Compared, EDGE, MORE_WORDS, type Stretch, type Survey, Surveyor } from './stretches.ts';
import { SHORTEST_SENTENCE } from './wordReader.ts';
import { lowerBound } from './wordSpans.ts';
import { headingsBefore, type ReadText, readWords, rereadWords, titleHash, type Words } from './words.ts';

/** A stretch of a text that is a known text. Offsets are into the text. */
export interface Region extends Span {
  /** The number of the known text. */
  readonly known: number;
  /** The part of the known text that is here, 0 to 1. */
  readonly similarity: number;
  /** True where every word of the known text is here and no other is between them; copyright lines and titles apart. */
  readonly exact: boolean;
  /** What stands in the place of the known text's title and is another; null where its own or none is there. */
  readonly title: Span | null;
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

/** A stretch with this part of a known text's sampled runs is that text, unless it has more words or sentences. */
const SURE = 0.9;
/** With fewer it can still be a bad copy, in which words are missing here and there; below this it is none. */
const THINNED = 0.55;
/** A bad copy lacks this part of the words, and so many standard deviations more than that. */
const LACKING = 0.05;
const LACKING_SPREAD = 1.5;
/** The runs that it lacks are those that its lacking words take with them, within so many standard deviations. */
const RUNS_SPREAD = 2.3;
/** Runs have four words: each word that is missing takes so many with it. */
const RUNS_OF_A_WORD = 4;
/** Its whole sentences: this far from as few as there would be at random to as many as runs; and so much of a root. */
const MOST_WHOLE = 0.5;
const WHOLE_SPREAD = 0.75;
/** From so many sentences on, parts tell better than sentences how much is whole. */
const MANY_SENTENCES = 20;
/** What is missing weighs so much more than what is there when known texts compete. */
const MISSING = 2;
/** A sentence of which this part is in the known text is in it, parted in another way. */
const MOSTLY = 0.6;
/** Fewer parts tell nothing of how many sentences are missing. */
const FEW_PARTS = 3;
/** Fewer sentences tell nothing of where a text was changed. */
const FEW_SENTENCES = 8;
/** Beside `MORE_WORDS`, a stretch has this part more words than the known text. */
const MORE_SHARE = 0.04;
/** What is alike by this part of the most is nearly as much alike; so many such texts are looked at. */
const NEARLY = 0.85;
const MOST_RIVALS = 30;
/** The weight that whole sentences have beside runs of words, when two known texts are much alike. */
const SENTENCES = 0.25;

/** Texts of so many UTF-16 units are read anew only where they changed. */
const LONG = 4000;
/** So many of them are kept. */
const KEPT = 2;
/** A text with so many units that another has not is an edit of that. */
const TYPED = 8;

type SurveyedText = ReadText & { readonly survey: Survey };

/** Tells known texts by their fingerprints. Made once; what it says of a text depends on the text alone. */
export class Identifier {
  readonly #known: Packed;
  readonly #licenses: readonly string[];
  readonly #surveyor: Surveyor;
  /**
   * The long texts that were asked for last: who types asks for them again, a little changed, and the text from before
   * what was taken back. What is told of a text does not depend on which of them it is read by.
   */
  #lately: readonly SurveyedText[] = [];

  /** `licenses` says which license each known text is of, where several texts may be of one. */
  constructor(known: Packed, licenses: readonly string[] = []) {
    this.#known = known;
    this.#licenses = licenses;
    this.#surveyor = new Surveyor(known);
  }

  /**
   * Which known texts a text holds. With `whole` the text is taken for terms from its start to its end, so that a known
   * text with more terms before or after it is not that text. Total; linear in the length of the text.
   */
  identify(of: string | Pieces, { start = 0, end = of.length, whole = false }: Options = {}): Identified {
    const text = typeof of === 'string' ? Pieces.of(of) : of;
    const { words, survey } = this.#survey(text, start, end);
    const { stretches } = survey;
    const chosen = this.#choose(words, stretches);
    const found: Region[] = [];
    let closest: Stretch | null = null;
    for (const stretch of chosen) {
      if (this.#isSure(words, stretch)) found.push(this.#region(words, stretch));
      else if (closest === null || this.#likeness(stretch) > this.#likeness(closest)) closest = stretch;
    }
    const [only] = found;
    if (whole && only !== undefined && found.length === 1) {
      const beside = sentencesBeside(text, words, only);
      if (this.#isMore(text, words, beside, only)) {
        const longer = this.#longer(text, words, stretches, only);
        if (longer !== null) return { found: [longer], closest: null, words };
        const added = [...only.added, ...beside.map((i) => sentenceSpan(words, i))].sort((a, b) => a.start - b.start);
        return { found: [], closest: { ...only, added, exact: false, similarity: like(words, beside, only) }, words };
      }
    }
    return {
      found: found.sort((a, b) => a.start - b.start),
      closest:
        found.length > 0 || closest === null ? null : this.#region(words, this.#nearest(words, stretches, closest)),
      words,
    };
  }

  /** Of the texts that were asked for lately, that which shares most with `text`. */
  #mostAlike(text: Pieces): SurveyedText | undefined {
    let [best, most] = [undefined as SurveyedText | undefined, -1];
    for (const one of this.#lately) {
      const { prefix, suffix } = one.text.sharedWith(text);
      if (prefix + suffix > most) [best, most] = [one, prefix + suffix];
      // What was typed: no other shares more, and to compare another costs as much again.
      if (most + TYPED >= text.length) break;
    }
    return best;
  }

  /** Of the stretches that are nearly as much alike as `closest`, in its place: the one with the fewest changes. */
  #nearest(words: Words, stretches: readonly Stretch[], closest: Stretch): Stretch {
    const changes = (stretch: Stretch) => {
      const { added, missing } = this.#difference(words, stretch);
      // Where as much was changed, the one of which more sentences are here as they are.
      return added.length + missing + 0.01 * Math.min(50, this.#compare(words, stretch).missing);
    };
    const least = NEARLY * this.#likeness(closest);
    const rivals = stretches
      .filter((one) => one !== closest && this.#likeness(one) >= least && overlap(one, closest) > 0.5)
      .slice(0, MOST_RIVALS);
    let [best, fewest] = [closest, rivals.length === 0 ? 0 : changes(closest)];
    for (const rival of rivals) {
      const count = changes(rival);
      if (count < fewest) [best, fewest] = [rival, count];
    }
    return best;
  }

  /** The words of a text and what they may be, by those of the text before it where it is an edit of that. */
  #survey(text: Pieces, start: number, end: number): { readonly words: Words; readonly survey: Survey } {
    if (end !== text.length || text.length < LONG) {
      const words = readWords(text.whole, start, end);
      return { words, survey: this.#surveyor.survey(words) };
    }
    const before = this.#mostAlike(text);
    const { words, change } =
      before === undefined ? { words: readWords(text.whole, start), change: null } : rereadWords(text, start, before);
    const survey =
      before === undefined || change === null
        ? this.#surveyor.survey(words)
        : this.#surveyor.resurvey(words, change, before.survey);
    const others = this.#lately.filter((one) => one !== before);
    this.#lately = [{ text, start, words, survey }, ...(before === undefined ? [] : [before]), ...others].slice(
      0,
      KEPT,
    );
    return { words, survey };
  }

  /** Another text of the same license beside which there is no more, where `only` is but a part of it. */
  #longer(text: Pieces, words: Words, stretches: readonly Stretch[], only: Region): Region | null {
    const license = this.#licenses[only.known];
    for (const stretch of stretches) {
      if (stretch.known === only.known || license === undefined || this.#licenses[stretch.known] !== license) continue;
      if (stretch.to - stretch.from <= only.words.end - only.words.start || !this.#isSure(words, stretch)) continue;
      const region = this.#region(words, stretch);
      if (!this.#isMore(text, words, sentencesBeside(text, words, region), region)) return region;
    }
    return null;
  }

  /** True where what stands beside a known text is too much to be a title, what follows, or how to apply it. */
  #isMore(text: Pieces, words: Words, beside: readonly number[], region: Region): boolean {
    const { sentences } = words;
    const length = region.words.end - region.words.start;
    // Of a bad copy, the stretch may not reach to its ends.
    const rest = region.similarity < SURE ? Math.max(0, this.#known.text(region.known).words - length) : 0;
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

  /** The stretches that explain the most of the text, without overlap. */
  #choose(words: Words, stretches: readonly Stretch[]): readonly Stretch[] {
    const value = ({ known, share, more }: Stretch) =>
      this.#known.text(known).words * (share - MISSING * (1 - share)) - Math.max(0, more);
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
    return total === 0 ? 0 : (SENTENCES * this.#known.text(stretch.known).words * 2 * here) / total;
  }

  /** The sentences of a stretch and of the known text: which are only here, how many in both and how many only there. */
  #compare(words: Words, stretch: Stretch): Compared {
    stretch.facts.compared ??= this.#compared(words, stretch);
    return stretch.facts.compared;
  }

  #compared({ sentences }: Words, { known, from, to }: Stretch): Compared {
    const theirs = this.#known.text(known).sentences;
    const rest = counted(theirs);
    const added: Compared['added'][number][] = [];
    let here = 0;
    let first = lowerBound(sentences.from, sentences.count, from - EDGE);
    for (; first < sentences.count && (sentences.from[first] ?? 0) < to; first++) {
      const [start, end] = [sentences.from[first] ?? 0, sentences.to[first] ?? 0];
      // What reaches over the edge is of the stretch if most of it lies in it: its title may have other words.
      const outside = end <= from || end > to + EDGE || from - start > MOSTLY * (end - start);
      if (taken(rest, sentences.hashes[first] ?? 0)) here++;
      else if (!outside) added.push({ from: start - from, to: end - from });
    }
    return { added, here, missing: theirs.length - here };
  }

  /** The same, where a sentence is in both also if its words are, however they are parted into sentences. */
  #difference(words: Words, stretch: Stretch): Compared {
    stretch.facts.difference ??= this.#differing(words, stretch);
    return stretch.facts.difference;
  }

  #differing(words: Words, stretch: Stretch): Compared {
    const { added, here, missing } = this.#compare(words, stretch);
    if (added.length === 0 && missing === 0) return { added, here, missing };
    const { parts: theirs, sentences, words: length } = this.#known.text(stretch.known);
    const { parts } = words;
    const rest = counted(theirs);
    const first = lowerBound(parts.from, parts.count, stretch.from);
    const same: Span[] = [];
    const other: Span[] = [];
    for (let i = first; i < parts.count && (parts.from[i] ?? 0) < stretch.to; i++) {
      const part = { start: (parts.from[i] ?? 0) - stretch.from, end: (parts.to[i] ?? 0) - stretch.from };
      (taken(rest, parts.hashes[i] ?? 0) ? same : other).push(part);
    }
    const changed = added.filter(({ from, to }) => {
      const shared = (part: Span) => Math.max(0, Math.min(part.end, to) - Math.max(part.start, from));
      if (other.some((part) => shared(part) >= MOSTLY * (part.end - part.start))) return true;
      return same.reduce((sum, part) => sum + shared(part), 0) < MOSTLY * (to - from);
    });
    const perSentence = length / Math.max(1, sentences.length);
    const lost = ((theirs.length - same.length) * (length / Math.max(1, theirs.length))) / perSentence;
    const fewer = theirs.length < FEW_PARTS ? missing : Math.min(missing, Math.ceil(lost));
    return { added: changed, here: sentences.length - fewer, missing: fewer };
  }

  /** Whether a stretch is the known text: as it is, with a few words changed, or with words missing here and there. */
  #isSure(words: Words, stretch: Stretch): boolean {
    stretch.facts.sure ??= this.#seemsSure(words, stretch);
    return stretch.facts.sure;
  }

  #seemsSure(words: Words, stretch: Stretch): boolean {
    const { known, share, more } = stretch;
    const { words: length } = this.#known.text(known);
    if (more > MORE_WORDS + MORE_SHARE * length) return false;
    if (share < SURE) return share >= THINNED && this.#isThinned(words, stretch);
    if (more < SHORTEST_SENTENCE) return true;
    // A sentence more may be the one that counts: "shall be used for good".
    const { added, missing } = this.#difference(words, stretch);
    return added.length <= missing;
  }

  /**
   * Whether words are missing from a stretch here and there, and nothing stands in their place. Where words were changed,
   * more runs are gone than missing words take with them; where passages were, fewer, and more sentences are whole.
   */
  #isThinned(words: Words, stretch: Stretch): boolean {
    const { known, share, more } = stretch;
    const { words: length, sentences, runs } = this.#known.text(known);
    const between = length / runs;
    const lacking = Math.max(0, -more);
    const usual = LACKING * length;
    if (lacking > usual + LACKING_SPREAD * Math.sqrt(usual) + 1 + between) return false;
    const taken = 1 - (1 - Math.min(1, lacking / length)) ** RUNS_OF_A_WORD;
    const sampled = Math.min(1, runs / Math.max(1, length - RUNS_OF_A_WORD + 1));
    const deviation = 1 + Math.sqrt(runs * taken * (1 - taken) * (1 - 0.75 * sampled));
    const gone = runs * (1 - share - taken);
    if (gone > RUNS_SPREAD * deviation + 1 || gone < -RUNS_SPREAD * deviation - 2 * RUNS_OF_A_WORD) return false;
    const count = sentences.length;
    if (count < FEW_SENTENCES) return true;
    const random = share ** (length / count / RUNS_OF_A_WORD);
    const most = count * (random + MOST_WHOLE * (share - random)) + WHOLE_SPREAD * Math.sqrt(count);
    const { here } = this.#compare(words, stretch);
    return here <= most && (count < MANY_SENTENCES || count - this.#difference(words, stretch).missing <= most);
  }

  /**
   * Whether every word of the known text is here: each sentence, or the parts that its words are in; headings, as parts
   * have them; all but what copyright lines lie in.
   */
  #isWhole(words: Words, stretch: Stretch): boolean {
    stretch.facts.whole ??= this.#hasAll(words, stretch);
    return stretch.facts.whole;
  }

  #hasAll({ parts, holders, sentences }: Words, { known, from, to }: Stretch): boolean {
    const { parts: theirs, sentences: wanted } = this.#known.text(known);
    const rest = counted(theirs);
    let here = 0;
    // Parts that may be other: those with a holder in them, and one that begins with words of what stands before. What
    // they hold of sentences has to be in the known text all the same.
    const others: { from: number; to: number }[] = [];
    let first = to;
    let last = from;
    for (let i = lowerBound(parts.from, parts.count, from); i < parts.count && (parts.to[i] ?? 0) <= to; i++) {
      if (taken(rest, parts.hashes[i] ?? 0)) here++;
      else if ((parts.from[i] ?? 0) < from + RUNS_OF_A_WORD || meets(holders, parts.from[i] ?? 0, parts.to[i] ?? 0)) {
        others.push({ from: parts.from[i] ?? 0, to: parts.to[i] ?? 0 });
      } else return false;
      first = Math.min(first, parts.from[i] ?? 0);
      last = Math.max(last, parts.to[i] ?? 0);
    }
    if (theirs.length - here > (others.length > 0 || meets(holders, from, to) ? others.length + 1 : 0)) return false;
    const left = counted(wanted);
    let same = 0;
    let parted = 0;
    for (let i = lowerBound(sentences.to, sentences.count, from - EDGE + 1); i < sentences.count; i++) {
      const [start, end] = [sentences.from[i] ?? 0, sentences.to[i] ?? 0];
      if (start >= to + EDGE) break;
      if (taken(left, sentences.hashes[i] ?? 0)) same++;
      else if (first <= start && end <= last && !others.some((part) => part.from < end && start < part.to)) parted++;
      else if (start < to && end > from) return false;
    }
    return same === wanted.length || parted > 0;
  }

  /** The headings in the place of the known text's title, where they are not that title. */
  #otherTitle(words: Words, { known, from }: Stretch): Span | null {
    const { sentences, headings, starts, ends } = words;
    const first = lowerBound(sentences.from, sentences.count, from - EDGE);
    const before = first === 0 ? 0 : (sentences.to[first - 1] ?? 0);
    const opening = headingsBefore(words, Math.max(before, from - EDGE), sentences.from[first] ?? words.count);
    const own = this.#known.text(known).title;
    if (opening.some((_, i) => titleHash(words, opening.slice(i)) === own)) return null;
    const last = opening.at(-1);
    if (last === undefined) return null;
    return { start: starts[headings.from[last] ?? 0] ?? 0, end: ends[(headings.to[last] ?? 1) - 1] ?? 0 };
  }

  #likeness({ known, share, more }: Stretch): number {
    const { words } = this.#known.text(known);
    return (share * words) / (words + Math.max(0, more));
  }

  #region(words: Words, stretch: Stretch): Region {
    const { added, here, missing } = this.#difference(words, stretch);
    const exact = added.length === 0 && missing === 0 && here > 0 && this.#isWhole(words, stretch);
    const spanOf = (from: number, to: number) => ({ start: words.starts[from] ?? 0, end: words.ends[to - 1] ?? 0 });
    return {
      known: stretch.known,
      ...spanOf(stretch.from, stretch.to),
      words: { start: stretch.from, end: stretch.to },
      similarity: exact ? 1 : Math.min(0.999, Math.round(this.#likeness(stretch) * 1000) / 1000),
      exact,
      title: this.#otherTitle(words, stretch),
      added: added.map(({ from, to }) => spanOf(stretch.from + from, stretch.from + to)),
      missing,
    };
  }
}

export interface Options {
  readonly start?: number;
  readonly end?: number;
  readonly whole?: boolean;
}

/** An opening of so few words that speaks of a license says what follows. */
const OPENING = 30;
const LICENSE = /licen[cs]/i;
/** So many words may stand beside a known text. */
const BESIDE = 9;
const BESIDE_SHARE = 0.02;

/**
 * The sentences that stand before and after a stretch in its own script. What stands in another, as Chinese beside English,
 * is a translation of it or terms of its own, and no change of it: where it says more, its clauses are read.
 */
function sentencesBeside(text: Pieces, words: Words, region: Region): readonly number[] {
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

function like({ count }: Words, beside: readonly number[], { words, similarity }: Region): number {
  const length = words.end - words.start;
  return beside.length === 0 ? similarity : Math.round((1000 * similarity * length) / Math.max(1, count)) / 1000;
}

function sentenceSpan({ sentences, starts, ends }: Words, i: number): Span {
  return { start: starts[sentences.from[i] ?? 0] ?? 0, end: ends[(sentences.to[i] ?? 1) - 1] ?? 0 };
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

/** Whether one of the stretches of words meets the words `from` to `to`. */
function meets(list: Words['holders'], from: number, to: number): boolean {
  const i = lowerBound(list.to, list.count, from + 1);
  return i < list.count && (list.from[i] ?? 0) < to;
}

/** The part of the shorter stretch that lies in the other. */
function overlap(a: Stretch, b: Stretch): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return Math.max(0, shared) / Math.max(1, Math.min(a.to - a.from, b.to - b.from));
}
