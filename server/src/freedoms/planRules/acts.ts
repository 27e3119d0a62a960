import { grantsFor } from './grants.ts';
import { BARRED, does, IF, type PlanRule, says } from './rule.ts';

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
      if (does(plan, 'earn') && says(term, /\b(?:sell|sale|rent|lease|fee|charge)\b/i)) return BARRED;
      if (!does(plan, 'pass-on', 'pass-on-derivative')) return null;
      const changed = says(term, /\b(?:derivatives?|derivative works?|adapted material|adaptations?|modified)\b/i);
      if (
        does(plan, 'pass-on') &&
        !does(plan, 'pass-on-derivative') &&
        changed &&
        !says(term, /\bmodel|weights|original\b/i)
      )
        return null;
      return IF;
    },
  },
  {
    name: 'hosting',
    kinds: ['hosted-service-limit'],
    acts: ['serve'],
    weigh: (term) => (says(term, HOSTING_BARRED) && !says(term, HOSTING_ALLOWED) ? BARRED : IF),
  },
  {
    name: 'confidential',
    kinds: ['confidentiality-duty'],
    acts: ['pass-on', 'pass-on-derivative', 'publish-scores'],
    weigh: () => BARRED,
  },
  {
    name: 'no-benchmarks',
    kinds: ['benchmarking-limit'],
    acts: ['publish-scores'],
    weigh: () => BARRED,
  },
];

const HOSTING_BARRED = /\b(?:not|no|never|neither|nor|prohibited|separate)\b/i;
const HOSTING_ALLOWED = /\b(?:may host|provided that|as long as|so long as|if you (?:let|allow|provide|host))\b/i;
