import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'noncommercial-only',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify', 'share'],
  osd: [6],
  title: 'Non-commercial only',
  meaning: 'Commercial use is barred, or the grant covers non-commercial purposes alone.',
  why: 'A product, a paid service or work for a client falls outside; what counts as commercial is often unclear.',
  practices: {
    distillation: 'A model distilled for a commercial product is outside the grant.',
    syntheticData: 'Data generated for a commercial purpose may be outside the grant.',
  },
  advice: 'For anything that earns money, ask the licensor for a license, or choose a model without this limit.',
  says: [
    {
      mood: 'permit',
      words: '^@use|@modify|@distribute|license|right ..30 for ..6 @noncommercial',
      unless: ['commercial ..3 and|or|/ ..3 noncommercial', 'noncommercial ..3 and|or|/ ..3 commercial'],
    },
    { mood: 'main', words: 'only|solely|exclusively|strictly|limited+to ..8 noncommercial|noncommercially' },
    { mood: 'main', words: 'noncommercial ..4 only|solely|exclusively' },
    {
      mood: 'ban',
      words: '^@use|@modify|@distribute|exploit ..20 commercial|commercially',
      unless: ['without ..12 commercial'],
    },
    { mood: 'ban', words: 'commercial use|purpose|purposes|exploitation ..6 ^not|prohibited|forbidden' },
    { mood: 'any', words: 'noncommercial purpose|use|purposes|uses ..3 means', roles: ['definition'] },
  ],
  examples: {
    match: [
      'We grant you a license to use the Model for non-commercial purposes only.',
      'You may not use the Model for any commercial purpose.',
      'Commercial use is prohibited.',
      '"Non-Commercial Purpose" means study or private use without payment.',
    ],
    noMatch: [
      'You may use the Model for commercial and non-commercial purposes.',
      'You may use the Model commercially.',
    ],
  },
};
