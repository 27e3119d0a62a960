import type { Plan } from '../plan.ts';

export const plan: Plan = {
  id: 'redistribute-derivative',
  order: 8,
  title: 'pass on a model made from it',
  does: ['change', 'pass-on-derivative'],
  granted: [['grants-modification'], ['grants-distribution']],
  reading: 'Others get a copy of what was made from it by fine-tuning, merging or quantizing.',
  examples: [
    { license: 'You may use, modify and distribute the Model.', answer: 'yes' },
    {
      license:
        'You may use, modify and distribute the Model. You may not modify the weights of the Model except for research.',
      answer: 'yes-if',
    },
    { license: 'You may use and distribute the Model.', answer: 'unknown' },
  ],
};
