import type { ObligationKind } from '../obligation.ts';

export const obligation: ObligationKind = {
  id: 'registration',
  kinds: ['access-gate'],
  when: 'use',
  title: 'Register or ask first',
  condition: 'you register or ask first',
  seen: 'cannot be seen: it is done between the parties.',
};
