import { stem, stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { NEGATION } from '../moods/moodWords.ts';
import { type Put, YOU_MUST } from './plainClause.ts';

/** What one may be bound to do in doing something else. */
const BOUND = stems(
  'including include attaching enclosing crediting citing stating marking labeling giving retaining keeping preserving bearing carrying displaying disclosing receiving providing binding imposing notifying informing telling mentioning acknowledging indicating passing licensing accompanying reproducing naming',
);
/** How far before "without" the ban is looked for: it may stand in a clause before. */
const FAR_BEFORE = 40;

/**
 * "You may not share it without including this text": [if] you may not share it, [you must] include it. Nothing is banned;
 * what stands behind "without" is owed.
 */
export function withoutAt(words: readonly Word[], i: number): readonly Put[] | null {
  if (words[i]?.stem !== 'without') return null;
  const at = /ly$|^(?:also|at)$/.test(words[i + 1]?.text ?? '') ? i + 2 : i + 1;
  const { text = '', stem: act = '' } = words[at] ?? {};
  if (!/ing$/.test(text)) return null;
  const offered = act === 'make' && words.slice(at + 1, at + 8).some((w) => w.text === 'available');
  if (!offered && !BOUND.has(act)) return null;
  const no = deniedAt(words, i);
  if (no < 0) return null;
  let start = no;
  while (start > 0 && start > no - FAR_BEFORE && !/^[.;:,]$/.test(words[start - 1]?.stem ?? '')) start--;
  return [
    { at: start, said: IF, verb: null },
    { at: i, said: [], verb: ',' },
    { at, said: YOU_MUST, verb: text === 'including' ? stem('include') : null },
  ];
}

/** The word before `i`, in its sentence, that bans what one does: "may not", "do not", "nobody may"; -1 where there is none. */
function deniedAt(words: readonly Word[], i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - FAR_BEFORE); j--) {
    const s = words[j]?.stem ?? '';
    if (/^[.;:]$/.test(s)) return -1;
    if (s === 'cannot') return j;
    const opens = j === 0 || /^[.;:,]$/.test(words[j - 1]?.stem ?? '');
    if (/^(?:no|nobody|neither|none|never|nor)$/i.test(words[j]?.text ?? '') && opens) return j;
    if (NEGATION.has(s) && /^(?:may|must|shall|should|can|will|do)$/i.test(words[j - 1]?.text ?? '')) return j;
  }
  return -1;
}

const IF = ['if'];
