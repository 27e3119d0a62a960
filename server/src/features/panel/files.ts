import { t } from '../../messages.ts';
import type { PanelFile } from '../../protocol/panelView.ts';
import type { DocumentReview } from '../../review/value.ts';
import type { Links } from './links.ts';

/** A file of the model, with the license that was recognized in it. */
export function fileOf(document: DocumentReview, links: Links): PanelFile {
  const license = document.licenses[0];
  const more = document.licenses.length - 1;
  return {
    path: links.pathOf(document),
    note:
      license === undefined
        ? document.closest === null
          ? ''
          : t('closest to {0}', document.closest.id)
        : more > 0
          ? t('{0} and {1} more', license.name, more)
          : license.name,
    chip: license === undefined ? '' : license.exact ? t('exact') : percent(license.similarity),
    place: links.to(document, license ?? { start: 0, end: 0 }),
  };
}

function percent(similarity: number): string {
  return t('{0} %', Math.floor(similarity * 100));
}
