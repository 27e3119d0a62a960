import { stems } from '../text/stem.ts';
import { endsSentence, type Word } from '../text/words.ts';
import { markBefore, markPermitted } from './granted/beforeTheVerb.ts';
import { opens } from './granted/heads.ts';
import { type List, markSlot, opensItem, slot } from './granted/list.ts';
import { namesPatentSoon } from './granted/patents.ts';
import { at, isWithheld, LICENSE, ONLY, RIGHT } from './granted/words.ts';
import { Mood } from './moods/mood.ts';

/**
 * The verbs of a grant. Prose grants rights in a few forms: "grants you a license … to use, copy and …", "you may use …",
 * "you are free to share", "permission to copy … is granted", "redistribution and use … are permitted", "may be copied",
 * "a license for use and reproduction". What they have in common is a head that permits and a list of verbs (or nouns
 * of action) that hang on it.
 *
 * In: the words of a statement, of which those from `own` on are its own, and their moods so far. Sets `Mood.Granted` (and
 * `Mood.Patent` under a patent license) on the words that name a granted act, whatever they are; clause kinds say which
 * rights they give. Linear.
 */
export function markGranted(words: readonly Word[], moods: Uint16Array, own = 0): void {
  if (isOfTheText(words) || tellsOfTheText(words) || grantsNothing(words, own)) return;
  let list: List | null = null;
  let depth = 0;
  for (let i = 0; i < words.length; i++) {
    const s = at(words, i);
    if (s === '(') depth++;
    if (s === ')') depth = Math.max(0, depth - 1);
    // "We grant the following rights. (a) Copying it; …": the list goes on with the item.
    if (endsSentence(words, i) && i >= own) list = closed(words, moods, list);
    const opened: List | null = opens(words, moods, i, list);
    if (opened) list = opened;
    else if (list?.noun && RIGHT.has(s) && isWithheld(words, i))
      list = { from: i + 3, noun: true, patent: list.patent, passive: false, open: list.open, license: list.license };
    if (!list) continue;
    if (ends(words, moods, i)) {
      // "(except as …)" interrupts a list; outside of parentheses it ends it.
      if (depth === 0) list = closed(words, moods, list);
      continue;
    }
    // "We grant a license: (b) under patent claims that …, to make and sell it".
    if (i === own && list.noun && !list.open && s === 'under' && namesPatentSoon(words, i))
      list = { ...list, patent: true, from: i + 1 };
    else if (list.from <= i && (slot(words, i, list) || opensItem(words, i, own, list)))
      i = markSlot(words, moods, i, list);
  }
  closed(words, moods, list);
  markBefore(words, moods, own);
  markPermitted(words, moods);
}

/** "You may modify the text of this License and share your version": nothing that is licensed. */
function isOfTheText(words: readonly Word[]): boolean {
  return words.some(
    (w, i) =>
      w.stem === 'text' && at(words, i + 1) === 'of' && at(words, i + 2) === 'this' && at(words, i + 3) === LICENSE,
  );
}

/** "This policy may be updated to address: …": what becomes of the text gives nobody a right. */
function tellsOfTheText(words: readonly Word[]): boolean {
  const may = words.findIndex((w, i) => i < 8 && w.stem === 'may' && at(words, i + 1) === 'be');
  return (
    may > 0 &&
    /^(?:polic(?:y|ies)|aup|terms|guidelines|agreement|licen[cs]e|document)$/i.test(words[may - 1]?.text ?? '') &&
    /^(?:updated|revised|amended|changed|reviewed|extended|supplemented)$/i.test(words[may + 2]?.text ?? '')
  );
}

/** "No other rights to use it are granted"; "the intent of this document is to give users the right to …". */
function grantsNothing(words: readonly Word[], own: number): boolean {
  if (at(words, own) === 'no')
    return words.slice(own + 1, own + 5).some((w) => RIGHT.has(w.stem)) && !words.some((w) => NEED.has(w.stem));
  return INTENT.has(at(words, own + 1)) && at(words, own) === 'the' && at(words, own + 3) === 'this';
}

const NEED = stems('need needed required require requires necessary');
const INTENT = stems('intent intention');

/** "We grant you a license.": where no verb was found the license itself is what is granted. */
function closed(words: readonly Word[], moods: Uint16Array, list: List | null): null {
  if (list?.license !== undefined && !list.open && words.at(-1)?.stem !== ':')
    moods[list.license] = (moods[list.license] ?? 0) | Mood.Granted | (list.patent ? Mood.Patent : 0);
  return null;
}

/** Whether the list of granted acts ends at word `i`: another thing is said from there on. */
function ends(words: readonly Word[], moods: Uint16Array, i: number): boolean {
  const mood = moods[i] ?? 0;
  const s = at(words, i);
  if (mood & (Mood.Negated | Mood.Prohibited | Mood.Exception | Mood.Condition)) return true;
  // "… test it, but may only share the results with us": what may only be so is no right of the list.
  if ((s === 'may' || s === 'can') && ONLY.has(at(words, i + 1))) return true;
  if (mood & Mood.Duty || mood & Mood.Licensor) return true;
  return s === 'provid' && /^(?:that|,|you|your)$/.test(at(words, i + 1));
}
