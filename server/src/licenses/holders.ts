import { LargeExpression } from '../text/largeExpression.ts';

/** A copyright line has no more words than this. */
export const LONGEST_COPYRIGHT = 24;

/** What stands behind "Copyright" where it names a holder: a sign, a year, or room for one. */
const HOLDER = /^[ \t:,;-]{0,8}(?:\r?\n[ \t>*#/]{0,8})?(?:\(c\)|©|&copy;|\d|[<[{])/i;
const SIGN = /(?:\(c\)|©|&copy;)\s?$/i;
/** A name behind it is written large, and is not what a sentence on copyright speaks of. */
const NAME = /^[ \t]{1,8}(?:by\s|\p{Lu})/u;
const SPOKEN_OF =
  /^\s*(?:notice|holder|owner|law|license|licence|statement|act|policy|permission|agreement|disclaimer|term|information|infringement|line|year|right|protection)s?\b/i;
/** So many words may stand before a copyright without a sign: "Portions", a title. */
const BEFORE_HOLDER = 3;

/** Whether the "copyright" from `start` to `end` names a holder, rather than that a sentence speaks of copyright. */
export function opensHolder(text: string, start: number, end: number, before: number): boolean {
  const next = text.slice(end, end + 24);
  if (HOLDER.test(next) || SIGN.test(text.slice(Math.max(0, start - 8), start))) return true;
  return before <= BEFORE_HOLDER && /^C[a-z]/.test(text.slice(start, end)) && NAME.test(next) && !SPOKEN_OF.test(next);
}

/** What stands in small letters between names, and in their place. */
const SMALL = new LargeExpression(
  /^(?:by|of|the|and|or|for|in|at|its|their|other|others|with|from|to|present|all|rights|reserved|c|de|del|da|di|du|la|le|les|et|al|der|den|van|von|und|y|e|affiliates|contributors|authors|subsidiaries|individual|yyyy|years?|names?|copyrights?|owners?|holders?)$/,
);

/** Whether a word may be of a name, a year or an address. */
export function isOfName(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first >= 97 && first <= 122) return SMALL.test(text.slice(start, end)) || isOfAddress(text, start, end);
  return true;
}

function isOfAddress(text: string, start: number, end: number): boolean {
  return (
    (/[@/\w]/.test(text.charAt(end + 1)) && /[@./]/.test(text.charAt(end))) || /[@./]/.test(text.charAt(start - 1))
  );
}

const SHORT_FORM = /(?:inc|ltd|corp|co|llc)$/i;
const GOES_ON = /^[ \t]{1,4}[a-z]/;

/** Whether the full stop at `at` is of a company's name that goes on: "Inc. and affiliates". Looks no further than a few units. */
export function isOfShortForm(text: string, at: number): boolean {
  return SHORT_FORM.test(text.slice(Math.max(0, at - 4), at)) && GOES_ON.test(text.slice(at + 1, at + 6));
}
