import { fieldNamed } from './index.ts';
import type { CardKind, Field, Key, Shape } from './shape.ts';

/** What may stand under a path of keys: its innermost key, the field at the top, and the shapes without lists. */
export interface Expected {
  readonly field: Field;
  readonly key: Key;
  /** What a value there, or an item of its list, may be. */
  readonly shapes: readonly Shape[];
}

/** What is known of the place under `path`, which has at least one key; null where nothing is. */
export function expectedAt(path: readonly string[], kind: CardKind): Expected | null {
  const [top = '', ...rest] = path;
  const field = fieldNamed(top, kind);
  if (field === undefined) return null;
  let key: Key = field;
  let shapes = single(field.value);
  for (const name of rest) {
    const maps = shapes.flatMap((shape) => (shape.is === 'map' ? [shape] : []));
    const inner = maps.flatMap(({ keys }) => keys).find((one) => one.key === name);
    const others = maps.flatMap((map) => (map.others === undefined ? [] : [map.others]));
    if (inner === undefined && others.length === 0) return null;
    if (inner !== undefined) key = inner;
    shapes = inner === undefined ? others.flatMap(single) : single(inner.value);
  }
  return { field, key, shapes };
}

function single(shape: Shape): readonly Shape[] {
  if (shape.is === 'list') return single(shape.of);
  return shape.is === 'either' ? shape.of.flatMap(single) : [shape];
}
