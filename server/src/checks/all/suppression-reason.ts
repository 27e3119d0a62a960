import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

export const check: Check = {
  id: 'suppression/reason',
  severities: ['hint'],
  docs: {
    title: 'A comment that suppresses findings without a reason',
    what: 'A comment that suppresses findings has nothing after `--`.',
    why: 'Who reads the card later cannot tell whether the reason still holds.',
    fix: 'Write the reason after the ids: `<!-- card-and-clause-disable-line claim/open-source -- we quote the press -->`.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\npipeline_tag: text-generation\n---\n\n# Kestrel\n\n<!-- card-and-clause-disable-file claim/open-source -->\n',
      },
    },
  ],
  run: () => [],
  runLast: ({ suppressions }) =>
    suppressions
      .filter(({ directive, reason }) => directive !== null && directive !== 'enable' && reason === '')
      .map((suppression) => finding('suppression/reason', 'hint', suppression, t('Say why, after `--`.'))),
};
