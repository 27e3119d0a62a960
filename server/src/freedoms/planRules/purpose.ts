import { policyNamed } from './beside.ts';
import { nuancesOf } from './nuances.ts';
import { BARRED, does, IF, type PlanRule } from './rule.ts';

/** Clauses that ask what for and how. */
export const purposeRules: readonly PlanRule[] = [
  {
    name: 'use-policy',
    kinds: ['acceptable-use-policy'],
    acts: 'all',
    weigh: (term, { terms }) => {
      const target = policyNamed(term, terms);
      return { met: null, values: { ...term.clause.values, ...(target !== undefined && { target }) } };
    },
  },
  {
    name: 'prohibited-uses',
    kinds: ['use-restriction'],
    acts: 'all',
    weigh: ({ clause: { topics } }) => ({ met: null, values: { topics } }),
  },
  {
    name: 'field-of-use',
    kinds: ['field-of-use-limit'],
    acts: 'all',
    // What is for internal use is not for others.
    weigh: (term, { plan }) => {
      const { values } = term.clause;
      if (nuancesOf(term).internal === true && does(plan, 'pass-on', 'pass-on-derivative', 'serve', 'earn'))
        return { ...BARRED, values };
      return { met: null, values };
    },
  },
  { name: 'newest-version', kinds: ['forced-update'], acts: ['serve', 'use-outputs'], weigh: () => IF },
  { name: 'reporting', kinds: ['reporting-duty'], acts: ['serve', 'use-outputs'], weigh: () => IF },
  { name: 'audit', kinds: ['audit-right'], acts: ['serve', 'use-outputs'], weigh: () => IF },
  {
    name: 'tell-it-is-ai',
    kinds: ['output-disclosure'],
    acts: ['serve', 'use-outputs'],
    weigh: () => IF,
  },
  { name: 'safety', kinds: ['safety-duty'], acts: ['serve', 'use-outputs'], weigh: () => IF },
  {
    name: 'keep-safeguards',
    kinds: ['safeguard-removal-ban'],
    acts: ['serve', 'use-outputs', 'change', 'merge', 'pass-on-derivative'],
    weigh: () => IF,
  },
];
