import type { Claim } from '../../claim.ts';
import type { ClaimReader } from '../claimType.ts';
import { commerceIn } from '../commerce.ts';
import type { Sentence } from '../sentence.ts';

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
      'Kestrel is intended for commercial and research use.',
    ],
    no: [
      'Commercial use is not permitted.',
      'The model is not for commercial use.',
      'Commercial use is prohibited.',
      'Commercial use requires a license.',
      'Do not use it for commercial purposes.',
      'For commercial use, please contact us.',
      'The code is free for commercial use.',
      'We do not recommend commercial use.',
    ],
  },
};

function read(sentence: Sentence): readonly Claim[] {
  return commerceIn(sentence)
    .filter(({ allowed }) => allowed)
    .slice(0, 1)
    .map(({ start, end }) => ({ type: 'free-commercial-use', scope: 'model', value: '', start, end }));
}
