import { licenseNamed } from '../../licenses/catalog.ts';
import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { claimFinding, contradicted, licensesOf } from '../claimFinding.ts';

export const check: Check = {
  id: 'claim/licensed-under',
  severities: ['warning'],
  docs: {
    title: 'A card names another license than metadata and license text',
    what: 'The card says that the model is under a known license, and neither its metadata nor a license text of the repository is that license, and the card names none of those either.',
    why: 'A reader does not know which license holds. The Hub shows and searches the one of the metadata.',
    fix: 'The fix writes the name of the license of the metadata or the text. If the card is right, mend those.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\n---\n\n# Kestrel\n\nKestrel is a language model. The model is released under the Apache License 2.0.\n',
      },
      fixed:
        '---\nlicense: mit\n---\n\n# Kestrel\n\nKestrel is a language model. The model is released under the MIT License.\n',
    },
  ],
  run: (document, model) => {
    if (model === null || document.claims.length === 0) return [];
    const own = licensesOf(model);
    const [license] = own;
    if (license === undefined) return [];
    return contradicted(document, 'licensed-under').map((claim) => {
      const message = t(
        'The card names {0}, but the license of the model is {1}.',
        licenseNamed(claim.value)?.name ?? claim.value,
        own.map(({ name }) => name).join(', '),
      );
      const edits = claim.name === undefined ? [] : [{ ...claim.name, newText: license.name }];
      const wordings = own.length === 1 ? [{ title: t('Say “{0}”', license.name), edits }] : [];
      return claimFinding('claim/licensed-under', 'warning', document, model, claim, message, [], wordings);
    });
  },
};
