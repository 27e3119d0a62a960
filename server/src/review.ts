import type { Claim, ClaimVerdict } from './cards/claim.ts';
import type { CheckedDocument, CheckedModel } from './checks/check.ts';
import type { Finding } from './checks/finding.ts';
import { checkIds, runChecks } from './checks/run.ts';
import type { Clause } from './clauses/clause.ts';
import { type ClauseKinds, clauseKinds } from './clauses/index.ts';
import { type CanIGround, canI } from './freedoms/canI.ts';
import type { TermsSources } from './freedoms/componentTerms.ts';
import { judgeClaim } from './freedoms/judgeClaims.ts';
import { type ComponentVerdicts, judgeComponents } from './freedoms/judgeComponents.ts';
import { judgeModel, termsText, type Verdict } from './freedoms/judgeModel.ts';
import type { TermsText } from './freedoms/modelTerms.ts';
import type { Obligation } from './freedoms/obligation.ts';
import { obligationsOf } from './freedoms/obligationsOf.ts';
import type { PlanAnswer } from './freedoms/plan.ts';
import { isNobody, joinReaders, NO_READER, type Reader } from './freedoms/reader.ts';
import { shippedOf } from './freedoms/shipped.ts';
import { hasLimits } from './freedoms/terms.ts';
import type { Freedoms } from './freedoms/verdict.ts';
import { type Base, basesOf, datasetsOf } from './projects/bases.ts';
import { type Beside, declarationOf, type PlacedBeside, placedBeside, readBeside } from './projects/beside.ts';
import { type DescribingText, findComponents } from './projects/components/find.ts';
import { Listing, nearest } from './projects/components/listing.ts';
import { type Acknowledgement, type Config, NO_KINDS } from './projects/config/config.ts';
import { type Configs, findConfigs, isExcluded, type PlacedConfig, profileOf } from './projects/config/configs.ts';
import { isGoverning } from './projects/config/discover.ts';
import { documentOf } from './projects/documents.ts';
import { appliesTo } from './projects/identified.ts';
import { type FoundModel, findModels } from './projects/models.ts';
import { homeOf } from './projects/names.ts';
import type { DocumentType, Model, Project, ProjectFile } from './projects/project.ts';
import { type ReadDocument, readDocument } from './projects/readDocument.ts';
import type { LanguageStretch } from './text/language.ts';
import type { Outline } from './text/outline.ts';
import type { Reading } from './text/reading.ts';
import type { SourceText } from './text/sourceText.ts';
import { finish, type Steps } from './text/steps.ts';

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

/** A file as it was read, by the configuration that governs it. */
interface ReadFile {
  readonly file: ProjectFile;
  readonly placed: PlacedConfig | null;
  /** True where the configuration excludes it: the review is as if it were not there. */
  readonly excluded: boolean;
  /** What is written in it; null where there is nothing to review. */
  readonly read: ReadDocument | null;
  /** What it says of a model or its data beside the cards; null for most files. */
  readonly beside: Beside | null;
}

