import type { Word } from '../../text/words.ts';
import { NEGATION } from '../moods/moodWords.ts';

/** What is put in before word `at`, and the stem of that word where it is a noun or has another one as a verb. */
export interface Put {
  readonly at: number;
  readonly said: readonly string[];
  readonly verb: string | null;
  /** A word before it that says nothing any more, as what is put in says it: "except", "other than". */
  readonly muted?: number;
  /** How many words behind it are left out, as its new stem says them: "have to" is "must". */
  readonly without?: number;
}

/** What is put in most often. */
export const MUST: readonly string[] = ['must'];
export const YOU_MUST: readonly string[] = ['you', 'must'];
export const YOU_MUST_NOT: readonly string[] = ['you', 'must', 'not'];

export function hasAny(words: readonly Word[], from: number, to: number, stems: ReadonlySet<string>): boolean {
  for (let j = Math.max(0, from); j < Math.min(words.length, to); j++) if (stems.has(words[j]?.stem ?? '')) return true;
  return false;
}

/** Whether what stands before word `i` in its clause denies it. */
export function isDenied(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - FAR); j--) {
    const s = words[j]?.stem ?? '';
    if (/^[.;:]$/.test(s) || (s === ',' && i - j > 6)) return false;
    if (s === 'no' || s === 'without' || NEGATION.has(s)) return true;
  }
  return words[i + 1]?.stem === 'not';
}

/** How far a clause is looked through. */
export const FAR = 24;

export function clauseStart(words: readonly Word[], i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - FAR); j--) if (/^[.;:,]$/.test(words[j]?.stem ?? '')) return j + 1;
  return Math.max(0, i - FAR);
}

export function clauseEnd(words: readonly Word[], i: number): number {
  for (let j = i + 1; j < Math.min(words.length, i + FAR); j++) if (/^[.;:]$/.test(words[j]?.stem ?? '')) return j;
  return Math.min(words.length, i + FAR);
}

/** "to keep", and not "to the", "to you", "to Acme". */
export function isVerb({ text }: Word): boolean {
  return (
    /^[a-z]{2,}$/.test(text) &&
    !/^(?:the|an?|any|all|each|every|its?|their|your|you|our|us|whoever|this|that|these|those|be|do)$/.test(text)
  );
}

/** Where the noun or pronoun of a subject stands that opens at word `at`: "you", "the user". */
export function subjectAt(words: readonly Word[], at: number): number {
  return /^(?:the|each|every|any)$/.test(words[at]?.text ?? '') ? at + 1 : at;
}
