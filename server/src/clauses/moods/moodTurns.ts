import { stem, stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { clauseStart } from '../plainForms/plainClause.ts';
import { isOrderVerb } from '../statements/orders.ts';
import { actor, negatedSubject, subject } from './acting.ts';
import {
  ACTING,
  ALLOWED,
  DUTY,
  ENCOURAGED,
  HELD_BACK,
  LICENSOR,
  Mood,
  NEGATION,
  NOTHING_OF,
  OBLIGED,
  ONLY,
  PERMIT,
  PREVENTION,
  PROHIBITION,
  PROMISE,
  TOLERATED,
  YOU,
} from './moodWords.ts';
import { deniesPrevention, isNegatedHere, NOT_YET, negate } from './negation.ts';

/** The words at which the mood may turn: those that `turn` asks for. Most words are none. */
const TURNING = new Set([
  ...[
    PERMIT,
    DUTY,
    NEGATION,
    PREVENTION,
    PROHIBITION,
    PROMISE,
    OBLIGED,
    TOLERATED,
    ALLOWED,
    ENCOURAGED,
    ONLY,
    HELD_BACK,
  ].flatMap((stems) => [...stems]),
  ...stems('prohibited forbidden banned permits allows authorizes keep grant because since avoid have need obligation'),
  ...[
    'away',
    'clear',
    'cannot',
    'will',
    'mandatori',
    'obligatori',
    'compulsori',
    'welcom',
    'not',
    'no',
    'without',
    'and',
    ':',
  ],
]);

const [OBLIGATION] = stems('obligation');

/** "you may", "you are free to": what is let stands there, whatever is denied before. */
function givesLeave(words: readonly Word[], i: number): boolean {
  const s = words[i]?.stem ?? '';
  return s === 'may' || s === 'can' || (s === 'be' && FREE_TO.has(words[i + 1]?.stem ?? ''));
}
const FREE_TO = stems('free welcome permitted allowed entitled');

/** The mood after word `i`, where the mood before it was `current`. */
export function turn(words: readonly Word[], i: number, current: number): number {
  const s = words[i]?.stem ?? '';
  if (!TURNING.has(s)) return current;
  const next = words[i + 1]?.stem ?? '';
  const before = words[i - 1]?.stem ?? '';
  // "Only with our written consent may it be shared", "you may share it only with …": without it one may not.
  if (PERMIT.has(s) && gaveLeave(words, i)) return Mood.Permit | Mood.Negated | Mood.You;
  if (PERMIT.has(s) && needsLeave(words, i) && !negatedSubject(words, i))
    return Mood.Permit | Mood.Negated | actor(words, i, current);
  if (PERMIT.has(s) || s === 'cannot')
    return Mood.Permit | actor(words, i, current) | negatedSubject(words, i) | (s === 'cannot' ? Mood.Negated : 0);
  // "We prohibit, and will report, abuse": what is forbidden stays so.
  if (s === 'will' && before === 'and' && current & Mood.Prohibited) return current;
  // "You are barred from selling it"; "nobody is precluded from selling it".
  if (HELD_BACK.has(s) && next === 'from' && isHeldBack(words, i)) {
    const free = negatedSubject(words, i) !== 0 || before === 'not' || words[i - 2]?.stem === 'not';
    if (subject(words, i) !== Mood.Licensor) return free ? Mood.Permit | Mood.You : Mood.Prohibited | Mood.You;
  }
  // "Avoid using it for …".
  if (s === 'avoid' && (i === 0 || before === 'pleas')) return Mood.Prohibited | Mood.You;
  // "You agree to keep away from: …", "Steer clear of …".
  if ((s === 'away' || s === 'clear') && /^(?:from|of)$/.test(next) && /^(?:keep|stay|steer|remain|hold)$/.test(before))
    return words[i - 2]?.stem === 'not' || words[i - 3]?.stem === 'not'
      ? current
      : Mood.Prohibited | (current & Mood.Licensor ? Mood.Licensor : Mood.You);
  // "You should avoid sharing …", "… : avoid sharing …".
  if (s === 'avoid' && /^(?:must|shall|should|:)$/.test(before) && /ing$/i.test(words[i + 1]?.text ?? ''))
    return words.slice(i).some((w, k) => w.stem === 'and' && isOrderVerb(words, i + k + 1))
      ? current
      : Mood.Prohibited | Mood.You;
  // "It is mandatory to: …".
  if ((s === 'mandatori' || s === 'obligatori' || s === 'compulsori') && next === 'to') return Mood.Duty | Mood.You;
  // "Nothing here shall be read as creating any obligation for us to sell it": nobody is bound.
  if (s === OBLIGATION) return current & Mood.Negated && /^(?:any|an)$/.test(before) ? 0 : current;
  // "Welcome to use our models" greets.
  if (s === 'welcom' && before !== 'be') return current;
  // "It has to be published", "you need to keep it"; "you do not have to" leaves free.
  if ((s === 'have' || s === 'need') && next === 'to' && /^(?:ha(?:ve|s)|needs?)$/i.test(words[i]?.text ?? ''))
    return current & Mood.Negated || subject(words, i) === Mood.Licensor
      ? current & (ACTING | Mood.Permit)
      : Mood.Duty | actor(words, i, current);
  // "Licensee shall have the right to …", "you will be free to …".
  if (
    DUTY.has(s) &&
    next === 'have' &&
    words.slice(i + 2, i + 6).some((w) => w.stem === 'right' || w.stem === 'permission')
  )
    return Mood.Permit | actor(words, i, current);
  if (DUTY.has(s)) return Mood.Duty | actor(words, i, current) | negatedSubject(words, i);
  // "… provided that the following conditions are met:" and what follows is a duty, with or without a "must".
  if (s === ':' && opensConditions(words, i)) return Mood.Duty | Mood.You;
  // "No one owns it: you are free to use it."
  if (s === ':' && next === 'you' && givesLeave(words, i + 2)) return 0;
  // "Clinical use requires:" and what must be there.
  if (s === ':' && /^requires?$/i.test(words[i - 1]?.text ?? '') && current === 0) return Mood.Duty | Mood.You;
  // "… is prohibited, because the training used it": what follows tells why.
  if (s === BECAUSE || (s === SINCE && before === ',')) return 0;
  // "… whether or not the law forbids it".
  if (whetherOrNot(words, s === 'not' ? i : i - 1)) return current;
  if (s === 'not' || NEGATION.has(s)) return negate(words, i, current);
  if (s === 'no' && NOTHING_OF.has(next)) return current | Mood.Negated;
  if (s === 'without' && withoutRight(words, i)) return (current & ACTING) | Mood.Permit | Mood.Negated;
  // "It shall in no event be applied to …".
  if (s === 'no' && before === 'in' && /^(?:event|way|manner)$/.test(next) && current & (Mood.Permit | Mood.Duty))
    return current | Mood.Negated;
  if (current & Mood.Negated && prevents(words, i) && deniesPrevention(words, i, current))
    return Mood.Permit | Mood.You;
  // "… with the Prohibited Use Policy, you may": the name of a document forbids nothing.
  if (PROHIBITION.has(s) && namesPolicy(words, i)) return current;
  // "You are not … prohibited by export law from using it": what the law forbids, this text does not.
  if (PROHIBITION.has(s) && next === 'by' && byLaw(words, i + 2) && !colonSoon(words, i))
    return current & (Mood.Permit | Mood.Duty) ? current : current & ~Mood.Negated;
  // "You shall protect it from unauthorized use": what is guarded against is not banned by that. "Unauthorized sale ends the license."
  if (s === UNAUTHORIZED && i > 2) return current;
  // "You shall pass on the rules about the prohibited uses": a name for them, in what is a duty.
  if (isNamedBan(words, i) && current & Mood.Duty && !(current & Mood.Negated)) return current;
  if (PROHIBITION.has(s))
    return current & Mood.Negated && (current & Mood.Licensor || isNegatedHere(words, i))
      ? (current & ACTING) | Mood.Permit
      : (current & ~Mood.Negated) | Mood.Prohibited | (current & ACTING ? 0 : Mood.You);
  if (PROMISE.has(s) && !(current & Mood.Negated)) return Mood.Duty | subject(words, i);
  // "… limited to the rights required to use it": what they are for obliges nobody.
  if (OBLIGED.has(s) && next === 'to' && NEEDED.has(before)) return current;
  if (OBLIGED.has(s) && (next === 'to' || before === 'be'))
    return current & Mood.Negated ? subject(words, i) : Mood.Duty | subject(words, i);
  // "The following is not allowed: …" bans what it lists.
  if (TOLERATED.has(s) && before === 'not' && words[i - 2]?.stem === 'be' && colonSoon(words, i))
    return current | Mood.Prohibited | (current & ACTING ? 0 : Mood.You);
  // "We do not allow …", "the authors do not tolerate …" ban what follows, whoever does it.
  if (TOLERATED.has(s) && before === 'not' && current & Mood.Licensor) return Mood.Prohibited | Mood.You;
  // "A copy of this license to all": a noun.
  if (ALLOWED.has(s) && /^(?:this|the|that|such|our|your)$/.test(before) && /^licen[cs]e$/i.test(words[i]?.text ?? ''))
    return current;
  // "Hosting it, or licensing to others, is forbidden": an act.
  if (/^licen[cs]ing$/i.test(words[i]?.text ?? '')) return current;
  // "The service does not yet allow you to …": it cannot.
  if (ALLOWED.has(s) && current & Mood.Descriptive && NOT_YET.test(words[i - 1]?.text ?? '')) return current;
  if (ALLOWED.has(s) && (next === 'to' || (next === 'you' && words[i + 2]?.stem === 'to'))) {
    // "Acme is permitted to use your reports": who is let is not the one who takes the license.
    if (before === 'be' && !(current & Mood.Negated) && subject(words, i - 1) === Mood.Licensor)
      return Mood.Permit | Mood.Licensor;
    // "…, and the code is not closed, this license permits you to …": what was denied before is another matter.
    if (next === 'you' && saysAnew(words, i)) return Mood.Permit | Mood.You;
    // "not allowed to" bans, "does not allow you to" too; the negation stays.
    return (
      (current & (Mood.Negated | ACTING)) |
      Mood.Permit |
      (current & ACTING ? 0 : Mood.You) |
      (before === 'be' ? deniedAll(words, i) : 0)
    );
  }
  // "Nothing here shall be read as entitling the Holder (a) to sell it": what entitles, or does not.
  if (ALLOWED.has(s) && current & Mood.Negated && /ing$/.test(words[i]?.text ?? '') && namesLicensee(words, i + 1))
    return (current & Mood.Negated) | Mood.Permit | Mood.You;
  // "The lab permits the recipient to run it."
  if (
    /^(?:permits?|allows?|authoriz(?:es?))$/i.test(words[i]?.text ?? '') &&
    letsSomeone(words, i) &&
    !/^(?:would|could|will|may|might|can|to|that|which)$/.test(before) &&
    !(current & (Mood.Negated | Mood.You))
  )
    return Mood.Permit | Mood.You;
  // "… voices whose speakers grant permission": what others grant.
  if (s === 'grant' && words[i - 2]?.stem === 'whos') return current;
  if (s === 'grant' && (current & Mood.Negated) === 0 && !/^(?:of|back)$/.test(next)) return Mood.Permit | Mood.You;
  // "You are encouraged to …": no duty, in a list of duties too.
  if (ENCOURAGED.has(s) && next === 'to' && before === 'be' && YOU.has(words[i - 2]?.stem ?? ''))
    return current & ACTING;
  // "Do not deceive people with it, and label what it makes."
  if (s === 'and' && before === ',' && current & Mood.Negated && isOrderVerb(words, i + 1) && opensWithDoNot(words))
    return Mood.Duty | Mood.You;
  if (ONLY.has(s)) return current | Mood.Only;
  return current;
}

/** "No dealer of ours is authorized to": the sentence opens with whom it denies. */
function deniedAll(words: readonly Word[], i: number): number {
  return /^(?:No|Nobody|Neither)$/.test(words[0]?.text ?? '') && words[1]?.stem !== '-'
    ? negatedSubject(words, i - 1)
    : 0;
}

/** Whether the verb at word `i` has a subject of its own behind the last comma, and nothing there denies it. */
function saysAnew(words: readonly Word[], i: number): boolean {
  const from = clauseStart(words, i);
  const own = words.slice(from, i);
  return (
    own.length >= 2 &&
    words[from - 1]?.stem === ',' &&
    !own.some(({ stem }) => NEGATION.has(stem) || stem === 'no' || stem === 'nothing')
  );
}

/** "be barred from selling", with an adverb or without one. */
function isHeldBack(words: readonly Word[], i: number): boolean {
  const be = /ly$/.test(words[i - 1]?.text ?? '') || words[i - 1]?.stem === 'not' ? i - 2 : i - 1;
  return words[be]?.stem === 'be' && /ed$/i.test(words[i]?.text ?? '') && /ing$/i.test(words[i + 2]?.text ?? '');
}

/** "Whether or not", the last of which is at word `i`. */
function whetherOrNot(words: readonly Word[], i: number): boolean {
  return words[i]?.stem === 'not' && words[i - 1]?.stem === 'or' && words[i - 2]?.stem === 'whether';
}

/** "… only with our prior consent": leave of the licensor, for what is not said to be commercial, which is a kind of its own. */
function needsLeave(words: readonly Word[], i: number): boolean {
  for (let j = i + 1; j < Math.min(words.length, i + 30); j++) {
    const s = words[j]?.stem ?? '';
    if (NO_LEAVE.has(s)) return false;
    if (!ONLY.has(s) || !/^(?:with|upon|after)$/.test(words[j + 1]?.stem ?? '')) continue;
    const asked = words.slice(j + 2, j + 10).findIndex((w) => LEAVE.has(w.stem)) + j + 2;
    return asked > j + 1 && words[asked + 1]?.stem !== 'notice' && !isOfOthers(words, asked + 1);
  }
  return false;
}

/** Where leave is not looked for any further. */
const NO_LEAVE = new Set(['.', ';', ':', 'commercial', 'trademark', 'name', 'logo']);

/** "Only with our written consent may it be shared": leave that is named first. */
function gaveLeave(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 12); j--) {
    const s = words[j]?.stem ?? '';
    if (/^[.;:,]$/.test(s) || YOU.has(s)) return false;
    if (!ONLY.has(s)) continue;
    if (
      (j > 0 && !/^[.;:,]$/.test(words[j - 1]?.stem ?? '')) ||
      !/^(?:with|upon|after)$/.test(words[j + 1]?.stem ?? '')
    )
      return false;
    const asked = words.slice(j + 2, i).findIndex((w) => LEAVE.has(w.stem)) + j + 2;
    return asked > j + 1 && !isOfOthers(words, asked + 1);
  }
  return false;
}

