import { stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { Mood } from '../moods/mood.ts';
import { isOtherObject } from './material.ts';
import { ACTION, at, LICENSE, ONLY, YOU } from './words.ts';

/** A list of granted acts that is being read: what opened it says where its verbs may stand and in what form. */
export interface List {
  /** The first word that can be a verb of the list. */
  readonly from: number;
  /** "license … to": a verb follows "to" alone, until the first one is found. */
  readonly noun: boolean;
  /** Under patents alone. */
  readonly patent: boolean;
  /** "may be used": the verbs are participles. */
  readonly passive: boolean;
  /** The noun "license", which is itself what is granted where no verb follows. */
  readonly license?: number | undefined;
  /** True when a verb was found: others follow commas and "and". */
  open: boolean;
  /** "a license for the use of it": nouns of action alone follow. */
  nouns?: boolean;
}

/** What may stand before a verb of the list. */
export const ADVERB = stems(
  'also freely then either both further otherwise publicly additionally privately only solely not to and or commercially non-commercially separately directly indirectly thereafter nevertheless hereby again',
);

/** Marks behind which the next verb of an open list may stand. */
const COORDINATOR = new Set([',', ':', ';', '(', ')', '*', '•']);

/** "The following rights: Access the Data …": the first word of an item under a noun of right. */
export function opensItem(words: readonly Word[], i: number, own: number, list: List): boolean {
  const text = words[i]?.text ?? '';
  return (
    own > 0 &&
    i === own &&
    list.noun &&
    !list.open &&
    /^[A-Z]?[a-z]{2,}$/.test(text) &&
    !/^(?:the|an|any|all|each)$/i.test(text)
  );
}

/** Whether a verb of the list may stand at word `i`. */
export function slot(words: readonly Word[], i: number, list: List): boolean {
  const before = at(words, i - 1);
  if (!list.open) {
    if (!list.noun) return i === list.from;
    // A license "to" do, "of" doing, "for" the doing of; "a license to (A) use it, (B) change it".
    if (/^(?:to|:)$/.test(before) && at(words, i) === '(' && at(words, i + 2) === ')') return true;
    if (before === 'to')
      return (
        /^[a-z]/i.test(words[i]?.text ?? '') &&
        !(at(words, i - 2) === 'respect' && /ing$/i.test(words[i]?.text ?? '')) &&
        !YOU.has(at(words, i)) &&
        !(at(words, i) === 'end' && YOU.has(at(words, i + 1))) &&
        !/^(?:the|any|a|an|each|every|all|anyone|everyone|everybody|anybody)$/i.test(words[i]?.text ?? '')
      );
    if (before === ':') return /^[a-z•*-]/i.test(words[i]?.text ?? '');
    if (before === 'of') return /ing$/i.test(words[i]?.text ?? '');
    return before === 'for' && ACTION.test(words[at(words, i) === 'the' ? i + 1 : i]?.text ?? '');
  }
  // "Share – copy and pass it on": the title of an item, and what it stands for.
  if (before === '-') {
    // Typed as two hyphens, too.
    const opens = at(words, i - 2) === '-' ? i - 2 : i - 1;
    return (
      (words[opens]?.start ?? 0) > (words[opens - 1]?.end ?? 0) && (words[i]?.start ?? 0) > (words[i - 1]?.end ?? 0)
    );
  }
  return COORDINATOR.has(before) || before === 'and' || before === 'or' || before === '&';
}

/** Marks the verb that begins at word `i`, adverbs skipped, as granted. Gives the index of the last word looked at. */
export function markSlot(words: readonly Word[], moods: Uint16Array, i: number, list: List): number {
  let j = i;
  if (list.passive && at(words, j) === 'be') j++;
  // "a license for the use of it": the noun.
  if (!list.open && list.noun && at(words, i - 1) === 'for') {
    if (at(words, j) === 'the' && ACTION.test(words[j + 1]?.text ?? '')) j++;
    list.nouns = true;
  }
  if (list.open && list.nouns && !ACTION.test(words[j]?.text ?? '')) return i;
  while (
    ADVERB.has(at(words, j)) ||
    (!list.passive && isManner(words, j)) ||
    COORDINATOR.has(at(words, j)) ||
    (/^(?:\d+|[a-z]|[ivx]{1,4})$/.test(at(words, j)) && at(words, j + 1) === ')')
  ) {
    if (ONLY.has(at(words, j)) || at(words, j) === 'not') return j;
    j++;
  }
  const word = words[j];
  if (!word || !/^[a-z]{2}/i.test(word.text)) return i;
  const first = !list.open;
  if (
    !first &&
    !list.passive &&
    /(?:ing|ed|ion|ions|ment|[^s]s)$/i.test(word.text) &&
    !/^(?:access|process)$/i.test(word.text)
  ) {
    return i;
  }
  // "to distribute the Model and Derivative Works": what is passed on, beside what stands before it.
  if (!first && /^(?:derivativ|deriv)/.test(word.stem) && isObject(words, i)) return j;
  list.open = true;
  if (word.stem === LICENSE || isOtherObject(words, j)) return j;
  moods[j] = (moods[j] ?? 0) | Mood.Granted | (list.patent ? Mood.Patent : 0);
  return j;
}

/** Whether a thing, with its article, stands before the comma or the "and" in front of word `i`. */
function isObject(words: readonly Word[], i: number): boolean {
  let joint = i - 1;
  while (COORDINATOR.has(at(words, joint)) || /^(?:and|or)$/.test(at(words, joint))) joint--;
  for (let j = joint; j > Math.max(0, joint - 6); j--) {
    if (COORDINATOR.has(at(words, j))) return false;
    if (/^(?:the|this|any|our|its)$/.test(at(words, j))) return true;
  }
  return false;
}

/** "to internally evaluate", "to freely copy": how it is done, before the verb. */
function isManner(words: readonly Word[], j: number): boolean {
  return (
    /^[a-z]{3,}ly$/.test(words[j]?.text ?? '') &&
    !LY_VERB.test(words[j]?.text ?? '') &&
    /^[a-z]{3,}$/.test(words[j + 1]?.text ?? '')
  );
}

const LY_VERB = /^(?:apply|supply|comply|multiply|reply|rely|imply|permanently|only)$/;
