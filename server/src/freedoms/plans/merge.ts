import type { Plan } from '../plan.ts';

export const plan: Plan = {
  id: 'merge',
  order: 9,
  title: 'merge it with another model',
  does: ['change', 'merge'],
  granted: [['grants-modification']],
  reading: 'The weights of several models become one. What comes of it is modified from each.',
  examples: [
    { license: 'You may use, modify and distribute the Model.', answer: 'yes' },
    { license: 'You may use the Model. You may not modify the Model.', answer: 'no' },
  ],
};
