import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { claimFinding, clausesOf, contradicted } from '../claimFinding.ts';
import { onceAccepted } from '../claimWords.ts';

export const check: Check = {
  id: 'claim/open-weights',
  severities: ['information', 'warning'],
  docs: {
    title: 'A card promises the weights to all, and they are not for all',
    what: 'The card says that the weights are publicly, openly or freely available, and its metadata, its words or the license ask for something first (information); or the license bars passing them on (warning). "Open-weight" by itself is not held against a gate.',
    why: 'Who must ask first has not been promised the weights.',
    fix: 'The fix says that the weights are there for those who accept the terms.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: apache-2.0\nextra_gated_prompt: You agree not to harm birds.\n---\n\n# Kestrel\n\nKestrel is a language model. The weights are publicly available.\n',
      },
      fixed:
        '---\nlicense: apache-2.0\nextra_gated_prompt: You agree not to harm birds.\n---\n\n# Kestrel\n\nKestrel is a language model. The weights are available to those who accept the terms.\n',
    },
  ],
  run: (document, model) => {
    if (model === null || document.claims.length === 0) return [];
    const { text } = document.source;
    const bans = clausesOf(model, 'redistribution-ban');
    const denied = model.freedoms.share.status === 'denied';
    const gate = document.claims.find(({ type }) => type === 'gated');
    return contradicted(document, 'open-weights').map((claim) => {
      const message = denied
        ? t('The card calls the weights open, but the license does not let anyone pass them on.')
        : t('The card promises the weights to all, but one must ask or accept terms first.');
      const found = claimFinding(
        'claim/open-weights',
        denied ? 'warning' : 'information',
        document,
        model,
        claim,
        message,
        denied ? bans : clausesOf(model, 'access-gate'),
        denied ? [] : [{ title: t('Say “to those who accept the terms”'), edits: onceAccepted(text, claim) }],
      );
      if (denied || gate === undefined) return found;
      const place = { path: document.path, start: gate.start, end: gate.end, message: t('Access is asked for here') };
      return { ...found, related: [place, ...found.related] };
    });
  },
};
