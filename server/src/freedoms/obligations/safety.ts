import type { ObligationKind } from '../obligation.ts';

export const obligation: ObligationKind = {
  id: 'safety',
  kinds: ['safety-duty'],
  when: 'use',
  title: 'Have the filters, tests or oversight that the license names',
  condition: 'you have the filters, tests or oversight that it names',
  seen: 'cannot be seen: it is done where the model runs.',
};
