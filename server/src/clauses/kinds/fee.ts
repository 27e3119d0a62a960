import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'fee',
  group: 'condition',
  effect: 'limits',
  freedoms: ['use'],
  osd: [1],
  title: 'Payment due',
  meaning: 'A royalty, fee or payment is due, or may become due.',
  why: 'A charge for the license is a limit on who can use and share the model.',
  advice: 'Work out what is due, from when, and whether users downstream owe it too.',
  says: [
    { mood: 'any', words: 'subject to ..4 fee|fees|royalty|payment' },
    { mood: 'duty', words: '^pay ..12 fee|fees|royalty|royalties' },
    { mood: 'any', words: 'reserves ..4 right ..4 collect ..4 royalties' },
  ],
  examples: {
    match: ['You must pay the annual license fee.', 'Such use may be subject to a fee or royalty.'],
    noMatch: ['The license is royalty-free.', 'You may charge a fee for support.'],
  },
};
