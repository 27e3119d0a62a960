import type { ClauseValue } from '../clause.ts';
import type { Statement } from '../statements/statements.ts';

/** An address with or without its scheme; a name of a host has at least one letter after its last dot. */
const ADDRESS =
  /\bhttps?:\/\/[^\s<>()"'\]]+|\b(?:[a-z0-9-]+\.){1,5}(?:com|org|net|ai|io|cn|eu|dev|co|de|fr|uk|edu|gov)\b(?:\/[^\s<>()"'\]]*)?/i;

/** "Attachment A", "Annex 2", "USE_POLICY.md". */
const ANNEX = /\b(?:Attachment|Annex|Appendix|Exhibit|Schedule|Addendum)\s+(?:[A-Z]|[IVX]{1,4}|\d{1,2})\b/i;
const FILE = /\b[A-Za-z0-9_-]{2,60}\.(?:md|txt|pdf|html)\b/;

/** A name in capitals that ends with what such documents are called. */
const NAMED =
  /\b(?:[A-Z][\w.'-]*\s+){0,6}(?:Acceptable Use Policy|Prohibited Use Policy|Use Policy|Usage Policy|Usage Policies|Usage Guidelines|Code of Conduct|Community Guidelines|Content Policy|AUP|Terms|Terms of Use|Policy|Policies|Guidelines|Use Restrictions)\b/;
/** What binds, too, where nothing of that name stands beside it. */
const DOCUMENTATION = /\b(?:[A-Z][\w.'-]*\s+){0,6}Documentation\b/;

/** The document that a statement binds its reader to: its address, file, annex or name; no value where none is named. */
export function targetOf(statement: Statement): Readonly<Record<string, ClauseValue>> {
  const text = statement.normalized.slice(statement.span.start, statement.span.end);
  for (const form of [ADDRESS, FILE, ANNEX, NAMED, DOCUMENTATION]) {
    const found = form.exec(text)?.[0].replace(/[.,;:]+$/, '');
    if (found) return { target: found };
  }
  return {};
}
