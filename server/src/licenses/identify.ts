import { Pieces } from '../text/pieces.ts';
import { isMore, like, sentenceSpan, sentencesBeside } from './besideKnown.ts';
import { compare, difference, isSure, isWhole, likeness, otherTitle } from './likeness.ts';
import type { Packed } from './packed.ts';
import type { Region } from './region.ts';
import { type Stretch, type Survey, Surveyor } from './stretches.ts';
import { type ReadText, readWords, rereadWords, type Words } from './words.ts';

export interface Identified {
  /** In the order of the text, without overlap. */
  readonly found: readonly Region[];
  /** What is most like the text, or like a part of it, where nothing was found; null where nothing is like it. */
  readonly closest: Region | null;
  readonly words: Words;
}

/** What is missing weighs so much more than what is there when known texts compete. */
const MISSING = 2;
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
      if (isSure(this.#known, words, stretch)) found.push(this.#region(words, stretch));
      else if (closest === null || likeness(this.#known, stretch) > likeness(this.#known, closest)) closest = stretch;
    }
    const [only] = found;
    if (whole && only !== undefined && found.length === 1) {
      const beside = sentencesBeside(text, words, only);
      if (isMore(this.#known, text, words, beside, only)) {
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
      const { added, missing } = difference(this.#known, words, stretch);
      // Where as much was changed, the one of which more sentences are here as they are.
      return added.length + missing + 0.01 * Math.min(50, compare(this.#known, words, stretch).missing);
    };
    const least = NEARLY * likeness(this.#known, closest);
    const rivals = stretches
      .filter((one) => one !== closest && likeness(this.#known, one) >= least && overlap(one, closest) > 0.5)
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
      if (stretch.to - stretch.from <= only.words.end - only.words.start || !isSure(this.#known, words, stretch))
        continue;
      const region = this.#region(words, stretch);
      if (!isMore(this.#known, text, words, sentencesBeside(text, words, region), region)) return region;
    }
    return null;
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
    const { added, here, missing } = compare(this.#known, words, stretch);
    const total = 2 * here + added.length + missing;
    return total === 0 ? 0 : (SENTENCES * this.#known.text(stretch.known).words * 2 * here) / total;
  }

  #region(words: Words, stretch: Stretch): Region {
    const { added, here, missing } = difference(this.#known, words, stretch);
    const exact = added.length === 0 && missing === 0 && here > 0 && isWhole(this.#known, words, stretch);
    const spanOf = (from: number, to: number) => ({ start: words.starts[from] ?? 0, end: words.ends[to - 1] ?? 0 });
    return {
      known: stretch.known,
      ...spanOf(stretch.from, stretch.to),
      words: { start: stretch.from, end: stretch.to },
      similarity: exact ? 1 : Math.min(0.999, Math.round(likeness(this.#known, stretch) * 1000) / 1000),
      exact,
      title: otherTitle(this.#known, words, stretch),
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

/** The part of the shorter stretch that lies in the other. */
function overlap(a: Stretch, b: Stretch): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return Math.max(0, shared) / Math.max(1, Math.min(a.to - a.from, b.to - b.from));
}
