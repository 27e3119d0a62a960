import type { BuiltPatterns } from './builtPatterns.ts';
import type { ClauseKind } from './kind.ts';
import { Mood } from './mood.ts';
import { satisfies } from './needs.ts';
import { type Guarded, guarded, holds, type MoodName, marksOptional, type Pattern, ROLES } from './pattern.ts';
import type { Statement } from './statements.ts';

/**
 * All ways in which the kinds of a list can be said, in the order in which they are tried, with a few numbers for each:
 * most of them cannot hold in a statement, and the numbers tell which without a look at its words.
 */
export interface Program {
  readonly kinds: readonly ClauseKind[];
  readonly ways: readonly Way[];
}

/** One pattern of a kind, or its own reader where `pattern` is null. */
export interface Way {
  /** The index of the kind. */
  readonly kind: number;
  readonly pattern: Pattern | null;
  readonly guarded: Guarded;
  /** Bits: the roles it holds in, and the mood that some word must have. */
  readonly roles: number;
  readonly mood: number;
}

const programs = new WeakMap<readonly ClauseKind[], Program>();

/** The program of a list of kinds; made once. `built` has the numbers by which the build knows their patterns. */
export function programOf(kinds: readonly ClauseKind[], built?: BuiltPatterns['kinds']): Program {
  let program = programs.get(kinds);
  if (!program) {
    program = { kinds, ways: kinds.flatMap((kind, index) => waysOf(kind, index, built?.[index])) };
    programs.set(kinds, program);
  }
  return program;
}

const NOTHING: Guarded = { source: '', built: undefined, needs: [], compiled: null };
const ALL = 0xffff;

function waysOf(kind: ClauseKind, index: number, first?: number): readonly Way[] {
  const ways = kind.says.map((pattern, i): Way => {
    const of = guarded(pattern.words, first === undefined ? undefined : first + i);
    // A marked word that may be missing asks for nothing.
    const free = marksOptional(of);
    let roles = 0;
    for (const role of pattern.roles ?? ROLES) roles |= ROLE_BITS[role];
    return { kind: index, pattern, guarded: of, roles, mood: free ? ALL : MOODS[pattern.mood] };
  });
  return kind.reads || kind.frames
    ? [...ways, { kind: index, pattern: null, guarded: NOTHING, roles: ALL, mood: ALL }]
    : ways;
}

const ROLE_BITS: Readonly<Record<Statement['role'], number>> = {
  sentence: 1,
  item: 2,
  definition: 4,
  heading: 8,
  aside: 16,
};

const MOODS: Readonly<Record<MoodName, number>> = {
  any: 1,
  ban: 2,
  permit: 4,
  duty: 8,
  main: 16,
  granted: 32,
  patent: 64,
  licensor: 128,
};
const MOOD_NAMES = Object.keys(MOODS) as readonly MoodName[];

/** The ways that may hold in a statement, in order. */
export function candidates({ ways }: Program, statement: Statement): readonly Way[] {
  const role = ROLE_BITS[statement.role];
  const moods = moodBits(statement.moods);
  const result: Way[] = [];
  for (const way of ways) {
    if ((way.roles & role) === 0 || (way.mood & moods) === 0) continue;
    if (satisfies(statement.satisfied, way.guarded.needs)) result.push(way);
  }
  return result;
}

/** The moods of patterns that some word has. */
function moodBits(moods: Uint16Array): number {
  let bits = MOODS.any;
  let last = -1;
  for (const mood of moods) {
    if (mood === last) continue;
    last = mood;
    bits |= bitsOf(mood);
  }
  return bits;
}

/** What each combination of flags is, as it is met: -1 where it was not yet. */
const known = new Int16Array(2 * Mood.Descriptive).fill(-1);

function bitsOf(mood: number): number {
  const before = known[mood] ?? -1;
  if (before >= 0) return before;
  let bits = 0;
  for (const name of MOOD_NAMES) if (holds(name, mood)) bits |= MOODS[name];
  known[mood] = bits;
  return bits;
}
