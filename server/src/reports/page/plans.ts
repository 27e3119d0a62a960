import { answersIn } from '../../freedoms/canI.ts';
import type { ObligationStatus } from '../../freedoms/obligation.ts';
import type { Answer } from '../../freedoms/plan.ts';
import {
  answerSentence,
  conditionWords,
  obligationStatusWord,
  obligationWhenWord,
  obligationWords,
  planTitle,
  readerWords,
} from '../../freedoms/planWords.ts';
import type { Evidence } from '../../freedoms/verdict.ts';
import { t } from '../../messages.ts';
import type { Tone } from '../../protocol/panelView.ts';
import type { ModelReview } from '../../review/value.ts';
import { type Block, heading, type Words } from './page.ts';

const ANSWER_TONE: Readonly<Record<Answer, Tone>> = { yes: 'good', 'yes-if': 'duty', no: 'bad', unknown: 'unknown' };
const STATUS_TONE: Readonly<Record<ObligationStatus, Tone>> = { done: 'good', 'not-done': 'duty', unseen: 'unknown' };

/**
 * What the reader may do, or nobody in particular, and what one must do who ships the model; `places` words evidence, and
 * `names` says only where it stands.
 */
export function plansBlocks(
  model: ModelReview,
  places: (because: readonly Evidence[]) => Words,
  names: (because: readonly Evidence[]) => string,
): readonly Block[] {
  const { obligations, reader } = model;
  return [
    heading(3, t('Can I …')),
    { block: 'text', note: true, words: t('Answered for this reader: {0}.', readerWords(reader)) },
    {
      block: 'table',
      head: [t('Can I …'), t('Answer'), t('Because')],
      rows: answersIn(model).map((plan): readonly Words[] => {
        const { answer, conditions } = plan;
        const told = conditions.filter(({ bars, met }) => (answer === 'no' ? bars : met !== true));
        return [
          planTitle(plan.plan),
          [{ as: 'tone', tone: ANSWER_TONE[answer], text: answerSentence(plan) }],
          // Of what is not said, what was looked for is the reason, whatever else would have to hold.
          told.length === 0 || answer === 'unknown'
            ? places(plan.because)
            : [
                {
                  as: 'lines',
                  lines: told.map((condition) => withPlace(conditionWords(condition), names(condition.because))),
                },
              ],
        ];
      }),
    },
    ...(obligations.length === 0
      ? []
      : [
          heading(3, t('Who ships it must')),
          {
            block: 'table' as const,
            head: [t('What'), t('When'), t('In these files'), t('Because')],
            rows: obligations.map((one): readonly Words[] => [
              obligationWords(one),
              obligationWhenWord(one.when),
              [{ as: 'tone', tone: STATUS_TONE[one.status], text: obligationStatusWord(one.status) }],
              places(one.because),
            ]),
          },
        ]),
  ];
}

function withPlace(words: string, place: string): Words {
  return place === '' ? words : [`${words} · `, { as: 'place', text: place }];
}
