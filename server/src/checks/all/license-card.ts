import { frontMatterOf } from '../../cards/frontMatter.ts';
import { t } from '../../messages.ts';
import { cardByMetadata } from '../../projects/describesModel.ts';
import { nameHint } from '../../projects/names.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

export const check: Check = {
  id: 'license/card',
  severities: ['warning'],
  docs: {
    title: 'A license file that is a card',
    what: 'The file is called a license or a policy, and starts with the metadata of a card.',
    why: 'Readers who look for the terms find a description, and the Hub does not read the metadata there.',
    fix: 'Store the card as README.md, and the text of the license in its place.',
  },
  examples: [
    {
      files: {
        LICENSE:
          '---\nlicense: mit\npipeline_tag: text-generation\n---\n\n# Kestrel\n\nKestrel is a language model with 2 billion parameters.\n',
      },
    },
  ],
  run: ({ path, source, card }) => {
    const hint = nameHint(path);
    if (hint !== 'license' && hint !== 'use-policy') return [];
    const frontMatter = card === null ? frontMatterOf(source) : card.frontMatter;
    if (frontMatter === null || cardByMetadata(frontMatter) === null) return [];
    const end = Math.min(frontMatter.end, frontMatter.yaml.start);
    return [
      finding(
        'license/card',
        'warning',
        { start: frontMatter.start, end },
        t('The file is called a license, and is a card.'),
      ),
    ];
  },
};
