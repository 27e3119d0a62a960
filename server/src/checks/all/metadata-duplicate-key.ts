import { t } from '../../messages.ts';
import type { Check, CheckedDocument } from '../check.ts';
import { type Fix, finding } from '../finding.ts';

export const check: Check = {
  id: 'metadata/duplicate-key',
  severities: ['error'],
  docs: {
    title: 'A key of the metadata is there twice',
    what: 'The same key stands twice in one mapping of the metadata.',
    why: 'The Hugging Face Hub refuses such a card; other readers take the first value or the last.',
    fix: 'Where both have the same value, the fix takes the second away. Else decide which one holds.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\ntags:\n- bird\nlicense: mit\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
      fixed: '---\nlicense: mit\ntags:\n- bird\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
    {
      files: {
        'MODEL_CARD.md': '---\nlicense: mit\nlicense: gemma\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
    },
  ],
  run: (document) => {
    const frontMatter = document.card?.frontMatter;
    return (frontMatter?.problems ?? []).flatMap((problem) =>
      problem.fault !== 'duplicate-key'
        ? []
        : [
            finding('metadata/duplicate-key', 'error', problem, t('The key “{0}” is there twice.', problem.detail), [
              withoutSecond(document, problem.start),
            ]),
          ],
    );
  },
};

/** Takes the second of two equal lines at the top of the metadata away. */
function withoutSecond({ card, path, source }: CheckedDocument, at: number): Fix | null {
  const pairs = card?.frontMatter?.root?.pairs ?? [];
  const pair = pairs.find(({ start }) => start === at);
  const first = pairs.find(({ key }) => key === pair?.key);
  if (pair === undefined || first === undefined || source.slice(first) !== source.slice(pair)) return null;
  const start = source.lineStart(source.lineAt(pair.start) - 1);
  const end = source.lineStart(source.lineAt(Math.max(pair.start, pair.end - 1)));
  return {
    title: t('Take the second “{0}” away', pair.key),
    edits: [{ path, start, end, newText: '' }],
    preferred: true,
  };
}
