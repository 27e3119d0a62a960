import type { Card } from '../cards/card.ts';
import type { Claim, ClaimVerdict } from '../cards/claim.ts';
import type { Suppression } from '../cards/suppressions.ts';
import type { Clause } from '../clauses/clause.ts';
import type { ClauseKinds } from '../clauses/index.ts';
import type { Reader } from '../freedoms/reader.ts';
import type { Term } from '../freedoms/terms.ts';
import type { Freedoms, OsdVerdicts } from '../freedoms/verdict.ts';
import type { KnownIn } from '../licenses/known.ts';
import type { Base, Named } from '../projects/bases.ts';
import type { Acknowledgement, Config, Profile } from '../projects/config/config.ts';
import type { Declared } from '../projects/declared.ts';
import type { DocumentProblem } from '../projects/documents.ts';
import type { DocumentType, Model, Scope } from '../projects/project.ts';
import type { Stated } from '../projects/stated/stated.ts';
import type { LanguageStretch } from '../text/language.ts';
import type { SourceText } from '../text/sourceText.ts';
import type { Finding, Severity } from './finding.ts';
import type { SuppressionUse } from './settle.ts';

/** What a check knows of the document that it looks at. */
export interface CheckedDocument {
  readonly path: string;
  readonly type: DocumentType;
  readonly source: SourceText;
  readonly card: Card | null;
  readonly problem: DocumentProblem | null;
  readonly detail: string;
  readonly clauses: readonly Clause[];
  /** Where terms stand in a language that is not read. */
  readonly unread: readonly LanguageStretch[];
  readonly claims: readonly (Claim & { readonly verdict: ClaimVerdict })[];
  /** The known licenses in it. */
  readonly known: KnownIn;
  /** Every kind of clause that there is for this document. */
  readonly kinds: ClauseKinds;
  /** The configuration that governs the document, and the document's path as it names it. */
  readonly config: Config | null;
  readonly configPath: string | null;
  /** Whether a finding of a check on these words is in the baseline; null where there is none. */
  readonly inBaseline: ((check: string, text: () => string) => boolean) | null;
  /** For whom the card is written. */
  readonly profile: Profile;
  /** For whom: what does not concern this reader steps back. */
  readonly reader: Reader;
  /** The comments of a card that suppress findings. */
  readonly suppressions: readonly Suppression[];
  /** Where the document is a configuration itself: what was read of it, and what in it holds for nothing any more. */
  readonly asConfig: { readonly config: Config; readonly unused: readonly Acknowledgement[] } | null;
}

/** What a check may know that runs when the other findings have been settled. */
export interface Settled {
  readonly uses: readonly SuppressionUse[];
  /** The ids of all checks. */
  readonly known: ReadonlySet<string>;
}

/** A license or policy of a model. */
export interface CheckedText {
  readonly path: string;
  readonly type: DocumentType;
  readonly scope: Scope;
  readonly source: SourceText;
  readonly known: KnownIn;
}

/** What a file states that is no text to review. */
export interface StatedAt extends Stated {
  readonly path: string;
}

/** What a check knows of the model that the document belongs to. */
export interface CheckedModel extends Model {
  readonly freedoms: Freedoms;
  readonly osd: OsdVerdicts;
  /** The clauses that the verdict rests on, over all documents. */
  readonly terms: readonly Term[];
  /** Every card, the main one first. */
  readonly cards: readonly string[];
  /** What the metadata of the card declares. */
  readonly declared: Declared;
  /** The models that it was made from. */
  readonly bases: readonly Base[];
  /** The datasets that its card names. */
  readonly datasets: readonly Named[];
  /** What weights and files of metadata state of licenses. */
  readonly stated: readonly StatedAt[];
  /** Its licenses and policies. */
  readonly texts: readonly CheckedText[];
  /** Every file of the project. */
  readonly paths: ReadonlySet<string>;
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
  /** The test that has its examples, where they would need the words of a real license, which are not kept here. */
  readonly testedBy?: string;
  /** Ids that start with `id/` instead of `id` itself, where a check reports one per kind of clause. */
  readonly perKind?: true;
  readonly run: (document: CheckedDocument, model: CheckedModel | null) => readonly Finding[];
  /** Findings about the comments that suppress findings, which suppress none of these. */
  readonly runLast?: (document: CheckedDocument, settled: Settled) => readonly Finding[];
}