const LEAVE = stems('permission consent approval authorization');

/** "the consent of the speaker": of someone who licenses nothing. */
function isOfOthers(words: readonly Word[], i: number): boolean {
  if (!/^(?:of|from|by)$/.test(words[i]?.stem ?? '')) return false;
  return !words
    .slice(i + 1, i + 5)
    .some(
      (w, k) =>
        LICENSOR.has(w.stem) || w.stem === 'us' || (k > 0 && /^[A-Z]/.test(w.text)) || /^[A-Z][a-z]/.test(w.text),
    );
}

/** "… but without the right to change it", "without, however, having any license to …"; "without the right to sublicense" is an aside. */
function withoutRight(words: readonly Word[], i: number): boolean {
  const to = words.slice(i + 1, i + 9).findIndex((w) => w.stem === 'to');
  if (to < 1) return false;
  const between = words.slice(i + 1, i + 1 + to).map((w) => w.stem);
  return (
    (words[i - 1]?.stem === 'but' || between.includes('however') || between.includes('have')) &&
    RIGHTS.has(between.at(-1) ?? '') &&
    between.every((s) => /^(?:,|however|have|the|any|a|an)$/.test(s) || RIGHTS.has(s))
  );
}

const RIGHTS = stems('right rights license permission');

const NEEDED = stems('right rights license permission permissions information time steps step measures extent minimum');

