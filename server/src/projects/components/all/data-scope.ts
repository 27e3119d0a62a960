import type { ComponentKind } from '../component.ts';

/** A row of OSI's document reviews (OSAID 0.0.8): in 1.0, part of the data information. */
export const component: ComponentKind = {
  id: 'data-scope',
  name: 'Training data scope and characteristics',
  motName: null,
  type: 'document',
  scope: 'documentation',
  mof: null,
  osaid: 'data-information',
  lookedFor: ['Training data', 'Data composition', 'tokens, languages, images'],
  sections: [
    {
      heading: /\b(?:composition|contents?|scope|characteristics|statistics|languages)\b/i,
      inData: true,
      shows: 'whole',
    },
    {
      heading:
        /\b(?:(?:data|dataset|corpus) (?:scope|composition|characteristics|statistics|overview|mix(?:ture)?)|scope (?:and characteristics )?of the (?:data|corpus)|what (?:is in )?the (?:data|corpus))\b/i,
      shows: 'whole',
    },
    {
      heading:
        /\b(?:data|datasets?|corpus|corpora)\b|^\W*(?:pre-?)?training(?: (?:details|procedure|overview|information|recipe))?\W*$/i,
      words:
        /\b(?:tokens|languages|hours|images|examples|samples|words|documents|pairs|gigabytes|terabytes|[gt]b|videos?|recordings|messages|pages|books)\b/i,
      shows: 'part',
    },
  ],
};
