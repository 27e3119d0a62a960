import type { ScalarNode } from '../../cards/metadata/node.ts';
import { type ValueSet, valuesOf } from '../../cards/metadata/values.ts';
import { t } from '../../messages.ts';
import { nearestTo } from '../../projects/config/nearest.ts';
import type { Check, CheckedDocument } from '../check.ts';
import type { Fix } from '../finding.ts';
import { isBlank, metadataFinding, metadataOf, yamlText } from '../metadata.ts';

const ID = 'metadata/value';

export const check: Check = {
  id: ID,
  severities: ['error', 'warning', 'information'],
  docs: {
    title: 'A value of the metadata is none that the Hub knows',
    what: 'A field that has a list of values, such as `pipeline_tag`, has another one. Of tasks the Hugging Face Hub warns; of other fields it takes any word, and the finding is information. Licenses and languages have checks of their own.',
    why: 'Nobody finds the model or the data by such a value, and the widget is not shown.',
    fix: 'The fix writes the value that is nearest, where one is near.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\npipeline_tag: text-generator\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
      fixed: '---\nlicense: mit\npipeline_tag: text-generation\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
    {
      files: {
        'DATA_CARD.md':
          '---\nlicense: mit\npretty_name: Kestrel\nmultilinguality: monolingal\n---\n\n# Kestrel\n\nPictures of birds.\n',
      },
      fixed:
        '---\nlicense: mit\npretty_name: Kestrel\nmultilinguality: monolingual\n---\n\n# Kestrel\n\nPictures of birds.\n',
    },
  ],
  run: (document) => {
    const metadata = metadataOf(document);
    return (metadata?.found ?? []).flatMap((one) => {
      if (one.is !== 'text' || metadata === null || one.shape.others === undefined) return [];
      const { node, shape, place } = one;
      const values = valuesOf(shape);
      if (values === null || values.has(node.words) || isBlank(node.words)) return [];
      const message = t('The Hub knows no “{0}” for “{1}”.', node.words, place.path.replaceAll(/\[\d+\]/g, ''));
      return metadataFinding(ID, shape.others ?? 'advised', node, message, [fixOf(document, node, values)]);
    });
  },
};

/** Words that were renamed on the Hub, or that stand for a task in other libraries. */
const RENAMED: Readonly<Record<string, string>> = {
  conversational: 'text-generation',
  'text2text-generation': 'text-generation',
  'language-modeling': 'text-generation',
  'causal-lm': 'text-generation',
  'masked-lm': 'fill-mask',
  ner: 'token-classification',
  asr: 'automatic-speech-recognition',
  'speech-recognition': 'automatic-speech-recognition',
  tts: 'text-to-speech',
  vqa: 'visual-question-answering',
  'sentiment-analysis': 'text-classification',
  'image-captioning': 'image-to-text',
};

function fixOf({ path }: CheckedDocument, { words, start, end }: ScalarNode, values: ValueSet): Fix | null {
  const plain = words.toLowerCase().replaceAll(/[\s_]+/g, '-');
  const renamed = RENAMED[plain] ?? '';
  const near = values.has(plain) ? plain : values.has(renamed) ? renamed : nearestTo(plain, values.keys());
  if (near === null) return null;
  return {
    title: t('Write “{0}”', near),
    edits: [{ path, start, end, newText: yamlText(near) }],
    preferred: renamed !== near,
  };
}
