import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import {
  claimFinding,
  clausesOf,
  contradicted,
  criteriaWords,
  isCertain,
  isDivided,
  placeOf,
} from '../claimFinding.ts';
import { nonCommercial, researchUse, withLicense } from '../claimWords.ts';

export const check: Check = {
  id: 'claim/free-commercial-use',
  severities: ['error', 'warning'],
  docs: {
    title: 'A card allows commercial use that the terms do not',
    what: 'The card says that the model may be used commercially, and a clause of its terms limits use to what is non-commercial or to research, or asks for permission or another license for commercial use. It is an error where such a clause is certain, else a warning.',
    why: 'Whoever builds a product on that sentence breaks the license.',
    fix: 'The fixes say "non-commercial" instead, leave "commercial" out where research stands beside it, or say that a separate license is needed.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md': '# Kestrel\n\nKestrel is a language model. The model supports commercial use.\n',
        LICENSE: 'Model License\n\n1. You may use the Model for non-commercial purposes only.\n',
      },
      fixed: '# Kestrel\n\nKestrel is a language model. The model supports non-commercial use.\n',
    },
    {
      files: {
        'MODEL_CARD.md': '# Kestrel\n\nKestrel is a language model. It is free for research and commercial use.\n',
        LICENSE: 'Model License\n\n1. You may use the Model for research purposes only.\n',
      },
      fixed: '# Kestrel\n\nKestrel is a language model. It is free for research use.\n',
    },
    {
      files: {
        'MODEL_CARD.md': '# Kestrel\n\nKestrel 是一个语言模型，支持免费商用。\n',
        LICENSE: '模型许可协议\n\n第一条 您可以使用本模型。您不得将本模型用于任何商业用途。\n',
      },
      fixed: '# Kestrel\n\nKestrel 是一个语言模型，支持非商业使用。\n',
    },
  ],
  run: (document, model) => {
    if (model === null || document.claims.length === 0) return [];
    const against = clausesOf(model, 'noncommercial-only', 'research-only', 'commercial-permission-required');
    const [clause] = against;
    if (clause === undefined || isDivided(model, against)) return [];
    const { text } = document.source;
    const asks = clause.kind.id === 'commercial-permission-required';
    return contradicted(document, 'free-commercial-use').map((claim) => {
      const research = { title: t('Say “research use” only'), edits: researchUse(text, claim) };
      const barred = { title: t('Say “non-commercial” instead'), edits: nonCommercial(text, claim) };
      const licensed = { title: t('Say that a separate license is needed'), edits: withLicense(text, claim) };
      const wordings = asks
        ? [licensed, barred]
        : clause.kind.id === 'research-only'
          ? [research, barred]
          : [barred, research];
      const message = asks
        ? t(
            'The card says that commercial use is free, but {0} asks for permission first.{1}',
            placeOf(clause),
            criteriaWords(against),
          )
        : t(
            'The card allows commercial use, but {0} does not: {1}.{2}',
            placeOf(clause),
            t(clause.kind.title),
            criteriaWords(against),
          );
      const severity = isCertain(against) ? ('error' as const) : ('warning' as const);
      return claimFinding('claim/free-commercial-use', severity, document, model, claim, message, against, wordings);
    });
  },
};
