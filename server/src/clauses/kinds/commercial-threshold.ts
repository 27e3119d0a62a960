import type { ClauseKind } from '../kind.ts';
import { find, matchPattern, type Pattern } from '../pattern.ts';
import { thresholdValues } from '../values/threshold.ts';

const SIZE =
  'revenue|revenues|turnover|income|funding|financing|equity|investment|ARR|headcount|staff|employees|individuals|users|customers|downloads|capital|valuation|sales|MAU|DAU|devices|servers';

/** Sizes of other things: owners' shares, counts of copies. */
const NO_SIZE = [
  'more than one @licensed|@thing|@licensee|person|entity|time|license|instance|cpu|core|or|of|.|,',
  'at least one',
  'unlimited number',
  'permitted number',
  'concurrent',
  'concurrently',
  'install',
  'terminal server',
  'at least 1',
  'no more than once',
  'suggestions',
  'one or more',
  'at least one',
  'at least ..2 years',
  'section|sections @number',
  'outstanding shares',
  'ownership',
  'parameters',
  'tokens',
  'liability ..20 @number',
  'exceed ..20 liable',
];

const SIZES: readonly Pattern[] = [
  { mood: 'any', words: `over|above|under|below a|an|USD|US|RMB|EUR|AED? @number ..8 ${SIZE}`, unless: NO_SIZE },
  { mood: 'any', words: `${SIZE} ..24 over|above|under|below a|an|USD|US|RMB|EUR|AED? @number`, unless: NO_SIZE },
  { mood: 'any', words: `@more ..3 @number ..8 ${SIZE}`, unless: NO_SIZE },
  // "raised more than one million dollars ($1,000,000) from investors".
  {
    mood: 'any',
    words:
      'raised|raise|received|secured|earned|earn|earns|generated|generates|makes|made|annual|gross ..4 @more ..2 @number ..4 dollars|dollar|usd|us|$|€|£|euro|euros|eur|gbp|yuan|rmb|million|billion',
    unless: NO_SIZE,
  },
  { mood: 'any', words: `${SIZE} ..24 @more ..3 @number`, unless: NO_SIZE },
  { mood: 'any', words: `@number or more ..6 ${SIZE}`, unless: NO_SIZE },
  { mood: 'any', words: `${SIZE} ..10 @more ..4 threshold|limit` },
  { mood: 'any', words: 'monthly|daily active users ..20 @more' },
  { mood: 'any', words: '@more ..6 monthly|daily active users' },
];

const CONSEQUENCES = [
  '^exercise|use|retain|enjoy|continue ..8 right|rights|license|licenses ..20 unless|until|without',
  'unless|until|without ..30 ^exercise|use ..8 right|rights|license',
];

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
  freeWording: 'You may use the Model for any purpose, whatever the number of your users and whatever your revenue.',
  says: SIZES,
  // "… You may not exercise these rights until we grant them": what follows from the threshold named before.
  reads: (statement) => {
    const before = statement.previous;
    if (!before || !SIZES.some((pattern) => matchPattern(pattern, before))) return null;
    const match = CONSEQUENCES.map((words) => find(words, 'ban', statement)).find((found) => found !== null);
    return match ? { ...match, confidence: 0.8 } : null;
  },
  values: (statement) => thresholdValues(statement),
  examples: {
    match: [
      'If your product has more than 100 million monthly active users, you must request a license from us.',
      'You may not use it for any purpose if your employer has raised more than one million dollars ($1,000,000) from investors.',
    ],
    noMatch: ['You may serve any number of users.'],
  },
};
