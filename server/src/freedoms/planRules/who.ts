import type { ClauseValue } from '../../clauses/clause.ts';
import type { Reader } from '../reader.ts';
import { liesIn } from '../region.ts';
import type { Term } from '../terms.ts';
import { besideOf } from './beside.ts';
import { nuancesOf } from './nuances.ts';
import type { PlanRule, Weighed } from './rule.ts';

/** Clauses that ask who and where the reader is. */
export const whoRules: readonly PlanRule[] = [
  {
    name: 'territory',
    kinds: ['geographic-limit'],
    acts: 'all',
    weigh: (term, { reader }) => weighPlace(term, reader),
  },
  {
    name: 'kind-of-licensee',
    kinds: ['licensee-limit'],
    acts: 'all',
    weigh: (term, { reader }) => weighKind(term, reader),
  },
  {
    name: 'gate',
    kinds: ['access-gate'],
    acts: 'all',
    // A gate before commercial use alone is told as that.
    weigh: (term, { terms }) =>
      besideOf(term, 'commercial-permission-required', terms) === undefined
        ? { met: null, values: term.clause.values }
        : null,
  },
];

function weighPlace(term: Term, { region }: Reader): Weighed {
  const { values } = term.clause;
  const territories = list(values.territories);
  const within = region === null || territories.length === 0 ? null : liesIn(region, territories);
  const shown = { ...values, ...(region !== null && { reader: region }) };
  if (within === null) return { met: null, values: shown };
  const barred = values.scope === 'only' ? !within : within;
  if (!barred) return { met: true, values: shown };
  // An exclusion of some models alone is one that this reader must look at.
  return nuancesOf(term).inPart === true ? { met: null, values: shown } : { bars: true, met: false, values: shown };
}

function list(value: ClauseValue | undefined): readonly string[] {
  return Array.isArray(value) ? value : [];
}

function weighKind(term: Term, { organization }: Reader): Weighed {
  const { kinds, wayOut } = nuancesOf(term);
  const named = list(kinds);
  const values = { ...term.clause.values, ...(organization !== null && { reader: organization }) };
  if (organization === null || named.length === 0) return { met: null, values };
  if (!named.includes(organization)) return { met: true, values };
  // "other than for research", "without our consent": a limit with a way out is for the reader to look at.
  return wayOut === true ? { met: null, values } : { bars: true, met: false, values };
}
