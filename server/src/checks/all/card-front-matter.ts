import type { FrontMatterProblem } from '../../cards/frontMatter.ts';
import { t } from '../../messages.ts';
import type { Check } from '../check.ts';

export const check: Check = {
  id: 'card/front-matter',
  severities: ['error'],
  docs: {
    title: 'The metadata of a card is not YAML',
    what: 'The block between `---` and `---` at the top of the card is not a YAML mapping, has a key twice, or is not closed. What can be read of it is read; the rest of the card is reviewed as usual.',
    why: 'The Hugging Face Hub refuses such a card, or shows it without a license.',
    fix: 'Mend the YAML at the place of the finding. A value with `: ` or `#` in it needs quotes.',
  },
  examples: [{ files: { 'MODEL_CARD.md': '---\nlicense: [mit\n---\n\n# Kestrel\n\nKestrel is a model.\n' } }],
  run: ({ card }) => {
    const problem = card?.frontMatter?.problem;
    if (problem == null) return [];
    const { start, end } = problem;
    return [
      {
        check: 'card/front-matter',
        severity: 'error',
        start,
        end,
        message: messageOf(problem),
        fixes: [],
        acknowledged: false,
        related: [],
      },
    ];
  },
};

function messageOf({ fault, detail }: FrontMatterProblem): string {
  switch (fault) {
    case 'not-yaml':
      return detail === ''
        ? t('The metadata of the card is not YAML.')
        : t('The metadata of the card is not YAML: {0}.', detail.replace(/\.$/, ''));
    case 'not-a-mapping':
      return t('The metadata of the card is not a list of keys and values.');
    case 'not-closed':
      return t('The metadata of the card is not closed: a line with `---` is missing after it.');
    case 'too-large':
      return t('The metadata of the card is too large to be read.');
  }
}
