import type { Span } from '../text/span.ts';
import type { Packed } from './packed.ts';
import { type Compared, EDGE, MORE_WORDS, type Stretch } from './stretches.ts';
import { SHORTEST_SENTENCE } from './wordReader.ts';
import { lowerBound } from './wordSpans.ts';
import { headingsBefore, titleHash, type Words } from './words.ts';

/** A stretch with this part of a known text's sampled runs is that text, unless it has more words or sentences. */
export const SURE = 0.9;
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
/** A sentence of which this part is in the known text is in it, parted in another way. */
const MOSTLY = 0.6;
/** Fewer parts tell nothing of how many sentences are missing. */
const FEW_PARTS = 3;
/** Fewer sentences tell nothing of where a text was changed. */
const FEW_SENTENCES = 8;
/** Beside `MORE_WORDS`, a stretch has this part more words than the known text. */
const MORE_SHARE = 0.04;

/** The sentences of a stretch and of the known text: which are only here, how many in both and how many only there. */
export function compare(texts: Packed, words: Words, stretch: Stretch): Compared {
  stretch.facts.compared ??= compared(texts, words, stretch);
  return stretch.facts.compared;
}

function compared(texts: Packed, { sentences }: Words, { known, from, to }: Stretch): Compared {
  const theirs = texts.text(known).sentences;
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
export function difference(texts: Packed, words: Words, stretch: Stretch): Compared {
  stretch.facts.difference ??= differing(texts, words, stretch);
  return stretch.facts.difference;
}

function differing(texts: Packed, words: Words, stretch: Stretch): Compared {
  const { added, here, missing } = compare(texts, words, stretch);
  if (added.length === 0 && missing === 0) return { added, here, missing };
  const { parts: theirs, sentences, words: length } = texts.text(stretch.known);
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
export function isSure(texts: Packed, words: Words, stretch: Stretch): boolean {
  stretch.facts.sure ??= seemsSure(texts, words, stretch);
  return stretch.facts.sure;
}

function seemsSure(texts: Packed, words: Words, stretch: Stretch): boolean {
  const { known, share, more } = stretch;
  const { words: length } = texts.text(known);
  if (more > MORE_WORDS + MORE_SHARE * length) return false;
  if (share < SURE) return share >= THINNED && isThinned(texts, words, stretch);
  if (more < SHORTEST_SENTENCE) return true;
  // A sentence more may be the one that counts: "shall be used for good".
  const { added, missing } = difference(texts, words, stretch);
  return added.length <= missing;
}

/**
 * Whether words are missing from a stretch here and there, and nothing stands in their place. Where words were changed,
 * more runs are gone than missing words take with them; where passages were, fewer, and more sentences are whole.
 */
function isThinned(texts: Packed, words: Words, stretch: Stretch): boolean {
  const { known, share, more } = stretch;
  const { words: length, sentences, runs } = texts.text(known);
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
  const { here } = compare(texts, words, stretch);
  return here <= most && (count < MANY_SENTENCES || count - difference(texts, words, stretch).missing <= most);
}

/**
 * Whether every word of the known text is here: each sentence, or the parts that its words are in; headings, as parts
 * have them; all but what copyright lines lie in.
 */
export function isWhole(texts: Packed, words: Words, stretch: Stretch): boolean {
  stretch.facts.whole ??= hasAll(texts, words, stretch);
  return stretch.facts.whole;
}

function hasAll(texts: Packed, { parts, holders, sentences }: Words, { known, from, to }: Stretch): boolean {
  const { parts: theirs, sentences: wanted } = texts.text(known);
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
export function otherTitle(texts: Packed, words: Words, { known, from }: Stretch): Span | null {
  const { sentences, headings, starts, ends } = words;
  const first = lowerBound(sentences.from, sentences.count, from - EDGE);
  const before = first === 0 ? 0 : (sentences.to[first - 1] ?? 0);
  const opening = headingsBefore(words, Math.max(before, from - EDGE), sentences.from[first] ?? words.count);
  const own = texts.text(known).title;
  if (opening.some((_, i) => titleHash(words, opening.slice(i)) === own)) return null;
  const last = opening.at(-1);
  if (last === undefined) return null;
  return { start: starts[headings.from[last] ?? 0] ?? 0, end: ends[(headings.to[last] ?? 1) - 1] ?? 0 };
}

/** How much of a known text a stretch is, 0 to 1: less where it has more words. */
export function likeness(texts: Packed, { known, share, more }: Stretch): number {
  const { words } = texts.text(known);
  return (share * words) / (words + Math.max(0, more));
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
