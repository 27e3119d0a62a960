import type { Claim } from '../../claim.ts';
import type { ClaimReader } from '../claimType.ts';
import { describesModel, isThisModel } from '../describing.ts';
import type { Sentence } from '../sentence.ts';
import {
  clauseStart,
  copulaBefore,
  determiner,
  isCompared,
  isModelNoun,
  isNegated,
  isOfModel,
  isUnasserted,
  nounPhrase,
  operative,
  phrase,
  phrases,
  resolved,
  subject,
  textAt,
  thingOf,
} from '../talk.ts';
import { VERBS } from '../words.ts';

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
      'With open weights it runs everywhere.',
      'Anyone can download the weights.',
      'We publicly release the weights.',
    ],
    no: [
      'Kestrel beats other open-weight models.',
      'The weights are not publicly available.',
      'It was trained on publicly available data.',
      'The weights will be publicly available in May.',
      'The model is under the Kestrel Open Model License.',
    ],
  },
};

const WEIGHTS = [phrase('open weight|weights|weighted')];
const OPENLY = [
  phrase('openly|publicly|freely available|accessible|released|downloadable|shared|published|distributed'),
  phrase('available|released|accessible|published openly|publicly|freely'),
  phrase('free|available to|for download'),
  phrase('available to|for everyone|anyone|everybody|all'),
  phrase('open access'),
  phrase('completely|fully open'),
];
const RELEASING = [
  phrase('publicly|openly|freely release|released|releases|releasing|publish|share|published|publishes|publishing'),
];
const DOWNLOAD = [phrase('download|downloaded')];
const OPEN = [phrase('open')];

function read(sentence: Sentence): readonly Claim[] {
  const found =
    openWeights(sentence) ??
    openly(sentence) ??
    releasing(sentence) ??
    toAll(sentence) ??
    download(sentence) ??
    openModel(sentence);
  return found === null ? [] : [{ type: 'open-weights', scope: 'model', value: '', ...operative(sentence, ...found) }];
}

type Found = readonly [at: number, end: number] | null;

/** "an open-weight model", "with open weights", "the weights are open-weight". */
function openWeights(sentence: Sentence): Found {
  for (const { at, end } of phrases(sentence, ...WEIGHTS)) {
    const to = describesModel(sentence, at, end);
    if (to > 0) return [at, to];
    if (
      isUnasserted(sentence, at) ||
      textAt(sentence, end - 1) !== 'weights' ||
      (nounPhrase(sentence, end).length > 0 && !VERBS.has(textAt(sentence, end)))
    )
      continue;
    // The weights themselves: "ships with open weights", "we publish everything: open weights, open data".
    const lead = textAt(sentence, at - 1);
    const has =
      /^(?:with|provides?|providing|offers?|has|have|publish(?:es|ed)?|releases?|releasing|our|:|,|and|via|as)$/.test(
        lead,
      );
    const compared = sentence.words
      .slice(Math.max(0, at - 4), at)
      .some(({ text }) => /^(?:other|unlike|against|models)$/.test(text));
    const opens = at === 0 && !/^(?:is|are|can|may|do|does|have|will)$/.test(textAt(sentence, end));
    if ((has || opens) && !compared && !isCompared(sentence, at)) return [at, end];
  }
  return null;
}

/** "The weights are publicly available", "our openly available checkpoints", "Kestrel has been made publicly available". */
function openly(sentence: Sentence): Found {
  for (const { at, end } of phrases(sentence, ...OPENLY)) {
    if (isUnasserted(sentence, at)) continue;
    // "fully open source" is another claim.
    if (textAt(sentence, end - 1) === 'open' && /^(?:sourced?|weights?)$/.test(textAt(sentence, end))) continue;
    if (/^(?:openly|publicly|freely)$/.test(textAt(sentence, at)) && isMade(sentence, at)) return [at, end];
    const weights = nounPhrase(sentence, end);
    if (isModelNoun(weights.at(-1)) && !/^(?:models|llms)$/.test(weights.at(-1)?.text ?? '')) {
      const compared = sentence.words
        .slice(clauseStart(sentence, at), at)
        .some(({ text }) => /^(?:other|fine|tune|tuned|use|used|using|from|with|on)$/.test(text));
      const said =
        textAt(sentence, at - 1) === 'as' ||
        /^(?:our|these|this)$/.test(determiner(sentence, at)?.word ?? '') ||
        isThisModel(sentence, at);
      if (said && !compared) return [at, end + weights.length];
    }
    const copula = copulaBefore(sentence, at, 6);
    if (copula < 0 || (weights.length > 0 && !/ly$|^(?:now|here|today)$/.test(weights.at(-1)?.text ?? ''))) continue;
    if (clauseStart(sentence, at) > copula) continue;
    const thing = subject(sentence, copula);
    // "It is available for download" says less than that anyone may.
    const word = textAt(sentence, at);
    const open =
      /^(?:openly|publicly|freely|open|free|completely|fully)$/.test(word) ||
      /^(?:openly|publicly|freely|all|anyone|everyone|everybody)$/.test(textAt(sentence, end - 1));
    if (!open || thing === 'other' || thing === 'code' || thing === 'data') continue;
    if (
      thing === 'unnamed' &&
      (sentence.subject === 'data' ||
        (/^(?:accessible|access)$/.test(textAt(sentence, end - 1)) === false &&
          !/^(?:it|they|these|this)$/.test(textAt(sentence, copula - 1))))
    )
      continue;
    if (/^(?:completely|fully)$/.test(word) && !weightsBefore(sentence, copula)) continue;
    if (thing === 'model' || resolved(sentence, thing) === 'model') return [at, end];
  }
  const [label, colon, open] = sentence.words;
  if (
    /^(?:model|weights|checkpoints)$/.test(label?.text ?? '') &&
    colon?.text === ':' &&
    open?.text === 'open' &&
    sentence.words.length < 6
  )
    return [0, 3];
  return null;
}

