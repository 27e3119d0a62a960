import type { WholePaths } from '../text/headedNumbers.ts';
import { hasWords, type Passage, toSource } from '../text/passage.ts';
import type { Place, Placement } from '../text/place.ts';
import { type PlacedSegment, placesOf, type Run } from '../text/placed.ts';
import type { Reading } from '../text/reading.ts';
import { overlaps, type Span } from '../text/span.ts';
import { finish, type Steps } from '../text/steps.ts';
import { builtPatterns } from './builtPatterns.ts';
import { chineseClauses } from './chinese/read.ts';
import type { Clause } from './clause.ts';
import { compiledOf } from './compiledPattern.ts';
import { withoutConditionalBans } from './conditionalBans.ts';
import { withReferences } from './crossReferences.ts';
import { type Definition, definitionSteps } from './definitions.ts';
import { framed } from './frames.ts';
import { withoutKeptVersions } from './keptVersions.ts';
import type { ClauseKind, Reading as KindReading } from './kind.ts';
import { kinds } from './kinds/index.ts';
import { statementOf } from './meaning.ts';
import { confirm, type Match } from './pattern.ts';
import { candidates, programOf, type Way } from './program.ts';
import { sameWordings } from './sameWordings.ts';
import { type Situation, type Statement, sameSituation, situationOf, type Wording, wordingsOf } from './statements.ts';
import { withoutSummaries } from './summaries.ts';
import { isTakenBack } from './takenBack.ts';
import { withoutOvertaken } from './widerGrants.ts';

/** Longest clause span, in UTF-16 units: a longer statement is cut to the words around what matched. */
const LONGEST = 700;

/** A clause with its place in its block; `section` comes from the place of the block, and from the label of its item. */
type BlockClause = Omit<Clause, 'section'> & { readonly label?: string };

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

/** The clauses of a block in a situation, by the kinds that it was read for. */
interface Read {
  readonly situation: Situation;
  readonly added: readonly ClauseKind[];
  readonly found: readonly BlockClause[];
  /** For the reading of the block after an edit: its wordings, and what each tells of the built-in and of the added kinds. */
  readonly wordings: readonly Wording[];
  readonly told: Tellings;
  readonly toldOfAdded: Tellings;
}

/** That a statement says what a kind says, and where: by its words, not by where these stand. */
interface Telling {
  /** The index of the kind. */
  readonly kind: number;
  readonly match: KindReading;
  /** Found when it is asked for, as a sentence tells a kind but once. */
  facts: Pick<BlockClause, 'topics' | 'values'> | undefined;
}

/** By wording, what it tells. */
type Tellings = readonly (readonly Telling[])[];

/** How many of them are kept for one block: an edit of what governs it makes a new one. */
const KEPT = 4;

const reads = new WeakMap<Passage, readonly Read[]>();
const NONE_READ: readonly Read[] = [];
const NOTHING_FOUND: readonly BlockClause[] = [];

function clausesOf(
  place: Place,
  definitions: readonly Definition[],
  added: readonly ClauseKind[],
): readonly BlockClause[] {
  const { passage, block } = place;
  if (!hasWords(passage)) return NOTHING_FOUND;
  const known = reads.get(passage) ?? NONE_READ;
  const situation = situationOf(place, definitions);
  const isSame = (k: Read) => k.added === added && sameSituation(k.situation, situation);
  const kept = known.find(isSame);
  if (kept) return kept.found;
  const before = known.length > 0 ? known : block.memo.older && reads.get(block.memo.older);
  const older = before?.findLast((k) => k.added === added && k.situation.defined === situation.defined);
  const read = readBlock(place, situation, added, older);
  reads.set(passage, [...known.slice(1 - KEPT), read]);
  return read.found;
}

