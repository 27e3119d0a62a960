import type { ComponentKind } from '../component.ts';

export const component: ComponentKind = {
  id: 'sample-model-outputs',
  name: 'Sample model outputs',
  motName: 'Sample model outputs',
  type: 'data',
  scope: 'documentation',
  mof: { from: 3, required: false },
  osaid: null,
  lookedFor: ['samples/', 'sample_outputs*', 'Example outputs'],
  files: [
    { name: / (?:sample|example|generated) (?:outputs?|generations?|completions?|images?) /, shows: 'whole' },
    { folder: / (?:samples|sample outputs?|example outputs?|outputs) /, shows: 'whole' },
  ],
  sections: [
    {
      heading:
        /\b(?:(?:sample|example|generated) (?:outputs?|generations?|completions?|images?|inputs? and outputs?)|generated samples|outputs? samples?|gallery|showcase)\b/i,
      shows: 'whole',
    },
  ],
};
