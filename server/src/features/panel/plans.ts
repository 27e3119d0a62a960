import { answersIn } from '../../freedoms/canI.ts';
import type { Answer, PlanAnswer } from '../../freedoms/plan.ts';
import { answerSentence, conditionWords, planTitle } from '../../freedoms/planWords.ts';
import { t } from '../../messages.ts';
import type { PanelPlan, PanelReason, Tone } from '../../protocol/panelView.ts';
import type { ModelReview } from '../../review/value.ts';
import type { Links } from './links.ts';

/** The answer to every plan: for the reader who is described, else for nobody in particular. */
export function plansOf(model: ModelReview, links: Links): readonly PanelPlan[] {
  return answersIn(model).map((answer) => planOf(answer, links));
}

function planOf(answer: PlanAnswer, links: Links): PanelPlan {
  const { conditions } = answer;
  const bars = conditions.filter(({ bars }) => bars);
  const open = conditions.filter(({ bars, met }) => !bars && met !== true);
  const met = conditions.filter(({ bars, met }) => !bars && met === true);
  // Of several conditions none stands for all: the row tells their number, and opens.
  const [first] = answer.answer === 'no' ? bars : open.length === 1 ? open : [];
  // What grants it stands where nothing else is to be said; what was looked for in vain is why nothing is.
  const why = conditions.length === 0 || answer.answer === 'unknown' ? links.lines(answer.because) : [];
  const reasons: readonly PanelReason[] = [
    ...why,
    ...bars.map((condition) => links.worded(t('no: {0}', conditionWords(condition)), condition.because)),
    ...(answer.answer === 'no'
      ? []
      : open.map((condition) => links.worded(t('if {0}', conditionWords(condition)), condition.because))),
    ...met.map((condition) => links.worded(t('fulfilled: {0}', conditionWords(condition)), condition.because)),
  ];
  return {
    id: answer.plan,
    title: planTitle(answer.plan),
    tone: TONES[answer.answer],
    answer: answer.answer,
    // Said in a row of rows: the long form is for where it stands alone.
    word: answer.answer === 'unknown' ? t('not said') : answerSentence(answer),
    because: first !== undefined ? conditionWords(first) : answer.answer === 'unknown' ? (why[0]?.text ?? '') : '',
    reasons,
  };
}

const TONES: Readonly<Record<Answer, Tone>> = { yes: 'good', 'yes-if': 'duty', no: 'bad', unknown: 'unknown' };
