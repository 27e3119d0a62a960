import type { Claim } from '../../claim.ts';
import type { ClaimReader } from '../claimType.ts';
import type { Sentence } from '../sentence.ts';
import { before, isAsking, isConditional, isOfModel, operative, phrase, phrases, textAt } from '../talk.ts';

export const reader: ClaimReader = {
  id: 'research-only',
  read,
  examples: {
    yes: [
      'The model is for research purposes only.',
      'Use of the model is limited to academic research.',
      'It is intended solely for research.',
      'The weights are released for research use only.',
      'This is a research-only release.',
      'It may only be used for research.',
      'The weights are for academic use only.',
    ],
    no: [
      'The model is not limited to research.',
      'The model supports research and commercial use.',
      'The dataset is for research purposes only.',
      'Our research team trained it.',
      'Only recent research was used.',
    ],
  },
};

const LIMIT = /^(?:only|solely|exclusively|strictly|purely|limited|restricted)$/;
const FIELDS = [
  phrase('academic research'),
  phrase('research|researchers'),
  phrase('academic|evaluation use|usage|purpose|purposes'),
  phrase('academic and|or research'),
  phrase('academic researchers'),
  phrase('research and|or educational|academic|evaluation'),
];
const BOUND = /^(?:for|to|use|used|intended|licensed|released|available|permitted|purpose)$/;

function read(sentence: Sentence): readonly Claim[] {
  if (sentence.question || isAsking(sentence)) return [];
  const { words, form } = sentence;
  if (form === 'tag') {
    const text = words.map((word) => word.text).join(' ');
    return /^(?:research only|only research|for research only|research use only)$/.test(text)
      ? claim(sentence, 0, words.length)
      : [];
  }
  for (const { at, end } of phrases(sentence, ...FIELDS)) {
    const limit = limitOf(sentence, at, end);
    if (limit === null || isConditional(sentence, at)) continue;
    const ahead = before(sentence, at, 10);
    const near = [...ahead, ...words.slice(end, end + 3)];
    if (near.some(({ text }) => /^(?:not|isn't|neither|never|than)$/.test(text) && !isNotFor(words, text, end)))
      continue;
    if (near.some(({ text }, i) => text === 'commercial' && near[i - 1]?.text !== 'non')) continue;
    if (!isOfModel(sentence, at)) continue;
    return claim(sentence, Math.min(at, limit), Math.max(end, lastOf(sentence, end)));
  }
  return [];
}

function claim(sentence: Sentence, from: number, to: number): readonly Claim[] {
  return [{ type: 'research-only', scope: 'model', value: '', ...operative(sentence, from, to) }];
}

/** "for research only and not for clinical use": what is denied comes behind. */
function isNotFor(words: Sentence['words'], text: string, end: number): boolean {
  return words.slice(end, end + 3).some((word) => word.text === text);
}

/** The index of the word that makes it a limit; null where there is none. */
function limitOf(sentence: Sentence, at: number, end: number): number | null {
  // "research purposes only", "research use only", "research-only".
  for (let i = end; i < end + 5; i++) {
    const text = textAt(sentence, i);
    if (text === 'only' || text === 'exclusively')
      return isBound(sentence, at) || i === end ? endsThere(sentence, at, i) : null;
    if (!/^(?:purposes?|use|uses|usage|and|or|academic|educational|evaluation|access|release|preview|:)$/.test(text))
      break;
  }
  const ahead = before(sentence, at, 9);
  const from = at - ahead.length;
  const found = ahead.findLastIndex(({ text }) => LIMIT.test(text));
  if (found < 0) return null;
  const between = ahead.slice(found + 1).map(({ text }) => text);
  // "may only be used for research", "limited to academic research", "solely for research".
  const bound =
    between.some((text) => /^(?:for|to)$/.test(text)) ||
    /^(?:research|academic)$/.test(textAt(sentence, from + found + 1));
  const foreign = between.some(
    (text) => /^(?:recent|our|the|by|with|of|prior|was|has|have|had|is|are)$/.test(text) && text !== 'the',
  );
  return bound && !foreign ? from + found : null;
}

/** "Research only covers the sea": what opens the sentence must end with the limit. */
function endsThere(sentence: Sentence, at: number, limit: number): number | null {
  if (before(sentence, at, 9).length > 0) return limit;
  return /^(?:|and|[^\p{L}\p{N}]|model|models|release|license|preview|checkpoint|version)$/u.test(
    textAt(sentence, limit + 1),
  )
    ? limit
    : null;
}

function isBound(sentence: Sentence, at: number): boolean {
  const ahead = before(sentence, at, 9);
  return (
    ahead.length === 0 ||
    ahead.some(({ text }) => BOUND.test(text)) ||
    sentence.form === 'row' ||
    /^(?:a|:|is|are|-)$/.test(ahead.at(-1)?.text ?? '')
  );
}

function lastOf(sentence: Sentence, end: number): number {
  let to = end;
  while (to < end + 3 && /^(?:purposes?|use|uses|usage|only|exclusively)$/.test(textAt(sentence, to))) to++;
  return to;
}
