import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'non-transferable',
  group: 'share-limit',
  effect: 'limits',
  freedoms: ['share'],
  osd: [],
  title: 'Not transferable',
  meaning: 'The license holds for you alone: you may not assign, transfer or sublicense it.',
  why: 'A buyer of your company, a customer or a partner does not get your rights; each needs a license of its own.',
  advice:
    'Let those who receive the material take the license from the licensor; check the clause before a merger or a sale.',
  says: [
    {
      mood: 'any',
      words:
        'nontransferable|nonassignable|nonsublicensable|nonsublicenseable|untransferable|intransferable|nonsublicensible',
    },
    { mood: 'any', words: 'not+transferable|not+assignable|not+sublicensable|not+sublicenseable' },
    {
      mood: 'any',
      words: 'without|no ..4 right ..4 sublicense|assign|transfer',
      unless: ['without ..4 sublicense fees'],
    },
    { mood: 'ban', words: '^sublicense ..14 @licensed|license|agreement|rights' },
    {
      mood: 'ban',
      words:
        '^assign|transfer|delegate|novate ..10 license|licenses|agreement|rights|obligations|terms|contract|benefit|interest',
    },
    { mood: 'ban', words: '^transfer ..8 @licensed', unless: ['transfer ..3 data|information'] },
    {
      mood: 'ban',
      words: 'license|agreement|rights|obligations|terms ..8 ^assigned|transferred|sublicensed|delegated',
    },
    {
      mood: 'any',
      words: 'attempt|attempted|purported ..6 assign|assignment|transfer|sublicense ..14 void|null|invalid|ineffective',
    },
    { mood: 'any', words: 'assignment|transfer|sublicense|sublicensing ..12 be ..4 void|invalid|prohibited|forbidden' },
    { mood: 'any', words: 'sublicensing ..2 not allowed|permitted' },
    { mood: 'any', words: 'wish|want|intend ..2 assign|transfer ..14 permission|consent|approval' },
  ],
  unless: ['transfer ..3 personal'],
  examples: {
    match: [
      'We grant you a non-exclusive, non-transferable license to use the Model.',
      'You may not assign or sublicense this Agreement without our consent.',
      'The licensor grants a personal license without the right to sublicense.',
      'This Agreement may not be transferred by Licensee.',
      'Any attempt to assign this license is void.',
    ],
    noMatch: [
      'You may transfer your rights to anyone.',
      'The licensor may assign this Agreement without your consent.',
      'We grant you a transferable and sublicensable license.',
    ],
  },
};
