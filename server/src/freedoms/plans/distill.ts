import type { Plan } from '../plan.ts';

export const plan: Plan = {
  id: 'distill',
  order: 3,
  title: 'distill it into another model',
  does: ['use', 'use-outputs', 'train-another'],
  granted: [['grants-use']],
  reading:
    'Another model learns from what this one says. A grant of use covers it where no clause on outputs or other models stands.',
  examples: [
    { license: 'You may use, modify and distribute the Model.', answer: 'yes' },
    {
      license: 'You may use the Model. You may not use the Model or its outputs to train any other model.',
      answer: 'no',
    },
  ],
};
