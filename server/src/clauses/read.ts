import type { Passage } from '../text/passage.ts';
import { toSource } from '../text/passage.ts';
import type { Reading } from '../text/reading.ts';
import { type Span, shift } from '../text/span.ts';
import type { Clause } from './clause.ts';
import type { ClauseKind } from './kind.ts';
import { kinds } from './kinds/index.ts';
import { find, type Match, matchPattern } from './pattern.ts';
import { type Statement, statementsOf } from './statements.ts';

/** Longest clause span, in UTF-16 units: DESIGN "The JSON contract". */
const LONGEST = 700;

/** A clause with its place in its block; `section` comes from the place of the block. */
type BlockClause = Omit<Clause, 'section'>;

const memo = new WeakMap<readonly Statement[], readonly BlockClause[]>();

/** What a text says: its clauses in order. Blocks that were read before, in an equal place, are not read again. */
export function readClauses(reading: Reading): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const place of reading.places) {
    const statements = statementsOf(place);
    let found = memo.get(statements);
    if (!found) {
      found = readBlock(statements, place.passage);
      memo.set(statements, found);
    }
    for (const clause of found) clauses.push({ ...shift(clause, place.start), section: place.path });
  }
  return clauses;
}

function readBlock(statements: readonly Statement[], passage: Passage): readonly BlockClause[] {
  const clauses: BlockClause[] = [];
  for (const kind of kinds) {
    let last: { sentence: number; end: number } | undefined;
    for (const statement of statements) {
      const match = matchKind(kind, statement);
      if (!match) continue;
      // One sentence that carries a kind twice gives it once; parts between semicolons are sentences of their own.
      if (
        last &&
        last.sentence === statement.sentence &&
        kind.id !== 'use-restriction' &&
        !partedBySemicolon(statement, last.end)
      )
        continue;
      last = { sentence: statement.sentence, end: statement.span.end };
      const span = clauseSpan(statement, match);
      clauses.push({
        ...toSource(passage.normalized, span),
        kind: kind.id,
        topics: kind.topics?.(statement, match) ?? [],
        values: kind.values?.(statement, match) ?? {},
        confidence: match.confidence,
      });
    }
  }
  return clauses.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Where the statement says what the kind says, or null. */
export function matchKind(kind: ClauseKind, statement: Statement): (Match & { readonly confidence: number }) | null {
  for (const pattern of kind.says) {
    const match = matchPattern(pattern, statement);
    if (!match) continue;
    if (kind.unless?.some((words) => find(words, 'any', statement))) return null;
    return { ...match, confidence: pattern.confidence ?? 1 };
  }
  return null;
}

function partedBySemicolon(statement: Statement, end: number): boolean {
  return statement.normalized.slice(end, statement.span.start).includes(';');
}

/** The statement, or, where it is too long, the stretch of clauses around the words that matched. */
function clauseSpan(statement: Statement, match: Match): Span {
  if (statement.span.end - statement.span.start <= LONGEST) return statement.span;
  const from = statement.words[Math.max(match.start, statement.own)]?.start ?? statement.span.start;
  const to = statement.words[Math.max(match.end - 1, statement.own)]?.end ?? statement.span.end;
  let start = from;
  let end = Math.min(to, from + LONGEST);
  // Grow to the next marks of punctuation on both sides while there is room.
  for (let i = statement.words.length - 1; i >= statement.own; i--) {
    const word = statement.words[i];
    if (word && word.end <= from && /^[,;:(]$/.test(word.stem) && end - word.end <= LONGEST - 60) {
      start = word.end + (statement.normalized[word.end] === ' ' ? 1 : 0);
      break;
    }
    if (word && i === statement.own && end - word.start <= LONGEST) start = word.start;
  }
  for (const word of statement.words.slice(statement.own)) {
    if (word.start < end) continue;
    if (word.end - start > LONGEST - 20) break;
    end = word.end;
    if (/^[,;:.]$/.test(word.stem) && end - start > 240) break;
  }
  return { start, end };
}
