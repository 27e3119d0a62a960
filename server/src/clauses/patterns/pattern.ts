import type { MoodName } from '../moods/moodNames.ts';
import { headingsOf } from '../statements/meaning.ts';
import type { Statement } from '../statements/statements.ts';
import { type Compiled, compiledOf, type Guarded, guardedList, guardedOf, mayHold } from './compiledPattern.ts';
import { headingHolds } from './headingHolds.ts';
import { search } from './patternSearch.ts';
import { isTakenBack } from './takenBack.ts';

/**
 * A pattern over the words of a statement, as text:
 *
 *     use|@use .. to .. @train .. other ..4 model
 *
 * - a word stands for all its inflections; `a|b` is a choice; `@name` is a phrase of the shared vocabulary;
 *   `word+word` is a phrase; `word?` may be missing; `"` needs no escape;
 * - `..` is a gap of up to 10 words, `..4` of up to 4; a gap never crosses a full stop;
 * - `^` before a word marks the one whose mood is looked at; without it, the first.
 * There is no repetition and no backtracking into gaps: matching is linear in the length of the statement.
 */
export interface Pattern extends Manner {
  readonly words: string;
}

/** How a pattern holds, whatever its words. */
export interface Manner {
  readonly mood: MoodName;
  /** Patterns which, where they hold in the same statement, take this one back. */
  readonly unless?: readonly string[] | undefined;
  /** Where it may hold; sentences and items where nothing is said. */
  readonly roles?: readonly Statement['role'][] | undefined;
  /** A pattern that must hold on the headings above the statement. */
  readonly under?: string | undefined;
  /** True where all of it must stand in the statement itself, none of it in what governs the statement. */
  readonly own?: boolean | undefined;
  /** True for words of every day: they hold in short statements alone. */
  readonly plain?: boolean | undefined;
  /** How sure one can be, 1 where nothing is said. */
  readonly confidence?: number | undefined;
}

/** Where a pattern holds: indexes of words, `end` exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/**
 * The first place where `source` holds in the statement with a marked word in `mood`. At least one word of the match is
 * the statement's own; it begins at word `from` or later. Linear: each element is tried at each word once.
 */
export function find(source: string, mood: MoodName, statement: Statement, from = 0): Match | null {
  const pattern = guardedOf(source);
  return mayHold(pattern, statement.satisfied)
    ? search(compiledOf(pattern), mood, statement, from, statement.own)
    : null;
}

/** True where one of `sources`, a list that stays, holds in the statement whatever the mood. */
export function holdsAny(sources: readonly string[], statement: Statement): boolean {
  return oneHolds(guardedList(sources), statement);
}

/** True where one of the patterns holds in the statement whatever the mood. */
export function oneHolds(patterns: readonly Guarded[], statement: Statement): boolean {
  for (let i = 0; i < patterns.length; i++) {
    const pattern = patterns[i] as Guarded;
    if (!mayHold(pattern, statement.satisfied)) continue;
    if (search(compiledOf(pattern), 'any', statement, 0, statement.own)) return true;
  }
  return false;
}

/** The roles in which a pattern holds that names none. */
export const ROLES: readonly Statement['role'][] = ['sentence', 'item'];

/** The roles of a pattern that holds in what defines a term too. */
export const ANYWHERE: readonly Statement['role'][] = [...ROLES, 'definition'];

/** Where `pattern` holds in the statement, its `roles`, `under` and `unless` considered. */
export function matchPattern(pattern: Pattern, statement: Statement): Match | null {
  if (!(pattern.roles ?? ROLES).includes(statement.role)) return null;
  const guarded = guardedOf(pattern.words);
  return mayHold(guarded, statement.satisfied) ? confirm(pattern, compiledOf(guarded), statement) : null;
}

/** Most words of a statement in which words of every day hold: a long sentence of lawyers says other things with them. */
const MOST_PLAIN = 46;

/** The same for a pattern that `compiled` is made of, whose role and needs the statement has. */
export function confirm(pattern: Manner, compiled: Compiled, statement: Statement): Match | null {
  if (pattern.plain && statement.words.length - statement.own > MOST_PLAIN) return null;
  const match = search(compiled, pattern.mood, statement, pattern.own ? statement.own : 0, statement.own);
  if (!match) return null;
  if (pattern.under && !headingHolds(pattern.under, headingsOf(statement))) return null;
  if (pattern.unless !== undefined && isTakenBack(pattern.unless, match, statement)) return null;
  return match;
}
