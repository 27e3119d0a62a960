import type { ObligationKind } from '../obligation.ts';

export const obligation: ObligationKind = {
  id: 'grant-back',
  kinds: ['grant-back'],
  when: 'derivatives',
  title: 'Leave the licensor rights in what you change or report',
  condition: 'you leave the licensor rights in what you change or report',
  variant: {
    nuance: 'feedback',
    title: 'Let the licensor use the feedback that you give, if you give any',
    condition: 'you let the licensor use the feedback that you give, if you give any',
  },
  seen: 'cannot be seen: it happens by itself or between the parties.',
};
