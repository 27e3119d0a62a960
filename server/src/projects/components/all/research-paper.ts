import type { ComponentKind } from '../component.ts';

export const component: ComponentKind = {
  id: 'research-paper',
  name: 'Research paper',
  motName: 'Research paper',
  type: 'document',
  scope: 'documentation',
  mof: { from: 1, required: true },
  osaid: null,
  lookedFor: ['*paper*.pdf', 'arXiv', 'Citation'],
  files: [
    { name: / papers? /, kind: 'prose', shows: 'whole' },
    { folder: / papers? /, kind: 'prose', shows: 'whole' },
  ],
  sections: [],
  links: [
    { words: /\b(?:research |our |the )?papers?\b|\barxiv\b|\bpreprint\b/i, address: /^https?:/i },
    {
      address:
        /^https?:\/\/(?:www\.)?(?:arxiv\.org|ar5iv\.org|huggingface\.co\/papers|aclanthology\.org|openreview\.net)\//i,
      heading: /\b(?:citation|cite|citing|reference|bibtex|paper|publication)/i,
    },
  ],
  metadata: [{ key: 'tags', value: /^arxiv:/i, shows: 'away' }],
};
