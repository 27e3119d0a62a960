import type { Claim } from '../../claim.ts';
import type { ClaimReader } from '../claimType.ts';
import { describesModel } from '../describing.ts';
import type { Sentence } from '../sentence.ts';
import { clauseStart, copulaBefore, isUnasserted, operative, phrase, phrases, subject, textAt } from '../talk.ts';

export const reader: ClaimReader = {
  id: 'source-available',
  read,
  examples: {
    yes: [
      'Kestrel is source-available.',
      'This is a source-available model.',
      'The weights are available for download under the terms of our license.',
      'We call nothing open here: Kestrel is a source-available release.',
    ],
    no: [
      'Kestrel is not source-available.',
      'The data source available to us was small.',
      'The weights are freely available for download.',
      'The code is available for download.',
      'The source is available in German.',
    ],
  },
};

function read(sentence: Sentence): readonly Claim[] {
  const claim = (at: number, end: number): readonly Claim[] => [
    { type: 'source-available', scope: 'model', value: '', ...operative(sentence, at, end) },
  ];
  for (const { at, end } of phrases(sentence, phrase('source available'))) {
    if (/^(?:data|the|a|any|one|open|to|heat|light)$/.test(textAt(sentence, at - 1)) && !joined(sentence, at)) continue;
    const to = describesModel(sentence, at, end);
    if (to > 0) return claim(at, to);
  }
  for (const { at, end } of phrases(sentence, phrase('available for|to download'))) {
    if (isUnasserted(sentence, at) || copulaBefore(sentence, at, 4) < 0) continue;
    if (
      /^(?:freely|publicly|openly)$/.test(textAt(sentence, at - 1)) ||
      clauseStart(sentence, at) > copulaBefore(sentence, at, 4)
    )
      continue;
    if (subject(sentence, at) === 'model') return claim(at, end);
  }
  return [];
}

/** Written with a hyphen: "a source-available model". */
function joined({ words }: Sentence, at: number): boolean {
  return (
    (words[at + 1]?.start ?? 0) === (words[at]?.end ?? 0) + 1 &&
    /^(?:a|the|any)$/.test(words[at - 1]?.text ?? '') &&
    /^(?:models?|release|weights|licen[sc]e|version)$/.test(words[at + 2]?.text ?? '')
  );
}
