import { type Placeholder, placeholdersIn } from '../../cards/template/placeholders.ts';
import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';

export const check: Check = {
  id: 'card/placeholder',
  severities: ['information', 'hint'],
  docs: {
    title: 'A card with a blank of its template',
    what: 'The card still says “[More Information Needed]”, “TODO”, “TBD”, `{{ model_id }}`, a blank of a new card or the like where something should stand (information), or has a comment or an “[optional]” of the Hub’s template (hint). Lists of what is planned are left alone. With the profile `off` nothing is reported.',
    why: 'A blank tells the reader that nobody finished the card.',
    fix: 'Fill the blank in. The fix takes it away, with its line where the line says nothing else.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '# Kestrel\n\nKestrel is a language model.\n\n- **Developed by:** the aviary\n- **Funded by:** [More Information Needed]\n',
      },
      fixed: '# Kestrel\n\nKestrel is a language model.\n\n- **Developed by:** the aviary\n',
    },
    {
      files: {
        'MODEL_CARD.md':
          '# Kestrel\n\n<!-- Provide a quick summary of what the model is/does. -->\n\nKestrel is a language model.\n',
      },
      fixed: '# Kestrel\n\n\nKestrel is a language model.\n',
    },
    {
      files: {
        'MODEL_CARD.md': '# Kestrel\n\nKestrel is a language model.\n\n- **Shared by [optional]:** the aviary\n',
      },
      fixed: '# Kestrel\n\nKestrel is a language model.\n\n- **Shared by:** the aviary\n',
    },
  ],
  run: ({ path, type, source, card, profile }) => {
    if (card === null || profile === 'off' || (type !== 'model-card' && type !== 'data-card')) return [];
    return placeholdersIn(card).map((placeholder) => {
      const { kind, line } = placeholder;
      const severity = kind === 'blank' ? ('information' as const) : ('hint' as const);
      const edits = [{ path, start: line.start, end: line.end, newText: '' }];
      const fix = line.end > line.start ? { title: t('Take it away'), edits } : null;
      return finding('card/placeholder', severity, placeholder, messageOf(placeholder, source.slice(placeholder)), [
        fix,
      ]);
    });
  },
};

function messageOf({ kind }: Placeholder, words: string): string {
  const shown = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  switch (kind) {
    case 'blank':
      return t('“{0}” stands where something should be told.', shown.trim());
    case 'guidance':
      return t('This comment is the template’s, and says what to write here.');
    case 'optional':
      return t('“[optional]” is the template’s word.');
  }
}
