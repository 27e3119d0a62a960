import type { Span } from '../text/span.ts';

/** What a model card says about the model's terms; the ids are those of the readers in `claims/types/`. */
export type ClaimType =
  | 'open-source'
  | 'open-weights'
  | 'free-commercial-use'
  | 'no-restrictions'
  | 'research-only'
  | 'non-commercial'
  | 'source-available'
  | 'licensed-under'
  | 'open-data'
  | 'gated'
  | 'open-innovation';

/** A statement of a card about this model (or its code or data). The span is the operative words. */
export interface Claim extends Span {
  readonly type: ClaimType;
  readonly scope: 'model' | 'code' | 'data';
  /** For `licensed-under`: the SPDX id where there is one, else the name as written; else empty. */
  readonly value: string;
  /** For `licensed-under`, where the name of the license is written, if it is written in one place. */
  readonly name?: Span;
}

/** How a claim fares against the verdict on the model's terms. */
export type ClaimVerdict = 'supported' | 'contradicted' | 'unsupported';
