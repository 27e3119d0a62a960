import { stem } from '../text/stem.ts';
import type { Word } from '../text/words.ts';

/**
 * What a word is under: a ban, a permission, a duty; inside an exception or a condition; and who acts. One word may be
 * under several ("you may only" permits and limits).
 */
export const Mood = {
  Permit: 1,
  Duty: 2,
  Negated: 4,
  /** Words such as "prohibited" that ban by themselves. */
  Prohibited: 8,
  Exception: 16,
  Condition: 32,
  /** The one who takes the license acts. */
  You: 64,
  /** The licensor acts. */
  Licensor: 128,
  /** "only", "solely" stand before the word in its clause. */
  Only: 256,
  /** The verb, or the noun of action, that a grant of rights gives: see granted.ts. */
  Granted: 512,
  /** … where it is given under patents alone. */
  Patent: 1024,
  /** In "provided that you …": a condition that says what one must do. */
  Proviso: 2048,
  /** A negation that describes and bans nothing: "the terms do not include …", "works that are not covered". */
  Descriptive: 4096,
} as const;

const ACTING = Mood.You | Mood.Licensor;
const ZONE = Mood.Exception | Mood.Condition;

/** The stems of words: moods are told by stem, as patterns are. */
function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(stem));
}

const PERMIT = stems('may can might');
const DUTY = stems('must shall will should would');
const YOU = stems(
  'you licensee licensees user recipient customer anyone person member researcher distributor subscriber everyone everybody nobody party individual sublicensee developer client purchaser buyer institution consumer visitor reseller publisher',
);
const ACTORS = stems('you we not and or but , ; : shall must may do');
const LICENSOR = stems('we licensor company contributor author holder provider owner');
const NEGATION = stems('not nor neither never cannot nothing nobody none');
const PROHIBITION = stems('prohibit forbid forbidden refrain disallow abstain ban unauthorized');
const PREVENTION = stems('prevent stop restrict limit preclude bar hinder impair impose affect');
const ONLY = stems('only solely exclusively strictly');
const ALLOWED = stems('allow permit authorize entitled free licensed');
const TOLERATED = stems('allow permit authorize tolerate condone');
const OBLIGED = stems('required obliged obligated bound');
const PROMISE = stems('agree undertake undertakes covenant commit promise');
/** "No right", "no person", "in no case": what "no" before them negates goes on. */
const NOTHING_OF = stems(
  'right permission license authority person one party part user licensee case circumstance use',
);
/** What "provided" opens a condition before; elsewhere it is a verb. */
const PROVISO = stems('that , you no all any each such the these this licensee it they nothing');
const EXCEPTION = stems('except unless excluding exclude save excepting notwithstanding');
const CONDITION = stems('if when whenever where until while provided once upon');

/** The moods of the words of a statement: its lead-in's words and its own, in order. One pass. */
export function moodsOf(words: readonly Word[]): Uint16Array {
  const moods = new Uint16Array(words.length);
  let current = 0;
  let outer = 0;
  let zone: { kind: number; parenthesis: number; initial: boolean; from: number } | null = null;
  let depth = 0;
  // The moods outside the open parentheses: what stands in them says nothing about what follows.
  const outside: number[] = [];
  const at = (i: number): string => words[i]?.stem ?? '';
  for (let i = 0; i < words.length; i++) {
    const s = at(i);
    if (s === '(' || s === '[') {
      depth++;
      outside.push(current);
    }
    if (zone && endsZone(words, i, depth, zone)) {
      current = outer;
      zone = null;
    }
    if (s === ')' || s === ']') depth = Math.max(0, depth - 1);
    const opened: number = zone ? 0 : opensZone(words, i);
    if (opened !== 0) {
      zone = { kind: opened, parenthesis: depth, initial: i < 3 || /^[,;:.]$/.test(at(i - 1)), from: i };
      outer = current;
      current = opened & Mood.Proviso ? Mood.Duty | Mood.You : 0;
    }
    current = turn(words, i, current);
    if ((s === ')' || s === ']') && outside.length > 0) current = outside.pop() ?? current;
    moods[i] = (opened & Mood.Proviso ? 0 : current) | (zone ? zone.kind : 0);
  }
  return moods;
}

