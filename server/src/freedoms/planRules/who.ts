import type { ClauseValue } from '../../clauses/clause.ts';
import type { Organization, Reader } from '../reader.ts';
import { liesIn } from '../region.ts';
import type { Term } from '../terms.ts';
import { besideOf } from './beside.ts';
import { type PlanRule, says, type Weighed, wordsOf } from './rule.ts';

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

/** An exclusion of some models alone, or of some people in a territory, is one that this reader must look at. */
const IN_PART = /\bmulti-?modal\b/i;

function weighPlace(term: Term, { region }: Reader): Weighed {
  const { values } = term.clause;
  const territories = list(values.territories);
  const within = region === null || territories.length === 0 ? null : liesIn(region, territories);
  const shown = { ...values, ...(region !== null && { reader: region }) };
  if (within === null) return { met: null, values: shown };
  const barred = values.scope === 'only' ? !within : within;
  if (!barred) return { met: true, values: shown };
  return says(term, IN_PART) ? { met: null, values: shown } : { bars: true, met: false, values: shown };
}

function list(value: ClauseValue | undefined): readonly string[] {
  return Array.isArray(value) ? value : [];
}

/** Words that name a kind of organization, in what a clause says of those it excludes. */
const NAMES: Readonly<Record<Organization, RegExp>> = {
  individual: /\b(?:individuals?|natural persons?|private persons?)\b/i,
  academic: /\b(?:academ\w+|universit\w+|educational institutions?|researchers?)\b/i,
  nonprofit: /\b(?:non-?profits?|charit\w+|non-?governmental)\b/i,
  company:
    /\b(?:compan(?:y|ies)|corporations?|for-profit|commercial (?:entit\w+|organi[sz]ations?)|business(?:es)?)\b/i,
  government:
    /\b(?:governments?|governmental|public (?:administrations?|authorit\w+|sector|bod(?:y|ies))|state agenc\w+)\b/i,
  military: /\b(?:militar\w+|armed forces|defen[cs]e)\b/i,
};

function weighKind(term: Term, { organization }: Reader): Weighed {
  const who = typeof term.clause.values.who === 'string' ? term.clause.values.who : (wordsOf(term) ?? '');
  const values = { ...term.clause.values, ...(organization !== null && { reader: organization }) };
  const named = Object.entries(NAMES).filter(([, pattern]) => pattern.test(who));
  if (organization === null || named.length === 0) return { met: null, values };
  if (!named.some(([kind]) => kind === organization)) return { met: true, values };
  // "other than for research", "without our consent": a limit with a way out is for the reader to look at.
  return says(term, /\b(?:unless|except|other than|without)\b/i)
    ? { met: null, values }
    : { bars: true, met: false, values };
}
