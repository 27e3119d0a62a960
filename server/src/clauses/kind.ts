import type { ClauseGroup, Effect, Freedom, OsdCriterion } from './clause.ts';

/**
 * What the project says about a kind of clause: the facts of the specification's table of clause kinds, and the words
 * that explain it. All words are English keys of `t()` and are translated when they are shown.
 */
export interface ClauseKind {
  readonly id: string;
  readonly group: ClauseGroup;
  readonly effect: Effect;
  /** The freedoms that the clause touches. */
  readonly freedoms: readonly Freedom[];
  /** The criteria of the Open Source Definition that such a clause breaks, as we read it. */
  readonly osd: readonly OsdCriterion[];
  /** A few words, such as "No improving other models". */
  readonly title: string;
  /** What the clause means, in plain words: one or two sentences. */
  readonly meaning: string;
  /** Why it matters to the person who wants to use, study, modify or share the model. */
  readonly why: string;
  /** What it does to practices of machine learning, where it touches them. */
  readonly practices?: Practices;
  /** What a reader can do about it. */
  readonly advice: string;
}

/** How a clause bears on four common practices; each a sentence. */
export interface Practices {
  readonly distillation?: string;
  readonly syntheticData?: string;
  readonly llmAsJudge?: string;
  readonly rlaif?: string;
}
