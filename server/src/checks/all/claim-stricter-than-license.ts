import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { claimFinding, contradicted, licensesOf } from '../claimFinding.ts';
import { asAdvice } from '../claimWords.ts';

export const check: Check = {
  id: 'claim/stricter-than-license',
  severities: ['warning', 'information'],
  docs: {
    title: 'A card is stricter than its license',
    what: 'The card limits use to research or to what is non-commercial, and the license grants use without such a limit: every text was read, and none limits it. What the card only intends or recommends is information.',
    why: 'A reader does not know which of the two holds. A limit that stands in the card alone does not bind those who rely on the license.',
    fix: 'If the limit is meant, choose a license that has it. If it is advice, the fix says so: "mainly for research".',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: apache-2.0\n---\n\n# Kestrel\n\nKestrel is a language model. The weights are for research purposes only.\n',
      },
      fixed:
        '---\nlicense: apache-2.0\n---\n\n# Kestrel\n\nKestrel is a language model. The weights are mainly for research purposes.\n',
    },
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\n---\n\n# Kestrel\n\nKestrel is a language model. Commercial use is not allowed.\n',
      },
      fixed: '---\nlicense: mit\n---\n\n# Kestrel\n\nKestrel is a language model. Commercial use is not intended.\n',
    },
  ],
  run: (document, model) => {
    if (model === null) return [];
    const { source } = document;
    return contradicted(document, 'research-only', 'non-commercial').map((claim) => {
      const research = claim.type === 'research-only';
      const intended = /\b(?:intended|meant|designed|developed)\b/i.test(source.slice(claim));
      const names = licensesOf(model)
        .map(({ name }) => name)
        .join(', ');
      const message = research
        ? t('The card limits use to research, but the license ({0}) does not.', names)
        : t('The card bars commercial use, but the license ({0}) does not.', names);
      const wordings = [{ title: t('Say that it is advice'), edits: asAdvice(source.text, claim) }];
      const severity = intended ? ('information' as const) : ('warning' as const);
      return claimFinding('claim/stricter-than-license', severity, document, model, claim, message, [], wordings);
    });
  },
};
