import { fieldsOf } from '../../cards/metadata/index.ts';
import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import type { Fix } from '../finding.ts';
import { metadataFinding, metadataOf } from '../metadata.ts';

const ID = 'metadata/other-card';
/** What a field of the other kind of card is called here. */
const HERE: Readonly<Record<string, string>> = { task_categories: 'pipeline_tag', pipeline_tag: 'task_categories' };

export const check: Check = {
  id: ID,
  severities: ['information'],
  docs: {
    title: 'A field of the metadata belongs to the other kind of card',
    what: 'A model card has a field that the Hugging Face Hub reads in data cards alone, such as `task_categories`, or the other way round.',
    why: 'The Hub passes over it.',
    fix: 'Where the other kind of card has a field for the same, the fix writes it.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\nlibrary_name: transformers\ntask_categories: text-generation\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
      fixed:
        '---\nlicense: mit\nlibrary_name: transformers\npipeline_tag: text-generation\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
  ],
  run: (document) => {
    const metadata = metadataOf(document);
    return (metadata?.found ?? []).flatMap((one) => {
      if (one.is !== 'key' || metadata === null || one.key !== one.field || one.field.cards.includes(metadata.kind))
        return [];
      const { key, keySpan, value } = one.pair;
      const here = HERE[key] ?? '';
      const free = fieldsOf(metadata.kind).has(here) && metadata.root.pairs.every((pair) => pair.key !== here);
      const edits = [{ path: document.path, ...keySpan, newText: here }].map(({ path, start, end, newText }) => ({
        path,
        start,
        end,
        newText,
      }));
      const fix: Fix | null =
        free && value?.kind === 'scalar' ? { title: t('Write “{0}”', here), edits, preferred: true } : null;
      const message =
        metadata.kind === 'model'
          ? t('“{0}” is a field of data cards.', key)
          : t('“{0}” is a field of model cards.', key);
      return metadataFinding(ID, 'advised', keySpan, message, [fix]);
    });
  },
};
