import type { Claim, ClaimVerdict } from '../cards/claim.ts';
import type { Finding } from '../checks/finding.ts';
import type { Clause } from '../clauses/clause.ts';
import type { ClauseKinds } from '../clauses/index.ts';
import type { CanIGround } from '../freedoms/canI.ts';
import type { ComponentVerdicts } from '../freedoms/judgeComponents.ts';
import type { Obligation } from '../freedoms/obligation.ts';
import type { PlanAnswer } from '../freedoms/plan.ts';
import type { Reader } from '../freedoms/reader.ts';
import type { Freedoms } from '../freedoms/verdict.ts';
import type { DocumentType, Model } from '../projects/project.ts';
import type { LanguageStretch } from '../text/language.ts';
import type { Outline } from '../text/outline.ts';
import type { SourceText } from '../text/sourceText.ts';

/** A license that was recognized in a document. */
export interface IdentifiedLicense {
  readonly id: string;
  readonly name: string;
  readonly spdx: string | null;
  readonly hub: string | null;
  readonly start: number;
  readonly end: number;
  readonly similarity: number;
  readonly exact: boolean;
  readonly appliesTo: 'all' | 'weights' | 'code' | 'data' | 'documentation';
}

export interface ReviewedClaim extends Claim {
  readonly verdict: ClaimVerdict;
}

/** What a review says of one document. Offsets are into `source`. */
export interface DocumentReview {
  readonly path: string;
  readonly type: DocumentType;
  /** BCP 47 tag of the main language, `und` where there is no text. */
  readonly language: string;
  readonly source: SourceText;
  readonly outline: Outline;
  readonly licenses: readonly IdentifiedLicense[];
  readonly closest: { readonly id: string; readonly similarity: number } | null;
  readonly clauses: readonly Clause[];
  /** Stretches in languages that are not read, whatever the findings say of them. */
  readonly unread: readonly LanguageStretch[];
  readonly claims: readonly ReviewedClaim[];
  readonly findings: readonly Finding[];
  /** The kinds that its clauses are of: the built-in ones, and those of its configuration. */
  readonly kinds: ClauseKinds;
  /** The path of the configuration that governs it; null where none does. */
  readonly config: string | null;
}

/** What a review says of one model. What follows from its components is found when it is first looked at. */
export interface ModelReview extends Model, ComponentVerdicts {
  /** Every card of the model, that which is its card first. */
  readonly cards: readonly string[];
  readonly license: {
    readonly declared: readonly string[];
    readonly identified: readonly string[];
    readonly base: readonly string[];
  };
  readonly freedoms: Freedoms;
  /** What `canI` answers any reader by. */
  readonly asks: CanIGround;
  /** For whom plans are answered: who the editor or the arguments describe, else the configuration. */
  readonly reader: Reader;
  /** The answers for the reader of the project or its configuration; null where none is described. Found when looked at. */
  readonly plans: readonly PlanAnswer[] | null;
  /** What one must do to ship it or a derivative. Found when it is first looked at. */
  readonly obligations: readonly Obligation[];
}

/** The one immutable value that the editor, the panel, the command line and every report show. */
export interface Review {
  readonly documents: readonly DocumentReview[];
  readonly models: readonly ModelReview[];
}
