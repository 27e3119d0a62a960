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
  const english = [...text.slice(start, end).matchAll(OPEN_SOURCE)].flatMap((match) => {
    const from = start + match.index;
    const to = from + match[0].length;
    // In the address of a badge a dash parts, and two are one.
    const address = /_|--|%20/.test(match[0]) || text.slice(Math.max(0, from - 7), from) === '/badge/';
    if (address) return [{ start: from, end: to, newText: cased(wording, match[0]).replace('-', '--') }];
    const words = isVerb(text, from, to, match[1] ?? '') ? verb(match[1] ?? '') : wording;
    const article = articleBefore(text, from, words);
    return [...article, { start: from, end: to, newText: cased(words, match[0]) }];
  });
  return [...english, ...retoldInChinese(text, { start, end }, wording)];
}

/** "开源" with an adverb of degree before it, which the truth does not need. */
const CHINESE = /(?:完全|全面|真正|彻底)?[开開]源/g;
/** What "开源" is a verb behind, or in front of. */
const DONE_BY = /(?:[们們队隊已经經式次外还還也率先全均将將室院司]|完全|全面)$/;

/** "我们开源了模型" becomes "我们发布了模型", "开源模型" one with open weights. */
function retoldInChinese(text: string, { start, end }: Span, wording: Wording): Retold[] {
  return [...text.slice(start, end).matchAll(CHINESE)].map((match) => {
    const from = start + match.index;
    const to = from + match[0].length;
    const verb = DONE_BY.test(text.slice(Math.max(start, from - 2), from)) || /^[了出]/.test(text.slice(to, to + 1));
    const adjective = wording === 'open-weight' ? '开放权重' : '源码可用';
    return { start: from, end: to, newText: verb ? '发布' : adjective };
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
