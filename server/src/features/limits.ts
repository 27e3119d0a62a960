import { type Clause, isLimit } from '../clauses/clause.ts';
import type { DocumentReview } from '../review/value.ts';

/** Whether clauses of a kind limit or withhold a freedom; undefined for what is no kind of the document. */
export function isLimitKind({ kinds }: DocumentReview, kind: string): boolean | undefined {
  const effect = kinds.get(kind)?.effect;
  return effect === undefined ? undefined : isLimit(effect);
}

/** The clauses that a reader wants to see: all of them, or only those that limit or withhold a freedom. */
export function shownClauses(document: DocumentReview, limitsOnly: boolean): readonly Clause[] {
  return limitsOnly ? document.clauses.filter(({ kind }) => isLimitKind(document, kind) === true) : document.clauses;
}
