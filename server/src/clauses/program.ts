import type { BuiltPatterns } from './builtPatterns.ts';
import { type Guards, guardedIn, guardsOf } from './guards.ts';
import type { ClauseKind } from './kind.ts';
import { satisfies } from './needs.ts';
import { type Guarded, guarded, MOODS, marksOptional, moodBits, type Pattern, ROLES } from './pattern.ts';
import type { Statement } from './statements.ts';

/**
 * All ways in which the kinds of a list can be said, in the order in which they are tried, with a few numbers for each:
 * most of them cannot hold in a statement, and the numbers tell which without a look at its words.
 */
export interface Program {
  readonly kinds: readonly ClauseKind[];
  readonly ways: readonly Way[];
  readonly guards: Guards;
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
    const ways = kinds.flatMap((kind, index) => waysOf(kind, index, built?.[index]));
    program = { kinds, ways, guards: guardsOf(ways.map(({ guarded }) => guarded.needs)) };
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

/** The ways that may hold in a statement, in order. */
export function candidates({ ways, guards }: Program, statement: Statement): readonly Way[] {
  const role = ROLE_BITS[statement.role];
  const moods = moodsIn(statement.moods);
  const mayHold = ({ roles, mood, guarded }: Way): boolean =>
    (roles & role) !== 0 && (mood & moods) !== 0 && satisfies(statement.satisfied, guarded.needs);
  const found: number[] = [];
  for (const index of guardedIn(guards, statement.satisfied)) if (mayHold(ways[index] as Way)) found.push(index);
  found.sort((a, b) => a - b);
  const result: Way[] = [];
  let next = 0;
  for (const index of guards.free) {
    while (next < found.length && (found[next] as number) < index) result.push(ways[found[next++] as number] as Way);
    const way = ways[index] as Way;
    if (mayHold(way)) result.push(way);
  }
  while (next < found.length) result.push(ways[found[next++] as number] as Way);
  return result;
}

/** The moods that some word has. */
function moodsIn(flags: Uint16Array): number {
  let bits = MOODS.any;
  let last = -1;
  for (const of of flags) {
    if (of === last) continue;
    last = of;
    bits |= moodBits(of);
  }
  return bits;
}
