import { idInAddress, isRepoId } from '../../cards/metadata/ids.ts';
import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { isBlank, metadataFinding, metadataOf, yamlText } from '../metadata.ts';

const ID = 'metadata/hub-id';

export const check: Check = {
  id: ID,
  severities: ['error', 'information'],
  docs: {
    title: 'What should be an id of the Hub is none',
    what: 'A field such as `base_model` or `datasets` has a path of someone’s disk, an address, or words that the Hugging Face Hub takes for no id of a model or a dataset. In `model-index` it takes any words, and the finding is information.',
    why: 'The Hub refuses the card. Tools that write cards put the path in from which they loaded the base model.',
    fix: 'The fix writes the id that an address of the Hub leads to. Else write the id, or leave the field out.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\nbase_model: https://huggingface.co/hochwald/kestrel-2b\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
      fixed: '---\nlicense: mit\nbase_model: hochwald/kestrel-2b\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\nbase_model: /data/checkpoints/kestrel-2b\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
    },
  ],
  run: (document) => {
    const metadata = metadataOf(document);
    return (metadata?.found ?? []).flatMap((one) => {
      if (one.is !== 'text' || metadata === null) return [];
      const { node, place, shape } = one;
      if (shape.form !== 'model-id' && shape.form !== 'dataset-id') return [];
      if (node.words === '' || isRepoId(node.words) || isBlank(node.words)) return [];
      // What results were measured on may be anything.
      const strictness = place.field.key === 'model-index' ? 'advised' : place.strictness;
      const id = idInAddress(node.words);
      const message =
        shape.form === 'model-id'
          ? t('“{0}” is no id of a model on the Hub.', node.words)
          : t('“{0}” is no id of a dataset on the Hub.', node.words);
      const { path } = document;
      const edits = id === null ? [] : [{ path, start: node.start, end: node.end, newText: yamlText(id) }];
      const fix = id === null ? null : { title: t('Write “{0}”', id), edits, preferred: true };
      return metadataFinding(ID, strictness, node, message, [fix]);
    });
  },
};
