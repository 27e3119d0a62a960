import type { ShippedText } from './obligation.ts';
import type { Evidence } from './verdict.ts';

/** The words of a text, lowered, without marks, and where each stands. */
interface Words {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const WORD = /[\p{L}\p{N}]+/gu;
const memo = new WeakMap<object, Words>();

function wordsOf(of: object, text: string): Words {
  const known = memo.get(of);
  if (known !== undefined) return known;
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push(match[0].toLowerCase());
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  const made = { words, starts, ends };
  memo.set(of, made);
  return made;
}

/**
 * Where a phrase stands in one of some texts, whatever the case, punctuation, Markdown and line breaks between its words;
 * null where it does in none. Linear in the texts for a phrase of bounded length.
 */
export function findPhrase(phrase: string, texts: readonly ShippedText[]): Evidence | null {
  const wanted = [...phrase.matchAll(WORD)].map(([word]) => word.toLowerCase()).slice(0, 60);
  if (wanted.length === 0) return null;
  for (const { path, source } of texts) {
    const { words, starts, ends } = wordsOf(source, source.text);
    const at = words.findIndex((word, i) => word === wanted[0] && wanted.every((one, k) => words[i + k] === one));
    if (at >= 0) return { path, start: starts[at] ?? 0, end: ends[at + wanted.length - 1] ?? 0 };
  }
  return null;
}

/** Where a text says a short pattern, which must be linear; null where none does. */
export function findPattern(pattern: RegExp, texts: readonly ShippedText[]): Evidence | null {
  for (const { path, source } of texts) {
    const found = pattern.exec(source.text);
    if (found !== null) return { path, start: found.index, end: found.index + found[0].length };
  }
  return null;
}
