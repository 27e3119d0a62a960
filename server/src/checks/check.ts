import type { Card } from '../cards/card.ts';
import type { Claim, ClaimVerdict } from '../cards/claim.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Term } from '../freedoms/terms.ts';
import type { Freedoms, OsdVerdicts } from '../freedoms/verdict.ts';
import type { DocumentProblem } from '../projects/documents.ts';
import type { DocumentType, Model } from '../projects/project.ts';
import type { SourceText } from '../text/sourceText.ts';
import type { Finding, Severity } from './finding.ts';

/** What a check knows of the document that it looks at. */
export interface CheckedDocument {
  readonly path: string;
  readonly type: DocumentType;
  readonly source: SourceText;
  readonly card: Card | null;
  readonly problem: DocumentProblem | null;
  readonly detail: string;
  readonly clauses: readonly Clause[];
  readonly claims: readonly (Claim & { readonly verdict: ClaimVerdict })[];
}

/** What a check knows of the model that the document belongs to. */
export interface CheckedModel extends Model {
  readonly freedoms: Freedoms;
  readonly osd: OsdVerdicts;
  /** The clauses that the verdict rests on, over all documents. */
  readonly terms: readonly Term[];
  /** The reviewed text of a document of the model. */
  readonly sourceOf: (path: string) => SourceText | undefined;
}

/** Small files that have the finding, and, where there is a fix, what the first document is after it. */
export interface CheckExample {
  readonly files: Readonly<Record<string, string>>;
  readonly fixed?: string;
}

/**
 * Something that can be wrong. One file each in all/, called by the id with `-` for `/`. The docs become its page; the
 * examples run as tests: the finding is there, the first fix makes it go away, and a second run changes nothing.
 */
export interface Check {
  readonly id: string;
  readonly severities: readonly Severity[];
  readonly docs: {
    readonly title: string;
    /** When it is reported, and on what it rests; Markdown. */
    readonly what: string;
    /** Why it matters. */
    readonly why: string;
    /** What to do, and what the fixes change. */
    readonly fix: string;
  };
  readonly examples: readonly CheckExample[];
  /** Ids that start with `id/` instead of `id` itself, where a check reports one per kind of clause. */
  readonly perKind?: true;
  readonly run: (document: CheckedDocument, model: CheckedModel | null) => readonly Finding[];
}
