import { stem, stems } from '../../text/stem.ts';
import { endsSentence, type Word } from '../../text/words.ts';
import { LICENSOR, NEGATION, YOU } from '../moods/moodWords.ts';
import { hasAny, type Put } from './plainClause.ts';

const GRANT = stem('grant');
const AGREEMENT = stem('agreement');
const LAW = stem('law');
const LIABLE = stem('liable');
const TERMINATE = stem('terminate');
const PROVIDE = stem('provide');
const DISCLAIM = stem('disclaim');
const ONLY = stem('only');
const PROHIBITED = stem('prohibited');
const LIABILITY = stem('liability');
const RESPONSIBILITY = stem('responsibility');
const RISK = stem('risk');
const AT = stem('at');
const BUSINESS = stem('business');
const COMMERCIAL = stem('commercial');
const EMPLOY = stem('employ');
const USE = stem('use');
const ANSWERABLE = stem('answerable');
const CONDITIONAL = stem('conditional');
const SUBJECT = stem('subject');
const ASSURANCE = stem('assurance');
const WARRANTY = stem('warranty');
const OF_WARRANTY = stems(
  'no any all implied express disclaims disclaim disclaimer other warranty limited without neither nor',
);

/** What is given: nouns that a verb of giving is one of granting with. */
const RIGHT = stems('license right permission authorization');
/** What ends where a license does. */
const ENDED = stems('license agreement right permission contract');
const LOSS = stems('damages damage loss losses liability claim claims');
const EXCLUDED = stems('warranty guarantee liability responsibility');

/** Words of the law that in their place mean what is mostly said by another: "this Contract" for "this Agreement". */
export function wordAt(words: readonly Word[], i: number): Put | null {
  const means = meaningAt(words, i);
  return means === null ? null : { at: i, said: [], verb: means };
}

function meaningAt(words: readonly Word[], i: number): string | null {
  switch (words[i]?.stem) {
    case 'ban':
    case 'disallow':
      return isBannedThing(words, i) ? PROHIBITED : null;
    case RESPONSIBILITY:
      return limitsResponsibility(words, i) ? LIABILITY : isOwnRisk(words, i - 3) ? RISK : null;
    case ANSWERABLE:
      return /^answerable$/i.test(words[i]?.text ?? '') ? LIABLE : null;
    case CONDITIONAL:
      return dependsOn(words, i) ? SUBJECT : null;
    case 'upon':
      return dependsOn(words, i - 1) ? 'to' : null;
    case ASSURANCE:
      return hasAny(words, i - 5, i, OF_WARRANTY) ? WARRANTY : null;
    case 'on':
    case 'under':
      if (dependsOn(words, i - 1)) return 'to';
      return isOwnRisk(words, i) ? AT : null;
    case BUSINESS:
      return isTrade(words, i) ? COMMERCIAL : null;
    case EMPLOY:
      return employs(words, i) ? USE : null;
    case 'contract':
      return namesItself(words, i) ? AGREEMENT : null;
    case 'statut':
    case 'legislation':
      return governs(words, i) ? LAW : null;
    case 'give':
    case 'provid':
    case 'suppli':
    case 'furnish':
    case 'confer':
    case 'extend':
    case 'award':
    case 'offer':
    case 'accord':
      return givesRight(words, i) ? GRANT : isSupply(words, i) ? PROVIDE : null;
    case 'responsibl':
      return owesForLoss(words, i) ? LIABLE : null;
    case 'end':
      return endsRights(words, i) ? TERMINATE : null;
    case 'reject':
      return hasAny(words, i + 1, i + 5, EXCLUDED) ? DISCLAIM : null;
    case 'soleli':
    case 'exclusiveli':
      return /^(?:may|can|shall|must|will)$/.test(words[i - 1]?.stem ?? '') && words[i + 1]?.stem !== 'be'
        ? ONLY
        : null;
    default:
      return null;
  }
}

