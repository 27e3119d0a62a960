import type { Statement } from '../statements/statements.ts';

/** The stems of the words that stand in the statement itself, lead-ins aside. */
export function ownStems(statement: Statement): readonly string[] {
  return statement.words.slice(statement.own).map((word) => word.stem);
}

/** The statement's own words as they read on the normalized view. */
export function ownText(statement: Statement): string {
  return statement.normalized.slice(statement.span.start, statement.span.end).replaceAll('\u00ad', '');
}
