import type { ClauseKind } from './kind.ts';
import { kinds } from './kinds/index.ts';

export type ClauseKinds = ReadonlyMap<string, ClauseKind>;

/** All built-in kinds of clauses by id. */
export const clauseKinds: ClauseKinds = new Map(kinds.map((kind) => [kind.id, kind]));

const memo = new WeakMap<readonly ClauseKind[], ClauseKinds>();

/** The built-in kinds and those of `added`, by id; the same map for the same list. */
export function kindsWith(added: readonly ClauseKind[]): ClauseKinds {
  if (added.length === 0) return clauseKinds;
  const known = memo.get(added);
  if (known !== undefined) return known;
  const all = new Map([...clauseKinds, ...added.map((kind) => [kind.id, kind] as const)]);
  memo.set(added, all);
  return all;
}
