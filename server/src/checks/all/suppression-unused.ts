import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

const CARD = '---\npipeline_tag: text-generation\n---\n\n# Kestrel\n\n';

export const check: Check = {
  id: 'suppression/unused',
  severities: ['warning'],
  docs: {
    title: 'A comment that suppresses nothing',
    what: 'A comment such as `<!-- card-and-clause-disable-next-line claim/open-source -- why -->` names a check that has no finding there.',
    why: 'The comment would hide the next finding there, of which nobody knows yet.',
    fix: 'Take the comment out, or the id that has no finding.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md': `${CARD}<!-- card-and-clause-disable-next-line claim/open-source -- the weights are MIT -->\nKestrel is a language model.\n`,
      },
    },
  ],
  run: () => [],
  runLast: (_, { uses, known }) =>
    uses.flatMap(({ suppression, check, used }) => {
      // Of a check that there is not, `suppression/unknown` speaks.
      if (used || (check !== null && !check.id.endsWith('*') && !known.has(check.id))) return [];
      const message =
        suppression.directive === 'enable'
          ? t('Nothing was disabled before that this enables.')
          : check === null
            ? t('This comment suppresses no finding.')
            : t('There is no finding of `{0}` that this comment suppresses.', check.id);
      return [finding('suppression/unused', 'warning', check ?? suppression, message)];
    }),
};
