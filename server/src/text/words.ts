import { keepsHyphen } from './hyphens.ts';
import type { NormalizedText } from './normalize.ts';
import { stem } from './stem.ts';

/** A word, a number, or a mark of punctuation that carries meaning, on the normalized view. */
export interface Word {
  /** As written on the normalized view. */
  readonly text: string;
  /** What patterns compare: the light stem in lower case, or the mark itself. */
  readonly stem: string;
  /** UTF-16 offsets on the normalized view. */
  readonly start: number;
  readonly end: number;
}

/** The word with another stem. Written out, as all words are: objects that are copied with `...` are read more slowly. */
export function withStem({ text, start, end }: Word, stem: string): Word {
  return { text, stem, start, end };
}

/**
 * The words as `change` gives them. Not with `map`, whose lists are of another kind once it is compiled: all that reads
 * lists of words would be compiled anew.
 */
export function changedWords(words: readonly Word[], change: (word: Word, index: number) => Word): readonly Word[] {
  const changed: Word[] = [];
  for (let i = 0; i < words.length; i++) changed.push(change(words[i] as Word, i));
  return changed;
}

const URL = /https?:\/\/[^\s)>\]"]+/y;

/**
 * The words of a normalized text, in order: words with inner apostrophes and soft line-end hyphens, URLs, numbers with
 * their separators, single Chinese characters, and marks. A hyphen between letters parts two words ("royalty-free");
 * prefixes were joined by the normalized view. Linear.
 */
export function words(normalized: NormalizedText): Word[] {
  const { text } = normalized;
  const result: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 32) {
      at++;
      continue;
    }
    const end = wordEnd(text, at, unit);
    pushWord(result, text.slice(at, end), at);
    at = end;
  }
  return result;
}

/** The end of the word that starts with `unit` at `at`. */
function wordEnd(text: string, at: number, unit: number): number {
  if (unit === 0x68 && text.startsWith('http', at)) {
    URL.lastIndex = at;
    if (URL.test(text)) return URL.lastIndex;
  }
  let end = at + 1;
  if (isLetter(unit)) {
    for (;;) {
      while (end < text.length && isLetter(text.charCodeAt(end))) end++;
      const mark = text.charCodeAt(end);
      if ((mark !== 0x27 && mark !== 0xad) || !isLetter(text.charCodeAt(end + 1))) return end;
      end++;
    }
  }
  if (isDigit(unit)) {
    for (;;) {
      while (end < text.length && isDigit(text.charCodeAt(end))) end++;
      const mark = text.charCodeAt(end);
      if ((mark !== 0x2c && mark !== 0x2e) || !isDigit(text.charCodeAt(end + 1))) return end;
      end++;
    }
  }
  // A pair of surrogates is one character.
  const low = unit >= 0xd800 && unit < 0xdc00 ? text.charCodeAt(end) : 0;
  return low >= 0xdc00 && low < 0xe000 ? end + 1 : end;
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0x24f);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function pushWord(result: Word[], text: string, start: number): void {
  const known = plain.get(text);
  if (known !== undefined) {
    result.push({ text: known.text, stem: known.stem, start, end: start + text.length });
    return;
  }
  const soft = text.indexOf('\u00ad');
  if (soft > 0 && keepsHyphen(text.slice(0, soft).toLowerCase(), text.slice(soft + 1).toLowerCase())) {
    pushWord(result, text.slice(0, soft), start);
    result.push({ text: '-', stem: '-', start: start + soft, end: start + soft + 1 });
    pushWord(result, text.slice(soft + 1), start + soft + 1);
    return;
  }
  // "you'll", "we're", "they've": a word and the verb that was drawn to it.
  const drawn = soft < 0 ? DRAWN[text.slice(-3).toLowerCase()] : undefined;
  if (drawn !== undefined && text.length > 4) {
    pushWord(result, text.slice(0, -3), start);
    result.push({ text: text.slice(-3), stem: drawn, start: start + text.length - 3, end: start + text.length });
    return;
  }
  const joined = soft > 0 ? text.replaceAll('\u00ad', '') : text;
  const word = { text: joined, stem: isLetter(joined.charCodeAt(0)) ? stem(joined.toLowerCase()) : joined };
  if (soft < 0 && text.length <= LONGEST_KEPT) {
    if (plain.size >= MOST_KEPT) plain.clear();
    plain.set(text, word);
  }
  result.push({ text: word.text, stem: word.stem, start, end: start + text.length });
}

/** Words as they were met, with their stems: most words of a text were there before. */
const plain = new Map<string, { readonly text: string; readonly stem: string }>();
const MOST_KEPT = 50_000;
/** What is longer may be a view of the text that it was cut from, which must not be kept with it. */
const LONGEST_KEPT = 12;

const DRAWN: Readonly<Record<string, string>> = { "'ll": 'will', "'re": 'be', "'ve": 'have' };

/** Words that end with a full stop and go on: "e.g.", "Inc.", "No. 4". */
const ABBREVIATIONS = new Set(['inc', 'ltd', 'co', 'corp', 'no', 'nos', 'art', 'sec', 'vs', 'cf', 'llc', 'al']);

/** True where the mark at `index` is a full stop that ends a sentence, not one of an abbreviation or a version. */
export function endsSentence(words: readonly Word[], index: number): boolean {
  if (words[index]?.stem !== '.') return false;
  const after = words[index + 1];
  const next = after?.text;
  const before = words[index - 1]?.text ?? '';
  if (next === undefined) return true;
  // "Example.AI": a mark inside a name.
  if (after?.start === words[index]?.end) return false;
  if (!/^[A-Z"(]/.test(next)) return false;
  return before.length > 1 && !ABBREVIATIONS.has(before.toLowerCase());
}
