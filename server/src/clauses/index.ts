import type { ClauseKind } from './kind.ts';
import { kinds } from './kinds/index.ts';

/** All kinds of clauses by id. */
export const clauseKinds: ReadonlyMap<string, ClauseKind> = new Map(kinds.map((kind) => [kind.id, kind]));
