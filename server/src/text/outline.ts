import type { Span } from './span.ts';

/** A numbered or headed part of a text, or a list item. Its span reaches to the end of its last descendant. */
export interface Section extends Span {
  /** The path as a lawyer would cite it: `1.b.v`, `Attachment A`, `Prohibited Uses 1.c`. */
  readonly path: string;
  /** The marker or heading words as they are written, such as `v.` or `2.` or `License Grant`. */
  readonly label: string;
  /** The heading, where there is one, else the first words of the part. */
  readonly title: string;
  /** Where the label and the heading stand. */
  readonly heading: Span;
  readonly children: readonly Section[];
}

/** The tree of the parts of a text, in order. */
export interface Outline {
  readonly sections: readonly Section[];
}
