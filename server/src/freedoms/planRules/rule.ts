import type { ClauseValue } from '../../clauses/clause.ts';
import type { Act, Plan } from '../plan.ts';
import type { Reader } from '../reader.ts';
import type { Term } from '../terms.ts';

/** What a rule may look at beside the clause. */
export interface Asked {
  readonly reader: Reader;
  readonly plan: Plan;
  /** All clauses of the set of terms. */
  readonly terms: readonly Term[];
  /** Whether there is money in it: the plan itself is to earn, or the reader is commercial; null where that is not known. */
  readonly earns: boolean | null;
}

/** What a clause does to a plan of a reader: it bars it, or the plan turns on it. */
export interface Weighed {
  readonly bars?: true;
  readonly met: boolean | null;
  readonly values?: Readonly<Record<string, ClauseValue>>;
}

/** A named rule of docs/judgment.md: what clauses of some kinds do to plans that do one of some acts. */
export interface PlanRule {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly acts: readonly Act[] | 'all';
  /** Null where the clause does nothing to the plan of this reader. */
  readonly weigh: (term: Term, asked: Asked) => Weighed | null;
}

export const BARRED: Weighed = { bars: true, met: false };
export const IF: Weighed = { met: null };

export function does(plan: Plan, ...acts: readonly Act[]): boolean {
  return plan.does.some((act) => acts.includes(act));
}
