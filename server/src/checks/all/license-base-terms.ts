import { clausesOf } from '../../licenses/catalog.ts';
import type { KnownClause } from '../../licenses/license.ts';
import { t } from '../../messages.ts';
import type { Check, CheckedModel } from '../check.ts';
import { finding, weightLicenses } from '../licenseFields.ts';

export const check: Check = {
  id: 'license/base-terms',
  severities: ['warning'],
  docs: {
    title: 'What the license of the base model asks for is missing',
    what: 'The license of the base model asks those who pass on a model made from it for a name that begins with its own, a text to be shown, a copy of the license, or a use policy, and it is not there.',
    why: 'The right to pass on the model hangs on these.',
    fix: 'Add what is missing, as the finding says. Notices are not looked for: where the license asks for one, read it.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
    },
  ],
  run: (document, model) => {
    if (model === null || document.path !== model.card) return [];
    return model.bases.flatMap(({ id, field, license }) => {
      if (license === null) return [];
      const clauses = clausesOf(license.id) ?? [];
      const missing = missingOf(clauses, license.id, license.policies.length > 0, document.source.text, model);
      if (missing.length === 0) return [];
      const message = t('The {0} of {1} asks for what is not here: {2}.', license.name, id, missing.join('; '));
      return [finding('license/base-terms', 'warning', field, message)];
    });
  },
};

function missingOf(
  clauses: readonly KnownClause[],
  license: string,
  hasPolicy: boolean,
  card: string,
  model: CheckedModel,
): readonly string[] {
  const of = (kind: string) => clauses.find((clause) => clause.kind === kind);
  const where = (words: string, { section }: KnownClause) =>
    section === '' ? words : t('{0} (section {1})', words, section);
  const missing: string[] = [];
  const name = of('naming-requirement');
  const wanted = name?.values.direction === 'include' ? String(name.values.text ?? '') : '';
  const start = name?.values.position === 'beginning';
  const own = model.name.toLowerCase();
  // A model without a name of its own has none to be wrong.
  if (
    name !== undefined &&
    wanted !== '' &&
    model.name !== '.' &&
    !(start ? own.startsWith(wanted.toLowerCase()) : own.includes(wanted.toLowerCase()))
  )
    missing.push(
      where(start ? t('a name that begins with “{0}”', wanted) : t('a name with “{0}” in it', wanted), name),
    );
  const brand = of('branding-display');
  const words = String(brand?.values.text ?? '');
  if (brand !== undefined && words !== '' && !card.toLowerCase().includes(words.toLowerCase()))
    missing.push(where(t('the words “{0}” in the card', words), brand));
  const copy = of('license-copy');
  const texts = [...weightLicenses(model)].some((one) => one.license.id === license);
  if (copy !== undefined && !texts) missing.push(where(t('a copy of the license'), copy));
  const policy = of('acceptable-use-policy');
  if (policy !== undefined && hasPolicy && model.policies.length === 0)
    missing.push(where(t('the use policy'), policy));
  return missing;
}
