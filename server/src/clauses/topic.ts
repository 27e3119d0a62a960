import { changedWords, withStem } from '../text/words.ts';
import { type BuiltPatterns, builtPatterns } from './builtPatterns.ts';
import { type Guards, guardedIn, guardsOf } from './guards.ts';
import type { Examples } from './kind.ts';
import { countAt } from './lists.ts';
import { Mood } from './mood.ts';
import { find, type Guarded, guarded, guardedList, holdsAny, oneHolds } from './pattern.ts';
import { ownPart, type Statement, withWords } from './statements.ts';
import { topics } from './topics/index.ts';

/** What a prohibited use is about: a row of the specification's table of use topics. */
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

/** The ids of the topics that the statement's own words are about, by name; its lead-in is not read. */
export function topicsOf(statement: Statement): readonly string[] {
  let known = memo.get(statement);
  if (!known) {
    const own = withoutExceptions(ownPart(statement));
    const near = topicsNear(own);
    known = topics.filter((topic, index) => near.has(index) && isAbout(topic, index, own)).map((topic) => topic.id);
    memo.set(statement, known);
  }
  return known;
}

/** Which topic each pattern is of, and which of them may hold. */
interface Patterns {
  readonly topics: readonly number[];
  readonly guards: Guards;
}

let patterns: Patterns | undefined;

function allPatterns(): Patterns {
  const built = builtPatterns();
  const counts = topics.map((_, topic) => (built === null ? saysOf(topic).length : countOf(built, topic)));
  return {
    topics: counts.flatMap((count, topic) => Array.from({ length: count }, () => topic)),
    guards: built?.guardsOfTopics ?? guardsOf(topics.flatMap((_, topic) => saysOf(topic).map(({ needs }) => needs))),
  };
}

const says: (readonly Guarded[] | undefined)[] = [];

/** The patterns of a topic: as the build knows them, whose words were left in the source, else as they are written. */
function saysOf(topic: number): readonly Guarded[] {
  let known = says[topic];
  if (known === undefined) {
    const built = builtPatterns();
    known =
      built === null
        ? guardedList(topics[topic]?.says ?? [])
        : Array.from({ length: countOf(built, topic) }, (_, i) => guarded('', (built.topics[topic] as number) + i));
    says[topic] = known;
  }
  return known;
}

/** How many patterns a topic has: all others follow the last. */
function countOf({ topics, firstOther }: BuiltPatterns, topic: number): number {
  return countAt(topics, topic, firstOther);
}

/** The indexes of the topics of which something occurs that guards a pattern: no other can be what is spoken of. */
function topicsNear(own: Statement): ReadonlySet<number> {
  patterns ??= allPatterns();
  const { topics, guards } = patterns;
  const near = new Set<number>();
  for (const pattern of guards.free) near.add(topics[pattern] as number);
  for (const pattern of guardedIn(guards, own.satisfied)) near.add(topics[pattern] as number);
  return near;
}

function isAbout(topic: Topic, index: number, own: Statement): boolean {
  const says = saysOf(index);
  if (!oneHolds(says, own)) return false;
  if (topic.unless && holdsAny(topic.unless, own)) return false;
  if (!topic.masks) return true;
  const masked = masks(topic.masks, own);
  return masked === own || oneHolds(says, masked);
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
