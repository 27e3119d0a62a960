import type { Block } from './blocks.ts';
import { conventionsOf } from './conventions.ts';
import type { Place, Placement } from './place.ts';
import { place, sameState, startState } from './placing.ts';
import type { Span } from './span.ts';

export type { LeadIn } from './leadIn.ts';
export type { Place } from './place.ts';

/** A numbered or headed part of a text, or a list item. Its span reaches to the end of its last descendant. */
export interface Section extends Span {
  /** The path as a lawyer would cite it: `1.b.v`, `Attachment A`, `License Grant: Outputs`. */
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

/**
 * The outline of a text's blocks and the place of each. One pass, linear in the number of blocks. A block that stood in
 * the same state when it was last placed is not placed again.
 */
export function outlineOf(
  blocks: readonly Block[],
  offset = 0,
): { readonly outline: Outline; readonly places: readonly Place[] } {
  const places: Place[] = [];
  /** For each open part, the index of the place that opened it. */
  const openers: number[] = [];
  let state = startState(conventionsOf(blocks).continuous);
  let preamble = -1;
  let start = offset;
  for (const block of blocks) {
    const { memo } = block;
    if (block.bodyEnd > block.bodyStart || block.marker) {
      if (!memo.placed || !sameState(memo.placed.before, state)) memo.placed = place(state, block);
      const { placement, after } = memo.placed;
      if (placement.opens) openers[placement.depth] = places.length;
      if (placement.titlesParent) markTitle(places, openers[placement.depth - 1]);
      if (after.parted && preamble < 0) preamble = places.length;
      places.push(placeAt(placement, start));
      state = after;
    }
    start += block.text.length;
  }
  for (let i = 0; i < preamble; i++) {
    const before = places[i];
    if (before) places[i] = { ...before, path: preamblePath(before) };
  }
  return { outline: new LazyOutline(places), places };
}

/** The parts of several stretches of one text. */
export function joinOutlines(outlines: readonly Outline[]): Outline {
  const [first] = outlines;
  return outlines.length === 1 && first ? first : { sections: outlines.flatMap((o) => o.sections) };
}

/** A place; the one that the block had before where it did not move. */
function placeAt(placement: Placement, start: number): Place {
  const { block, passage, path, headings, leadIn, item } = placement;
  return { block, passage, start, path, headings, leadIn, item, title: false, placement };
}

function markTitle(places: Place[], index: number | undefined): void {
  const parent = index === undefined ? undefined : places[index];
  if (parent && index !== undefined) places[index] = { ...parent, title: true };
}

/** Before the first part stands the preamble; entries of definitions there are cited as such. */
function preamblePath(before: Place): string {
  if (before.path !== '' || before.block.heading > 0) return before.path;
  return /^["']/.test(before.passage.normalized.text) ? 'Definitions' : 'Preamble';
}

/** An outline whose tree is made when it is looked at: most edits are reviewed without. */
class LazyOutline implements Outline {
  readonly #places: readonly Place[];
  #sections: readonly Section[] | undefined;

  constructor(places: readonly Place[]) {
    this.#places = places;
  }

  get sections(): readonly Section[] {
    this.#sections ??= treeOf(this.#places);
    return this.#sections;
  }
}

interface Node extends Section {
  start: number;
  end: number;
  title: string;
  heading: Span;
  children: Node[];
}

function treeOf(places: readonly Place[]): readonly Section[] {
  const roots: Node[] = [];
  const open: Node[] = [];
  let end = 0;
  for (const { placement, block, start } of places) {
    const { opens, depth } = placement;
    while (open.length > (opens ? depth - 1 : depth)) close(open, end);
    if (opens) {
      const node: Node = {
        start: start + opens.headingStart,
        end: 0,
        path: opens.path,
        label: opens.label,
        title: opens.title,
        heading: { start: start + opens.headingStart, end: start + opens.headingEnd },
        children: [],
      };
      (open.at(-1)?.children ?? roots).push(node);
      open.push(node);
    }
    const last = open.at(-1);
    if (placement.retitles && last) last.title = placement.retitles;
    end = start + block.bodyEnd;
  }
  while (open.length > 0) close(open, end);
  return roots;
}

function close(open: Node[], end: number): void {
  const node = open.pop();
  if (node) node.end = end;
}
