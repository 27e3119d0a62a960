import { linesOf } from '../cards/metadata/languageColumns.ts';
import { shipped } from './shipped.browser.ts';

/** What `cards/metadata/languageLines.ts` is in a browser. */
export function languageLines(): string {
  return linesOf(new TextDecoder().decode(shipped.languages));
}
