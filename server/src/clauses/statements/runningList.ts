import { labelsBefore } from '../../text/labels.ts';
import type { Word } from '../../text/words.ts';
import { VERBS } from '../moods/moodWords.ts';
import { LEAD_WORDS, labelAt } from './parts.ts';

/** A list that runs on from sentence to sentence: "You may not (1) rename it. (2) Sell it." */
export interface Running {
  readonly lead: readonly Word[];
  readonly label: string;
  /** True where the sentence that was read last is an item of it. */
  readonly goesOn: boolean;
}

/** The list that is open behind a sentence, where one was open before it or its first item stands in it. */
export function runsOn(words: readonly Word[], open: Running | null): Running | null {
  const first = labelAt(words, 0);
  if (open && first !== null && labelsBefore(first).includes(open.label))
    return { ...open, label: first, goesOn: true };
  for (let i = words.length - 4; i > 1; i--) {
    const label = labelAt(words, i);
    if (label === null) continue;
    const opens = label === '1' || label === 'a' || label === 'i';
    if (!opens) return null;
    const lead = words.slice(Math.max(0, i - LEAD_WORDS), i);
    const before = words[i - 1]?.stem ?? '';
    const leads = before === ':' || before === 'not' || VERBS.has(before);
    return leads && lead.some((w) => VERBS.has(w.stem)) ? { lead, label, goesOn: false } : null;
  }
  return open && { ...open, goesOn: false };
}
