import type { ClauseKind } from '../kind.ts';
import { thresholdValues } from '../values/threshold.ts';

const SIZE =
  'revenue|revenues|turnover|income|funding|employees|individuals|users|customers|downloads|capital|valuation|sales|MAU|DAU|devices|servers';

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
    { mood: 'any', words: `monthly|daily|weekly active|paid|registered user|users|users' ..20 @more`, confidence: 1 },
    {
      mood: 'any',
      words: `@more ..10 monthly|daily|weekly|active|annual|total|registered|end ..2 users|individuals|employees|customers`,
    },
    { mood: 'any', words: `@more ..8 million|billion|thousand|hundred ..6 ${SIZE}` },
    {
      mood: 'any',
      words: `@more ..8 ${SIZE}`,
      unless: ['not ..4 more', 'more than one', 'one or more', 'fewer ..3 rights'],
    },
    { mood: 'any', words: `${SIZE} ..24 @more ..8 million|billion|thousand|$|USD|RMB|EUR|dollars|yuan|euros` },
    { mood: 'any', words: `${SIZE} ..10 @more ..4 threshold|limit` },
  ],
  values: (statement) => thresholdValues(statement),
  examples: {
    match: ['If your product has more than 100 million monthly active users, you must request a license from us.'],
    noMatch: ['You may serve any number of users.'],
  },
};
