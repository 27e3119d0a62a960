import { stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { subject } from './acting.ts';
import { ACTING, ACTORS, DUTY, Mood, NEGATION, ONLY, PERMIT, PROHIBITION } from './moodWords.ts';

/** "is not prohibited", "nothing prohibits" take a ban back; "may not … any prohibited use" does not. */
export function isNegatedHere(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 5); j--) if (NEGATION.has(words[j]?.stem ?? '')) return true;
  // "Nothing in Section 5(k) prohibits …": what stands between names a part of the text.
  for (let j = i - 6; j >= Math.max(0, i - 12); j--) if (words[j]?.stem === 'nothing') return true;
  return false;
}

/** "Nothing in this license prevents you from …", "this license does not restrict …": both leave free. */
export function deniesPrevention(words: readonly Word[], i: number, current: number): boolean {
  if (words[i - 1]?.stem === 'not' && words[i - 2]?.stem === 'do') return words[i - 3]?.stem !== 'you';
  if (current & Mood.You) return false;
  if (words[i - 1]?.stem === 'not' && /^(?:shall|will|may|can)$/.test(words[i - 2]?.stem ?? '')) return true;
  for (let j = i - 1; j >= Math.max(0, i - 12); j--) if (words[j]?.stem === 'nothing') return true;
  return false;
}

/** The mood behind a "not", "nor" or "never" at word `i`, where the mood before it was `current`. */
export function negate(words: readonly Word[], i: number, current: number): number {
  const next = words[i + 1]?.stem ?? '';
  const before = words[i - 1]?.stem ?? '';
  // "Copyright: None" names nothing, and says nothing of what follows.
  if (words[i]?.stem === 'none' && before === ':') return current;
  // "including but not limited to", "whether or not", "not only … but also" negate nothing.
  if (
    next === 'limited' ||
    next === 'limit' ||
    (next === 'restrict' && before === 'but') ||
    before === 'or' ||
    ONLY.has(next) ||
    next === 'less' ||
    next === 'later'
  )
    return current;
  // "What is acceptable and what is not are:" tells what is told of.
  if (before === 'be' && words[i - 2]?.stem === 'what' && /^(?:be|[:,.;)])?$/.test(next)) return current;
  // "You may choose not to share it", "we reserve the right at any time not to release updates": one may do without.
  if (next === 'to' && words.slice(Math.max(0, i - 8), i).some((w) => WILLING.has(w.stem)))
    return (current & ACTING) | Mood.Negated | Mood.Descriptive;
  // "Nothing else gives you leave to share it": the terms do.
  if (next === 'else' && words.slice(i + 2, i + 20).some((w) => w.stem === 'grant' || w.stem === 'give'))
    return (current & ACTING) | Mood.Negated | Mood.Descriptive;
  // "… that we would not give it to you otherwise": what is supposed binds nobody.
  if (before === 'would') return (current & ACTING) | Mood.Negated | Mood.Descriptive;
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
  // "a worldwide, not transferable license to use it": what the license is like, and what it allows stands behind.
  if (words[i]?.stem === 'not' && /^(?:,|a|an|and)$/.test(before) && isTrait(words[i + 1]) && isOfLicense(words, i + 2))
    return current;
  // "It is not to be used for …" orders.
  if (before === 'be' && next === 'to' && words[i + 2]?.stem === 'be')
    return Mood.Duty | Mood.Negated | subject(words, i);
  const description = describes(words, i, current);
  if (description === 'aside') return current;
  if (description === 'thing') return (current & ACTING) | Mood.Negated | Mood.Descriptive;
  if (current & (Mood.Permit | Mood.Duty)) return current | Mood.Negated;
  // "You are not …", "do not use": a bare negation bans what follows.
  return current | Mood.Negated | subject(words, i);
}

/** "transferable", "exclusive". */
function isTrait(word: Word | undefined): boolean {
  return /(?:[ai]ble|exclusive)$/i.test(word?.text ?? '');
}

/** Whether words that describe lead to the license: ", royalty-free and limited license". */
function isOfLicense(words: readonly Word[], from: number): boolean {
  for (let j = from; j < from + 14; j++) {
    const s = words[j]?.stem ?? '.';
    if (LICENSES.has(s)) return true;
    if (/^(?:[.;:]|be|under|to|for|in|of)$/.test(s)) return false;
  }
  return false;
}
const LICENSES = stems('license right permission sublicense');

const WILLING = stems('reserve reserves elect elects choose chooses decide decides opt opts');

const RELATIVE = stems('that which who whom');
/** "You agree that you do not …", "provided that you are not …": no relative clause. */
const SAYING = stems(
  'agree ensure acknowledge understand warrant represent confirm certify provided condition sure so undertake promise note aware remember inform informed advise advised mean means recognize accept remind reminded',
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
    // "facilities not covered by this license"; "data not owned by you"; "for those not familiar with it, …"; "not otherwise governed by".
    const participle =
      /^(?:[a-z]{3,}ed|familiar|aware|sure|otherwise)$/i.test(next.text) && /^(?:[a-z]{3,}|\))$/i.test(before);
    return participle && !WITHHELD.has(next.stem) && !PROHIBITION.has(next.stem) && !ACTORS.has(before)
      ? 'aside'
      : null;
  }
  // "any use that is not a use by …" draws a line.
  if (before === 'be' && /^an?$/.test(next.stem)) return null;
  // "The service does not currently allow you to send pictures": what it cannot do yet.
  if (NOT_YET.test(next.text) && isService(words, i - 2)) return 'thing';
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

/** What is said of a thing that may come. */
export const NOT_YET = /^(?:currently|presently|yet)$/i;

/** "The service", "this version of the app", "Orchid Chat": no text of terms, and nobody who takes a license. */
function isService(words: readonly Word[], at: number): boolean {
  const { stem: s = '', text = '' } = words[at] ?? {};
  return !ACTORS.has(s) && !TERMS.has(s) && /^[A-Za-z]/.test(text);
}
const TERMS = stems('license agreement terms policy permission grant law this it they');

/** "Do not …" orders; "You do not …" says what one may not. */
function orders(words: readonly Word[], i: number): boolean {
  // "This (the license) does not cover …" tells.
  if (/^does$/i.test(words[i - 1]?.text ?? '')) return false;
  const holder = words[i - 2];
  return !holder || !/^[a-z]/i.test(holder.text) || /^(?:pleas|and|or|but|then)$/.test(holder.stem);
}

/** "The license does not grant …", "commercial use does not include …" draw a line. */
function withholds(words: readonly Word[], i: number): boolean {
  if (WITHHELD.has(words[i + 1]?.stem ?? '') || WITHHELD.has(words[i + 2]?.stem ?? '')) return true;
  return (
    words[i + 1]?.stem === 'includ' &&
    words
      .slice(Math.max(0, i - 16), i)
      .some((w, k, all) => w.stem === 'use' || (w.stem === 'purpos' && all[k + 1]?.stem !== 'of'))
  );
}
