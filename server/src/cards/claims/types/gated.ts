import type { Claim } from '../../claim.ts';
import type { ClaimReader } from '../claimType.ts';
import type { Sentence } from '../sentence.ts';
import { before, clauseStart, isAsking, isNegated, operative, phrase, phrases, subject, textAt } from '../talk.ts';

export const reader: ClaimReader = {
  id: 'gated',
  read,
  examples: {
    yes: [
      'You must request access to the weights.',
      'To download the model you need to accept the license.',
      'Access to the weights is gated.',
      'Please fill out the form to get access to the model.',
      'Register to download the weights.',
    ],
    no: [
      'No need to request access to the weights.',
      'The gated linear unit is used in each layer.',
      'Fill out the form to give feedback.',
      'You must accept that outputs may be wrong.',
      'Access does not require a form.',
      'The model can request access to tools.',
      'The three evaluation datasets are gated behind the terms of their owners.',
    ],
  },
};

const ACCEPTING = [
  phrase(
    'accept|accepting|acknowledge|sign|signing the|our|its|this|these license|licence|terms|conditions|agreement|policy',
  ),
  phrase(
    'accept|accepting the|our|its|model|usage|use|gated license|usage|use|community|model conditions|terms|license|agreement|policy',
  ),
  phrase('agree|agreeing to the|our|its|these license|licence|terms|conditions|usage'),
  phrase('agree|agreeing to share'),
  phrase('review and accept|agree'),
  phrase('signing the|an|our agreement'),
];
const ASKING = [
  phrase('access has|needs to be requested'),
  phrase('access must|should be requested'),
  phrase('request|requesting|requested access'),
  phrase('apply|applying for access'),
  phrase('request|requesting a download'),
  phrase('requires|require|needs approval|registration|authorization|permission|authentication'),
  phrase('share your contact'),
  phrase('fill|filling out|in|up'),
  phrase('upon|on request'),
  phrase('register|sign to|with|up|for'),
  phrase('request|submit a|an|the request|application'),
];
const GATED = [
  phrase('gated'),
  phrase('access is|are gated|restricted|granted|limited'),
  phrase('behind a|an access gate|form'),
];
const UNITS =
  /^(?:linear|recurrent|attention|units?|mlp|mechanism|mechanisms|delta|convolution|layers?|cross|fusion|activation|activations|network|networks|residual|dir|experts?|self|transformer|neural)$/;
const ACCESS = /^(?:access|weights?|models?|checkpoints?|download|downloading|downloads|files?|repository|obtain|get)$/;
const FORM = /^(?:form|questionnaire|application|request|agreement|survey)$/;

function read(sentence: Sentence): readonly Claim[] {
  if (sentence.question || isAsking(sentence) || sentence.form === 'tag') return [];
  const found = gated(sentence) ?? asking(sentence) ?? accepting(sentence);
  return found === null ? [] : [{ type: 'gated', scope: 'model', value: '', ...operative(sentence, ...found) }];
}

type Found = readonly [at: number, end: number] | null;

