import type { Block } from './blocks.ts';
import type { WholePaths } from './headedNumbers.ts';
import { isPreliminary } from './heading.ts';
import { isAnnex, isPart } from './marker.ts';
import { passageOf } from './passage.ts';
import type { Placement } from './place.ts';
import type { PlacedSegment } from './placed.ts';
import { referencesIn } from './references.ts';
import type { Segment } from './segments.ts';

/** What the blocks of a segment tell of numbers. */
export interface NumberHints {
  /** True where a part or paragraph shows a number. */
  readonly numbered: boolean;
  /** The numbers by which the text refers to its own parts: "2", "2.1". */
  readonly references: readonly string[];
}

/** No text has as many sections as this. */
const MOST_SECTIONS = 60;

/**
 * The paths of blocks whose numbers got lost in copying. A nested list that was copied without its markers keeps its
 * indents, and its text goes on to say "Section 2" and "Section 2.1": what is referred to by a number is cited by it.
 * For each segment; empty where no number is implied. Linear, and a glance for a text that shows numbers.
 */
export function impliedPaths(segments: readonly Segment[], placed: readonly PlacedSegment[]): readonly WholePaths[] {
  if (segments.some((segment) => hintsOf(segment).numbered)) return NONE;
  const references = new Set(segments.flatMap((segment) => hintsOf(segment).references));
  if (references.size < 2) return NONE;
  const sections = sectionsOf(placed);
  if (sections === null || ![...references].every((path) => fits(path, sections))) return NONE;
  const cited = new Set([...references].map((path) => Number.parseInt(path, 10)));
  const paths = placed.map(({ placements }) => placements.map((): string | null => null));
  for (const { number, blocks } of sections) {
    if (!cited.has(number)) continue;
    for (const { segment, index, part } of blocks) {
      const own = paths[segment];
      if (own) own[index] = part === 0 ? `${number}` : `${number}.${part}`;
    }
  }
  return placed.map((one, i) => kept(one, paths[i] ?? []));
}

const NONE: readonly WholePaths[] = [];

const known = new WeakMap<PlacedSegment, WholePaths>();

/** The same object as in the version before where it is equal. */
function kept(placed: PlacedSegment, paths: readonly (string | null)[]): WholePaths {
  if (paths.every((path) => path === null)) return null;
  const before = known.get(placed);
  if (before && before.length === paths.length && before.every((path, i) => path === paths[i])) return before;
  known.set(placed, paths);
  return paths;
}

function hintsOf(segment: Segment): NumberHints {
  segment.memo.hints ??= segment.blocks.some(showsNumber)
    ? { numbered: true, references: [] }
    : { numbered: false, references: segment.blocks.flatMap(ownReferences) };
  return segment.memo.hints;
}

function showsNumber({ marker }: Block): boolean {
  if (!marker || marker.ordinal === 0) return false;
  return marker.absolute ? !isPart(marker.style) || !isAnnex(marker.style) : /^1/.test(marker.style);
}

/** The numbers by which a block refers to parts of its own text. */
function ownReferences(block: Block): readonly string[] {
  if (!/section/i.test(block.text)) return [];
  const { text } = passageOf(block).normalized;
  return referencesIn(text).flatMap(({ end, paths: [path = ''] }) =>
    OWN.test(path) && !FOREIGN.test(text.slice(end, end + 80)) ? [path.slice('section '.length)] : [],
  );
}

const OWN = /^section \d{1,2}(?:\.\d{1,2})?$/;
/** "Section 4 of the Apache License", "Sections 2 and 3 of that agreement": parts of another text. */
const FOREIGN =
  /^(?:,? (?:and|or|to) (?:sections? )?[\d.]{1,5}){0,3}\)?,? (?:of|in|under) (?!this\b|these\b|(?:the|our) (?:agreement|licen[cs]e|terms|policy)\b)/i;

/** A section as its indent shows it, and what stands in it. */
interface ImpliedSection {
  readonly number: number;
  /** `part` is the number of the paragraph or item that the block belongs to, 0 for the section itself. */
  readonly blocks: { readonly segment: number; readonly index: number; readonly part: number }[];
  /** How many numbered parts it has. */
  parts: number;
}

/** The sections of a text of indented run-in headings, or null where its indents show no levels. */
function sectionsOf(placed: readonly PlacedSegment[]): readonly ImpliedSection[] | null {
  const sections: ImpliedSection[] = [];
  let indent = -1;
  /** The indent of the parts of the open section, -1 before the first. */
  let inner = -1;
  let nested = false;
  for (const [segment, { placements }] of placed.entries()) {
    for (const [index, placement] of placements.entries()) {
      const { block, opens, depth } = placement;
      if (opens && depth === 1) {
        if (indent < 0) indent = block.indent;
        // Sections that stand at the margin, or not in one row, are no items of a list that lost its numbers.
        if (indent <= 0 || block.indent !== indent || sections.length === MOST_SECTIONS) return null;
        inner = -1;
        if (!isPreliminary(opens.title)) {
          sections.push({ number: sections.length + 1, blocks: [{ segment, index, part: 0 }], parts: 0 });
        }
        continue;
      }
      const section = sections.at(-1);
      if (!section || block.indent <= indent) continue;
      if (inner < 0) inner = isListed(placement) ? block.indent : Number.POSITIVE_INFINITY;
      if (block.indent === inner) {
        section.parts++;
        nested = true;
      }
      section.blocks.push({ segment, index, part: section.parts });
    }
  }
  return nested ? sections : null;
}

/** Whether the first block below a section is one of its numbered parts, and not just its text. */
function isListed({ opens, leadIn }: Placement): boolean {
  return opens !== null || leadIn !== null;
}

function fits(path: string, sections: readonly ImpliedSection[]): boolean {
  const [number = 0, part = 0] = path.split('.').map(Number);
  const section = sections[number - 1];
  return section !== undefined && part <= section.parts;
}
