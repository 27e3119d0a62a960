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
  ['bsd 3 clause', 'BSD-3-Clause'],
  ['3 clause bsd', 'BSD-3-Clause'],
  ['bsd 2 clause', 'BSD-2-Clause'],
  ['gnu general public license v3.0', 'GPL-3.0-only'],
  ['gnu general public license v3', 'GPL-3.0-only'],
  ['gplv3', 'GPL-3.0-only'],
  ['gpl 3.0', 'GPL-3.0-only'],
  ['gpl v3', 'GPL-3.0-only'],
  ['agpl 3.0', 'AGPL-3.0-only'],
  ['agplv3', 'AGPL-3.0-only'],
  ['lgpl 3.0', 'LGPL-3.0-only'],
  ['mpl 2.0', 'MPL-2.0'],
  ['cc0 1.0', 'CC0-1.0'],
  ['cc0', 'CC0-1.0'],
  ['unlicense', 'Unlicense'],
];

/** Words that tell nothing by themselves and open no name. */
const NO_NAME =
  /^(?:an?|the|this|our|its|other|unknown|following|same|permissive|open|terms|of|creative|commons|license|licence|more|various|please|see|public|model)$/;

/**
 * The license named at word `from`, after an article: the SPDX id where there is one, else the name as written, which
 * must end in "License" or "Agreement"; and the index of the word after it. Null where no license is named.
 */
export function licenseNamed(
  sentence: Sentence,
  from: number,
): { readonly value: string; readonly end: number } | null {
  const { words } = sentence;
  let at = from;
  while (/^(?:an?|the|our|its|this|terms|conditions|and|of|"|\(|\[|\])$/.test(words[at]?.text ?? '')) at++;
  const skipped = words.slice(from, at).some(({ text }) => /^an?$/.test(text));
  const common = creativeCommons(sentence, at);
  if (common !== null) return common;
  for (const [name, value] of NAMES) {
    const parts = name.split(' ');
    if (parts.every((part, i) => words[at + i]?.text === part))
      return { value, end: tail(sentence, at + parts.length) };
  }
  return customName(sentence, at, skipped);
}

/** "CC BY-NC-SA 4.0", "Creative Commons Attribution NonCommercial 4.0 International License". */
function creativeCommons(sentence: Sentence, from: number): { value: string; end: number } | null {
  const { words } = sentence;
  let at = from;
  if (words[at]?.text === 'cc') at++;
  else if (words[at]?.text === 'creative' && words[at + 1]?.text === 'commons') at += 2;
  else return null;
  const parts: string[] = [];
  const codes: Readonly<Record<string, string>> = {
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
  for (; at < words.length; at++) {
    const text = words[at]?.text ?? '';
    const code = codes[text];
    if (code !== undefined) parts.push(code);
    else if (/^[1-4]\.\d$/.test(text))
      return {
        value: ['CC', parts.join('-'), text].filter((part) => part !== '').join('-'),
        end: tail(sentence, at + 1),
      };
    else if (!/^(?:license|licence|\(|international|,|\/)$/.test(text) || at > from + 14) break;
  }
  return parts.length > 0 ? { value: `CC-${parts.join('-')}`, end: at } : null;
}

/** "International", "Public" and "License" after a name belong to it. */
function tail(sentence: Sentence, from: number): number {
  let at = from;
  while (/^(?:license|licence|international|public|agreement)$/.test(sentence.words[at]?.text ?? '')) at++;
  return at;
}

/** A name of at most eight words, the first with a capital, that ends in License or Agreement. */
function customName(sentence: Sentence, from: number, indefinite: boolean): { value: string; end: number } | null {
  const { words } = sentence;
  const first = words[from];
  if (first === undefined || NO_NAME.test(first.text) || !/^[\p{Lu}\p{N}]/u.test(first.written)) return null;
  for (let at = from; at < Math.min(words.length, from + 8); at++) {
    if (/^(?:license|licence|agreement)$/.test(words[at]?.text ?? '') && at > from) {
      const end = tail(sentence, at + 1);
      // "an Open Source License" names none.
      if (
        indefinite &&
        words.slice(from, at).every(({ text }) => /^(?:open|source|permissive|custom|free|software)$/.test(text))
      )
        return null;
      return {
        value: words
          .slice(from, end)
          .map(({ written }) => written)
          .join(' '),
        end,
      };
    }
    if (/^[;:()]$/.test(words[at]?.text ?? '')) return null;
  }
  return null;
}
