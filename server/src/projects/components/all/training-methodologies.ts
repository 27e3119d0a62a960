import type { ComponentKind } from '../component.ts';

/** A row of OSI's document reviews (OSAID 0.0.8): in 1.0, part of the data information. */
export const component: ComponentKind = {
  id: 'training-methodologies',
  name: 'Training methodologies and techniques',
  motName: null,
  type: 'document',
  scope: 'documentation',
  mof: null,
  osaid: 'data-information',
  lookedFor: ['Training procedure', 'Training details', 'Hyperparameters'],
  sections: [
    {
      heading:
        /\b(?:training (?:procedure|details?|process|methodolog(?:y|ies)|methods?|setup|recipe|regime|strategy|stages?)|how (?:it|the model|we) (?:was |were )?trained|(?:training )?hyper-?parameters)\b/i,
      shows: 'whole',
    },
    {
      heading: /\b(?:train(?:ing|ed)?|pre-?training|model details|introduction|overview|hardware|about|description)\b/i,
      words:
        /\b(?:trained|pre-?trained|fine-?tuned|optimi[sz]er|learning rate|batch size|epochs?|supervised fine-tuning|reinforcement learning)\b/i,
      shows: 'part',
    },
  ],
};
