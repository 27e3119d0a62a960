import type { Family } from '../license.ts';

export const family: Family = {
  id: 'yi',
  name: 'Yi',
  steward: '01.AI',
  licenses: [
    {
      id: 'yi-1.0',
      name: 'Yi Series Models License Agreement v1.0',
      aliases: ['yi-license'],
      texts: { 'yi-1.0': '1.0' },
    },
    { id: 'yi-2.0', name: 'Yi Series Models License Agreement v2.0', texts: { 'yi-2.0': '2.0' } },
    { id: 'yi-2.1', name: 'Yi Series Models Community License Agreement v2.1', texts: { 'yi-2.1': '2.1' } },
  ],
};
