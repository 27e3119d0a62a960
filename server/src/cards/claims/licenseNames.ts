import type { Sentence } from './sentence.ts';

/** SPDX ids by the words that name them, longest first; `*` stands for a word that may be missing. */
const NAMES: readonly (readonly [name: string, spdx: string])[] = [
  ['apache software license version 2.0', 'Apache-2.0'],
  ['apache license , version 2.0', 'Apache-2.0'],
  ['apache license version 2.0', 'Apache-2.0'],
  ['apache license v2.0', 'Apache-2.0'],
  ['apache license 2.0', 'Apache-2.0'],
  ['apache license', 'Apache-2.0'],
  ['apache version 2.0', 'Apache-2.0'],
  ['apache v2.0', 'Apache-2.0'],
  ['apache 2.0', 'Apache-2.0'],
  ['apache 2', 'Apache-2.0'],
  ['apache2.0', 'Apache-2.0'],
  ['apache2', 'Apache-2.0'],
  ['apache', 'Apache-2.0'],
  ['mit', 'MIT'],
  ['apache license , version 2', 'Apache-2.0'],
  ['apache license , v2.0', 'Apache-2.0'],
  ['apache license v2', 'Apache-2.0'],
  ['apache license ( version 2.0 )', 'Apache-2.0'],
  ['apache licence 2.0', 'Apache-2.0'],
  ['apache licence', 'Apache-2.0'],
  ['apache v2', 'Apache-2.0'],
  ['expat', 'MIT'],
  ['bsd 3', 'BSD-3-Clause'],
  ['bsd 2', 'BSD-2-Clause'],
  ['bsd license', 'BSD-3-Clause'],
  ['isc license', 'ISC'],
  ['isc', 'ISC'],
  ['bsd 3 clause', 'BSD-3-Clause'],
  ['3 clause bsd', 'BSD-3-Clause'],
  ['bsd 2 clause', 'BSD-2-Clause'],
  ['gnu general public license v3.0', 'GPL-3.0-only'],
  ['gnu general public license v3', 'GPL-3.0-only'],
  ['gplv3', 'GPL-3.0-only'],
  ['gnu gpl v3', 'GPL-3.0-only'],
  ['gnu gplv3', 'GPL-3.0-only'],
  ['gplv2', 'GPL-2.0-only'],
  ['gpl v2', 'GPL-2.0-only'],
  ['gpl 2.0', 'GPL-2.0-only'],
  ['gnu agplv3', 'AGPL-3.0-only'],
  ['agpl v3', 'AGPL-3.0-only'],
  ['lgplv3', 'LGPL-3.0-only'],
  ['lgpl v3', 'LGPL-3.0-only'],
  ['eupl 1.2', 'EUPL-1.2'],
  ['odc by 1.0', 'ODC-By-1.0'],
  ['odbl 1.0', 'ODbL-1.0'],
  ['openmdw 1.0', 'OpenMDW-1.0'],
  ['openmdw', 'OpenMDW-1.0'],
  ['gpl 3.0', 'GPL-3.0-only'],
  ['gpl v3', 'GPL-3.0-only'],
  ['agpl 3.0', 'AGPL-3.0-only'],
  ['agpl', 'AGPL'],
  ['gpl', 'GPL'],
  ['lgpl', 'LGPL'],
  ['agplv3', 'AGPL-3.0-only'],
  ['lgpl 3.0', 'LGPL-3.0-only'],
  ['mpl 2.0', 'MPL-2.0'],
  ['cc0 1.0', 'CC0-1.0'],
  ['cc0', 'CC0-1.0'],
  ['unlicense', 'Unlicense'],
];

/** Words that tell nothing by themselves and open no name. */
const NO_NAME =
  /^(?:an?|the|this|our|its|other|unknown|following|same|permissive|open|terms|of|creative|commons|license|licence|more|various|please|see|public|model|use|see|linux|windows|various|apache|restrictive|custom|under|their|different|non|noncommercial|commercial)$/;
