import type { ObligationKind } from '../obligation.ts';

export const obligation: ObligationKind = {
  id: 'payment',
  kinds: ['fee'],
  when: 'use',
  title: 'Pay what the license names',
  condition: 'you pay what is due',
  seen: 'cannot be seen: it is done between the parties.',
};
