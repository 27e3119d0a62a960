import { grantsFor } from './grants.ts';
import { isOnlyGuarded, nuancesOf } from './nuances.ts';
import { BARRED, does, IF, type PlanRule } from './rule.ts';

/** Clauses that bar an act itself, or put conditions on it. */
export const actRules: readonly PlanRule[] = [
  {
    name: 'no-changes',
    kinds: ['modification-ban'],
    acts: ['change', 'merge', 'pass-on-derivative'],
    weigh: ({ clause }, { terms }) =>
      clause.values.qualified === true || grantsFor(terms, ['grants-modification']).length > 0 ? IF : BARRED,
  },
  {
    name: 'no-passing-on',
    kinds: ['redistribution-ban'],
    acts: ['pass-on', 'pass-on-derivative', 'earn'],
    weigh: (term, { plan, terms }) => {
      const qualified = term.clause.values.qualified === true || grantsFor(terms, ['grants-distribution']).length > 0;
      if (!qualified) return does(plan, 'pass-on', 'pass-on-derivative') ? BARRED : null;
      const { sale, changedOnly, outright } = nuancesOf(term);
      if (does(plan, 'earn') && sale === true) return BARRED;
      if (!does(plan, 'pass-on', 'pass-on-derivative')) return null;
      // What may be passed on as it is need not be so when it was changed.
      if (changedOnly === true && does(plan, 'pass-on')) return null;
      if (changedOnly === true && outright === true) return BARRED;
      return IF;
    },
  },
  {
    name: 'hosting',
    kinds: ['hosted-service-limit'],
    acts: ['serve'],
    weigh: (term) => (nuancesOf(term).barred === true ? BARRED : IF),
  },
  {
    name: 'confidential',
    kinds: ['confidentiality-duty'],
    acts: ['pass-on', 'pass-on-derivative', 'publish-scores'],
    weigh: (term, { terms }) => (isOnlyGuarded(term, terms) ? null : BARRED),
  },
  {
    name: 'no-benchmarks',
    kinds: ['benchmarking-limit'],
    acts: ['publish-scores'],
    weigh: () => BARRED,
  },
];
