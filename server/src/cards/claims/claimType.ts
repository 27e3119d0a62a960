import type { Claim, ClaimType } from '../claim.ts';
import type { Sentence } from './sentence.ts';

/** How claims of one type are read; one file each in types/. */
export interface ClaimReader {
  readonly id: ClaimType;
  /** The claims of this type that a sentence makes. Linear in its words. */
  readonly read: (sentence: Sentence) => readonly Claim[];
  /** Sentences that make the claim and such that do not; they run as tests. */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}
