import type { WholePaths } from '../text/headedNumbers.ts';
import type { Place, Placement } from '../text/place.ts';
import { type PlacedSegment, placesOf, type Run } from '../text/placed.ts';
import type { Reading } from '../text/reading.ts';
import { overlaps } from '../text/span.ts';
import { finish, type Steps } from '../text/steps.ts';
import { withoutConditionalBans } from './acrossText/conditionalBans.ts';
import { withReferences } from './acrossText/crossReferences.ts';
import { type Definition, definitionSteps } from './acrossText/definitions.ts';
import { withoutKeptVersions } from './acrossText/keptVersions.ts';
import { withoutSummaries } from './acrossText/summaries.ts';
import { withoutOvertaken } from './acrossText/widerGrants.ts';
import { chineseClauses } from './chinese/read.ts';
import type { Clause } from './clause.ts';
import type { ClauseKind } from './kind.ts';
import { type BlockClause, byPlace } from './read/collected.ts';
import { clausesOf } from './read/readBlock.ts';

/** On what the clauses of a run of blocks depend, and where they stood last. */
interface Known {
  readonly preamble: boolean;
  readonly titled: boolean;
  readonly paths: WholePaths;
  readonly definitions: readonly Definition[];
  readonly added: readonly ClauseKind[];
  readonly start: number;
  readonly clauses: readonly Clause[];
}

const memo = new WeakMap<PlacedSegment, Known>();

const NO_KINDS: readonly ClauseKind[] = [];

/**
 * What a text says: its clauses in order, of the built-in kinds and of those of `added`. Blocks that were read before
 * for the same list of kinds, in an equal place, are not read again, and the clauses of those that did not move are the
 * same objects.
 */
export function readClauses(reading: Reading, added: readonly ClauseKind[] = NO_KINDS): readonly Clause[] {
  return finish(clauseSteps(reading, added));
}

/** The same in steps, for each run of blocks one to find its definitions and one to read it. */
export function* clauseSteps(reading: Reading, added: readonly ClauseKind[] = NO_KINDS): Steps<readonly Clause[]> {
  const clauses: (readonly Clause[])[] = [];
  const definitions = yield* definitionSteps(reading.runs);
  for (const run of reading.runs) {
    clauses.push(clausesIn(run, definitions, added));
    yield;
  }
  const across = [withoutSummaries, withoutOvertaken, withoutConditionalBans, withoutKeptVersions, withReferences];
  return across.reduce((found, settled) => settled(found, reading), together(clauses));
}

/** Short lists as one: as fast as memory, where a list of lists is flattened one by one. */
function together(lists: readonly (readonly Clause[])[]): readonly Clause[] {
  let all: Clause[] = [];
  for (let i = 0; i < lists.length; i += MOST_AT_ONCE) all = all.concat(...lists.slice(i, i + MOST_AT_ONCE));
  return all;
}
/** A call can have only so many arguments. */
const MOST_AT_ONCE = 5000;

function clausesIn(run: Run, definitions: readonly Definition[], added: readonly ClauseKind[]): readonly Clause[] {
  const { placed, start, preamble, titled, paths } = run;
  const known = memo.get(placed);
  const same =
    known &&
    known.preamble === preamble &&
    known.titled === titled &&
    known.paths === paths &&
    known.definitions === definitions &&
    known.added === added;
  if (same && known.start === start) return known.clauses;
  const clauses = same ? allMoved(known.clauses, start - known.start) : clausesOfAll(placesOf(run), definitions, added);
  memo.set(placed, { preamble, titled, paths, definitions, added, start, clauses });
  return clauses;
}

function clausesOfAll(
  places: readonly Place[],
  definitions: readonly Definition[],
  added: readonly ClauseKind[],
): readonly Clause[] {
  const all: Clause[] = [];
  for (const place of places) for (const clause of clausesAt(place, definitions, added)) all.push(clause);
  return all;
}

/** The clauses of a block as they were read last, and on what they depend beside its placement. */
interface KnownBlock {
  readonly definitions: readonly Definition[];
  readonly added: readonly ClauseKind[];
  readonly title: boolean;
  readonly found: readonly BlockClause[];
  readonly start: number;
  readonly path: string;
  readonly clauses: readonly Clause[];
}

const blockMemo = new WeakMap<Placement, KnownBlock>();

const NOTHING_SAID: readonly Clause[] = [];

function clausesAt(place: Place, definitions: readonly Definition[], added: readonly ClauseKind[]): readonly Clause[] {
  const { start, path, title, placement, passage } = place;
  // Nothing is kept of a block without words, such as a lone marker: a text may have a million of them.
  if (passage.normalized.text === '') return NOTHING_SAID;
  const known = blockMemo.get(placement);
  const same = known?.definitions === definitions && known.added === added && known.title === title;
  const found = same ? known.found : foundAt(place, definitions, added);
  const stays = known?.found === found && known.start === start && known.path === path;
  if (same && stays) return known.clauses;
  const clauses = stays ? known.clauses : allMoved(found, start, path);
  blockMemo.set(placement, { definitions, added, title, found, start, path, clauses });
  return clauses;
}

/** What is found in a block; the same object where its situation is the same. */
function foundAt(
  place: Place,
  definitions: readonly Definition[],
  added: readonly ClauseKind[],
): readonly BlockClause[] {
  const found = clausesOf(place, definitions, added);
  const chinese = chineseClauses(place.placement);
  // A text in two languages is read in both; what both find at one place is one clause.
  const more = chinese.filter((one) => !found.some((other) => other.kind === one.kind && overlaps(other, one)));
  return more.length === 0 ? found : [...found, ...more].sort(byPlace);
}

/** "Restrictions (ii)", "3.e": a use of a list that runs on in its sentence is cited by its own label. */
function sectionOf({ label }: BlockClause, path: string): string {
  if (label === undefined || path === '') return path;
  return /(?:^|[. ])(?:\d+|[a-z]|[ivxlc]+)$/i.test(path) ? `${path}.${label}` : `${path} ${label}`;
}

/** The clauses further on, in the section of a block's path where they have none of their own. */
function allMoved(clauses: readonly Clause[], by: number): readonly Clause[];
function allMoved(clauses: readonly BlockClause[], by: number, path: string): readonly Clause[];
function allMoved(clauses: readonly (BlockClause & Partial<Clause>)[], by: number, path = ''): readonly Clause[] {
  // Not with `map`, whose lists are of another kind once it is compiled: all that reads clauses would be compiled anew.
  const all: Clause[] = [];
  for (const clause of clauses) {
    const { start, end, kind, section = sectionOf(clause, path), topics, values, confidence } = clause;
    all.push({ start: start + by, end: end + by, kind, section, topics, values, confidence });
  }
  return all;
}
