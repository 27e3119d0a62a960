import { stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';

/** Verbs of will. */
export const WILL = new Set(['may', 'must', 'shall', 'will', 'should', 'can', 'cannot']);
/** Words that a subject opens with. */
export const OPENERS = new Set([
  'you',
  'your',
  'we',
  'the',
  'this',
  'these',
  'those',
  'any',
  'all',
  'each',
  'no',
  'nothing',
]);
const RELATIVE = new Set(['that', 'which', 'who', 'whom', 'where', 'if', 'to', 'in', ':', ';', '.']);

/** An item that is a sentence of its own, with subject and verb of will, takes no words from its lead-in. */
export function standsAlone(words: readonly Word[]): boolean {
  const opening = words.findIndex((w) => /^[A-Za-z]{3}/.test(w.text) || w.stem === 'if' || w.stem === 'we');
  if (opening < 0 || opening > 4) return false;
  // "You agree: - that if you sue anyone, the license ends".
  const i = words[opening]?.stem === 'that' && words[opening + 1]?.stem === 'if' ? opening + 1 : opening;
  if (words[i]?.stem === 'if') {
    // "If you share it, you must …": the main clause opens behind a comma.
    for (let j = i; j + 1 < words.length; j++) {
      if (words[j]?.stem !== ',') continue;
      if (words[j + 1]?.stem === 'then') j++;
      if (OPENERS.has(words[j + 1]?.stem ?? '') && willSoon(words, j + 1)) return true;
    }
    return false;
  }
  // "You agree to …", "you acknowledge that …": a promise of its own.
  if (
    words[i]?.stem === 'you' &&
    /^(?:agree|acknowledge|understand|undertake|represent|warrant)$/.test(words[i + 1]?.text ?? '')
  )
    return true;
  // "You may not put it under a license that asks that: - others have the right to change it."
  if (words[i]?.stem === 'other' && words[i + 1]?.stem === 'have') return true;
  return OPENERS.has(words[i]?.stem ?? '') && willSoon(words, i);
}

/** "We report such abuse.", "Our models are not made for it.": an item that tells of its author or of what is offered. */
export function tellsOfUs(words: readonly Word[]): boolean {
  if (words[0]?.stem === 'we') return /^[a-z]{3,}$/.test(words[1]?.text ?? '') && words[1]?.stem !== 'and';
  if (words[0]?.stem !== 'our' && !/^[A-Z]\w*['’]s$/.test(words[0]?.text ?? '')) return false;
  const verb = words.slice(1, 7).findIndex((w) => RELATIVE.has(w.stem) || FINITE.test(w.text));
  return verb > 0 && FINITE.test(words[verb + 1]?.text ?? '');
}

const FINITE = /^(?:is|are|was|were|do|does|has|have)$/;

function willSoon(words: readonly Word[], from: number): boolean {
  for (let i = from + 1; i < Math.min(words.length, from + 24); i++) {
    const s = words[i]?.stem ?? '';
    if (WILL.has(s)) return true;
    if (RELATIVE.has(s)) return false;
  }
  return false;
}

/** "(ii) Licensee may …", "(b) That if you …": an item that says itself who does what. */
export function hasSubject(words: readonly Word[]): boolean {
  if (standsAlone(words)) return true;
  return OPENERS.has(words[0]?.stem ?? '') || words.slice(0, 4).some((w) => SUBJECTS.has(w.stem));
}

const SUBJECTS = stems('licensee licensor user customer recipient that if when where it they neither');
