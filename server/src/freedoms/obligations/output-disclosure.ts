import { t } from '../../messages.ts';
import type { ObligationKind } from '../obligation.ts';

export const obligation: ObligationKind = {
  id: 'output-disclosure',
  kinds: ['output-disclosure'],
  when: 'use',
  title: 'Tell people that an AI made it, or that they deal with one',
  condition: 'you tell people that an AI made it, or that they deal with one',
  seen: 'cannot be seen: it is done where the outputs are shown.',
  writes: () => ({ to: 'card', words: t('Tell people who meet the outputs of this model that an AI has made them.') }),
};
