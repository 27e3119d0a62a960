import type { ComponentKind } from '../component.ts';

export const component: ComponentKind = {
  id: 'datasets',
  name: 'Datasets',
  motName: 'Datasets',
  type: 'data',
  scope: 'data',
  mof: { from: 1, required: true },
  osaid: null,
  lookedFor: ['data/*.jsonl', 'train*.parquet', 'dataset/', 'links to datasets'],
  files: [
    { name: / (?:pre ?train(?:ing)?|train(?:ing)?) /, kind: 'data', shows: 'whole' },
    { folder: / (?:train(?:ing)?|pre ?train(?:ing)?) (?:data|set|corpus)? ?/, kind: 'data', shows: 'whole' },
    { folder: / (?:data|datasets?|corpus|corpora) /, kind: 'data', shows: 'part' },
  ],
  links: [
    {
      address: /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/datasets\//i,
      heading: /\b(?:data|datasets?|corpus|train(?:ing|ed)?|model details|pre-?training)\b/i,
    },
    { words: /\b(?:training|pre-?training|fine-?tuning) (?:data|datasets?|corpus|set)\b/i },
    {
      heading: /\b(?:training|pre-?training) (?:data|datasets?|corpus)\b/i,
      address:
        /^https?:\/\/(?:[\w-]+\.)*(?:kaggle\.com\/datasets|zenodo\.org|commoncrawl\.org|archive\.org|dumps\.wikimedia\.org|figshare\.com|openslr\.org)\b/i,
    },
  ],
  metadata: [{ key: 'datasets', shows: 'away' }],
};
