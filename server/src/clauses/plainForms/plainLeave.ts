import { stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { YOU } from '../moods/moodWords.ts';
import { isDenied, isVerb, type Put } from './plainClause.ts';

const YOU_MAY = ['you', 'may'];
/** Where permission "is granted", that is heard by the verb alone. */
const LEAVE = stems('leave consent liberty authority authorization freedom permission');
const GIVEN = stems('given accorded extended');

/** The form of a permission that is known at word `i`, if any. */
export function leaveAt(words: readonly Word[], i: number): Put | null {
  const s = words[i]?.stem ?? '';
  if (s === 'open') return openTo(words, i);
  if (s === 'liberti' && words[i - 1]?.stem === 'at') return toAct(words, i + 1, i);
  return LEAVE.has(s) ? leaveGiven(words, i) : null;
}

/** "It is open to anybody to use it". */
function openTo(words: readonly Word[], i: number): Put | null {
  if (words[i - 1]?.stem !== 'be' || words[i - 2]?.stem !== 'it' || words[i + 1]?.stem !== 'to') return null;
  for (let j = i + 2; j < i + 6; j++)
    if (YOU.has(words[j]?.stem ?? '') || /^(?:anybody|all|whoever)$/.test(words[j]?.text ?? ''))
      return toAct(words, j + 1, i);
  return null;
}

/** "Leave is likewise given to change it". */
function leaveGiven(words: readonly Word[], i: number): Put | null {
  if (words[i + 1]?.stem !== 'be') return null;
  const given =
    /ly$|^(?:also|likewise)$/.test(words[i + 2]?.text ?? '') || words[i + 2]?.stem === 'herebi' ? i + 3 : i + 2;
  return GIVEN.has(words[given]?.stem ?? '') ? toAct(words, given + 1, i) : null;
}

/** The verb behind "to" at word `at`, where nothing before word `i` denies it. */
function toAct(words: readonly Word[], at: number, i: number): Put | null {
  const verb = words[at + 1];
  if (words[at]?.stem !== 'to' || !verb || !isVerb(verb) || YOU.has(verb.stem) || isDenied(words, i)) return null;
  return { at: at + 1, said: YOU_MAY, verb: null };
}
