import type { Base } from '../projects/bases.ts';
import type { FoundModel } from '../projects/models.ts';
import type { ReadDocument } from '../projects/readDocument.ts';
import type { Shipped, ShippedText } from './obligation.ts';

/** What is at hand of a model, for obligations to look in. Two of its documents are types of one file at most. */
export function shippedOf(
  model: FoundModel,
  bases: readonly Base[],
  reads: ReadonlyMap<string, ReadDocument>,
): Shipped {
  const textsOf = (paths: readonly string[]): readonly ShippedText[] =>
    paths.flatMap((path) => {
      const read = reads.get(path);
      return read === undefined ? [] : [{ path, source: read.document.source }];
    });
  const { card } = model;
  const known = [...model.licenses, ...model.policies, ...model.cards].flatMap(
    (path) => reads.get(path)?.known.found ?? [],
  );
  return {
    cards: textsOf(model.cards),
    licenses: textsOf(model.licenses),
    policies: textsOf(model.policies),
    notices: textsOf(model.documents.filter((path) => reads.get(path)?.document.type === 'notice')),
    here: new Set(known.map(({ license }) => license.id)),
    madeFrom: card === null ? [] : bases.map(({ field: { start, end } }) => ({ path: card, start, end })),
    titles: card === null ? [] : titlesOf(card, reads.get(card)),
  };
}

/** What a card calls its model: the name in its metadata, and the heading that opens it. */
function titlesOf(path: string, read: ReadDocument | undefined): Shipped['titles'] {
  const card = read?.document.card;
  if (card === null || card === undefined) return [];
  const field = card.frontMatter?.entries.get('model_name')?.values[0];
  const heading = card.sections.find(({ level }) => level === 1);
  return [
    ...(field === undefined ? [] : [{ path, words: field.value, start: field.start, end: field.end }]),
    ...(heading === undefined
      ? []
      : [{ path, words: heading.title, start: heading.heading.start, end: heading.heading.end }]),
  ];
}
