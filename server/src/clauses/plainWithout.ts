import { stem, stems } from '../text/stem.ts';
import type { Word } from '../text/words.ts';
import { NEGATION } from './moodWords.ts';
import type { Put } from './plainClause.ts';

/** What one may be bound to do in doing something else. */
const BOUND = stems(
  'including include attaching enclosing crediting citing stating marking labeling giving retaining keeping preserving bearing carrying displaying disclosing receiving providing binding imposing notifying informing telling mentioning acknowledging indicating passing licensing accompanying reproducing naming paying',
);
const FAR = 40;

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
  // "… without giving notice", "without giving us reasons": a ban on doing it in secret says no more than that.
  let start = -1;
  let denied = false;
  for (let j = i - 1; j >= Math.max(0, i - FAR); j--) {
    const s = words[j]?.stem ?? '';
    if (/^[.;:]$/.test(s)) {
      start = j + 1;
      break;
    }
    if (s === 'no' || NEGATION.has(s)) denied = true;
    if (j === 0) start = 0;
  }
  if (!denied || start < 0) return null;
  return [
    { at: start, said: IF, verb: null },
    { at: i, said: [], verb: ',' },
    { at, said: YOU_MUST, verb: text === 'including' ? stem('include') : null },
  ];
}

const IF = ['if'];
const YOU_MUST = ['you', 'must'];
