import type { Claim } from '../../claim.ts';
import type { ClaimReader } from '../claimType.ts';
import type { Sentence } from '../sentence.ts';
import { after, isModelNoun, isOtherNoun, isUnasserted, operative, phrases } from '../talk.ts';

const BARRED =
  /^(?:not|prohibited|forbidden|requires?|needs?|only|excluded|disallowed|must|contact|unless|please|without|restricted)$/;

export const reader: ClaimReader = {
  id: 'free-commercial-use',
  read,
  examples: {
    yes: [
      'The model supports commercial use.',
      'Kestrel is free for commercial use.',
      'It is licensed for both research and commercial use.',
      'Commercial use is permitted.',
      'It can be used for commercial purposes.',
      'The weights are available for research and commercial use.',
    ],
    no: [
      'Commercial use is not permitted.',
      'The model is not for commercial use.',
      'Commercial use is prohibited.',
      'Commercial use requires a license.',
      'Do not use it for commercial purposes.',
      'For commercial use, please contact us.',
      'The code is free for commercial use.',
    ],
  },
};

function read(sentence: Sentence): readonly Claim[] {
  for (const { at, end } of phrases(
    sentence,
    'commercial use|usage|purpose|purposes|applications',
    'commercially usable',
    'used commercially',
    'commercially permissive',
  )) {
    if (isUnasserted(sentence, at)) continue;
    const before = sentence.words.slice(Math.max(0, at - 12), at);
    const behind = after(sentence, end, 4);
    if (behind.some(({ text }) => BARRED.test(text)) || before.some(({ text }) => BARRED.test(text))) continue;
    if (before.some(isOtherNoun) && !before.some(isModelNoun)) continue;
    const allowed =
      /^(?:supports?|supporting|free|freely|allows?|allowed|permits?|permitted|licensed|available|can|may|ok|enables?|suitable|ready|used|permissive|open)$/;
    const said =
      sentence.words[at]?.text.startsWith('commercially') ||
      [...before, ...behind].some(({ text }) => allowed.test(text));
    if (said)
      return [
        {
          type: 'free-commercial-use',
          scope: 'model',
          value: '',
          ...operative(sentence, at, end + grantedBehind(sentence, end)),
        } satisfies Claim,
      ];
  }
  return [];
}

/** "… is permitted" belongs to the operative words. */
function grantedBehind(sentence: Sentence, end: number): number {
  const words = after(sentence, end, 4);
  return 1 + words.findIndex(({ text }) => /^(?:allowed|permitted|free)$/.test(text));
}
