import type { ObligationKind, ObligationStatus } from '../../freedoms/obligation.ts';
import { obligations as kinds } from '../../freedoms/obligations/index.ts';
import { obligationStatusWord, obligationWhenWord, obligationWords } from '../../freedoms/planWords.ts';
import { t } from '../../messages.ts';
import type { FreedomsView, PanelObligation, Tone } from '../../protocol/panelView.ts';
import type { DocumentReview, ModelReview } from '../../review/value.ts';
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

/** Where what is not done can be written for the person, beside the first text of the model. */
export function writableAt(
  { obligations }: ModelReview,
  first: DocumentReview | undefined,
  links: Links,
): Pick<FreedomsView, 'writable'> {
  const open = obligations.filter(({ status }) => status === 'not-done').map(({ id }) => id);
  const written = kinds.some((kind: ObligationKind) => open.includes(kind.id) && kind.writes !== undefined);
  return first === undefined || !written ? {} : { writable: links.to(first, { start: 0, end: 0 }) };
}

const TONES: Readonly<Record<ObligationStatus, Tone>> = { done: 'good', 'not-done': 'duty', unseen: 'unknown' };
