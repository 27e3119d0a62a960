import type { Statement } from '../statements/statements.ts';

/** A quoted passage: its words without the quotation marks. */
const QUOTED = /"([^"]{2,600})"/g;

/**
 * What a statement quotes, in order, on the normalized view, where all quotation marks are straight. A quotation that
 * the statement opens may end behind it: notices hold full stops. A closing comma or full stop goes.
 */
export function quotedIn(statement: Statement): readonly string[] {
  const from = statement.words[statement.own]?.start ?? statement.span.start;
  const quotes: string[] = [];
  for (const match of statement.normalized.slice(from, statement.span.end + 700).matchAll(QUOTED)) {
    if (from + match.index >= statement.span.end) break;
    quotes.push((match[1] ?? '').trim().replace(/,$/, ''));
  }
  return quotes;
}
