import { looksLikeHeading } from './heading.ts';
import type { Line } from './lines.ts';
import { FULL, GOES_ON, nextLine, WRAPPED, wordsOf } from './wrapping.ts';

/**
 * Whether `line` stands between two bullets of a list that no empty line parts, and goes on with none of them. In: a text, the
 * first line of its item, the line before `line`, and the words of `line`.
 */
export function standsBetweenItems(text: string, first: Line, previous: Line, line: Line, words: string): boolean {
  if (first.marker?.ordinal !== 0 || line.indent > first.indent) return false;
  const title = isTitle(text, previous, words);
  if (!title && !OPENS_LIST.test(words)) return false;
  const next = nextLine(text, line);
  return next?.marker?.style === first.marker.style && next.indent === first.indent;
}

/** "You agree to:" behind "- Spam": who is spoken to opens the next list. */
const OPENS_LIST = /^(?:You|Users?|Licensees?|The (?:licensee|user)s?|We)\b[^.;:]{0,80}:[*_]{0,3}$/;

/**
 * "Against people" behind "- Use bots": a title without marks, that ends nothing, where the line before is no line of a
 * paragraph that is wrapped in its middle.
 */
function isTitle(text: string, previous: Line, words: string): boolean {
  if (words.length > LONGEST || /[.:;,!?]$/.test(words)) return false;
  const named = TITLE_CASE.test(words);
  if (!(named || /^[A-Z][a-z]+ [a-z]/.test(words)) || !looksLikeHeading(words)) return false;
  const before = wordsOf(text, previous, WRAPPED);
  if (GOES_ON.test(before) || /[,(-]$/.test(before)) return false;
  // "… of the United", "States Army".
  if (named) return / [a-z][a-z'’-]*[.;)]?$/.test(before);
  const width = previous.indent + before.length;
  return width < FULL || width > WIDE || OPENS_TITLE.test(words);
}

/** No such title is longer, in UTF-16 units. */
const LONGEST = 50;

/** "Content Involving Minors": two words or more, of which each that is not small has a capital. */
const TITLE_CASE = /^[A-Z][\w'’-]*(?: (?:[A-Z][\w'’-]*|&|and|or|of|the|for|to|in|with|by|on))* [A-Z][\w'’-]*$/;

/** Lists are seldom wrapped as wide as this. */
const WIDE = 90;

/** Words that have a capital nowhere but at the beginning. */
const OPENS_TITLE = /^(?:Against|About|For|In|On|With|Without|Other|Harmful|Illegal|Prohibited|[A-Z][a-z]+ing) /;

/**
 * "You may not use it:", "Unlawful Activities" and "For what the law forbids.": whether `line` is a title between the line
 * that opens a list and an item that is its text. In: as above, and the last words before `line`.
 */
export function isTitleOfItem(text: string, previous: Line, line: Line, before: string, words: string): boolean {
  if (!before.endsWith(':') || line.indent > previous.indent || words.length > LONGEST || !looksLikeHeading(words))
    return false;
  if (!(TITLE_CASE.test(words) || /^[A-Z][a-z]{4,}$/.test(words))) return false;
  const next = nextLine(text, line);
  if (next === undefined || next.heading > 0) return false;
  return next.marker?.ordinal === 0 || OPENS_AIM.test(wordsOf(text, next, 8));
}

/** What a use is for, or how it is done, without who does it. */
export const OPENS_AIM = /^(?:To|For|In|By|As|With|Any) /;
