import type { ComponentKind } from '../component.ts';

export const component: ComponentKind = {
  id: 'supporting-libraries-and-tools',
  name: 'Supporting libraries and tools',
  motName: 'Supporting libraries and tools',
  type: 'code',
  scope: 'code',
  mof: { from: 2, required: false },
  osaid: 'code',
  lookedFor: ['requirements*.txt', 'pyproject.toml', 'environment.yml', 'tokenizer.json', 'tokenizer.model'],
  files: [
    {
      name: /^ (?:requirements(?: \w+)* txt|environment(?: \w+)? ya?ml|pyproject toml|setup (?:py|cfg)|pipfile|poetry lock|uv lock|conda ya?ml|dockerfile) $/,
      shows: 'whole',
    },
    {
      name: /^ (?:tokenizer(?: \w+)? (?:json|model|py)|vocab (?:json|txt|bpe)|merges txt|spiece model|sentencepiece(?: bpe)? model|bpe model|[\w ]+ tiktoken|tokenization [\w ]+ py) $/,
      shows: 'whole',
    },
    { folder: / (?:tokenizers?) /, shows: 'whole' },
  ],
  metadata: [{ key: 'library_name', shows: 'away' }],
};
