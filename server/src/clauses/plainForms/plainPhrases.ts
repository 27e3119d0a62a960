import { stem, stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { YOU } from '../moods/moodWords.ts';
import { hasAny, type Put } from './plainClause.ts';

/** Phrases that in their place mean what is mostly said by one word: "pass on" for "distribute", "for-profit use" for "commercial use". */
export function phraseAt(words: readonly Word[], i: number): Put | null {
  switch (words[i]?.stem) {
    case 'pass':
    case 'hand':
    case 'circulat':
      return handsOn(words, i);
    case 'for':
      return forProfit(words, i) ?? forNoOther(words, i);
    case 'seek':
      return seeksLicense(words, i);
    case 'accord':
    case 'confer':
    case 'award':
    case 'given':
    case 'give':
      return isGiven(words, i);
    case 'off':
      return isOffLimits(words, i);
    case INFRINGEMENT:
      return infringesTerms(words, i) ? { at: i, said: [], verb: 'breach' } : null;
    default:
      return null;
  }
}

const DISTRIBUTE = stem('distribute');
const COMMERCIAL = stem('commercial');
const REQUEST = stem('request');
const GRANT = stem('grant');
const PROHIBITED = stem('prohibited');
const INFRINGEMENT = stem('infringement');

/** "Clones of children are off limits." */
function isOffLimits(words: readonly Word[], i: number): Put | null {
  const dashed = words[i + 1]?.stem === '-' ? 1 : 0;
  const limits = words[i + 1 + dashed]?.text.toLowerCase() === 'limits';
  return limits && hasAny(words, i - 3, i, BEING) ? { at: i, said: [], verb: PROHIBITED, without: 1 + dashed } : null;
}
const BEING = stems('be');

/** "You may copy, modify and pass on the Model": one of the verbs of a grant, of what is no text or telling. */
function handsOn(words: readonly Word[], i: number): Put | null {
  const { stem: s = '', text = '' } = words[i] ?? {};
  if (!/^(?:pass|hand|circulate)$/i.test(text)) return null;
  const particle = /^(?:pass|hand)$/.test(s) ? words[i + 1]?.stem : '';
  if (particle !== '' && !/^(?:on|along|out|over)$/.test(particle ?? '')) return null;
  const end = particle === '' ? i : i + 1;
  if (!hasAny(words, i - 6, i, HANDLING) && !hasAny(words, end + 1, end + 4, HANDLING)) return null;
  if (hasAny(words, end + 1, end + 9, TOLD)) return null;
  return { at: i, said: [], verb: DISTRIBUTE, without: end - i };
}

const HANDLING = stems('reproduce copy modify adapt use change make create');
/** What is passed on and is no copy: duties, texts, what people say. */
const TOLD = stems(
  'terms term restriction restrictions condition conditions obligation obligations notice notices license agreement information content cost costs law limits rules policy false rumors hate',
);

/** "for-profit purposes", "for-profit use", and not "not-for-profit". */
function forProfit(words: readonly Word[], i: number): Put | null {
  if (words[i + 1]?.stem !== '-' || words[i + 2]?.text.toLowerCase() !== 'profit' || words[i - 1]?.stem === '-')
    return null;
  return TRADE.has(words[i + 3]?.stem ?? '') ? { at: i, said: [], verb: COMMERCIAL, without: 2 } : null;
}
const TRADE = stems('use uses usage purpose purposes exploitation activity activities basis license ends');

/** "for no purpose other than research", "for no other use than research": only for it. */
function forNoOther(words: readonly Word[], i: number): Put | null {
  if (words[i + 1]?.stem !== 'no') return null;
  const other = words[i + 2]?.stem === 'other' ? i + 2 : words[i + 3]?.stem === 'other' ? i + 3 : -1;
  const noun = other === i + 2 ? i + 3 : i + 2;
  const than = Math.max(other, noun) + 1;
  if (other < 0 || !AIMS.has(words[noun]?.stem ?? '') || words[than]?.stem !== 'than') return null;
  // A field is heard as it is said.
  if (!hasAny(words, than + 1, than + 5, SCIENCE)) return null;
  return { at: i, said: ['only'], verb: null, without: than - i };
}
const SCIENCE = stems(
  'research academic scientific noncommercial non-commercial educational study teaching evaluation personal non',
);
const AIMS = stems('purpose purposes use uses reason end ends');

/** "You must seek a license from us." */
function seeksLicense(words: readonly Word[], i: number): Put | null {
  for (let j = i + 1; j < i + 5; j++) {
    const s = words[j]?.stem ?? '';
    if (ASKED_FOR.has(s)) return { at: i, said: [], verb: REQUEST };
    if (/^[.,;:]$/.test(s)) return null;
  }
  return null;
}
const ASKED_FOR = stems('license permission consent');

/** "You are accorded a license to use it", "the right to share it is conferred on you". */
function isGiven(words: readonly Word[], i: number): Put | null {
  if (!/^(?:accorded|conferred|awarded|given)$/i.test(words[i]?.text ?? '')) return null;
  const be = words[i - 1]?.stem === 'herebi' ? i - 2 : i - 1;
  if (words[be]?.stem !== 'be') return null;
  const onYou = /^(?:up)?on$|^to$/.test(words[i + 1]?.stem ?? '') && YOU.has(words[i + 2]?.stem ?? '');
  if (onYou && be < 16 && hasAny(words, 0, 3, RIGHTS)) return { at: i, said: [], verb: GRANT };
  if (!YOU.has(words[be - 1]?.stem ?? '') || hasAny(words, be - 5, be, TOLD_ONLY)) return null;
  const right = words.slice(i + 1, i + 20).findIndex((w) => RIGHTS.has(w.stem));
  return right >= 0 && !words.slice(i + 1, i + 1 + right).some((w) => /^[.;:]$/.test(w.stem) || w.stem === 'no')
    ? { at: i, said: [], verb: GRANT }
    : null;
}
const RIGHTS = stems('license right permission');
const TOLD_ONLY = stems('if when that which not');

/** "any infringement of these terms": no right of others is infringed. */
function infringesTerms(words: readonly Word[], i: number): boolean {
  if (!/^infringements?$/i.test(words[i]?.text ?? '') || words[i + 1]?.stem !== 'of') return false;
  const next = words[i + 2]?.text ?? '';
  return /^(?:its?|the|this|these|any|section|article)$/i.test(next) && hasAny(words, i + 2, i + 6, TERMS);
}
const TERMS = stems(
  'terms term provision provisions agreement conditions condition license section article policy rules',
);
