import { emptySections } from '../../cards/template/placeholders.ts';
import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

export const check: Check = {
  id: 'card/section-empty',
  severities: ['hint'],
  docs: {
    title: 'A heading with nothing below it',
    what: 'A section of the card has no words, code, table or picture, and no section below it: nothing but white space and comments up to the next heading. A section that the fix of `card/section-missing` has put there, with its comment, is taken to be in the writing. With the profile `off` nothing is reported.',
    why: 'The heading promises what the reader then does not find.',
    fix: 'Write the section. The fix takes the heading away, with the comments below it.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '# Kestrel\n\nKestrel is a language model.\n\n## Training Data\n\n<!-- to be written -->\n\n## Evaluation\n\nIt finds nine of ten.\n',
      },
      fixed: '# Kestrel\n\nKestrel is a language model.\n\n## Evaluation\n\nIt finds nine of ten.\n',
    },
    {
      files: {
        'MODEL_CARD.md':
          'Kestrel\n=======\n\nKestrel is a language model.\n\nUses\n----\n\nEvaluation\n----------\n\nIt finds nine of ten.\n',
      },
      fixed: 'Kestrel\n=======\n\nKestrel is a language model.\n\nEvaluation\n----------\n\nIt finds nine of ten.\n',
    },
  ],
  run: ({ path, type, source, card, profile }) => {
    if (card === null || profile === 'off' || (type !== 'model-card' && type !== 'data-card')) return [];
    return emptySections(card).map((section) => {
      const start = source.lineStart(source.lineAt(section.start) - 1);
      const edits = [{ path, start, end: section.end, newText: '' }];
      const message = t('There is nothing below “{0}”.', section.title);
      return finding('card/section-empty', 'hint', section.heading, message, [
        { title: t('Take the empty section away'), edits },
      ]);
    });
  },
};
