import { valueSet } from '../cards/metadata/values.ts';
import type { Freedom } from '../clauses/clause.ts';
import { t } from '../messages.ts';
import { components } from '../projects/components/all/index.ts';
import type { FreedomStatus } from './verdict.ts';

/** The words for freedoms and verdicts: panel, hovers, findings and terminal say them alike. */

/** A language by its name; the BCP 47 tag where it is none that we tell apart. */
export function languageWord(language: string): string {
  switch (language) {
    case 'en':
      return t('English');
    case 'zh':
      return t('Chinese');
    case 'ja':
      return t('Japanese');
    case 'ko':
      return t('Korean');
    case 'fr':
      return t('French');
    case 'de':
      return t('German');
    case 'es':
      return t('Spanish');
    case 'pt':
      return t('Portuguese');
    case 'it':
      return t('Italian');
    case 'nl':
      return t('Dutch');
    case 'pl':
      return t('Polish');
    case 'sv':
      return t('Swedish');
    case 'ru':
      return t('Russian');
    case 'el':
      return t('Greek');
    case 'he':
      return t('Hebrew');
    case 'ar':
      return t('Arabic');
    case 'hi':
      return t('Hindi');
    case 'th':
      return t('Thai');
    case 'vi':
      return t('Vietnamese');
    case 'id':
      return t('Indonesian');
    case 'tr':
      return t('Turkish');
    case 'cs':
      return t('Czech');
    case 'da':
      return t('Danish');
    case 'fi':
      return t('Finnish');
    case 'hu':
      return t('Hungarian');
    case 'ro':
      return t('Romanian');
    case 'ca':
      return t('Catalan');
    case 'uk':
      return t('Ukrainian');
    case 'fa':
      return t('Persian');
    case 'ur':
      return t('Urdu');
    case 'bn':
      return t('Bengali');
    case 'ta':
      return t('Tamil');
    default:
      return nameOf(language);
  }
}

/** What the table of languages calls it; the tag of what it does not have. */
function nameOf(language: string): string {
  return valueSet('languages').get(language)?.name ?? language;
}

/** A freedom as a verb: "you may use". */
export function freedomWord(freedom: Freedom): string {
  switch (freedom) {
    case 'use':
      return t('use');
    case 'study':
      return t('study');
    case 'modify':
      return t('modify');
    case 'share':
      return t('share');
  }
}

export function statusWord(status: FreedomStatus): string {
  switch (status) {
    case 'allowed':
      return t('allowed');
    case 'conditional':
      return t('with duties');
    case 'restricted':
      return t('restricted');
    case 'denied':
      return t('denied');
    case 'unknown':
      return t('not said');
  }
}

/** What is missing: a text of terms, or a component by its id. */
export function missingWord(missing: string): string {
  const component = components.find(({ id }) => id === missing);
  return component === undefined
    ? t('there is no text of terms for it')
    : t('not, or not wholly, in these files: {0}', component.name);
}

/** "a, b and c" */
export function listWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return t('{0} and {1}', items.slice(0, -1).join(', '), items.at(-1) ?? '');
}
