import { stem, stems } from '../text/stem.ts';
import { endsSentence, type Word } from '../text/words.ts';
import { Mood } from './mood.ts';

/**
 * The verbs of a grant. Prose grants rights in a few forms: "grants you a license … to use, copy and …", "you may use …",
 * "you are free to share", "permission to copy … is granted", "redistribution and use … are permitted", "may be copied",
 * "a license for use and reproduction". What they have in common is a head that permits and a list of verbs (or nouns
 * of action) that hang on it. This file finds the verbs of the list, whatever they are; clause kinds say which rights
 * they give.
 */

/** Sets `Mood.Granted` (and `Mood.Patent` under a patent license) on the words that name a granted act. One pass. */
export function markGranted(words: readonly Word[], moods: Uint16Array, own = 0): void {
  if (isOfTheText(words)) return;
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
    if (list.from <= i && (slot(words, i, list) || opensItem(words, i, own, list))) i = markSlot(words, moods, i, list);
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

/** "We grant you a license.": where no verb was found the license itself is what is granted. */
function closed(words: readonly Word[], moods: Uint16Array, list: List | null): null {
  if (list?.license !== undefined && !list.open && words.at(-1)?.stem !== ':')
    moods[list.license] = (moods[list.license] ?? 0) | Mood.Granted | (list.patent ? Mood.Patent : 0);
  return null;
}

interface List {
  /** The first word that can be a verb of the list. */
  readonly from: number;
  /** "license … to": a verb follows "to" alone, until the first one is found. */
  readonly noun: boolean;
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

const at = (words: readonly Word[], i: number): string => words[i]?.stem ?? '';

const GRANT = stems('grant give offer confer award extend license');
const YOU = stems('you user users licensee recipient customer');
/** Whom a licensor may let do something: "we allow researchers at your institution to run it". */
const PERSONS = stems(
  'you user licensee recipient customer researcher member anyone everyone student party institution',
);
const ONLY = stems('only solely exclusively');
const RELATIVE = stems('where which that who how what whether');
const RIGHT = stems('license right permission authorization privilege freedom consent authority');
const ALLOW = stems(
  'allow permit permitted permissible authorize entitle license free empower welcome invited encouraged',
);
const LICENSE = stem('license');
const NOT_MATERIAL = stems('name mark trademark notice output fee terms license right signature');
const OBJECT_ENDS = stems('; : in under subject for with provided only solely pursuant if on');
/** What a permission may be about that gives no right to the material. */
const OTHER_OBJECT = stems(
  'own trademark trademarks mark marks logo logos brand name names feedback suggestion statement notice notices terms warranty support fee output outputs content generated phrase legend badge label agreement account request attribution disclaimer indemnity copyright comment result finding findings paper article review benchmark',
);
const PARTICIPLE_HEADS = stems('grant permit permitted allow authorize give');
const ADVERB = stems(
  'also freely then either both further otherwise publicly additionally privately only solely not to and or commercially non-commercially separately directly indirectly thereafter nevertheless hereby again',
);
const COORDINATOR = new Set([',', ':', ';', '(', ')', '*', '•']);

function opens(words: readonly Word[], moods: Uint16Array, i: number, list: List | null): List | null {
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
  if (ALLOW.has(s) && mood & Mood.Permit && !isTo(words, i - 1) && !RELATIVE.has(at(words, i - 1))) {
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
    if (to > 0 && near && (s !== LICENSE || (isVerb(words, i) && !isGrantedByYou(words, i))))
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

/** "Without the right to": what is left out of the grant. */
function isWithheld(words: readonly Word[], i: number): boolean {
  return /^(?:without|no|any)$/.test(at(words, i - 1)) || /^(?:without|no)$/.test(at(words, i - 2));
}

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

/** Whether a verb of granting with the licensor as its subject stands before word `i` in its sentence. */
function granted(words: readonly Word[], i: number): boolean {
  for (let j = i; j >= Math.max(0, i - 60); j--) {
    const s = at(words, j);
    if (j < i && endsSentence(words, j)) return false;
    // "You (i) agree not to sue and (ii) grant us a license": in a list the one who agrees grants.
    if (j < i && isItemsVerb(words, j)) return false;
    if (j < i && GRANT.has(s) && isVerb(words, j)) return !isGrantedByYou(words, j);
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
  return false;
}

/** "The licensee obtains a right to …". */
const OBTAINS = stems('have obtain obtains receive receives acquire acquires get gets');

/** "(ii) grant us a license": with this an item opens, and who does it stands in front of the list. */
function isItemsVerb(words: readonly Word[], j: number): boolean {
  if (!/^(?:grant|give)$/.test(words[j]?.text ?? '')) return false;
  // "Acme and Example (together, the "Licensor") grant you": a parenthesis that is no label of an item.
  return j === 0 || (at(words, j - 1) === ')' && at(words, j - 3) === '(' && /^\w{1,4}$/.test(at(words, j - 2)));
}

function isVerb(words: readonly Word[], j: number): boolean {
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
  return !(at(words, j - 2) === 'a' || at(words, j - 2) === 'an');
}

function isGrantedByYou(words: readonly Word[], j: number): boolean {
  for (let k = j - 1; k >= Math.max(0, j - 6); k--) {
    const s = at(words, k);
    if (/^[.;:,]$/.test(s)) return false;
    if (s === 'be' && /ed$|granted|given/i.test(words[j]?.text ?? '')) return false;
    if (YOU.has(s)) return true;
    if (s === 'not' || s === 'no' || s === 'nothing') return true;
  }
  return false;
}

/** "grants to us", "grants Company": the license back. */
function toLicensor(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 30); j--) {
    const s = at(words, j);
    if (s === '.') return false;
    if (GRANT.has(s)) {
      const next = at(words, j + 1) === 'to' ? j + 2 : j + 1;
      return /^(?:us|we|licensor|our)$/.test(at(words, next));
    }
  }
  return false;
}

function namesPatent(words: readonly Word[], i: number): boolean {
  for (let j = i; j >= Math.max(0, i - 8); j--) {
    const s = at(words, j);
    if (s === 'copyright' || s === 'trademark' || /^[.;:]$/.test(s)) return false;
    // "a copyright and patent license" gives more than the patents.
    if (s === 'patent' && !isLeftOut(words, j))
      return !words.slice(Math.max(0, j - 4), j).some((w) => w.stem === 'copyright');
  }
  return false;
}

/** "rights (other than patents)". */
function isLeftOut(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 4); j--)
    if (/^(?:than|except|exclud|excluding)$/.test(at(words, j))) return true;
  return false;
}

/** "a license under its patents to make": patents alone stand between the license and its verbs. */
function underPatents(words: readonly Word[], i: number): boolean {
  let patent = false;
  if (words.slice(Math.max(0, i - 4), i).some((w) => w.stem === 'copyright')) return false;
  for (let j = i + 1; j < Math.min(words.length, i + 30); j++) {
    const s = at(words, j);
    if (s === 'to' || s === ';' || endsSentence(words, j)) return patent;
    if (s === 'copyright' || s === 'intellectual' || s === 'databas' || (s === 'other' && at(words, j + 1) === 'right'))
      return false;
    if (s === 'patent' && !isLeftOut(words, j)) patent = true;
  }
  return false;
}

/** "licenses you to do everything … that would infringe any patent claims". */
function namesPatentAhead(words: readonly Word[], i: number): boolean {
  for (let j = i; j < Math.min(words.length, i + 60); j++) {
    const s = at(words, j);
    if (s === 'copyright' || s === '.' || s === ';') return false;
    if (s === 'patent') return true;
  }
  return false;
}

const MATERIAL = stems(
  'model models software material materials work works program code sdk weights derivative derivatives copies copy it they this license licensed product data dataset file package library portion portions system documentation distribution checkpoint document asset assets parameters resource resources network',
);

/** What may be used besides, where that is said of it: "the voices may be used". */
const ALSO_MATERIAL = stems(
  'tool tools corpus artifact artifacts release voice voices service services platform technology engine adapter adapters lora embedding embeddings kit toolkit archive bundle repository collection application app api deliverable deliverables item items project pipeline sample samples recording recordings image images font fonts texture textures vectors binary binaries firmware script scripts subject-matter',
);

/** "The SDK may be copied": what is done to the material, not to a notice or a person. */
function mayBeDone(words: readonly Word[], i: number): boolean {
  // "data that may be used to harm" describes, it grants nothing.
  if (/^(?:that|which|who)$/.test(at(words, i - 1))) return false;
  // "rules on how the services may be used".
  if (words.slice(Math.max(0, i - 5), i).some((w) => w.stem === 'how' || w.stem === 'whether')) return false;
  let aside = false;
  for (let j = i - 1; j >= Math.max(0, i - 12); j--) {
    const s = at(words, j);
    if (/^[.;:]$/.test(s)) return false;
    // "the signature (or a copy) may be used": what stands in parentheses is not what it is said of.
    if (s === ')' || s === '(') aside = s === ')' && at(words, j - 1) !== '"';
    if (aside) continue;
    if (NOT_MATERIAL.has(s)) return false;
    if (MATERIAL.has(s) || (ALSO_MATERIAL.has(s) && USED.test(words[i + 2]?.text ?? '')))
      return ![j - 1, j - 2].some((k) => ASKING.has(at(words, k)));
  }
  return USED.test(words[i + 2]?.text ?? '') && isProductName(words, i);
}

/** "the places where the software may be used": told of, and not granted. */
const ASKING = stems('how where whether what which');

/** What one does with a thing that one is given. */
const USED =
  /^(?:used|copied|reproduced|modified|distributed|redistributed|shared|deployed|downloaded|adapted|freely|fine-tuned|published|run)$/;

/** "Orchid-7B may be used", "the Orchid Voice may be copied": a name before the verb, that opens its sentence. */
function isProductName(words: readonly Word[], i: number): boolean {
  const from = words.findIndex((w) => !/^(?:the|this|our|:|\))$/i.test(w.text));
  if (i - from > 4 || i <= from) return false;
  return words.slice(from, i).every((w) => /^(?:[A-Z][\w.]*|[-\d.]+[A-Z]?)$/.test(w.text) && !NOT_NAMES.has(w.stem));
}

