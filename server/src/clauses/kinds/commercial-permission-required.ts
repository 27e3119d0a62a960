import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'commercial-permission-required',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify', 'share'],
  osd: [6],
  title: 'Commercial use needs permission',
  meaning: 'Commercial use needs a separate license, an application, a registration or consent, whatever its size.',
  why: 'The licensor can refuse, delay or charge; a product cannot count on it.',
  advice: 'Apply before you build a product on the model, and keep the written answer with it.',
  says: [
    {
      mood: 'any',
      words:
        'commercial|commercially ..20 must|need|needs|should|shall|please|required|requires ..8 request|obtain|apply|contact|register|license|permission|authorization|application|consent|written',
    },
    { mood: 'any', words: 'commercial|commercially ..24 contact' },
    {
      mood: 'any',
      words:
        'request|obtain|apply|register|application|permission|authorization|license|contact ..8 for ..6 commercial use|purposes|purpose|license',
      unless: ['not ..8 for ..6 commercial', 'grants'],
    },
    { mood: 'any', words: 'register|apply ..2 before|prior|for ..4 commercial use' },
    {
      mood: 'ban',
      words:
        '^@use|@distribute|@modify ..16 commercial|commercially ..12 without ..8 permission|license|consent|authorization|agreement',
    },
  ],
  examples: {
    match: [
      'For commercial use you must obtain a license from the company.',
      'If you wish to use the model commercially, contact us at the address below.',
      'Please register before any commercial use by filling in the form.',
      'You may not use the model for commercial purposes without our written consent.',
    ],
    noMatch: ['You may use the model for commercial purposes.', 'Commercial use is prohibited.'],
  },
};
