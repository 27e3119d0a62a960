import { stem, stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { YOU } from '../moods/moodWords.ts';
import { isOrderVerb } from '../statements/orders.ts';
import { clauseStart, hasAny, isDenied, isVerb, MUST, type Put, subjectAt, YOU_MUST } from './plainClause.ts';

/** The form of an order, or of what is asked, that is known at word `i`, if any. */
export function orderAt(words: readonly Word[], i: number): Put | null {
  const s = words[i]?.stem ?? '';
  if (s === 'be' && words[i + 1]?.stem === 'that') return asked(words, i);
  if (s === ':') return required(words, i);
  if (s === '(') return inParentheses(words, i);
  if (s === 'to' && i < 5) return careTo(words, i);
  return OWED.test(words[i]?.text ?? '') ? statedDuty(words, i) : null;
}

/** What is asked for, as the subject: "the only condition", "all we ask", "what we expect of you". */
const ASKED = stems(
  'condition requirement request rule ask asks expect expects require required duty obligation demand',
);

/** "All we ask is that you cite us", "the only condition is that this text be included". */
function asked(words: readonly Word[], i: number): Put | null {
  if (!/^is$/.test(words[i]?.text ?? '') || isDenied(words, i)) return null;
  if (!hasAny(words, clauseStart(words, i), i, ASKED)) return null;
  const who = subjectAt(words, i + 2);
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

/** "Under the usual conditions (keep the notices; state your changes)": what they are stands in parentheses. */
function inParentheses(words: readonly Word[], i: number): Put | null {
  if (
    !CONDITIONS.has(words[i - 1]?.stem ?? '') ||
    !/^[a-z]+$/.test(words[i + 1]?.text ?? '') ||
    /ed$/.test(words[i + 1]?.text ?? '')
  )
    return null;
  return isOrderVerb(words, i + 1) ? { at: i + 1, said: YOU_MUST, verb: null } : null;
}

const CONDITIONS = stems('conditions condition terms requirements requirement attribution required');

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

/** What a contract says that the customer does, and means that it must. */
const OWED =
  /^(?:reports|informs|notifies|deletes|destroys|returns|pays|defends|indemnifies|includes|retains|cites|credits|marks|labels|discloses|hands|ensures|tests|keeps|obtains|complies|observes|respects|tells|names|publishes|refrains|abstains)$/;

/** "The customer reports incidents within a day.", "At the end, the licensee deletes all copies." */
function statedDuty(words: readonly Word[], i: number): Put | null {
  // "The licensee retains title to its data", "“Licensee” includes its affiliates".
  if (hasAny(words, i + 1, i + 5, OWNED)) return null;
  if (words[i]?.text === 'includes' && !hasAny(words, i + 1, i + 8, TEXTS)) return null;
  const at = words[i - 1]?.text === 'also' || words[i - 1]?.stem === 'herebi' ? i - 2 : i - 1;
  if (
    !/^(?:customer|licensee|recipient|user|borrower|holder|subscriber|client|institution|receiver)$/i.test(
      words[at]?.text ?? '',
    )
  )
    return null;
  const article = at - 1;
  const opens = /^(?:the|each|every)$/i.test(words[article]?.text ?? '') ? article : at;
  if (opens === at && !/^[A-Z]/.test(words[at]?.text ?? '')) return null;
  const before = words[opens - 1]?.stem ?? '.';
  if (/^[.;:]$/.test(before)) return { at: i, said: MUST, verb: null };
  // "If we ask for it, the customer hands over …": the main clause.
  const first = words[0]?.text ?? '';
  const occasion = /^(?:If|When|Where|Upon|At|After|On|Once|Before|Within|Whenever)$/.test(first);
  return before === ',' && occasion && !words.slice(1, opens - 1).some((w) => w.stem === ',')
    ? { at: i, said: MUST, verb: null }
    : null;
}

const OWNED = stems('right rights title ownership interest');
const TEXTS = stems('license copy notice notices text credit attribution');
