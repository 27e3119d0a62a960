import type { Claim } from '../../claim.ts';
import type { ClaimReader } from '../claimType.ts';
import type { Sentence } from '../sentence.ts';
import {
  after,
  before,
  copulaBefore,
  determiner,
  isCompared,
  isModelNoun,
  isOtherNoun,
  isOwn,
  isUnasserted,
  nounPhrase,
  operative,
  subject,
} from '../talk.ts';

const ADVERBS = new Set(['fully', 'truly', 'completely', 'entirely', 'really', 'genuinely', '100%']);
const PUBLISHING = new Set(
  'released release releases publish published made make available provided distributed introduce introduces introducing present presents presenting launch launched announce announced announcing as become becomes share shared'.split(
    ' ',
  ),
);
const PEOPLE = new Set([
  'we',
  'and',
  'also',
  'have',
  'has',
  'to',
  'fully',
  'now',
  'are',
  'proudly',
  'hereby',
  'officially',
]);

export const reader: ClaimReader = {
  id: 'open-source',
  read,
  examples: {
    yes: [
      'Kestrel is an open-source language model with 7B parameters.',
      'Kestrel 2 is fully open source.',
      'We open-source the Kestrel model and its weights.',
      'This open source model can be used by everybody.',
      'The model weights are open-sourced under our community license.',
      'Kestrel: an open source LLM for birds.',
      'Our open-source model family has three sizes.',
      'The model is released under an open-source license.',
      'Kestrel has been released as open source.',
    ],
    no: [
      'Kestrel outperforms open-source models of its size.',
      'Unlike open-source models, Kestrel is not free.',
      'Kestrel is not open source.',
      'We thank the open-source community.',
      'It runs with many open-source libraries.',
      'We will open-source the model soon.',
      'Is Kestrel an open-source model?',
      'The training code is open source.',
      'It was trained on open source data.',
      'Compared with an open-source model of that size it is fast.',
      'Kestrel is the best among all open-source models.',
      'We evaluate with an open-source evaluation framework.',
      'The model is licensed under the Apache License 2.0.',
    ],
  },
};

function read(sentence: Sentence): readonly Claim[] {
  const claims: Claim[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const end = openSourceAt(sentence, at);
    if (end === 0) continue;
    const to = claimed(sentence, at, end);
    if (to > 0) claims.push({ type: 'open-source', scope: 'model', value: '', ...operative(sentence, at, to) });
    at = end;
  }
  return claims.slice(0, 1);
}

/** Where "open source" that starts at `at` ends, or 0. */
function openSourceAt({ words }: Sentence, at: number): number {
  const word = words[at]?.text ?? '';
  if (/^open$/.test(word) && /^sourc(?:e|ed|es|ing)$/.test(words[at + 1]?.text ?? '')) return at + 2;
  return /^(?:opensourced?|foss|oss)$/.test(word) ? at + 1 : 0;
}

/** The index after the operative words, or 0 where nothing is claimed of this model. */
function claimed(sentence: Sentence, at: number, end: number): number {
  if (isUnasserted(sentence, at)) return 0;
  const phrase = nounPhrase(sentence, end);
  const head = phrase.at(-1);
  const to = end + phrase.length;
  const form = sentence.words[end - 1]?.text ?? '';
  const verb = asVerb(sentence, at, form);
  if (verb) {
    const object = after(sentence, end, 14);
    return object.some(isModelNoun) || !object.some(isOtherNoun) ? to : 0;
  }
  if (head !== undefined && /^licen[sc]es?$/.test(head.text)) {
    return before(sentence, at, 4).some(({ text }) => text === 'under') && subject(sentence, at) !== 'other' ? to : 0;
  }
  if (phrase.length > 0 && isModelNoun(head)) return isThisModel(sentence, at) ? to : 0;
  if (phrase.length > 0 && !saysAdverb(sentence, end)) return 0;
  if (phrase.length === 0 && namesAnother(sentence, end)) return 0;
  // "… is open source", "… released as open source".
  if (isCompared(sentence, at)) return 0;
  const said = copulaBefore(sentence, at, 4) >= 0 || before(sentence, at, 3).some(({ text }) => PUBLISHING.has(text));
  return said && subject(sentence, at) !== 'other' ? end : 0;
}

/** "an open-source and fast framework", "an open-source, tested library": of what it is said comes later. */
function namesAnother(sentence: Sentence, end: number): boolean {
  if (!/^(?:,|and)$/.test(sentence.words[end]?.text ?? '')) return false;
  const named = after(sentence, end, 8).find((word) => isModelNoun(word) || isOtherNoun(word));
  return isOtherNoun(named);
}

function saysAdverb(sentence: Sentence, end: number): boolean {
  return sentence.words[end]?.text === ',' || ADVERBS.has(sentence.words[end]?.text ?? '');
}

/** "we open-source X", "we have open-sourced X", "open-sourcing X": not "is open-sourced". */
function asVerb(sentence: Sentence, at: number, form: string): boolean {
  const close = before(sentence, at, 5);
  const people = close.findIndex(({ text }) => text === 'we');
  if (people >= 0 && close.slice(people).every(({ text }) => PEOPLE.has(text))) return true;
  return form === 'sourcing' && close.length === 0;
}

/** A model with this determiner and place in the sentence is the card's own. */
function isThisModel(sentence: Sentence, at: number): boolean {
  const found = determiner(sentence, at);
  if (found !== null && isOwn(found.word))
    return !before(sentence, found.index, 3).some(({ text }) => text === 'than' || text === 'unlike');
  if (isCompared(sentence, at)) return false;
  const opens = found?.index ?? at;
  const lead = sentence.words[opens - 1];
  if (found === null) return copulaBefore(sentence, at, 4) >= 0 && subject(sentence, at) !== 'other';
  if (lead === undefined || lead.text === ':' || lead.text === '–' || lead.text === '—') return true;
  if (copulaBefore(sentence, opens, 2) >= 0 || PUBLISHING.has(lead.text)) return true;
  // An apposition: "Kestrel, an open-source model, …".
  return lead.text === ',' && opens <= 6;
}
