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
/** By segment, the title of the text that its paths leave out, and the paths. */
const headed = new WeakMap<PlacedSegment, { readonly title: string; readonly paths: WholePaths }>();

/**
 * Numbers that begin anew under several headings say nothing without theirs: they are cited as "Prohibited Uses 1" and
 * "Disclosure 1". Those under the title of the whole text stand for themselves, and not those of a policy behind a license.
 * For each segment; empty where every number is the only one of its kind.
 */
export function headedPaths(placed: readonly PlacedSegment[]): readonly WholePaths[] {
  const title = titleOf(placed);
  return isAmbiguous(placed, title) ? placed.map((segment) => pathsOf(segment, title)) : NONE;
}

const NONE: readonly WholePaths[] = [];

/** The name of a text: "Acceptable Use Policy". */
export const NAMES_A_TEXT = /\b(?:policy|licen[cs]e|agreement|terms)$/i;

/** The name of the text that the first numbers stand under; empty where they stand under none. */
function titleOf(placed: readonly PlacedSegment[]): string {
  for (const segment of placed) {
    const [first] = openedIn(segment);
    if (first !== undefined) return NAMES_A_TEXT.test(first.under) ? first.under : '';
  }
  return '';
}

function isAmbiguous(placed: readonly PlacedSegment[], title: string): boolean {
  const headings = new Map<string, string>();
  for (const segment of placed) {
    for (const { number, under: heading } of openedIn(segment)) {
      const under = heading === title ? '' : heading;
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

function pathsOf(segment: PlacedSegment, title: string): WholePaths {
  const known = headed.get(segment);
  if (known?.title === title) return known.paths;
  const all = segment.placements.map((placement) => headedPath(placement, title));
  const paths = all.some((path) => path !== null) ? all : null;
  headed.set(segment, { title, paths });
  return paths;
}

function headedPath({ path, under }: Placement, title: string): string | null {
  return under !== '' && under !== title && /^\d/.test(path) ? `${under} ${path}` : null;
}
