import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { claimFinding, clausesOf, isCertain, placeOf } from '../claimFinding.ts';

export const check: Check = {
  id: 'claim/commercial-threshold',
  severities: ['information'],
  docs: {
    title: 'A card does not say up to what size commercial use is free',
    what: 'The card says that the model may be used commercially, and a clause of its terms ends that above a number of users, a revenue or a number of employees. Nothing is reported where the same paragraph speaks of the license or of a limit.',
    why: 'A reader who grows past the limit will need another license, and should hear of it where the promise stands.',
    fix: 'The fix adds "within the limits of the license".',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md': '# Kestrel\n\nKestrel is a language model. It is free for commercial use.\n',
        LICENSE:
          'Model License\n\n1. You may use, modify and distribute the Model.\n\n2. If your products have more than 10 million monthly active users, you must request a license from us, and may not exercise any rights until we grant it.\n',
      },
      fixed:
        '# Kestrel\n\nKestrel is a language model. It is free for commercial use within the limits of the license.\n',
    },
  ],
  run: (document, model) => {
    if (model === null || document.claims.length === 0) return [];
    const limits = clausesOf(model, 'commercial-threshold');
    const [clause] = limits;
    if (clause === undefined || !isCertain(limits)) return [];
    const { text } = document.source;
    return document.claims
      .filter(
        ({ type, verdict, scope }) => type === 'free-commercial-use' && verdict !== 'contradicted' && scope === 'model',
      )
      .filter(({ start, end }) => !LIMITED.test(paragraph(text, start, end)))
      .map((claim) => {
        const edits = [{ start: claim.end, end: claim.end, newText: ' within the limits of the license' }];
        const spoken = /\buse$|\bpurposes$|\bcommercially$|\bproducts$|\bapplications$/i.test(
          text.slice(claim.start, claim.end),
        );
        const message = t(
          'The card says that commercial use is free, and not that {0} ends that above a size.',
          placeOf(clause),
        );
        const wordings = spoken ? [{ title: t('Add “within the limits of the license”'), edits }] : [];
        return claimFinding(
          'claim/commercial-threshold',
          'information',
          document,
          model,
          claim,
          message,
          limits,
          wordings,
        );
      });
  },
};

const LIMITED = /\b(?:licen[sc]e|terms|agreement|up to|fewer|less than|below|million|revenue|users|limit|employees)\b/i;

function paragraph(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n\n', start);
  const to = text.indexOf('\n\n', end);
  return text.slice(Math.max(0, from, start - 1500), Math.min(to < 0 ? text.length : to, end + 1500));
}
