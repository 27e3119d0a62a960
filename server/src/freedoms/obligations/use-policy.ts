import { t } from '../../messages.ts';
import { findPhrase } from '../findWords.ts';
import type { ObligationKind } from '../obligation.ts';

export const obligation: ObligationKind = {
  id: 'use-policy',
  kinds: ['acceptable-use-policy'],
  when: 'copies',
  title: 'Pass on or link the use policy, which binds all use',
  titleWith: 'Pass on or link the use policy, which binds all use: {0}',
  value: 'target',
  condition: 'you keep to its use policy',
  seen: 'done where the policy is in the repository or a card links to it, else not done.',
  look: ({ clause }, { policies, cards }) => {
    const [policy] = policies;
    if (policy !== undefined) return { status: 'done', seen: [{ path: policy.path, start: 0, end: 0 }] };
    const { target } = clause.values;
    const place = typeof target === 'string' && /^https?:/.test(target) ? findPhrase(target, cards) : null;
    if (place !== null) return { status: 'done', seen: [place] };
    // An annex of the license itself is there with it.
    return typeof target === 'string' && /^https?:/.test(target) ? { status: 'not-done', seen: [] } : null;
  },
  writes: ({ target }) =>
    typeof target === 'string' && /^https?:\/\/\S+$/.test(target)
      ? { to: 'card', words: t('Use of this model is subject to the acceptable use policy: <{0}>', target) }
      : null,
};
