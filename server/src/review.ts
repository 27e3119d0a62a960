import type { Claim, ClaimVerdict } from './cards/claim.ts';
import type { Finding } from './checks/finding.ts';
import type { Clause } from './clauses/clause.ts';
import type { Freedoms, OsdVerdicts } from './freedoms/verdict.ts';
import type { DocumentType, Model } from './projects/project.ts';
import type { Outline } from './text/outline.ts';
import type { SourceText } from './text/sourceText.ts';

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
  readonly claims: readonly ReviewedClaim[];
  readonly findings: readonly Finding[];
}

/** What a review says of one model. */
export interface ModelReview extends Model {
  readonly license: {
    readonly declared: readonly string[];
    readonly identified: readonly string[];
    readonly base: readonly string[];
  };
  readonly freedoms: Freedoms;
  readonly osd: OsdVerdicts;
}

/** The one immutable value that the editor, the panel, the command line and every report show. */
export interface Review {
  readonly documents: readonly DocumentReview[];
  readonly models: readonly ModelReview[];
}
