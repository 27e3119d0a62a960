import type { FreedomsAnswer, FreedomsParams } from '../protocol/requests.ts';
import type { ModelReview } from '../review/value.ts';
import { freedomsOf } from './freedoms.ts';
import { modelHolding } from './modelHolding.ts';
import type { NamedModel } from './panel/comparison.ts';
import type { ReviewedFolder } from './reviewed.ts';
import { canonical, nameOf, pathBelow } from './uris.ts';

/** A model of one of the folders; `id` tells it from all others for as long as it is there. */
interface KnownModel {
  readonly id: string;
  readonly uri: string;
  readonly folder: ReviewedFolder;
  readonly model: ModelReview;
}

/**
 * The panel of the model that was chosen, else of the model that the document at `uri` belongs to, else of the one that
 * was shown last, else of the first; `null` where there is no model. `folders` are the reviews by the URI of their folder;
 * of those in `limitsOnly`, the list of clauses has only those that limit or withhold a freedom.
 */
export function answerFreedoms(
  folders: ReadonlyMap<string, ReviewedFolder>,
  { uri, model: chosen, last }: FreedomsParams,
  limitsOnly: ReadonlySet<ReviewedFolder> = new Set(),
): FreedomsAnswer | null {
  const models: readonly KnownModel[] = [...folders].flatMap(([folderUri, folder]) =>
    folder.review.models.map((model, i, { [i - 1]: before }) => ({
      // Several models of one folder have a card each.
      id: `${folderUri}#${model.root}${before?.root === model.root ? `#${model.card}` : ''}`,
      uri: folderUri,
      folder,
      // A model without a name of its own has that of its folder, which a review does not know.
      model: model.name === '.' ? { ...model, name: nameOf(folderUri) } : model,
    })),
  );
  const withId = (wanted: string | undefined) => models.find(({ id }) => id === wanted);
  const before = withId(last);
  // Of several models that have the document, as those of one folder may, it stays with the one that was shown.
  const inOrder = before === undefined ? models : [before, ...models];
  const current = withId(chosen) ?? modelOf(inOrder, uri) ?? before ?? models[0];
  const all = named(models);
  const shown = all.find(({ id }) => id === current?.id);
  return shown === undefined ? null : freedomsOf(shown, all, limitsOnly.has(shown.folder));
}

/** The model that a document belongs to. */
function modelOf(models: readonly KnownModel[], uri: string | null): KnownModel | undefined {
  if (uri === null) return undefined;
  const at = canonical(uri);
  return modelHolding(models, ({ model, uri: folder }) => ({
    model,
    path: folder === uri ? nameOf(uri) : pathBelow(folder, at),
  }));
}

/** The models by name; those with one name are told apart by their folder. */
function named(models: readonly KnownModel[]): readonly NamedModel[] {
  const count = (name: string) => models.filter(({ model }) => model.name === name).length;
  return models.map(({ id, uri, folder, model }) => ({
    id,
    folder,
    model,
    name: count(model.name) < 2 ? model.name : `${model.name} (${model.root === '.' ? nameOf(uri) : model.root})`,
  }));
}