/** "Nothing here prevents …", "nothing here keeps you from …". */
function prevents(words: readonly Word[], i: number): boolean {
  const s = words[i]?.stem ?? '';
  return PREVENTION.has(s) || (s === 'keep' && words.slice(i + 1, i + 4).some((w) => w.stem === 'from'));
}

/** "Prohibited Use Policy": a name in capitals. */
function namesPolicy(words: readonly Word[], i: number): boolean {
  if (!/^[A-Z][a-z]/.test(words[i]?.text ?? '')) return false;
  for (let j = i + 1; j <= i + 4; j++) {
    const text = words[j]?.text ?? '';
    if (/^(?:Policy|Policies|Guidelines|Guide|Rules)$/.test(text)) return true;
    if (!/^[A-Z]/.test(text) && !(text === 'and' && j > i + 1)) return false;
  }
  return false;
}

/** "… by applicable export controls and sanctions programs from": a law that holds someone back from an act. */
function byLaw(words: readonly Word[], i: number): boolean {
  const from = words.slice(i, i + 12).findIndex((w) => w.stem === 'from');
  return from > 0 && words.slice(i, i + from).some((w) => LAWS.has(w.stem));
}

const LAWS = stems('law laws regulation regulations statute statutes sanctions embargo embargoes export');

const BANNED_THINGS = stems('activity use purpose conduct content act behavior practice application usage');

