import type { LocationLink, Position, Range } from 'vscode-languageserver';
import { frontMatterOf } from '../cards/frontMatter.ts';
import { baseName } from '../projects/names.ts';
import type { Span } from '../text/span.ts';
import { documentLinksOf } from './documentLinks.ts';
import { fileLinkAt } from './fileLinks.ts';
import { documentAt, rangeOf } from './positions.ts';
import type { ReviewedDocument } from './reviewed.ts';

const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * From a link to a document of the folder, or from the name of one, to it; from a base model or a dataset of the
 * metadata to its card, where the folder has one of that name.
 */
export function fileDefinitionOf(reviewed: ReviewedDocument, position: Position): LocationLink[] {
  const { folder, document } = reviewed;
  const { source } = document;
  const offset = source.offsetAt(position);
  const to = (path: string, origin: Span): LocationLink[] => [
    {
      originSelectionRange: rangeOf(source, origin),
      targetUri: folder.uriOf(path),
      targetRange: START,
      targetSelectionRange: START,
    },
  ];
  const link = fileLinkAt(document, offset);
  if (link !== undefined) return documentAt(folder, link.target) === undefined ? [] : to(link.target, link);
  const id = idAt(reviewed, offset);
  if (id !== null) {
    const card = cardOf(reviewed, id.value);
    return card === null ? [] : to(card, id);
  }
  for (const { range, target } of documentLinksOf(reviewed)) {
    if (target === undefined || target.startsWith('https://')) continue;
    const span = { start: source.offsetAt(range.start), end: source.offsetAt(range.end) };
    if (span.start > offset || offset >= span.end) continue;
    return [{ originSelectionRange: range, targetUri: target, targetRange: START, targetSelectionRange: START }];
  }
  return [];
}

function idAt({ document }: ReviewedDocument, offset: number) {
  const entries = frontMatterOf(document.source)?.entries;
  const values = ['base_model', 'datasets', 'new_version', 'source_datasets'].flatMap(
    (key) => entries?.get(key)?.values ?? [],
  );
  return values.find(({ start, end }) => start <= offset && offset <= end) ?? null;
}

/** The card of the model or the data that an id names, as far as the folder has one in a folder of that name. */
function cardOf({ folder, document }: ReviewedDocument, id: string): string | null {
  const name = baseName(id.replace(/\/+$/, ''));
  const { models, documents } = folder.review;
  const model = models.find(({ root, card }) => card !== null && card !== document.path && baseName(root) === name);
  if (model?.card != null) return model.card;
  const cards = documents.filter(
    ({ type, path }) => (type === 'data-card' || type === 'model-card') && path !== document.path,
  );
  return cards.find(({ path }) => baseName(path.split('/').slice(0, -1).join('/')) === name)?.path ?? null;
}
