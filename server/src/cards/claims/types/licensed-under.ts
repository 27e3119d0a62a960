import type { Claim } from '../../claim.ts';
import type { ClaimReader } from '../claimType.ts';
import { licenseNamed } from '../licenseNames.ts';
import type { Sentence } from '../sentence.ts';
import { BREAKS, isUnasserted, operative, phrases } from '../talk.ts';

export const reader: ClaimReader = {
  id: 'licensed-under',
  read,
  examples: {
    yes: [
      'The model is licensed under the Apache License 2.0.',
      'Kestrel is released under the Kestrel Community License.',
      'License: MIT',
      'The code is available under the MIT license.',
      'The weights are released under CC BY-NC 4.0.',
    ],
    no: [
      'The model is released under an open-source license.',
      'Models licensed under other terms are not compared.',
      'The model will be licensed under the MIT license.',
      'It works under Linux.',
      'License: other',
      'It is derived from Heron, which is originally licensed under the Heron License.',
    ],
  },
};

const UNDER = [
  'licensed|released|distributed|available|provided|published|open|sourced|made|shared|offered under',
  'made available under',
  'license is',
  'licensed as',
  'subject to',
  'governed by',
  'covered by',
];

function read(sentence: Sentence): readonly Claim[] {
  const { words } = sentence;
  const claims: Claim[] = [];
  if (/^licen[sc]es?$/.test(words[0]?.text ?? '') && words[1]?.text === ':' && words.length > 2) {
    const name = licenseNamed(sentence, 2);
    if (name !== null)
      claims.push({
        type: 'licensed-under',
        scope: 'model',
        value: name.value,
        start: words[0]?.start ?? 0,
        end: words[name.end - 1]?.end ?? 0,
      });
    return claims;
  }
  for (const { at, end } of phrases(sentence, ...UNDER)) {
    if (isUnasserted(sentence, at) || isOfBase(sentence, at)) continue;
    const name = licenseNamed(sentence, end);
    if (name !== null)
      claims.push({
        type: 'licensed-under',
        scope: scopeOf(sentence, at),
        value: name.value,
        ...operative(sentence, at, name.end),
      });
  }
  return claims;
}

/** Of what the license is said: the nearest thing named before. A model beside the code makes it the model's. */
function scopeOf(sentence: Sentence, at: number): Claim['scope'] {
  let from = at;
  while (from > 0 && !BREAKS.has(sentence.words[from - 1]?.text ?? '') && at - from < 14) from--;
  const words = sentence.words.slice(from, at).map(({ text }) => text);
  if (words.some((word) => /^(?:models?|weights?|checkpoints?|parameters)$/.test(word))) return 'model';
  if (words.some((word) => /^(?:code|codes|codebase|scripts?|software|repository|repo)$/.test(word))) return 'code';
  return words.some((word) => /^(?:data|datasets?|corpus)$/.test(word)) ? 'data' : 'model';
}

/** What is said of the model that this one was made from. */
function isOfBase({ words }: Sentence, at: number): boolean {
  return words.slice(Math.max(0, at - 8), at).some(({ text }) => /^(?:originally|derived|underlying)$/.test(text));
}
