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

/**
 * A word with inner apostrophes and soft line-end hyphens, a URL, a number with its separators, or one mark. A hyphen
 * between letters parts two words ("royalty-free"); prefixes were joined by the normalized view.
 */
const WORD =
  /https?:\/\/[^\s)>\]"]+|[A-Za-z\u00c0-\u024f]+(?:[\u00ad'][A-Za-z\u00c0-\u024f]+)*|\d+(?:[.,]\d+)*|[\u3400-\u9fff\uf900-\ufaff]|[.,;:!?()"/$%&+<>[\]=-]|[^\s]/gu;

/** Words that stand alone on both sides of a hyphen at a line end, so that "royalty-\nfree" is two words. */
const COMPOUND_HEADS = new Set([
  'royalty',
  'third',
  'fine',
  'open',
  'source',
  'end',
  'machine',
  'self',
  'high',
  'low',
  'large',
  'small',
  'cross',
  'good',
  'user',
  'use',
  'data',
  'model',
  'face',
  'real',
  'time',
  'long',
  'short',
  'read',
  'write',
  'well',
  'on',
  'off',
  'up',
  'by',
  'as',
  'and',
  'to',
  'in',
  'not',
  'no',
  'law',
  'so',
  'patent',
  'trade',
  'service',
  'software',
  'work',
  'computer',
  'human',
  'child',
  'decision',
  'content',
  'stand',
  'one',
  'two',
  'free',
  'per',
  'for',
  'profit',
  'audio',
  'video',
  'ai',
  'life',
  'safety',
  'mission',
  'risk',
  'training',
  'inference',
  'tuning',
  'opt',
  'royal',
  'world',
]);

/** The words of a normalized text, in order. Linear. */
export function words(normalized: NormalizedText): Word[] {
  const result: Word[] = [];
  for (const match of normalized.text.matchAll(WORD)) pushWord(result, match[0], match.index);
  return result;
}

function pushWord(result: Word[], text: string, start: number): void {
  const soft = text.indexOf('\u00ad');
  if (soft > 0 && COMPOUND_HEADS.has(text.slice(0, soft).toLowerCase())) {
    pushWord(result, text.slice(0, soft), start);
    pushWord(result, text.slice(soft + 1), start + soft + 1);
    return;
  }
  const joined = soft > 0 ? text.replaceAll('\u00ad', '') : text;
  const first = joined.charCodeAt(0);
  const letters = (first >= 65 && first <= 90) || (first >= 97 && first <= 122) || first >= 192;
  result.push({ text: joined, stem: letters ? stem(joined.toLowerCase()) : joined, start, end: start + text.length });
}

/** Words that end with a full stop and go on: "e.g.", "Inc.", "No. 4". */
const ABBREVIATIONS = new Set(['inc', 'ltd', 'co', 'corp', 'no', 'nos', 'art', 'sec', 'vs', 'cf', 'llc', 'al']);

/** True where the mark at `index` is a full stop that ends a sentence, not one of an abbreviation or a version. */
export function endsSentence(words: readonly Word[], index: number): boolean {
  if (words[index]?.stem !== '.') return false;
  const next = words[index + 1]?.text;
  const before = words[index - 1]?.text ?? '';
  if (next === undefined) return true;
  if (!/^[A-Z"(]/.test(next)) return false;
  return before.length > 1 && !ABBREVIATIONS.has(before.toLowerCase());
}
