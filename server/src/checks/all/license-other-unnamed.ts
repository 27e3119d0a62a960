import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';
import { entryOf, isOther, licenseFields, slugOf, weightLicenses } from '../licenseFields.ts';

export const check: Check = {
  id: 'license/other-unnamed',
  severities: ['warning'],
  docs: {
    title: 'The license is called other, and not what it is',
    what: 'The metadata says `license: other` without a `license_name`, or without a `license_link` to its text.',
    why: 'The Hub shows “other”, and nobody can tell the terms without reading through the files.',
    fix: 'Where the text is in the repository, the fix adds a link to it, and the name where it is known. A name is short and in lower case, such as `my-license-1.0`.',
  },
  examples: [
    { files: { 'MODEL_CARD.md': '---\nlicense: other\n---\n\n# Kestrel\n\nKestrel is a language model.\n' } },
    {
      files: {
        'MODEL_CARD.md': '---\nlicense: other\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
        LICENSE: 'Mistral AI Research License 0.1\n\nThe whole text stands here.\n',
      },
      fixed:
        '---\nlicense: other\nlicense_name: mrl-0.1\nlicense_link: LICENSE\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
  ],
  run: (document, model) => {
    const fields = licenseFields(document);
    const field = fields.find(({ value }) => value === 'other');
    // Where the text ends in the metadata, the name is still to be typed.
    if (field === undefined || !isOther(fields) || document.card?.frontMatter?.open === true) return [];
    const name = entryOf(document, 'license_name')?.values[0];
    const link = entryOf(document, 'license_link')?.values[0];
    if (name !== undefined && link !== undefined) return [];
    const message =
      name === undefined && link === undefined
        ? t('The license is called “other”: its name (license_name) and a link to its text (license_link) are missing.')
        : name === undefined
          ? t('The license is called “other”: its name (license_name) is missing.')
          : t('The license is called “other”: a link to its text (license_link) is missing.');
    const texts =
      model?.texts.filter(({ type, scope }) => type === 'license' && (scope === 'all' || scope === 'weights')) ?? [];
    const [text] = texts;
    const known = model === null ? undefined : weightLicenses(model)[0]?.license;
    const lines = [
      ...(name === undefined && known !== undefined ? [`license_name: ${slugOf(known)}`] : []),
      ...(link === undefined && text !== undefined && texts.length === 1 ? [`license_link: ${nameOf(text.path)}`] : []),
    ];
    const whole = (name !== undefined || known !== undefined) && (link !== undefined || texts.length === 1);
    const edits = [
      { path: document.path, start: field.end, end: field.end, newText: lines.map((line) => `\n${line}`).join('') },
    ];
    const title = t('Add {0}', lines.join(', '));
    return [
      finding(
        'license/other-unnamed',
        'warning',
        field,
        message,
        lines.length === 0 || !whole || fields.length > 1 ? [] : [{ title, edits, preferred: true }],
      ),
    ];
  },
};

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
