import type { ObligationKind } from '../obligation.ts';

export const obligation: ObligationKind = {
  id: 'pass-terms-on',
  kinds: ['flow-down'],
  when: 'copies',
  title: 'Bind those who receive it to the same terms',
  condition: 'you bind those who receive it to the same terms',
  seen: 'done where the text that asks for it is the license in the repository; that it is accepted cannot be seen.',
};
