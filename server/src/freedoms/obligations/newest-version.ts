import type { ObligationKind } from '../obligation.ts';

export const obligation: ObligationKind = {
  id: 'newest-version',
  kinds: ['forced-update'],
  when: 'use',
  title: 'Use the newest version, or stop where the licensor says so',
  condition: 'you use the newest version, or stop where the licensor says so',
  seen: 'cannot be seen: which version is the newest is not in the files.',
};
