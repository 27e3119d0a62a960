import { stems } from '../../text/stem.ts';
import { endsSentence, type Word } from '../../text/words.ts';
import { at, GRANT, isWithheld, LICENSE, RIGHT, YOU } from './words.ts';

/** Whether a verb of granting with the licensor as its subject stands before word `i` in its sentence. */
export function granted(words: readonly Word[], i: number): boolean {
  for (let j = i; j >= Math.max(0, i - 60); j--) {
    const s = at(words, j);
    if (j < i && endsSentence(words, j)) return false;
    // "You (i) agree not to sue and (ii) grant us a license": in a list the one who agrees grants.
    if (j < i && isItemsVerb(words, j)) return false;
    // "The Government is granted a license": what a state has that paid for it.
    if (j < i && GRANT.has(s) && isVerb(words, j)) return !isGrantedByYou(words, j) && at(words, j - 2) !== GOVERNMENT;
    // "The license includes the right to …".
    if (s === 'includ' && j < i && j > i - 8 && RIGHT.has(at(words, j - 1)) && !isWithheld(words, j - 1)) return true;
    // "The right under clause 3 includes the right to change it."
    if (
      s === 'includ' &&
      j < i &&
      j > i - 8 &&
      /^right$/i.test(words[j - 4]?.text ?? '') &&
      at(words, j - 3) === 'under'
    )
      return true;
    if (OBTAINS.has(s) && j < i && j > i - 6 && at(words, j - 2) !== 'that')
      return YOU.has(at(words, j - 1)) || (s === 'have' && YOU.has(at(words, j - 2)));
  }
  return isBare(words, i);
}

const [GOVERNMENT] = stems('government');

/** "2.1 Members: worldwide, perpetual license to use it": what is granted, and no verb. */
function isBare(words: readonly Word[], i: number): boolean {
  let j = i - 1;
  let traits = 0;
  for (; j >= 0 && !endsSentence(words, j) && at(words, j) !== ':'; j--)
    if (TRAITS.has(at(words, j))) traits++;
    else if (!/^(?:,|and|-|free)$/.test(at(words, j))) return false;
  return traits > 1 && at(words, i) === LICENSE && at(words, i + 1) === 'to';
}

const TRAITS = stems(
  'worldwide royalty perpetual nonexclusive limited revocable irrevocable personal global nontransferable',
);

/** "The licensee obtains a right to …". */
const OBTAINS = stems('have obtain obtains receive receives acquire acquires get gets');

/** "(ii) grant us a license": with this an item opens, and who does it stands in front of the list. */
function isItemsVerb(words: readonly Word[], j: number): boolean {
  const text = words[j]?.text;
  if (text !== 'grant' && text !== 'give') return false;
  // "Acme and Example (together, the "Licensor") grant you": a parenthesis that is no label of an item.
  return j === 0 || (at(words, j - 1) === ')' && at(words, j - 3) === '(' && /^\w{1,4}$/.test(at(words, j - 2)));
}

export function isVerb(words: readonly Word[], j: number): boolean {
  const s = at(words, j);
  const before = at(words, j - 1);
  if (s === LICENSE) {
    return (
      at(words, j + 1) === 'you' ||
      (at(words, j + 1) === 'to' && at(words, j + 2) === 'you') ||
      before === 'be' ||
      (before === 'herebi' && at(words, j - 2) === 'be')
    );
  }
  // "Grant of License": a heading, or the name of a section.
  if (at(words, j + 1) === 'of') return false;
  // "responsible for granting licenses": what someone does in general.
  if (/^(?:for|of|in|by|from|about|before|without)$/.test(before) && /ing$/i.test(words[j]?.text ?? '')) return false;
  // "Acme agrees to grant hereunder a license": it is given there.
  if (before === 'to' && /^agrees?$/i.test(words[j - 2]?.text ?? '') && s === 'grant') return true;
  // "may grant", "to give": nothing is given yet. "A licensor grants": it tells what licensors do.
  if (/^(?:the|this|a|an|of|any|such|each|no|to|may|can|will|might|not|"|who|wher|if)$/.test(before)) return false;
  // "… voices whose speakers grant permission".
  return !/^(?:an?|whos)$/.test(at(words, j - 2));
}

/** Where the parenthesis opens that closes at word `i`; behind it where that is far or a label. */
function openedAt(words: readonly Word[], i: number): number {
  for (let k = i - 3; k >= Math.max(0, i - 20); k--) if (at(words, k) === '(') return k;
  return i + 1;
}

export function isGrantedByYou(words: readonly Word[], j: number): boolean {
  // "You (and your affiliates) grant …": what stands in parentheses is passed over.
  const from = at(words, j - 1) === ')' ? openedAt(words, j - 1) : j;
  for (let k = from - 1; k >= Math.max(0, from - 6); k--) {
    const s = at(words, k);
    // "In return, Licensee: (b) hereby grants us …": who grants opens the list.
    if (s === ':') return YOU.has(at(words, k - 1)) && words.slice(k + 1, j).every((w) => BESIDE_VERB.has(w.stem));
    if (/^[.;,]$/.test(s)) return false;
    if (s === 'be' && /ed$|granted|given/i.test(words[j]?.text ?? '')) return false;
    if (YOU.has(s)) return true;
    if (s === 'not' || s === 'no' || s === 'nothing') return true;
  }
  return false;
}

const BESIDE_VERB = stems('hereby and shall will agree agrees to grant grants also irrevocably ( )');

/** Who gives what is theirs, beside who takes the license. */
const GIVERS = stems('submitter contributor participant uploader author entrant you user licensee recipient');

/** "grants to us", "grants Company": the license back. */
export function toLicensor(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 30); j--) {
    const s = at(words, j);
    if (s === '.') return false;
    if (GRANT.has(s)) {
      const next = at(words, j + 1) === 'to' ? j + 2 : j + 1;
      if (/^(?:us|we|licensor|our)$/.test(at(words, next))) return true;
      // "The Submitter hereby grants to the Company a license": who gives is not who licenses.
      const company = at(words, next) === 'the' ? next + 1 : next;
      const giver = words.slice(Math.max(0, j - 4), j).map((w) => w.stem);
      return /^(?:The )?Company$/.test(words[company]?.text ?? '') && giver.some((s) => GIVERS.has(s));
    }
  }
  return false;
}
