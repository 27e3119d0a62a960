/**
 * What is found out about the built-in patterns when the program is built, so that no start has to: what they are
 * compiled to, and which sets of choices (`needs.ts`) each of them needs. It is the same that `pattern.ts` finds out
 * where there is none of it.
 */
export interface BuiltPatterns {
  /** How many sets of choices there are, and which of them hold a stem or, with `@` before it, a concept. */
  readonly count: number;
  readonly sets: readonly (readonly [choice: string, sets: number[]])[];
  /** The words that patterns are made of: their choices with `|` between them, `@` before concepts, blanks between stems. */
  readonly words: readonly string[];
  /** The number of the set of choices of each of these. */
  readonly needs: readonly number[];
  /** By kind and by topic, what each of its patterns is made of. */
  readonly kinds: readonly (readonly BuiltPattern[])[];
  readonly topics: readonly (readonly BuiltPattern[])[];
  /** All others, by their source. */
  readonly others: readonly (readonly [source: string, pattern: BuiltPattern])[];
  /** By concept, the stems of its phrases with blanks between them. */
  readonly phrases: readonly (readonly string[])[];
}

/**
 * A pattern, its elements as numbers: four times the index of a word, and 1 where it may be missing, and 2 where it is
 * marked; a gap of up to `n` words is `-1 - n`.
 */
export type BuiltPattern = readonly number[];

/** Run from its source, the program has none; the build puts it in the place of this. */
export function builtPatterns(): BuiltPatterns | null {
  return null;
}
