import { t } from '../../messages.ts';
import type { Check, CheckedDocument } from '../check.ts';
import { type Edit, finding } from '../finding.ts';

export const check: Check = {
  id: 'metadata/tab',
  severities: ['error'],
  docs: {
    title: 'The metadata is indented with a tab',
    what: 'A line of the metadata begins with a tab. YAML allows blanks alone there.',
    why: 'The Hugging Face Hub refuses such a card.',
    fix: 'The fix puts two blanks in the place of each tab at the beginning of a line of the metadata.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\nco2_eq_emissions:\n\temissions: 5\n\tsource: codecarbon\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
      fixed:
        '---\nlicense: mit\nco2_eq_emissions:\n  emissions: 5\n  source: codecarbon\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
  ],
  run: (document) => {
    const problem = document.card?.frontMatter?.problems.find(({ fault }) => fault === 'tab');
    if (problem === undefined) return [];
    const fix = { title: t('Indent with blanks'), edits: withBlanks(document), preferred: true };
    return [finding('metadata/tab', 'error', problem, t('YAML is indented with blanks; here is a tab.'), [fix])];
  },
};

function withBlanks({ path, card, source }: CheckedDocument): readonly Edit[] {
  const yaml = card?.frontMatter?.yaml;
  if (yaml === undefined) return [];
  return [...source.slice(yaml).matchAll(/^[ \t]*\t[ \t]*/gm)].map(({ index, 0: blanks }) => {
    const start = yaml.start + index;
    return { path, start, end: start + blanks.length, newText: blanks.replaceAll('\t', '  ') };
  });
}
