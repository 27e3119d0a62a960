import type { Claim } from '../../claim.ts';
import type { ClaimReader } from '../claimType.ts';
import type { Sentence } from '../sentence.ts';
import {
  copulaBefore,
  determiner,
  isCompared,
  isModelNoun,
  isOwn,
  isUnasserted,
  nounPhrase,
  operative,
  phrases,
} from '../talk.ts';

const OPENLY = [
  'openly|publicly|freely available',
  'publicly|openly|freely released',
  'publicly|openly|freely accessible',
  'openly|publicly|freely downloadable',
];

export const reader: ClaimReader = {
  id: 'open-weights',
  read,
  examples: {
    yes: [
      'Kestrel is an open-weight model.',
      'The model weights are publicly available.',
      'This is an open weights release.',
      'We release our weights openly as an open-weights model.',
      'The weights of all models are freely available for download.',
    ],
    no: [
      'Kestrel beats other open-weight models.',
      'The weights are not publicly available.',
      'It was trained on publicly available data.',
      'The weights will be publicly available in May.',
    ],
  },
};

function read(sentence: Sentence): readonly Claim[] {
  const claims: Claim[] = [];
  const add = (at: number, end: number) =>
    claims.push({ type: 'open-weights', scope: 'model', value: '', ...operative(sentence, at, end) });
  for (const { at, end } of phrases(sentence, 'open weight|weights')) {
    if (isUnasserted(sentence, at)) continue;
    const phrase = nounPhrase(sentence, end);
    const own = isOwn(determiner(sentence, at)?.word ?? '');
    const said = copulaBefore(sentence, at, 4) >= 0 || own || at === 0 || introduces(sentence, at);
    if ((own || !isCompared(sentence, at)) && said && (phrase.length === 0 || isModelNoun(phrase.at(-1))))
      add(at, end + phrase.length);
  }
  for (const { at, end } of phrases(sentence, ...OPENLY)) {
    const copula = copulaBefore(sentence, at, 4);
    if (copula < 0 || isUnasserted(sentence, at)) continue;
    const weights = sentence.words.slice(Math.max(0, copula - 8), copula);
    if (weights.some(({ text }) => /^(?:weights?|checkpoints?|parameters)$/.test(text))) add(at, end);
  }
  return claims.slice(0, 1);
}

/** "as an open-weight model", or at the start of a sentence. */
function introduces(sentence: Sentence, at: number): boolean {
  const opens = determiner(sentence, at)?.index;
  return opens === 0 || (opens !== undefined && sentence.words[opens - 1]?.text === 'as');
}
