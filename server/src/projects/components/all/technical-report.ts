import type { ComponentKind } from '../component.ts';

export const component: ComponentKind = {
  id: 'technical-report',
  name: 'Technical report',
  motName: 'Technical report',
  type: 'document',
  scope: 'documentation',
  mof: { from: 3, required: true },
  osaid: null,
  lookedFor: ['*report*.pdf', 'Technical Report'],
  files: [{ name: / (?:tech(?:nical)? )?report /, kind: 'prose', shows: 'whole' }],
  links: [{ words: /\b(?:technical|tech)[ _-]?reports?\b/i }],
};
