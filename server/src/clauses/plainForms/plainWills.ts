import { stem, stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { NEGATION, YOU } from '../moods/moodWords.ts';
import { isVerb, type Put } from './plainClause.ts';

/** Verbs of will in other words: what one has to do one must, and what one is free to do one may. */
export function willAt(words: readonly Word[], i: number): Put | null {
  return mustAt(words, i) ?? mayAt(words, i);
}

/** "You have to keep it", "the user is required to", "recipients need to", "you are to": one must. */
function mustAt(words: readonly Word[], i: number): Put | null {
  const s = words[i]?.stem ?? '';
  if (s !== 'have' && s !== 'need' && s !== 'be') return null;
  // "You are to keep it."
  const orders = s === 'be' && words[i + 1]?.stem === 'to';
  const required = s === 'be' && !orders;
  const to = required ? i + 2 : i + 1;
  if (words[to]?.stem !== 'to' || !/^(?:have|has|needs?|is|are)$/i.test(words[i]?.text ?? '')) return null;
  if (required && !/^(?:required|obliged|obligated|bound|expected)$/.test(words[i + 1]?.text ?? '')) return null;
  const who = whoBefore(words, i);
  const verb = words[to + 1];
  if (who < 0 || !verb || !isVerb(verb) || verb.stem === 'have') return null;
  // "If you are required to tell a court …", "the fee that you have to pay", "where the law says that you need to".
  for (let j = who - 1; j >= Math.max(0, who - 3); j--) if (SETS.has(words[j]?.stem ?? '')) return null;
  return { at: i, said: [], verb: MUST_STEM, without: to - i };
}

/** "You are free to copy it", "users have the right to", "you are entitled to": one may. */
function mayAt(words: readonly Word[], i: number): Put | null {
  const { stem: s = '', text = '' } = words[i] ?? {};
  if ((s !== 'have' && s !== 'be') || !/^(?:have|has|is|are)$/i.test(text)) return null;
  const to = LETS[s === 'be' ? 'be' : 'have'](words, i + 1);
  if (to < 0 || words[to]?.stem !== 'to') return null;
  const who = whoBefore(words, i);
  // "You are entitled to only use it for research."
  const verb = words[words[to + 1]?.text === 'only' ? to + 2 : to + 1];
  if (who < 0 || !HANDLES.has(verb?.stem ?? '')) return null;
  for (let j = who - 1; j >= Math.max(0, who - 4); j--) {
    const before = words[j]?.stem ?? '';
    if (SETS.has(before) || SAYS.has(before) || before === 'no' || NEGATION.has(before)) return null;
  }
  return { at: i, said: [], verb: MAY_STEM, without: to - i };
}

/** Where those stand who take the thing, right before the verb at word `i` or its adverb; -1 where they do not. */
function whoBefore(words: readonly Word[], i: number): number {
  const at = /^(?:also|then|therefore)$/.test(words[i - 1]?.text ?? '') ? i - 2 : i - 1;
  return YOU.has(words[at]?.stem ?? '') ? at : -1;
}

/** Where "to" stands behind the words of leave that open at a word; -1 where these are none. */
const LETS = {
  be: (words: readonly Word[], at: number): number =>
    /^(?:free|entitled|permitted|allowed|licensed|authorized|welcome)$/.test(words[at]?.text ?? '') ? at + 1 : -1,
  have: (words: readonly Word[], at: number): number => {
    const noun = words[at]?.stem === 'the' || words[at]?.stem === 'a' ? at + 1 : at;
    return noun > at && /^(?:right|permission)$/.test(words[noun]?.text ?? '') ? noun + 1 : -1;
  },
};

/** What one is let to do with the licensed thing: "you are entitled to a refund" is another matter. */
const HANDLES = stems(
  'use run access deploy operate execute install download copy reproduce modify adapt alter change fine-tune translate merge redistribute distribute publish share sublicense sell resell host offer provide make create build train distill incorporate integrate embed combine study inspect evaluate commercialize convey display perform do keep retain',
);
const SAYS = stems(
  'sure ensure ensuring represent warrant confirm certify guarantee acknowledge agree verify provided',
);
const MAY_STEM = stem('may');
const MUST_STEM = stem('must');
const SETS = stems('if when where unless that which what as until once because since whenever while whether');
