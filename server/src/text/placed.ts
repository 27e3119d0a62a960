import type { WholePaths } from './headedNumbers.ts';
import type { NumberHints } from './impliedNumbers.ts';
import type { LanguageCount } from './language.ts';
import { isAnnex, isPart, type MarkerStyle } from './marker.ts';
import { languageOfBlock } from './passage.ts';
import type { Place, Placement } from './place.ts';
import { place, type State, sameState } from './placing.ts';
import type { Segment } from './segments.ts';

/** What was found out about a segment. */
export interface SegmentMemo {
  placed: PlacedSegment | undefined;
  numbers: readonly NumberMark[] | undefined;
  hints: NumberHints | undefined;
  languages: ReadonlyMap<string, number> | undefined;
}

/** A segment between two states: where its blocks stand, without offsets into the text. */
export interface PlacedSegment {
  readonly before: State;
  readonly after: State;
  /** Of the blocks that have words or a marker. */
  readonly placements: readonly Placement[];
  /** Where these blocks start in the segment. */
  readonly starts: readonly number[];
  /** How many placements are in front of the first part of the text. */
  readonly unparted: number;
}

/** A placed segment at its offset, in one version of a text. */
export interface Run {
  readonly placed: PlacedSegment;
  readonly start: number;
  /** True where a part follows, so that what is in front of it is the preamble. */
  readonly preamble: boolean;
  /** True where the last block of the run is the title of the items that the next run begins with. */
  readonly titled: boolean;
  /** The paths that only the whole text tells: of numbers that got lost in copying, or begin anew under each heading. */
  readonly paths: WholePaths;
}

/** Places the blocks of a segment; one that stood in the same state when it was last placed is not placed again. */
export function placeSegment(segment: Segment, before: State): PlacedSegment {
  const { memo } = segment;
  if (!memo.placed || !sameState(memo.placed.before, before)) memo.placed = placeBlocks(segment, before);
  return memo.placed;
}

function placeBlocks(segment: Segment, before: State): PlacedSegment {
  const placements: Placement[] = [];
  const starts: number[] = [];
  let state = before;
  let unparted = 0;
  let start = 0;
  for (const block of segment.blocks) {
    if (block.bodyEnd > block.bodyStart || block.marker) {
      const { memo } = block;
      if (!memo.placed || !sameState(memo.placed.before, state)) memo.placed = place(state, block);
      state = memo.placed.after;
      if (!state.parted) unparted++;
      placements.push(memo.placed.placement);
      starts.push(start);
    }
    start += block.text.length;
  }
  return { before, after: state, placements, starts, unparted };
}

/** Whether a block is but the title of the items of which the first stands right behind it. */
export function isTitleOf(placement: Placement | undefined, next: Placement | undefined): boolean {
  return (
    next?.titlesParent === true &&
    placement !== undefined &&
    // "Against people" without a mark, in a list of groups, opens nothing.
    (placement.opens !== null || (placement.item && placement.block.heading > 0)) &&
    next.depth === placement.depth + (next.opens ? 1 : 0)
  );
}

/** The places of a run. */
export function placesOf({ placed, start, preamble, titled, paths }: Run): Place[] {
  const { placements, starts, unparted } = placed;
  return placements.map((placement, i) => {
    const { block, passage, headings, leadIn, item } = placement;
    const path = paths?.[i] ?? (preamble && i < unparted ? preamblePath(placement) : placement.path);
    const title = i === placements.length - 1 ? titled : isTitleOf(placement, placements[i + 1]);
    return { block, passage, start: start + (starts[i] ?? 0), path, headings, leadIn, item, title, placement };
  });
}

/** Before the first part stands the preamble; entries of definitions there are cited as such. */
function preamblePath({ path, block, passage, item }: Placement): string {
  if (path !== '' || (block.heading > 0 && !item)) return path;
  return /^["']/.test(passage.normalized.text) ? 'Definitions' : 'Preamble';
}

/** A marker that tells how the parts of a text are numbered. */
interface NumberMark {
  readonly style: MarkerStyle;
  readonly ordinal: number;
  readonly part: boolean;
  readonly annex: boolean;
}

/**
 * True where the numbers of a text go on from part to part ("Section II" begins with 2), so that a number needs no part
 * before it.
 */
export function isContinuous(segments: readonly Segment[]): boolean {
  let last = 0;
  let style = '';
  let parted = false;
  let goesOn = false;
  for (const segment of segments) {
    segment.memo.numbers ??= numbersOf(segment);
    for (const mark of segment.memo.numbers) {
      if (mark.annex) return goesOn;
      if (mark.part) parted = true;
      else if (style === '' || mark.style === style) {
        style = mark.style;
        if (parted && last > 0) {
          if (mark.ordinal === last + 1) goesOn = true;
          else if (mark.ordinal === 1) return false;
        }
        parted = false;
        last = mark.ordinal;
      }
    }
  }
  return goesOn;
}

function numbersOf(segment: Segment): readonly NumberMark[] {
  return segment.blocks.flatMap(({ marker }) => {
    if (!marker) return [];
    const { style, ordinal } = marker;
    const part = isPart(style);
    return part || /^[([]?1/.test(style) ? [{ style, ordinal, part, annex: isAnnex(style) }] : [];
  });
}

/** How much of a segment is in which language. */
export function languagesOf(segment: Segment): ReadonlyMap<string, number> {
  segment.memo.languages ??= weigh(segment.blocks.map(languageOfBlock));
  return segment.memo.languages;
}

function weigh(counts: readonly LanguageCount[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { language, weight } of counts) {
    if (weight > 0) weights.set(language, (weights.get(language) ?? 0) + weight);
  }
  return weights;
}
