import { type Passage, toSource } from '../../text/passage.ts';
import type { Span } from '../../text/span.ts';
import type { Match } from '../patterns/pattern.ts';
import type { Wording } from '../statements/statements.ts';

/** Longest clause span, in UTF-16 units: a longer statement is cut to the words around what matched. */
export const LONGEST = 700;

/** Where the clause stands in the source of its block: the statement, cut where it is longer than a clause may be. */
export function clauseSpan(statement: Wording, match: Match, passage: Passage): Span {
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
