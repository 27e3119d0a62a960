import { withEffect } from '../../freedoms/terms.ts';
import { t } from '../../messages.ts';
import type { Check, CheckedModel } from '../check.ts';
import { claimFinding, contradicted, isCertain, isDivided, placeOf } from '../claimFinding.ts';
import { asLicensed, someLimits } from '../claimWords.ts';

export const check: Check = {
  id: 'claim/no-restrictions',
  severities: ['error', 'warning'],
  docs: {
    title: 'A card says that use has no limits, and the terms limit it',
    what: 'The card says that the model may be used for any purpose, or without restrictions, and a clause of the license or of a use policy limits or bars a use. It is an error where such a clause is certain, else a warning.',
    why: 'The clause binds the reader, whatever the card says.',
    fix: 'The fixes keep the sentence and say "that the license allows", with a link to the license where it is in the repository, or "within the limits of the license".',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md': '# Kestrel\n\nKestrel is a language model. You may use the model for any purpose.\n',
        LICENSE: 'Model License\n\n1. You may not use the Model to provide medical advice.\n',
      },
      fixed:
        '# Kestrel\n\nKestrel is a language model. You may use the model for any purpose that the license allows.\n',
    },
    {
      files: {
        'MODEL_CARD.md': '# Kestrel\n\nKestrel is a language model. There are no restrictions on its use.\n',
        LICENSE: 'Model License\n\n1. You may not use the Model to provide medical advice.\n',
      },
      fixed: '# Kestrel\n\nKestrel is a language model. There are some restrictions on its use.\n',
    },
  ],
  run: (document, model) => {
    if (model === null || document.claims.length === 0) return [];
    const against = limitsOf(model);
    const [clause] = against;
    if (clause === undefined || isDivided(model, against)) return [];
    const { text } = document.source;
    const file = model.texts.find(({ path }) => path === clause.path)?.path;
    return contradicted(document, 'no-restrictions').map((claim) => {
      const wordings = [
        { title: t('Say “that the license allows”'), edits: asLicensed(text, claim, 'the license') },
        ...(file === undefined || /\s/.test(file) || file.includes('/')
          ? []
          : [{ title: t('Say so, and link to {0}', file), edits: asLicensed(text, claim, `the [license](${file})`) }]),
        { title: t('Say “some restrictions”'), edits: someLimits(text, claim) },
      ];
      const message = t(
        'The card says that use is not limited, but {0} limits it: {1}.',
        placeOf(clause),
        t(clause.kind.title),
      );
      const severity = isCertain(against) ? ('error' as const) : ('warning' as const);
      return claimFinding('claim/no-restrictions', severity, document, model, claim, message, against, wordings);
    });
  },
};

/** What limits use, single prohibited uses last. */
function limitsOf({ terms }: CheckedModel) {
  const limits = [...withEffect(terms, 'withholds', 'use'), ...withEffect(terms, 'limits', 'use')];
  return limits.toSorted((a, b) => Number(a.kind.id === 'use-restriction') - Number(b.kind.id === 'use-restriction'));
}
