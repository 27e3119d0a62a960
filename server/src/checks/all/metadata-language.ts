import type { ScalarNode } from '../../cards/metadata/node.ts';
import { valueSet } from '../../cards/metadata/values.ts';
import { t } from '../../messages.ts';
import type { Check, CheckedDocument } from '../check.ts';
import type { Fix } from '../finding.ts';
import { isBlank, metadataFinding, metadataOf, yamlText } from '../metadata.ts';

const ID = 'metadata/language';

export const check: Check = {
  id: ID,
  severities: ['error', 'information'],
  docs: {
    title: 'A language of the metadata is no code of ISO 639',
    what: 'The Hugging Face Hub takes codes of ISO 639 with two or three letters in lower case, `code` and `multilingual`; anything else, such as `English` or `zh-CN`, it refuses. Of two or three letters that are no language it says nothing, and the finding is information.',
    why: 'Nobody who looks for models in that language finds it.',
    fix: 'The fix writes the code for a name or for a code with a region.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md': '---\nlanguage: English\nlicense: mit\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
      fixed: '---\nlanguage: en\nlicense: mit\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
    {
      files: {
        'MODEL_CARD.md': '---\nlanguage:\n- zh-CN\nlicense: mit\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
      fixed: '---\nlanguage:\n- zh\nlicense: mit\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
    {
      files: { 'MODEL_CARD.md': '---\nlanguage: jp\nlicense: mit\n---\n\n# Kestrel\n\nKestrel is a language model.\n' },
    },
  ],
  run: (document) => {
    const metadata = metadataOf(document);
    return (metadata?.found ?? []).flatMap((one) => {
      if (one.is !== 'text' || metadata === null || one.shape.values !== 'languages') return [];
      const { node } = one;
      if (valueSet('languages').has(node.words) || isBlank(node.words)) return [];
      const formed = /^[a-z]{2,3}$/.test(node.words);
      const message = formed
        ? t('“{0}” is no language of ISO 639.', node.words)
        : t('The Hub takes no “{0}” as a language: it wants a code of ISO 639 with two or three letters.', node.words);
      return metadataFinding(ID, formed ? 'advised' : 'refused', node, message, [fixOf(document, node)]);
    });
  },
};

/** What people write for codes that are others: of countries, and of scripts. */
const MEANT: Readonly<Record<string, string>> = {
  cn: 'zh',
  jp: 'ja',
  kr: 'ko',
  cz: 'cs',
  gr: 'el',
  dk: 'da',
  ua: 'uk',
  vn: 'vi',
  gb: 'en',
  us: 'en',
  iw: 'he',
  jw: 'jv',
  in: 'id',
  ji: 'yi',
};

function fixOf({ path }: CheckedDocument, { words, start, end }: ScalarNode): Fix | null {
  const languages = valueSet('languages');
  const lower = words.toLowerCase();
  const main = lower.split(/[-_]/)[0] ?? '';
  const code = languages.has(lower)
    ? lower
    : (MEANT[lower] ?? byName(lower) ?? (languages.has(main) && main !== lower ? main : undefined));
  if (code === undefined) return null;
  return { title: t('Write “{0}”', code), edits: [{ path, start, end, newText: yamlText(code) }], preferred: true };
}

function byName(name: string): string | undefined {
  if (name.length < 4) return undefined;
  for (const value of valueSet('languages').values()) {
    if (
      value.name
        .toLowerCase()
        .split(/[,;(]\s*/)[0]
        ?.trim() === name ||
      value.detail.toLowerCase() === name
    )
      return value.id;
  }
  return undefined;
}
