import { languages } from './data/languages.ts';

/**
 * The languages of the Hub, a line for each: code, name, own name, by tabs. The programs that are built have
 * `main/languageLines.ts` and, for browsers, `main/languageLines.browser.ts` in the place of this: the lines are shipped
 * once, as a file.
 */
export function languageLines(): string {
  return languages;
}
