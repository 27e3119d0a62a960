import type { Block } from './blocks.ts';
import type { LeadIn } from './leadIn.ts';
import type { Passage } from './passage.ts';

/** A block in its place. */
export interface Place {
  readonly block: Block;
  readonly passage: Passage;
  /** The offset of the block in the text. */
  readonly start: number;
  /** The path of the section that the block belongs to; `Preamble` before the first, empty in a text without sections. */
  readonly path: string;
  /** The headings above the block, outermost first, joined by " > ". */
  readonly headings: string;
  /** What governs the block as an item; null where it stands for itself. */
  readonly leadIn: LeadIn | null;
  /** True for a list item, with or without a marker. */
  readonly item: boolean;
  /** True for an item that is but the title of the items below it. */
  readonly title: boolean;
  /** The same without its offset: one object as long as neither the block nor what stands around it changes. */
  readonly placement: Placement;
}

/** So many UTF-16 units of the first words are the title of a part without a heading. */
export const FIRST_WORDS = 60;

/** A part that a block opens, without offsets. */
export interface OpenedPart {
  readonly path: string;
  readonly label: string;
  readonly title: string;
  /** UTF-16 units from the start of the block to the label and to the end of the heading. */
  readonly headingStart: number;
  readonly headingEnd: number;
}

/** Where a block stands, without offsets: one object as long as neither the block nor its place changes. */
export interface Placement {
  readonly block: Block;
  readonly passage: Passage;
  readonly path: string;
  /** The heading without a number that a path of numbers stands under and does not name. */
  readonly under: string;
  readonly headings: string;
  readonly leadIn: LeadIn | null;
  readonly item: boolean;
  /** True where the item that the block hangs in is but a title of its items. */
  readonly titlesParent: boolean;
  readonly opens: OpenedPart | null;
  /** The heading that the last part opened has on a line of its own, if the block is that line. */
  readonly retitles: string;
  /** True in a text whose title says that it is rules of use: "Usage Policy". */
  readonly rules: boolean;
  /** The words of the block before, where it is but a question that this one may answer, or the head of this table. */
  readonly asked: string;
  /** How many parts are open behind the block, that which it opens included. */
  readonly depth: number;
}
