import { FREEDOMS, type Freedom } from '../../clauses/clause.ts';
import { judgeFreedoms } from '../../freedoms/judgeFreedoms.ts';
import { knownTerms } from '../../freedoms/knownTerms.ts';
import type { FreedomStatus } from '../../freedoms/verdict.ts';
import { freedomWord, listWords } from '../../freedoms/words.ts';
import { licenseNamed } from '../../licenses/catalog.ts';
import type { License } from '../../licenses/license.ts';
import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';
import { hubIdOf, isSame, licenseFields, retagged } from '../licenseFields.ts';

export const check: Check = {
  id: 'license/laxer-than-base',
  severities: ['error'],
  docs: {
    title: 'A license laxer than that of the base model',
    what: 'The metadata names a base model whose license limits a freedom, and a license of this model that does not. The license of the base is known from another model in the workspace or from a table of well-known families.',
    why: 'What was made from a model stays under its terms: a laxer license promises what its author cannot give.',
    fix: 'The fix names the license of the base model. If parts that are your own have another license, say so in the card.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: apache-2.0\nbase_model: meta-llama/Llama-2-7b-hf\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
      fixed:
        '---\nlicense: llama2\nbase_model: meta-llama/Llama-2-7b-hf\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
  ],
  run: (document, model) => {
    if (model === null || document.path !== model.card) return [];
    const fields = licenseFields(document);
    return fields.flatMap((field) => {
      const own = licenseNamed(field.value);
      if (own === undefined) return [];
      return model.bases.flatMap((base) => {
        if (base.license === null || isSame(base.license, own)) return [];
        const lost = laxer(own, base.license);
        if (lost.length === 0) return [];
        const { license } = base;
        const title = t('Name the license of the base model: {0}', hubIdOf(license) ?? license.id);
        const fix = fields.length === 1 ? { title, edits: retagged(document, field, license) } : null;
        const message = t(
          'The base model {0} is under the {1}, which limits the freedom to {2}; {3} does not. It is known from {4}.',
          base.id,
          license.name,
          listWords(lost.map(freedomWord)),
          own.name,
          base.source,
        );
        const related = [
          { path: document.path, start: base.field.start, end: base.field.end, message: t('The base model') },
        ];
        return [finding('license/laxer-than-base', 'error', field, message, [fix], related)];
      });
    });
  },
};

/** The freedoms that the base limits and the license of the model does not. */
function laxer(own: License, base: License): readonly Freedom[] {
  const [ownTerms, baseTerms] = [knownTerms(own, []), knownTerms(base, [])];
  if (ownTerms === null || baseTerms === null) return [];
  const [mine, theirs] = [judgeFreedoms([ownTerms]), judgeFreedoms([baseTerms])];
  return FREEDOMS.filter((freedom) => isLimited(theirs[freedom].status) && isFree(mine[freedom].status));
}

function isLimited(status: FreedomStatus): boolean {
  return status === 'restricted' || status === 'denied';
}

function isFree(status: FreedomStatus): boolean {
  return status === 'allowed' || status === 'conditional';
}
