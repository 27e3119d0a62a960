/**
 * What is found out about the built-in patterns when the program is built, so that no start has to: which sets of
 * choices (`needs.ts`) each of them needs. It is the same that `pattern.ts` finds out where there is none of it.
 */
export interface BuiltPatterns {
  /** How many sets of choices there are, and which of them hold a stem or, with `@` before it, a concept. */
  readonly count: number;
  readonly sets: readonly (readonly [choice: string, sets: number[]])[];
  /** By kind: what each of its patterns needs, and the indexes of those whose marked word may be missing. */
  readonly kinds: readonly { readonly needs: readonly (readonly number[])[]; readonly free: readonly number[] }[];
  /** By topic, what each of its patterns needs. */
  readonly topics: readonly (readonly (readonly number[])[])[];
}

/** Run from its source, the program has none; the build puts it in the place of this. */
export function builtPatterns(): BuiltPatterns | null {
  return null;
}
