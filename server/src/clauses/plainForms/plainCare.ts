import { stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { DUTY, LICENSOR, NEGATION, PERMIT, YOU } from '../moods/moodWords.ts';
import { clauseStart, hasAny, isVerb, type Put, YOU_MUST, YOU_MUST_NOT } from './plainClause.ts';

/** The form of a duty or a ban in what one has to see to, or not to forget, that is known at word `i`, if any. */
export function careAt(words: readonly Word[], i: number): Put | null {
  const s = words[i]?.stem ?? '';
  if (ENSURES.has(s)) return ensures(words, i);
  return FAILS.has(s) ? mustNotFail(words, i) : null;
}

const ENSURES = stems('ensure ensures procure procures sure certain care it');
const FAILS = stems('fail omit neglect forget');

/** "You shall ensure that no output is used to …", "see to it that the model is not …": what must not be, one must not do. */
function ensures(words: readonly Word[], i: number): Put | null {
  if (!opensCare(words, i)) return null;
  const that = words[i + 1]?.stem === 'that';
  const from = that ? i + 2 : i + 1;
  if (/^(?:no|nobody)$/i.test(words[from]?.text ?? ''))
    return isFearedOnly(words, from) ? null : { at: from, said: YOU_MUST_NOT, verb: null };
  if (!that) return null;
  for (let j = from; j < Math.min(words.length, from + 12); j++) {
    const s = words[j]?.stem ?? '';
    if (/^[.;:,]$/.test(s) || DUTY.has(s) || PERMIT.has(s) || /^(?:that|which|who|if)$/.test(s)) return null;
    // "… that your use does not breach the law": a care, and no act.
    if (s === 'not')
      return /^(?:is|are|do)$/.test(words[j - 1]?.text ?? '') && !isFearedOnly(words, j)
        ? { at: j, said: YOU_MUST, verb: null }
        : null;
  }
  return null;
}

/** "shall ensure", "sees to it", "take care": what the one who takes the license has to see to. */
function opensCare(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.stem ?? '';
  const s = words[i]?.stem ?? '';
  if (s === 'it' && !(before === 'to' && words[i - 2]?.stem === 'see')) return false;
  if ((s === 'sure' || s === 'certain') && before !== 'make') return false;
  if (s === 'care' && before !== 'take') return false;
  const verb = s === 'it' ? i - 2 : s === 'ensur' || s === 'procur' ? i : i - 1;
  const start = clauseStart(words, verb);
  if (hasAny(words, start, verb, OTHERS) || hasAny(words, start, verb, PERMIT)) return false;
  // "Make sure that …", "You shall ensure", "The user ensures".
  return verb === 0 || hasAny(words, start, verb, DUTY) || YOU.has(words[verb - 1]?.stem ?? '');
}

const OTHERS = new Set([...LICENSOR, ...stems('that which who not our')]);

/** What is to be kept from happening, and is no act of anyone: "that no harm results", "that it is not inaccurate". */
function isFearedOnly(words: readonly Word[], at: number): boolean {
  return hasAny(words, at, at + 8, FEARED);
}
const FEARED = stems(
  'harm harms damage damages injury danger risk risks errors error conflict claims claim unauthorized unlawful illegal infringe infringes infringing violate violates violating misleading bias law laws rights',
);

/** "You shall not fail to inform us": you must. */
function mustNotFail(words: readonly Word[], i: number): Put | null {
  const verb = words[i + 2];
  if (words[i + 1]?.stem !== 'to' || !verb || !isVerb(verb) || !NEGATION.has(words[i - 1]?.stem ?? '')) return null;
  const modal = words[i - 2];
  return modal && /^(?:must|shall|should|may)$/.test(modal.text) && !LICENSOR.has(words[i - 3]?.stem ?? '')
    ? { at: i - 2, said: [], verb: 'must', without: 3 }
    : null;
}
