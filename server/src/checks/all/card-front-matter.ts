import type { FrontMatterProblem } from '../../cards/frontMatter.ts';
import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

export const check: Check = {
  id: 'card/front-matter',
  severities: ['error', 'information'],
  docs: {
    title: 'The metadata of a card is not YAML',
    what: 'The block between `---` and `---` at the top of the card is not a YAML mapping, or is not closed. What can be read of it is read; the rest of the card is reviewed as usual. What is merely unfinished is information: a block that the text ends in, or a line with the beginning of a key.',
    why: 'The Hugging Face Hub refuses such a card, or shows it without a license.',
    fix: 'Mend the YAML at the place of the finding. A value with `: ` or `#` in it needs quotes.',
  },
  examples: [{ files: { 'MODEL_CARD.md': '---\nlicense: [mit\n---\n\n# Kestrel\n\nKestrel is a model.\n' } }],
  run: ({ card }) => {
    const frontMatter = card?.frontMatter;
    return (frontMatter?.problems ?? []).flatMap((problem) => {
      const message = messageOf(problem);
      if (message === null) return [];
      // What ends where the text ends, or is the beginning of a key, is being typed: that is no mistake yet.
      const typed = problem.fault === 'unfinished-key' || (problem.fault === 'not-closed' && frontMatter?.open);
      return [finding('card/front-matter', typed ? 'information' : 'error', problem, message)];
    });
  },
};

/** What to say of a problem; null for those that have a check of their own. */
function messageOf({ fault, detail }: FrontMatterProblem): string | null {
  switch (fault) {
    case 'not-yaml':
      return detail === ''
        ? t('The metadata of the card is not YAML.')
        : t('The metadata of the card is not YAML: {0}.', detail.replace(/\.$/, ''));
    case 'unfinished-key':
      return t('“{0}” is not finished: a key, a colon and a value make a line of metadata.', detail);
    case 'not-a-mapping':
      return t('The metadata of the card is not a list of keys and values.');
    case 'not-closed':
      return t('The metadata of the card is not closed: a line with `---` is missing after it.');
    case 'too-large':
      return t('The metadata of the card is too large to be read.');
    case 'duplicate-key':
    case 'tab':
      return null;
  }
}
