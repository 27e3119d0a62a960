import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

export const check: Check = {
  id: 'license/base-unknown',
  severities: ['hint'],
  docs: {
    title: 'The license of the base model is not known',
    what: 'The metadata names a base model that is neither in the workspace nor in the table of well-known families, so that its terms were not looked at.',
    why: 'What was made from a model stays under its terms. The verdict here leaves them out.',
    fix: 'Look up the terms of the base model, or open its repository in the workspace beside this one.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\nbase_model: birds/heron\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
    },
  ],
  run: (document, model) =>
    model === null || document.path !== model.card
      ? []
      : model.bases
          .filter(({ license }) => license === null)
          .map(({ id, field }) =>
            finding(
              'license/base-unknown',
              'hint',
              field,
              t('The license of {0} is not known here: its terms were not looked at.', id),
            ),
          ),
};
