import type { Plan } from '../plan.ts';

export const plan: Plan = {
  id: 'run',
  order: 1,
  title: 'run it',
  does: ['use', 'use-outputs', 'run-products'],
  granted: [['grants-use']],
  reading: 'To run a model is to use it.',
  examples: [
    { license: 'You may use, modify and distribute the Model.', answer: 'yes' },
    { license: 'You may use the Model. You may not use the Model for any commercial purpose.', answer: 'yes-if' },
    { license: 'You may distribute the Model.', answer: 'unknown' },
  ],
};
