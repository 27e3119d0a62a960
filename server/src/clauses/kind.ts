import type { ClauseGroup, ClauseValue, Effect, Freedom, OsdCriterion } from './clause.ts';
import type { Frame } from './patterns/frames.ts';
import type { Match, Pattern } from './patterns/pattern.ts';
import type { Statement } from './statements/statements.ts';

/**
 * A kind of clause: what it does to the freedoms, how it is read, and the words that explain it. All words shown are
 * English keys of `t()` and are translated when they are shown. A large kind has its `PATTERNS`, `FRAMES` and `EXAMPLES` in
 * a folder of its name, and names them here as they are: the build leaves patterns and examples out by these names.
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
  /**
   * For who drafts a license: the nearest wording that breaks no criterion, where the kind breaks one. Written for this
   * project. A test holds that every such kind has one, and that our own reader finds no limit in it.
   */
  readonly freeWording?: string;
  /** A statement is of this kind where one of these holds. */
  readonly says: readonly Pattern[];
  /** … and none of these, wherever in the statement. */
  readonly unless?: readonly string[];
  /** Where patterns do not reach: reads the statement itself. Tried after `says`; `unless` holds for it too. */
  readonly reads?: (statement: Statement) => Reading | null;
  /** Ways to say it in no fixed order, tried last; `unless` holds for them too. */
  readonly frames?: readonly Frame[];
  /** The topics of a statement of this kind. */
  readonly topics?: (statement: Statement, match: Match) => readonly string[];
  /** The values that the statement gives, by their names; `reports/words/` says them in words. */
  readonly values?: (statement: Statement, match: Match) => Readonly<Record<string, ClauseValue>>;
  /** The values where the next sentence says for whom or what it does not hold: "This does not apply to …". */
  readonly lessened?: (
    values: Readonly<Record<string, ClauseValue>>,
    lifting: Statement,
  ) => Readonly<Record<string, ClauseValue>>;
  /** The values where the next part of the sentence says the same kind: "if (i) … or (ii) …". Those of the first part else. */
  readonly joined?: (
    values: Readonly<Record<string, ClauseValue>>,
    more: Readonly<Record<string, ClauseValue>>,
  ) => Readonly<Record<string, ClauseValue>>;
  readonly examples: Examples;
}

/** Where a statement says what a kind says, and how sure that is (0 to 1). */
export interface Reading extends Match {
  readonly confidence: number;
}

/** Texts of our own that must and must not be read as the kind; a blank line or a list mark parts items as in a file. */
export interface Examples {
  readonly match: readonly string[];
  readonly noMatch: readonly string[];
}

/** How a clause bears on four common practices; each a sentence. */
export interface Practices {
  readonly distillation?: string;
  readonly syntheticData?: string;
  readonly llmAsJudge?: string;
  readonly rlaif?: string;
}
