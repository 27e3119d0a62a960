import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Span } from '../../text/span.ts';

/** A value of the metadata and where it is written, quotes and brackets included. */
export type MetadataNode = ScalarNode | ListNode | MapNode | AliasNode;

export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** What stands there without quotes, as it is written; of `null` that is left out, nothing. */
  readonly words: string;
  readonly quoted: boolean;
}

export interface ListNode extends Span {
  readonly kind: 'list';
  readonly items: readonly MetadataNode[];
}

export interface MapNode extends Span {
  readonly kind: 'map';
  readonly pairs: readonly Pair[];
}

/** `*name`: what it stands for is never put in its place, so that aliases cannot multiply. */
export interface AliasNode extends Span {
  readonly kind: 'alias';
}

/** A key, where it is written, and its value; null where none is written. The span runs over both. */
export interface Pair extends Span {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: MetadataNode | null;
}

/** A node of the YAML parser as a value of ours; null for what has no place. `base` is where the YAML starts. */
export function nodeOf(node: unknown, base: number): MetadataNode | null {
  if (isAlias(node)) return node.range == null ? null : { kind: 'alias', ...spanOf(node.range, base) };
  if (isSeq(node)) {
    if (node.range == null) return null;
    const items = node.items.flatMap((item) => nodeOf(item, base) ?? []);
    return { kind: 'list', items, ...spanOf(node.range, base) };
  }
  if (isMap(node))
    return node.range == null ? null : { kind: 'map', pairs: pairsOf(node, base), ...spanOf(node.range, base) };
  if (!isScalar(node) || node.range == null) return null;
  const { value, source = '', type } = node;
  const quoted = type !== undefined && type !== 'PLAIN';
  const plain = typeof value === 'number' || typeof value === 'boolean' || value === null ? value : String(value);
  const words = (typeof value === 'string' ? value : source).trim();
  return { kind: 'scalar', value: plain, words, quoted, ...spanOf(node.range, base) };
}

function pairsOf(
  map: { readonly items: readonly { readonly key: unknown; readonly value: unknown }[] },
  base: number,
): Pair[] {
  return map.items.flatMap((item): Pair[] => {
    const { key } = item;
    if (!isScalar(key) || key.range == null) return [];
    const keySpan = spanOf(key.range, base);
    const node = nodeOf(item.value, base);
    const value = node?.kind === 'scalar' && node.value === null && node.words === '' ? null : node;
    return [
      { key: String(key.value), keySpan, value, start: keySpan.start, end: Math.max(keySpan.end, node?.end ?? 0) },
    ];
  });
}

function spanOf([start, end]: readonly number[], base: number): Span {
  return { start: base + (start ?? 0), end: base + (end ?? start ?? 0) };
}

/** What the map has under `key`, where that is not empty. */
export function valueAt(map: MetadataNode | null | undefined, key: string): MetadataNode | null {
  return map?.kind === 'map' ? (map.pairs.find((pair) => pair.key === key)?.value ?? null) : null;
}

/** The words of a value: of a scalar, or of each scalar in a list. */
export function scalarsOf(node: MetadataNode | null | undefined): readonly ScalarNode[] {
  if (node?.kind === 'scalar') return node.value === null ? [] : [node];
  return node?.kind === 'list'
    ? node.items.flatMap((item) => (item.kind === 'scalar' && item.value !== null ? [item] : []))
    : [];
}
