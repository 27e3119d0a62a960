import type { ComponentKind } from '../component.ts';

/** A row of OSI's document reviews (OSAID 0.0.8): in 1.0, part of the data information. */
export const component: ComponentKind = {
  id: 'data-cleaning',
  name: 'Training data cleaning',
  motName: null,
  type: 'document',
  scope: 'documentation',
  mof: null,
  osaid: 'data-information',
  lookedFor: ['Data cleaning', 'Filtering', 'Deduplication', 'Preprocessing'],
  sections: [
    {
      heading: /\b(?:clean(?:ing|up)|filter(?:ing|s)?|pre-?processing|de-?duplication)\b/i,
      inData: true,
      shows: 'whole',
    },
    {
      heading:
        /\b(?:(?:data |dataset )?(?:clean(?:ing|up)|filter(?:ing|s)?|pre-?processing|de-?duplication|curation|processing and filtering))\b/i,
      shows: 'whole',
    },
    {
      heading:
        /\b(?:data|datasets?|corpus|corpora)\b|^\W*(?:pre-?)?training(?: (?:details|procedure|overview|information|recipe))?\W*$/i,
      words: /\b(?:cleaned|filter(?:ed|ing)|de-?duplicat(?:ed|ion)|pre-?processed|removed|curated|excluded)\b/i,
      shows: 'part',
    },
  ],
};
