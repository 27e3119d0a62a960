import type { Evidence } from './verdict.ts';

/** The first of each among equal pieces of evidence. */
export function distinct(items: readonly Evidence[]): readonly Evidence[] {
  const clauses = new Map<string, Set<number>>();
  const others = new Set<string>();
  return items.filter((item) => {
    if (!('clause' in item)) return isNew(others, JSON.stringify(item));
    // A long text has thousands of clauses, which are told apart without making words of them.
    const known = clauses.get(item.path) ?? new Set();
    clauses.set(item.path, known);
    return isNew(known, item.clause);
  });
}

/** Adds to a set; false where it was there. */
function isNew<T>(known: Set<T>, item: T): boolean {
  if (known.has(item)) return false;
  known.add(item);
  return true;
}
