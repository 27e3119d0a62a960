import { normalize } from './normalize.ts';

/** What a license, a policy or an agreement speaks of; each group counts once, however often it is met. */
const TOPICS: Readonly<Record<string, readonly string[]>> = {
  grant: [
    'hereby grant',
    'grants you',
    'grant you',
    'grants to you',
    'are granted',
    'is granted',
    'permission to use',
    'license to use',
    'right to use',
    'licensed to you',
  ],
  parties: ['licensor', 'licensee', '("you")', 'you or your', 'between you and'],
  agreement: ['this agreement', 'this license', 'these terms', 'this policy', 'terms and conditions'],
  ownership: ['copyright', 'intellectual property', 'all rights reserved'],
  ban: [
    'you may not',
    'shall not',
    'must not',
    'agree not to',
    'will not use',
    'not be used',
    'not to use',
    'prohibited',
  ],
  duty: ['you must', 'you shall', 'must retain', 'provided that', 'following conditions', 'you agree'],
  warranty: ['"as is"', "'as is'", 'as-is', 'without warranty', 'warranties', 'merchantability'],
  liability: ['liable', 'liability', 'damages', 'indemnif'],
  end: ['terminate', 'termination', 'revoke'],
  law: ['governing law', 'governed by', 'applicable law', 'jurisdiction', 'laws and regulations'],
  passing: ['redistribut', 'sublicens', 'derivative works', 'third part'],
};

/** How much of a text is looked at, in UTF-16 units: a license says what it is well before. */
const LOOKED_AT = 60_000;

/** How many of eleven topics of legal texts a text touches. Linear in the stretch that is looked at. */
export function legalTopics(text: string, start = 0, end = text.length): number {
  const words = normalize(text, start, Math.min(end, start + LOOKED_AT)).text.toLowerCase();
  return Object.values(TOPICS).filter((phrases) => phrases.some((phrase) => words.includes(phrase))).length;
}

/** True where a text reads like a license, a policy or an agreement, whatever its file is called. */
export function isLegalProse(text: string, start = 0, end = text.length): boolean {
  return legalTopics(text, start, end) >= 5;
}
