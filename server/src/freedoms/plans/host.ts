import type { Plan } from '../plan.ts';

export const plan: Plan = {
  id: 'host',
  order: 6,
  title: 'host it as a service',
  does: ['use', 'use-outputs', 'serve'],
  granted: [['grants-use']],
  reading:
    'Others use it through a service and get no copy. A grant of use covers it where no clause on hosting stands.',
  examples: [
    { license: 'You may use, modify and distribute the Model.', answer: 'yes' },
    { license: 'You may use the Model. You may not offer the Model as a hosted service.', answer: 'no' },
  ],
};
