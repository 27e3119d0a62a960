import type { Family } from '../license.ts';

export const family: Family = {
  id: 'openmdw',
  name: 'OpenMDW',
  steward: 'Linux Foundation',
  licenses: [
    {
      id: 'OpenMDW-1.0',
      name: 'Open Model, Data & Weights License Agreement 1.0',
      hub: 'openmdw-1.0',
      spdx: 'OpenMDW-1.0',
      aliases: ['openmdw'],
      texts: { 'openmdw-1.0': '1.0' },
    },
    {
      id: 'openmdw-1.1',
      name: 'Open Model, Data & Weights License Agreement 1.1',
      hub: 'openmdw-1.1',
      texts: { 'openmdw-1.1': '1.1' },
    },
  ],
};
