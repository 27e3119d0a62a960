import type { ClauseKind } from '../kind.ts';
import { kind as noImprovingOtherModels } from './no-improving-other-models.ts';

/** All kinds of clauses, in the order of their ids. */
export const kinds: readonly ClauseKind[] = [noImprovingOtherModels];
