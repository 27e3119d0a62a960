import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'access-gate',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use'],
  osd: [],
  title: 'Access must be asked for',
  meaning: 'One must ask, register, sign, identify oneself or be approved before getting or using the material.',
  why: 'Access can be refused or take weeks, and anonymous use is not possible.',
  advice: 'Register in the name of the organization that will use the model, and keep the proof.',
  says: [
    {
      mood: 'duty',
      words: '^register|apply|submit|complete|fill|sign|identify ..16 before|prior|access|download|use|form',
    },
    {
      mood: 'any',
      words: 'access ..10 requires|require|required|subject+to|upon ..10 registration|approval|application|request',
    },
  ],
  examples: {
    match: [
      'You must register with the lab before you download the weights.',
      'Access to the weights requires approval of your request.',
    ],
    noMatch: ['You may download the weights.'],
  },
};