/** "this Contract", "a copy of the Contract", "the terms of the Contract". */
function namesItself(words: readonly Word[], i: number): boolean {
  if (!/s$/i.test(words[i]?.text ?? '') && /^(?:this|present)$/i.test(words[i - 1]?.text ?? '')) return true;
  // "We will publish the revised contract", "reserves the right to update the Contract".
  if (/^(?:revised|updated|amended|new)$/i.test(words[i - 1]?.text ?? ''))
    return hasAny(words, i - 8, i + 10, PUBLISHED);
  if (words[i - 1]?.stem !== 'the') return false;
  return (
    (words[i - 2]?.stem === 'of' && OF_TEXT.has(words[i - 3]?.stem ?? '')) || CHANGES.has(words[i - 2]?.stem ?? '')
  );
}
const PUBLISHED = stems('publish post accept effect effective bind');
const CHANGES = stems('update amend revise change modify');
const OF_TEXT = stems('copy text terms provisions conditions breach violation version versions modification amendment');

/** "governed by the statutes of": not "in violation of any statute". */
function governs(words: readonly Word[], i: number): boolean {
  return words[i - 1]?.stem === 'the' && words[i + 1]?.stem === 'of' && hasAny(words, i - 9, i - 1, GOVERNED);
}
const GOVERNED = stems('governed construed interpreted accordance subject');

/** "gives to You a worldwide license", "provides each user with the right": a verb of giving, and what is given. */
function givesRight(words: readonly Word[], i: number): boolean {
  if (!/^(?:gives?|provides?|confers?|extends?|awards?|offers?|accords?)$/i.test(words[i]?.text ?? '')) return false;
  // "authors may give you the right", "you give the recipients the rights": nothing is given by that.
  if (YOU.has(words[i - 1]?.stem ?? '') || words[i - 1]?.stem === 'to' || hasAny(words, i - 8, i, MAY_GIVE))
    return false;
  const formal = words[i - 1]?.stem === 'herebi';
  let at = i + 1;
  if (words[at]?.stem === 'herebi') at++;
  if (words[at]?.stem === 'to') at++;
  if (/^(?:each|every|any|the|all)$/.test(words[at]?.stem ?? '') && YOU.has(words[at + 1]?.stem ?? '')) at++;
  if (YOU.has(words[at]?.stem ?? '')) at++;
  else if (!formal) return false;
  if (words[at]?.stem === 'with') at++;
  let depth = 0;
  for (const most = at + FAR; at < most; at++) {
    const word = words[at];
    if (word === undefined || endsSentence(words, at)) return false;
    if (word.stem === '(') depth++;
    if (word.stem === ')') depth--;
    if (depth > 0) continue;
    if (RIGHT.has(word.stem)) return true;
    // "no-charge", "free-of-charge"
    const compound = words[at + 1]?.stem === '-' || words[at - 1]?.stem === '-';
    if (!formal && !compound && OPENS_PART.test(word.stem)) return false;
  }
  return false;
}
/** How many words may describe what is given. */
const FAR = 40;
const OPENS_PART = /^(?:under|in|by|if|that|which|of|from|:|;|as|when|where|not|no|without|to)$/;
const MAY_GIVE = stems('may can could must shall will would not neither nor no that');

/** "you shall supply a notice", "is furnished with it": not "the supply of", nor "what is supplied by us". */
function isSupply(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.stem ?? '';
  const text = words[i]?.text.toLowerCase() ?? '';
  if (/^(?:supplied|furnished)$/.test(text))
    return before === 'be' && /^(?:along|with)$/.test(words[i + 1]?.stem ?? '');
  if (!/^(?:suppl(?:y|ying)|furnish(?:ing)?)$/.test(text) || /^(?:the|a|an|of|power|our|your|not)$/.test(before))
    return false;
  return words[i + 1]?.stem !== 'chain' && hasAny(words, i + 1, i + 10, SUPPLIED);
}

const SUPPLIED = stems(
  'notice notices copy copies attribution credit acknowledgment citation disclosure link license text code',
);

/** "in no event shall Acme be responsible to you for any damages": not who "will be responsible for the costs". */
function owesForLoss(words: readonly Word[], i: number): boolean {
  if (!/^responsible$/i.test(words[i]?.text ?? '') || !/^(?:to|for|under|,)$/.test(words[i + 1]?.stem ?? ''))
    return false;
  if (words[i - 1]?.stem === 'soleli' || !hasAny(words, i + 1, i + 30, LOSS)) return false;
  let someone = false;
  for (let j = i - 1; j >= Math.max(0, i - 60) && !endsSentence(words, j); j--) {
    const s = words[j]?.stem ?? '';
    // "You will not send them, and will be responsible for …"
    if (s === 'no' || NEGATION.has(s)) return someone || !hasAny(words, j - 4, j, YOU);
    someone ||= LICENSOR.has(s) || s === 'event';
    if (!someone && YOU.has(s)) return false;
  }
  return false;
}

