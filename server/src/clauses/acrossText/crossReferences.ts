import { LargeExpression } from '../../text/largeExpression.ts';
import type { Reading } from '../../text/reading.ts';
import { type Reference, referencesIn, resolve } from '../../text/references.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Clause } from '../clause.ts';
import { territoriesIn } from '../values/territories.ts';
import { givesFreely } from './widerGrants.ts';

/**
 * Clauses that name another part of the text, read with what stands there: a ban "except as permitted in Section 4" is
 * none where Section 4 gives the right; the countries "listed in Schedule 1" are those of the schedule.
 */
export function withReferences(clauses: readonly Clause[], reading: Reading): readonly Clause[] {
  /** What becomes of those that do not stay as they are: another clause, or none. */
  const changed = new Map<Clause, Clause | null>();
  for (const clause of clauses) {
    if (!mayRefer(clause)) continue;
    const values = isGivenElsewhere(clause, clauses, reading) ? null : placesElsewhere(clause, reading);
    if (values !== undefined) changed.set(clause, values === null ? null : { ...clause, values });
  }
  if (changed.size === 0) return clauses;
  // Thousands, at every edit: with `flatMap` each would be a list.
  const all: Clause[] = [];
  for (const clause of clauses) {
    const other = changed.get(clause);
    if (other !== null) all.push(other ?? clause);
  }
  return all;
}

/** The grant that makes a ban a condition. */
const GIVEN_BY: Readonly<Record<string, string>> = {
  'redistribution-ban': 'grants-distribution',
  'modification-ban': 'grants-modification',
  'noncommercial-only': 'grants-commercial-use',
};

function mayRefer({ kind, values }: Clause): boolean {
  return GIVEN_BY[kind] !== undefined || (kind === 'geographic-limit' && values.territories === undefined);
}

const EXCEPT = new LargeExpression(
  /\b(?:except|unless|other than|save)\b[^.;]{0,60}?\b(?:permitted|allowed|authori[sz]ed|provided|set (?:forth|out)|granted|stated|described|specified)\b/i,
);

/** An exception for a part of the thing, or for some. */
const NARROW = /\b(?:limited|solely|only|extent|with respect to|for the purpose)\b/i;
/** What narrows the grant that the exception names. */
const LIMITS = new Set(
  'field-of-use-limit noncommercial-only research-only licensee-limit geographic-limit commercial-threshold commercial-permission-required fee redistribution-ban'.split(
    ' ',
  ),
);

function isGivenElsewhere(clause: Clause, clauses: readonly Clause[], reading: Reading): boolean {
  const grant = GIVEN_BY[clause.kind];
  if (grant === undefined) return false;
  const text = reading.source.slice(clause);
  const from = EXCEPT.exec(text)?.index;
  if (from === undefined || NARROW.test(text.slice(from))) return false;
  return partsNamed(clause, reading, ({ start }) => start > from).some((part) =>
    clauses.some(
      (other) =>
        other.kind === grant &&
        contains(part, other) &&
        !clauses.some((limit) => LIMITS.has(limit.kind) && overlaps(limit, other)) &&
        givesFreely(other, clause, reading),
    ),
  );
}

function placesElsewhere(clause: Clause, reading: Reading): Clause['values'] | undefined {
  if (clause.kind !== 'geographic-limit' || clause.values.territories !== undefined) return undefined;
  const [part] = partsNamed(clause, reading, () => true);
  const territories = part ? territoriesIn(reading.source.slice(part)) : [];
  return territories.length > 0 ? { ...clause.values, territories } : undefined;
}

/** The parts of the text that a clause names, but the one that it stands in. */
function partsNamed(clause: Clause, reading: Reading, wanted: (reference: Reference) => boolean): readonly Span[] {
  return referencesIn(reading.source.slice(clause)).flatMap((reference) => {
    const part = wanted(reference) ? resolve(reference, reading.outline) : undefined;
    return part === undefined || contains(part, clause) ? [] : [part];
  });
}
