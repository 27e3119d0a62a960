import type { ObligationStatus } from '../../freedoms/obligation.ts';
import { obligationStatusWord, obligationWhenWord, obligationWords } from '../../freedoms/planWords.ts';
import { t } from '../../messages.ts';
import type { PanelObligation, Tone } from '../../protocol.ts';
import type { ModelReview } from '../../review.ts';
import type { Links } from './links.ts';

/** What one must do to ship the model, what of it the files show, and the clauses that ask for it. */
export function panelObligations({ obligations }: ModelReview, links: Links): readonly PanelObligation[] {
  return obligations.map((one) => ({
    tone: TONES[one.status],
    state: one.status,
    title: obligationWords(one),
    word: t('{0}, {1}', obligationStatusWord(one.status), obligationWhenWord(one.when)),
    reasons: [
      ...links.lines(one.because),
      ...one.seen.map((evidence) =>
        links.worded(one.status === 'done' ? t('done here') : t('looked for here'), [evidence]),
      ),
    ],
  }));
}

const TONES: Readonly<Record<ObligationStatus, Tone>> = { done: 'good', 'not-done': 'duty', unseen: 'unknown' };
