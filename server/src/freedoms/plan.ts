import type { ClauseValue } from '../clauses/clause.ts';
import type { Evidence } from './verdict.ts';

/**
 * What a plan does, for the rules to ask: use the model, change it, give copies of it or of a derivative to others, offer
 * it as a service, train another model by it, let it score another model, use its outputs, run in products, earn money, publish what it
 * scores.
 */
export type Act =
  | 'use'
  | 'change'
  | 'pass-on'
  | 'pass-on-derivative'
  | 'serve'
  | 'merge'
  | 'train-another'
  | 'score-another'
  | 'use-outputs'
  | 'run-products'
  | 'earn'
  | 'publish-scores';

/**
 * Something that a reader may want to do with a model: one file each in plans/, called by its id. The words are English
 * keys of `t()`. The examples run as tests.
 */
export interface Plan {
  readonly id: string;
  /** Its place among the plans, from 1. */
  readonly order: number;
  /** What one does, behind "Can I": "run it". */
  readonly title: string;
  readonly does: readonly Act[];
  /** The kinds of clauses of which one must stand, for each group: what is not granted is not said. */
  readonly granted: readonly (readonly string[])[];
  /** How we read it, for docs/judgment.md; one sentence or two. */
  readonly reading: string;
  readonly examples: readonly PlanExample[];
}

/** A license of our own words, and the answer for nobody in particular. */
export interface PlanExample {
  readonly license: string;
  readonly answer: Answer;
}

export const ANSWERS = ['yes', 'yes-if', 'unknown', 'no'] as const;
/** `unknown`: the text does not say. */
export type Answer = (typeof ANSWERS)[number];

/**
 * Something that an answer turns on. `met` is whether this reader fulfils it: true, false, or null where that cannot be
 * told or is up to the reader.
 */
export interface Condition {
  /** The rule of docs/judgment.md. */
  readonly rule: string;
  /** The kind of clause; empty where it is no clause's. */
  readonly kind: string;
  /** True where it forbids the plan to this reader, and no act of the reader's own can help. */
  readonly bars: boolean;
  readonly met: boolean | null;
  /** The values of the clause that were compared, and what else the words need. */
  readonly values: Readonly<Record<string, ClauseValue>>;
  readonly because: readonly Evidence[];
}

/** The answer to one plan, with the clauses that decided. */
export interface PlanAnswer {
  readonly plan: string;
  readonly answer: Answer;
  /** What grants it, where no there is yes; what bars it, where it is no; what was looked for, where nothing is said. */
  readonly because: readonly Evidence[];
  /** For `yes-if`, what it turns on; for `no`, what bars it, first, and what else it would turn on. */
  readonly conditions: readonly Condition[];
}
