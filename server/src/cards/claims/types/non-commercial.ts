import type { Claim } from '../../claim.ts';
import type { ClaimReader } from '../claimType.ts';
import { commerceIn } from '../commerce.ts';
import type { Sentence } from '../sentence.ts';
import { before, isConditional, isOfModel, operative, phrase, phrases, textAt } from '../talk.ts';

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
      'The weights are under a non-commercial license.',
    ],
    no: [
      'Commercial use is allowed.',
      'The model is released under CC Attribution-NonCommercial 4.0.',
      'The dataset is for non-commercial use only.',
      'It is not limited to non-commercial use.',
      'The terms are in the Kestrel Non-Commercial License.',
      'The model supports commercial use and does not require authorization.',
      'Non-commercial entities were asked.',
    ],
  },
};

function read(sentence: Sentence): readonly Claim[] {
  if (sentence.question) return [];
  const claim = (span: { readonly start: number; readonly end: number }): readonly Claim[] => [
    { type: 'non-commercial', scope: 'model', value: '', start: span.start, end: span.end },
  ];
  for (const { at, end } of phrases(sentence, phrase('noncommercial|noncommercially'), phrase('non commercial'))) {
    if (saysNonCommercial(sentence, at, end)) return claim(operative(sentence, at, lastWord(sentence, end)));
  }
  const [barred] = commerceIn(sentence).filter(({ allowed }) => !allowed);
  return barred === undefined ? [] : claim(barred);
}

/** "non-commercial use only" is one phrase. */
function lastWord(sentence: Sentence, end: number): number {
  let to = end;
  while (
    to < end + 3 &&
    /^(?:use|uses|usage|purposes?|research|licen[sc]e|only|academic|and|educational)$/.test(textAt(sentence, to))
  )
    to++;
  return /^(?:and|academic|educational)$/.test(textAt(sentence, to - 1)) ? to - 1 : to;
}

function saysNonCommercial(sentence: Sentence, at: number, end: number): boolean {
  const { words, form } = sentence;
  const near = before(sentence, at, 6).map(({ text }) => text);
  if (near.some((text) => /^(?:attribution|cc|by|not|no|creative|unlike|whether|than|both)$/.test(text))) return false;
  const next = textAt(sentence, end);
  if (/^(?:licenses|licences|models|entities|entity|users?|organi[sz]ations?|institutions?|partners?)$/.test(next))
    return false;
  if (form === 'tag') return at === 0 && words.length - end <= 1;
  if (form === 'row')
    return (
      /^(?:use|usage|permitted|licen[sc]e|license type|terms|intended)$/.test(textAt(sentence, 0)) &&
      words.length < 8 &&
      !isName(sentence, at)
    );
  // "or" stands before the other half: "commercial or non-commercial".
  if (/^(?:or|and)$/.test(textAt(sentence, at - 1)) && /^commercial$/.test(textAt(sentence, at - 2))) return false;
  if (/^(?:or|and)$/.test(next) && textAt(sentence, end + 1) === 'commercial') return false;
  if (isName(sentence, at) || isConditional(sentence, at)) return false;
  return isOfModel(sentence, at);
}

/** "the Kestrel Non-Commercial License" names a license. */
function isName({ words }: Sentence, at: number): boolean {
  const written = words[at]?.written ?? '';
  const behind = words.slice(at + 1, at + 6);
  return (
    /^\p{Lu}/u.test(written) &&
    behind.some((word) => /^(?:licen[sc]e|agreement)$/.test(word.text) && /^\p{Lu}/u.test(word.written))
  );
}
