import type { Statement } from '../statements/statements.ts';

/** Longest phrase that is given as a value, in UTF-16 units. */
const LONGEST = 120;

/** The words of a statement as they stand on the normalized view. */
export function textOf(statement: Statement): string {
  return statement.normalized.slice(statement.span.start, statement.span.end);
}

/**
 * The phrase of `text` that starts where the first group of `start` does and ends before a mark of punctuation or a word
 * of `STOP`: what a text calls the field, the persons or the acts of a clause. Linear; at most 120 units.
 */
export function phraseAt(text: string, start: RegExp): string | undefined {
  const found = start.exec(text);
  const from = found ? found.index + found[0].length - (found[1]?.length ?? 0) : -1;
  if (from < 0) return undefined;
  const window = text.slice(from, from + LONGEST);
  const end = STOP.exec(window)?.index ?? window.length;
  const phrase = window
    .slice(0, end)
    .replace(/^(?:the|any|a|an|your|its|their|own)\s+/i, '')
    .trim();
  return phrase === '' ? undefined : phrase;
}

const STOP =
  /[;:.()"]|,\s(?!(?:and|or|use|sell|have|offer|import|make)\b|[a-z]+\s?,|[a-z]+\s(?:and|or)\b)|\s(?:may|must|shall|will|is|are|was|were|can|cannot|where|which|that|who|provided|except|unless|under|subject|if|only|and\s+(?:may|must|shall|not|you))\b/;
