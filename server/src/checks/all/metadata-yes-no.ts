import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { metadataFinding, metadataOf } from '../metadata.ts';

const ID = 'metadata/yes-no';

export const check: Check = {
  id: ID,
  severities: ['warning'],
  docs: {
    title: 'Python reads the value as a yes or no',
    what: 'Text such as `no` – the code of Norwegian – `yes`, `on` or `off` stands without quotes. The Hugging Face Hub reads it as text, and its Python library, which reads YAML 1.1, as true or false.',
    why: 'The language of the model becomes “False” for whoever loads the card in Python.',
    fix: 'The fix puts it in quotes.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md': '---\nlanguage:\n- no\n- sv\nlicense: mit\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
      fixed: '---\nlanguage:\n- "no"\n- sv\nlicense: mit\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
  ],
  run: (document) => {
    const metadata = metadataOf(document);
    return (metadata?.found ?? []).flatMap((one) => {
      if (one.is !== 'text' || metadata === null || one.node.quoted) return [];
      const { words, start, end } = one.node;
      if (!/^(?:yes|no|on|off|Yes|No|On|Off|YES|NO|ON|OFF)$/.test(words)) return [];
      const edits = [{ path: document.path, start, end, newText: JSON.stringify(words) }];
      const fix = { title: t('Put it in quotes'), edits, preferred: true };
      const message = t('Python reads {0} without quotes as true or false.', words);
      return metadataFinding(ID, 'warned', one.node, message, [fix]);
    });
  },
};
