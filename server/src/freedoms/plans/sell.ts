import type { Plan } from '../plan.ts';

export const plan: Plan = {
  id: 'sell',
  order: 10,
  title: 'sell copies or use of it',
  does: ['use', 'use-outputs', 'pass-on', 'earn'],
  granted: [['grants-use'], ['grants-distribution']],
  reading: 'Whoever the reader is, there is money in it.',
  examples: [
    { license: 'You may use, modify and distribute the Model.', answer: 'yes' },
    {
      license: 'You may use and distribute the Model. You may not use the Model for any commercial purpose.',
      answer: 'no',
    },
  ],
};
