import type { Claim } from '../../claim.ts';
import type { ClaimReader } from '../claimType.ts';
import { describesModel } from '../describing.ts';
import type { Sentence } from '../sentence.ts';
import { isCompared, isUnasserted, nounPhrase, operative, resolved, subject, textAt, thingOf } from '../talk.ts';

export const reader: ClaimReader = {
  id: 'open-source',
  read,
  examples: {
    yes: [
      'Kestrel is an open-source language model with 7B parameters.',
      'Kestrel 2 is fully open source.',
      'Kestrel is a language model, fully open source.',
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
      'Kestrel is no language model, open source.',
      'Kestrel is faster than any other model, open source.',
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

const AUXILIARIES =
  /^(?:and|also|have|has|had|to|fully|now|are|is|been|proudly|hereby|officially|recently|just|today|are|we're|completely|then|be)$/;

function read(sentence: Sentence): readonly Claim[] {
  const { words } = sentence;
  for (let at = 0; at < words.length; at++) {
    const end = openSourceAt(sentence, at);
    if (end === 0) continue;
    const to = asVerb(sentence, at, end) ?? describesModel(sentence, at, end);
    if (to > 0) return [{ type: 'open-source', scope: 'model', value: '', ...operative(sentence, at, to) }];
    at = end - 1;
  }
  return [];
}

/** Where "open source" that starts at `at` ends, or 0. */
function openSourceAt(sentence: Sentence, at: number): number {
  const word = textAt(sentence, at);
  if (word === 'open' && /^sourc(?:e|ed|es|ing)$/.test(textAt(sentence, at + 1))) return at + 2;
  return /^(?:opensourced?|foss|oss)$/.test(word) ? at + 1 : 0;
}

/** "we open-source X", "the lab open sourced X", "open-sourcing X": the index after it, 0 if of other things; null if no verb. */
function asVerb(sentence: Sentence, at: number, end: number): number | null {
  const form = textAt(sentence, end - 1);
  const object = objectOf(sentence, end);
  let lead = at - 1;
  while (AUXILIARIES.test(textAt(sentence, lead))) lead--;
  const doer = /^(?:we|i|they|team|lab|institute|labs)$/.test(textAt(sentence, lead));
  const active = form !== 'sourced' || !/^(?:is|are|was|were|been|be)$/.test(textAt(sentence, at - 1));
  const determined = /^(?:the|our|this|these|it|them|all|a|an|two|three|four|several|both|its)$/.test(
    object[0]?.text ?? '',
  );
  const verb =
    (doer && active && object.length > 0) ||
    (form === 'sourcing' && object.length > 0 && !isGeneral(sentence, at, object)) ||
    (form === 'sourced' && active && object.length > 0 && !isAdjective(sentence, at)) ||
    (textAt(sentence, at - 1) === 'to' && (determined || ownFollows(sentence, end)));
  if (!verb) return null;
  if (isUnasserted(sentence, at) || isCompared(sentence, at)) return 0;
  const slash = object.findIndex(({ text }) => text === '/');
  const thing = thingOf(sentence, withSecond(sentence, end, object).slice(slash + 1));
  if (thing === 'unnamed')
    return doer || form === 'sourcing'
      ? isPronounObject(object) || ownFollows(sentence, end)
        ? end + object.length
        : 0
      : 0;
  // "We open-sourced Heron 2", in the card of another model.
  const owned = object.some(({ text, written }) => /^(?:our|this|these)$/.test(text) || sentence.names.isOwn(written));
  if (!owned && object.some(({ written }) => sentence.names.isOther(written))) return 0;
  return thing === 'model' ? end + object.length : 0;
}

/** What is made open, over a slash: "the Kestrel/Songs-150B dataset". */
function objectOf(sentence: Sentence, end: number): Sentence['words'] {
  const first = nounPhrase(sentence, end);
  const slash = end + first.length;
  return textAt(sentence, slash) === '/'
    ? sentence.words.slice(end, slash + 1 + nounPhrase(sentence, slash + 1).length)
    : first;
}

/** "The uses of open-sourcing large models": nobody does it. */
function isGeneral(sentence: Sentence, at: number, object: Sentence['words']): boolean {
  return (
    /^(?:of|for|about|on)$/.test(textAt(sentence, at - 1)) &&
    !object.some(({ text, written }) => /^(?:the|our|this|these|it|them)$/.test(text) || sentence.names.isOwn(written))
  );
}

/** The object, and where it says nothing what "and" joins to it: "German and English training data". */
function withSecond(sentence: Sentence, end: number, object: Sentence['words']): Sentence['words'] {
  const next = end + object.length;
  if (textAt(sentence, next) !== 'and' || object.length === 0 || isPronounObject(object)) return object;
  return thingOf(sentence, object) === 'unnamed' ? [...object, ...nounPhrase(sentence, next + 1)] : object;
}

function isPronounObject(object: Sentence['words']): boolean {
  return object.length === 1 && /^(?:it|them|this|these|both|everything)$/.test(object[0]?.text ?? '');
}

function ownFollows(sentence: Sentence, end: number): boolean {
  return sentence.words
    .slice(end, end + 6)
    .some(({ written }) => sentence.names.isOwn(written) || /\p{Lu}/u.test(written[0] ?? ''));
}

/** "the open-sourced weights": an article, an adjective or nothing stands before it, and no subject. */
function isAdjective(sentence: Sentence, at: number): boolean {
  const lead = textAt(sentence, at - 1);
  if (at === 0 || /^(?:the|an|our|this|these|its|recently|of|and|is|are|was|were|been|fully|as)$/.test(lead))
    return true;
  return (
    resolved(sentence, subject(sentence, at)) !== 'model' && !/^\p{Lu}/u.test(sentence.words[at - 1]?.written ?? '')
  );
}
