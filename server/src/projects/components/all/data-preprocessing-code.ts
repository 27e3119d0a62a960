import type { ComponentKind } from '../component.ts';

export const component: ComponentKind = {
  id: 'data-preprocessing-code',
  name: 'Data preprocessing code',
  motName: 'Data preprocessing code',
  type: 'code',
  scope: 'code',
  mof: { from: 1, required: true },
  osaid: 'code',
  lookedFor: ['preprocess*.py', 'prepare_data*.py', 'dedup*.py', 'filter*.py', 'data_processing/'],
  files: [
    {
      name: / (?:pre ?process(?:ing|ors?)?|prepare py|prepare (?:\w+ )?(?:data|dataset|corpus)|data prep(?:aration)?|de ?dup(?:e|licate|lication)?|clean(?:ing|up)? (?:data|corpus|text)|(?:data|corpus|text) clean(?:ing)?|filter(?:ing)?(?: \w+)?|tokenize (?:data|dataset|corpus)|(?:build|make|create) (?:data|dataset|corpus)) /,
      kind: 'code',
      shows: 'whole',
    },
    {
      folder:
        / (?:pre ?process(?:ing)?|data (?:prep|preparation|processing|pipeline|cleaning)|datasets? (?:prep|preparation|processing)|de ?dup(?:lication)?) /,
      kind: 'code',
      shows: 'whole',
    },
  ],
  links: [
    {
      words:
        /\b(?:pre-?processing|data (?:preparation|processing|cleaning|filtering|curation)) (?:code|scripts?|pipeline|repo(?:sitory)?)\b/i,
    },
  ],
};
