import type { Clause } from '../../clauses/clause.ts';
import { SURE } from '../../freedoms/terms.ts';
import { t } from '../../messages.ts';
import type { Check, CheckedDocument } from '../check.ts';
import { isDraft } from '../draft.ts';
import { finding } from '../finding.ts';

const ID = 'draft/unclear';
const CONFIG = 'drafts:\n  - LICENSE\n';

/** "“Non-Commercial Purpose” means …": a term with the word, and soon behind it a verb of definition. */
const DEFINES_COMMERCIAL = /commercial[^.\n]{0,80}\b(?:means?|shall mean|is defined as|refers? to|includes?)\b/i;

/** What is missing of a clause, in words; null where nothing is. */
type Question = (clause: Clause, document: CheckedDocument) => string | null;

/** By kind of clause. */
const QUESTIONS: Readonly<Record<string, Question>> = {
  'noncommercial-only': undefinedCommercial,
  'commercial-permission-required': undefinedCommercial,
  'commercial-threshold': ({ values: { amount, unit, measuredAt } }) => {
    const missing = [
      ...(amount === undefined ? [t('the number')] : []),
      ...(unit === undefined ? [t('what is counted')] : []),
      ...(measuredAt === undefined ? [t('the day on which it is counted')] : []),
    ];
    return missing.length === 0
      ? null
      : t('A threshold needs {0}: nobody can tell who is above it.', missing.join(', '));
  },
  'unilateral-change': () =>
    t(
      'Terms that change at any time bind nobody to anything certain: name the version that holds for a copy, and let people keep it.',
    ),
  'acceptable-use-policy': ({ values: { target } }) =>
    typeof target === 'string' && /^https?:/.test(target) && !/\d{4}|\bv\d/i.test(target)
      ? t('The policy at this address can change: name its version or its date, or put its text in the repository.')
      : null,
  'termination-at-will': () =>
    t('A license that can end at any time, without cause, is one that nobody can build on: name the causes.'),
};

function undefinedCommercial(_: Clause, { source }: CheckedDocument): string | null {
  return DEFINES_COMMERCIAL.test(source.text)
    ? null
    : t('What is commercial is not defined: say whether it is who uses the model, for what, or whether money is made.');
}

export const check: Check = {
  id: ID,
  severities: ['information'],
  docs: {
    title: 'A draft that leaves open what it means',
    what: 'A clause of a license or a policy that the configuration names under `drafts` turns on something that the text does not say: “commercial” is not defined, a threshold has no number, no unit or no day on which it is counted, the terms or a policy can change at any time, the license can end without cause.',
    why: 'Readers who cannot tell what a clause means for them must take it at its strictest, or not use the model.',
    fix: 'Say what is missing. There is no fix: only who drafts the license knows.',
  },
  examples: [
    {
      files: {
        LICENSE:
          'Heron License\n\n1. You may use the Model.\n\n2. You may not use the Model for commercial purposes.\n',
        '.cardclause.yml': CONFIG,
      },
    },
    {
      files: {
        LICENSE:
          'Heron License\n\n1. You may use the Model.\n\n2. We may change these terms at any time without notice.\n',
        '.cardclause.yml': CONFIG,
      },
    },
  ],
  run: (document) => {
    if (!isDraft(document)) return [];
    return document.clauses.flatMap((clause) => {
      const message = clause.confidence < SURE ? null : (QUESTIONS[clause.kind]?.(clause, document) ?? null);
      return message === null ? [] : [finding(ID, 'information', clause, message)];
    });
  },
};
