import type { Placement } from './place.ts';
import type { PlacedSegment } from './placed.ts';

/** The paths of the placements of a segment as the whole text has them; null where each keeps its own. */
export type WholePaths = readonly (string | null)[] | null;

/** A number that a segment opens, and the heading that it stands under. */
interface Opened {
  readonly number: string;
  readonly under: string;
}

const opened = new WeakMap<PlacedSegment, readonly Opened[]>();
const headed = new WeakMap<PlacedSegment, WholePaths>();

/**
 * Numbers that begin anew under several headings say nothing without theirs: they are cited as "Prohibited Uses 1" and
 * "Disclosure 1". For each segment; empty where every number is the only one of its kind.
 */
export function headedPaths(placed: readonly PlacedSegment[]): readonly WholePaths[] {
  return isAmbiguous(placed) ? placed.map(pathsOf) : NONE;
}

const NONE: readonly WholePaths[] = [];

function isAmbiguous(placed: readonly PlacedSegment[]): boolean {
  const headings = new Map<string, string>();
  for (const segment of placed) {
    for (const { number, under } of openedIn(segment)) {
      const before = headings.get(number);
      if (before === undefined) headings.set(number, under);
      else if (before !== under) return true;
    }
  }
  return false;
}

function openedIn(segment: PlacedSegment): readonly Opened[] {
  let known = opened.get(segment);
  if (!known) {
    known = segment.placements.flatMap(({ opens, path, under }) =>
      opens && /^\d{1,3}$/.test(path) ? [{ number: path, under }] : [],
    );
    opened.set(segment, known);
  }
  return known;
}

function pathsOf(segment: PlacedSegment): WholePaths {
  let known = headed.get(segment);
  if (known === undefined) {
    const paths = segment.placements.map(headedPath);
    known = paths.some((path) => path !== null) ? paths : null;
    headed.set(segment, known);
  }
  return known;
}

function headedPath({ path, under }: Placement): string | null {
  return under !== '' && /^\d/.test(path) ? `${under} ${path}` : null;
}
