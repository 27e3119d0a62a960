import { stem, stems } from '../text/stem.ts';
import type { Word } from '../text/words.ts';
import { actor, negatedSubject, subject } from './acting.ts';
import {
  ACTING,
  ALLOWED,
  CONDITION,
  DUTY,
  ENCOURAGED,
  EXCEPTION,
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
  PROVISO,
  TOLERATED,
  YOU,
  ZONE,
} from './moodWords.ts';
import { deniesPrevention, isNegatedHere, negate } from './negation.ts';
import { isOrderBehind, isOrderVerb } from './orders.ts';

export { Mood } from './moodWords.ts';

/** The moods of the words of a statement: its lead-in's words and its own, in order. One pass. */
export function moodsOf(words: readonly Word[]): Uint16Array {
  const moods = new Uint16Array(words.length);
  let current = 0;
  let outer = 0;
  let zone: { kind: number; parenthesis: number; initial: boolean; from: number } | null = null;
  let depth = 0;
  // The ban that a relative clause interrupts.
  let beside = 0;
  // The moods outside the open parentheses: what stands in them says nothing about what follows.
  const outside: number[] = [];
  const at = (i: number): string => words[i]?.stem ?? '';
  for (let i = 0; i < words.length; i++) {
    const s = at(i);
    if (s === '(' || s === '[') {
      depth++;
      outside.push(current);
    }
    if (zone && (endsZone(words, i, depth, zone) || (zone.initial && outer !== 0 && resumes(words, i)))) {
      current = behind(words, i, zone, outer, current);
      zone = null;
    } else if (zone?.initial && at(i - 1) === ',' && isOrderBehind(words, i)) {
      // "If you share it, include this notice."
      current = Mood.Duty | Mood.You;
      zone = null;
    } else if (zone?.initial && at(i - 1) === ',' && forbidsBehind(words, i)) {
      // "Unless an expert checks it, do not use it for …".
      current = 0;
      zone = null;
    }
    if (s === ')' || s === ']') depth = Math.max(0, depth - 1);
    const opened: number = zone ? 0 : opensZone(words, i);
    if (opened !== 0) {
      zone = {
        kind: opened,
        parenthesis: depth,
        initial:
          i < 3 || /^[,;:.]$/.test(/^(?:and|or)$/.test(at(i - 1)) ? at(i - 2) : at(i - 1)) || isLabelEnd(words, i - 1),
        from: i,
      };
      outer = current;
      // What something is, on a condition, obliges nobody: "that is no commercial use, provided that …".
      if (opened & Mood.Proviso && outer & Mood.Descriptive) zone.kind = Mood.Condition;
      current = zone.kind & Mood.Proviso ? Mood.Duty | Mood.You : 0;
    }
    if (beside !== 0 && /^[,;:]$/.test(s)) {
      current = beside;
      beside = 0;
    }
    // "You may not use it for acts that may harm people, such as: …": what is banned may do so, and stays banned.
    if (bindingBan(current) && !zone && ofRelative(words, i)) beside = current;
    current = turn(words, i, current);
    if ((s === ')' || s === ']') && outside.length > 0) current = outside.pop() ?? current;
    moods[i] = (opened & Mood.Proviso ? 0 : current) | (zone ? zone.kind : 0);
  }
  return moods;
}

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
  ...stems('prohibited forbidden banned permits allows authorizes keep grant because avoid have need'),
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

