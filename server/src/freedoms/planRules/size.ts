import { type Size, sizesOf } from '../../clauses/values/threshold.ts';
import type { Reader } from '../reader.ts';
import type { Term } from '../terms.ts';
import { besideOf } from './beside.ts';
import { nuancesOf } from './nuances.ts';
import type { Asked, PlanRule, Weighed } from './rule.ts';

/** Clauses that ask how large the reader is. */
export const sizeRules: readonly PlanRule[] = [
  { name: 'size', kinds: ['commercial-threshold'], acts: 'all', weigh: weighSize },
];

/**
 * Above a size that ends the rights or asks for another license, the terms give nothing; a fee or a duty is a condition
 * that then holds. Below it, the plan still turns on staying there.
 */
function weighSize(term: Term, { reader, terms, earns }: Asked): Weighed | null {
  // A duty that starts above a size is told as that duty.
  if (dutyAbove(term, terms) !== undefined) return null;
  const full = withAmount(term, terms);
  const { values } = full.clause;
  // A size of commercial products says nothing to who has none.
  if (earns === false && nuancesOf(full).ofCommerce === true) return { met: true, values: shownValues(full, reader) };
  const compared = compare(full, reader);
  const ends = values.consequence !== 'duty' && values.consequence !== 'fee';
  const shown = shownValues(full, reader);
  return compared === 'above' && ends
    ? { bars: true, met: false, values: shown }
    : { met: compared === 'below' ? true : compared === 'above' ? false : null, values: shown };
}

/** The duty that starts above a size, where the size is read from its words. */
export function dutyAbove(size: Term, terms: readonly Term[]): Term | undefined {
  if (size.kind.id !== 'commercial-threshold' || size.clause.values.consequence !== 'duty') return undefined;
  return DUTIES.map((kind) => besideOf(size, kind, terms)).find((duty) => duty !== undefined);
}

/** Kinds of duties that may start above a size. */
const DUTIES = ['branding-display', 'naming-requirement', 'attribution-notice', 'source-disclosure'];

/**
 * The size above which a duty starts, where it is read from the same words, and whether this reader is above it; null
 * where the duty holds for all.
 */
export function sizeOfDuty(term: Term, { reader, terms, earns }: Pick<Asked, 'reader' | 'terms' | 'earns'>) {
  const size = besideOf(term, 'commercial-threshold', terms);
  if (size === undefined || size.clause.values.consequence !== 'duty') return null;
  const free = earns === false && nuancesOf(size).ofCommerce === true;
  return { values: shownValues(size, reader), compared: free ? 'below' : compare(size, reader) };
}

/** A clause without an amount goes on from the one in its section: "… you are not authorized until we agree". */
function withAmount(term: Term, terms: readonly Term[]): Term {
  if (term.clause.values.amount !== undefined) return term;
  const beside = terms.find(
    ({ kind, path, clause }) =>
      kind.id === term.kind.id &&
      path === term.path &&
      clause.section === term.clause.section &&
      clause.values.amount !== undefined,
  );
  return beside ?? term;
}

type Compared = 'above' | 'below' | null;

/** Where the reader stands: above where any of the sizes that the clause names is passed, below where none is. */
function compare(term: Term, reader: Reader): Compared {
  const all = sizesOf(term.clause.values).map((size) => compareOne(size, reader));
  if (all.includes('above')) return 'above';
  return all.length > 0 && all.every((one) => one === 'below') ? 'below' : null;
}

/** Null where a number of the reader, a currency or a unit is not known. */
function compareOne({ amount, unit, currency, period }: Size, reader: Reader): Compared {
  if (unit === 'monthly-active-users' || unit === 'users') {
    if (reader.monthlyUsers === null) return null;
    if (reader.monthlyUsers <= amount) return 'below';
    // Who comes in a month need not come on one day.
    return period === 'day' ? null : 'above';
  }
  if (unit !== 'revenue' || reader.annualRevenue === null) return null;
  if (reader.annualRevenue === 0) return 'below';
  if (reader.currency === null || reader.currency !== currency) return null;
  if (period !== 'month') return reader.annualRevenue <= amount ? 'below' : 'above';
  // The best month has no less than a twelfth of the year, and no more than all of it.
  if (reader.annualRevenue / 12 > amount) return 'above';
  return reader.annualRevenue <= amount ? 'below' : null;
}

/** The values of a clause for its words, with the numbers of the reader and the sizes beside the first. */
function shownValues(term: Term, { monthlyUsers, annualRevenue, currency }: Reader): Term['clause']['values'] {
  const sizes = sizesOf(term.clause.values);
  const asked = (...units: readonly string[]) => sizes.some(({ unit }) => units.includes(unit));
  return {
    ...term.clause.values,
    ...(monthlyUsers !== null && asked('monthly-active-users', 'users') && { readerUsers: monthlyUsers }),
    ...(annualRevenue !== null && asked('revenue') && { readerRevenue: annualRevenue }),
    ...(annualRevenue !== null && currency !== null && asked('revenue') && { readerCurrency: currency }),
  };
}
