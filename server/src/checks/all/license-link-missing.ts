import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';
import { entryOf, seesFolder } from '../licenseFields.ts';

export const check: Check = {
  id: 'license/link-missing',
  severities: ['error'],
  docs: {
    title: 'The link to the license leads nowhere',
    what: 'The `license_link` of the metadata names a file that is not in the repository.',
    why: 'Who follows it finds no terms.',
    fix: 'Where the repository has one license, the fix links to it. Else add the file, or an address where the text can be read.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: other\nlicense_name: kestrel\nlicense_link: LICENSE.txt\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
        'config.json': '{"model_type": "kestrel"}\n',
      },
    },
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: other\nlicense_name: kestrel\nlicense_link: LICENSE.txt\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
        LICENSE: 'Kestrel License\n\nYou may use the model.\n',
      },
      fixed:
        '---\nlicense: other\nlicense_name: kestrel\nlicense_link: LICENSE\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
  ],
  run: (document, model) => {
    const [link] = entryOf(document, 'license_link')?.values ?? [];
    if (link === undefined || link.value === '' || /^[a-z][a-z0-9+.-]*:|^#|[{}]/i.test(link.value)) return [];
    const { path } = document;
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
    const target = folder + link.value.replace(/^\.\//, '').replace(/[#?].*$/, '');
    // What lies above the folder cannot be looked for.
    if (
      model === null ||
      !seesFolder(model) ||
      target.includes('..') ||
      link.value.startsWith('/') ||
      model.paths.has(target)
    )
      return [];
    const here = model.texts.filter((text) => text.type === 'license' && text.path.startsWith(folder));
    const [only] = here;
    const name = only?.path.slice(folder.length) ?? '';
    const edits = [{ path, start: link.start, end: link.end, newText: name }];
    const fix = here.length === 1 ? { title: t('Link to {0}', name), edits, preferred: true } : null;
    return [
      finding('license/link-missing', 'error', link, t('There is no file “{0}” in the repository.', link.value), [fix]),
    ];
  },
};
