import { stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { CONDITION, DUTY, EXCEPTION, isModal, Mood, ONLY, PERMIT, PROMISE, PROVISO, YOU } from './moodWords.ts';

/** The end of a label such as "(ii)" before an item that runs on. */
export function isLabelEnd(words: readonly Word[], i: number): boolean {
  return words[i]?.stem === ')' && words[i - 2]?.stem === '(' && /^\w{1,4}$/.test(words[i - 1]?.text ?? '');
}

/** Those whom an adjective tells apart from others. */
const PERSONS =
  /^(?:persons?|people|part(?:y|ies)|entit(?:y|ies)|individuals?|users?|licensees?|organi[sz]ations?|companies|institutions?)$/i;

export function opensZone(words: readonly Word[], i: number): number {
  const s = words[i]?.stem ?? '';
  const next = words[i + 1]?.stem ?? '';
  if (EXCEPTION.has(s)) {
    if (s === 'save' && next !== 'as' && next !== 'for') return 0;
    if (s === 'notwithstanding') return Mood.Condition;
    // "You own it, except that you may not sell it": a ban of its own.
    if (next === 'that' && forbidsSoon(words, i + 2)) return 0;
    // "Users there are excluded from the license" excepts nothing.
    if (/^excluded$/i.test(words[i]?.text ?? '') && words[i - 1]?.stem === 'be') return 0;
    // "Access by excluded persons is prohibited": who they are.
    if (/^excluded$/i.test(words[i]?.text ?? '') && PERSONS.test(words[i + 1]?.text ?? '')) return 0;
    // "You may not use it to exclude people": what one does to them.
    if (/^exclude$/.test(words[i]?.text ?? '') && /^(?:to|:|and|or|,)$/.test(words[i - 1]?.stem ?? '')) return 0;
    return Mood.Exception;
  }
  // "Should you sue us, your license ends."
  if (
    s === 'should' &&
    (i === 0 || /^[.;:,]$/.test(words[i - 1]?.stem ?? '')) &&
    /^(?:you|the|any|a|it|this|our)$/.test(next)
  )
    return Mood.Condition;
  if (s === 'other' && next === 'than') return Mood.Exception;
  // "Sale of derivatives, which include models that learned from outputs, is prohibited": what the thing is, told in passing.
  if (s === 'which' && /^(?:include|includes|comprise|comprises|mean|means)$/i.test(words[i + 1]?.text ?? ''))
    return words[i - 1]?.stem === ',' && endOfAside(words, i + 2) > 0 ? Mood.Exception : 0;
  if (s === 'apart' && next === 'from') return Mood.Exception;
  if (s === 'to' && next === 'the' && words[i + 2]?.stem === 'extent')
    // "a license to the extent necessary to: (a) use it": how far it goes, and what it is for.
    return NEEDED.has(words[i + 3]?.stem ?? '') &&
      words[i + 4]?.stem === 'to' &&
      /^[:(]$/.test(words[i + 5]?.stem ?? '')
      ? 0
      : Mood.Condition;
  // "as long as you …", "on the condition that you …", "with the proviso that you …".
  if (s === 'proviso' && next === 'that' && /^(?:on|upon|with|under)$/.test(words[i - 2]?.stem ?? ''))
    return Mood.Condition | Mood.Proviso;
  if (s === 'long' && next === 'as') return Mood.Condition | Mood.Proviso;
  if (
    s === 'condition' &&
    next === 'that' &&
    /^(?:on|upon|the|sole|onli|express|strict)$/.test(words[i - 1]?.stem ?? '')
  )
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

const NEEDED = stems('necessary required needed');

/** Where the verb follows the comma behind an aside that opens at word `from`; 0 where none does soon. */
function endOfAside(words: readonly Word[], from: number): number {
  for (let j = from; j < Math.min(words.length - 1, from + LONGEST_ASIDE); j++) {
    const { stem: s = '' } = words[j] ?? {};
    if (/^[.;:]$/.test(s)) return 0;
    if (s === ',' && opensPredicate(words[j + 1]?.stem ?? '')) return j + 1;
  }
  return 0;
}
const LONGEST_ASIDE = 30;

function opensPredicate(s: string): boolean {
  return isModal(s) || s === 'be' || s === 'requir';
}

/** "you may not", "the user shall not" within a few words, in the same clause. */
function forbidsSoon(words: readonly Word[], from: number): boolean {
  for (let j = from; j < from + 8; j++) {
    if (/^[.,;:]$/.test(words[j]?.stem ?? '.')) return false;
    if (isModal(words[j]?.stem ?? ''))
      return words[j]?.stem === 'cannot' || words[j + 1]?.stem === 'not' || words[j + 1]?.stem === 'never';
  }
  return false;
}

const CLAUSE_OPENERS = stems(
  'you we they licensee licensor then the any your such all no this each these it neither in nothing redistribution distribution reproduction commercial',
);

/** A zone ends with the parenthesis it stands in, at a semicolon, and, if it opens its clause, where the main clause begins. */
export function endsZone(
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
  // "As long as you comply Acme hereby grants …", "if you accept you are granted …".
  if (/^[A-Z]/.test(words[i]?.text ?? '') && words[i + 1]?.stem === 'herebi' && words[i + 2]?.stem === 'grant')
    return true;
  if (s === 'you' && i - zone.from > 3 && words[i + 1]?.stem === 'be' && words[i + 2]?.text === 'granted') return true;
  if (words[i - 1]?.stem !== ',') return false;
  if (words[zone.from]?.stem === 'which') return opensPredicate(s);
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
  // "If it is sold, End User must …", "…, Acme may …", "…, Acme hereby grants …": a party by its name.
  if (zone.initial && /^[A-Z]/.test(words[i]?.text ?? '') && (saysOfParty(words[i + 1]) || saysOfParty(words[i + 2])))
    return true;
  // "… and except as stated here, Acme grants you …".
  if (/^[A-Z]/.test(words[i]?.text ?? '') && /^(?:hereby|grants)$/.test(words[i + 1]?.text ?? '')) return true;
  // "…, except as stated here, you may": a new clause with its own subject and verb.
  return (s === 'you' || s === 'we' || s === 'and' || s === 'but') && hasModalSoon(words, i);
}

function saysOfParty(word: Word | undefined): boolean {
  return word !== undefined && (isModal(word.stem) || /^(?:hereby|grants)$/.test(word.text));
}

/** What holds behind a zone: mostly what held before it. */
export function behind(
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
  if (lists) return Mood.Prohibited | Mood.You;
  // "You may not share it unless either:" lists what lifts the ban, and "unless we permit it:" what is banned.
  return zone.kind === Mood.Exception && LISTS_CASES.test(textBetween(words, zone.from + 1, i)) ? inner : outer;
}

const LISTS_CASES =
  /^(?:either|both|where|when|if|that|in (?:the )?(?:following )?(?:cases?|circumstances)|(?:if |where |when )?(?:(?:at least )?(?:one|any|all|each|either|both)(?: or more)?(?: of)? )?(?:the )?following(?: [a-z]+){0,5})$/i;

function textBetween(words: readonly Word[], from: number, to: number): string {
  return to - from > 14
    ? ''
    : words
        .slice(from, to)
        .map(({ text }) => text)
        .join(' ');
}

/** Verbs that go on with a ban behind an exception: "you may not: except as we permit, copy or sell it". */
const RESUMING = stems(
  'use access copy modify distribute sell share publish reproduce reverse decompile disassemble create remove alter rent lease sublicense transfer translate export make provide disclose extract scrape send collect interfere attempt add include retain keep give attach state cite credit link tell inform report notify mark label name mention acknowledge comply follow respect ensure pay display show place preserve send delete stop',
);

/** Whether the verb at word `i` goes on with what the zone that opened at word `from` had interrupted. */
export function resumes(words: readonly Word[], i: number, from: number): boolean {
  return (
    words[i - 1]?.stem === ',' &&
    RESUMING.has(words[i]?.stem ?? '') &&
    /^[a-z]+$/.test(words[i]?.text ?? '') &&
    isOpen(words, from)
  );
}

/**
 * Whether the clause before a zone still waits for its object: "you may, provided that …, share it", "you may change,
 * except as …, or sell it". In "you may use it, provided that you do not copy, change or sell it" it is whole.
 */
function isOpen(words: readonly Word[], from: number): boolean {
  const last = words[from - 1]?.stem === ',' ? from - 2 : from - 1;
  if (RESUMING.has(words[last]?.stem ?? '')) return true;
  for (let j = last; j >= Math.max(0, from - LONGEST_ASIDE); j--) {
    const s = words[j]?.stem ?? '';
    if (/^[.;:]$/.test(s)) return true;
    if (isModal(s)) return !RESUMING.has(words[words[j + 1]?.stem === 'not' ? j + 2 : j + 1]?.stem ?? '');
  }
  return true;
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
