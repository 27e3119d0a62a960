import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'licensee-limit',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify', 'share'],
  osd: [5],
  title: 'Some may not be licensees',
  meaning: 'Persons, groups or kinds of organization are excluded by who they are.',
  why: 'It discriminates by person: the same act is allowed to one and barred to another.',
  advice: 'Check that neither you nor those you pass the model to are among the excluded.',
  says: [
    {
      mood: 'any',
      words: 'not ..12 use by ..8 entity|entities|government|governments|agency|military|organization|body',
    },
    { mood: 'ban', words: '^@use ..8 by|for ..8 military|government|law+enforcement|competitor|competitors' },
  ],
  examples: {
    match: [
      'Permitted use is any use that is not a use by government agencies.',
      'The model may not be used by military organizations.',
    ],
    noMatch: ['You represent that you are of legal age.'],
  },
};
