import type { Claim } from '../../claim.ts';
import type { ClaimReader } from '../claimType.ts';
import type { Sentence } from '../sentence.ts';
import { isUnasserted, operative, phrases } from '../talk.ts';

export const reader: ClaimReader = {
  id: 'gated',
  read,
  examples: {
    yes: [
      'You must request access to the weights.',
      'To download the model you need to accept the license.',
      'Access to the weights is gated.',
      'Please fill out the form to get access to the model.',
    ],
    no: [
      'No need to request access to the weights.',
      'The gated linear unit is used in each layer.',
      'Fill out the form to give feedback.',
      'You must accept that outputs may be wrong.',
    ],
  },
};

const ACCESS = [
  'request access',
  'request|requesting permission',
  'apply for access',
  'accept|agree to the license|terms|conditions',
  'accept|accepting the license|terms|agreement',
  'accept our license|terms',
  'agree to the license|terms',
  'share your contact',
  'access is gated',
  'is|are gated',
  'gated model|repo|repository|access',
  'fill out|in|up the|this form',
  'fill out|in the request',
];
const OF_MODEL = /^(?:access|weights?|models?|checkpoints?|download|downloading|license|gated)$/;

function read(sentence: Sentence): readonly Claim[] {
  for (const { at, end } of phrases(sentence, ...ACCESS)) {
    if (
      sentence.question ||
      sentence.words.slice(Math.max(0, at - 4), at).some(({ text }) => /^(?:no|not|without|never)$/.test(text))
    )
      continue;
    if (
      isUnasserted(sentence, at) &&
      !sentence.words.slice(0, at).some(({ text }) => /^(?:must|need|should|please|to)$/.test(text))
    )
      continue;
    if (sentence.words.some(({ text }) => OF_MODEL.test(text)))
      return [{ type: 'gated', scope: 'model', value: '', ...operative(sentence, at, end) } satisfies Claim];
  }
  return [];
}
