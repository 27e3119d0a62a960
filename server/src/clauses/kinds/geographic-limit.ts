import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'geographic-limit',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify', 'share'],
  osd: [5],
  title: 'Some territories only',
  meaning: 'Countries, regions or their residents are excluded, or the grant holds in a named territory alone.',
  why: 'People there have no right at all, and a model published for everyone reaches them.',
  advice: 'Check where you, your servers and your users are; ask the licensor for those left out.',
  says: [
    { mood: 'any', words: 'not ..4 granted|apply|available|extend ..16 domiciled|resident|residents|located ..8 in' },
    { mood: 'ban', words: '^@use|@distribute ..20 outside ..4 territory' },
    { mood: 'any', words: 'territory ..6 means|mean ..12 excluding|except', roles: ['definition', 'sentence', 'item'] },
  ],
  examples: {
    match: [
      'The rights are not granted to individuals domiciled in the European Union.',
      'You must not use the model outside the Territory.',
      '"Territory" means worldwide, excluding the European Union.',
    ],
    noMatch: ['The license is worldwide.'],
  },
};
