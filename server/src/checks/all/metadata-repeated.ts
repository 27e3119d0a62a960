import { scalarsOf } from '../../cards/metadata/node.ts';
import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { type Edit, finding } from '../finding.ts';
import { metadataOf } from '../metadata.ts';

const ID = 'metadata/repeated';

export const check: Check = {
  id: ID,
  severities: ['hint'],
  docs: {
    title: 'A list of the metadata has a value twice',
    what: 'A list such as `tags` or `datasets` names the same twice. The Hugging Face Hub takes it.',
    why: 'It says nothing more, and one of the two was perhaps meant to be another.',
    fix: 'The fix takes the second away.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\ntags:\n- bird\n- small\n- bird\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
      fixed: '---\nlicense: mit\ntags:\n- bird\n- small\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
  ],
  run: (document) => {
    const metadata = metadataOf(document);
    return (metadata?.root.pairs ?? []).flatMap(({ value }) => {
      if (metadata === null || value?.kind !== 'list') return [];
      const seen = new Set<string>();
      return scalarsOf(value).flatMap((item) => {
        const before = seen.has(item.words);
        seen.add(item.words);
        if (!before) return [];
        const edit = lineOf(document.source.text, document.path, item.start, item.end);
        const fix =
          edit === null ? null : { title: t('Take the second “{0}” away', item.words), edits: [edit], preferred: true };
        return [finding(ID, 'hint', item, t('“{0}” is in the list before.', item.words), [fix])];
      });
    });
  },
};

/** The edit that takes an item on a line of its own away. */
function lineOf(text: string, path: string, start: number, end: number): Edit | null {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  if (stop < 0 || !/^\s*-\s+$/.test(text.slice(from, start)) || !/^[ \t\r]*$/.test(text.slice(end, stop))) return null;
  return { path, start: from, end: stop + 1, newText: '' };
}
