import type { Plan } from '../plan.ts';

export const plan: Plan = {
  id: 'publish-benchmarks',
  order: 11,
  title: 'publish benchmarks of it',
  does: ['use', 'publish-scores'],
  granted: [['grants-use']],
  reading:
    'To measure a model is to use it, and results are the words of who measured: a grant of use covers them where no clause on benchmarks stands.',
  examples: [
    { license: 'You may use, modify and distribute the Model.', answer: 'yes' },
    {
      license: 'You may use the Model. You may not publish results of benchmarks of the Model without our consent.',
      answer: 'no',
    },
  ],
};
