import { stem } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { LICENSOR } from '../moods/moodWords.ts';
import type { Put } from './plainClause.ts';

const IF = stem('if');
const TERMINATE = stem('terminate');
const DISCRETION = stem('discretion');
const POINT = stem('point');

/** The form of an end, or of a condition, that is known at word `i`, if any. */
export function endAt(words: readonly Word[], i: number): Put | null {
  switch (words[i]?.stem) {
    case 'moment':
    case 'instant':
      return momentThat(words, i);
    case 'bring':
    case 'put':
      return putsAnEnd(words, i);
    case 'time':
    case DISCRETION:
      return wheneverThat(words, i);
    default:
      return null;
  }
}

/** "Your rights lapse the moment you break these terms": if you do. */
function momentThat(words: readonly Word[], i: number): Put | null {
  if (words[i - 1]?.stem !== 'the' || /^(?:at|for|from|until)$/.test(words[i - 2]?.stem ?? '')) return null;
  return /^(?:you|licensee|user|that|any|the|these|your)$/i.test(words[i + 1]?.text ?? '')
    ? { at: i, said: [], verb: IF }
    : null;
}

/** "A breach brings your rights to an end", "… puts an end to them". */
function putsAnEnd(words: readonly Word[], i: number): Put | null {
  for (let j = i + 1; j < i + 9; j++) {
    if (/^[.;:,]$/.test(words[j]?.stem ?? '')) return null;
    if (words[j]?.stem === 'an' && words[j + 1]?.stem === 'end') return { at: i, said: [], verb: TERMINATE };
  }
  return null;
}

/**
 * "We may end it at any time if you do not pay", "… at our discretion in the event that: (a) …": a time or a discretion that
 * hangs on a condition is no will. What the licensor may think or wish is no condition.
 */
function wheneverThat(words: readonly Word[], i: number): Put | null {
  const at = words[i + 1]?.stem === ',' ? i + 2 : i + 1;
  if (!OPENS.test(words[at]?.stem ?? '')) return null;
  const [condition = ''] = CONDITION.exec(stemsFrom(words, at, at + 4)) ?? [];
  if (condition === '' || !ENDS.test(stemsFrom(words, i - FAR, i))) return null;
  const from = at + condition.split(' ').length;
  // "… if we so wish", "… if it believes that …".
  const wills = words
    .slice(from, from + 4)
    .some(({ stem: s, text }) => LICENSOR.has(s) || /^(?:it|they|needed|necessary|appropriate)$/.test(text));
  return wills ? null : { at: i, said: [], verb: POINT };
}

function stemsFrom(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(Math.max(0, from), to)
    .map((w) => w.stem)
    .join(' ');
}

const OPENS = /^(?:if|wher|when|should|in)$/;
const FAR = 24;
const ENDS = /\b(?:terminat|revok|suspend|cancel|withdraw|rescind|end|discontinu)\b/;
const CONDITION = /^(?:if|wher|when|should|in the event(?: that| of)?|in case(?: of| that)?)(?![a-z])/;
