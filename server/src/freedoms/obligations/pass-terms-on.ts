import { t } from '../../messages.ts';
import type { ObligationKind } from '../obligation.ts';

export const obligation: ObligationKind = {
  id: 'pass-terms-on',
  kinds: ['flow-down'],
  when: 'copies',
  title: 'Bind those who receive it to the same terms',
  condition: 'you bind those who receive it to the same terms',
  seen: 'cannot be seen: that those who receive it accept the terms is not in the files.',
  writes: (_, { licenses }) => {
    if (licenses.length === 0) return null;
    const words = t(
      'Whoever receives this model, or a model derived from it, receives it under the terms of {0} and passes it on under them.',
      licenses.map((path) => `[${path}](${path})`).join(', '),
    );
    return { to: 'card', words };
  },
};
