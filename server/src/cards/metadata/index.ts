import { groups } from './fields/index.ts';
import type { CardKind, Field, Group } from './shape.ts';

/** Every field of the Hub's metadata by key, as one kind of card has it. */
export function fieldsOf(kind: CardKind): ReadonlyMap<string, Field> {
  return byKind[kind];
}

/** The field of any kind of card, that of `kind` first. */
export function fieldNamed(key: string, kind: CardKind): Field | undefined {
  return byKind[kind].get(key) ?? byKind[kind === 'model' ? 'data' : 'model'].get(key);
}

/** Where what is said of a field comes from. */
export function sourceOf(field: Field): string {
  return groups.find((group: Group) => group.fields.includes(field))?.source ?? '';
}

const byKind: Readonly<Record<CardKind, ReadonlyMap<string, Field>>> = {
  model: fieldMap('model'),
  data: fieldMap('data'),
};

function fieldMap(kind: CardKind): ReadonlyMap<string, Field> {
  const all = groups.flatMap(({ fields }) => fields).filter(({ cards }) => cards.includes(kind));
  return new Map(all.map((field) => [field.key, field]));
}
