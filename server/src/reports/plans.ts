import type { ObligationStatus } from '../freedoms/obligation.ts';
import type { Answer } from '../freedoms/plan.ts';
import {
  answerSentence,
  answerWord,
  conditionWords,
  obligationStatusWord,
  obligationWords,
  planTitle,
} from '../freedoms/planWords.ts';
import type { Evidence } from '../freedoms/verdict.ts';
import { t } from '../messages.ts';
import type { ModelReview } from '../review/value.ts';
import type { Style } from './text.ts';

/** Where evidence stands, in a few words: `LICENSE:12 §2`. */
export type Places = (because: readonly Evidence[]) => string;

const ANSWER_COLOR: Readonly<Record<Answer, 'green' | 'yellow' | 'red' | 'dim'>> = {
  yes: 'green',
  'yes-if': 'yellow',
  no: 'red',
  unknown: 'dim',
};
const MARK: Readonly<Record<ObligationStatus, string>> = { done: '[x]', 'not-done': '[ ]', unseen: '[?]' };
/** So many conditions are written out behind an answer; the rest is counted. */
const CONDITIONS = 5;

/** What the reader may do, a line for each plan and one for each thing that the answer turns on. */
export function plansText({ plans }: ModelReview, places: Places, style: Style): string[] {
  if (plans === null) return [];
  return [
    '',
    `  ${style('bold', t('Can I …'))}`,
    ...plans.flatMap((answer) => {
      const { conditions } = answer;
      // What is fulfilled already is told behind the count alone.
      const bars = conditions.filter((condition) => condition.bars);
      const open = answer.answer === 'no' ? bars : conditions.filter(({ met }) => met !== true);
      const told = open.slice(0, open.length > CONDITIONS + 1 ? CONDITIONS : open.length);
      const lines = told.map((condition) => `${conditionWords(condition)}  ${style('dim', places(condition.because))}`);
      const more = open.length - told.length;
      const words = answer.answer === 'no' ? answerWord('no') : answerSentence(answer);
      return [
        `  ${planTitle(answer.plan).padEnd(34)}${style(ANSWER_COLOR[answer.answer], words)}`,
        ...lines.map((line) => `      ${line}`),
        ...(more > 0 ? [`      ${style('dim', t('and {0} more', more))}`] : []),
      ];
    }),
  ];
}

/** What one must do, a line each. */
export function obligationsText({ obligations }: ModelReview, places: Places, style: Style): string[] {
  if (obligations.length === 0) return [];
  return [
    '',
    `  ${style('bold', t('Who ships it must'))}`,
    ...obligations.map((one) => {
      const status = one.status === 'unseen' ? '' : ` (${obligationStatusWord(one.status)})`;
      return `  ${MARK[one.status]} ${obligationWords(one)}${status}  ${style('dim', places(one.because))}`;
    }),
  ];
}
