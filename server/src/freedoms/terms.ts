import { type Clause, type Effect, type Freedom, isLimit } from '../clauses/clause.ts';
import type { ClauseKind } from '../clauses/kind.ts';
import { countBefore } from '../text/search.ts';
import type { SourceText } from '../text/sourceText.ts';
import type { Span } from '../text/span.ts';
import type { Evidence } from './verdict.ts';

/** A clause that counts in a verdict: the reader was sure enough of it. */
export interface Term {
  readonly path: string;
  /** The clause's index in its document. */
  readonly index: number;
  readonly clause: Clause;
  readonly kind: ClauseKind;
  /** The id of a known license whose text is not here; then `path` is no file's, and the clause has no place. */
  readonly license?: string;
  /** The text that it stands in, where that is here. */
  readonly source?: SourceText;
}

/** Where terms stand that leave free what they grant, whatever they bar. */
export type FreePlace = Span & { readonly path: string };

/** The terms that stand together: one license of the weights with the policies and what the card adds. */
export interface Terms {
  readonly terms: readonly Term[];
  /** True where all of the texts were read: they have words, in a language that we read. */
  readonly read: boolean;
  readonly paths: readonly string[];
  /**
   * Where terms stand that are, word for word or by name, a license which OSI approved, the FSF calls free or Creative Commons
   * lists among those of free cultural works: whatever they bar is a condition of what they grant.
   */
  readonly free?: readonly FreePlace[];
  /** Where a license is named whose text is not here, so that nothing is known of its terms. */
  readonly unseen?: readonly Evidence[];
  /** Where a license is named whose text is not here, but whose terms are known. */
  readonly named?: readonly Evidence[];
  /** Where texts stand that are for the most part in a language that is not read. */
  readonly unread?: readonly Evidence[];
}

/** Clauses of which the reader is less sure are shown and decide nothing. */
export const SURE = 0.5;

/** The clauses of a document as terms; `source` is its text. */
export function termsOf(
  path: string,
  clauses: readonly Clause[],
  kinds: ReadonlyMap<string, ClauseKind>,
  source?: SourceText,
): Term[] {
  const terms: Term[] = [];
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index] as Clause;
    const kind = kinds.get(clause.kind);
    if (kind === undefined || clause.confidence < SURE) continue;
    terms.push(source === undefined ? { path, index, clause, kind } : { path, index, clause, kind, source });
  }
  return terms;
}

/** The terms with an effect on a freedom, in their order. */
export function withEffect(terms: readonly Term[], effect: Effect, freedom: Freedom): readonly Term[] {
  return terms.filter(({ kind }) => kind.effect === effect && kind.freedoms.includes(freedom));
}

export function evidenceOf(terms: readonly Term[]): Evidence[] {
  return terms.map(({ path, index, clause, license }) =>
    license === undefined ? { path, clause: index } : { license, section: clause.section, kind: clause.kind },
  );
}

/**
 * True where a text limits what one may do, and so is worth a review by itself. Duties, warranties, and that a license
 * may not be passed on are in every license.
 */
export function hasLimits(terms: readonly Term[]): boolean {
  return terms.some(
    ({ kind }) =>
      isLimit(kind.effect) && /^(?:use|study|modify|share)-limit$/.test(kind.group) && kind.id !== 'non-transferable',
  );
}

/** True where sets of terms judge alike: they have the same clauses at the same indexes, wherever these stand in their texts. */
export function sayTheSame(a: readonly Terms[], b: readonly Terms[]): boolean {
  return a.length === b.length && a.every((set, i) => saysTheSame(set, b[i] as Terms));
}

function saysTheSame(
  { terms: these, free: x = [], ...a }: Terms,
  { terms: those, free: y = [], ...b }: Terms,
): boolean {
  if (these.length !== those.length || JSON.stringify(a) !== JSON.stringify(b)) return false;
  const [isFree, wasFree] = [inFree(x), inFree(y)];
  const noneFree = x.length === 0 && y.length === 0;
  for (let i = 0; i < these.length; i++) {
    const [term, other] = [these[i] as Term, those[i] as Term];
    if (!isSameTerm(term, other) || (!noneFree && isFree(term) !== wasFree(other))) return false;
  }
  return true;
}

function isSameTerm(a: Term, b: Term): boolean {
  return (
    a.kind === b.kind &&
    a.index === b.index &&
    a.path === b.path &&
    a.license === b.license &&
    // What was read of a block that did not change is the same object; of one that moved, what it says.
    (a.clause === b.clause ||
      (a.clause.section === b.clause.section && (a.clause.values === b.clause.values || saysAlike(a.clause, b.clause))))
  );
}

function saysAlike(a: Clause, b: Clause): boolean {
  return (
    a.confidence === b.confidence &&
    a.topics.join() === b.topics.join() &&
    JSON.stringify(a.values) === JSON.stringify(b.values)
  );
}

/** Tells whether a term stands in what is free, so that whatever it bars is a condition of what is granted. */
export function inFree(free: readonly FreePlace[]): (term: Term) => boolean {
  if (free.length === 0) return () => false;
  const byPath = new Map<string, { readonly start: number; reach: number }[]>();
  for (const { path, start, end } of free.toSorted((a, b) => a.start - b.start)) {
    const places = byPath.get(path) ?? [];
    byPath.set(path, places);
    places.push({ start, reach: Math.max(end, places.at(-1)?.reach ?? 0) });
  }
  let last: { readonly path: string; readonly places: readonly { readonly start: number; readonly reach: number }[] };
  last = { path: '', places: [] };
  return ({ path, clause }) => {
    // Terms of one text follow one another.
    if (last.path !== path) last = { path, places: byPath.get(path) ?? [] };
    const { places } = last;
    const before = countBefore(places.length, (i) => (places[i]?.start ?? 0) <= clause.start);
    return (places[before - 1]?.reach ?? -1) >= clause.end;
  };
}
