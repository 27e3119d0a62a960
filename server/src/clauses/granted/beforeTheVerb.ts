import { stems } from '../../text/stem.ts';
import { endsSentence, type Word } from '../../text/words.ts';
import { Mood } from '../moods/mood.ts';
import { ADVERB, type List, markSlot, slot } from './list.ts';
import { isOtherObject } from './material.ts';
import { namesPatent } from './patents.ts';
import { ACTION, at, isBoundTo, RIGHT } from './words.ts';

/** Verbs that stand behind what they grant: "copying is permitted". */
const PARTICIPLE_HEADS = stems('grant permit permitted allow authorize give');

/** "… is permitted under this license": that says where it is permitted, and not by what else. */
function isUnderThis(words: readonly Word[], i: number): boolean {
  return (
    at(words, i) === 'under' &&
    /^th(?:is|ese)$/i.test(words[i + 1]?.text ?? '') &&
    !/^conditions?$/i.test(words[i + 2]?.text ?? '')
  );
}

/** "Permission to use it, provided that you name us, is granted": with the verb the sentence is back behind its proviso. */
function endsProviso(words: readonly Word[], be: number, own: number): boolean {
  return at(words, be - 1) === ',' && /^permissions?$/i.test(words[own]?.text ?? '');
}

/** "… is granted to the user", "… is given to anyone": to whom, and not for what. */
function isToSomeone(words: readonly Word[], i: number): boolean {
  return /^(?:grant|give)$/.test(at(words, i)) && at(words, i + 1) === 'to' && SOMEONE.has(at(words, i + 2));
}

const SOMEONE = stems(
  'you the a an any anyone anybody everyone everybody all each every users licensees recipients persons people members researchers students public individuals',
);

/** "The grant permits use in products, redistribution and fine-tuning": nouns of action behind the verb of a text. */
export function markPermitted(words: readonly Word[], moods: Uint16Array): void {
  for (let i = 1; i < words.length; i++) {
    if (!TEXTS.has(at(words, i - 1)) || !PERMITS.test(words[i]?.text ?? '')) continue;
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

const PERMITS = /^(?:permits?|allows?|authori[sz]es?)$/i;

/** What permits something in "the license permits use". */
const TEXTS = stems('grant license agreement permission');

/** "as this license permits", "what the license permits": what is permitted is told in passing. */
const IN_PASSING = stems('if where when as unless that which than what whatever');

/** What stands before its verb: "permission to use … is hereby granted", "redistribution and use … are permitted". */
export function markBefore(words: readonly Word[], moods: Uint16Array, own: number): void {
  for (let i = 0; i < words.length; i++) {
    const s = at(words, i);
    if (!PARTICIPLE_HEADS.has(s)) continue;
    if ((moods[i] ?? 0) & (Mood.Negated | Mood.Prohibited | Mood.Exception)) continue;
    if (!/ed$|^free$|^given$/i.test(words[i]?.text ?? '')) continue;
    let be = i - 1;
    while (be > 0 && ADVERB.has(at(words, be)) && at(words, be) !== 'not') be--;
    if ((moods[i] ?? 0) & Mood.Condition && !endsProviso(words, be, own)) continue;
    if (
      at(words, be) !== 'be' ||
      (/^(?:to|by|under|in)$/.test(at(words, i + 1)) &&
        !/^perpetu/.test(at(words, i + 2)) &&
        !isUnderThis(words, i + 1) &&
        !isToSomeone(words, i)) ||
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

/** The first word in `[from, to)` that is one of `set`, or -1. */
function indexOf(words: readonly Word[], from: number, to: number, set: ReadonlySet<string>): number {
  for (let j = from; j < to; j++) if (set.has(at(words, j))) return j;
  return -1;
}

/** "Permission to use and copy it is granted": the verbs behind the noun, up to the verb that grants. */
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
    if (!joined || isOtherObject(words, j) || isLeftOut(words, j, from)) continue;
    moods[j] = (moods[j] ?? 0) | Mood.Granted;
    // "Fine-tuning": the phrase starts before the hyphen.
    if (before === '-' && at(words, j - 2) === 'fine') moods[j - 2] = (moods[j - 2] ?? 0) | Mood.Granted;
  }
}

/** "Use, without changes or redistribution, is permitted": an act that is not let; "with or without" leaves none out. */
function isLeftOut(words: readonly Word[], j: number, from: number): boolean {
  for (let k = j - 1; k >= Math.max(from, j - 6); k--) {
    const s = at(words, k);
    if (s === 'without') return at(words, k - 1) !== 'or';
    if (
      s !== 'and' &&
      s !== 'or' &&
      !/^(?:any|further|ani)$/.test(s) &&
      !/^[a-z]+(?:ing|ion|ions|es|s)$/.test(words[k]?.text ?? '')
    )
      return false;
  }
  return false;
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
