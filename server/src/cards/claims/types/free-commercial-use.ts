import type { Span } from '../../../text/span.ts';
import type { Claim } from '../../claim.ts';
import type { ClaimReader } from '../claimType.ts';
import { commerceIn } from '../commerce.ts';
import type { Sentence } from '../sentence.ts';
import { after, isUnasserted, operative, phrase, phrases, thingOf } from '../talk.ts';

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
  const business = businesses(sentence);
  if (business !== null) return [{ type: 'free-commercial-use', scope: 'model', value: '', ...business }];
  return commerceIn(sentence)
    .filter(({ allowed }) => allowed)
    .slice(0, 1)
    .map(({ start, end }) => ({ type: 'free-commercial-use', scope: 'model', value: '', start, end }));
}

/** "Companies may use the model for free". */
function businesses(sentence: Sentence): Span | null {
  for (const { at, end } of phrases(sentence, phrase('companies|businesses|enterprises|startups'))) {
    if (isUnasserted(sentence, at) || isUnasserted(sentence, end)) continue;
    const words = after(sentence, end, 16).map(({ text }) => text);
    const may = words.findIndex((text) => /^(?:may|can)$/.test(text));
    if (
      may < 0 ||
      words[may + 1] !== 'use' ||
      words.some((text) => /^(?:not|if|unless|research|commercial|commercially)$/.test(text))
    )
      continue;
    const free = words.findIndex((text, i) => i > may && /^(?:free|freely)$/.test(text));
    if (free > 0 && thingOf(sentence, sentence.words.slice(end + may + 2, end + free)) !== 'other')
      return operative(sentence, at, end + free + 1);
  }
  return null;
}