/** The mood after word `i`, where the mood before it was `current`. */
function turn(words: readonly Word[], i: number, current: number): number {
  const s = words[i]?.stem ?? '';
  if (!TURNING.has(s)) return current;
  const next = words[i + 1]?.stem ?? '';
  const before = words[i - 1]?.stem ?? '';
  // "You may share it only with our written consent": without it one may not.
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
  // "Clinical use requires:" and what must be there.
  if (s === ':' && /^requires?$/i.test(words[i - 1]?.text ?? '') && current === 0) return Mood.Duty | Mood.You;
  // "… is prohibited, because the training used it": what follows tells why.
  if (s === BECAUSE) return 0;
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
  if (ALLOWED.has(s) && (next === 'to' || (next === 'you' && words[i + 2]?.stem === 'to'))) {
    // "Acme is permitted to use your reports": who is let is not the one who takes the license.
    if (before === 'be' && !(current & Mood.Negated) && subject(words, i - 1) === Mood.Licensor)
      return Mood.Permit | Mood.Licensor;
    // "not allowed to" bans, "does not allow you to" too; the negation stays.
    return (current & (Mood.Negated | ACTING)) | Mood.Permit | (current & ACTING ? 0 : Mood.You);
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

/** "be barred from selling", with an adverb or without one. */
function isHeldBack(words: readonly Word[], i: number): boolean {
  const be = /ly$/.test(words[i - 1]?.text ?? '') || words[i - 1]?.stem === 'not' ? i - 2 : i - 1;
  return words[be]?.stem === 'be' && /ed$/i.test(words[i]?.text ?? '') && /ing$/i.test(words[i + 2]?.text ?? '');
}

/** "…, do not use it", "…, don't", "…, never": an order not to do something opens at word `i`. */
function forbidsBehind(words: readonly Word[], i: number): boolean {
  if (words[i]?.stem === 'do') return words[i + 1]?.stem === 'not';
  return /^(?:don['’]?t|never)$/i.test(words[i]?.text ?? '');
}

/** "Whether or not", the last of which is at word `i`. */
function whetherOrNot(words: readonly Word[], i: number): boolean {
  return words[i]?.stem === 'not' && words[i - 1]?.stem === 'or' && words[i - 2]?.stem === 'whether';
}

/** "… only with our prior consent": leave of the licensor, for what is not said to be commercial, which is a kind of its own. */
function needsLeave(words: readonly Word[], i: number): boolean {
  for (let j = i + 1; j < Math.min(words.length, i + 30); j++) {
    const s = words[j]?.stem ?? '';
    if (/^(?:[.;:]|commercial|trademark|name|logo)$/.test(s)) return false;
    if (!ONLY.has(s) || !/^(?:with|upon|after)$/.test(words[j + 1]?.stem ?? '')) continue;
    const asked = words.slice(j + 2, j + 10).findIndex((w) => LEAVE.has(w.stem)) + j + 2;
    return asked > j + 1 && words[asked + 1]?.stem !== 'notice' && !isOfOthers(words, asked + 1);
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

/** The end of a label such as "(ii)" before an item that runs on. */
function isLabelEnd(words: readonly Word[], i: number): boolean {
  return words[i]?.stem === ')' && words[i - 2]?.stem === '(' && /^\w{1,4}$/.test(words[i - 1]?.text ?? '');
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

/** A ban on what the licensee does. */
function bindingBan(mood: number): boolean {
  return (
    (mood & Mood.Prohibited) !== 0 ||
    ((mood & Mood.Negated) !== 0 && (mood & (Mood.Permit | Mood.Duty)) !== 0 && (mood & Mood.Licensor) === 0)
  );
}

/** "… that may", "… which would otherwise": the modal of a relative clause. */
function ofRelative(words: readonly Word[], i: number): boolean {
  if (!isModal(words[i]?.stem ?? '')) return false;
  const before = words[i - 1]?.stem ?? '';
  if ((before !== 'that' && before !== 'which' && before !== 'who') || words[i - 2]?.stem === ',') return false;
  // "…, and it is a person who must answer for it": a clause of its own.
  for (let j = i - 2; j >= Math.max(0, i - 8); j--)
    if (words[j]?.stem === 'it' && /^(?:and|but|,|;)$/.test(words[j - 1]?.stem ?? '')) return false;
  return true;
}

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

function opensConditions(words: readonly Word[], i: number): boolean {
  // "You may share it, so long as:"
  if (words[i - 1]?.stem === 'as' && words[i - 2]?.stem === 'long') return true;
  for (let j = i - 1; j >= Math.max(0, i - 14); j--) {
    const s = words[j]?.stem ?? '';
    if (s === '.' || s === ';' || s === ':') return false;
    if (i - j <= 8 && (s === 'condition' || s === 'requirement' || s === 'obligation')) return true;
    if (i - j <= 8 && s === 'provid' && words[j + 1]?.stem === 'that') return true;
    // "You may share it if you do all of the following:"
    if (s === 'if' && words[j + 1]?.stem === 'you')
      return words.slice(Math.max(0, j - 40), j).some((w) => PERMIT.has(w.stem));
  }
  return false;
}

function opensZone(words: readonly Word[], i: number): number {
  const s = words[i]?.stem ?? '';
  const next = words[i + 1]?.stem ?? '';
  if (EXCEPTION.has(s)) {
    if (s === 'save' && next !== 'as' && next !== 'for') return 0;
    if (s === 'notwithstanding') return Mood.Condition;
    // "Users there are excluded from the license" excepts nothing.
    if (/^excluded$/i.test(words[i]?.text ?? '') && words[i - 1]?.stem === 'be') return 0;
    // "You may not use it to exclude people": what one does to them.
    if (/^exclude$/.test(words[i]?.text ?? '') && /^(?:to|:|and|or|,)$/.test(words[i - 1]?.stem ?? '')) return 0;
    return Mood.Exception;
  }
  if (s === 'other' && next === 'than') return Mood.Exception;
  if (s === 'apart' && next === 'from') return Mood.Exception;
  if (s === 'to' && next === 'the' && words[i + 2]?.stem === 'extent') return Mood.Condition;
  // "as long as you …", "on the condition that you …".
  if (s === 'long' && next === 'as') return Mood.Condition | Mood.Proviso;
  if (s === 'condition' && next === 'that' && /^(?:on|upon|the)$/.test(words[i - 1]?.stem ?? ''))
    return Mood.Condition | Mood.Proviso;
  if (s === 'in' && next === 'the' && words[i + 2]?.stem === 'event' && words[i + 3]?.stem !== 'will')
    return Mood.Condition;
  if (CONDITION.has(s)) {
    if (s === 'provid')
      // "Subject as hereinafter provided, …", "except as otherwise provided, …": what stands elsewhere.
      return PROVISO.has(next) &&
        /^provid(?:ed|ing)$/i.test(words[i]?.text ?? '') &&
        !/^(?:is|are|be|was|as|herein|hereinafter|hereunder|otherwise|expressly|specifically)$/.test(
          words[i - 1]?.text ?? '',
        )
        ? Mood.Condition | Mood.Proviso
        : 0;
    // "the rights below, if applicable, to use it": nothing depends on that.
    if (
      s === 'if' &&
      /^(?:applicabl|any|availabl|possibl|ani)$/.test(next) &&
      /^[,.;:)]$/.test(words[i + 2]?.stem ?? '')
    )
      return 0;
    // "only if you keep the notices" says what one must do.
    if (s === 'if' && ONLY.has(words[i - 1]?.stem ?? '')) return Mood.Condition | Mood.Proviso;
    if (s === 'when' || s === 'if' || s === 'whenever') return Mood.Condition;
    if (s === 'until' || s === 'once' || s === 'upon') return i < 2 ? Mood.Condition : 0;
  }
  return 0;
}

const CLAUSE_OPENERS = stems(
  'you we they licensee licensor then the any your such all no this each these it neither in nothing redistribution distribution reproduction commercial',
);

/** A zone ends with the parenthesis it stands in, at a semicolon, and, if it opens its clause, where the main clause begins. */
function endsZone(
  words: readonly Word[],
  i: number,
  depth: number,
  zone: { parenthesis: number; initial: boolean; kind: number; from: number },
): boolean {
  const s = words[i]?.stem ?? '';
  if (s === ')' && depth <= zone.parenthesis) return true;
  if (s === ';' || s === ':') return true;
  // "If you are a school you may …": the main clause without a comma.
  if (zone.initial && s === 'you' && i - zone.from > 3 && isModal(words[i + 1]?.stem ?? '')) return true;
  if (words[i - 1]?.stem !== ',') return false;
  // "provided that the above notice, this list and the disclaimer are kept": what must be has no verb yet, and goes on.
  if (
    zone.kind & Mood.Proviso &&
    words[zone.from - 1]?.stem !== 'herebi' &&
    !YOU.has(s) &&
    s !== 'we' &&
    !YOU.has(words[i + 1]?.stem ?? '') &&
    !hasVerb(words, zone.from + 1, i)
  )
    return false;
  // "You must, where the law asks for it, obtain …": what interrupts a verb of will ends with its comma.
  const interrupted = words[zone.from - 2]?.stem === 'not' ? zone.from - 3 : zone.from - 2;
  if (words[zone.from - 1]?.stem === ',' && isModal(words[interrupted]?.stem ?? '')) return true;
  // "Unless consent is given, making pictures of others is prohibited."
  const acting = /^[a-z]{3,}ing$/.test(words[i]?.text ?? '');
  if (zone.initial && (CLAUSE_OPENERS.has(s) || YOU.has(s) || acting)) return hasModalSoon(words, i);
  // "If it is sold, End User must …", "…, Acme may …": a party by its name.
  if (
    zone.initial &&
    /^[A-Z]/.test(words[i]?.text ?? '') &&
    (isModal(words[i + 1]?.stem ?? '') || isModal(words[i + 2]?.stem ?? ''))
  )
    return true;
  // "…, except as stated here, you may": a new clause with its own subject and verb.
  return (s === 'you' || s === 'we' || s === 'and' || s === 'but') && hasModalSoon(words, i);
}

/** What holds behind a zone: mostly what held before it. */
function behind(
  words: readonly Word[],
  i: number,
  zone: { kind: number; from: number },
  outer: number,
  inner: number,
): number {
  if (words[i]?.stem !== ':') return outer;
  // "You may use it as long as you do not use it to:" goes on in its list.
  if (zone.kind & Mood.Proviso) return inner;
  // "You may use it for any purpose except for:" bans what it lists.
  const lists = zone.kind === Mood.Exception && i - zone.from <= 6 && outer & Mood.Permit && !(outer & Mood.Negated);
  return lists ? Mood.Prohibited | Mood.You : outer;
}

/** Verbs that go on with a ban behind an exception: "you may not: except as we permit, copy or sell it". */
const RESUMING = stems(
  'use access copy modify distribute sell share publish reproduce reverse decompile disassemble create remove alter rent lease sublicense transfer translate export make provide disclose extract scrape send collect interfere attempt add include retain keep give attach state cite credit link tell inform report notify mark label name mention acknowledge comply follow respect ensure pay display show place preserve send delete stop',
);

function resumes(words: readonly Word[], i: number): boolean {
  return words[i - 1]?.stem === ',' && RESUMING.has(words[i]?.stem ?? '') && /^[a-z]+$/.test(words[i]?.text ?? '');
}

function isModal(s: string): boolean {
  return PERMIT.has(s) || DUTY.has(s) || s === 'cannot';
}

/** "Provided the firm meets the following, …": verbs of conditions that have no other form like this. */
const FULFILLS = /^(?:meets|satisfies|fulfills|complies|agrees|keeps|retains|includes|pays|observes)$/i;

/** Whether a verb of will, a "be" or one who acts stands from word `from` on, before `to`. */
function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let j = from; j < to; j++) {
    const { stem: s = '', text = '' } = words[j] ?? {};
    if (isModal(s) || YOU.has(s) || s === 'be' || s === 'have' || s === 'do' || FULFILLS.test(text)) return true;
  }
  return false;
}

/** Verbs that say without a verb of will what follows from a condition: "if it is a medical device, you assume …". */
const MAIN_VERBS = stems('remain assume forfeit lose bear waive owe indemnify need require lapse cease expire become');

function hasModalSoon(words: readonly Word[], i: number): boolean {
  for (let j = i; j < Math.min(words.length, i + 12); j++) {
    const s = words[j]?.stem ?? '';
    if (j > i && s === ',' && words[j - 1]?.stem !== 'you') break;
    if (
      PERMIT.has(s) ||
      DUTY.has(s) ||
      s === 'cannot' ||
      PROMISE.has(s) ||
      s === 'be' ||
      s === 'grant' ||
      s === 'do' ||
      s === 'have' ||
      s === 'terminat' ||
      s === 'end' ||
      (j > i && MAIN_VERBS.has(s))
    )
      return true;
  }
  // "… infringes, then any licenses granted to You … shall": long subjects.
  return words[i]?.stem === 'then';
}

/** True where the mood bans what the word says: negated permission or duty of a person, or a word of prohibition. */
export function bans(mood: number): boolean {
  if (mood & ZONE && !(mood & Mood.Proviso)) return false;
  if (mood & Mood.Descriptive) return false;
  if (mood & Mood.Prohibited) return true;
  return (mood & Mood.Negated) !== 0 && (mood & Mood.Licensor) === 0;
}

export function permits(mood: number): boolean {
  return (mood & Mood.Permit) !== 0 && (mood & (Mood.Negated | Mood.Prohibited | Mood.Exception)) === 0;
}

/** A duty of the one who takes the license, or of nobody in particular; what the licensor promises is none. */
export function obliges(mood: number): boolean {
  return (mood & Mood.Duty) !== 0 && (mood & (Mood.Negated | Mood.Prohibited | Mood.Exception | Mood.Licensor)) === 0;
}
