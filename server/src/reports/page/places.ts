import type { Evidence } from '../../freedoms/verdict.ts';
import { t } from '../../messages.ts';
import { pathWithin } from '../../projects/names.ts';
import type { ModelReview, Review } from '../../review/value.ts';
import { type Reason, type ReasonPlace, reasonsOf } from '../words/reasons.ts';
import type { Words } from './page.ts';

/** Evidence in the words of a page: what it is, and where it stands. */

/** So many places of one reason are named. */
export const MOST_PLACES = 4;

/** Every reason with its places, one below the other. */
export function reasonWords(review: Review, { root }: ModelReview, because: readonly Evidence[]): Words {
  const reasons = reasonsOf(review, root, because);
  return reasons.length === 0 ? '–' : [{ as: 'lines', lines: reasons.map((reason) => reasonLine(reason, root)) }];
}

/** Where evidence stands, without what it is; empty where it stands nowhere. */
export function placeNames(review: Review, { root }: ModelReview, because: readonly Evidence[]): string {
  const names = reasonsOf(review, root, because).map(({ at, where }) => (at === null ? where : placeWords(at, root)));
  const shown = [...new Set(names.filter((name) => name !== ''))];
  return shown.length > MOST_PLACES ? t('{0} and more', shown.slice(0, MOST_PLACES).join(', ')) : shown.join(', ');
}

function reasonLine({ text, where, at, also }: Reason, root: string): Words {
  if (at === null) return where === '' ? text : [`${text} · `, { as: 'place', text: where }];
  // Several clauses of one line are at one place.
  const places = [...new Set([at, ...also].map((place) => placeWords(place, root)))];
  const named = places.length > MOST_PLACES + 1 ? places.slice(0, MOST_PLACES) : places;
  const more = places.length - named.length;
  return [
    text,
    ...named.flatMap((text) => [' · ', { as: 'place' as const, text }]),
    ...(more === 0 ? [] : [` · ${t('and {0} more', more)}`]),
  ];
}

export function placeWords({ document, start, section }: ReasonPlace, root: string): string {
  const at = `${pathWithin(root, document.path)}:${document.source.lineAt(start)}`;
  return section === '' ? at : `${at} §${section}`;
}