const SKIPPED =
  /^(?:an?|the|our|its|this|terms|conditions|and|of|"|\(|\[|\]|permissive|standard|same|very|well|known|free|🪪)$/;

/** A license by its name, and the index of the word behind it. */
export interface NamedLicense {
  readonly value: string;
  /** Its first word, and the word behind it. */
  readonly at: number;
  readonly end: number;
}

/** True for values that are SPDX ids of the table. */
export function spdxOf(value: string): boolean {
  return /^CC-/.test(value) || NAMES.some(([, id]) => id === value);
}

/**
 * The license named at word `from`, after an article: the SPDX id where there is one, else the name as written, which
 * must end in "License" or "Agreement" or be a RAIL. Null where no license is named.
 */
export function licenseNamed(sentence: Sentence, from: number): NamedLicense | null {
  const { words } = sentence;
  let at = from;
  while (at < from + 6 && SKIPPED.test(words[at]?.text ?? '')) at++;
  const skipped = words.slice(from, at).some(({ text }) => /^an?$/.test(text));
  const common = creativeCommons(sentence, at);
  if (common !== null) return common;
  const custom = customName(sentence, at, skipped);
  for (const [parts, value] of SPLIT) {
    if (!parts.every((part, i) => words[at + i]?.text === part)) continue;
    const end = tail(sentence, at + parts.length);
    // "Apache License with use restrictions", "MIT Research License" are other licenses.
    if (custom !== null && custom.end > end && !/^(?:apache|mit|bsd|gnu)/i.test(custom.value)) return custom;
    if (custom !== null && custom.end > end + 1 && end === at + parts.length) return custom;
    return { value, at, end };
  }
  return custom ?? rail(sentence, at) ?? slug(sentence, at) ?? termsNamed(sentence, at);
}

/** "CC BY-NC-SA 4.0", "CC0", "Creative Commons Attribution NonCommercial 4.0 International License". */
function creativeCommons(sentence: Sentence, from: number): NamedLicense | null {
  const { words } = sentence;
  let at = from;
  if (words[at]?.text === 'cc') at++;
  else if (words[at]?.text === 'creative' && words[at + 1]?.text === 'commons') at += 2;
  else return null;
  if (words[at]?.text === 'zero' || words[at]?.text === '0' || words[at]?.text === 'cc0')
    return { value: 'CC0-1.0', at: from, end: tail(sentence, at + 1) };
  const parts: string[] = [];
  for (; at < words.length; at++) {
    const text = words[at]?.text ?? '';
    const code = CODES[text];
    if (code !== undefined) {
      if (!parts.includes(code)) parts.push(code);
    } else if (text === 'non' && /^commercial$/.test(words[at + 1]?.text ?? '')) {
      parts.push('NC');
      at++;
    } else if (/^(?:share|no)$/.test(text) && /^(?:alike|derivatives|derivs)$/.test(words[at + 1]?.text ?? '')) {
      parts.push(text === 'share' ? 'SA' : 'ND');
      at++;
    } else if (/^v?[1-4]\.\d$/.test(text)) {
      if (parts.length === 0) return null;
      return { value: `CC-${parts.join('-')}-${text.replace('v', '')}`, at: from, end: tail(sentence, at + 1) };
    } else if (!/^(?:license|licence|\(|international|,|\/|version)$/.test(text) || at > from + 14) break;
  }
  return parts.length > 0 ? { value: `CC-${parts.join('-')}`, at: from, end: at } : null;
}

const CODES: Readonly<Record<string, string>> = {
  by: 'BY',
  nc: 'NC',
  sa: 'SA',
  nd: 'ND',
  attribution: 'BY',
  noncommercial: 'NC',
  sharealike: 'SA',
  noderivatives: 'ND',
  noderivs: 'ND',
};

/** "International", "Public" and "License" after a name belong to it. */
function tail(sentence: Sentence, from: number): number {
  let at = from;
  while (/^(?:license|licence|international|public|agreement|licenses)$/.test(sentence.words[at]?.text ?? '')) at++;
  return at;
}

/** A name of at most ten words, the first with a capital, that ends in License or Agreement. */
function customName(sentence: Sentence, from: number, indefinite: boolean): NamedLicense | null {
  const { words } = sentence;
  const first = words[from];
  if (first === undefined || NO_NAME.test(first.text) || !/^[\p{Lu}\p{N}]/u.test(first.written)) return null;
  for (let at = from; at < Math.min(words.length, from + 10); at++) {
    const text = words[at]?.text ?? '';
    if (/^(?:license|licence|agreement)$/.test(text) && at > from) {
      // A small "license" behind a name is no part of it.
      const capital = /^\p{Lu}/u.test(words[at]?.written ?? '');
      const end = tail(sentence, at + 1);
      if (
        indefinite &&
        words
          .slice(from, at)
          .every((word) =>
            /^(?:open|source|permissive|custom|free|software|non|noncommercial|commercial|research|community)$/.test(
              word.text,
            ),
          )
      )
        return null;
      // Words in small letters are no name: "Use of the model requires a license".
      if (
        words
          .slice(from, at)
          .some(
            ({ text: word, written }) =>
              /^\p{Ll}/u.test(written) &&
              !/^(?:of|for|and|the|v\d.*|dev|m|non|research|commercial|community|x?v?[\d.]+b?)$/.test(word),
          )
      )
        return null;
      // "Kestrel License 2.0".
      const version = capital && end === at + 1 && /^v?\d{1,2}(?:\.\d+)*$/.test(words[end]?.text ?? '') ? end + 1 : end;
      return { value: writtenAs(sentence, from, capital ? version : at), at: from, end: version };
    }
    if (/^(?:[;:()|"]|is|are|was|but|which|that|you|we|under|except|with)$/.test(text) && !(text === '(' && false))
      return null;
  }
  return null;
}

/** "OpenRAIL++-M", "CreativeML OpenRAIL-M", "BigScience RAIL License v1.0" without the word License. */
function rail(sentence: Sentence, from: number): NamedLicense | null {
  const { words } = sentence;
  for (let at = from; at < Math.min(words.length, from + 4); at++) {
    if (!/^\p{Lu}/u.test(words[at]?.written ?? '')) return null;
    if (!/^(?:open)?rails?$/.test(words[at]?.text ?? '')) continue;
    let end = at + 1;
    while (/^(?:\+|m|d|ms|s|\+\+|v?\d[\d.]*)$/.test(words[end]?.text ?? '')) end++;
    return { value: writtenAs(sentence, from, end), at: from, end: tail(sentence, end) };
  }
  return null;
}

/** "bigscience-bloom-rail-1.0", "my-community-license": an id in small letters. */
function slug(sentence: Sentence, from: number): NamedLicense | null {
  const { words } = sentence;
  let end = from + 1;
  while (words[end]?.joined === true && end < from + 8) end++;
  const parts = words.slice(from, end).map(({ text }) => text);
  if (parts.length < 3 || !parts.some((part) => /^(?:license|licence|openrail|rail|community)$/.test(part)))
    return null;
  return { value: writtenAs(sentence, from, end), at: from, end };
}

/** "the Kestrel Terms of Use". */
function termsNamed(sentence: Sentence, from: number): NamedLicense | null {
  const { words } = sentence;
  for (let at = from; at < Math.min(words.length, from + 5); at++) {
    if (!/^\p{Lu}/u.test(words[at]?.written ?? '')) return null;
    if (words[at]?.text !== 'terms' || at === from) continue;
    const of = words[at + 1]?.text === 'of' && /^(?:use|service)$/.test(words[at + 2]?.text ?? '') ? at + 3 : 0;
    const and = words[at + 1]?.text === 'and' && words[at + 2]?.text === 'conditions' ? at + 3 : 0;
    const end = Math.max(of, and);
    return end === 0 ? null : { value: writtenAs(sentence, from, end), at: from, end };
  }
  return null;
}

/** The words as they are written, without the marks of Markdown. */
function writtenAs({ words, written }: Sentence, from: number, to: number): string {
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined) return '';
  if (first.start === last.start)
    return words
      .slice(from, to)
      .map((word) => word.written)
      .join(' ');
  return written({ start: first.start, end: last.end })
    .replaceAll(/\]\([^)]*\)|<[^>]*>|[\\*`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The names in words, longest first. */
const SPLIT: readonly (readonly [parts: readonly string[], spdx: string])[] = NAMES.map(
  ([name, spdx]) => [name.split(' '), spdx] as const,
).sort(([a], [b]) => b.length - a.length);
