import type { Plan } from '../plan.ts';

export const plan: Plan = {
  id: 'judge-models',
  order: 5,
  title: 'have it judge other models',
  does: ['use', 'use-outputs', 'score-another'],
  granted: [['grants-use']],
  reading:
    'It scores what other models say. A ban on improving other models bars to improve them by the scores, and not to measure.',
  examples: [
    { license: 'You may use, modify and distribute the Model.', answer: 'yes' },
    {
      license: 'You may use the Model. You may not use the Model or its outputs to train any other model.',
      answer: 'yes-if',
    },
  ],
};
