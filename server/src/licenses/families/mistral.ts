import type { Family } from '../license.ts';

export const family: Family = {
  id: 'mistral',
  name: 'Mistral AI',
  steward: 'Mistral AI',
  licenses: [
    {
      id: 'mnpl-0.1',
      name: 'Mistral AI Non-Production License 0.1',
      aliases: ['mnpl', 'mistral-mnpl-0.1', 'mistral ai non-production license'],
      texts: { 'mistral-mnpl-0.1': '0.1' },
      links: ['https://mistral.ai/licenses/MNPL-0.1.md'],
    },
    {
      id: 'mrl-0.1',
      name: 'Mistral AI Research License 0.1',
      aliases: ['mrl', 'mistral-mrl-0.1', 'mistral ai research license'],
      texts: { 'mistral-mrl-0.1': '0.1' },
    },
    {
      id: 'mistral-modified-mit-medium-3.5',
      name: 'Modified MIT License (Mistral Medium 3.5)',
      texts: { 'mistral-medium-3.5': '2026' },
    },
  ],
};
