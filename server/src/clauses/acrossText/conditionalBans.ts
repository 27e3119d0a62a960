import { leadInsAt } from '../../text/leadInsAt.ts';
import type { Reading } from '../../text/reading.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Clause } from '../clause.ts';

/**
 * "If you pass it on as it came, you shall meet these conditions: (2) You may not modify it." Such a ban on changing is
 * asked of who passes on the thing as it came, and bars no change where the text gives the right to pass on a changed
 * version, too. Where it gives none, only what is unchanged may be passed on, and the ban stands.
 */
export function withoutConditionalBans(clauses: readonly Clause[], reading: Reading): readonly Clause[] {
  // Hardly a text has one of these: it is looked for first.
  const asked = clauses.filter((clause) => isBan(clause) && isOfSharing(clause, reading));
  if (asked.length === 0) return clauses;
  const given = clauses.filter((clause) => clause.kind === 'grants-distribution' && namesChanged(clause, reading));
  if (given.length === 0) return clauses;
  const gone = new Set(asked.filter((ban) => !given.some((grant) => overlaps(grant, ban))));
  return gone.size === 0 ? clauses : clauses.filter((clause) => !gone.has(clause));
}

function isBan({ kind }: Clause): boolean {
  return kind === 'modification-ban';
}

/** Whether what a grant lets one pass on is a changed version. */
function namesChanged(grant: Span, { source }: Reading): boolean {
  return CHANGED.test(source.slice(grant).replaceAll(UNCHANGED, ''));
}

const CHANGED = /\b(?:derived|derivatives?|modified|modify|adapted|adapt|modifications?|adaptations?)\b/i;
const UNCHANGED = /\b(?:without|no) (?:\w+ ){0,2}modifications?\b/gi;

function isOfSharing(ban: Span, reading: Reading): boolean {
  return WHEN_SHARED.test(reading.source.slice(ban)) || isAskedOfSharing(leadInsAt(ban.start, reading));
}

/** "If you redistribute it, …", "… when redistributing it". */
const WHEN_SHARED =
  /^(?:if|when|where|whenever) (?:\w+ ){0,4}(?:re-?)?distribut|\b(?:when|while) (?:re-?)?distributing\b[^,;]*$/i;

/** Whether the innermost list of conditions asks them of who passes on something that is not said to be changed. */
function isAskedOfSharing(leadIns: readonly string[]): boolean {
  const asking = leadIns.find((text) => CONDITIONS.test(text));
  return asking !== undefined && SHARED.test(asking) && !CHANGED.test(asking.replaceAll(UNCHANGED, ''));
}

const CONDITIONS = /\b(?:conditions|requirements|provided that)\b[^.;:]{0,60}:$/i;
const SHARED = /\b(?:re-?)?distribut/i;
