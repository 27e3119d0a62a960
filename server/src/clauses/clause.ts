import type { Span } from '../text/span.ts';

/** What a clause does to a freedom; docs/judgment.md says what follows from it. */
export type Effect = 'grants' | 'obliges' | 'limits' | 'withholds' | 'neutral';

/** Whether it limits a freedom or withholds it. */
export function isLimit(effect: Effect): boolean {
  return effect === 'limits' || effect === 'withholds';
}

/** The four freedoms of the Open Source AI Definition 1.0, "What is Open Source AI". */
export type Freedom = 'use' | 'study' | 'modify' | 'share';
export const FREEDOMS: readonly Freedom[] = ['use', 'study', 'modify', 'share'];

/** The ten criteria of the Open Source Definition. */
export type OsdCriterion = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

export type ClauseGroup =
  | 'grant'
  | 'use-limit'
  | 'study-limit'
  | 'modify-limit'
  | 'share-limit'
  | 'condition'
  | 'term'
  | 'legal';

/** What a value of a clause may be: a number, a word, a yes or no, or a list of words. */
export type ClauseValue = number | string | boolean | readonly string[];

/** One thing that a text says, and where. The span is the operative sentence or list item. */
export interface Clause extends Span {
  /** The id of the clause kind, such as `no-improving-other-models`. */
  readonly kind: string;
  /** The path as a lawyer would cite it, such as `1.b.v`; empty where the text has no numbers or headings. */
  readonly section: string;
  /** For use restrictions: what the prohibited purposes are about. */
  readonly topics: readonly string[];
  readonly values: Readonly<Record<string, ClauseValue>>;
  /** 0 to 1; below 0.5 the reader is unsure and the words shown say "may". */
  readonly confidence: number;
}
