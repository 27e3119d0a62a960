import { stems } from '../../text/stem.ts';
import { endsSentence, type Word } from '../../text/words.ts';
import { Mood } from '../moods/mood.ts';
import { granted, isGrantedByYou, isVerb, toLicensor } from './grantor.ts';
import type { List } from './list.ts';
import { mayBeDone } from './material.ts';
import { namesPatent, namesPatentAhead, underPatents } from './patents.ts';
import { at, GRANT, isBoundTo, isWithheld, LICENSE, ONLY, RIGHT, YOU } from './words.ts';

/** Whom a licensor may let do something: "we allow researchers at your institution to run it". */
const PERSONS = stems(
  'you user licensee recipient customer researcher member anyone everyone student party institution',
);

/** Words behind which a modal verb tells or asks, and grants nothing. */
const RELATIVE = stems('where which that who how what whether');

/** Words that let someone do what follows behind "to". */
const ALLOW = stems(
  'allow permit permitted permissible authorize entitle license free empower welcome invited encouraged',
);

/**
 * The list of granted acts that word `i` opens, or null: "you may", "is licensed to", "the right to", "permission is granted
 * to". `list` is the one that is open there.
 */
export function opens(words: readonly Word[], moods: Uint16Array, i: number, list: List | null): List | null {
  const mood = moods[i] ?? 0;
  const s = at(words, i);
  if (mood & (Mood.Exception | Mood.Negated | Mood.Prohibited | Mood.Condition | Mood.Licensor)) return null;
  if ((s === 'may' || s === 'can') && mood & Mood.Permit) {
    // "a site which you can access", "how they may use data": told in passing.
    if (/^(?:they|it)$/.test(at(words, i - 1)) && !standsForLicensee(words, i) && !isMadeFree(words, i)) return null;
    if (RELATIVE.has(at(words, i - 2)) || ofTheLicensee(words, i)) return null;
    if (ONLY.has(at(words, i + 1))) return null;
    if (ONLY.has(at(words, i - 1))) return null;
    const passive = at(words, i + 1) === 'be';
    // "It may be accessed only by the hosted API."
    if (passive && (isBoundTo(words, i + 3) || isBoundTo(words, i + 4) || /^(?:through|via)$/.test(at(words, i + 3))))
      return null;
    // "any act that may harm …", "a party who may change it": neither grants anything.
    if (/^(?:that|which|who)$/.test(at(words, i - 1))) return null;
    if (passive ? !mayBeDone(words, i) : !(mood & Mood.You)) return null;
    return { from: i + 1, noun: false, patent: false, passive, open: false };
  }
  // "Free of charge: use, copy and share."
  if (s === ':' && BARE.has(at(words, i + 1)) && /^(?:,|and|or|\/)$/.test(at(words, i + 2)) && isFreed(words, i))
    return { from: i + 1, noun: false, patent: false, passive: false, open: false };
  if (
    ALLOW.has(s) &&
    mood & Mood.Permit &&
    at(words, i - 1) !== 'to' &&
    !isRelative(words, i) &&
    !isAbility(words, i)
  ) {
    const to = [1, 2, 3, 4, 5, 6, 7, 8].map((k) => i + k).find((k) => at(words, k) === 'to') ?? -1;
    const between = words.slice(i + 1, to);
    // "We allow researchers at your institute to …" reaches far, "authorized users" does not.
    const far = to > i + 4;
    const someone =
      between.some((w) => PERSONS.has(w.stem)) &&
      !(
        far &&
        (!/^(?:allow|permit|authori[sz]e)s?$/i.test(words[i]?.text ?? '') ||
          between.some((w) => /^(?:and|that|right)$/.test(w.stem)))
      );
    const near = to <= i + 2 || someone || at(words, i + 1) === 'for' || at(words, i + 1) === 'to';
    // "… a royalty-free license to …" tells of a license, and lets nobody do anything by itself.
    const named = at(words, i - 1) === '-';
    if (to > 0 && near && !named && (s !== LICENSE || (isVerb(words, i) && !isGrantedByYou(words, i))))
      return { from: to + 1, noun: false, patent: namesPatentAhead(words, to), passive: false, open: false };
  }
  if ((s === 'grant' || s === 'give') && permissionIs(words, i)) {
    return { from: i + 1, noun: true, patent: false, passive: false, open: false };
  }
  // "The kit is licensed for you to develop applications": the license is to use it.
  if (s === LICENSE && at(words, i - 1) === 'be' && /^(?:for|to)$/.test(at(words, i + 1)) && YOU.has(at(words, i + 2)))
    moods[i] = (moods[i] ?? 0) | (at(words, i + 3) === 'to' ? Mood.Granted : 0);
  if (
    (RIGHT.has(s) || isSublicense(words, i)) &&
    !isWithheld(words, i) &&
    (granted(words, i) || list?.noun) &&
    !toLicensor(words, i)
  ) {
    const license = s === LICENSE && isNounOfGrant(words, i) ? i : undefined;
    return {
      from: i + 1,
      noun: true,
      patent: namesPatent(words, i) || underPatents(words, i),
      passive: false,
      open: false,
      license,
    };
  }
  return null;
}

