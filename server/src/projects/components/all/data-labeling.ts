import type { ComponentKind } from '../component.ts';

/** A row of OSI's document reviews (OSAID 0.0.8), asked for where labels were used: in 1.0, part of the data information. */
export const component: ComponentKind = {
  id: 'data-labeling',
  name: 'Training data labeling',
  motName: null,
  type: 'document',
  scope: 'documentation',
  mof: null,
  osaid: 'data-information',
  lookedFor: ['Labeling', 'Annotations', 'annotators'],
  sections: [
    { heading: /\b(?:label(?:l?ing|s)?|annotat(?:ions?|ors?|ion process)|human feedback)\b/i, shows: 'whole' },
    {
      heading:
        /\b(?:data|datasets?|corpus|corpora|fine-?tuning|alignment)\b|^\W*(?:pre-?)?training(?: (?:details|procedure|overview|information|recipe))?\W*$/i,
      words:
        /\b(?:label(?:l?ed|l?ing|l?ers|s)|annotat(?:ed|ions?|ors?)|human(?:ly)? (?:written|rated|preferences?)|preference data|raters)\b/i,
      shows: 'part',
    },
  ],
};
