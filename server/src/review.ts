import { checkIds } from './checks/run.ts';
import { clauseKinds } from './clauses/index.ts';
import { judgeModel, termsText, type Verdict } from './freedoms/judgeModel.ts';
import type { TermsText } from './freedoms/modelTerms.ts';
import { joinReaders, NO_READER } from './freedoms/reader.ts';
import { hasLimits } from './freedoms/terms.ts';
import { basesOf, datasetsOf } from './projects/bases.ts';
import { placedBeside } from './projects/beside.ts';
import { Listing, nearest } from './projects/components/listing.ts';
import { type Configs, findConfigs } from './projects/config/configs.ts';
import { type FoundModel, findModels } from './projects/models.ts';
import { modelsByCard } from './projects/modelsByCard.ts';
import { homeOf } from './projects/names.ts';
import type { Project } from './projects/project.ts';
import { reviewConfig } from './review/configs.ts';
import { type CheckedReview, reviewDocument } from './review/documents.ts';
import { type ReadBefore, type ReadFile, readFile } from './review/files.ts';
import { checkedModel, type JudgedModel, laterComponents, readerOf, reviewModel } from './review/models.ts';
import type { Review } from './review/value.ts';
import type { Reading } from './text/reading.ts';
import { finish, type Steps } from './text/steps.ts';

/** What a review read, by path, for the review after it. No part of the value: a review without it is the same. */
interface Memory extends ReadBefore {
  readonly listing: Listing;
  /** The verdicts on the models, by their folders and cards. */
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

/** What follows from what was read: which models there are, what they grant, and what is wrong. */
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
  const inFolders = found.models.flatMap((model) => modelsByCard(model, reads));
  const roots = found.models.map(({ root }) => root);
  const besides = files.flatMap(({ file, beside }) => (beside === null ? [] : placedBeside(file.path, beside, roots)));
  const stated = files.flatMap(({ file: { path, content } }) => {
    if (content.state !== 'listed' || content.stated === undefined) return [];
    const root = nearest(homeOf(path), new Set(roots));
    return content.stated.map((one) => ({ ...one, path, root }));
  });
  const statedIn = (model: string) => stated.filter(({ root }) => root === model);
  const textOf = textIn(texts);
  const models = inFolders.map((model): JudgedModel => {
    const bases = basesOf(model, inFolders, reads, project.cached);
    const verdict = judgeModel(model, bases, reads, textOf, before?.verdicts.get(keyOf(model)));
    const here = besides.filter(({ root }) => root === model.root);
    const components = laterComponents({ model, verdict, reads, textOf }, listing, roots, here);
    const reader = readerOf(model, project, configs);
    const reviewed = reviewModel(model, verdict, components, bases, reads, reader);
    const datasets = datasetsOf(model, reads, project.cached);
    const checked = { ...checkedModel(model, verdict, reads, paths), bases, datasets, stated: statedIn(model.root) };
    return { ...model, verdict, review: reviewed, checked };
  });
  // Of several models of a folder the first has what they share.
  const modelOf = new Map(
    models.toReversed().flatMap((model) => model.documents.map((path) => [path, model] as const)),
  );
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
  return { result, listing, verdicts: new Map(models.map((model) => [keyOf(model), model.verdict])) };
}

function keyOf({ root, card }: FoundModel): string {
  return `${root}\n${card ?? ''}`;
}

function textIn(texts: ReadonlyMap<string, TermsText>): (path: string) => TermsText | undefined {
  return (path) => texts.get(path);
}
