import type { ComponentKind } from '../component.ts';

export const component: ComponentKind = {
  id: 'evaluation-code',
  name: 'Evaluation code',
  motName: 'Evaluation code',
  type: 'code',
  scope: 'code',
  mof: { from: 2, required: true },
  osaid: null,
  lookedFor: ['eval*.py', 'benchmark*.py', 'evaluation/', 'benchmarks/'],
  files: [
    { name: /^ test (?:py|ipynb) $/, kind: 'code', shows: 'whole' },
    { name: / (?:eval|evals|evaluat(?:e|ion|or)|benchmarks?|validate) /, kind: 'code', shows: 'whole' },
    { folder: / (?:eval|evals|evaluations?|benchmarks?|benchmarking) /, kind: 'code', shows: 'whole' },
  ],
  links: [
    { words: /\b(?:evaluation|eval|benchmark(?:ing)?) (?:code|scripts?|harness|suite|framework|repo(?:sitory)?)\b/i },
    { address: /github\.com\/(?:EleutherAI\/lm-evaluation-harness|open-compass\/opencompass|huggingface\/lighteval)/i },
  ],
};
