import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { claimFinding, contradicted } from '../claimFinding.ts';
import { publishedData } from '../claimWords.ts';

export const check: Check = {
  id: 'claim/open-data',
  severities: ['warning'],
  docs: {
    title: 'A card calls data open whose license limits it',
    what: 'The card says that the training data is open, and the license of the data – its text in the repository, or the one that the card names for it – bars commercial use or changes, or limits use.',
    why: 'Open data may be used, changed and shared by anyone for any purpose; readers rely on that.',
    fix: 'The fix says "published" instead of "open".',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '# Kestrel\n\nKestrel is a language model. All training data is open. The training data is released under CC BY-NC 4.0.\n',
      },
      fixed:
        '# Kestrel\n\nKestrel is a language model. All training data is published. The training data is released under CC BY-NC 4.0.\n',
    },
  ],
  run: (document, model) => {
    if (model === null) return [];
    return contradicted(document, 'open-data').map((claim) =>
      claimFinding(
        'claim/open-data',
        'warning',
        document,
        model,
        claim,
        t('The card calls the data open, but the license of the data limits what one may do with it.'),
        [],
        [{ title: t('Say “published” instead of “open”'), edits: publishedData(document.source.text, claim) }],
      ),
    );
  },
};
