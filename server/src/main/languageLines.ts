import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The languages of the Hub, from the file that the build put beside the program: read when a card names one. */
export function languageLines(): string {
  return readFileSync(join(import.meta.dirname, 'languages.txt'), 'utf8');
}
