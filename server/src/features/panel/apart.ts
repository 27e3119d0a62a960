import { judgedApart } from '../../freedoms/apart.ts';
import type { PanelLicense } from '../../protocol/panelView.ts';
import { licenseName } from '../../reports/words/licenseWords.ts';
import { documentIn } from '../../reports/words/reasons.ts';
import type { ModelReview, Review } from '../../review/value.ts';
import { freedomCells } from './comparison.ts';
import type { Links } from './links.ts';

/** The freedoms under each license by itself; empty where there is one, or all give the same. */
export function apartOf(review: Review, { asks, licenses, root }: ModelReview, links: Links): readonly PanelLicense[] {
  return judgedApart(asks, licenses).map(({ of, freedoms }) => {
    const document = 'path' in of ? documentIn(review, of.path) : undefined;
    return {
      name: licenseName(of, root),
      cells: freedomCells(freedoms),
      ...(document === undefined ? {} : { place: links.to(document, { start: 0, end: 0 }) }),
    };
  });
}
