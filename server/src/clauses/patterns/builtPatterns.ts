import type { Lists } from '../statements/lists.ts';

/**
 * What is found out about the built-in patterns when the program is built, so that no start has to: what they are
 * compiled to, and which sets of choices (`needs.ts`) each of them needs. It is the same that `pattern.ts` finds out
 * where there is none of it. Patterns have numbers here; `packedPatterns.ts` tells how all of it is kept.
 */
export interface BuiltPatterns {
  /** What can occur: stems and, with `@` before them, concepts. */
  readonly choices: readonly string[];
  /** Phrases of several stems, with blanks between them, and the number of the choice that each begins with. */
  readonly longer: readonly string[];
  readonly longerFirsts: Uint16Array;
  /** The words that patterns are made of, each by the numbers of its choices; those of longer ones follow the others. */
  readonly words: Lists<Uint16Array>;
  /**
   * The elements of each pattern: four times the index of a word, and 1 where it may be missing, and 2 where it is
   * marked; a gap of up to `n` words is `-1 - n`.
   */
  readonly patterns: Lists<Int16Array>;
  /** By kind and by topic, the number of the first of its patterns; the others follow it. */
  readonly kinds: Uint16Array;
  readonly topics: Uint16Array;
  /**
   * By kind, what its patterns are beside their words, as JSON; `unless` there is the index of a list. With it a program
   * needs no list of patterns in its code.
   */
  readonly says: readonly string[];
  /** The lists of patterns that take others back, by their indexes among the `others`. */
  readonly unless: Lists<Uint16Array>;
  /** What the program of the kinds is: for each way its roles and its mood, and which ways the words of a text guard. */
  readonly roles: Uint16Array;
  readonly moods: Uint16Array;
  readonly guardsOfKinds: Guards;
  /** The same for the patterns of the topics. */
  readonly guardsOfTopics: Guards;
  /** The sources of all other patterns, which follow those of kinds and topics, and the number of the first. */
  readonly others: readonly string[];
  readonly firstOther: number;
  /** By concept, the stems of its phrases with blanks between them. */
  readonly phrases: readonly (readonly string[])[];
}

/**
 * Which of many patterns may hold: each is guarded by one of the sets that it needs. By the number of a choice, the
 * patterns of whose guards it is a part; and the patterns that need nothing, in order.
 */
export interface Guards {
  readonly guarded: Lists<Uint16Array>;
  readonly free: Uint16Array;
}

/** Run from its source, the program has none; the build puts it in the place of this. */
export function builtPatterns(): BuiltPatterns | null {
  return null;
}
