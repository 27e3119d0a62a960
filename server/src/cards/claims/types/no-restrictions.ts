import type { Claim } from '../../claim.ts';
import type { ClaimReader } from '../claimType.ts';
import type { Sentence } from '../sentence.ts';
import { isModelNoun, isOtherNoun, operative, phrases } from '../talk.ts';

export const reader: ClaimReader = {
  id: 'no-restrictions',
  read,
  examples: {
    yes: [
      'You may use the model for any purpose.',
      'The model can be used without restriction.',
      'There are no restrictions on use.',
      'The weights are free for unrestricted use.',
    ],
    no: [
      'The model may not be used for any purpose that harms people.',
      'Do not use the model for any purpose.',
      'The code can be used without restriction.',
      'We make no warranty of fitness for any purpose.',
    ],
  },
};

const PHRASES = [
  'for any purpose',
  'for any purposes',
  'without restriction|restrictions|limitation|limitations',
  'without any restriction|restrictions',
  'no restriction|restrictions on',
  'unrestricted use|usage|access',
  'free of restrictions',
];
const USED = /^(?:use|used|uses|usage|usable|free|freely|available|modify|distribute|shared?)$/;
const NEGATED = /^(?:not|never|cannot|don't|nor|warranty|warranties|fitness|prohibited|liable|liability)$/;

function read(sentence: Sentence): readonly Claim[] {
  if (sentence.question) return [];
  for (const { at, end } of phrases(sentence, ...PHRASES)) {
    const before = sentence.words.slice(Math.max(0, at - 12), at);
    const around = [...before, ...sentence.words.slice(at, end + 2)];
    if (
      before.some(({ text }) => NEGATED.test(text)) ||
      /^(?:that|other|which|including)$/.test(sentence.words[end]?.text ?? '')
    )
      continue;
    if (before.some(isOtherNoun) && !before.some(isModelNoun)) continue;
    if (around.some(({ text }) => USED.test(text)))
      return [{ type: 'no-restrictions', scope: 'model', value: '', ...operative(sentence, at, end) } satisfies Claim];
  }
  return [];
}