/** "Our platform allows people to share bots": what a thing can do. */
function isAbility(words: readonly Word[], i: number): boolean {
  return (
    /^allows$/i.test(words[i]?.text ?? '') &&
    /^(?:platform|app|feature|website|tool|product)$/i.test(words[i - 1]?.text ?? '')
  );
}

/** "limits that allow you to …", "a lock that will only let you …": what is said of a thing, by the verb at word `i`. */
function isRelative(words: readonly Word[], i: number): boolean {
  let k = i - 1;
  while (ONLY.has(at(words, k)) || WILL_BE.has(at(words, k))) k--;
  return RELATIVE.has(at(words, k));
}

const WILL_BE = stems('will would may might can could also');

/** "modifications that the Licensee may create"; not "we agree that the Licensee may". */
function ofTheLicensee(words: readonly Word[], i: number): boolean {
  return (
    at(words, i - 2) === 'the' &&
    YOU.has(at(words, i - 1)) &&
    RELATIVE.has(at(words, i - 3)) &&
    !/^(?:agre|agree|acknowledg|understand|confirm|provid|so|condit|condition)$/.test(at(words, i - 4))
  );
}

/** "a sublicense", "a license and sub-license": the noun. */
function isSublicense(words: readonly Word[], i: number): boolean {
  const text = words[i]?.text ?? '';
  if (text.length < 10 || text.length > 11 || !/^sub-?licen[cs]e$/i.test(text)) return false;
  const before = at(words, i - 1);
  return (
    /^(?:a|an|the)$/.test(before) ||
    (/^(?:and|or|\/)$/.test(before) && at(words, i - 2) === LICENSE) ||
    /(?:ble|free|exclusiv|limit(?:ed)?|wide|wid|perpetual)$/.test(before)
  );
}

/** "It may be freely copied …": of the work, where that opens the sentence. */
function isMadeFree(words: readonly Word[], i: number): boolean {
  const opens = i === 1 || endsSentence(words, i - 2);
  return opens && at(words, i + 1) === 'be' && FREE_ACT.test(words[i + 2]?.text ?? '');
}

const FREE_ACT = /^(?:freely|copied|distributed|redistributed|modified|reproduced)$/;

/** "If Licensee is an organization, it may …". */
function standsForLicensee(words: readonly Word[], i: number): boolean {
  for (let j = i - 2; j >= Math.max(0, i - 14); j--) {
    const s = at(words, j);
    if (s === '.' || s === ';') return false;
    if (s === 'if' || s === 'wher') return YOU.has(at(words, j + 1)) || YOU.has(at(words, j + 2));
  }
  return false;
}

/** Verbs of rights that stand bare behind a colon. */
const BARE = stems('use copy modify distribute redistribute share adapt sublicense reproduce run study');

function isFreed(words: readonly Word[], i: number): boolean {
  const before = words.slice(Math.max(0, i - 12), i).map((w) => w.stem);
  return before.some((w) => FREED.has(w)) && !before.some((w) => /^(?:not|no|prohibit|forbidden)$/.test(w));
}

const FREED = stems('free freely allowed permitted granted rights permissions');

/** "a … license", not "license terms", "licensed rights" or "this license". */
function isNounOfGrant(words: readonly Word[], i: number): boolean {
  if (!/^licen[cs]e$/i.test(words[i]?.text ?? '') || /^(?:this|the|trademark)$/.test(at(words, i - 1))) return false;
  for (let j = i - 1; j >= Math.max(0, i - 25); j--) {
    const s = at(words, j);
    if (s === 'under') return false;
    if (GRANT.has(s) && s !== LICENSE) return true;
  }
  return false;
}

/** "Permission is hereby granted … to". */
function permissionIs(words: readonly Word[], i: number): boolean {
  if (!/^(?:granted|given)$/i.test(words[i]?.text ?? '')) return false;
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) if (RIGHT.has(at(words, j))) return at(words, j + 1) === 'be';
  return false;
}
