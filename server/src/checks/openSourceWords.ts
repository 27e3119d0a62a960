import type { Span } from '../text/span.ts';

/** A change of words at a place. */
export interface Retold extends Span {
  readonly newText: string;
}

export type Wording = 'open-weight' | 'source-available';

/** "open source" in its spellings, with an adverb of degree before it, which the truth does not need. */
const OPEN_SOURCE =
  /(?:\b(?:fully|truly|completely|entirely|really|genuinely)[ -])?(?:\b|(?<=_))open(?:[\s\-\u2010\u2011_]|--|%20)?(sourced|source|sourcing|sources)(?:\b|(?=_))/gi;

/**
 * The edits that replace each "open source" in a stretch of a card by true words that fit the same sentence: an
 * adjective by `wording`, a verb by "publish", "published" or "publishing". The article before it is kept right.
 */
export function retold(text: string, { start, end }: Span, wording: Wording): readonly Retold[] {
  return [...text.slice(start, end).matchAll(OPEN_SOURCE)].flatMap((match) => {
    const from = start + match.index;
    const to = from + match[0].length;
    // In the address of a badge a dash parts, and two are one.
    const address = /_|--|%20/.test(match[0]) || text.slice(Math.max(0, from - 7), from) === '/badge/';
    if (address) return [{ start: from, end: to, newText: cased(wording, match[0]).replace('-', '--') }];
    const words = isVerb(text, from, to, match[1] ?? '') ? verb(match[1] ?? '') : wording;
    const article = articleBefore(text, from, words);
    return [...article, { start: from, end: to, newText: cased(words, match[0]) }];
  });
}

/** "we open-source X", "is open-sourced under", "open-sourcing X"; "an open-sourced model" is an adjective. */
function isVerb(text: string, start: number, end: number, form: string): boolean {
  const before = text.slice(Math.max(0, start - 60), start).replaceAll(/[*_`[\]]/g, '');
  const after = text.slice(end, end + 40).replaceAll(/[*_`]/g, '');
  if (/sourcing$|sources$/i.test(form)) return true;
  if (/sourced$/i.test(form)) {
    return (
      /\b(?:is|are|was|were|been|being|be|we|have|has|and|now|also|fully)\s+$/i.test(before) ||
      /^\s*(?:under|by|in|on|at|for)\b/i.test(after)
    );
  }
  return (
    /\b(?:we|to)(?:\s+(?:also|have|fully|now|proudly|hereby|officially))*\s+$/i.test(before) && /^\s+\S/.test(after)
  );
}

function verb(form: string): string {
  if (/sourced$/i.test(form)) return 'published';
  return /sourcing$/i.test(form) ? 'publishing' : /sources$/i.test(form) ? 'publishes' : 'publish';
}

/** "an open-source" becomes "a source-available"; the other wordings keep their vowel. */
function articleBefore(text: string, start: number, words: string): Retold[] {
  const before = text.slice(Math.max(0, start - 20), start);
  const article = /\b(an?)([\s*_`[]+)$/i.exec(before);
  const written = article?.[1];
  if (article === null || written === undefined) return [];
  const right = /^[aeiou]/.test(words) ? 'an' : 'a';
  if (written.toLowerCase() === right) return [];
  const at = start - article[0].length;
  return [{ start: at, end: at + written.length, newText: cased(right, written) }];
}

/** In the capitals of what it replaces: all, the first, or none. */
function cased(words: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase() && like !== like.toLowerCase()) return words.toUpperCase();
  const first = like[0] ?? '';
  return first !== first.toLowerCase() ? (words[0] ?? '').toUpperCase() + words.slice(1) : words;
}
