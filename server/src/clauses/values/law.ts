import { LargeExpression } from '../../text/largeExpression.ts';
import type { ClauseValue } from '../clause.ts';
import type { Statement } from '../statements/statements.ts';

/** Words at which a name of a law or a court is over. */
const OVER = new LargeExpression(
  /[;:()"]|[,.](?=\s|$)|\s(?:without|excluding|regardless|except|irrespective|notwithstanding|shall|will|has|have|is|are|does|governs?|appl(?:y|ies|icable|ied)|over|where|which|that|then|or any|as (?:applied|they|such|amended)|for (?:any|the|all|contracts|agreements|resolution)|to (?:resolve|the exclusion|contracts|agreements|which)|in (?:connection|respect|which|force|effect|accordance|any)|and (?:any|construed|interpreted|you|that|both|the (?:UN|United Nations|parties|courts)))\b/i,
);

/** What a name goes on with after a comma: ", California, USA". */
const REGION = new LargeExpression(
  /^, ((?:[A-Z][\w.']*)(?: (?:[A-Z][\w.']*|of)){0,3})(?=[,.;)]|$| (?:shall|will|has|have|without|and)\b)/,
);

/** Longest name, in UTF-16 units. */
const LONGEST = 120;

/**
 * The values of a governing-law clause: the law and the court or arbitration, in the words of the text, and `CISG`
 * where the UN sales convention is excluded. Linear: names are looked for in windows of fixed length.
 */
export function governingLawValues(statement: Statement): Readonly<Record<string, ClauseValue>> {
  return lawAndForum(statement.normalized.slice(statement.span.start, statement.span.end));
}

/** The same of a text in normalized form. */
export function lawAndForum(text: string): Readonly<Record<string, ClauseValue>> {
  const law = lawIn(text);
  const forum = forumIn(text);
  const excludes = /\bconvention\b.{0,60}\bsale/i.test(text) || /\bCISG\b/.test(text) ? 'CISG' : undefined;
  return { ...(law && { law }), ...(forum && { forum }), ...(excludes && { excludes }) };
}

function lawIn(text: string): string | undefined {
  const governed = /\b(?:govern|constru|interpret|subject to)/i.exec(text);
  if (!governed) return undefined;
  const rest = text.slice(governed.index, governed.index + 400);
  const of = /\blaws? (?:of|in force in|in) (?:the )?/i.exec(rest);
  if (of) return nameAt(rest, of.index + of[0].length);
  // "under PRC laws", "by the English law".
  const by = /\b(?:by|under|with) (?:the )?((?:[A-Z][A-Za-z.']* ){1,4})(?:state )?laws?\b/.exec(rest);
  if (by?.[1]) return by[1].trim();
  // "The laws of England govern", "California law will govern".
  const before = text.slice(0, governed.index);
  const laws = /\blaws? of (?:the )?/i.exec(before);
  if (laws) return nameAt(before, laws.index + laws[0].length);
  return /((?:[A-Z][A-Za-z.']* ){1,3})laws? (?:will |shall |must )?$/i.exec(before.slice(-80))?.[1]?.trim();
}

const COURT = new LargeExpression(
  /((?:(?:[A-Z][\w']*|state|federal|competent|local|district|and|or) ){0,6})(courts?|tribunals?)\b(?: (?:located|sitting|seated|residing|situated))? (?:of|in|for|at|within) (?:the )?(?!competent)/i,
);
const INSTITUTION =
  /(?:[A-Z][\w&']* ){1,6}Arbitration (?:Commission|Cent(?:er|re)|Association|Court|Institute|Chamber)/;

function forumIn(text: string): string | undefined {
  const body = INSTITUTION.exec(text);
  if (body) return body[0].replace(/^The /, '');
  const court = COURT.exec(text);
  const place = court && nameAt(text, court.index + court[0].length);
  if (court && place && !/\bcompetent\b.*\bjurisdiction$/i.test(place)) {
    const before = (court[1] ?? '').replace(/^.*\b(?:the|any|in|to|by|of) /i, '').replace(/^(?:and|or) /i, '');
    return `${before}${court[0].slice((court[1] ?? '').length)}${place}`;
  }
  if (/\barbitrat(?:ion|ed|or|ors)\b|\barbitral\b/i.test(text)) return 'arbitration';
  const jurisdiction = /\bjurisdiction of (?:the )?/i.exec(text);
  return jurisdiction ? nameAt(text, jurisdiction.index + jurisdiction[0].length) : undefined;
}

function nameAt(text: string, at: number): string | undefined {
  const rest = text.slice(at, at + LONGEST);
  const end = OVER.exec(rest)?.index ?? rest.length;
  let name = rest.slice(0, end).trim();
  let after = rest.slice(end);
  // In capitals every word looks like a name.
  for (let region = REGION.exec(after); region && rest !== rest.toUpperCase(); region = REGION.exec(after)) {
    name += region[0];
    after = after.slice(region[0].length);
  }
  name = name.replace(/(?<!\b(?:Ltd|Inc|Co|Corp|S))\.$/, '');
  return name === '' ? undefined : name;
}
