import type { Span } from '../text/span.ts';

/** True words for claims that the terms contradict: edits inside the claim that keep the grammar of its sentence. */

export interface Change extends Span {
  readonly newText: string;
}

/** In the capitals of what it replaces: all, the first, or none. */
function cased(words: string, like: string): string {
  if (like.length > 1 && like === like.toUpperCase() && like !== like.toLowerCase()) return words.toUpperCase();
  const first = like[0] ?? '';
  return first !== first.toLowerCase() ? (words[0] ?? '').toUpperCase() + words.slice(1) : words;
}

/** What a pattern is replaced by: words with `$1` for its first group, or a function of the match. */
type Words = string | ((match: RegExpExecArray) => string);

/** The first pattern that is found in a stretch gives the change; none where none is. */
function first(
  text: string,
  { start, end }: Span,
  rules: readonly (readonly [pattern: RegExp, words: Words])[],
): Change[] {
  const stretch = text.slice(start, end);
  for (const [pattern, words] of rules) {
    const match = pattern.exec(stretch);
    if (match === null) continue;
    const said = typeof words === 'string' ? words.replace('$1', match[1] ?? '') : words(match);
    return [{ start: start + match.index, end: start + match.index + match[0].length, newText: cased(said, match[0]) }];
  }
  return [];
}

/** "商用", and "商业" before the noun that it describes, which is the group. */
const CHINESE_COMMERCE = /(?:免费|自由|直接)?商用/;
const CHINESE_COMMERCIAL = /商[业業](用途|使用|[应應]用|化使用|目的)/;

/** "commercial use" becomes "non-commercial use", wherever it stands in the sentence. */
export function nonCommercial(text: string, span: Span): Change[] {
  return first(text, span, [
    [/\bcommercially\b/i, 'non-commercially'],
    [/\bcommercial\b(?![ -](?:entities|users|companies))/i, 'non-commercial'],
    [CHINESE_COMMERCE, '非商业使用'],
    [CHINESE_COMMERCIAL, '非商业$1'],
  ]);
}

/** "commercial use" becomes "commercial use with a separate license". */
export function withLicense(text: string, span: Span): Change[] {
  return first(text, span, [
    [/\bcommercial (?:use|usage|purposes|applications|products)\b/i, (match) => `${match[0]} with a separate license`],
    [/\bcommercially\b/i, 'commercially with a separate license'],
    [CHINESE_COMMERCE, '取得单独授权后商用'],
    [CHINESE_COMMERCIAL, '取得单独授权后的商业$1'],
  ]);
}

/** "research and commercial use" becomes "research use". */
export function researchUse(text: string, span: Span): Change[] {
  return first(text, span, [
    [/\b(?:both )?((?:academic|research|scientific|personal)) (?:and|or|&) commercial\b/i, '$1'],
    [/\bcommercial (?:and|or|&) ((?:academic|research|scientific|personal))\b/i, '$1'],
  ]);
}

/** "for any purpose" becomes "for any purpose that the license allows". */
export function asLicensed(text: string, span: Span, license: string): Change[] {
  const keep = (words: string) => (match: RegExpExecArray) => `${match[0]} ${words}`;
  return first(text, span, [
    [/\bfor (?:any|all|every)(?: and all)? (?:purposes?|uses?|reason)\b/i, keep(`that ${license} allows`)],
    [
      /\b(?:anything|whatever|however|wherever) you (?:want|like|wish|please)\b/i,
      (match) => `${match[0].split(/\s/)[0]} ${license} allows`.replace(/^anything/i, '$& that'),
    ],
    [/\bwithout (?:any )?(?:usage |use )?(?:restrictions?|limitations?)\b/i, `within the limits of ${license}`],
    [/\bunrestricted (use|usage|access)\b/i, `$1 within the limits of ${license}`],
    [/\bno strings attached\b/i, `the terms of ${license}`],
    [/\bfree of restrictions\b/i, `subject to ${license}`],
  ]);
}

/** "There are no restrictions on use" becomes "There are some restrictions on use". */
export function someLimits(text: string, span: Span): Change[] {
  return first(text, span, [[/\bno (?=(?:usage |use )?(?:restrictions?|limits|limitations)\b)/i, 'some ']]);
}

/** A limit that is no term becomes advice: "for research purposes only" to "mainly for research purposes". */
export function asAdvice(text: string, span: Span): Change[] {
  return first(text, span, [
    [
      /\bfor ((?:non-?commercial |academic |scientific )?(?:research|academic|evaluation|non-?commercial)(?:[ -](?:and (?:academic|educational)|use|usage|purposes?))*) only\b/i,
      'mainly for $1',
    ],
    [
      /\b(?:research|academic|non-?commercial)(?: use| purposes?)?[ -]only\b/i,
      (match) => match[0].replace(/[ -]only$/i, ' in the first place'),
    ],
    [/\b(?:is|are) (?:limited|restricted) to\b/i, (match) => `${match[0].split(' ')[0]} mainly meant for`],
    [/\b(?:only|solely|exclusively|strictly|purely)\b/i, 'mainly'],
    [/\b(?:strictly )?(?:prohibited|forbidden|disallowed|not (?:allowed|permitted))\b/i, 'not intended'],
    [/\b(?:may|can|must|shall|should) not be used\b/i, 'was not made to be used'],
    [/\b(?:may|can|must|shall|should|do) not use\b/i, 'should think before you use'],
    [/\bfor ((?:non-?commercial))\b/i, 'mainly for $1'],
  ]);
}

/** "publicly available" becomes "available once its terms are accepted". */
export function onceAccepted(text: string, span: Span): Change[] {
  return first(text, span, [
    [
      /\b(?:publicly|openly|freely) (available|accessible|downloadable|released|shared|distributed)\b(?= for download\b|[^\p{L}]*$)/iu,
      '$1 to those who accept the terms',
    ],
    [/\b(?:anyone|everyone|everybody)\b(?= can| may)/i, (match) => `${match[0]} who accepts the terms`],
    [/\bopen access\b/i, 'available to those who accept the terms'],
  ]);
}

/** "open data" becomes "published data". */
export function publishedData(text: string, span: Span): Change[] {
  return first(text, span, [
    [/\b(?:(?:fully|truly|completely) )?open[- ]?sourced?\b/i, 'published'],
    [/\b(?:(?:fully|truly|completely) )?open\b(?! access)/i, 'published'],
  ]);
}
