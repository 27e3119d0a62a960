import type { Plan } from '../plan.ts';

export const plan: Plan = {
  id: 'fine-tune',
  order: 2,
  title: 'fine-tune it',
  does: ['use', 'change'],
  granted: [['grants-modification']],
  reading: 'A model that was trained on is a modified one. What one must do when it leaves the house is another plan.',
  examples: [
    { license: 'You may use, modify and distribute the Model.', answer: 'yes' },
    { license: 'You may use the Model. You may not modify the Model.', answer: 'no' },
  ],
};
