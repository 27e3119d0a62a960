import type { Plan } from '../plan.ts';

export const plan: Plan = {
  id: 'redistribute',
  order: 7,
  title: 'pass on the weights',
  does: ['pass-on'],
  granted: [['grants-distribution']],
  reading: 'Others get a copy as it is.',
  examples: [
    { license: 'You may use, modify and distribute the Model.', answer: 'yes' },
    {
      license: 'You may use and distribute the Model, provided that you include a copy of this license.',
      answer: 'yes-if',
    },
    { license: 'You may use the Model.', answer: 'unknown' },
  ],
};
