import type { ObligationKind } from '../obligation.ts';
import { nuancesOf } from '../planRules/nuances.ts';

export const obligation: ObligationKind = {
  id: 'payment',
  kinds: ['fee'],
  when: 'use',
  title: 'Pay what the license names',
  condition: 'you pay what is due',
  // A fee that is waived, or a right to collect that is kept, is nothing to be paid.
  asks: (term) => nuancesOf(term).waived !== true,
  seen: 'cannot be seen: it is done between the parties.',
};
