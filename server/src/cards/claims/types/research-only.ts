import type { Claim } from '../../claim.ts';
import type { ClaimReader } from '../claimType.ts';
import type { Sentence } from '../sentence.ts';
import { isModelNoun, isOtherNoun, operative, phrases } from '../talk.ts';

export const reader: ClaimReader = {
  id: 'research-only',
  read,
  examples: {
    yes: [
      'The model is for research purposes only.',
      'Use of the model is limited to academic research.',
      'It is intended solely for research.',
      'The weights are released for research use only.',
      'This is a research-only release.',
      'It may only be used for research.',
    ],
    no: [
      'The model is not limited to research.',
      'The model supports research and commercial use.',
      'The dataset is for research purposes only.',
      'Our research team trained it.',
    ],
  },
};

const LIMIT = /^(?:only|solely|exclusively|strictly|purely|limited|restricted)$/;

function read(sentence: Sentence): readonly Claim[] {
  if (sentence.question) return [];
  const { words } = sentence;
  for (const { at, end } of phrases(sentence, 'research', 'academic use|purposes|usage', 'evaluation purposes')) {
    const near = words.slice(Math.max(0, at - 9), Math.min(words.length, end + 4));
    const limit = near.findIndex(({ text }) => LIMIT.test(text));
    if (limit < 0 || near.some(({ text }) => /^(?:not|commercial|isn't|but)$/.test(text))) continue;
    const from = Math.max(0, at - 9);
    const bound =
      words.slice(from, at).some(({ text }) => /^(?:for|to|use|used|intended)$/.test(text)) ||
      words[end]?.text === 'only' ||
      words[at + 1]?.text === 'only';
    const before = words.slice(Math.max(0, at - 14), at);
    if (!bound || (before.some(isOtherNoun) && !before.some(isModelNoun))) continue;
    const last = Math.max(
      end,
      LIMIT.test(words[end]?.text ?? '') ? end + 1 : LIMIT.test(words[end + 1]?.text ?? '') ? end + 2 : end,
    );
    return [
      {
        type: 'research-only',
        scope: 'model',
        value: '',
        ...operative(sentence, Math.min(at, from + limit), last),
      } satisfies Claim,
    ];
  }
  return [];
}
