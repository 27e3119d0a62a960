import { stem, stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { LICENSOR, YOU } from '../moods/moodWords.ts';
import { isOrderBehind, isOrderVerb } from '../statements/orders.ts';
import { WILL } from '../statements/ownSubject.ts';
import { clauseStart, hasAny, isDenied, isVerb, MUST, type Put, subjectAt, YOU_MUST } from './plainClause.ts';
import { isToBe } from './plainDuties.ts';

/** The form of an order, or of what is asked, that is known at word `i`, if any. */
export function orderAt(words: readonly Word[], i: number): Put | null {
  const s = words[i]?.stem ?? '';
  if (s === 'be' && words[i + 1]?.stem === 'that') return asked(words, i);
  if (s === ':') return required(words, i);
  if (s === '(') return inParentheses(words, i);
  if (s === 'to' && i < 5) return careTo(words, i) ?? expected(words, i);
  if (s === 'that' && i > 0) return askedThat(words, i);
  if (i > 1 && words[i - 1]?.stem === ',') return onOccasion(words, i);
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
  return isToBe(words, i + 2);
}

/** Verbs by which a licensor asks for something, as it is done here and now: "we may ask you to" asks for nothing yet. */
const ASKS = /^(?:ask|asks|expect|expects|require|requires|request|requests|demand|demands)$/;

/** "We expect you to tell us", "the Licensor requires recipients to keep the notices". */
function expected(words: readonly Word[], i: number): Put | null {
  const verb = words[i + 1];
  if (!YOU.has(words[i - 1]?.stem ?? '') || !verb || !isVerb(verb) || verb.stem === 'have') return null;
  const asks = /^(?:all|any|every|each|the|kindly)$/.test(words[i - 2]?.stem ?? '') ? i - 3 : i - 2;
  return isAsking(words, asks) ? { at: i, said: [], verb: stem('must') } : null;
}

/** "We ask that you cite us", "the Licensor requires that incidents be reported". */
function askedThat(words: readonly Word[], i: number): Put | null {
  if (!isAsking(words, i - 1) && !isRequired(words, i - 1)) return null;
  const who = subjectAt(words, i + 1);
  if (!YOU.has(words[who]?.stem ?? '')) return isToBe(words, i + 1);
  const verb = words[who + 1];
  return verb && isVerb(verb) && !/^(?:are|is|have|has|not|must|may|shall|can)$/.test(verb.text)
    ? { at: who + 1, said: MUST, verb: null }
    : null;
}

/** "It is required that you cite us." */
function isRequired(words: readonly Word[], at: number): boolean {
  return (
    /^(?:required|necessary|mandatory|compulsory|obligatory|essential)$/.test(words[at]?.text ?? '') &&
    words[at - 1]?.text === 'is' &&
    words[at - 2]?.stem === 'it'
  );
}

function isAsking(words: readonly Word[], at: number): boolean {
  if (!ASKS.test(words[at]?.text ?? '')) return false;
  const who = /^(?:kindly|only|also|therefore|[a-z]+ly)$/.test(words[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return LICENSOR.has(words[who]?.stem ?? '') && who <= 2;
}

/** "In publications, cite our paper.", "Every quarter, send us your figures.": an order behind the occasion for it. */
function onOccasion(words: readonly Word[], i: number): Put | null {
  if (i > 12 || !OCCASION.test(words[0]?.text ?? '') || !isOrderBehind(words, i)) return null;
  for (let j = 1; j < i - 1; j++) {
    const s = words[j]?.stem ?? '';
    if (s === ',' || s === 'be' || WILL.has(s)) return null;
  }
  return { at: i, said: YOU_MUST, verb: null };
}

const OCCASION = /^(?:In|After|Before|Upon|On|At|Every|Each|Within|During|With)$/;

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
    !(CONDITIONS.has(words[i - 1]?.stem ?? '') || isUnderName(words, i)) ||
    !/^[a-z]+$/.test(words[i + 1]?.text ?? '') ||
    /ed$/.test(words[i + 1]?.text ?? '')
  )
    return null;
  return isOrderVerb(words, i + 1) ? { at: i + 1, said: YOU_MUST, verb: null } : null;
}

/** "under Apache-2.0 (include the license)". */
function isUnderName(words: readonly Word[], i: number): boolean {
  if (!/^[A-Z\d]/.test(words[i - 1]?.text ?? '')) return false;
  return words.slice(Math.max(0, i - 8), i).some(({ stem: s }) => s === 'under');
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
  /^(?:please |also |always |just )?(?:take care|be sure|be careful|be certain|make sure|make certain|remember|(?:do not|don't|never) (?:forget|fail|omit|neglect))$/;

/** What a contract says that the customer does, and means that it must. */
const OWED =
  /^(?:delivers|submits|sends|files|reports|informs|notifies|deletes|destroys|returns|pays|defends|indemnifies|includes|retains|cites|credits|marks|labels|discloses|hands|ensures|tests|keeps|obtains|complies|observes|respects|tells|names|publishes|refrains|abstains)$/;

/** "The customer reports incidents within a day.", "At the end, the licensee deletes all copies." */
function statedDuty(words: readonly Word[], i: number): Put | null {
  // "The licensee retains title to its data", "“Licensee” includes its affiliates".
  if (hasAny(words, i + 1, i + 5, OWNED)) return null;
  if (words[i]?.text === 'includes' && !hasAny(words, i + 1, i + 8, TEXTS)) return null;
  if (isOfWhoever(words, i)) return { at: i, said: MUST, verb: null };
  const at = words[i - 1]?.text === 'also' || words[i - 1]?.stem === 'herebi' ? i - 2 : i - 1;
  if (
    !/^(?:customer|licensee|recipient|user|borrower|holder|subscriber|client|institution|receiver|operator|deployer)$/i.test(
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
  const occasion = /^(?:If|When|Where|Upon|At|After|On|Once|Before|Within|Whenever|Should|Every|Each)$/.test(first);
  return before === ',' && occasion && !words.slice(1, opens - 1).some((w) => w.stem === ',')
    ? { at: i, said: MUST, verb: null }
    : null;
}

/** "Whoever publishes results cites the paper", "anyone who shares it includes …": the verb behind the clause that says who. */
function isOfWhoever(words: readonly Word[], i: number): boolean {
  if (i > 16) return false;
  const who = /^(?:Whoever)$/.test(words[0]?.text ?? '')
    ? 1
    : /^(?:Anyone|Everyone|Anybody)$/.test(words[0]?.text ?? '')
      ? 2
      : 0;
  if (who === 0 || i < who + 2 || (who === 2 && words[1]?.stem !== 'who')) return false;
  const before = words[i - 1]?.stem ?? '';
  if (/^(?:and|or|who|that|which|not)$/.test(before)) return false;
  return !words.slice(who, i).some((w) => w.stem === ':' || w.stem === ';' || WILL.has(w.stem));
}

const OWNED = stems('right rights title ownership interest');
const TEXTS = stems('license copy notice notices text credit attribution');
