import type { Field } from '../../cards/frontMatter.ts';
import { licenseNamed } from '../../licenses/catalog.ts';
import { hubIds } from '../../licenses/hub.ts';
import { t } from '../../messages.ts';
import type { Check, CheckedDocument } from '../check.ts';
import { type Finding, type Fix, finding } from '../finding.ts';
import { entryOf, hubIdOf, licenseFields, retagged } from '../licenseFields.ts';

const ID = 'license/hub-id';

export const check: Check = {
  id: ID,
  severities: ['error'],
  docs: {
    title: 'The license of the metadata is no id of the Hub',
    what: 'The value of `license` is not one of the 83 ids that the Hugging Face Hub takes: it is in other letters, an id or an expression of SPDX, or a license that the Hub does not list.',
    why: 'The Hub refuses the card, or shows it without its license, and nobody finds the model by it.',
    fix: 'The fix writes the id of the Hub for the same license, a list for an expression of several, or `other` with the license as `license_name` where the Hub does not list it.',
  },
  examples: [
    {
      files: { 'MODEL_CARD.md': '---\nlicense: Apache-2.0\n---\n\n# Kestrel\n\nKestrel is a language model.\n' },
      fixed: '---\nlicense: apache-2.0\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
    {
      files: { 'MODEL_CARD.md': '---\nlicense: Apache-2.0 OR MIT\n---\n\n# Kestrel\n\nKestrel is a language model.\n' },
      fixed: '---\nlicense: \n- apache-2.0\n- mit\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
    {
      files: { 'MODEL_CARD.md': '---\nlicense: mrl-0.1\n---\n\n# Kestrel\n\nKestrel is a language model.\n' },
      fixed: '---\nlicense: other\nlicense_name: mrl-0.1\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
    { files: { 'MODEL_CARD.md': '---\nlicense: kestrel-1.0\n---\n\n# Kestrel\n\nKestrel is a language model.\n' } },
  ],
  run: (document) => licenseFields(document).flatMap((field) => found(document, field)),
};

function found(document: CheckedDocument, field: Field): Finding[] {
  const { value } = field;
  if (hubIds.has(value)) return [];
  const message = t('The Hub has no license id “{0}”.', value);
  const parts = value.split(/\s+(?:OR|AND)\s+/i).map((part) => part.replaceAll(/[()]/g, ''));
  const listed = parts.map((part) => part.replace(/(?:-only|-or-later|\+)$/i, '').toLowerCase());
  const single = entryOf(document, 'license')?.values.length === 1;
  const fixes = parts.length > 1 ? [listFix(document, field, listed, single)] : [idFix(document, field)];
  return [finding(ID, 'error', field, message, fixes)];
}

function idFix(document: CheckedDocument, field: Field): Fix | null {
  const license = licenseNamed(field.value) ?? licenseNamed(field.value.replace(/(?:-only|-or-later|\+)$/i, ''));
  const lower = field.value.toLowerCase();
  const edits =
    license !== undefined && (hubIdOf(license) !== null || field.value !== 'other')
      ? retagged(document, field, license).slice(0, hubIdOf(license) === null ? undefined : 1)
      : hubIds.has(lower)
        ? [{ path: document.path, start: field.start, end: field.end, newText: lower }]
        : null;
  if (edits === null) return null;
  return { title: t('Write the id of the Hub: {0}', edits[0]?.newText.split('\n')[0] ?? ''), edits, preferred: true };
}

/** A list of ids, which is as near as the Hub comes to an expression. */
function listFix({ path }: CheckedDocument, field: Field, ids: readonly string[], single: boolean): Fix | null {
  if (!single || !ids.every((id) => hubIds.has(id))) return null;
  const edits = [{ path, start: field.start, end: field.end, newText: ids.map((id) => `\n- ${id}`).join('') }];
  return { title: t('Write a list: {0}', ids.join(', ')), edits };
}
