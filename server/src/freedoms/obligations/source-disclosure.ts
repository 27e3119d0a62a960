import type { ObligationKind } from '../obligation.ts';

export const obligation: ObligationKind = {
  id: 'source-disclosure',
  kinds: ['source-disclosure'],
  when: 'copies',
  title: 'Make the source, or what the license names, available',
  condition: 'you make the source, or what it names, available',
  seen: 'cannot be seen: which source belongs to what was shipped is not in the files.',
};
