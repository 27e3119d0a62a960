import type { Clause } from '../clauses/clause.ts';
import { clauseKinds } from '../clauses/index.ts';
import { clausesOf, factsOf } from '../licenses/catalog.ts';
import type { License } from '../licenses/license.ts';
import type { Term, Terms } from './terms.ts';
import type { Evidence } from './verdict.ts';

/**
 * The terms of a known license whose text is not here, with those of its policy; `named` is where it is named. Null
 * where nothing is known of its clauses.
 */
export function knownTerms(license: License, named: readonly Evidence[]): Terms | null {
  const own = termsOfKnown(license.id);
  if (own === null) return null;
  // Of several policies the first is the license's own; the others are of models under it that have theirs.
  const policy = termsOfKnown(license.policies[0] ?? '') ?? [];
  // Where only a few facts were stated, not the whole text was read.
  const { stated, like } = factsOf(license.id) ?? {};
  return { terms: [...own, ...policy], read: stated === undefined && like === undefined, paths: [], named };
}

function termsOfKnown(id: string): readonly Term[] | null {
  const clauses = clausesOf(id);
  if (clauses === undefined) return null;
  return clauses.flatMap((fact, index) => {
    const kind = clauseKinds.get(fact.kind);
    const clause: Clause = { ...fact, start: 0, end: 0 };
    // No file is called so: the clause stands in no text of the project.
    return kind === undefined ? [] : [{ path: `license:${id}`, index, clause, kind, license: id }];
  });
}
