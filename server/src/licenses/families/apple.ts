import type { Family } from '../license.ts';

export const family: Family = {
  id: 'apple',
  name: 'Apple',
  steward: 'Apple',
  licenses: [
    {
      id: 'apple-ascl',
      name: 'Apple Sample Code License',
      hub: 'apple-ascl',
      aliases: ['apple-sample-code-license'],
      texts: {
        'apple-software-ferret-2023': 'as with Ferret',
        'apple-software-corenet-2024': 'as with CoreNet, OpenELM',
      },
    },
    { id: 'apple-4m-weights', name: 'Sample Code License 1.1 (4M weights)', texts: { 'apple-4m-weights': '1.1' } },
    {
      id: 'apple-amlr',
      name: 'Apple Machine Learning Research Model License',
      hub: 'apple-amlr',
      aliases: ['apple-amlr-license'],
      stated: [{ kind: 'research-only' }],
      sources: ['huggingface/hub-docs docs/hub/repositories-licenses.md'],
    },
  ],
};
