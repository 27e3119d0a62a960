import type { Obligation, ObligationKind, ObligationStatus, Shipped } from './obligation.ts';
import { obligations } from './obligations/index.ts';
import { evidenceOf, type Term } from './terms.ts';
import type { Evidence } from './verdict.ts';

/** What one must do to ship a model or a derivative under its terms, and what of it files show. Pure. */
export function obligationsOf(terms: readonly Term[], shipped: Shipped): readonly Obligation[] {
  const byWhat = new Map<string, Obligation>();
  for (const kind of obligations) {
    for (const term of terms) {
      if (!kind.kinds.includes(term.kind.id)) continue;
      const one = obligationOf(kind, term, shipped);
      const key = JSON.stringify([one.id, one.values[kind.value ?? ''] ?? '', one.values.direction ?? '']);
      const before = byWhat.get(key);
      byWhat.set(key, before === undefined ? one : both(before, one));
    }
  }
  const all = [...byWhat.values()];
  // Where a text prescribes the words, its clause without words is the same duty.
  return all.filter((one) => !all.some((other) => other !== one && isMorePrecise(other, one)));
}

function obligationOf(kind: ObligationKind, term: Term, shipped: Shipped): Obligation {
  const look = kind.look?.(term, shipped) ?? null;
  return {
    id: kind.id,
    when: kind.when,
    status: look?.status ?? 'unseen',
    values: term.clause.values,
    because: evidenceOf([term]),
    seen: look?.seen ?? [],
  };
}

/** Two clauses ask for the same: it is done where each is, and not where one is not. */
function both(a: Obligation, b: Obligation): Obligation {
  const status = WORSE.find((one) => one === a.status || one === b.status) ?? 'unseen';
  return { ...a, status, because: distinct([...a.because, ...b.because]), seen: distinct([...a.seen, ...b.seen]) };
}
const WORSE: readonly ObligationStatus[] = ['not-done', 'unseen', 'done'];

function isMorePrecise(a: Obligation, b: Obligation): boolean {
  return a.id === b.id && b.values.text === undefined && a.values.text !== undefined && a.id !== 'attribution-notice';
}

function distinct(items: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
