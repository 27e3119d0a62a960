import type { Span } from '../text/span.ts';

/** A stretch of a text that is a known text. Offsets are into the text. */
export interface Region extends Span {
  /** The number of the known text. */
  readonly known: number;
  /** The part of the known text that is here, 0 to 1. */
  readonly similarity: number;
  /** True where every word of the known text is here and no other is between them; copyright lines and titles apart. */
  readonly exact: boolean;
  /** What stands in the place of the known text's title and is another; null where its own or none is there. */
  readonly title: Span | null;
  /** Sentences that are not in the known text. */
  readonly added: readonly Span[];
  /** How many sentences of the known text are not here as they are there. */
  readonly missing: number;
  /** The words of the text that the stretch has. */
  readonly words: Span;
}
