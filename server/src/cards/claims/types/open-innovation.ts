import type { Claim } from '../../claim.ts';
import type { ClaimReader } from '../claimType.ts';
import type { Sentence } from '../sentence.ts';
import { isUnasserted, operative, phrase, phrases, textAt } from '../talk.ts';

export const reader: ClaimReader = {
  id: 'open-innovation',
  read,
  examples: {
    yes: [
      'We release Kestrel in the spirit of open science.',
      'Kestrel is our contribution to open innovation.',
      'It democratizes access to language models.',
      'We publish it to help democratize AI.',
    ],
    no: [
      'Democratic processes are out of scope.',
      'The Open Science Foundation hosts the survey.',
      'The grants support education and open innovation.',
      'It will not democratize anything.',
    ],
  },
};

const OPEN = [phrase('open science|innovation|research')];
const DEMOCRATIZE = /^democrati[sz](?:e|es|ed|ing|ation)$/;
const SPIRIT =
  /^(?:spirit|contribution|contribute|commitment|committed|support|supports|supporting|advance|advancing|advances|promote|promoting|foster|fostering|enable|enables|enabling|accelerate|accelerating|keeping|accordance|belief|believe|step|benefit|towards?|encourage|encouraging|drive|favor|dedicated|further)$/;
const OF_THIS =
  /^(?:we|our|us|this|model|models|weights?|release|releases|released|releasing|publish|published|publishing|share|sharing|checkpoints?|it|its)$/;

function read(sentence: Sentence): readonly Claim[] {
  const { words } = sentence;
  const ofThis = words.some(({ text, written }) => OF_THIS.test(text) || sentence.names.isOwn(written));
  const claim = (at: number, end: number): readonly Claim[] => [
    { type: 'open-innovation', scope: 'model', value: '', ...operative(sentence, at, end) },
  ];
  for (const { at, end } of phrases(sentence, ...OPEN)) {
    if (isUnasserted(sentence, at) || !ofThis || isName(sentence, at, end)) continue;
    const ahead = words.slice(Math.max(0, at - 8), at);
    if (/^(?:grants?|program|programme|community|foundation|platform)$/.test(textAt(sentence, end))) continue;
    if (ahead.some(({ text }) => /^(?:grants?|program|for)$/.test(text)) && textAt(sentence, end - 1) !== 'science')
      continue;
    if (textAt(sentence, end - 1) === 'research' && !ahead.some(({ text }) => /^(?:spirit|commitment)$/.test(text)))
      continue;
    if (ahead.some(({ text }) => SPIRIT.test(text))) return claim(at, end);
  }
  for (let at = 0; at < words.length; at++) {
    if (!DEMOCRATIZE.test(textAt(sentence, at)) || isNegatedOrAsked(sentence, at)) continue;
    const object = words.slice(at + 1, at + 9);
    const ofAi = object.some(
      ({ text, written }) =>
        /^(?:access|ai|ml|models?|technology|llms?|research|intelligence|recognition|generation|machine|learning|tools?|capabilities|nlp|science|language)$/.test(
          text,
        ) || written === 'AI',
    );
    const itself = at > 0 && sentence.names.isOwn(words[at - 1]?.written ?? '');
    if ((ofAi || itself) && textAt(sentence, at) !== 'democratized')
      return claim(at, at + 1 + Math.min(2, object.length));
  }
  return [];
}

/** "the Open Science Foundation". */
function isName({ words }: Sentence, at: number, end: number): boolean {
  const capital = (index: number) => /^\p{Lu}/u.test(words[index]?.written ?? '');
  return capital(at) && capital(at + 1) && capital(end);
}

function isNegatedOrAsked(sentence: Sentence, at: number): boolean {
  const ahead = sentence.words.slice(Math.max(0, at - 6), at);
  return (
    sentence.question ||
    ahead.some(({ text }) => /^(?:not|never|nothing|hope|hopes|plan|plans|someday|cannot|no)$/.test(text))
  );
}
