import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { isTyped, metadataFinding, metadataOf } from '../metadata.ts';

const ID = 'metadata/missing';

export const check: Check = {
  id: ID,
  severities: ['error', 'warning', 'information'],
  docs: {
    title: 'A part of the metadata is missing',
    what: 'A result of `model-index` lacks its task, its metrics or a part of them, a source its address, and the like. It is an error where the Hugging Face Hub refuses the card, a warning where its library cannot read it.',
    why: 'The Hub refuses the card, or does not show the result.',
    fix: 'Add what is missing. Where a key is misspelled, another finding says so.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\nmodel-index:\n- name: kestrel\n  results:\n  - task:\n      type: text-generation\n    dataset:\n      type: hochwald/birds\n    metrics:\n    - type: accuracy\n      value: 0.9\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
    },
  ],
  run: (document) => {
    const metadata = metadataOf(document);
    return (metadata?.found ?? []).flatMap((one) => {
      if (one.is !== 'missing' || metadata === null || isTyped(metadata.document, one.in)) return [];
      return metadataFinding(ID, one.strictness, one.at, t('“{0}” is missing.', one.path));
    });
  },
};
