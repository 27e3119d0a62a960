import type { Term } from '../terms.ts';

/**
 * True where two clauses are read from the same words; of a known license whose text is not here, where they stand in one
 * section.
 */
function isSameSentence(a: Term, b: Term): boolean {
  if (a.path !== b.path) return false;
  if (a.source === undefined) return a.clause.section === b.clause.section;
  return a.clause.start < b.clause.end && b.clause.start < a.clause.end;
}

/** A clause of a kind that is read from the same words as another clause; undefined where there is none. */
export function besideOf(term: Term, kind: string, terms: readonly Term[]): Term | undefined {
  return terms.find((other) => other.kind.id === kind && isSameSentence(term, other));
}