/** Reads a block; of one that was edited, or what governs it, the statements that are not as they were in `older`. */
function readBlock(place: Place, situation: Situation, added: readonly ClauseKind[], older: Read | undefined): Read {
  const wordings = wordingsOf(place, situation);
  const same = older === undefined ? [] : sameWordings(wordings, older.wordings);
  wordings.forEach(({ memo }, i) => {
    const { looksBack = false, looksUp = false } = older?.wordings[same[i] ?? -1]?.memo ?? {};
    memo.looksBack = looksBack;
    memo.looksUp = looksUp;
  });
  const told: (readonly Telling[])[] = [];
  const toldOfAdded: (readonly Telling[])[] = [];
  const clauses = new Collected(kinds, place.passage);
  const clausesOfAdded = new Collected(added, place.passage);
  for (const [i, wording] of wordings.entries()) {
    const before = same[i] ?? -1;
    const tellings = older?.told[before] ?? tellingsOf(wording, kinds);
    told.push(tellings);
    clauses.add(wording, tellings);
    if (added.length > 0) {
      const more = older?.toldOfAdded[before] ?? tellingsOf(wording, added);
      toldOfAdded.push(more);
      clausesOfAdded.add(wording, more);
    }
    // What words mean takes much more room than they do. Where it is asked for further on, it is made again.
    const behind = wordings[i - ASKED_BACK];
    if (behind !== undefined) behind.memo.statement = undefined;
  }
  for (const { memo } of wordings.slice(-ASKED_BACK)) memo.statement = undefined;
  const own = clauses.inOrder();
  const found = added.length === 0 ? own : own.concat(clausesOfAdded.inOrder()).sort(byPlace);
  // Copies have no room for more: a text may have a million blocks, and each keeps its own.
  return {
    situation,
    added,
    found,
    wordings: wordings.slice(),
    told: told.slice(),
    toldOfAdded: toldOfAdded.slice(),
  };
}

/** So many statements back what was said is mostly asked for. */
const ASKED_BACK = 8;

/** What a statement tells by itself, and with what stands before it where it looks back. */
function tellingsOf(wording: Wording, of: readonly ClauseKind[]): readonly Telling[] {
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
    if (isTakenBack(kind.unless ?? NOTHING, match, statement)) continue;
    tellings ??= [];
    tellings.push({ kind: way.kind, match, facts: undefined });
  }
  return tellings ?? NOTHING_TOLD;
}

const NOTHING_TOLD: readonly Telling[] = [];

/** The clauses of a block by what its statements tell, one after the other. */
class Collected {
  readonly #of: readonly ClauseKind[];
  readonly #passage: Passage;
  readonly #clauses: Told[] = [];
  /** By kind, where it was said last. */
  readonly #said = new Map<
    number,
    { readonly sentence: number; readonly end: number; readonly told: Told | undefined }
  >();

  constructor(of: readonly ClauseKind[], passage: Passage) {
    this.#of = of;
    this.#passage = passage;
  }

