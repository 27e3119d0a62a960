import type { Freedom } from '../clauses/clause.ts';
import { t } from '../messages.ts';
import type { FreedomStatus } from './verdict.ts';

/** The words for freedoms and verdicts: panel, hovers, findings and terminal say them alike. */

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
