import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

export const check: Check = {
  id: 'metadata/fence',
  severities: ['warning'],
  docs: {
    title: 'The Hub does not see the metadata',
    what: 'There are blanks behind the `---` that opens the metadata. The expression by which the Hugging Face Hub finds metadata wants the line to end there.',
    why: 'The Hub shows a card without metadata: no license, no task, no language.',
    fix: 'The fix takes the blanks away.',
  },
  examples: [
    {
      files: { 'MODEL_CARD.md': '---  \nlicense: mit\n---\n\n# Kestrel\n\nKestrel is a language model.\n' },
      fixed: '---\nlicense: mit\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
  ],
  run: ({ path, card, source }) => {
    const frontMatter = card?.frontMatter;
    if (frontMatter == null || frontMatter.open) return [];
    const start = frontMatter.start + 3;
    const blanks = /^[ \t]+/.exec(source.text.slice(start, frontMatter.yaml.start))?.[0].length ?? 0;
    if (blanks === 0) return [];
    const place = { start: frontMatter.start, end: start + blanks };
    const fix = {
      title: t('Take the blanks away'),
      edits: [{ path, start, end: place.end, newText: '' }],
      preferred: true,
    };
    return [
      finding(
        'metadata/fence',
        'warning',
        place,
        t('The Hub finds no metadata here: there are blanks behind the dashes.'),
        [fix],
      ),
    ];
  },
};
