import { groups } from './fields/index.ts';
import type { CardKind, Field, Group, Key, Shape } from './shape.ts';

/** Every field of the Hub's metadata by key, as one kind of card has it. */
export function fieldsOf(kind: CardKind): ReadonlyMap<string, Field> {
  return byKind[kind];
}

/** The field of any kind of card, that of `kind` first. */
export function fieldNamed(key: string, kind: CardKind): Field | undefined {
  return byKind[kind].get(key) ?? byKind[kind === 'model' ? 'data' : 'model'].get(key);
}

/** Whether a word is how some key of the metadata begins, at any depth. */
export function beginsKey(word: string): boolean {
  return everyKey.some((key) => key.startsWith(word));
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

const everyKey: readonly string[] = [...new Set(groups.flatMap(({ fields }) => fields.flatMap(keysIn)))];

function keysIn({ key, value }: Key): readonly string[] {
  return [key, ...keysOf(value)];
}

function keysOf(shape: Shape): readonly string[] {
  if (shape.is === 'list') return keysOf(shape.of);
  if (shape.is === 'either') return shape.of.flatMap(keysOf);
  return shape.is === 'map'
    ? [...shape.keys.flatMap(keysIn), ...(shape.others === undefined ? [] : keysOf(shape.others))]
    : [];
}
