import { listWords } from '../../freedoms/words.ts';
import { t } from '../../messages.ts';
import { pathWithin } from '../../projects/names.ts';
import type { ModelReview, Review } from '../../review/value.ts';
import { dayOf, type Edition, modelName, TOOL } from '../edition.ts';
import { documentsOf, verdictOf } from '../words/reasons.ts';
import { componentsBlocks } from './components.ts';
import { claimsBlocks, clausesBlocks, filesTable, findingsBlocks } from './documents.ts';
import { freedomsBlocks } from './freedoms.ts';
import { type Block, heading, note, type Page } from './page.ts';
import { placeNames, reasonWords } from './places.ts';
import { plansBlocks } from './plans.ts';
import { readBlocks } from './read.ts';

/** A review as a page for people who were not there: what the texts say, where, and what was not read. */
export function pageOf(review: Review, edition: Edition): Page {
  const names = review.models.map((model) => modelName(model, edition));
  const title =
    names.length === 0
      ? t('Review of terms')
      : names.length === 1
        ? t('Review of {0}', names[0] ?? '')
        : t('Review of {0} models', names.length);
  return {
    title,
    blocks: [
      heading(1, title),
      note(t('Made by {0} {1} on {2}.', TOOL, edition.version, dayOf(edition))),
      ...review.models.flatMap((model, i) => modelBlocks(review, model, review.models.slice(0, i), edition)),
      ...othersBlocks(review),
      ...readBlocks(review, edition),
    ],
  };
}

/** What is told of a model. Of a text that it shares with a model `before` it, such as a license above both, that is not told again. */
function modelBlocks(
  review: Review,
  model: ModelReview,
  before: readonly ModelReview[],
  edition: Edition,
): readonly Block[] {
  const documents = documentsOf(review, model);
  const told = new Set(before.flatMap((other) => documentsOf(review, other)));
  const [again, own] = [documents.filter((one) => told.has(one)), documents.filter((one) => !told.has(one))];
  const repeated = again.filter(({ clauses }) => clauses.length > 0).map(({ path }) => pathWithin(model.root, path));
  const verdict = verdictOf(review, model);
  return [
    heading(2, modelName(model, edition)),
    { block: 'verdict', tone: verdict.tone, head: verdict.head, text: verdict.text },
    filesTable(documents, model),
    ...freedomsBlocks(review, model),
    ...plansBlocks(
      model,
      (because) => reasonWords(review, model, because),
      (because) => placeNames(review, model, because),
    ),
    ...componentsBlocks(review, model),
    ...claimsBlocks(own, model),
    ...findingsBlocks(own, model),
    ...own.flatMap((document) => clausesBlocks(document, model.root)),
    ...(repeated.length === 0 ? [] : [note(t('The clauses of {0} are told above.', listWords(repeated)))]),
  ];
}

/** Documents that belong to no model, such as a license that was named by itself. */
function othersBlocks(review: Review): readonly Block[] {
  const known = new Set(review.models.flatMap((model) => documentsOf(review, model).map(({ path }) => path)));
  const others = review.documents.filter(({ path, clauses, findings }) => {
    return !known.has(path) && (clauses.length > 0 || findings.length > 0);
  });
  if (others.length === 0) return [];
  return [
    heading(2, review.models.length === 0 ? t('Documents') : t('Other documents')),
    ...findingsBlocks(others, { root: '.' }),
    ...others.flatMap((document) => clausesBlocks(document, '.')),
  ];
}
