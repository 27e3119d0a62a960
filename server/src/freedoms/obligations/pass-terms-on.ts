import type { ObligationKind } from '../obligation.ts';

export const obligation: ObligationKind = {
  id: 'pass-terms-on',
  kinds: ['flow-down'],
  when: 'copies',
  title: 'Bind those who receive it to the same terms',
  condition: 'you bind those who receive it to the same terms',
  seen: 'cannot be seen: that those who receive it accept the terms is not in the files.',
};