/** "will immediately end this License", "may end your rights": what someone or something does to it. */
function endsRights(words: readonly Word[], i: number): boolean {
  if (!/^(?:this|your|the|such|all)$/.test(words[i + 1]?.stem ?? '')) return false;
  if (!ENDED.has(words[i + 2]?.stem ?? '') && !ENDED.has(words[i + 3]?.stem ?? '')) return false;
  return /^(?:may|can|will|shall|to|and|or)$/.test(words[i - 1]?.stem ?? '') || isAdverb(words, i - 1);
}

/** "Reselling it is banned", "banned uses": not "users may be banned". */
function isBannedThing(words: readonly Word[], i: number): boolean {
  if (!/^(?:banned|disallowed)$/i.test(words[i]?.text ?? '')) return false;
  if (
    /^(?:by|uses?|usage|purposes?|activit(?:y|ies)|conduct|behaviou?r|content|practices?|actions?|acts?|applications?)$/i.test(
      words[i + 1]?.text ?? '',
    )
  )
    return true;
  return /^(?:is|are|strictly|expressly|not)$/i.test(words[i - 1]?.text ?? '') && words[i + 1]?.stem !== 'from';
}

/** "conditional upon your compliance": subject to it. "Conditional upon a separate agreement" asks for one. */
function dependsOn(words: readonly Word[], i: number): boolean {
  if (words[i]?.stem !== CONDITIONAL || !/^(?:up)?on$/.test(words[i + 1]?.stem ?? '')) return false;
  return !hasAny(words, i + 2, i + 6, OTHER_DEAL);
}

const OTHER_DEAL = stems('separate signed written prior having another');

/** "limitation of responsibility", "aggregate responsibility": what one is liable for. */
function limitsResponsibility(words: readonly Word[], i: number): boolean {
  if (!/^responsibility$/i.test(words[i]?.text ?? '')) return false;
  const before = words[i - 1]?.stem ?? '';
  if (AMOUNT.has(before)) return true;
  return before === 'of' ? words[i - 2]?.stem === LIMITATION : /^limiting$/i.test(words[i - 1]?.text ?? '');
}

const AMOUNT = stems('aggregate total maximum cumulative overall strict civil tort');
const LIMITATION = stem('limitation');

/** "on your own responsibility", "under your own responsibility": at one's risk. */
function isOwnRisk(words: readonly Word[], i: number): boolean {
  return (
    words[i + 2]?.text.toLowerCase() === 'own' &&
    words[i + 3]?.text.toLowerCase() === 'responsibility' &&
    /^(?:your|their)$/i.test(words[i + 1]?.text ?? '')
  );
}

/** "for business purposes", "business use is allowed": not "for your internal business purposes". */
function isTrade(words: readonly Word[], i: number): boolean {
  if (!/^(?:purposes?|uses?|usage)$/i.test(words[i + 1]?.text ?? '')) return false;
  // "… for business purposes related to these terms": of the one who gives it, mostly.
  if (
    !/^(?:[.,;:()]|without|only|if|provided|or|and|is|are|may|must|shall|you|except|unless)$/i.test(
      words[i + 2]?.text ?? '.',
    )
  )
    return false;
  return /^(?:for|including|:|,|any|of|or|and|all|other|such|no)$/.test(words[i - 1]?.stem ?? ':');
}

/** "employing the Model to …": not whom one employs. */
function employs(words: readonly Word[], i: number): boolean {
  const article = /^(?:the|this|these|our|its|any|such|it|them)$/.test(words[i + 1]?.stem ?? '');
  return article && (/^(?:it|them)$/.test(words[i + 1]?.stem ?? '') || hasAny(words, i + 2, i + 6, TOOLS));
}

const TOOLS = stems(
  'model models software material materials output outputs service services system systems weights checkpoint checkpoints tool work program technology data dataset derivative derivatives algorithm',
);

function isAdverb(words: readonly Word[], i: number): boolean {
  return /ly$/i.test(words[i]?.text ?? '');
}
