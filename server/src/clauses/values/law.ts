import type { ClauseValue } from '../clause.ts';
import type { Statement } from '../statements.ts';

/** Words after which a name of a law or a court is over. */
const STOP =
  /[,;.:()]|\s(?:without|excluding|regardless|except|irrespective|notwithstanding|shall|will|has|have|is|are|does|and\s+(?:any|the\s+(?:UN|United Nations|parties)|construed|interpreted|you|that)|for\s+(?:any|the|all|contracts|agreements)|over|as\s+(?:applied|they|such)|applicable|applied|in\s+(?:connection|respect|which|force|effect)|where|which|that|to\s+(?:resolve|the\s+exclusion|contracts|agreements)|then|or\s+any)\b|$/;

/**
 * The values of a governing-law clause: the law, the court or arbitration as the text names them, and what is excluded.
 * Linear: each expression is anchored at a fixed word and reads at most 160 units.
 */
export function governingLawValues(statement: Statement): Readonly<Record<string, ClauseValue>> {
  const text = statement.normalized.slice(statement.span.start, statement.span.end);
  const law = lawIn(text);
  const forum = forumIn(text);
  const excludes = /\bConvention\b.{0,40}\bSale/i.test(text) || /\bCISG\b/.test(text) ? 'CISG' : undefined;
  return { ...(law && { law }), ...(forum && { forum }), ...(excludes && { excludes }) };
}

function lawIn(text: string): string | undefined {
  const governed = /\b(?:govern|constru|interpret|subject)/i.exec(text);
  if (!governed) return undefined;
  const rest = text.slice(governed.index, governed.index + 400);
  const of = /\blaws?\s+(?:of|in(?:\s+force)?(?:\s+in)?)\s+/i.exec(rest);
  if (of) return name(rest.slice(of.index + of[0].length));
  // "under PRC laws", "by California law", "by English law".
  const before = /\b(?:by|under|with)\s+(?:the\s+)?((?:[A-Z][A-Za-z.']*\s+){1,4})(?:state\s+)?laws?\b/.exec(rest);
  return before?.[1]?.trim();
}

function forumIn(text: string): string | undefined {
  const arbitration = /\b(?:arbitration|arbitrated|arbitral|arbitrator)\b/i.test(text);
  const courts =
    /\b(?:(?:state|federal|competent|people's|local|district|high|and|or)\s+){0,5}courts?\s+(?:(?:located|sitting|seated|residing|situated)\s+)?(?:of|in|for|at)\s+(?!competent)/i.exec(
      text,
    );
  if (courts) {
    const place = name(text.slice(courts.index + courts[0].length));
    if (place) return `${courts[0].replace(/^(?:and|or)\s+/i, '').trim()} ${place}`;
  }
  if (arbitration) {
    const body =
      /\b(?:[A-Z][\w&']*\s+){1,6}Arbitration\s+(?:Commission|Cent(?:er|re)|Association|Court|Institute|Chamber)\b/.exec(
        text,
      );
    return body?.[0] ?? 'arbitration';
  }
  const jurisdiction = /\bjurisdiction\s+of\s+(?:the\s+)?/i.exec(text);
  const place = jurisdiction && name(text.slice(jurisdiction.index + jurisdiction[0].length));
  return place || undefined;
}

function name(rest: string): string | undefined {
  const window = rest.slice(0, 160);
  const end = STOP.exec(window)?.index ?? window.length;
  const found = window
    .slice(0, end)
    .replace(/^the\s+/i, '')
    .trim();
  return found === '' ? undefined : found;
}
