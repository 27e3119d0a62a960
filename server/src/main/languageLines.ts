import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf } from '../cards/metadata/languageColumns.ts';

/** The languages of the Hub, from the file that the build put beside the program: read when a card names one. */
export function languageLines(): string {
  return linesOf(readFileSync(join(import.meta.dirname, 'languages.txt'), 'utf8'));
}
