/**
 * Findings in texts of the outside truths that a person read and holds to be right, with the reason; one line for each
 * text and kind. What is not here counts as unjustified.
 */
export const JUDGED: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

/** The reason why a kind really stands in a text, or undefined. */
export function reason(id: string, kind: string): string | undefined {
  return JUDGED[id]?.[kind];
}
