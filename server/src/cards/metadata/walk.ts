import type { Span } from '../../text/span.ts';
import { fieldNamed } from './index.ts';
import type { MapNode, MetadataNode, Pair, ScalarNode } from './node.ts';
import type { CardKind, Field, Key, Shape, Strictness } from './shape.ts';

/** A value of the metadata and what is known of its place. */
export interface Place {
  /** Such as `model-index[0].results[1].task.type`. */
  readonly path: string;
  /** The field at the top that it belongs to. */
  readonly field: Field;
  /** The innermost key that is known. */
  readonly key: Key;
  /** How the Hub takes a value of another shape. */
  readonly strictness: Strictness;
}

/** What the metadata has, in the order of the text. */
export type Found =
  | { readonly is: 'key'; readonly pair: Pair; readonly key: Key; readonly field: Field; readonly path: string }
  /** A key that is not known where only known keys belong. `among`: the keys that are known there. */
  | {
      readonly is: 'unknown-key';
      readonly pair: Pair;
      readonly in: MapNode;
      readonly among: readonly Key[] | null;
      readonly path: string;
    }
  | {
      readonly is: 'text';
      readonly node: ScalarNode;
      readonly shape: Shape & { readonly is: 'text' };
      readonly place: Place;
    }
  | { readonly is: 'mismatch'; readonly node: MetadataNode; readonly shape: Shape; readonly place: Place }
  | {
      readonly is: 'missing';
      readonly key: Key;
      readonly strictness: Strictness;
      readonly in: Span;
      readonly at: Span;
      readonly path: string;
    };

const walked = new WeakMap<MapNode, Partial<Record<CardKind, readonly Found[]>>>();

/** Metadata held against the fields of a kind of card, once for each tree. Aliases are passed over. Linear in its size. */
export function foundIn(root: MapNode, kind: CardKind): readonly Found[] {
  const known = walked.get(root) ?? {};
  const found = known[kind] ?? walk(root, kind);
  walked.set(root, { ...known, [kind]: found });
  return found;
}

function walk(root: MapNode, kind: CardKind): readonly Found[] {
  const found: Found[] = [];
  for (const pair of root.pairs) {
    const field = fieldNamed(pair.key, kind);
    if (field === undefined) {
      found.push({ is: 'unknown-key', pair, in: root, among: null, path: pair.key });
      continue;
    }
    found.push({ is: 'key', pair, key: field, field, path: pair.key });
    const place = { path: pair.key, field, key: field, strictness: field.strictness ?? 'advised' };
    if (pair.value !== null) walkValue(pair.value, field.value, place, pair.keySpan, found);
  }
  return found;
}

function walkValue(node: MetadataNode, expected: Shape, place: Place, at: Span, found: Found[]): void {
  if (node.kind === 'alias' || (node.kind === 'scalar' && node.value === null)) return;
  const shape = chosen(node, expected);
  if (shape === null) {
    found.push({ is: 'mismatch', node, shape: expected, place });
    return;
  }
  if (shape.is === 'list' && node.kind === 'list') {
    node.items.forEach((item, index) => {
      walkValue(
        item,
        shape.of,
        { ...place, path: `${place.path}[${index}]` },
        { start: item.start, end: item.start },
        found,
      );
    });
  } else if (shape.is === 'list') walkValue(node, shape.of, place, at, found);
  else if (shape.is === 'map' && node.kind === 'map') walkMap(node, shape, place, at, found);
  else if (shape.is === 'text' && node.kind === 'scalar') found.push({ is: 'text', node, shape, place });
}

function walkMap(node: MapNode, shape: Shape & { is: 'map' }, place: Place, at: Span, found: Found[]): void {
  for (const pair of node.pairs) {
    const path = `${place.path}.${pair.key}`;
    const key = shape.keys.find((one) => one.key === pair.key);
    if (key !== undefined) {
      found.push({ is: 'key', pair, key, field: place.field, path });
      const inner = { ...place, path, key, strictness: key.strictness ?? 'advised' };
      if (pair.value !== null) walkValue(pair.value, key.value, inner, pair.keySpan, found);
    } else if (shape.others !== undefined) {
      if (pair.value !== null) walkValue(pair.value, shape.others, { ...place, path }, pair.keySpan, found);
    } else if (shape.keys.length > 0) found.push({ is: 'unknown-key', pair, in: node, among: shape.keys, path });
  }
  for (const key of shape.keys) {
    if (key.required === undefined || node.pairs.some((pair) => pair.key === key.key)) continue;
    const first = node.pairs[0]?.keySpan ?? at;
    found.push({ is: 'missing', key, strictness: key.required, in: node, at: first, path: `${place.path}.${key.key}` });
  }
}

/** The shape that a node is held against; null where it fits none. */
function chosen(node: MetadataNode, shape: Shape): Shape | null {
  switch (shape.is) {
    case 'any':
      return shape;
    case 'either':
      for (const one of shape.of) {
        const fit = chosen(node, one);
        if (fit !== null) return fit;
      }
      return null;
    case 'list':
      return node.kind === 'list' || (shape.alone === true && chosen(node, shape.of) !== null) ? shape : null;
    case 'map':
      return node.kind === 'map' ? shape : null;
    case 'text':
      return node.kind === 'scalar' && typeof node.value === 'string' ? shape : null;
    case 'number':
      // YAML 1.1, and with it the Hub, takes 24_700_000 for a number.
      return node.kind === 'scalar' && (typeof node.value === 'number' || isGrouped(node)) ? shape : null;
    case 'flag':
      return node.kind === 'scalar' && typeof node.value === 'boolean' ? shape : null;
  }
}

function isGrouped({ quoted, words }: ScalarNode): boolean {
  return !quoted && /^[-+]?\d[\d_]*(?:\.[\d_]*)?$/.test(words);
}