/** Persons and things that a license speaks of beside what is licensed. */
const NOT_NAMES = stems(
  'you user users licensee licensor customer customers company party parties contributor contributors recipient information feedback input inputs fee fees name names mark marks account accounts agreement terms policy section law',
);

function ends(words: readonly Word[], moods: Uint16Array, i: number): boolean {
  const mood = moods[i] ?? 0;
  const s = at(words, i);
  if (mood & (Mood.Negated | Mood.Prohibited | Mood.Exception | Mood.Condition)) return true;
  // "… test it, but may only share the results with us": what may only be so is no right of the list.
  if ((s === 'may' || s === 'can') && ONLY.has(at(words, i + 1))) return true;
  if (mood & Mood.Duty || mood & Mood.Licensor) return true;
  return s === 'provid' && /^(?:that|,|you|your)$/.test(at(words, i + 1));
}

/** "The following rights: Access the Data …": the first word of an item under a noun of right. */
function opensItem(words: readonly Word[], i: number, own: number, list: List): boolean {
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
function slot(words: readonly Word[], i: number, list: List): boolean {
  const before = at(words, i - 1);
  if (!list.open) {
    if (!list.noun) return i === list.from;
    // A license "to" do, "of" doing, "for" the doing of.
    // "a license to (A) use it, (B) change it".
    if (/^(?:to|:)$/.test(before) && at(words, i) === '(' && at(words, i + 2) === ')') return true;
    if (before === 'to')
      return (
        /^[a-z]/i.test(words[i]?.text ?? '') &&
        !YOU.has(at(words, i)) &&
        !(at(words, i) === 'end' && YOU.has(at(words, i + 1))) &&
        !/^(?:the|any|a|an|each|every|all|anyone|everyone|everybody|anybody)$/i.test(words[i]?.text ?? '')
      );
    if (before === ':') return /^[a-z•*-]/i.test(words[i]?.text ?? '');
    if (before === 'of') return /ing$/i.test(words[i]?.text ?? '');
    return before === 'for' && ACTION.test(words[at(words, i) === 'the' ? i + 1 : i]?.text ?? '');
  }
  // "Share – copy and pass it on": the title of an item, and what it stands for.
  if (before === '-')
    return (words[i - 1]?.start ?? 0) > (words[i - 2]?.end ?? 0) && (words[i]?.start ?? 0) > (words[i - 1]?.end ?? 0);
  return COORDINATOR.has(before) || before === 'and' || before === 'or' || before === '&';
}

/** Marks the verb at `i`, adverbs skipped; the index of the last word looked at. */
function markSlot(words: readonly Word[], moods: Uint16Array, i: number, list: List): number {
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
  list.open = true;
  if (word.stem === LICENSE || isOtherObject(words, j)) return j;
  moods[j] = (moods[j] ?? 0) | Mood.Granted | (list.patent ? Mood.Patent : 0);
  return j;
}

const GIVES = stems('provide submit send give contribute upload');

/** "to internally evaluate", "to freely copy": how it is done, before the verb. */
function isManner(words: readonly Word[], j: number): boolean {
  return (
    /^[a-z]{3,}ly$/.test(words[j]?.text ?? '') &&
    !LY_VERB.test(words[j]?.text ?? '') &&
    /^[a-z]{3,}$/.test(words[j + 1]?.text ?? '')
  );
}

const LY_VERB = /^(?:apply|supply|comply|multiply|reply|rely|imply|permanently|only)$/;

/** Whether the first thing named after the verb at `j` is something else than the material. */
function isOtherObject(words: readonly Word[], j: number): boolean {
  if (/^(?:the|this)$/.test(at(words, j + 1)) && /^licen[cs]e$/i.test(words[j + 2]?.text ?? '')) return true;
  // "We may use any information you send": what goes to the licensor.
  if (words.slice(j + 1, j + 6).some((w, k) => w.stem === 'you' && GIVES.has(at(words, j + k + 2)))) return true;
  for (let k = j + 1; k < Math.min(words.length, j + 16); k++) {
    const s = at(words, k);
    if (endsSentence(words, k) || OBJECT_ENDS.has(s) || (s === 'other' && at(words, k + 1) === 'than')) return false;
    if (s === 'this' && /^licen[cs]e$/i.test(words[k + 1]?.text ?? '')) return true;
    // "Publish what you learn about the weights".
    if (k > j + 1 && /^(?:about|regarding|concerning)$/.test(s)) return true;
    // "Use model outputs for …".
    if (s === 'model' && /^outputs?$/i.test(words[k + 1]?.text ?? '')) return true;
    if (MATERIAL.has(s) && s !== LICENSE)
      return at(words, k + 2) === 'this' && /^licen[cs]e$/i.test(words[k + 3]?.text ?? '');
    // "… distribute the resulting works": nothing that a model gives.
    if (/^resulting$/i.test(words[k]?.text ?? '')) continue;
    // "You may use Foo, its content and its outputs": a name, and what comes with it.
    if (
      k <= j + 3 &&
      /^[A-Z][A-Za-z]*$/.test(words[k]?.text ?? '') &&
      !OTHER_OBJECT.has(s) &&
      /^(?:,|for|onli|sole|soleli)$/.test(at(words, k + 1))
    )
      return false;
    if (OTHER_OBJECT.has(s)) return true;
  }
  return false;
}

/** "… is permitted only through our site": it says where alone, and gives nothing. */
function isBoundTo(words: readonly Word[], i: number): boolean {
  return ONLY.has(at(words, i)) && /^(?:through|via|by|over|within|insid|on|from)$/.test(at(words, i + 1));
}

/** "… is permitted under this license": that says where it is permitted, and not by what else. */
function isUnderThis(words: readonly Word[], i: number): boolean {
  return (
    at(words, i) === 'under' &&
    /^th(?:is|ese)$/i.test(words[i + 1]?.text ?? '') &&
    !/^conditions?$/i.test(words[i + 2]?.text ?? '')
  );
}

/** "The grant permits use in products, redistribution and fine-tuning": nouns of action behind the verb of a text. */
function markPermitted(words: readonly Word[], moods: Uint16Array): void {
  for (let i = 1; i < words.length; i++) {
    if (!/^(?:permits?|allows?|authori[sz]es?)$/i.test(words[i]?.text ?? '') || !TEXTS.has(at(words, i - 1))) continue;
    if ((moods[i] ?? 0) & (Mood.Negated | Mood.Prohibited | Mood.Exception | Mood.Condition)) continue;
    if ([i - 2, i - 3].some((k) => IN_PASSING.has(at(words, k)))) continue;
    if (
      !ACTION.test(words[i + 1]?.text ?? '') &&
      !/^(?:the|any|free|full|unlimited|commercial)$/.test(at(words, i + 1))
    )
      continue;
    for (let j = i + 1; j < words.length && j < i + 40 && !endsSentence(words, j) && at(words, j) !== ';'; j++) {
      if (/^(?:only|solely|not|without|except|subject|provid)$/.test(at(words, j))) break;
      const joined = j <= i + 2 || /^(?:,|and|or|commercial|personal|private)$/.test(at(words, j - 1));
      if (joined && ACTION.test(words[j]?.text ?? '')) moods[j] = (moods[j] ?? 0) | Mood.Granted;
    }
  }
}

const TEXTS = stems('grant license agreement permission');
/** "as this license permits", "what the license permits": what is permitted is told in passing. */
const IN_PASSING = stems('if where when as unless that which than what whatever');

/** What stands before its verb: "permission to use … is hereby granted", "redistribution and use … are permitted". */
function markBefore(words: readonly Word[], moods: Uint16Array, own: number): void {
  for (let i = 0; i < words.length; i++) {
    const s = at(words, i);
    if (!PARTICIPLE_HEADS.has(s)) continue;
    if ((moods[i] ?? 0) & (Mood.Negated | Mood.Prohibited | Mood.Exception | Mood.Condition)) continue;
    if (!/ed$|^free$|^given$/i.test(words[i]?.text ?? '')) continue;
    let be = i - 1;
    while (be > 0 && ADVERB.has(at(words, be)) && at(words, be) !== 'not') be--;
    if (
      at(words, be) !== 'be' ||
      (/^(?:to|by|under|in)$/.test(at(words, i + 1)) &&
        !/^perpetu/.test(at(words, i + 2)) &&
        !isUnderThis(words, i + 1)) ||
      /^(?:that|which|as|what)$/.test(at(words, be - 1)) ||
      isBoundTo(words, i + 1)
    )
      continue;
    let from = be - 1;
    while (from > 0 && be - from < 60 && at(words, from) !== ';' && !endsSentence(words, from)) from--;
    if (/^[.;]$/.test(at(words, from))) from++;
    // "Unless we say otherwise: Fine-tuning is allowed": an item of its own.
    if (i > own && at(words, own - 1) === ':') from = Math.max(from, own);
    if (words.slice(Math.max(from, be - 4), be).some((w) => w.stem === 'no')) continue;
    const permission = indexOf(words, from, be, RIGHT);
    if (permission >= 0) markVerbs(words, moods, permission, be);
    else if (s !== 'give') markNouns(words, moods, from, be);
  }
}

function indexOf(words: readonly Word[], from: number, to: number, set: ReadonlySet<string>): number {
  for (let j = from; j < to; j++) if (set.has(at(words, j))) return j;
  return -1;
}

function markVerbs(words: readonly Word[], moods: Uint16Array, permission: number, to: number): void {
  const list: List = {
    from: permission + 1,
    noun: true,
    patent: namesPatent(words, permission),
    passive: false,
    open: false,
  };
  for (let j = permission + 1; j < to; j++) if (slot(words, j, list)) j = markSlot(words, moods, j, list);
}

const ACTION =
  /^(?:re)?(?:use|usage|reproduction|distribution|copying|modification|modifying|sharing|duplication|publication|redistribution|distributing|reproducing|using|sale|deployment|access|sublicensing|modifications|alteration|adaptation|translation|derivative|finetuning|integration|tuning|training|retraining|quantization|quantizing|merging|pruning|evaluation|testing|benchmarking|execution)$/i;

/** Nouns of action: the first words of the sentence and those joined to them. */
function markNouns(words: readonly Word[], moods: Uint16Array, from: number, to: number): void {
  for (let j = from; j < to; j++) {
    const text = words[j]?.text ?? '';
    const before = at(words, j - 1);
    if (!ACTION.test(text) || isInName(words, j, from)) continue;
    const joined =
      j - from < 4 ||
      /^(?:,|and|or|\/)$/.test(before) ||
      // "Redistribution and use …, with or without modification, are permitted."
      (before === 'without' && at(words, j - 2) === 'or' && at(words, j - 3) === 'with') ||
      /^(?:commercial|personal|privat|noncommercial|verbatim|further)$/.test(before);
    if (!joined || isOtherObject(words, j)) continue;
    moods[j] = (moods[j] ?? 0) | Mood.Granted;
    // "Fine-tuning": the phrase starts before the hyphen.
    if (before === '-' && at(words, j - 2) === 'fine') moods[j - 2] = (moods[j - 2] ?? 0) | Mood.Granted;
  }
}

/** "Oakmill Access Server": a word of a name, in a sentence that is not all in capitals. */
function isInName(words: readonly Word[], j: number, from: number): boolean {
  return (
    j > from &&
    /^[A-Z][a-z]/.test(words[j]?.text ?? '') &&
    /^[A-Z]/.test(words[j - 1]?.text ?? '') &&
    /^[A-Z]/.test(words[j + 1]?.text ?? '')
  );
}

function isTo(words: readonly Word[], i: number): boolean {
  return at(words, i) === 'to';
}
