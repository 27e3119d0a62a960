import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

export const check: Check = {
  id: 'config/unused',
  severities: ['information'],
  docs: {
    title: 'An acknowledgement that holds for nothing',
    what: 'An acknowledgement in `.cardclause.yml` names a file that was reviewed, and no finding in it has these words any more. It is not said of files that were not reviewed.',
    why: 'A clause that has changed since someone agreed to it is a new clause: the old agreement says nothing of it.',
    fix: 'Read the clause as it is now, then acknowledge it anew or take the acknowledgement out.',
  },
  examples: [
    {
      files: {
        '.cardclause.yml':
          'acknowledgements:\n  - check: clause/governing-law\n    path: LICENSE\n    words: This License is governed by the laws of Norway.\n    reason: Legal has no objection.\n',
        LICENSE:
          'Model License\n\n1. You may not use the Model or any output of the Model to train any other language model.\n',
      },
    },
  ],
  run: ({ asConfig }) =>
    (asConfig?.unused ?? []).map((one) => {
      const message = t('No finding of `{0}` has these words: the text has changed, or is gone.', one.check);
      return finding('config/unused', 'information', one, message);
    }),
};
