import { FREEDOMS } from '../clauses/clause.ts';
import type { CanIGround } from './canI.ts';
import { behindGates } from './gates.ts';
import { judgeFreedoms } from './judgeFreedoms.ts';
import type { Terms } from './terms.ts';
import type { Freedoms } from './verdict.ts';

/** One of several licenses of a model: the file that holds it or points to it, a known one without a file, or one of which nothing is known. */
export type LicenseName = { readonly path: string } | { readonly license: string } | { readonly unseen: true };

/** What one license would give if it were the only one. */
export interface LicenseApart {
  readonly of: LicenseName;
  readonly freedoms: Freedoms;
}

/**
 * The freedoms under each license of a model by itself, `licenses` being the paths of its own. Empty where it stands under
 * one, or all give the same. A repository may hold several models, and its files often do not say which license is for
 * which: the strictest verdict is the safe one, and this tells what it hides.
 */
export function judgedApart({ terms, gate }: CanIGround, licenses: readonly string[]): readonly LicenseApart[] {
  if (terms.length < 2) return [];
  const all = terms.map((set) => ({
    of: nameOf(set, licenses),
    freedoms: behindGates(judgeFreedoms([set]), gate),
  }));
  return new Set(all.map(({ freedoms }) => statuses(freedoms))).size < 2 ? [] : all;
}

function statuses(freedoms: Freedoms): string {
  return FREEDOMS.map((freedom) => freedoms[freedom].status).join(' ');
}

function nameOf({ terms, paths }: Terms, licenses: readonly string[]): LicenseName {
  const path = paths.find((one) => licenses.includes(one)) ?? paths[0];
  if (path !== undefined) return { path };
  const license = terms.find((term) => term.license !== undefined)?.license;
  return license === undefined ? { unseen: true } : { license };
}
