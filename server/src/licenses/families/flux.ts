import type { Family } from '../license.ts';

export const family: Family = {
  id: 'flux',
  name: 'FLUX',
  steward: 'Black Forest Labs',
  licenses: [
    {
      id: 'flux-1-dev-nc-2024-08',
      name: 'FLUX.1 [dev] Non-Commercial License (2024-08)',
      aliases: ['flux-1-dev-non-commercial-license', 'flux-1-dev-non-commercial'],
      texts: { 'flux-1-dev-nc-2024-08': '2024-08' },
      links: ['https://huggingface.co/black-forest-labs/FLUX.1-dev/blob/main/LICENSE.md'],
    },
    {
      id: 'flux-1-dev-nc-2024-11',
      name: 'FLUX.1 [dev] Non-Commercial License (2024-11)',
      texts: { 'flux-1-dev-nc-2024-11': '2024-11' },
      links: ['https://huggingface.co/black-forest-labs/FLUX.1-dev/blob/main/LICENSE.md'],
    },
    {
      id: 'flux-1-dev-nc-1.1',
      name: 'FLUX.1 [dev] Non-Commercial License v1.1',
      texts: { 'flux-1-dev-nc-1.1': '1.1' },
      links: ['https://huggingface.co/black-forest-labs/FLUX.1-dev/blob/main/LICENSE.md'],
    },
    {
      id: 'flux-1-dev-nc-1.1.1',
      name: 'FLUX.1 [dev] Non-Commercial License v1.1.1',
      texts: { 'flux-1-dev-nc-1.1.1': '1.1.1' },
      links: ['https://huggingface.co/black-forest-labs/FLUX.1-dev/blob/main/LICENSE.md'],
    },
    {
      id: 'flux-dev-nc-2.0',
      name: 'FLUX [dev] Non-Commercial License v2.0',
      aliases: ['flux-dev-non-commercial-license', 'flux-non-commercial-license'],
      texts: { 'flux-dev-nc-2.0': '2.0' },
    },
    { id: 'flux-nc-2.1', name: 'FLUX Non-Commercial License v2.1', texts: { 'flux-nc-2.1': '2.1' } },
  ],
};
