import type { Claim } from '../../claim.ts';
import type { ClaimReader } from '../claimType.ts';
import type { Sentence } from '../sentence.ts';
import { after, before, isAsking, isConditional, isOfModel, operative, phrase, phrases, textAt } from '../talk.ts';

export const reader: ClaimReader = {
  id: 'no-restrictions',
  read,
  examples: {
    yes: [
      'You may use the model for any purpose.',
      'The model can be used without restriction.',
      'There are no restrictions on use.',
      'The weights are free for unrestricted use.',
      'Do whatever you want with the model.',
    ],
    no: [
      'The model may not be used for any purpose that harms people.',
      'Do not use the model for any purpose.',
      'The code can be used without restriction.',
      'We make no warranty of fitness for any purpose.',
      'You may use it for any purpose that is legal.',
    ],
  },
};

const PHRASES = [
  phrase('for any|all|every purpose|purposes'),
  phrase('for any and all purposes'),
  phrase('for any use|reason'),
  phrase('without restriction|restrictions|limitation|limitations'),
  phrase('without any|usage|use restriction|restrictions|limitation|limitations'),
  phrase('no restriction|restrictions|limits|limitations on'),
  phrase('no usage|use restriction|restrictions|limits'),
  phrase('no restrictions'),
  phrase('unrestricted use|usage|access'),
  phrase('use|usage is unrestricted|unlimited'),
  phrase('free of restrictions'),
  phrase('no strings attached'),
  phrase('anything|whatever you want|like|wish|please'),
  phrase('however|wherever you want|like|wish|please'),
];
const USED =
  /^(?:use|used|uses|using|usage|usable|free|freely|available|modify|distribute|shared?|do|licensed|comes|changed|deploy|deployed|purposes?|come|released|provided)$/;
const NEGATED =
  /^(?:not|never|cannot|don't|nor|warranty|warranties|fitness|prohibited|liable|liability|nothing|responsib(?:le|ility)|avoid|forbidden|forbids?)$/;
/** What goes on behind and takes it back, or speaks of something else. */
const LIMITED = /^(?:that|other|which|including|except|besides|as|provided|unless|of|memory|subject)$/;

function read(sentence: Sentence): readonly Claim[] {
  if (sentence.question || isAsking(sentence)) return [];
  for (const { at, end } of phrases(sentence, ...PHRASES)) {
    const first = textAt(sentence, at);
    const start = /^(?:anything|whatever|however|wherever)$/.test(first);
    // "however" by itself would open a clause.
    const words = start ? sentence.words.slice(Math.max(0, at - 12), at) : before(sentence, at, 12);
    if (words.some(({ text }) => NEGATED.test(text)) || isConditional(sentence, at)) continue;
    const behind = after(sentence, end, 3);
    const next = behind[0]?.text ?? '';
    const going = next === ',' && behind[1]?.text === 'including' && behind[2]?.text === 'commercial';
    if (!going && LIMITED.test(next)) continue;
    if (next === 'on' && !/^(?:use|usage|the|how|its|commercial|what|this|any|who)$/.test(behind[1]?.text ?? ''))
      continue;
    if (first === 'no' && next === 'on' && /^(?:memory|length|size|batch)$/.test(behind[2]?.text ?? '')) continue;
    const around = [...words, ...sentence.words.slice(at, end), ...behind];
    if (!around.some(({ text }) => USED.test(text)) && first !== 'no') continue;
    if (
      /^no$/.test(first) &&
      !around.some(({ text }) =>
        /^(?:use|used|uses|usage|weights|model|models|strings|license|commercial|how)$/.test(text),
      )
    )
      continue;
    if (start && !around.some(({ text }) => /^(?:do|use|used)$/.test(text))) continue;
    if (around.some(({ text }) => /^(?:loaded|batch|context|trained|run|ran|accuracy|tokens?)$/.test(text))) continue;
    const onWhat = sentence.words.slice(end, end + 6);
    if (
      onWhat.some(({ text }) => /^(?:code|data|dataset|datasets|outputs?|images)$/.test(text)) &&
      !onWhat.some(({ text }) => /^(?:models?|weights)$/.test(text))
    )
      continue;
    if (!isOfModel(sentence, start && at > 0 ? at - 1 : at)) continue;
    return [{ type: 'no-restrictions', scope: 'model', value: '', ...operative(sentence, at, end) }];
  }
  return [];
}
