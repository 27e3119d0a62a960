import { distinct } from './distinct.ts';
import type { Obligation, ObligationKind, ObligationStatus, Shipped } from './obligation.ts';
import { obligations } from './obligations/index.ts';
import { policyNamed } from './planRules/beside.ts';
import { nuancesOf } from './planRules/nuances.ts';
import { sizeOfDuty } from './planRules/size.ts';
import { NO_READER } from './reader.ts';
import { evidenceOf, type Term } from './terms.ts';

/** What one must do to ship a model or a derivative under its terms, and what of it files show. Pure. */
export function obligationsOf(terms: readonly Term[], shipped: Shipped): readonly Obligation[] {
  const byWhat = new Map<string, Obligation[]>();
  for (const kind of obligations) {
    for (const term of terms) {
      if (!kind.kinds.includes(term.kind.id) || kind.asks?.(term) === false) continue;
      const one = obligationOf(kind, term, terms, shipped);
      const { direction = '' } = one.values;
      const key = JSON.stringify([one.id, one.values[kind.value ?? ''] ?? '', direction, variantOf(kind, term)]);
      const before = byWhat.get(key);
      if (before === undefined) byWhat.set(key, [one]);
      else before.push(one);
    }
  }
  const all = [...byWhat.values()].map(joined);
  // Where a text prescribes the words, its clause without words is the same duty.
  return all.filter((one) => !all.some((other) => other !== one && isMorePrecise(other, one)));
}

function obligationOf(kind: ObligationKind, term: Term, terms: readonly Term[], shipped: Shipped): Obligation {
  const size = sizeOfDuty(term, { reader: NO_READER, terms, earns: null });
  // What products above a size must do is not seen in the repository of the model.
  const policy = kind.id === 'use-policy' ? policyNamed(term, terms) : undefined;
  // A duty of copies may be one of changed copies in the words of this text; it falls on who made the model from another.
  const ofChanged = kind.when === 'copies' && nuancesOf(term).changedOnly === true;
  const falls = size === null && (!ofChanged || shipped.madeFrom.length > 0);
  const look = falls ? (kind.look?.(term, shipped) ?? null) : null;
  return {
    id: kind.id,
    when: ofChanged ? 'derivatives' : kind.when,
    status: look?.status ?? 'unseen',
    values: {
      ...size?.values,
      ...term.clause.values,
      ...(policy !== undefined && { target: policy }),
      ...variantOf(kind, term),
    },
    because: evidenceOf([term]),
    seen: look?.seen ?? [],
  };
}

/** The nuance that an obligation is said by, as a value; empty where the clause has it not. */
function variantOf({ variant }: ObligationKind, term: Term): Obligation['values'] {
  return variant !== undefined && { ...term.clause.values, ...nuancesOf(term) }[variant.nuance] === true
    ? { [variant.nuance]: true }
    : {};
}

/** Clauses that ask for the same: it is done where each is, and not where one is not. */
function joined(same: readonly Obligation[]): Obligation {
  const [first] = same as readonly [Obligation];
  if (same.length === 1) return first;
  const status = WORSE.find((one) => same.some((obligation) => obligation.status === one)) ?? 'unseen';
  const because = distinct(same.flatMap((obligation) => obligation.because));
  const when = same.some((obligation) => obligation.when === 'copies') ? 'copies' : first.when;
  return { ...first, when, status, because, seen: distinct(same.flatMap(({ seen }) => seen)) };
}
const WORSE: readonly ObligationStatus[] = ['not-done', 'unseen', 'done'];

function isMorePrecise(a: Obligation, b: Obligation): boolean {
  return a.id === b.id && b.values.text === undefined && a.values.text !== undefined && a.id !== 'attribution-notice';
}