/** The mood after word `i`, where the mood before it was `current`. */
function turn(words: readonly Word[], i: number, current: number): number {
  const s = words[i]?.stem ?? '';
  const next = words[i + 1]?.stem ?? '';
  const before = words[i - 1]?.stem ?? '';
  if (PERMIT.has(s) || s === 'cannot')
    return Mood.Permit | actor(words, i, current) | negatedSubject(words, i) | (s === 'cannot' ? Mood.Negated : 0);
  if (DUTY.has(s)) return Mood.Duty | actor(words, i, current) | negatedSubject(words, i);
  // "… provided that the following conditions are met:" and what follows is a duty, with or without a "must".
  if (s === ':' && opensConditions(words, i)) return Mood.Duty | Mood.You;
  if (s === 'not' || NEGATION.has(s)) return negate(words, i, current);
  if (s === 'no' && NOTHING_OF.has(next)) return current | Mood.Negated;
  if (PREVENTION.has(s) && current & Mood.Negated && deniesPrevention(words, i, current)) return Mood.Permit | Mood.You;
  if (PROHIBITION.has(s))
    return current & Mood.Negated && (current & Mood.Licensor || isNegatedHere(words, i))
      ? (current & ACTING) | Mood.Permit
      : (current & ~Mood.Negated) | Mood.Prohibited | (current & ACTING ? 0 : Mood.You);
  if (PROMISE.has(s) && !(current & Mood.Negated)) return Mood.Duty | subject(words, i);
  if (OBLIGED.has(s) && (next === 'to' || before === 'be'))
    return current & Mood.Negated ? subject(words, i) : Mood.Duty | subject(words, i);
  // "The following is not allowed: …" bans what it lists.
  if (TOLERATED.has(s) && before === 'not' && words[i - 2]?.stem === 'be' && colonSoon(words, i))
    return current | Mood.Prohibited | (current & ACTING ? 0 : Mood.You);
  // "We do not allow …", "the authors do not tolerate …" ban what follows, whoever does it.
  if (TOLERATED.has(s) && before === 'not' && current & Mood.Licensor) return Mood.Prohibited | Mood.You;
  if (ALLOWED.has(s) && (next === 'to' || (next === 'you' && words[i + 2]?.stem === 'to'))) {
    // "not allowed to" bans, "does not allow you to" too; the negation stays.
    return (current & (Mood.Negated | ACTING)) | Mood.Permit | (current & ACTING ? 0 : Mood.You);
  }
  if (s === 'grant' && (current & Mood.Negated) === 0 && !/^(?:of|back)$/.test(next)) return Mood.Permit | Mood.You;
  if (ONLY.has(s)) return current | Mood.Only;
  return current;
}

/** "is not prohibited", "nothing prohibits" take a ban back; "may not … any prohibited use" does not. */
function isNegatedHere(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 5); j--) if (NEGATION.has(words[j]?.stem ?? '')) return true;
  return false;
}

/** "Nothing in this license prevents you from …", "this license does not restrict …": both leave free. */
function deniesPrevention(words: readonly Word[], i: number, current: number): boolean {
  if (words[i - 1]?.stem === 'not' && words[i - 2]?.stem === 'do') return words[i - 3]?.stem !== 'you';
  if (current & Mood.You) return false;
  if (words[i - 1]?.stem === 'not' && /^(?:shall|will|may|can)$/.test(words[i - 2]?.stem ?? '')) return true;
  for (let j = i - 1; j >= Math.max(0, i - 12); j--) if (words[j]?.stem === 'nothing') return true;
  return false;
}

function opensConditions(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 14); j--) {
    const s = words[j]?.stem ?? '';
    if (s === '.' || s === ';') return false;
    if (i - j <= 8 && (s === 'condition' || s === 'requirement' || s === 'obligation')) return true;
    if (i - j <= 8 && s === 'provid' && words[j + 1]?.stem === 'that') return true;
    // "You may share it if you do all of the following:"
    if (s === 'if' && words[j + 1]?.stem === 'you')
      return words.slice(Math.max(0, j - 40), j).some((w) => PERMIT.has(w.stem));
  }
  return false;
}

