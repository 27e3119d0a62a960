import { clausesOf, licenseNamed } from '../../licenses/catalog.ts';
import type { KnownClause, License } from '../../licenses/license.ts';
import { addressesIn, licenseLinked } from '../../licenses/links.ts';
import { t } from '../../messages.ts';
import { baseName, nameHint } from '../../projects/names.ts';
import type { Check, CheckedDocument, CheckedModel } from '../check.ts';
import { type Fix, finding } from '../finding.ts';
import { isSame, licenseFields, seesFolder, weightLicenses } from '../licenseFields.ts';

const ID = 'license/base-terms';

export const check: Check = {
  id: ID,
  severities: ['warning'],
  docs: {
    title: 'What the license of the base model asks for is missing',
    what: 'The license of the base model asks those who pass on a model made from it for a name that begins with its own, words to be shown, a copy of the license, a notice in a text file of its own, a use policy or a link to it, or its use restrictions among their terms, and it is not there. There is a finding for each thing; it names the section of the license, and where the license of the base model is known from.',
    why: 'The right to pass on the model hangs on these.',
    fix: 'Add what is missing. Words to be shown are added to the card by a fix. What the notice must say stands in the section that is named.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
    },
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: gemma\nbase_model: google/gemma-7b\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
        'config.json': '{"model_type": "kestrel"}\n',
      },
    },
  ],
  run: (document, model) => {
    if (model === null || document.path !== model.card) return [];
    const seen = new Set<string>();
    return model.bases.flatMap((base) => {
      if (base.license === null || seen.has(base.license.id)) return [];
      seen.add(base.license.id);
      return missingOf(document, model, base.license).map(({ clause, words, fix }) => {
        const what = clause.section === '' ? words : t('{0} (section {1})', words, clause.section);
        const message = t(
          'The {0} of {1} asks for what is not here: {2}. It is known from {3}.',
          base.license?.name ?? '',
          base.id,
          what,
          base.source,
        );
        return finding(ID, 'warning', base.field, message, fix === undefined ? [] : [fix]);
      });
    });
  },
};

interface Missing {
  readonly clause: KnownClause;
  readonly words: string;
  readonly fix?: Fix;
}

/** Looks for each thing that the license of a base asks for. */
function missingOf(document: CheckedDocument, model: CheckedModel, license: License): readonly Missing[] {
  const clauses = clausesOf(license.id) ?? [];
  return [
    name(clauses, model),
    brand(clauses, document),
    ...(seesFolder(model)
      ? [copy(clauses, model, license), notice(clauses, model), policy(clauses, document, model, license)]
      : []),
    restrictions(clauses, document, model, license),
  ].filter((missing) => missing !== null);
}

function of(clauses: readonly KnownClause[], kind: string): KnownClause | undefined {
  return clauses.find((clause) => clause.kind === kind);
}

function name(clauses: readonly KnownClause[], model: CheckedModel): Missing | null {
  const clause = of(clauses, 'naming-requirement');
  const wanted = clause?.values.direction === 'include' ? String(clause.values.text ?? '') : '';
  // A model without a name of its own has none to be wrong.
  if (clause === undefined || wanted === '' || model.name === '.') return null;
  const own = model.name.toLowerCase();
  const start = clause.values.position === 'beginning';
  if (start ? own.startsWith(wanted.toLowerCase()) : own.includes(wanted.toLowerCase())) return null;
  const words = start ? t('a name that begins with “{0}”', wanted) : t('a name with “{0}” in it', wanted);
  return { clause, words: t('{0}; the model is called “{1}”', words, model.name) };
}

function brand(clauses: readonly KnownClause[], { path, source }: CheckedDocument): Missing | null {
  const clause = of(clauses, 'branding-display');
  const words = String(clause?.values.text ?? '');
  if (clause === undefined || words === '' || source.text.toLowerCase().includes(words.toLowerCase())) return null;
  const end = source.length;
  const lines = source.text.endsWith('\n') ? '\n' : '\n\n';
  const edits = [{ path, start: end, end, newText: `${lines}${words}\n` }];
  return {
    clause,
    words: t('the words “{0}” in the card', words),
    fix: { title: t('Add “{0}” to the card', words), edits },
  };
}

function copy(clauses: readonly KnownClause[], model: CheckedModel, license: License): Missing | null {
  const clause = of(clauses, 'license-copy');
  const here = model.texts.some(({ known: { found, closest } }) => {
    return found.some((one) => one.license.id === license.id) || closest?.license.id === license.id;
  });
  // A text of that title may be one that we do not know in these words.
  const titled = weightLicenses(model).some((one) => one.license.id === license.id);
  return clause === undefined || here || titled ? null : { clause, words: t('a copy of the license') };
}

/** Of notices in general one cannot tell which there were; some licenses ask for a text file that is called so. */
function notice(clauses: readonly KnownClause[], { paths, root }: CheckedModel): Missing | null {
  const clause = clauses.find(({ kind, values }) => kind === 'attribution-notice' && values.file === 'NOTICE');
  const folder = root === '.' ? '' : `${root}/`;
  const here = [...paths].some((path) => {
    return path.startsWith(folder) && nameHint(path) === 'notice' && /notice/i.test(baseName(path));
  });
  return clause === undefined || here ? null : { clause, words: t('a notice in a text file, NOTICE') };
}

/** The policy itself, or a card that leads to it. */
function policy(
  clauses: readonly KnownClause[],
  { source }: CheckedDocument,
  model: CheckedModel,
  license: License,
): Missing | null {
  const clause = of(clauses, 'acceptable-use-policy');
  if (clause === undefined || license.policies.length === 0 || model.policies.length > 0) return null;
  const linked = addressesIn(source.text).map((address) => licenseLinked(address)?.id ?? '');
  if (linked.some((id) => license.policies.includes(id))) return null;
  return { clause, words: t('the use policy') };
}

/** Restrictions that must be passed on: they are where the license is, or any terms that restrict uses. */
function restrictions(
  clauses: readonly KnownClause[],
  document: CheckedDocument,
  model: CheckedModel,
  license: License,
): Missing | null {
  const clause = of(clauses, 'flow-down');
  if (clause === undefined || !restricts(clauses)) return null;
  const named = licenseFields(document).map(({ value }) => licenseNamed(value));
  const own = [...named, ...model.declared.names.map(licenseNamed), ...weightLicenses(model).map((one) => one.license)];
  // Of a license that is not known, one cannot tell what it restricts.
  if (own.length === 0 || own.some((one) => one === undefined)) return null;
  const carries = (one: License | undefined) =>
    one !== undefined && (isSame(one, license) || restricts(clausesOf(one.id) ?? []));
  const files = new Set([...model.licenses, ...model.policies, ...model.cards]);
  const read = model.terms.some(({ path, clause: { kind } }) => files.has(path) && RESTRICTING.includes(kind));
  if (own.some(carries) || read || model.policies.length > 0) return null;
  return { clause, words: t('its use restrictions among the terms of this model') };
}

const RESTRICTING = ['use-restriction', 'acceptable-use-policy'];

function restricts(clauses: readonly KnownClause[]): boolean {
  return clauses.some(({ kind }) => RESTRICTING.includes(kind));
}