  /** Takes what the next statement tells. */
  add(wording: Wording, tellings: readonly Telling[]): void {
    if (wording.lifts) lessen(this.#clauses, wording, this.#of);
    for (const telling of tellings) {
      const kind = this.#of[telling.kind];
      if (kind !== undefined) this.#addTold(wording, telling, kind);
    }
  }

  #addTold(wording: Wording, telling: Telling, kind: ClauseKind): void {
    // One sentence that carries a kind twice gives it once; parts between semicolons are sentences of their own.
    const last = this.#said.get(telling.kind);
    const again =
      last !== undefined &&
      last.sentence === wording.sentence &&
      kind.id !== 'use-restriction' &&
      !partedBySemicolon(wording, last.end);
    const before = last?.told;
    const { sentence } = wording;
    const { end } = wording.span;
    this.#said.set(telling.kind, { sentence, end, told: before });
    if (again) return;
    const { match } = telling;
    const { topics, values } = factsOf(telling, kind, wording);
    const span = clauseSpan(wording, match, this.#passage);
    if (before && goesOnIn(before.of, wording) && span.end - before.clause.start <= LONGEST) {
      const both = [...new Set([...before.clause.topics, ...topics])].sort();
      before.clause = { ...before.clause, end: span.end, topics: both };
      return;
    }
    const clause = { ...span, kind: kind.id, topics, values, confidence: match.confidence };
    const told: Told = { kind: telling.kind, clause, of: wording };
    this.#clauses.push(told);
    this.#said.set(telling.kind, { sentence, end, told });
  }

  /** All of them by place; what stands at one place, in the order of the kinds. */
  inOrder(): readonly BlockClause[] {
    return labeled(this.#clauses)
      .sort((a, b) => byPlace(a.clause, b.clause) || a.kind - b.kind)
      .map(({ clause }) => clause);
  }
}

function factsOf(telling: Telling, kind: ClauseKind, wording: Wording): Pick<BlockClause, 'topics' | 'values'> {
  if (telling.facts === undefined) {
    const topics = kind.topics?.(statementOf(wording), telling.match) ?? [];
    telling.facts = { topics, values: kind.values?.(statementOf(wording), telling.match) ?? {} };
  }
  return telling.facts;
}

/** The uses of a list that runs on in its sentence, each with its own label; one item or two are cited with the sentence. */
function labeled(clauses: readonly Told[]): Told[] {
  const uses = clauses.map(({ clause, of }) => clause.kind === 'use-restriction' && of.label !== '');
  const count = new Map<number, number>();
  clauses.forEach(({ of }, i) => {
    if (uses[i]) count.set(of.sentence, (count.get(of.sentence) ?? 0) + 1);
  });
  return clauses.map((told, i) =>
    uses[i] && (count.get(told.of.sentence) ?? 0) >= LISTED
      ? { ...told, clause: { ...told.clause, label: told.of.label } }
      : told,
  );
}

/** So many uses in one sentence are a list. */
const LISTED = 3;

/** A clause, the index of its kind, and the statement that says it. */
interface Told {
  readonly kind: number;
  clause: BlockClause;
  readonly of: Wording;
}

/** "This does not apply to …": what the sentence before says holds for fewer; its clauses are the last ones. */
function lessen(clauses: readonly Told[], lifting: Wording, kinds: readonly ClauseKind[]): void {
  for (let i = clauses.length - 1; i >= 0; i--) {
    const told = clauses[i] as Told;
    if (told.of !== lifting.before) return;
    const lessened = kinds[told.kind]?.lessened;
    if (lessened) told.clause = { ...told.clause, values: lessened(told.clause.values, statementOf(lifting)) };
  }
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** Where the statement says what the kind says, or null. */
export function matchKind(kind: ClauseKind, statement: Statement): KindReading | null {
  for (const way of candidates(programOf([kind]), statement)) {
    const found = readingBy(way, kind, statement);
    if (found) return isTakenBack(kind.unless ?? NOTHING, found, statement) ? null : found;
  }
  return null;
}

const NOTHING: readonly string[] = [];

function readingBy({ pattern, guarded }: Way, kind: ClauseKind, statement: Statement): KindReading | null {
  if (pattern === null) return kind.reads?.(statement) ?? (kind.frames ? framed(kind.frames, statement) : null);
  const match = confirm(pattern, compiledOf(guarded), statement);
  return match && { ...match, confidence: pattern.confidence ?? 1 };
}

/** Parts of one item between semicolons, without labels and modals of their own, say one thing: "- spam; scams; fraud". */
function goesOnIn(before: Wording, statement: Wording): boolean {
  if (before.sentence !== statement.sentence || statement.role !== 'item') return false;
  if (statement.own === 0 || statement.carried || before.carried) return false;
  const own = statement.words.slice(statement.own);
  return own[0]?.text !== '(' && own.every((word) => !MODALS.has(word.stem));
}

const MODALS = new Set(['may', 'must', 'shall', 'will', 'cannot']);

function partedBySemicolon(statement: Wording, end: number): boolean {
  return statement.normalized.slice(end, statement.span.start).includes(';');
}

/** Where the clause stands in the source of its block: the statement, cut where it is longer than a clause may be. */
function clauseSpan(statement: Wording, match: Match, passage: Passage): Span {
  // What is one blank on the normalized view may be a line end with an indent in the source.
  let longest = LONGEST;
  let span = toSource(passage.normalized, operativeSpan(statement, match, longest));
  for (let tries = 0; tries < 3 && span.end - span.start > LONGEST; tries++) {
    longest = Math.floor((longest * LONGEST) / (span.end - span.start)) - 8;
    span = toSource(passage.normalized, operativeSpan(statement, match, longest));
  }
  return span;
}

/** The statement, or, where it is longer than `longest`, the stretch of clauses around the words that matched. */
function operativeSpan(statement: Wording, match: Match, longest: number): Span {
  // A lead-in that says it all by itself is shown with the items that go on with it.
  const reach = { start: statement.span.start, end: statement.reach };
  if (reach.end - reach.start <= longest) {
    // The first item that runs on, said with the words that open its list, is shown with them.
    const together = match.start < statement.own && reach.end - statement.from <= longest;
    return together ? { start: statement.from, end: reach.end } : reach;
  }
  if (statement.span.end - statement.span.start <= longest) return statement.span;
  const from = statement.words[Math.max(match.start, statement.own)]?.start ?? statement.span.start;
  const to = statement.words[Math.max(match.end - 1, statement.own)]?.end ?? statement.span.end;
  let start = from;
  let end = Math.min(to, from + longest);
  // Grow to the next marks of punctuation on both sides while there is room.
  for (let i = statement.words.length - 1; i >= statement.own; i--) {
    const word = statement.words[i];
    if (word && word.end <= from && /^[,;:(]$/.test(word.stem) && end - word.end <= longest - 60) {
      start = word.end + (statement.normalized[word.end] === ' ' ? 1 : 0);
      break;
    }
    if (word && i === statement.own && end - word.start <= longest) start = word.start;
  }
  for (const word of statement.words.slice(statement.own)) {
    if (word.start < end) continue;
    if (word.end - start > longest - 20) break;
    end = word.end;
    if (/^[,;:.]$/.test(word.stem) && end - start > 450) break;
  }
  return { start, end };
}
