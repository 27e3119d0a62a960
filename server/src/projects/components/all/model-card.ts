import type { ComponentKind } from '../component.ts';

/** Which sections a card has is judged in cards.ts; a file by this name is found there too. */
export const component: ComponentKind = {
  id: 'model-card',
  name: 'Model card',
  motName: 'Model card',
  type: 'document',
  scope: 'documentation',
  mof: { from: 3, required: true },
  osaid: null,
  lookedFor: ['README.md', 'MODEL_CARD.md'],
};
