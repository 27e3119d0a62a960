import { type Clause, isLimit } from '../clause.ts';
import type { ClauseKind, Reading } from '../kind.ts';
import { kinds } from '../kinds/index.ts';
import { builtPatterns } from '../patterns/builtPatterns.ts';
import { compiledOf } from '../patterns/compiledPattern.ts';
import { framed } from '../patterns/frames.ts';
import { confirm } from '../patterns/pattern.ts';
import { candidates, programOf, type Way } from '../patterns/program.ts';
import { isTakenBack } from '../patterns/takenBack.ts';
import { statementOf } from '../statements/meaning.ts';
import type { Statement, Wording } from '../statements/statements.ts';

/** That a statement says what a kind says, and where: by its words, not by where these stand. */
export interface Telling {
  /** The index of the kind. */
  readonly kind: number;
  readonly match: Reading;
  /** Found when it is asked for, as a sentence tells a kind but once. */
  facts: Pick<Clause, 'topics' | 'values'> | undefined;
}

/** By wording, what it tells. */
export type Tellings = readonly (readonly Telling[])[];

/** What a statement tells by itself, and with what stands before it where it looks back. */
export function tellingsOf(wording: Wording, of: readonly ClauseKind[]): readonly Telling[] {
  const program = programOf(of, of === kinds ? builtPatterns() : null);
  const statement = statementOf(wording);
  let tellings: Telling[] | undefined;
  let done = -1;
  const ways = candidates(program, statement);
  for (let i = 0; i < ways.length; i++) {
    const way = ways[i] as Way;
    const kind = of[way.kind];
    if (way.kind === done || kind === undefined) continue;
    const match = readingBy(way, kind, statement);
    if (!match) continue;
    done = way.kind;
    if (isTaken(kind, match, statement)) continue;
    tellings ??= [];
    tellings.push({ kind: way.kind, match, facts: undefined });
  }
  return tellings ?? NOTHING_TOLD;
}

const NOTHING_TOLD: readonly Telling[] = [];

/** Where the statement says what the kind says, or null. */
export function matchKind(kind: ClauseKind, statement: Statement): Reading | null {
  for (const way of candidates(programOf([kind]), statement)) {
    const found = readingBy(way, kind, statement);
    if (found) return isTaken(kind, found, statement) ? null : found;
  }
  return null;
}

/** Whether the statement takes back that it is of the kind. */
function isTaken({ unless, effect }: ClauseKind, match: Reading, statement: Statement): boolean {
  if (unless && isTakenBack(unless, match, statement)) return true;
  return isLimit(effect) && isTakenBack(LIMITS_NOTHING, match, statement);
}

/** What limits nobody, whatever it speaks of. */
const LIMITS_NOTHING: readonly string[] = [
  // "We cannot guarantee that nobody will break the locks."
  'cannot|not|no ..1 guarantee|guarantees|guaranteed|warrant|assure|assurance|assurances',
  // "… or business interruption, however caused and on any theory of responsibility": what nobody is liable for.
  'however caused ..1 and? on|under|by any|whatever',
  // A promise not to sue, and its bounds.
  'covenant ..2 not ..1 apply',
  'bring|assert ..8 claim|claims ..1 alleging',
  'not ..1 to? ..1 assert|sue',
  'not to? prepare|initiate|assert|institute|commence|bring|file|prosecute|maintain|threaten|support ..14 claim|claims|suit|action|proceeding|lawsuit|litigation ..2 against',
];

function readingBy({ pattern, guarded }: Way, kind: ClauseKind, statement: Statement): Reading | null {
  if (pattern === null) return kind.reads?.(statement) ?? (kind.frames ? framed(kind.frames, statement) : null);
  const match = confirm(pattern, compiledOf(guarded), statement);
  return match && { ...match, confidence: pattern.confidence ?? 1 };
}
