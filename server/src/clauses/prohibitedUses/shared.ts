import { find, holdsAny } from '../patterns/pattern.ts';
import { askLead } from '../statements/leadPart.ts';
import type { Statement } from '../statements/statements.ts';

/** True where the statement opens a list: it ends with a colon. */
export function opens(statement: Statement): boolean {
  return statement.normalized.slice(0, statement.span.end).trimEnd().endsWith(':');
}

/** Whether an item leaves the saying to what it opens: "Any use of it that (1) …, (2) …", "Violence: content that:". */
export function leavesSaying({ role, reach, span }: Statement, { words }: Statement): boolean {
  if (role !== 'item') return false;
  if (words.at(-1)?.stem === ':') {
    const last = words.at(-2)?.text ?? '';
    // "Attempting to:"; "violate the law, including to:" says something.
    return OPENS_CASES.test(last) || (/^to$/i.test(last) && words.at(-4)?.stem === ':');
  }
  return reach > span.end && OPENS_PARTS.test(words.at(-1)?.text ?? '');
}

const OPENS_CASES = /^(?:that|which|who|involving|containing)$/i;
const OPENS_PARTS = /^(?:to|that|which|of|for|in|by|with|as)$/i;

/** How many words of letters it has, "and" and "or" left out. */
export function spokenWords(own: Statement): number {
  return own.words.filter((word) => /[a-z]{2}/i.test(word.text) && !/^(?:and|or)$/.test(word.stem)).length;
}

/** Whether one of the patterns holds on the words that govern the statement. */
export function leadHolds(patterns: string | readonly string[], statement: Statement): boolean {
  return askLead(patterns, statement, (lead) => holds(patterns, lead));
}

/** Whether one of the patterns, a list that stays, holds on the statement whatever the mood. */
export function holds(patterns: string | readonly string[], statement: Statement): boolean {
  return typeof patterns === 'string' ? find(patterns, 'any', statement) !== null : holdsAny(patterns, statement);
}
