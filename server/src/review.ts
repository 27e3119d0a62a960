import type { Claim, ClaimVerdict } from './cards/claim.ts';
import type { CheckedDocument, CheckedModel } from './checks/check.ts';
import type { Finding } from './checks/finding.ts';
import { runChecks } from './checks/run.ts';
import type { Clause } from './clauses/clause.ts';
import { clauseKinds } from './clauses/index.ts';
import { type ClaimGround, judgeClaim } from './freedoms/judgeClaims.ts';
import { judgeFreedoms } from './freedoms/judgeFreedoms.ts';
import { judgeOsd } from './freedoms/judgeOsd.ts';
import { modelTerms, type TermsText } from './freedoms/modelTerms.ts';
import { hasLimits, termsOf } from './freedoms/terms.ts';
import type { Freedoms, OsdVerdicts } from './freedoms/verdict.ts';
import { readDeclared } from './projects/declared.ts';
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

/** The verdict on a model, and what its documents are held against. */
interface Judged {
  readonly review: ModelReview;
  readonly checked: CheckedModel;
  readonly ground: ClaimGround;
}

function judged(files: readonly ReadFile[]): Review {
  const reads = new Map(files.flatMap(({ read }) => (read === null ? [] : [[read.document.path, read] as const])));
  const texts = new Map([...reads].map(([path, read]) => [path, termsText(read)]));
  const { models, types } = findModels(
    [...reads.values()].map((read) => ({
      document: read.document,
      limits: hasLimits(texts.get(read.document.path)?.terms ?? []),
    })),
    files.map(({ file }) => file.path),
  );
  const judgedModels = models.map((model) => judgeModel(model, reads, texts));
  const modelOf = new Map(
    models.flatMap((model, i) => model.documents.map((path) => [path, judgedModels[i]] as const)),
  );
  const documents = [...reads.values()].flatMap((read) => {
    const { path, problem, named } = read.document;
    const type = types.get(path) ?? (problem !== null ? read.document.type : null);
    return type === null ? [] : [reviewDocument(read, type, modelOf.get(path) ?? null, named || problem !== null)];
  });
  return { documents, models: judgedModels.map((model) => model.review) };
}

function termsText({ document, clauses, reading }: ReadDocument): TermsText {
  const { path, scope, problem, card, source } = document;
  const all = termsOf(path, clauses, clauseKinds);
  return {
    path,
    scope,
    // What a card says of its data or code alone is no term of the model.
    terms:
      card === null
        ? all
        : all.filter(({ clause }) => !OF_OTHERS.test(source.slice(clause)) || OF_MODEL.test(source.slice(clause))),
    read: problem === null && reading.language === 'en',
  };
}

const OF_OTHERS = /\b(?:datasets?|training data|code|codebase|repository|software|scripts?)\b/i;
const OF_MODEL = /\b(?:models?|weights|checkpoints?)\b/i;

function judgeModel(
  model: FoundModel,
  reads: ReadonlyMap<string, ReadDocument>,
  texts: ReadonlyMap<string, TermsText>,
): Judged {
  const textsOf = (paths: readonly string[]) => paths.flatMap((path) => texts.get(path) ?? []);
  const card = model.card === null ? null : (texts.get(model.card) ?? null);
  const terms = modelTerms(textsOf(model.licenses), textsOf(model.policies), card);
  const freedoms = judgeFreedoms(terms);
  const osd = judgeOsd(terms, freedoms);
  const { root, name, licenses, policies } = model;
  const declared = readDeclared(model.card === null ? undefined : reads.get(model.card)?.document.card?.frontMatter);
  const facts = { root, name, card: model.card, licenses, policies, freedoms, osd };
  const counted = [...new Set(terms.flatMap((set) => set.terms))];
  return {
    review: { ...facts, license: { declared: declared.licenses, identified: [], base: [] } },
    checked: { ...facts, terms: counted, sourceOf: (path) => reads.get(path)?.document.source },
    ground: {
      freedoms,
      osd,
      terms: counted,
      gatedByMetadata: declared.gated,
      licenseNames: [...declared.licenses, ...declared.names, ...licenses.flatMap((path) => titleOf(reads.get(path)))],
    },
  };
}

/** The first line of words of a text, which names a license. */
function titleOf(read: ReadDocument | undefined): readonly string[] {
  const line = /^[^\p{L}\n]*(\p{L}[^\n]*)/mu.exec(read?.document.source.text.slice(0, 500) ?? '')?.[1];
  return line === undefined ? [] : [line.trim()];
}

/** Clauses and claims are reported where there is a model, or where a person named the file or it cannot be read. */
function reviewDocument(
  read: ReadDocument,
  type: DocumentType,
  model: Judged | null,
  reported: boolean,
): DocumentReview {
  const { document, outline, clauses, reading } = read;
  const { path, source, card, problem, detail } = document;
  const claims = read.claims.map((claim) => ({
    ...claim,
    verdict: model === null ? ('unsupported' as const) : judgeClaim(claim, model.ground),
  }));
  const checked: CheckedDocument = { path, type, source, card, problem, detail, clauses, claims };
  return {
    path,
    type,
    language: reading.language,
    source,
    outline,
    licenses: [],
    closest: null,
    clauses,
    claims,
    findings: model !== null || reported ? runChecks(checked, model?.checked ?? null) : [],
  };
}