/** What a review read, by path, for the review after it. No part of the value: a review without it is the same. */
interface Memory {
  readonly configs: Configs;
  readonly files: ReadonlyMap<string, ReadFile>;
  readonly listing: Listing;
  /** The verdicts on the models, by their roots. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}
const memory = new WeakMap<Review, Memory>();

/** How the text of a document was read for a review: its blocks in their places. Undefined where no text was read. */
export function readingOf(review: Review, path: string): Reading | undefined {
  return memory.get(review)?.files.get(path)?.read?.reading;
}

/**
 * The one door: reviews the files of a project, as the configurations among them say. Pure and total. Files that are as
 * they were in `previous` are not read again, and of a file that changed the parts that did not.
 */
export function review(project: Project, previous?: Review): Review {
  return finish(reviewSteps(project, previous));
}

/** The same in steps, so that who must answer others too can pause between them, or give up an outdated review. */
export function* reviewSteps(project: Project, previous?: Review): Steps<Review> {
  const before = previous === undefined ? undefined : memory.get(previous);
  const configs = findConfigs(project, checkIds(clauseKinds), before?.configs);
  const files = new Map<string, ReadFile>();
  for (const file of project.files) files.set(file.path, yield* readFile(file, configs, before));
  const { result, listing, verdicts } = judged([...files.values()], configs, project, before);
  memory.set(result, { configs, files, listing, verdicts });
  return result;
}

function* readFile(file: ProjectFile, configs: Configs, before: Memory | undefined): Steps<ReadFile> {
  const known = before?.files.get(file.path);
  const same = known !== undefined && sameFile(file, known.file);
  if (same && before?.configs === configs) return known;
  const placed = configs.governing(file.path);
  const excluded =
    file.named !== true && placed !== null && isExcluded(placed.config, configs.pathIn(placed, file.path));
  if (excluded || configs.all.has(file.path) || isGoverning(file.path))
    return { file, placed, excluded, read: null, beside: null };
  const kinds = placed?.config.clauseKinds ?? NO_KINDS;
  const beside = same && !known.excluded ? known.beside : readBeside(file);
  if (same && known.read?.added === kinds) return { file, placed, excluded, read: known.read, beside };
  const document = same && known.read !== null ? known.read.document : documentOf(file, known?.read?.document.source);
  const read = document === null ? null : yield* readDocument(document, kinds, known?.read ?? undefined);
  return { file, placed, excluded, read, beside };
}

/** Whether two projects are equal in all that a review looks at, so that the review of one is that of the other. */
export function haveOneReview(a: Project, b: Project): boolean {
  return (
    a.folder === b.folder &&
    a.config === b.config &&
    a.cached === b.cached &&
    (a.reader === b.reader || JSON.stringify(a.reader) === JSON.stringify(b.reader)) &&
    a.files.length === b.files.length &&
    a.files.every((file, i) => {
      const other = b.files[i] as ProjectFile;
      return file.path === other.path && sameFile(file, other);
    })
  );
}

function sameFile(a: ProjectFile, b: ProjectFile): boolean {
  if (a === b) return true;
  if ((a.named ?? false) !== (b.named ?? false) || a.languageId !== b.languageId) return false;
  const [x, y] = [a.content, b.content];
  if (x.state === 'text' && y.state === 'text')
    return (
      x.misencoded === y.misencoded &&
      (x.source && y.source ? x.source.pieces.equals(y.source.pieces) : x.text === y.text)
    );
  if (x.state === 'problem' && y.state === 'problem') return x.problem === y.problem && x.detail === y.detail;
  if (x.state === 'listed' && y.state === 'listed')
    return x.stated === y.stated || JSON.stringify(x.stated) === JSON.stringify(y.stated);
  return x.state === y.state;
}

function judged(
  all: readonly ReadFile[],
  configs: Configs,
  project: Project,
  before: Memory | undefined,
): Pick<Memory, 'listing' | 'verdicts'> & { readonly result: Review } {
  const files = all.filter(({ excluded }) => !excluded);
  const reads = new Map(files.flatMap(({ read }) => (read === null ? [] : [[read.document.path, read] as const])));
  const texts = new Map([...reads].map(([path, read]) => [path, termsText(read)]));
  const evidence = [...reads.values()].map(({ document, reading }) => ({
    document,
    language: reading.language,
    limits: hasLimits(texts.get(document.path)?.terms ?? []),
  }));
  const listed = files.map(({ file }) => file.path);
  const listing = before?.listing.has(listed) === true ? before.listing : new Listing(listed);
  const found = findModels(evidence, listed);
  const paths = new Set(listed);
  const roots = found.models.map(({ root }) => root);
  const besides = files.flatMap(({ file, beside }) => (beside === null ? [] : placedBeside(file.path, beside, roots)));
  const stated = files.flatMap(({ file: { path, content } }) => {
    if (content.state !== 'listed' || content.stated === undefined) return [];
    const root = nearest(homeOf(path), new Set(roots));
    return content.stated.map((one) => ({ ...one, path, root }));
  });
  const statedIn = (model: string) => stated.filter(({ root }) => root === model);
  const textOf = textIn(texts);
  const models = found.models.map((model): JudgedModel => {
    const bases = basesOf(model, found.models, reads, project.cached);
    const verdict = judgeModel(model, bases, reads, textOf, before?.verdicts.get(model.root));
    const here = besides.filter(({ root }) => root === model.root);
    const components = laterComponents({ model, verdict, reads, textOf }, listing, roots, here);
    const reader = readerOf(model, project, configs);
    const reviewed = reviewModel(model, verdict, components, bases, reads, reader);
    const datasets = datasetsOf(model, reads, project.cached);
    const checked = { ...checkedModel(model, verdict, reads, paths), bases, datasets, stated: statedIn(model.root) };
    return { ...model, verdict, review: reviewed, checked };
  });
  const modelOf = new Map(models.flatMap((model) => model.documents.map((path) => [path, model] as const)));
  const documents = files.flatMap(({ placed, read }): CheckedReview[] => {
    if (read === null) return [];
    const { path, problem, type } = read.document;
    // Software that has its license as a PDF is none of our business; a model is.
    const known = found.types.get(path) ?? (problem !== null && problem !== 'unread-format' ? type : null);
    if (known === null) return [];
    const configPath = placed === null ? null : configs.pathIn(placed, path);
    const config = placed?.config ?? null;
    const inBaseline = configs.baselineOf(path);
    const reader = joinReaders(project.reader ?? NO_READER, config?.reader ?? NO_READER);
    return [reviewDocument(read, known, modelOf.get(path) ?? null, { config, configPath, inBaseline, reader })];
  });
  const reviews = new Map(documents.map((document) => [document.review.path, document.review]));
  for (const config of configs.all.values()) reviews.set(config.path, reviewConfig(config, configs, documents));
  const inOrder = files.flatMap(({ file }) => reviews.get(file.path) ?? []);
  const result = { documents: inOrder, models: models.map((model) => model.review) };
  return { result, listing, verdicts: new Map(models.map(({ root, verdict }) => [root, verdict])) };
}

function textIn(texts: ReadonlyMap<string, TermsText>): (path: string) => TermsText | undefined {
  return (path) => texts.get(path);
}

/**
 * The components of a model and what follows from them, to be found when they are asked for. A function of its own, for
 * what it gives must keep nothing of the review before.
 */
function laterComponents(
  sources: Omit<TermsSources, 'declared'>,
  listing: Listing,
  roots: readonly string[],
  beside: readonly PlacedBeside[],
): () => ComponentVerdicts {
  return () => {
    const { model, reads } = sources;
    const listed = listing.of(model.root, roots);
    const texts = [...describingTexts(model, reads), ...beside.flatMap(({ text }) => text ?? [])];
    const declaration = declarationOf(model, beside, listed);
    const found = findComponents(listed, texts, declaration.signs);
    return judgeComponents(found, { ...sources, declared: declaration.license });
  };
}

/** The cards of a model and those of its data. */
function describingTexts(model: FoundModel, reads: ReadonlyMap<string, ReadDocument>): readonly DescribingText[] {
  return model.documents.flatMap((path) => {
    const card = reads.get(path)?.document.card ?? null;
    if (card === null) return [];
    return [{ path, card, kind: model.cards.includes(path) ? ('model-card' as const) : ('data-card' as const) }];
  });
}

interface JudgedModel extends FoundModel {
  readonly verdict: Verdict;
  readonly review: ModelReview;
  readonly checked: CheckedModel;
}

/** What the checks know of a model; `paths` are all files of the project. */
function checkedModel(
  model: FoundModel,
  { freedoms, osd, terms, declared }: Verdict,
  reads: ReadonlyMap<string, ReadDocument>,
  paths: ReadonlySet<string>,
): Omit<CheckedModel, 'bases' | 'datasets' | 'stated'> {
  const texts = [...model.licenses, ...model.policies].flatMap((path) => {
    const read = reads.get(path);
    return read === undefined ? [] : [{ path, known: read.known, ...pick(read) }];
  });
  const sourceOf = (path: string) => reads.get(path)?.document.source;
  const { root, name, card, cards, licenses, policies } = model;
  const files = { root, name, card, cards, licenses, policies };
  return { ...files, freedoms, osd, terms, declared, texts, paths, sourceOf };
}

function pick({ document: { type, scope, source } }: ReadDocument) {
  return { type, scope, source };
}

function reviewModel(
  model: FoundModel,
  { freedoms, terms, asks, declared }: Verdict,
  components: () => ComponentVerdicts,
  bases: readonly Base[],
  reads: ReadonlyMap<string, ReadDocument>,
  reader: Reader,
): ModelReview {
  const { root, name, card, cards, licenses, policies } = model;
  const known = [...licenses, ...cards].flatMap((path) => reads.get(path)?.known.found ?? []);
  const identified = known.filter((found) => found.license.kind === 'license').map((found) => found.license.id);
  const license = {
    declared: declared.licenses,
    identified: [...new Set(identified)],
    base: [...new Set(bases.flatMap((base) => base.license?.id ?? []))],
  };
  const files = { root, name, card, cards, licenses, policies };
  let plans: readonly PlanAnswer[] | null | undefined;
  let obligations: readonly Obligation[] | undefined;
  let verdicts: ComponentVerdicts | undefined;
  const made = () => {
    verdicts ??= components();
    return verdicts;
  };
  return {
    ...files,
    license,
    freedoms,
    get components() {
      return made().components;
    },
    get osd() {
      return made().osd;
    },
    get osaid() {
      return made().osaid;
    },
    get mof() {
      return made().mof;
    },
    get aiAct() {
      return made().aiAct;
    },
    asks,
    reader,
    get plans() {
      if (plans === undefined) plans = isNobody(reader) ? null : canI(asks, reader);
      return plans;
    },
    get obligations() {
      obligations ??= obligationsOf(terms, shippedOf(model, bases, reads));
      return obligations;
    },
  };
}

/** Who is described for a model: by the editor or the arguments, and where they are silent by its configuration. */
function readerOf({ root, card, documents }: FoundModel, project: Project, configs: Configs): Reader {
  const placed = configs.governing(card ?? documents[0] ?? `${root}/LICENSE`);
  return joinReaders(project.reader ?? NO_READER, placed?.config.reader ?? NO_READER);
}

/** A reviewed document, and what of its configuration it made use of. */
interface CheckedReview {
  readonly review: DocumentReview;
  readonly settings: Settings;
  readonly acknowledgedBy: ReadonlySet<Acknowledgement>;
}

/** The configuration that governs a document, the document's path as it names it, and for whom it is reviewed. */
interface Settings {
  readonly config: Config | null;
  readonly configPath: string | null;
  readonly inBaseline: CheckedDocument['inBaseline'];
  readonly reader: Reader;
}

/** A document is in no model only where a person named it or it cannot be read, and then its findings are told too. */
function reviewDocument(
  read: ReadDocument,
  type: DocumentType,
  model: JudgedModel | null,
  settings: Settings,
): CheckedReview {
  const { document, outline, clauses, unread, reading, kinds, suppressions } = read;
  const { path, source, card, problem, detail } = document;
  const { config, configPath, inBaseline, reader } = settings;
  const claims = read.claims.map((claim) => ({
    ...claim,
    verdict: model === null ? ('unsupported' as const) : judgeClaim(claim, source, model.verdict.ground),
  }));
  const profile = profileOf(config);
  const text = {
    path,
    type,
    source,
    card,
    problem,
    detail,
    clauses,
    unread,
    claims,
    known: read.known,
    kinds,
    suppressions,
  };
  const checked: CheckedDocument = { ...text, config, configPath, inBaseline, profile, reader, asConfig: null };
  const { findings, acknowledgedBy } = runChecks(checked, model?.checked ?? null);
  const found = { ...identifiedIn(read), clauses, unread, claims, findings };
  const { language } = reading;
  const review = { path, type, language, source, outline, ...found, kinds, config: config?.path ?? null };
  return { review, settings, acknowledgedBy };
}

/** The known licenses in a document, and the one it is closest to where it holds none. */
function identifiedIn({ document, known }: ReadDocument): Pick<DocumentReview, 'licenses' | 'closest'> {
  const { found, closest } = known;
  const several = found.length > 1;
  const licenses = found.map(({ license, version, start, end, similarity, exact }, i) => ({
    id: license.id,
    name: version === '' || license.name.includes(version) ? license.name : `${license.name} (${version})`,
    spdx: license.spdx,
    hub: license.hub,
    start,
    end,
    similarity,
    exact,
    appliesTo: several ? appliesTo(document, found[i - 1]?.end ?? 0, start) : document.scope,
  }));
  return { licenses, closest: closest === null ? null : { id: closest.license.id, similarity: closest.similarity } };
}

/** A configuration as a document of its own: what is wrong in it, and what in it holds for nothing in `reviewed`. */
function reviewConfig(config: Config, configs: Configs, reviewed: readonly CheckedReview[]): DocumentReview {
  const { path, source } = config;
  const governed = reviewed.filter(({ settings }) => settings.config === config);
  const used = new Set(governed.flatMap(({ acknowledgedBy }) => [...acknowledgedBy]));
  const paths = governed.flatMap(({ settings }) => settings.configPath ?? []);
  // Of a file that is not here one cannot tell what is in it.
  const unused = config.acknowledgements.filter(
    (one) => !used.has(one) && one.path !== null && paths.some((path) => one.path?.matches(path)),
  );
  const placed = configs.governing(path);
  const configPath = placed === null ? null : configs.pathIn(placed, path);
  const text = { path, type: 'other' as const, source, clauses: [], unread: [], claims: [], kinds: clauseKinds };
  const { findings } = runChecks(
    {
      ...text,
      card: null,
      problem: null,
      detail: '',
      config: placed?.config ?? null,
      configPath,
      inBaseline: null,
      profile: profileOf(config),
      reader: NO_READER,
      known: { found: [], closest: null },
      suppressions: [],
      asConfig: { config, unused },
    },
    null,
  );
  return { ...text, language: 'und', outline: { sections: [] }, licenses: [], closest: null, findings, config: null };
}
