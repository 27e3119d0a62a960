import type { Effect } from '../../clauses/clause.ts';
import { clauseKinds } from '../../clauses/index.ts';
import { SURE } from '../../freedoms/terms.ts';
import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import type { Severity } from '../finding.ts';

const SEVERITY: Readonly<Record<Effect, Severity | null>> = {
  limits: 'warning',
  withholds: 'warning',
  obliges: 'hint',
  grants: null,
  neutral: null,
};

export const check: Check = {
  id: 'clause',
  perKind: true,
  severities: ['warning', 'information', 'hint'],
  docs: {
    title: 'A clause that limits a freedom, or asks for something',
    what: 'Every clause that limits or withholds a freedom is a warning, each item of a list of prohibited uses an information, and every duty a hint. Grants, disclaimers and other terms are no findings. The pages of the clause kinds say what each means.',
    why: 'A model is only as open as the terms of its weights.',
    fix: 'Terms are not edited: choose another license, or say in the card what the terms are.',
  },
  examples: [
    {
      files: {
        LICENSE:
          'Model License\n\n1. You may not use the Model or any output of the Model to train any other language model.\n',
      },
    },
  ],
  run: ({ clauses }) =>
    clauses.flatMap((clause) => {
      const kind = clauseKinds.get(clause.kind);
      const severity =
        kind === undefined ? null : clause.kind === 'use-restriction' ? 'information' : SEVERITY[kind.effect];
      if (kind === undefined || severity === null) return [];
      const words = t(kind.title);
      return [
        {
          check: `clause/${kind.id}`,
          severity,
          start: clause.start,
          end: clause.end,
          message:
            clause.confidence < SURE
              ? t('May be: {0}. {1}', words, t(kind.meaning))
              : t('{0}. {1}', words, t(kind.meaning)),
          fixes: [],
          acknowledged: false,
          related: [],
        },
      ];
    }),
};