function isNamedBan(words: readonly Word[], i: number): boolean {
  return (
    /^(?:prohibited|forbidden|banned)$/i.test(words[i]?.text ?? '') &&
    /^(?:the|any|such|all|thes|thos|of|regard|other)$/.test(words[i - 1]?.stem ?? '') &&
    BANNED_THINGS.has(words[i + 1]?.stem ?? '') &&
    !colonSoon(words, i)
  );
}

const BECAUSE = stem('because');
const SINCE = stem('since');

const UNAUTHORIZED = stem('unauthorized');

function opensWithDoNot(words: readonly Word[]): boolean {
  const from = words[0]?.stem === 'pleas' ? 1 : 0;
  return words[from]?.stem === 'never' || (words[from]?.stem === 'do' && words[from + 1]?.stem === 'not');
}

/** "entitling the Holder to", "authorizing you to". */
function namesLicensee(words: readonly Word[], i: number): boolean {
  for (let j = i; j < i + 3; j++)
    if (YOU.has(words[j]?.stem ?? '')) return /^(?:to|\(|:)$/.test(words[j + 1]?.stem ?? '');
  return false;
}

/** "… the recipient to": who is let, and a verb behind it. */
function letsSomeone(words: readonly Word[], i: number): boolean {
  const to = words.slice(i + 1, i + 10).findIndex((w) => w.stem === 'to');
  return to > 0 && words.slice(i + 1, i + 1 + to).some((w) => YOU.has(w.stem));
}

function colonSoon(words: readonly Word[], i: number): boolean {
  for (let j = i + 1; j < Math.min(words.length, i + 8); j++) if (words[j]?.stem === ':') return true;
  return false;
}

const ASSURANCES = stems('warranty warranties guarantee guarantees representation representations');

function opensConditions(words: readonly Word[], i: number): boolean {
  // "You may share it, so long as:"
  if (words[i - 1]?.stem === 'as' && words[i - 2]?.stem === 'long') return true;
  for (let j = i - 1; j >= Math.max(0, i - 14); j--) {
    const s = words[j]?.stem ?? '';
    if (s === '.' || s === ';' || s === ':') return false;
    // "We make no warranty or condition: …" asks for nothing.
    if (s === 'condition' && words.slice(Math.max(0, j - 3), j).some((w) => ASSURANCES.has(w.stem))) return false;
    if (i - j <= 8 && (s === 'condition' || s === 'requirement' || s === 'obligation')) return true;
    if (i - j <= 8 && s === 'provid' && words[j + 1]?.stem === 'that') return true;
    // "You may share it if you do all of the following:"
    if (s === 'if' && words[j + 1]?.stem === 'you')
      return words.slice(Math.max(0, j - 40), j).some((w) => PERMIT.has(w.stem));
  }
  return false;
}
