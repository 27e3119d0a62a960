import type { Plan } from '../plan.ts';

export const plan: Plan = {
  id: 'generate-training-data',
  order: 4,
  title: 'generate training data with it',
  does: ['use', 'use-outputs', 'train-another'],
  granted: [['grants-use']],
  reading:
    'Its outputs become data that other models learn from. A grant of use covers it where no clause on outputs or other models stands.',
  examples: [
    { license: 'You may use, modify and distribute the Model.', answer: 'yes' },
    {
      license: 'You may use the Model. You may not use the Model or its outputs to train any other model.',
      answer: 'no',
    },
  ],
};
