import { normalize } from '../text/normalize.ts';
import { stems } from '../text/stem.ts';
import { changedWords, type Word, withStem, words } from '../text/words.ts';
import type { Examples } from './kind.ts';
import { Mood } from './moods/mood.ts';
import { type BuiltPatterns, builtPatterns } from './patterns/builtPatterns.ts';
import { type Guarded, guarded, guardedList, needsOfGuarded } from './patterns/compiledPattern.ts';
import { type Guards, guardedIn, guardsOf } from './patterns/guards.ts';
import { satisfiedBy } from './patterns/needs.ts';
import { find, holdsAny, oneHolds } from './patterns/pattern.ts';
import { findConcepts } from './statements/concepts.ts';
import { countAt } from './statements/lists.ts';
import { headingsOf, statementWith } from './statements/meaning.ts';
import { ownPart, partOf, type Statement, withWords } from './statements/statements.ts';
import { topics } from './topics/index.ts';

/** What a prohibited use is about: one file each in `topics/`, called by its id. */
export interface Topic {
  readonly id: string;
  /** Patterns of which one must hold on the statement's own words. */
  readonly says: readonly string[];
  /** Phrases in which the same words mean something else; they are set aside before `says` is tried. */
  readonly masks?: readonly string[];
  /** Patterns that take the topic back, wherever they hold. */
  readonly unless?: readonly string[];
  /** Items of a list of prohibited uses of our own that must and must not have the topic. */
  readonly examples: Examples;
}

/** Stands for a word that was set aside: no pattern has it. */
const MASKED = '\u0000';

const memo = new WeakMap<Statement, readonly string[]>();

/**
 * The ids of the topics that the statement's own words are about, by name. Its lead-in is not read, but for the words
 * right before it that it goes on with.
 */
export function topicsOf(statement: Statement): readonly string[] {
  let known = memo.get(statement);
  if (!known) {
    const own = withoutExceptions(ownPart(statement));
    const near = patternsNear(own);
    known = topics.filter((topic, index) => isAbout(topic, index, own, near)).map((topic) => topic.id);
    const opener = openerOf(statement);
    // "False content about: - disasters": the item only says what the words before it are about.
    if (opener !== null && (opener.completes || known.length === 0)) known = joined(known, topicsOf(opener.part));
    memo.set(statement, known);
  }
  return known;
}

/** The part of a lead-in that an item goes on with, and whether it would say too little without the item. */
interface Opener {
  readonly part: Statement;
  readonly completes: boolean;
}

/** What a lead-in ends with that leaves the item to say what it is about, and that lets the item name a case. */
const COMPLETED = new Set(['about', 'regarding', 'concerning', 'on', 'in', 'of', 'against', 'toward', 'towards', 'by']);
const NAMES_CASES = new Set(stems('including as namely'));

/** The openers that were asked for last: the items of a list follow one another. */
let lastOpener: { readonly words: readonly Word[]; readonly own: number; readonly opener: Opener | null } | undefined;

/** "Sharing private details, including: …" inside a list that is governed itself. */
function openerOf(statement: Statement): Opener | null {
  const { words, own, role } = statement;
  if (role !== 'item' || own < 4 || words[own - 1]?.stem !== ':') return null;
  const before = words[own - 2]?.stem ?? '';
  const completes = COMPLETED.has(before);
  if (!completes && !NAMES_CASES.has(before)) return null;
  if (lastOpener?.own === own && sameWords(lastOpener.words, words, own)) return lastOpener.opener;
  let from = own - 2;
  while (from > 0 && words[from - 1]?.stem !== ':') from--;
  // The outermost lead-in says what is forbidden to do with the thing, and is no case of it.
  const opener = from === 0 ? null : { part: partOf(statement, from, own - 1), completes };
  lastOpener = { words, own, opener };
  return opener;
}

function sameWords(a: readonly Word[], b: readonly Word[], count: number): boolean {
  for (let i = 0; i < count; i++) if (a[i] !== b[i]) return false;
  return true;
}

function joined(some: readonly string[], more: readonly string[]): readonly string[] {
  if (more.length === 0) return some;
  return topics.map(({ id }) => id).filter((id) => some.includes(id) || more.includes(id));
}

