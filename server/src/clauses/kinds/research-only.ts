import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'research-only',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify', 'share'],
  osd: [6],
  title: 'Research or personal use only',
  meaning: 'The grant covers research, academic, evaluation, testing, personal or non-production purposes alone.',
  why: 'Putting the model into production, even without charge, is outside such a grant.',
  advice: 'For production use, ask the licensor for a license, or choose a model without this limit.',
  says: [
    {
      mood: 'main',
      words: 'only|solely|exclusively|strictly|limited+to ..8 @research ..4 purpose|purposes|use|uses|only',
    },
    { mood: 'main', words: 'for ..6 @research ..4 purpose|purposes|use|uses ..3 only|solely|exclusively' },
    {
      mood: 'permit',
      words: '^@use|@modify|@distribute|license|right ..30 for ..4 @research purpose|purposes|use|uses',
    },
    { mood: 'ban', words: '^@use ..20 production purpose|purposes|use|environment' },
  ],
  examples: {
    match: [
      'You may use the Model solely for research purposes.',
      'The weights are for academic use only.',
      'You may not use the Model in any production environment.',
    ],
    noMatch: ['You may use the Model for any purpose, including research.'],
  },
};
