import type { Span } from './span.ts';

/** Abbreviations after which a full stop ends no sentence; in lower case, without the stop. */
const ABBREVIATIONS = new Set([
  'e.g',
  'i.e',
  'eg',
  'ie',
  'etc',
  'inc',
  'ltd',
  'co',
  'corp',
  'llc',
  'no',
  'nos',
  'art',
  'sec',
  'sect',
  'para',
  'cf',
  'vs',
  'v',
  'al',
  'u.s',
  'u.s.c',
  'c.f.r',
  'u.k',
  'e.u',
  'dr',
  'mr',
  'mrs',
  'ms',
  'st',
  'jr',
  'sr',
  'dept',
  'est',
  'fig',
  'vol',
  'pp',
  'p',
  'ed',
  'eds',
  'rev',
  'ver',
  'approx',
  'incl',
  'excl',
  'resp',
  'l.l.c',
  'b.v',
  'n.v',
  's.a',
  'a.k.a',
  'aka',
  'ex',
]);

/**
 * The sentences of a normalized text, as spans on it, blanks at their ends excluded. A sentence ends with a full stop,
 * exclamation or question mark (or their Chinese forms) that is followed by a blank and no small letter, abbreviations
 * and section numbers ("Section 4.2(a)") apart. Linear.
 */
export function sentences(text: string): Span[] {
  const result: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!endsSentence(text, at)) continue;
    let end = at + 1;
    while (end < text.length && /["')\]]/.test(text[end] ?? '')) end++;
    push(result, text, start, end);
    start = end;
    at = end - 1;
  }
  push(result, text, start, text.length);
  return result;
}

function push(result: Span[], text: string, start: number, end: number): void {
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  if (end > start) result.push({ start, end });
}

function endsSentence(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '。' || mark === '！' || mark === '？' || mark === '；') return true;
  if (mark !== '.' && mark !== '!' && mark !== '?') return false;
  let next = at + 1;
  while (next < text.length && /["')\]]/.test(text[next] ?? '')) next++;
  if (next >= text.length) return false;
  const after = text[next] ?? '';
  // "License.Your rights": a stop without a blank, between a small letter and a capital, is a slip for an end.
  if (after !== ' ')
    return (
      mark === '.' &&
      next === at + 1 &&
      /[a-z]{3}$/.test(text.slice(Math.max(0, at - 3), at)) &&
      /^[A-Z][a-z]+ /.test(text.slice(next, next + 24))
    );
  if (mark !== '.') return true;
  const follows = text[next + 1] ?? '';
  if (follows >= 'a' && follows <= 'z' && next === at + 1) return startsNumberedItem(text, next + 1);
  const word = /[A-Za-z.]{0,8}$/.exec(text.slice(Math.max(0, at - 8), at))?.[0].toLowerCase() ?? '';
  if (ABBREVIATIONS.has(word)) return word === 'etc' && /[A-Z]/.test(follows);
  // An initial or a numbered reference: "J. Smith", "No. 5", "1. Definitions".
  if (
    /(?:^|\s)[A-Z]$/.test(text.slice(Math.max(0, at - 2), at)) &&
    !/^(?:The|You|This|If|In|We|It|Any|All|For|No)\b/.test(text.slice(next + 1, next + 5))
  )
    return false;
  if (!/(?:^|[\s"'(])(?:\(?[ivx]{1,4}\)?|\d{1,2}(?:\.\d{1,2})*)$/.test(text.slice(Math.max(0, at - 8), at)))
    return true;
  // A number that ends a reference ends the sentence: "… as stated in Section 3.2. You must".
  return /\b(?:sections?|articles?|paragraphs?|clauses?|versions?|schedule|exhibit)\s\d{1,2}(?:\.\d{1,2}){0,3}$/i.test(
    text.slice(Math.max(0, at - 24), at),
  );
}

/** "…such copies. b. You must": a small letter with a stop or parenthesis opens an item. */
function startsNumberedItem(text: string, at: number): boolean {
  return /^(?:[a-z]|[ivx]{1,4})[.)] [A-Z]/.test(text.slice(at, at + 8));
}
