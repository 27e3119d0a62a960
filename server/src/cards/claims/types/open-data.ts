import type { Claim } from '../../claim.ts';
import type { ClaimReader } from '../claimType.ts';
import type { Sentence } from '../sentence.ts';
import {
  clauseStart,
  copulaBefore,
  isNegated,
  isUnasserted,
  nounPhrase,
  operative,
  phrase,
  phrases,
  textAt,
} from '../talk.ts';

export const reader: ClaimReader = {
  id: 'open-data',
  read,
  examples: {
    yes: [
      'The training data is publicly available.',
      'We release the full training dataset.',
      'It was trained only on open data.',
      'All training data is open and published.',
      'It provides open weights and open data.',
    ],
    no: [
      'The training data is not public.',
      'The test set is publicly available.',
      'We will release the training data.',
      'The benchmark uses an open dataset.',
      'It was fine-tuned on open-source instruction data.',
    ],
  },
};

const DATA = /^(?:data|dataset|datasets|corpus|corpora|sets?|mix|mixture)$/;
const TRAINING = /^(?:training|pretraining|finetuning|pre|fine|instruction|pretrain|sft|alignment)$/;
const OPEN_WORDS = /^(?:open|public|published|openly|publicly|freely|released|opensource|opensourced)$/;
const TEST = /^(?:test|testing|evaluation|eval|benchmark|benchmarks|validation|held)$/;

function read(sentence: Sentence): readonly Claim[] {
  const found = isOpen(sentence) ?? released(sentence) ?? trainedOn(sentence) ?? openData(sentence);
  return found === null ? [] : [{ type: 'open-data', scope: 'data', value: '', ...operative(sentence, ...found) }];
}

type Found = readonly [at: number, end: number] | null;

/** "The training data is open", "Training data: public". */
function isOpen(sentence: Sentence): Found {
  for (let at = 0; at < sentence.words.length; at++) {
    if (!OPEN_WORDS.test(textAt(sentence, at))) continue;
    const copula = copulaBefore(sentence, at, 4);
    const label = textAt(sentence, at - 1) === ':' ? at - 1 : -1;
    const start = copula >= 0 ? clauseStart(sentence, copula) : 0;
    const stop = copula >= 0 ? copula : label;
    if (stop < 0 || stop < start || isUnasserted(sentence, at)) continue;
    const words = sentence.words.slice(Math.max(start, stop - 10), stop);
    if (!isTrainingData(sentence, words)) continue;
    const behind = textAt(sentence, at + 1);
    if (copula >= 0 && isDataOrNoun(sentence, at)) continue;
    // "is released under …" names a license.
    if (behind === 'under' && /^(?:released|published)$/.test(textAt(sentence, at))) continue;
    const end = /^(?:available|accessible|source|sourced|released|published|access)$/.test(behind) ? at + 2 : at + 1;
    return [at, end];
  }
  return null;
}

/** "is public research": the word describes a noun of another kind. */
function isDataOrNoun(sentence: Sentence, at: number): boolean {
  const next = textAt(sentence, at + 1);
  return !/^(?:|available|accessible|source|sourced|released|published|and|,|on|at|in|under|to|for|with|via|by|here|\(|:|access|now|through|data|datasets?)$/.test(
    next,
  );
}

function isTrainingData(sentence: Sentence, words: Sentence['words']): boolean {
  if (words.some(({ text }) => TEST.test(text))) return false;
  const data = words.some(({ text }) => DATA.test(text));
  if (!data) return false;
  if (words.some(({ text }) => TRAINING.test(text))) return true;
  // A data card speaks of its own data.
  return sentence.subject === 'data' && words.some(({ text }) => /^(?:this|the|our)$/.test(text)) && words.length < 6;
}

/** "We also release the full training dataset". */
function released(sentence: Sentence): Found {
  for (const { at, end } of phrases(
    sentence,
    phrase('release|released|releasing|publish|published|publishing|provide|open'),
  )) {
    if (isUnasserted(sentence, at)) continue;
    const doer = sentence.words
      .slice(Math.max(0, at - 4), at)
      .some(({ text }) => /^(?:we|authors|team|also|have)$/.test(text));
    const object = objectOf(
      sentence,
      textAt(sentence, end) === 'source' || textAt(sentence, end) === 'sourced' ? end + 1 : end,
    );
    if (doer && isTrainingData({ ...sentence, subject: 'model' }, object) && DATA.test(object.at(-1)?.text ?? ''))
      return [at, end + object.length];
  }
  return null;
}

/** What is released; "all of our training data" goes on behind "of". */
function objectOf(sentence: Sentence, from: number): Sentence['words'] {
  const all = /^(?:all|most)$/.test(textAt(sentence, from)) && textAt(sentence, from + 1) === 'of';
  return nounPhrase(sentence, all ? from + 2 : from);
}

/** "trained only on open data", "trained on publicly available datasets". */
function trainedOn(sentence: Sentence): Found {
  for (const { at, end } of phrases(sentence, phrase('trained|pretrained'))) {
    if (isUnasserted(sentence, at) || textAt(sentence, at - 1) === 'tokenizer') continue;
    if (/^(?:fine)$/.test(textAt(sentence, at - 1))) continue;
    let on = end;
    while (/^(?:only|solely|exclusively|entirely|purely|from|scratch)$/.test(textAt(sentence, on))) on++;
    const exclusive = on > end;
    if (!/^(?:on|with|using)$/.test(textAt(sentence, on))) continue;
    const object = sentence.words.slice(on + 1, on + 10);
    const data = object.findIndex(({ text }) => DATA.test(text));
    if (data < 0) continue;
    const before = object.slice(0, data).map(({ text }) => text);
    if (
      before.some((text) =>
        /^(?:and|subset|of|some|including|from|,|proprietary|licensed|private|part|several)$/.test(text),
      )
    )
      continue;
    const said = before.join(' ');
    const open =
      /\b(?:open|public|openly licensed)$|\b(?:publicly|openly|freely) (?:available|accessible|released)(?: \w+){0,2}$/.test(
        said,
      );
    const source = /\bopen sourced?(?: \w+)?$/.test(said);
    if ((!open && !(source && exclusive)) || subjectIsOther(sentence, at)) continue;
    return [at, on + 2 + data];
  }
  return null;
}

function subjectIsOther(sentence: Sentence, at: number): boolean {
  return sentence.words
    .slice(clauseStart(sentence, at), at)
    .some(
      ({ text, written }) =>
        /^(?:tokenizer|vocoder|baseline|teacher|detector|classifier|filter|encoder|which|that)$/.test(text) ||
        sentence.names.isForeign(written),
    );
}

/** "open weights, open data": a list of what is open. */
function openData(sentence: Sentence): Found {
  for (const { at, end } of phrases(sentence, phrase('open data'))) {
    if (isUnasserted(sentence, at) || isNegated(sentence, at, 10)) continue;
    if (sentence.form === 'tag' && sentence.words.length === 2) return [at, end];
    if (nounPhrase(sentence, end).length > 0) continue;
    const near = sentence.words.slice(Math.max(0, at - 7), end + 6);
    const listed =
      near.some(
        ({ text }, i) =>
          text === 'open' && /^(?:weights?|source|code|recipes?|training|model)$/.test(near[i + 1]?.text ?? ''),
      ) || /^(?:with|provides?|providing)$/.test(textAt(sentence, at - 1));
    if (listed) return [at, end];
  }
  return null;
}
