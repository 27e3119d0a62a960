import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';
import { metadataOf } from '../metadata.ts';

const ID = 'metadata/empty';

export const check: Check = {
  id: ID,
  severities: ['information'],
  docs: {
    title: 'A field of the metadata has no value',
    what: 'A field that the Hugging Face Hub checks, such as `datasets` or `base_model`, stands there with nothing behind its colon. It is information and no error, as it may just be being typed.',
    why: 'The Hub refuses an empty value where it wants text or a list.',
    fix: 'Write the value. Where there is none to write, the fix takes the field away.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\ndatasets:\ntags:\n- bird\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
      fixed: '---\nlicense: mit\ntags:\n- bird\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
  ],
  run: (document) => {
    const { path, source } = document;
    return (metadataOf(document)?.found ?? []).flatMap((one) => {
      if (one.is !== 'key' || one.pair.value !== null || one.key !== one.field || one.key.strictness !== 'refused')
        return [];
      const { key, keySpan } = one.pair;
      const line = source.lineAt(keySpan.start);
      const edits = [{ path, start: source.lineStart(line - 1), end: source.lineStart(line), newText: '' }];
      const fix = { title: t('Take “{0}” away', key), edits };
      return [
        finding(ID, 'information', keySpan, t('“{0}” has no value, and the Hub takes no empty one.', key), [fix]),
      ];
    });
  },
};
