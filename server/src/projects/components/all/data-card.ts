import type { ComponentKind } from '../component.ts';

export const component: ComponentKind = {
  id: 'data-card',
  name: 'Data card',
  motName: 'Data card',
  type: 'document',
  scope: 'documentation',
  mof: { from: 3, required: true },
  osaid: null,
  lookedFor: ['DATA_CARD.md', 'datasheet*', 'Training data'],
  files: [{ name: / (?:data ?card|data ?sheet|data ?statement|dataset card) /, kind: 'prose', shows: 'whole' }],
  sections: [
    {
      heading:
        /^\W*(?:[\d.]+\s*)?(?:(?:pre-?)?training |fine-?tuning )?(?:data|data ?sets?|corpus|data ?sheet)(?: (?:overview|sources|card|composition|mix))?\W*$/i,
      shows: 'part',
    },
  ],
  links: [{ words: /\b(?:data ?cards?|data ?sheets?|data statements?|dataset cards?)\b/i }],
};
