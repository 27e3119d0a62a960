import type { ComponentKind } from '../component.ts';

export const component: ComponentKind = {
  id: 'evaluation-data',
  name: 'Evaluation data',
  motName: 'Evaluation data',
  type: 'data',
  scope: 'data',
  mof: { from: 2, required: true },
  osaid: null,
  lookedFor: ['eval*.jsonl', 'test*.jsonl', 'benchmarks/*.csv', 'eval_data/'],
  files: [
    {
      name: / (?:eval|evaluation|test|testing|valid|validation|dev|benchmarks?) (?:\w+ )*(?:jsonl|parquet|csv|tsv|arrow|json|txt) /,
      kind: 'data',
      shows: 'whole',
    },
    { folder: / (?:eval|evals|evaluation|benchmarks?|test data|eval data) /, kind: 'data', shows: 'whole' },
  ],
  sections: [
    { heading: /\b(?:test(?:ing)? data|evaluation (?:data|datasets?)|benchmark datasets?)\b/i, shows: 'part' },
  ],
  links: [
    {
      address: /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/datasets\//i,
      heading: /\b(?:eval(?:uation)?s?|benchmarks?|results|test(?:ing)?|metrics)\b/i,
    },
    { words: /\b(?:evaluation|test|benchmark) (?:data|datasets?|sets?)\b/i },
  ],
};