/** "We make the weights publicly available". */
function isMade(sentence: Sentence, at: number): boolean {
  const words = sentence.words.slice(Math.max(clauseStart(sentence, at), at - 8), at);
  const verb = words.findIndex(({ text }) => /^(?:make|makes|making|made)$/.test(text));
  if (verb < 0 || words.slice(0, verb).some(({ text }) => /^(?:is|are|been|be|was|were)$/.test(text))) return false;
  return thingOf(sentence, words.slice(verb + 1)) === 'model' && !isCompared(sentence, at);
}

function weightsBefore(sentence: Sentence, index: number): boolean {
  return sentence.words
    .slice(Math.max(0, index - 5), index)
    .some(({ text }) => /^(?:weights|checkpoints|parameters|models?)$/.test(text));
}

const TO_ALL = [phrase('to the public|community|world'), phrase('to everyone|everybody|anyone')];

/** "We release the weights to the public". */
function toAll(sentence: Sentence): Found {
  for (const { at, end } of phrases(sentence, ...TO_ALL)) {
    if (isUnasserted(sentence, at)) continue;
    const words = sentence.words.slice(Math.max(clauseStart(sentence, at), at - 9), at);
    const verb = words.findIndex(({ text }) =>
      /^(?:release|released|releasing|publish|published|open|opened|distribute|give)$/.test(text),
    );
    const weights = words
      .slice(verb + 1)
      .some(({ text }) => /^(?:weights|checkpoints?|models?|parameters)$/.test(text));
    if (verb >= 0 && weights && thingOf(sentence, words.slice(verb + 1)) === 'model') return [at, end];
  }
  return null;
}

/** "We publicly release the weights". */
function releasing(sentence: Sentence): Found {
  for (const { at, end } of phrases(sentence, ...RELEASING)) {
    if (isUnasserted(sentence, at)) continue;
    const object = nounPhrase(sentence, end);
    const determined =
      /^(?:the|our|this|these|all|both)$/.test(object[0]?.text ?? '') ||
      object.some(({ written }) => sentence.names.isOwn(written));
    if (object.length === 0 || !determined || thingOf(sentence, object) !== 'model') continue;
    // "for the publicly released models" names them.
    if (/^(?:the|a|an|other|all|any)$/.test(textAt(sentence, at - 1))) continue;
    return [at, end + object.length];
  }
  return null;
}

/** "Anyone can download the weights", "the weights can be freely downloaded". */
function download(sentence: Sentence): Found {
  for (const { at, end } of phrases(sentence, ...DOWNLOAD)) {
    if (isUnasserted(sentence, at)) continue;
    const around = sentence.words.slice(clauseStart(sentence, at), Math.min(sentence.words.length, end + 8));
    const says = (words: RegExp) => around.some(({ text }) => words.test(text));
    const anyone = says(/^(?:anyone|everyone|everybody|anybody)$/);
    const freely =
      textAt(sentence, end - 1) === 'downloaded' &&
      (says(/^(?:freely|openly|publicly|free)$/) || anyone) &&
      copulaBefore(sentence, at, 3) >= 0;
    if (
      (anyone || freely) &&
      says(/^(?:weights|checkpoints?|models?|parameters|it)$/) &&
      !says(/^(?:data|dataset|datasets|code|paper)$/)
    )
      return [at, end];
  }
  return null;
}

/** "Kestrel is a lightweight open model": the words of labs for a model whose weights can be had. */
function openModel(sentence: Sentence): Found {
  for (const { at, end } of phrases(sentence, ...OPEN)) {
    if (
      /^(?:source|sourced|weight|weights|data|science|access|innovation|the|a|license|rail|sourcing)$/.test(
        textAt(sentence, end),
      )
    )
      continue;
    if (sentence.form !== 'prose' || isUnasserted(sentence, at) || isNegated(sentence, at, 10)) continue;
    const phrase = openPhrase(sentence, end);
    const head = phrase.at(-1);
    if (!/^(?:models?|llms?|weights|checkpoints?)$/.test(head?.text ?? '')) continue;
    // "Open Model License", "the Open Model Initiative": names.
    if (/^\p{Lu}/u.test(sentence.words[at]?.written ?? '') && at > 0) continue;
    if (/^(?:licen[sc]es?|initiative|hub|zoo|card)$/.test(textAt(sentence, end + phrase.length))) continue;
    if (phrase.some(({ written }) => sentence.names.isForeign(written))) continue;
    const described = determiner(sentence, at);
    if (described === null && copulaBefore(sentence, at, 4) < 0 && textAt(sentence, at - 1) !== 'of') continue;
    if (isOfModel(sentence, at) && isThisModel(sentence, at)) return [at, end + phrase.length];
  }
  return null;
}

function openPhrase(sentence: Sentence, end: number): readonly { readonly text: string; readonly written: string }[] {
  const words = sentence.words.slice(end, end + 7);
  const noun = words.findIndex((word) => isModelNoun(word));
  if (noun < 0) return [];
  const between = words.slice(0, noun);
  if (
    between.some(({ text }) =>
      /^(?:is|are|the|a|an|our|in|of|for|to|and|or|by|with|from|on|up|your|:|;|\(|\)|")$/.test(text),
    )
  )
    return [];
  // "open language models": the noun goes on.
  let to = noun + 1;
  while (isModelNoun(words[to])) to++;
  return words.slice(0, to);
}
