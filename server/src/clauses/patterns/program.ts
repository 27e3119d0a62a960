import type { ClauseKind } from '../kind.ts';
import { MOODS, moodBits } from '../moods/moodNames.ts';
import { countAt } from '../statements/lists.ts';
import type { Statement } from '../statements/statements.ts';
import type { BuiltPatterns } from './builtPatterns.ts';
import { builtMayHold, type Guarded, guarded, marksOptional, mayHold, needsOfGuarded } from './compiledPattern.ts';
import { needsOfFrames } from './frames.ts';
import { type Guards, guardedIn, guardsOf } from './guards.ts';
import { type Manner, ROLES } from './pattern.ts';

/**
 * All ways in which the kinds of a list can be said, in the order in which they are tried, with a few numbers for each:
 * most of them cannot hold in a statement, and the numbers tell which without a look at its words.
 */
export interface Program {
  readonly kinds: readonly ClauseKind[];
  /** Bits, by way: the roles it holds in, and the mood that some word must have. */
  readonly roles: Uint16Array;
  readonly moods: Uint16Array;
  readonly guards: Guards;
  /** By way, the index of its kind; and the first way of each kind. */
  readonly kindOf: Uint16Array;
  readonly starts: readonly number[];
  /** What the build knows of the patterns, and by way the number of its pattern there: -1 where the kind reads for itself. */
  readonly built: BuiltPatterns | undefined;
  readonly numbers: Int16Array;
  /** The ways that were asked for; all where the build knows nothing. */
  readonly ways: (Way | undefined)[];
}

/** One pattern of a kind, or its own reader where `pattern` is null. */
export interface Way {
  /** The index of the kind. */
  readonly kind: number;
  readonly pattern: Manner | null;
  readonly guarded: Guarded;
}

const programs = new WeakMap<readonly ClauseKind[], Program>();

/** The program of a list of kinds; made once. `built` has what the build found out about it. */
export function programOf(kinds: readonly ClauseKind[], built?: BuiltPatterns | null): Program {
  let program = programs.get(kinds);
  if (!program) {
    program = built ? builtProgram(kinds, built) : madeProgram(kinds);
    programs.set(kinds, program);
  }
  return program;
}

/** The first way of each kind, and the kind of each of `count` ways; `patterns` tells how many patterns a kind has. */
function placesOf(
  kinds: readonly ClauseKind[],
  count: number,
  patterns: (kind: number) => number,
): Pick<Program, 'starts' | 'kindOf'> {
  const kindOf = new Uint16Array(count);
  let next = 0;
  const starts = kinds.map((kind, index) => {
    const start = next;
    next += patterns(index) + (kind.reads || kind.frames ? 1 : 0);
    kindOf.fill(index, start, next);
    return start;
  });
  return { starts, kindOf };
}

function builtProgram(kinds: readonly ClauseKind[], built: BuiltPatterns): Program {
  const { roles, moods, guardsOfKinds: guards } = built;
  const places = placesOf(kinds, roles.length, (kind) => countOf(built, kind));
  const numbers = new Int16Array(roles.length).fill(-1);
  for (let kind = 0; kind < kinds.length; kind++) {
    const [start, first] = [places.starts[kind] as number, built.kinds[kind] as number];
    for (let at = countOf(built, kind) - 1; at >= 0; at--) numbers[start + at] = first + at;
  }
  return { kinds, roles, moods, guards, ...places, built, numbers, ways: [] };
}

/** How many patterns a kind has: those of topics follow the last. */
function countOf({ kinds, topics }: BuiltPatterns, kind: number): number {
  return countAt(kinds, kind, topics[0] ?? 0);
}

function madeProgram(kinds: readonly ClauseKind[]): Program {
  const ways = kinds.flatMap((kind, index) => waysOf(kind, index));
  return {
    kinds,
    roles: Uint16Array.from(ways, ({ pattern }) => rolesOf(pattern)),
    moods: Uint16Array.from(ways, moodOf),
    guards: guardsOf(ways.map((way) => needsOf(way, kinds))),
    ...placesOf(kinds, ways.length, (kind) => kinds[kind]?.says.length ?? 0),
    built: undefined,
    numbers: new Int16Array(),
    ways,
  };
}

/** What a way needs: a pattern its words, frames those of one of them, and a kind's own reader nothing that is known. */
export function needsOf({ kind, pattern, guarded }: Way, kinds: readonly ClauseKind[]): readonly (readonly number[])[] {
  const { reads, frames } = kinds[kind] ?? {};
  return pattern === null && frames !== undefined && reads === undefined
    ? needsOfFrames(frames)
    : [needsOfGuarded(guarded)];
}

