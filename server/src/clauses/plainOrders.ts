import { stem, stems } from '../text/stem.ts';
import type { Word } from '../text/words.ts';
import { YOU } from './moodWords.ts';
import { clauseStart, hasAny, isDenied, isVerb, type Put } from './plainClause.ts';

const YOU_MUST = ['you', 'must'];
const MUST = ['must'];

/** The form of an order, or of what is asked, that is known at word `i`, if any. */
export function orderAt(words: readonly Word[], i: number): Put | null {
  const s = words[i]?.stem ?? '';
  if (s === 'be' && words[i + 1]?.stem === 'that') return asked(words, i);
  if (s === ':') return required(words, i);
  return s === 'to' && i < 5 ? careTo(words, i) : null;
}

/** What is asked for, as the subject: "the only condition", "all we ask", "what we expect of you". */
const ASKED = stems(
  'condition requirement request rule ask asks expect expects require required duty obligation demand',
);

/** "All we ask is that you cite us", "the only condition is that this text be included". */
function asked(words: readonly Word[], i: number): Put | null {
  if (!/^is$/.test(words[i]?.text ?? '') || isDenied(words, i)) return null;
  if (!hasAny(words, clauseStart(words, i), i, ASKED)) return null;
  const who = /^(?:the|each|every|any)$/.test(words[i + 2]?.text ?? '') ? i + 3 : i + 2;
  const verb = words[who + 1];
  if (YOU.has(words[who]?.stem ?? '') && verb && isVerb(verb))
    return /^(?:are|is|have|has|not|must|may|shall|can)$/.test(verb.text)
      ? null
      : { at: who + 1, said: MUST, verb: null };
  for (let j = i + 3; j < i + 14; j++) {
    const { stem: s = '', text = '' } = words[j] ?? {};
    if (/^[.;:,]$/.test(s) || /^(?:is|are|may|must|shall|can|will)$/.test(text)) return null;
    if (text === 'be') return { at: j, said: MUST, verb: null };
  }
  return null;
}

/** "Attribution: required." */
function required(words: readonly Word[], i: number): Put | null {
  if (i === 0 || i > 4 || words.length > i + 3) return null;
  return /^(?:required|mandatory|compulsory|obligatory|necessary)$/i.test(words[i + 1]?.text ?? '')
    ? { at: i, said: [], verb: stem('is') }
    : null;
}

/** "Take care to keep the notices", "be sure to cite us", "please remember to …". */
function careTo(words: readonly Word[], i: number): Put | null {
  const verb = words[i + 1];
  if (!verb || !isVerb(verb)) return null;
  const said = words
    .slice(0, i)
    .map((w) => w.text.toLowerCase())
    .join(' ');
  return CARE.test(said) ? { at: i + 1, said: YOU_MUST, verb: null } : null;
}

const CARE =
  /^(?:please |also |always )?(?:take care|be sure|be careful|be certain|make sure|make certain|remember|(?:do not|don't|never) forget)$/;
