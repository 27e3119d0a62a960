import type { ObligationKind } from '../obligation.ts';

export const obligation: ObligationKind = {
  id: 'reporting',
  kinds: ['reporting-duty'],
  when: 'use',
  title: 'Report to the licensor what the license names',
  condition: 'you report to the licensor what it names',
  seen: 'cannot be seen: it is done between the parties.',
};
