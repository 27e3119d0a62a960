import type { ComponentKind } from '../component.ts';

export const component: ComponentKind = {
  id: 'evaluation-results',
  name: 'Evaluation results',
  motName: 'Evaluation results',
  type: 'document',
  scope: 'documentation',
  mof: { from: 3, required: true },
  osaid: null,
  lookedFor: ['model-index', '.eval_results/*.yaml', 'Evaluation'],
  files: [
    { folder: / eval results /, shows: 'whole' },
    { name: / (?:eval|evaluation|benchmark|all|test) results (?:\w+ )*(?:json|ya?ml|csv|md|txt) /, shows: 'whole' },
    { folder: / (?:eval|evaluation|benchmark)? ?results /, kind: 'data', shows: 'whole' },
  ],
  sections: [
    {
      heading: /\b(?:evaluations?(?: results?)?|benchmarks?|results|performance|quantitative analys[ei]s|metrics)\b/i,
      words: /\d[.,]\d|\d ?%|\|\s*\*{0,2}\d/,
      shows: 'whole',
    },
    { heading: /\b(?:evaluations?(?: results?)?|benchmarks?|results|performance)\b/i, shows: 'part' },
  ],
  links: [{ words: /\b(?:evaluation|benchmark) results\b/i }],
  metadata: [{ key: 'model-index', shows: 'whole' }],
};