function gated(sentence: Sentence): Found {
  for (const { at, end } of phrases(sentence, ...GATED)) {
    if (UNITS.test(textAt(sentence, end)) || isNegated(sentence, at, 8)) continue;
    const word = textAt(sentence, end - 1);
    const start = clauseStart(sentence, at);
    if (word === 'gated' && at + 1 === end) {
      const behind = textAt(sentence, end);
      const copula = /^(?:is|are|remains|a|this|the)$/.test(textAt(sentence, at - 1));
      if (
        !copula ||
        (behind !== '' &&
          !/^(?:on|model|repo|repository|behind|and|,|by|at|access|:|\(|release|checkpoint|because)$/.test(behind))
      )
        continue;
      // Datasets that others keep behind a gate are no gate before the model.
      if (sentence.subject !== 'data' && ofDataAlone(sentence.words.slice(start, at))) continue;
      if (
        subject(sentence, at) === 'other' ||
        sentence.words.slice(start, at).some(({ text }) => /^(?:gate|layer|layers|encoder)$/.test(text))
      )
        continue;
      return [at, end];
    }
    if (
      word !== 'gated' &&
      word !== 'gate' &&
      word !== 'form' &&
      !sentence.words
        .slice(end, end + 8)
        .some(({ text }) => /^(?:request|approval|registration|form|accepting|agreeing|agreement|manually)$/.test(text))
    )
      continue;
    return [at, end];
  }
  return null;
}

function ofDataAlone(words: Sentence['words']): boolean {
  const says = (pattern: RegExp) => words.some(({ text }) => pattern.test(text));
  return (
    says(/^(?:datasets?|corpus|corpora|benchmarks?)$/) && !says(/^(?:models?|weights?|checkpoints?|repo|repository)$/)
  );
}

function asking(sentence: Sentence): Found {
  for (const { at, end } of phrases(sentence, ...ASKING)) {
    if (isDenied(sentence, at) || byOthers(sentence, at)) continue;
    const near = sentence.words.slice(Math.max(clauseStart(sentence, at), at - 12), end + 14);
    const says = (words: RegExp) => near.some(({ text }) => words.test(text));
    const first = textAt(sentence, at);
    if (/^fill/.test(first) && !says(FORM)) continue;
    if (/^(?:requires?|needs)$/.test(first) && !says(/^(?:access|download|downloading)$/)) continue;
    if (
      /^(?:register|sign)$/.test(first) &&
      !(says(/^(?:access|download|weights?|checkpoints?|use)$/) && isRequired(sentence, at))
    )
      continue;
    if (/^(?:upon|on)$/.test(first) && !says(/^(?:weights?|checkpoints?|models?|access)$/)) continue;
    if (
      says(/^(?:feedback|bug|issue|newsletter|survey|contribute|feature|pull|tools?|apis?|internet|commercial)$/) &&
      !says(/^(?:weights?|checkpoints?|download)$/)
    )
      continue;
    if (!says(ACCESS)) continue;
    if (
      says(/^(?:dataset|data|datasets)$/) &&
      !says(/^(?:weights?|models?|checkpoints?)$/) &&
      sentence.subject !== 'data'
    )
      continue;
    return [at, end];
  }
  return null;
}

/** Acceptance that stands before access: not what one agrees to by using the model. */
function accepting(sentence: Sentence): Found {
  for (const { at, end } of phrases(sentence, ...ACCEPTING)) {
    if (isDenied(sentence, at)) continue;
    const start = Math.max(0, at - 16);
    const ahead = sentence.words.slice(start, at);
    const behind = sentence.words.slice(end, end + 12);
    const contributing = [...ahead, ...behind].some(({ text }) =>
      /^(?:contribut\w*|contributor|cla|comply)$/.test(text),
    );
    if (contributing || /^by$/.test(sentence.words[clauseStart(sentence, at)]?.text ?? '')) continue;
    const before =
      ahead.some(({ text }) => /^(?:to|before|need|must|required?|requires|have|after|first|please)$/.test(text)) ||
      at === clauseStart(sentence, at);
    const wanted = [...ahead, ...behind].some(({ text }) =>
      /^(?:access|download|downloading|weights?|use|run|card|page|files?|hub|hf|load)$/.test(text),
    );
    // "If you access or use it, you agree to the policy" binds those who have it.
    const binding = ahead.some(({ text }) => /^(?:if|by|using)$/.test(text)) && /^agree/.test(textAt(sentence, at));
    if (before && wanted && !binding) return [at, end];
  }
  return null;
}

function isDenied(sentence: Sentence, at: number): boolean {
  return (
    before(sentence, at, 6).some(({ text }) => /^(?:no|not|without|never|don't|nor|needn't)$/.test(text)) ||
    /^(?:that|it)$/.test(textAt(sentence, at + 1))
  );
}

/** The model, or another thing, that asks: "the model can request access to tools". */
function byOthers(sentence: Sentence, at: number): boolean {
  const ahead = before(sentence, at, 4).map(({ text }) => text);
  return (
    ahead.some((text) => /^(?:can|may|will|agents?|it)$/.test(text)) &&
    !ahead.some((text) => /^(?:you|must|users?|to|need|researchers)$/.test(text))
  );
}

function isRequired(sentence: Sentence, at: number): boolean {
  const ahead = before(sentence, at, 14).map(({ text }) => text);
  return (
    ahead.length === 0 || ahead.some((text) => /^(?:must|need|required|requires|to|please|have|first|,)$/.test(text))
  );
}
