import type { Term } from '../terms.ts';

/** The clauses of some kinds. */
export function grantsFor(terms: readonly Term[], kinds: readonly string[]): readonly Term[] {
  return terms.filter(({ kind }) => kinds.includes(kind.id));
}
