import type { Term } from '../terms.ts';
import type { Asked, PlanRule, Weighed } from './rule.ts';

/** Clauses that ask how large the reader is. */
export const sizeRules: readonly PlanRule[] = [
  { name: 'size', kinds: ['commercial-threshold'], acts: 'all', weigh: weighSize },
];

/**
 * Above a size that ends the rights or asks for another license, the terms give nothing; a fee or a duty is a condition
 * that then holds. Below it, the plan still turns on staying there.
 */
function weighSize(term: Term, { reader, terms }: Asked): Weighed {
  const { values } = withAmount(term, terms).clause;
  const compared = compare(values, reader);
  const ends = values.consequence !== 'duty' && values.consequence !== 'fee';
  const shown = { ...values, ...told(values, reader) };
  return compared === 'above' && ends
    ? { bars: true, met: false, values: shown }
    : { met: compared === 'below' ? true : compared === 'above' ? false : null, values: shown };
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

/** Where the reader stands; null where an amount, a currency or a unit is not known. */
function compare(values: Term['clause']['values'], reader: Reader): Compared {
  const { amount, unit, period } = values;
  if (typeof amount !== 'number') return null;
  if (unit === 'monthly-active-users' || unit === 'users') {
    if (reader.monthlyUsers === null) return null;
    if (reader.monthlyUsers <= amount) return 'below';
    // Who comes in a month need not come on one day.
    return period === 'day' ? null : 'above';
  }
  if (unit !== 'revenue' || reader.annualRevenue === null) return null;
  if (reader.annualRevenue === 0) return 'below';
  if (reader.currency === null || reader.currency !== values.currency) return null;
  if (period !== 'month') return reader.annualRevenue <= amount ? 'below' : 'above';
  // The best month has no less than a twelfth of the year, and no more than all of it.
  if (reader.annualRevenue / 12 > amount) return 'above';
  return reader.annualRevenue <= amount ? 'below' : null;
}
type Reader = Asked['reader'];

/** The number of the reader that was compared. */
function told({ unit }: Term['clause']['values'], reader: Reader) {
  if ((unit === 'monthly-active-users' || unit === 'users') && reader.monthlyUsers !== null)
    return { reader: reader.monthlyUsers };
  if (unit === 'revenue' && reader.annualRevenue !== null)
    return { reader: reader.annualRevenue, ...(reader.currency !== null && { readerCurrency: reader.currency }) };
  return {};
}
