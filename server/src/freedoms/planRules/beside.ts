import type { ClauseValue } from '../../clauses/clause.ts';
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

/** The name of the policy that a clause binds to, as full as any clause of its text has it: "Hochwald Use Policy" for "Use Policy". */
export function policyNamed({ kind, path, clause }: Term, terms: readonly Term[]): ClauseValue | undefined {
  const { target } = clause.values;
  if (typeof target !== 'string') return target;
  return terms.reduce((name, other) => {
    const full = other.clause.values.target;
    const longer = typeof full === 'string' && full.length > name.length && full.endsWith(` ${name}`);
    return longer && other.kind.id === kind.id && other.path === path ? full : name;
  }, target);
}
