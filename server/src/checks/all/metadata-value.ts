import type { ScalarNode } from '../../cards/metadata/node.ts';
import { type ValueSet, valueSet, valuesOf } from '../../cards/metadata/values.ts';
import { t } from '../../messages.ts';
import { distanceOf, nearestTo } from '../../projects/config/nearest.ts';
import type { Check, CheckedDocument } from '../check.ts';
import type { Finding, Fix } from '../finding.ts';
import { isBlank, metadataFinding, metadataOf, yamlText } from '../metadata.ts';

const ID = 'metadata/value';

export const check: Check = {
  id: ID,
  severities: ['error', 'warning', 'information'],
  docs: {
    title: 'A value of the metadata is none that the Hub knows',
    what: 'A field that has a list of values, such as `pipeline_tag`, has another one. Of tasks the Hugging Face Hub warns; of other fields it takes any word, and the finding is information. Of libraries, only a word that is one letter or a capital away from a known one is told. Licenses and languages have checks of their own.',
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
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\nlibrary_name: Transformers\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
      fixed: '---\nlicense: mit\nlibrary_name: transformers\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
  ],
  run: (document) => {
    const metadata = metadataOf(document);
    return (metadata?.found ?? []).flatMap((one) => {
      if (one.is !== 'text' || metadata === null) return [];
      const { node, shape, place } = one;
      if (shape.values === 'libraries') return library(document, node);
      if (shape.others === undefined) return [];
      const values = valuesOf(shape);
      if (values === null || values.has(node.words) || isBlank(node.words)) return [];
      const message = t('The Hub knows no “{0}” for “{1}”.', node.words, place.path.replaceAll(/\[\d+\]/g, ''));
      return metadataFinding(ID, shape.others ?? 'advised', node, message, [fixOf(document, node, values)]);
    });
  },
};

/** Any word may be a library; one in other letters, or one letter away from a known one, is most likely that. */
function library({ path }: CheckedDocument, { words, start, end }: ScalarNode): readonly Finding[] {
  const libraries = valueSet('libraries');
  if (libraries.has(words) || words.length < 4) return [];
  const plain = words.toLowerCase().replaceAll(/[\s_]+/g, '-');
  const near = libraries.has(plain) ? plain : nearestTo(plain, libraries.keys());
  if (near === null || distanceOf(plain, near) > 1) return [];
  const fix = {
    title: t('Write “{0}”', near),
    edits: [{ path, start, end, newText: yamlText(near) }],
    preferred: true,
  };
  const message = t('The Hub knows no library “{0}”. Is “{1}” meant?', words, near);
  return metadataFinding(ID, 'advised', { start, end }, message, [fix]);
}

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
