import type { ObligationKind } from '../obligation.ts';

export const obligation: ObligationKind = {
  id: 'grant-back',
  kinds: ['grant-back'],
  when: 'derivatives',
  title: 'Leave the licensor rights in what you change or report',
  condition: 'you leave the licensor rights in what you change or report',
  seen: 'cannot be seen: it happens by itself or between the parties.',
};