/** … or else those of the title above an item: "Weapons: parts that are hard to find". */
export function topicsUnder(statement: Statement): readonly string[] {
  const own = topicsOf(statement);
  if (own.length > 0 || statement.role !== 'item') return own;
  const headings = headingsOf(statement);
  return headings === '' ? own : topicsOfTitle(headings.slice(headings.lastIndexOf(' > ') + 1), statement);
}

/** The titles that were asked for last: the items of a section follow one another. */
let lastTitle: { readonly title: string; readonly topics: readonly string[] } | undefined;

function topicsOfTitle(title: string, statement: Statement): readonly string[] {
  if (lastTitle?.title !== title) {
    const spoken = words(normalize(title));
    const concepts = findConcepts(spoken);
    const moods = new Uint16Array(spoken.length);
    const alone = { ...statement, terms: [], own: 0 };
    lastTitle = {
      title,
      topics: topicsOf(statementWith(alone, spoken, 0, concepts, moods, satisfiedBy(spoken, concepts))),
    };
  }
  return lastTitle.topics;
}

/** Which topic each pattern is of, which of them may hold, and those that were asked for. */
interface Patterns {
  readonly topics: readonly number[];
  readonly guards: Guards;
  readonly guarded: (Guarded | undefined)[];
}

let patterns: Patterns | undefined;

function allPatterns(): Patterns {
  const built = builtPatterns();
  const says = built === null ? topics.map((topic) => guardedList(topic.says)) : [];
  const counts = topics.map((_, topic) => (built === null ? says[topic]?.length : countOf(built, topic)) ?? 0);
  return {
    topics: counts.flatMap((count, topic) => Array.from({ length: count }, () => topic)),
    guards: built?.guardsOfTopics ?? guardsOf(says.flat().map((pattern) => [needsOfGuarded(pattern)])),
    guarded: says.flat(),
  };
}

/** How many patterns a topic has: all others follow the last. */
function countOf({ topics, firstOther }: BuiltPatterns, topic: number): number {
  return countAt(topics, topic, firstOther);
}

/** By topic, its patterns of which something occurs that guards them: no other can hold. */
function patternsNear(own: Statement): ReadonlyMap<number, readonly Guarded[]> {
  patterns ??= allPatterns();
  const near = new Map<number, Guarded[]>();
  for (const pattern of patterns.guards.free) addNear(near, pattern, patterns);
  for (const pattern of guardedIn(patterns.guards, own.satisfied)) addNear(near, pattern, patterns);
  return near;
}

function addNear(near: Map<number, Guarded[]>, pattern: number, { topics, guarded: made }: Patterns): void {
  // As the build knows it: its words were left in the source.
  const one = made[pattern] ?? guarded('', (builtPatterns()?.topics[0] ?? 0) + pattern);
  made[pattern] = one;
  const topic = topics[pattern] as number;
  const others = near.get(topic);
  if (others === undefined) near.set(topic, [one]);
  else others.push(one);
}

function isAbout(topic: Topic, index: number, own: Statement, near: ReadonlyMap<number, readonly Guarded[]>): boolean {
  const says = near.get(index);
  if (says === undefined || !oneHolds(says, own)) return false;
  if (topic.unless && holdsAny(topic.unless, own)) return false;
  if (!topic.masks) return true;
  const masked = masks(topic.masks, own);
  return masked === own || oneHolds(patternsNear(masked).get(index) ?? [], masked);
}

/** What an exception names is not what is prohibited: "…, except as applicable law permits". */
function withoutExceptions(own: Statement): Statement {
  const excepted = (i: number): boolean => ((own.moods[i] ?? 0) & Mood.Exception) !== 0;
  if (!own.words.some((_, i) => excepted(i)) || own.words.every((_, i) => excepted(i))) return own;
  return withWords(
    own,
    changedWords(own.words, (word, i) => (excepted(i) ? withStem(word, MASKED) : word)),
  );
}

/** The statement without the words of the phrases named; the same object where none occurs. */
function masks(phrases: readonly string[], statement: Statement): Statement {
  let current = statement;
  for (const phrase of phrases) {
    // A phrase is set aside a few times at most: a statement that repeats it is no longer understood by its topics.
    for (let times = 0; times < 4; times++) {
      const match = find(phrase, 'any', current);
      if (!match) break;
      const { start, end } = match;
      current = withWords(
        current,
        changedWords(current.words, (word, i) => (i >= start && i < end ? withStem(word, MASKED) : word)),
      );
    }
  }
  return current;
}
