import { capitalized } from '../../text/capitalized.ts';
import { stem, stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { LICENSOR } from '../moods/moodWords.ts';
import { WILL } from '../statements/ownSubject.ts';
import { labelAt } from '../statements/parts.ts';
import { clauseStart, hasAny, type Put, YOU_MUST_NOT } from './plainClause.ts';

const ONLY = stem('only');
const YOU_MAY_NOT = ['you', 'may', 'not'];

/** The form of a ban or a limit that is known at word `i`, if any. */
export function banAt(words: readonly Word[], i: number): Put | null {
  switch (words[i]?.stem) {
    case 'right':
      return withheldRight(words, i);
    case ONLY:
    case 'but':
      return onlyLicensor(words, i);
    case 'except':
    case 'exception':
    case 'excluding':
    case 'save':
      return exceptPurpose(words, i);
    case 'exclusion':
      // "… for research, to the exclusion of other purposes".
      return words[i + 1]?.stem === 'of' &&
        words[i - 1]?.stem === 'the' &&
        words[i - 2]?.stem === 'to' &&
        hasAny(words, i + 2, i + 6, OTHER_USES)
        ? { at: i - 2, said: ['only'], verb: null }
        : null;
    case EXCLUDES:
      return excludesUse(words, i);
    default:
      return OUTSIDE.has(words[i]?.stem ?? '') ? usesOutside(words, i) : null;
  }
}

const EXCLUDES = stem('excludes');

/** "This license excludes resale, profiling or surveillance": such uses are banned. */
function excludesUse(words: readonly Word[], i: number): Put | null {
  if (words[i]?.text !== 'excludes' || !/^[a-z]{3,}$/.test(words[i + 1]?.text ?? '')) return null;
  const from = clauseStart(words, i);
  if (i - from > 5 || !hasAny(words, from, i, GRANTS) || hasAny(words, i + 1, i + 8, NO_USES)) return null;
  return { at: i + 1, said: YOU_MUST_NOT, verb: null, muted: i };
}

const GRANTS = stems('license licence permission grant authorization');
/** What a license may leave out that is no use of the licensed thing. */
const NO_USES = stems(
  'liability warranty warranties damages right rights patent patents trademark trademarks content contents files third conflict convention law laws any all',
);

/** "… for any purpose except military ones", "all uses are allowed with the sole exception of …": such uses are banned. */
function exceptPurpose(words: readonly Word[], i: number): Put | null {
  const noun = words[i]?.stem === 'exception';
  const opens = noun ? words.slice(Math.max(0, i - 3), i).findIndex((w) => w.stem === 'with') : 0;
  if (noun && (opens < 0 || words[i + 1]?.stem !== 'of')) return null;
  const at = /^(?:of|for)$/.test(words[i + 1]?.stem ?? '') ? i + 2 : i + 1;
  const next = words[at]?.text ?? '';
  // "… save the training of other models": an act.
  const isAct = next === 'the' && /^[a-z]+(?:ing|ion)$/.test(words[at + 1]?.text ?? '');
  if (!/^[a-z]{3,}$/.test(next) || (ELSEWHERE.test(next) && !isAct)) return null;
  const from = clauseStart(words, i);
  let every = -1;
  for (let j = Math.max(from, i - 14); j + 1 < i; j++) {
    if (!/^(?:any|all|every)$/i.test(words[j]?.text ?? '')) continue;
    if (/^(?:purposes?|uses?|usages?|applications?)$/.test(words[j + 1]?.text ?? '')) every = j;
  }
  if (every < 0 || hasAny(words, from, i, DENIES)) return null;
  const lets = hasAny(words, from, every, LETS) || hasAny(words, every, i, LET);
  return lets ? { at, said: YOU_MUST_NOT_USE, verb: null, muted: i } : null;
}

const YOU_MUST_NOT_USE = ['you', 'must', 'not', 'use', 'it', 'for'];
const ELSEWHERE =
  /^(?:as|where|if|when|to|that|this|those|these|the|those|what|such|with|in|under|by|any|your|you|its|his|expressly|otherwise)$/;
const DENIES = stems('not no never neither nothing prohibited');
const LETS = stems('may can free permitted allowed granted licensed');
const LET = stems('allowed permitted licensed free fine okay welcome');

/** "The right to sell it is reserved", "the Licensor reserves all rights of reproduction", "rights to share it are not included". */
function withheldRight(words: readonly Word[], i: number): Put | null {
  const link = words[i + 1]?.stem;
  if (link !== 'to' && link !== 'of') return null;
  const from = clauseStart(words, i);
  if (words[i + 2]?.stem === ':' || !/^[a-z(:]/.test(words[i + 2]?.text ?? '')) return reservesList(words, i, from);
  // "We reserve the right to change it": what the licensor may do; "our right to …": what is its own.
  for (let j = from; j < i; j++) if (/^(?:our|your|no|other|of)$/.test(words[j]?.stem ?? '')) return null;
  // "Reserved to the Licensor are all rights to sell it."
  if (isReservedFirst(words, from, i)) return { at: i + 2, said: YOU_MUST_NOT, verb: null };
  if (hasAny(words, from, i, RESERVES)) return link === 'of' ? reservesList(words, i, from) : null;
  if (link !== 'to' || hasAny(words, i + 3, i + 8, TERMS)) return null;
  for (let j = i + 3; j < Math.min(words.length, i + 24); j++) {
    const s = words[j]?.stem ?? '';
    if (/^[.;:]$/.test(s) || WILL.has(s) || /^(?:that|which|who)$/.test(s)) return null;
    // "… belongs to the Foundation", "… stays with us", "… is ours alone".
    if (KEPT_BY.has(s) && /^(?:to|with)$/.test(words[j + 1]?.stem ?? '')) {
      const keeper = words.slice(j + 2, j + 5).some((w) => LICENSOR.has(w.stem) || w.stem === 'us');
      return keeper ? { at: i + 2, said: YOU_MUST_NOT, verb: null } : null;
    }
    if (s !== 'be' && s !== 'remain') continue;
    if (words.slice(j + 1, j + 5).some((w) => w.stem === 'alone' || w.stem === ALONE)) {
      const owned = words.slice(j + 1, j + 5).some((w) => /['’]s?$|^ours$/.test(w.text));
      if (owned) return { at: i + 2, said: YOU_MUST_NOT, verb: null };
    }
    for (let k = j + 1; k < j + 4; k++) {
      if (words[k]?.stem === RESERVED && words[j + 1]?.stem !== 'not')
        return { at: i + 2, said: YOU_MUST_NOT, verb: null };
      if (words[j + 1]?.stem === 'not' && GIVEN.has(words[k]?.stem ?? ''))
        return { at: i + 2, said: YOU_MUST_NOT, verb: null };
      if (s === 'be' && /^excluded$/.test(words[k]?.text ?? '')) return { at: i + 2, said: YOU_MUST_NOT, verb: null };
    }
    return null;
  }
  return null;
}

/** "Reserved to the Licensor are all", "Excluded from this license is the": what is said of the right at word `i` stands first. */
function isReservedFirst(words: readonly Word[], from: number, i: number): boolean {
  if (!/^(?:Reserved|Excluded|Withheld)$/.test(words[from]?.text ?? '') || i - from > 12) return false;
  return words
    .slice(from + 1, i)
    .some((w, k) => w.stem === 'be' && !/^(?:not|no)$/.test(words[from + k + 2]?.stem ?? ''));
}

/** "Licensor reserves to itself all rights of: (a) reproduction …". */
function reservesList(words: readonly Word[], i: number, from: number): Put | null {
  if (!hasAny(words, from, i, RESERVES) || !hasAny(words, from, i, LICENSOR)) return null;
  if (!/^(?:all|any|every|the|exclusive)$/.test(words[i - 1]?.text ?? '')) return null;
  return { at: i + 2, said: YOU_MUST_NOT, verb: null };
}

const OTHER_USES = stems('purpose purposes use uses others applications');
const RESERVES = stems('reserves reserve retains retain');
const KEPT_BY = stems('belong belongs stay stays remain remains lie lies rest rests');
const ALONE = stem('alone');
const RESERVED = stem('reserved');
const GIVEN = stems('included granted given conveyed part covered licensed transferred passed');
/** What a licensor keeps the right to change of its own. */
const TERMS = stems('license agreement terms policy price prices fee fees service services website amend terminate');

/** "Only the Licensor may sell it", "nobody but us may host it". */
function onlyLicensor(words: readonly Word[], i: number): Put | null {
  if (words[i]?.stem === 'but' && !/^(?:nobody|none|one|anyone)$/i.test(words[i - 1]?.text ?? '')) return null;
  if (words[i]?.stem === ONLY && i > 0 && !/^[.;:,]$/.test(words[i - 1]?.stem ?? '')) return null;
  for (let j = i + 1; j < i + 5; j++) {
    const s = words[j]?.stem ?? '';
    if (!/^(?:may|can|shall)$/.test(s)) continue;
    const before = words[j - 1];
    const theirs = LICENSOR.has(before?.stem ?? '') || before?.text === 'us' || before?.stem === 'we';
    return theirs && /^[a-z]{3,}$/.test(words[j + 1]?.text ?? '') ? { at: j + 1, said: YOU_MAY_NOT, verb: null } : null;
  }
  return null;
}

const OUTSIDE = stems('outside beyond other');

/** "Any use outside of research is prohibited": one may use it for research only. */
function usesOutside(words: readonly Word[], i: number): Put | null {
  const s = words[i]?.stem ?? '';
  let at = i + 1;
  if (s === 'other' ? words[at]?.stem === 'than' : words[at]?.stem === 'of') at++;
  else if (s === 'other') return null;
  const from = clauseStart(words, i);
  let use = -1;
  for (let j = from; j < i; j++) if (/^(?:uses?|usage|utilization)$/i.test(words[j]?.text ?? '')) use = j;
  if (use < 0 || use < i - 12 || use > from + 3) return null;
  const next = words[at]?.text ?? '';
  // "… outside the permissions of this license": what these are is said elsewhere.
  if (/^(?:[A-Z]|this|that|these|those|what|it|its|your|as|such)/.test(next) && !/^Licen/.test(next)) return null;
  // "… outside the project": a thing that the text names.
  if (next === 'the' && s !== 'other' && !hasAny(words, at, at + 4, HOUSE)) return null;
  for (let j = at + 1; j < Math.min(words.length, at + 16); j++) {
    const t = words[j]?.stem ?? '';
    if (/^[.;:]$/.test(t) || WILL.has(t) || NAMED_ELSEWHERE.has(t)) return null;
    if (t !== 'be') continue;
    const ban = words.slice(j + 1, j + 4).map((w) => w.stem);
    const bans = ban.some((w) => FORBIDDEN.has(w)) && !ban.includes('not');
    const lacks = ban[0] === 'not' && ban.some((w) => UNPERMITTED.has(w));
    return bans || lacks ? { at, said: YOU_MUST_USE, verb: null, muted: i } : null;
  }
  return null;
}

const HOUSE = stems('licensee internal own');
const YOU_MUST_USE = ['you', 'must', 'use', 'it', 'only', 'for'];
const NAMED_ELSEWHERE = stems(
  'scope permission license agreement terms section grant rights permitted allowed authorized above below herein listed described stated specified defined agreed intended set limits',
);
const FORBIDDEN = stems('prohibited forbidden banned disallowed excluded');
const UNPERMITTED = stems('permitted allowed licensed authorized granted');

/** "(a) selling it; (b) harassing people; and (c) … are prohibited": what is said of all items stands behind the last. */
export function bansList(words: readonly Word[]): Put | null {
  const at = listStart(words);
  if (at < 0) return null;
  let said = -1;
  for (let i = at + 1; i < words.length; i++) {
    const s = words[i]?.stem ?? '';
    // A verb before that one: the items are sentences.
    if (said >= 0 && i - said > 8) return null;
    if (!WILL.has(s) && s !== 'be') continue;
    if (/^(?:that|which|who|if|where|when|it|they|you|not)$/.test(words[i - 1]?.stem ?? '')) continue;
    if (said >= 0 || s !== 'be' || !isBan(words, i)) return null;
    said = i;
  }
  return said < 0 ? null : { at, said: YOU_MUST_NOT, verb: null };
}

/** Where the first item of a list opens that is all of the sentence: "The following: (a) …", "selling it; (b) …" behind its mark. */
function listStart(words: readonly Word[]): number {
  if (/^[A-Za-z][a-z]+ing$/.test(words[0]?.text ?? '') && !NO_ACT.test(capitalized(words[0]?.text ?? '')))
    return words.some((w) => w.stem === ';') ? 0 : -1;
  const label = words.slice(0, MOST_BEFORE).findIndex((_, i) => labelAt(words, i) !== null);
  if (label <= 0) return label;
  const before = words.slice(0, label);
  if (before.some(({ stem: s }) => WILL.has(s) || SETTING.has(s) || s === 'be')) return -1;
  return before.some((w) => LISTED.test(w.text)) ? label : -1;
}

const LISTED = /^(?:following|acts|uses|activities|conduct|practices)$/i;

const MOST_BEFORE = 12;

/** "are strictly prohibited", "is not permitted": from the verb at word `i` on. */
function isBan(words: readonly Word[], i: number): boolean {
  const next = words.slice(i + 1, i + 4).map((w) => w.stem);
  const not = next.includes('not');
  return next.some((s) => (not ? UNPERMITTED : FORBIDDEN).has(s)) && (!not || next[0] === 'not');
}

/** "Selling it is out of bounds.", "Military use falls outside this license.": an act of which is said that it is none of what is let. */
export function opensBan(words: readonly Word[]): Put | null {
  if (!isAboutAct(words)) return null;
  for (let i = 1; i < Math.min(words.length, 30); i++) {
    const s = words[i]?.stem ?? '';
    if (/^[.;:?]$/.test(s) || WILL.has(s) || SETTING.has(s)) return null;
    if (!SAYS.has(s)) continue;
    if (/^(?:that|which|who|it|there)$/.test(words[i - 1]?.text ?? '')) return null;
    if (!isOut(words, i)) return null;
    // "Surveillance lies outside …": what it is used for.
    return { at: 0, said: USES.has(words[0]?.stem ?? '') ? YOU_MUST_NOT_USE : YOU_MUST_NOT, verb: null };
  }
  return null;
}

const SAYS = stems('be remain fall falls lie lies exceed exceeds go goes');
const USES = stems('surveillance application applications');
const SETTING = stems('if when where unless whether');

/** What is said of the act: from the verb at word `i` on. */
function isOut(words: readonly Word[], i: number): boolean {
  const said = words
    .slice(i, i + 12)
    .map((w) => w.stem)
    .join(' ');
  return OUT.test(said);
}

const OUT = new RegExp(
  [
    '^(?:be|remain) (?:[a-z]+li )?(?:off[ -]+limit|out of bound|out of the question|off the tabl|taboo|rul(?:e)? out)\\b',
    '^(?:be|remain) not an option\\b',
    '^(?:be|remain) (?:[a-z]+li )?no (?:part of|option)\\b',
    '^(?:be|remain) not (?:a )?(?:part of|includ in|among) (?:the |this |your |what )?(?:[a-z]+ )?(?:licens|agreement|grant|permission|permit|we|right)',
    '^(?:be|remain|fall|li|lie|go) (?:[a-z]+li )?(?:outsid|beyond) (?:of )?(?:what we|(?:the |this |your |its |our )?(?:scop of (?:the |this |our |your )?)?(?:licens|agreement|grant|permission|terms|right))',
    '^exceed (?:the |this )?(?:scop|limit|bound) of (?:the |this |your |our )?(?:licens|agreement|grant|permission|terms|right)',
  ].join('|'),
);

/** "Selling …", "Commercial use of …", "Any surveillance …": what the sentence is about, as its subject. */
function isAboutAct(words: readonly Word[]): boolean {
  const { text = '', stem: opening = '' } = words[0] ?? {};
  if (!/^[A-Z][a-z]+$/.test(text) || NO_ACT.test(text)) return false;
  if (/ing$/.test(text)) return true;
  for (let i = 0; i < Math.min(words.length, 4); i++)
    if (ACTS.has(words[i]?.stem ?? '')) return !QUESTIONS.has(opening);
  return false;
}

const NO_ACT =
  /^(?:You|We|It|This|That|These|Those|If|When|Where|Nothing|During|Including|According|Following|Notwithstanding|Everything|Anything|Something|Regarding|Concerning|Pending|Being|Having|No|In|For|To)$/;
const QUESTIONS = stems('question questions whether what request requests inquiry inquiries claims dispute disputes');
const ACTS = stems(
  'use usage uses surveillance exploitation redistribution distribution modification reproduction training resale sale sublicensing hosting monetization commercialization deployment publication adaptation decompilation disassembly engineering distillation benchmarking copying application applications',
);
