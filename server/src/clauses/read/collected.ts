import type { Passage } from '../../text/passage.ts';
import type { Span } from '../../text/span.ts';
import type { Clause } from '../clause.ts';
import type { ClauseKind } from '../kind.ts';
import { statementOf } from '../statements/meaning.ts';
import type { Wording } from '../statements/statements.ts';
import { clauseSpan, LONGEST } from './clauseSpan.ts';
import type { Telling } from './tellings.ts';

/** A clause with its place in its block; `section` comes from the place of the block, and from the label of its item. */
export type BlockClause = Omit<Clause, 'section'> & { readonly label?: string };

/** The clauses of a block by what its statements tell, one after the other. */
export class Collected {
  readonly #of: readonly ClauseKind[];
  readonly #passage: Passage;
  readonly #clauses: Told[] = [];
  /** By kind, where it was said last. */
  readonly #said = new Map<number, { readonly by: Wording; readonly told: Told | undefined }>();

  constructor(of: readonly ClauseKind[], passage: Passage) {
    this.#of = of;
    this.#passage = passage;
  }

  /** Takes what the next statement tells. */
  add(wording: Wording, tellings: readonly Telling[]): void {
    if (wording.lifts) lessen(this.#clauses, wording, this.#of);
    for (const telling of tellings) {
      const kind = this.#of[telling.kind];
      if (kind === undefined || (kind.id === 'output-limit' && isWrongDone(wording, tellings, this.#of))) continue;
      this.#addTold(wording, telling, kind);
    }
  }

  #addTold(wording: Wording, telling: Telling, kind: ClauseKind): void {
    // One sentence that carries a kind twice gives it once; parts between semicolons are sentences of their own.
    const last = this.#said.get(telling.kind);
    const again =
      last !== undefined &&
      last.by.sentence === wording.sentence &&
      kind.id !== 'use-restriction' &&
      !partedBySemicolon(wording, last.by.span.end);
    const before = last?.told;
    this.#said.set(telling.kind, { by: wording, told: before });
    const { match } = telling;
    if (again) {
      if (before && last.by === wording.before) this.#reachOn(before, wording, telling, kind);
      return;
    }
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
    this.#said.set(telling.kind, { by: wording, told });
  }

  /** "If (i) you have more than 100 million users or (ii) …": parts that follow each other and say one kind are one clause. */
  #reachOn(before: Told, wording: Wording, telling: Telling, kind: ClauseKind): void {
    const { clause } = before;
    const { end } = clauseSpan(wording, telling.match, this.#passage);
    if (end <= clause.end || end - clause.start > LONGEST) return;
    const values = kind.joined?.(clause.values, factsOf(telling, kind, wording).values) ?? clause.values;
    before.clause = { ...clause, end, values };
  }

  /** All of them by place; what stands at one place, in the order of the kinds. */
  inOrder(): readonly BlockClause[] {
    return labeled(this.#clauses)
      .sort((a, b) => byPlace(a.clause, b.clause) || a.kind - b.kind)
      .map(({ clause }) => clause);
  }
}

/**
 * Whether an item of a list of forbidden uses names a wrong and no business: "using generated audio in scam calls" bars
 * the scam, and not the output.
 */
function isWrongDone(wording: Wording, tellings: readonly Telling[], of: readonly ClauseKind[]): boolean {
  const use = wording.role === 'item' && tellings.find(({ kind }) => of[kind]?.id === 'use-restriction');
  const kind = use ? of[use.kind] : undefined;
  if (!use || kind === undefined || wording.own === 0 || factsOf(use, kind, wording).topics.length === 0) return false;
  // "You must not use any Output to judge a person" is a rule on outputs by itself.
  if (wording.words.slice(wording.own).some(({ stem }) => MODALS.has(stem))) return false;
  return !BUSINESS.test(wording.normalized.slice(wording.span.start, wording.span.end));
}

const BUSINESS = /\b(?:commerc|profit|revenue|sell|sale|resale|train|compet|improv|monetiz|license|agreement|policy)/i;

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

export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
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
