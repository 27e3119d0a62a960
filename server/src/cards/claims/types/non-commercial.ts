import type { Claim } from '../../claim.ts';
import type { ClaimReader } from '../claimType.ts';
import type { Sentence } from '../sentence.ts';
import { after, before, isModelNoun, isOtherNoun, operative, phrases } from '../talk.ts';

export const reader: ClaimReader = {
  id: 'non-commercial',
  read,
  examples: {
    yes: [
      'The model is for non-commercial use only.',
      'Commercial use is not allowed.',
      'The weights may not be used for commercial purposes.',
      'It is released for noncommercial research.',
      'Commercial use is strictly prohibited.',
    ],
    no: [
      'Commercial use is allowed.',
      'The model is released under CC Attribution-NonCommercial 4.0.',
      'The dataset is for non-commercial use only.',
      'It is not limited to non-commercial use.',
      'The terms are in the Kestrel Non-Commercial License.',
      'The model supports commercial use and does not require authorization.',
    ],
  },
};

const SAID = /^(?:is|are|was|remains|may|shall|must|not|prohibited|forbidden|cannot)$/;
const NOT = /^(?:not|never|cannot|prohibited|forbidden|no|disallowed|can't)$/;

function read(sentence: Sentence): readonly Claim[] {
  if (sentence.question) return [];
  const claim = (at: number, end: number): readonly Claim[] => {
    const words = sentence.words.slice(Math.max(0, at - 14), at);
    if (words.some(isOtherNoun) && !words.some(isModelNoun)) return [];
    return [{ type: 'non-commercial', scope: 'model', value: '', ...operative(sentence, at, end) }];
  };
  for (const { at } of phrases(sentence, 'noncommercial', 'noncommercially', 'non commercial')) {
    const near = before(sentence, at, 6);
    if (near.some(({ text }) => /^(?:attribution|cc|by|not|creative)$/.test(text)) || isName(sentence, at)) continue;
    const found = claim(at, Math.min(at + 2, sentence.words.length));
    if (found.length > 0) return found;
  }
  for (const { at, end } of phrases(
    sentence,
    'commercial use|usage|purpose|purposes|applications',
    'used commercially',
  )) {
    const behind = after(sentence, end, 5);
    const barred = SAID.test(behind[0]?.text ?? '') ? behind.slice(0, 3).findIndex(({ text }) => NOT.test(text)) : -1;
    if (barred < 0 && !before(sentence, at, 7).some(({ text }) => NOT.test(text))) continue;
    const found = claim(at, barred < 0 ? end : Math.min(end + barred + 2, sentence.words.length));
    if (found.length > 0) return found;
  }
  return [];
}

/** "the Kestrel Non-Commercial License" names a license; "non-commercial entities" are users. */
function isName({ words, block }: Sentence, at: number): boolean {
  const behind = words.slice(at + 1, at + 5);
  if (block.kind === 'row' || /^(?:entities|users|organizations|license)$/.test(behind[0]?.text ?? '')) return true;
  return (
    /^\p{Lu}/u.test(words[at]?.written ?? '') &&
    at > 0 &&
    behind.some(({ text }) => /^(?:licen[sc]e|agreement)$/.test(text))
  );
}