function negate(words: readonly Word[], i: number, current: number): number {
  const next = words[i + 1]?.stem ?? '';
  const before = words[i - 1]?.stem ?? '';
  // "including but not limited to", "whether or not", "not only … but also" negate nothing.
  if (
    next === 'limited' ||
    next === 'limit' ||
    before === 'or' ||
    ONLY.has(next) ||
    next === 'less' ||
    next === 'later'
  )
    return current;
  // "You need not …" leaves free.
  if (before === 'need' || (before === 'do' && next === 'need')) return current & ACTING;
  // "Any use not in compliance with …": it negates the phrase alone, unless a verb of will stands before it.
  if (
    words[i]?.stem === 'not' &&
    /^(?:in|under|within|with)$/.test(next) &&
    !/^(?:,|be|do)$/.test(before) &&
    !PERMIT.has(before) &&
    !DUTY.has(before)
  )
    return current;
  const description = describes(words, i, current);
  if (description === 'aside') return current;
  if (description === 'thing') return (current & ACTING) | Mood.Negated | Mood.Descriptive;
  if (current & (Mood.Permit | Mood.Duty)) return current | Mood.Negated;
  // "You are not …", "do not use": a bare negation bans what follows.
  return current | Mood.Negated | subject(words, i);
}

function colonSoon(words: readonly Word[], i: number): boolean {
  for (let j = i + 1; j < Math.min(words.length, i + 8); j++) if (words[j]?.stem === ':') return true;
  return false;
}

/** Who acts; in "you must …, and shall not …" the one who acted before. */
function actor(words: readonly Word[], i: number, current: number): number {
  const joined = /^(?:and|or|but|,)$/.test(words[i - 1]?.stem ?? '');
  return subject(words, i) || (joined ? current & ACTING : 0);
}

const RELATIVE = stems('that which who whom');
/** "You agree that you do not …", "provided that you are not …": no relative clause. */
const SAYING = stems(
  'agree ensure acknowledge understand warrant represent confirm certify provided condition sure so undertake promise',
);
/** What a text that "does not …" withholds. */
const WITHHELD = stems(
  'tolerate condone accept support grant give permit allow authorize convey entitle extend right permitted authorized licensed',
);

/** What "shall not" of a definition is said with: "derivative works shall not include …". */
const DEFINING = stems('include constitute mean deemed construed interpreted considered');

/**
 * A negation that tells what something is and bans nothing. `aside`: in a relative clause or of a participle, where the
 * sentence goes on as before; `thing`: of a thing that "does not", "is not" or "shall not include".
 */
function describes(words: readonly Word[], i: number, current: number): 'aside' | 'thing' | null {
  const before = words[i - 1]?.stem ?? '';
  const next = words[i + 1];
  if (!next) return null;
  if (PERMIT.has(before) || DUTY.has(before)) {
    const defining = DEFINING.has(next.stem) || (next.stem === 'be' && DEFINING.has(words[i + 2]?.stem ?? ''));
    return defining && subject(words, i) !== Mood.You ? 'thing' : null;
  }
  // "The work has not been tested": nobody is told what to do.
  if (before === 'have') return WITHHELD.has(next.stem) || WITHHELD.has(words[i + 2]?.stem ?? '') ? null : 'thing';
  if (before !== 'do' && before !== 'be') {
    // "facilities not covered by this license"; "data not owned by you".
    const participle = /^[a-z]{3,}ed$/.test(next.text) && /^[a-z]{3,}$/i.test(before);
    return participle && !WITHHELD.has(next.stem) && !ACTORS.has(before) ? 'aside' : null;
  }
  // "any use that is not a use by …" draws a line.
  if (before === 'be' && /^an?$/.test(next.stem)) return null;
  for (let j = i - 2; j >= Math.max(0, i - 5); j--) {
    const s = words[j]?.stem ?? '';
    if (RELATIVE.has(s)) return SAYING.has(words[j - 1]?.stem ?? 'that') ? null : 'aside';
    if (/^[.,;:]$/.test(s)) break;
  }
  // "provided that the files are not changed": a duty goes on.
  if (before === 'be' && current & Mood.Duty) return null;
  if (before === 'be')
    return /^(?:to|permit|allow|authoriz|entitl|licens|free|transferabl|assignabl)$/.test(next.stem) ? null : 'thing';
  return orders(words, i) || withholds(words, i) || subject(words, i) === Mood.You ? null : 'thing';
}

/** "Do not …" orders; "You do not …" says what one may not. */
function orders(words: readonly Word[], i: number): boolean {
  const holder = words[i - 2];
  return !holder || !/^[a-z]/i.test(holder.text) || /^(?:pleas|and|or|but|then)$/.test(holder.stem);
}

