import type { Claim, ClaimVerdict } from './cards/claim.ts';
import type { CheckedDocument, CheckedModel } from './checks/check.ts';
import type { Finding } from './checks/finding.ts';
import { runChecks } from './checks/run.ts';
import type { Clause } from './clauses/clause.ts';
import { judgeClaim } from './freedoms/judgeClaims.ts';
import { judgeModel, termsText, type Verdict } from './freedoms/judgeModel.ts';
import { hasLimits } from './freedoms/terms.ts';
import type { Freedoms, OsdVerdicts } from './freedoms/verdict.ts';
import { documentOf } from './projects/documents.ts';
import { type FoundModel, findModels } from './projects/models.ts';
import type { DocumentType, Model, Project, ProjectFile } from './projects/project.ts';
import { type ReadDocument, readDocument } from './projects/readDocument.ts';
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

/** A file as it was read; null where there is nothing to review in it. */
interface ReadFile {
  readonly file: ProjectFile;
  readonly read: ReadDocument | null;
}

/** What a review read, by path, for the review after it. No part of the value: a review without it is the same. */
const memory = new WeakMap<Review, ReadonlyMap<string, ReadFile>>();

/**
 * The one door: reviews the files of a project. Pure and total. Files that are as they were in `previous` are not read
 * again, and of a file that changed the parts that did not.
 */
export function review(project: Project, previous?: Review): Review {
  const before = previous === undefined ? undefined : memory.get(previous);
  const files = new Map(project.files.map((file) => [file.path, readFile(file, before?.get(file.path))]));
  const result = judged([...files.values()]);
  memory.set(result, files);
  return result;
}

function readFile(file: ProjectFile, before: ReadFile | undefined): ReadFile {
  if (before !== undefined && sameFile(file, before.file)) return before;
  const document = documentOf(file);
  return { file, read: document === null ? null : readDocument(document, before?.read ?? undefined) };
}

function sameFile(a: ProjectFile, b: ProjectFile): boolean {
  if (a === b) return true;
  if ((a.named ?? false) !== (b.named ?? false) || a.languageId !== b.languageId) return false;
  const [x, y] = [a.content, b.content];
  if (x.state === 'text' && y.state === 'text') return x.text === y.text && x.misencoded === y.misencoded;
  if (x.state === 'problem' && y.state === 'problem') return x.problem === y.problem && x.detail === y.detail;
  return x.state === y.state;
}

function judged(files: readonly ReadFile[]): Review {
  const reads = new Map(files.flatMap(({ read }) => (read === null ? [] : [[read.document.path, read] as const])));
  const texts = new Map([...reads].map(([path, read]) => [path, termsText(read)]));
  const evidence = [...reads.values()].map(({ document, reading }) => ({
    document,
    language: reading.language,
    limits: hasLimits(texts.get(document.path)?.terms ?? []),
  }));
  const found = findModels(
    evidence,
    files.map(({ file }) => file.path),
  );
  const models = found.models.map((model) => ({
    ...model,
    verdict: judgeModel(model, reads, (path) => texts.get(path)),
  }));
  const modelOf = new Map(models.flatMap((model) => model.documents.map((path) => [path, model] as const)));
  const sourceOf = (path: string) => reads.get(path)?.document.source;
  const documents = [...reads.values()].flatMap((read) => {
    const { path, problem, type } = read.document;
    // Software that has its license as a PDF is none of our business; a model is.
    const known = found.types.get(path) ?? (problem !== null && problem !== 'unread-format' ? type : null);
    return known === null ? [] : [reviewDocument(read, known, modelOf.get(path) ?? null, sourceOf)];
  });
  return { documents, models: models.map(reviewModel) };
}

interface JudgedModel extends FoundModel {
  readonly verdict: Verdict;
}

function reviewModel({ root, name, card, licenses, policies, verdict }: JudgedModel): ModelReview {
  const { freedoms, osd, declared } = verdict;
  const license = { declared: declared.licenses, identified: [], base: [] };
  return { root, name, card, licenses, policies, license, freedoms, osd };
}

/** A document is in no model only where a person named it or it cannot be read, and then its findings are told too. */
function reviewDocument(
  read: ReadDocument,
  type: DocumentType,
  model: JudgedModel | null,
  sourceOf: CheckedModel['sourceOf'],
): DocumentReview {
  const { document, outline, clauses, reading } = read;
  const { path, source, card, problem, detail } = document;
  const claims = read.claims.map((claim) => ({
    ...claim,
    verdict: model === null ? ('unsupported' as const) : judgeClaim(claim, source, model.verdict.ground),
  }));
  const checked: CheckedDocument = { path, type, source, card, problem, detail, clauses, claims };
  const language = reading.language;
  const findings = runChecks(
    checked,
    model === null ? null : { ...reviewModel(model), terms: model.verdict.terms, sourceOf },
  );
  return { path, type, language, source, outline, licenses: [], closest: null, clauses, claims, findings };
}
