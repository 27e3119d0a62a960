import type { Place } from '../../text/outline.ts';
import { stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { above, byHeading, opensWithAct } from '../moods/headed.ts';
import { LET, UNLET, USES, YOU } from './governingWords.ts';
import { WILL } from './ownSubject.ts';

/** "Commercial use", "Redistribution of the weights", "Research": an act by its noun, and nothing that is said of it. */
export function namesHandling(words: readonly Word[]): boolean {
  if (words.length > 14 || words.some((w) => WILL.has(w.stem) || w.stem === 'be' || w.stem === ':')) return false;
  const from = words.findIndex((w) => /^[A-Za-z]/.test(w.text));
  if (from < 0 || /^(?:no|not|never)$/.test(words[from]?.stem ?? '')) return false;
  return words.slice(from, from + 3).some((w) => HANDLED.has(w.stem));
}

/** What governs an act in a column that is headed "Allowed" or "Not allowed". */
export function actUnder(said: 'may' | 'must not', words: readonly Word[]): readonly Word[] {
  if (namesHandling(words)) return said === 'may' ? LET : UNLET;
  if (opensWithAct(words)) return YOU[said];
  return said === 'may' ? [] : USES;
}

/** Whether an item or a paragraph is one sentence, and not the title of what follows in it. */
export function isWhole({ passage, title }: Place): boolean {
  return !title && passage.sentences.length === 1;
}

/** "Permitted: - Commercial use", "Not allowed: - Redistribution": what a heading makes of an act that an item names. */
export function titled(headings: string, words: readonly Word[]): 'may' | 'must not' | null {
  // "Acceptable Use Policy" says of nothing below it whether it is allowed.
  if (words.length > 8 || /polic(?:y|ies)\b[^>]*$/i.test(headings)) return null;
  const said = byHeading(above(headings, words));
  return said === 'must' ? null : said;
}

const HANDLED = stems(
  'use commercial modification modifications distribution redistribution sublicensing resale hosting research publication monetization reproduction sale fine-tuning finetuning training distillation benchmarking application applications selling',
);