/** "The license does not grant …", "commercial use does not include …" draw a line. */
function withholds(words: readonly Word[], i: number): boolean {
  if (WITHHELD.has(words[i + 1]?.stem ?? '') || WITHHELD.has(words[i + 2]?.stem ?? '')) return true;
  return (
    words[i + 1]?.stem === 'includ' &&
    words.slice(Math.max(0, i - 16), i).some((w) => w.stem === 'use' || w.stem === 'purpos')
  );
}

/** Who acts: the nearest word before the verb that names a party. */
function subject(words: readonly Word[], i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - 10); j--) {
    const s = words[j]?.stem ?? '';
    if (s === '.' || s === ';' || s === ':') break;
    if (YOU.has(s) || s === 'your') return Mood.You;
    // "Our models may not be used": who uses them is not said, and is not the licensor.
    if (s === 'our' && (words[i + 1]?.stem === 'be' || words[i + 2]?.stem === 'be')) return 0;
    if (LICENSOR.has(s) || s === 'our' || s === 'us') return Mood.Licensor;
    // A name right before the verb: "Meta may", "NVIDIA will".
    if (j === i - 1 && isName(words, j)) return Mood.Licensor;
  }
  return 0;
}

/** Capitalized words before a verb that are no party's name. */
const NO_NAME =
  /(?:s|tion|ment|ing|ware|ure|ity|ance|ence|ee|ive)$|^(?:[A-Z]{2,3}|License|Licence|Agreement|Policy|Model|Work|Section|Use|Output|Party|Material|Code|Program|Product|Library|Copy|Tool|User|Recipient|Data|Dataset|Database|Derivative|Notice|It|This|That|Content|Font|Original|Customer|Developer|Client|Purchaser|Buyer|Consumer|Reseller|Publisher|Member|Person|System|Which|Who|They|He|She|One|There|None|Name|Anyone|Everyone|No|Nothing|File|Package|Title|Fee|Source|Do|Please|And|Or|But|So|If|When|To|Should|Must|May|Also|Additionally|Never|Always|Violence|Use|Used)$/;

/**
 * A word that names someone: a capital where the verb after it has none. At the beginning of a sentence every word has
 * a capital: plurals and abstract nouns are told by their ends.
 */
function isName(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  const verb = words[at + 1]?.text ?? '';
  return /^[A-Z][A-Za-z]+$/.test(text) && /^[a-z]/.test(verb) && !NO_NAME.test(text);
}

/** "No person may", "neither you nor … may": the subject carries the negation. */
function negatedSubject(words: readonly Word[], i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - 8); j--) {
    const s = words[j]?.stem ?? '';
    if (/^[.;:,()"]$/.test(s)) break;
    if (s === 'no' || s === 'neither' || s === 'nor' || s === 'nobody' || s === 'nothing' || s === 'none')
      return Mood.Negated;
  }
  return 0;
}

function opensZone(words: readonly Word[], i: number): number {
  const s = words[i]?.stem ?? '';
  const next = words[i + 1]?.stem ?? '';
  if (EXCEPTION.has(s)) {
    if (s === 'save' && next !== 'as' && next !== 'for') return 0;
    if (s === 'notwithstanding') return Mood.Condition;
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
      return PROVISO.has(next) && /^provid(?:ed|ing)$/i.test(words[i]?.text ?? '') && words[i - 1]?.stem !== 'be'
        ? Mood.Condition | Mood.Proviso
        : 0;
    // "only if you keep the notices" says what one must do.
    if (s === 'if' && words[i - 1]?.stem === 'only') return Mood.Condition | Mood.Proviso;
    if (s === 'where' || s === 'when' || s === 'if' || s === 'while' || s === 'whenever') return Mood.Condition;
    if (s === 'until' || s === 'once' || s === 'upon') return i < 2 ? Mood.Condition : 0;
  }
  return 0;
}

const CLAUSE_OPENERS = stems(
  'you we licensee licensor then the any your such all no this each these it neither in nothing redistribution distribution reproduction commercial',
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
  if (zone.initial && CLAUSE_OPENERS.has(s)) return hasModalSoon(words, i);
  // "…, except as stated here, you may": a new clause with its own subject and verb.
  return (s === 'you' || s === 'we' || s === 'and' || s === 'but') && hasModalSoon(words, i);
}

function isModal(s: string): boolean {
  return PERMIT.has(s) || DUTY.has(s) || s === 'cannot';
}

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
      s === 'end'
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
