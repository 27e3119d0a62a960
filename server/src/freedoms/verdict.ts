import type { Freedom, OsdCriterion } from '../clauses/clause.ts';

/** What a statement rests on. Paths are those of the reviewed documents. */
export type Evidence =
  | { readonly path: string; readonly clause: number }
  | { readonly path: string; readonly start: number; readonly end: number }
  /** A clause of a known license whose text is not here, with its kind; without a kind, the license as a whole. */
  | { readonly license: string; readonly section: string; readonly kind?: string }
  | { readonly missing: string }
  | { readonly searched: readonly string[] };

export type FreedomStatus = 'allowed' | 'conditional' | 'restricted' | 'denied' | 'unknown';

export interface FreedomVerdict {
  readonly status: FreedomStatus;
  readonly because: readonly Evidence[];
}

export type Freedoms = Readonly<Record<Freedom, FreedomVerdict>>;

export interface OsdVerdict {
  readonly status: 'met' | 'broken' | 'unknown';
  readonly because: readonly Evidence[];
}

export type OsdVerdicts = Readonly<Record<OsdCriterion, OsdVerdict>>;