const NOTHING: Guarded = { source: '', built: undefined, needs: [], compiled: null };
const ALL = 0xffff;

function waysOf(kind: ClauseKind, index: number): readonly Way[] {
  const ways = kind.says.map((pattern): Way => ({ kind: index, pattern, guarded: guarded(pattern.words) }));
  return kind.reads || kind.frames ? [...ways, { kind: index, pattern: null, guarded: NOTHING }] : ways;
}

function rolesOf(pattern: Manner | null): number {
  if (pattern === null) return ALL;
  let roles = 0;
  for (const role of pattern.roles ?? ROLES) roles |= ROLE_BITS[role];
  return roles;
}

/** A marked word that may be missing asks for no mood. */
function moodOf({ pattern, guarded }: Way): number {
  return pattern === null || marksOptional(guarded) ? ALL : MOODS[pattern.mood];
}

function wayAt(program: Program, index: number): Way {
  const known = program.ways[index];
  if (known !== undefined) return known;
  const kind = program.kindOf[index] as number;
  const at = index - (program.starts[kind] as number);
  const number = program.numbers[index] as number;
  const pattern = number < 0 ? null : builtSays(program.built as BuiltPatterns, kind, at);
  const way: Way = { kind, pattern, guarded: number < 0 ? NOTHING : guarded('', number) };
  program.ways[index] = way;
  return way;
}

/** Whether all that a way needs occurs. */
function wayMayHold({ built, numbers, ways }: Program, index: number, { satisfied }: Statement): boolean {
  if (built === undefined) return mayHold((ways[index] as Way).guarded, satisfied);
  const number = numbers[index] as number;
  return number < 0 || builtMayHold(number, satisfied);
}

/** As the build has it: with the number of the list that takes it back. */
interface BuiltManner extends Omit<Manner, 'unless'> {
  readonly unless?: number;
}

const saysOfKinds: (readonly BuiltManner[] | undefined)[] = [];
const unlessLists: (readonly string[] | undefined)[] = [];

function builtSays(built: BuiltPatterns, kind: number, at: number): Manner {
  let patterns = saysOfKinds[kind];
  if (patterns === undefined) {
    patterns = JSON.parse(built.says[kind] ?? '[]') as readonly BuiltManner[];
    saysOfKinds[kind] = patterns;
  }
  const { mood, roles, under, own, plain, confidence, unless: list } = patterns[at] as BuiltManner;
  // Written out with all that there may be: of one shape they are read fastest.
  const takenBack = list === undefined ? list : unlessList(built, list);
  return { mood, unless: takenBack, roles, under, own, plain, confidence };
}

/** A list of patterns that take others back; patterns that share one have the same. */
function unlessList({ unless: { starts, items }, others }: BuiltPatterns, index: number): readonly string[] {
  const known = unlessLists[index];
  if (known !== undefined) return known;
  const list: string[] = [];
  const end = starts[index + 1] as number;
  for (let at = starts[index] as number; at < end; at++) list.push(others[items[at] as number] as string);
  unlessLists[index] = list;
  return list;
}

const ROLE_BITS: Readonly<Record<Statement['role'], number>> = {
  sentence: 1,
  item: 2,
  definition: 4,
  heading: 8,
  aside: 16,
};

/** The ways that may hold in a statement, in order. */
export function candidates(program: Program, statement: Statement): readonly Way[] {
  const { roles, moods, guards } = program;
  const role = ROLE_BITS[statement.role];
  const mood = moodsIn(statement.moods);
  const found: number[] = [];
  const near = guardedIn(guards, statement.satisfied);
  for (let i = 0; i < near.length; i++) {
    const index = near[i] as number;
    if (((roles[index] as number) & role) === 0 || ((moods[index] as number) & mood) === 0) continue;
    if (wayMayHold(program, index, statement)) found.push(index);
  }
  found.sort((a, b) => a - b);
  const { free } = guards;
  const result: Way[] = [];
  let next = 0;
  for (let i = 0; i < free.length; i++) {
    const index = free[i] as number;
    while (next < found.length && (found[next] as number) < index) result.push(wayAt(program, found[next++] as number));
    if (((roles[index] as number) & role) !== 0 && ((moods[index] as number) & mood) !== 0)
      result.push(wayAt(program, index));
  }
  while (next < found.length) result.push(wayAt(program, found[next++] as number));
  return result;
}

/** The moods that some word has. */
function moodsIn(flags: Uint16Array): number {
  let bits = MOODS.any;
  let last = -1;
  for (let i = 0; i < flags.length; i++) {
    const of = flags[i] as number;
    if (of === last) continue;
    last = of;
    bits |= moodBits(of);
  }
  return bits;
}
