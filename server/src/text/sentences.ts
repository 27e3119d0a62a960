import { LargeExpression } from './largeExpression.ts';
import type { Span } from './span.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Abbreviations after which a full stop ends no sentence; in lower case, without the last stop. */
const NEVER = list('e.g i.e eg ie cf vs v dr mr mrs ms st jr sr dept approx incl excl resp a.k.a aka ca seq prof hon');
/** Abbreviations before a number: "No. 5", "Sec. 2". */
const NUMBERED = list(
  'no nos art arts sec secs sect para paras fig figs vol pp p pg ver rev v ch cl app ex eq tab reg',
);
/** Abbreviations that a sentence may end with: it ends where a word follows that opens one. */
const MAYBE = list(
  'etc inc ltd co corp llc llp plc gmbh s.a b.v n.v l.l.c l.p u.s u.s.a u.s.c u.k e.u u.n c.f.r d.c al ed eds est',
);

/** Words that open a sentence rather than go on with a name. */
const OPENERS = new Set(
  (
    'The You Your This These Those If In We Our It Any All Each Every For No None Nothing Such Subject By ' +
    'To As At On Licensee Licensor Licensed Neither Except Unless Upon When Where Without Notwithstanding ' +
    'However Use Users There That They Some Please See Certain Permission Redistribution Distribution'
  ).split(' '),
);

/** Whether a text begins with one of them. */
function opensSentence(text: string): boolean {
  let end = 0;
  while (isWordUnit(text.charCodeAt(end))) end++;
  return OPENERS.has(text.slice(0, end));
}

/** A letter of ASCII, a digit or an underscore, as `\w` has them. */
function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95;
}

/** What a number refers to: a full stop behind it ends a sentence. */
const CITED = new LargeExpression(
  /\b(?:sections?|subsections?|clauses?|subclauses?|articles?|paragraphs?|subparagraphs?|parts?|exhibits?|schedules?|annex(?:es)?|appendix|appendices|attachments?|chapters?|versions?|items?|tables?|figures?|v|to|through|and|or)[ ]?(?:\d[\d.]*|[(\w)]{1,5})?$/i,
);

/** What a capital letter names, rather than being an initial. */
const LETTERED = /\b(?:exhibit|schedule|annex|appendix|attachment|part|section|type|class) [A-Z]{1,5}$/i;

const CLOSER = /["')\]”’»」』）]/;
/** How much before a stop is looked at. */
const BEFORE = 40;

/**
 * The sentences of a normalized text, as spans on it, blanks at their ends excluded. A sentence ends with a full stop,
 * exclamation or question mark that is followed by a blank and no small letter, abbreviations and numbers of items
 * apart, or with a Chinese mark. A stop at the end of a section's number ("under Section 4. You …") ends one. Linear.
 */
export function sentences(text: string): Span[] {
  const result: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 63 && unit < 0x3002) continue;
    if (!endsSentence(text, start, at, unit)) continue;
    let end = at + 1;
    while (end < text.length && CLOSER.test(text[end] ?? '')) end++;
    push(result, text, start, end);
    start = end;
    at = end - 1;
  }
  push(result, text, start, text.length);
  return result;
}

function push(result: Span[], text: string, start: number, end: number): void {
  while (start < end && text.charCodeAt(start) === 32) start++;
  while (end > start && text.charCodeAt(end - 1) === 32) end--;
  if (end > start) result.push({ start, end });
}

/** `.` `!` `?` and their wide forms. */
function endsSentence(text: string, start: number, at: number, unit: number): boolean {
  if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff1b || unit === 0xff61) return true;
  if (unit !== 46 && unit !== 33 && unit !== 63) return false;
  let next = at + 1;
  while (next < text.length && CLOSER.test(text[next] ?? '')) next++;
  if (next >= text.length) return false;
  const closed = next > at + 1;
  if (text.charCodeAt(next) !== 32) return unit === 46 && !closed && isGlued(text, at, next);
  const follows = text.slice(next + 1, next + 24);
  if (unit !== 46) return !/^[a-z]/.test(follows) || closed;
  if (/^[a-z]/.test(follows) && !closed) return opensItem(follows);
  if (/^[a-z]/.test(follows) && closed) return false;
  return endsBehind(text, start, at, follows, closed);
}

/** "License.Your rights": a stop without a blank, between a small letter and a capital, is a slip for an end. */
function isGlued(text: string, at: number, next: number): boolean {
  return /[a-z]{3}$/.test(text.slice(Math.max(0, at - 3), at)) && opensSentence(text.slice(next, next + 24));
}

/** "…such copies. b. You must": a small letter with a stop or parenthesis opens an item. */
function opensItem(follows: string): boolean {
  return /^(?:[a-z]|[ivx]{1,4})[.)] [A-Z]/.test(follows);
}

/** Whether the stop at `at` ends a sentence, by the word before it and what follows. */
function endsBehind(text: string, start: number, at: number, follows: string, closed: boolean): boolean {
  const before = text.slice(Math.max(start, at - BEFORE), at);
  // "Non-U.S." is one word on the normalized view.
  const word =
    /[A-Za-z.]{0,8}$/
      .exec(before)?.[0]
      .toLowerCase()
      .replace(/^non(?=u)/, '') ?? '';
  if (word !== '' && !closed) {
    if (NUMBERED.has(word) && /^(?:\d|[IVX]+\b|\()/.test(follows)) return false;
    if (NEVER.has(word)) return false;
    if (MAYBE.has(word)) return opensSentence(follows) && !/^All rights/i.test(follows);
  }
  // An initial, a Roman or a decimal number: of an item, unless the words before refer to it.
  const mark = /(?:^|[\s("'])(?:[A-Za-z]|[ivx]{2,4}|[IVX]{2,5}|\d{1,2}(?:\.\d{1,2}){0,4})$/.exec(before);
  if (!mark || closed) return true;
  // A number right behind an opening quote belongs to a title: "listed in '3. Restrictions'".
  if (/^["'(]/.test(mark[0])) return false;
  const lead = before.slice(0, mark.index).trimEnd();
  if (lead === '' || /[.;:,]$/.test(lead)) return false;
  if (/[A-Z]$/.test(before)) return LETTERED.test(before) || opensSentence(follows);
  return CITED.test(before) || /\w$/.test(lead);
}
