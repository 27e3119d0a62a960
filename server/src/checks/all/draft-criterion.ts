import { isLimit } from '../../clauses/clause.ts';
import { SURE } from '../../freedoms/terms.ts';
import { listWords } from '../../freedoms/words.ts';
import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { isDraft } from '../draft.ts';
import { type Fix, finding } from '../finding.ts';

const ID = 'draft/criterion';
const CONFIG = 'drafts:\n  - LICENSE\n';

export const check: Check = {
  id: ID,
  severities: ['information'],
  docs: {
    title: 'A draft that breaks a criterion of the Open Source Definition',
    what: 'A clause of a license or a policy that the configuration names under `drafts` breaks a criterion of the Open Source Definition, as we read it. It is said of each such clause, with the criterion and the nearest wording that breaks none.',
    why: 'Who drafts a license can still choose. Under terms that break a criterion, nobody can rightly call a model open source, and many cannot use it at all.',
    fix: 'The fix puts the nearest wording in the place of the clause. It is a choice, so it is not applied with others; a lawyer should read what comes of it.',
  },
  examples: [
    {
      files: {
        LICENSE:
          'Heron License\n\n1. You may use the Model.\n\n2. You may not use the Model for commercial purposes.\n',
        '.cardclause.yml': CONFIG,
      },
      fixed:
        'Heron License\n\n1. You may use the Model.\n\n2. You may use the Model for any purpose, including commercial purposes.\n',
    },
  ],
  run: (document) => {
    if (!isDraft(document)) return [];
    const { path, clauses, kinds } = document;
    return clauses.flatMap(({ kind: id, start, end, confidence }) => {
      const kind = kinds.get(id);
      if (kind === undefined || !isLimit(kind.effect) || kind.osd.length === 0 || confidence < SURE) return [];
      const newText = kind.freeWording === undefined ? null : t(kind.freeWording);
      const fixes: readonly Fix[] =
        newText === null ? [] : [{ title: t('Write instead: “{0}”', newText), edits: [{ path, start, end, newText }] }];
      const message =
        kind.osd.length === 1
          ? t(
              '{0}: this breaks criterion {1} of the Open Source Definition, as we read it.',
              t(kind.title),
              kind.osd[0] ?? '',
            )
          : t(
              '{0}: this breaks criteria {1} of the Open Source Definition, as we read it.',
              t(kind.title),
              listWords(kind.osd.map(String)),
            );
      return [finding(ID, 'information', { start, end }, message, fixes)];
    });
  },
};
