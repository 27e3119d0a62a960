import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'commercial-threshold',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify', 'share'],
  osd: [5, 6],
  title: 'Size threshold',
  meaning:
    'Above a size (users, revenue, funding, employees) rights end, another license is needed, or a further duty starts.',
  why: 'It treats large organizations differently, and growth alone can put you outside the license.',
  advice:
    'Measure yourself against the threshold on the date that the text names, affiliates included where it says so.',
  says: [
    { mood: 'any', words: 'monthly active users' },
    {
      mood: 'any',
      words:
        'more+than|exceed|exceeds|greater+than|over|above|at+least|excess ..8 users|revenue|employees|funding|turnover',
    },
  ],
  examples: {
    match: ['If your product has more than 100 million monthly active users, you must request a license from us.'],
    noMatch: ['You may serve any number of users.'],
  },
};
