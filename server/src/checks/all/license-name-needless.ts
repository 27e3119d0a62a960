import { hubIds } from '../../licenses/hub.ts';
import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';
import { entryOf, licenseFields, withoutEntry } from '../licenseFields.ts';

export const check: Check = {
  id: 'license/name-needless',
  severities: ['information'],
  docs: {
    title: 'A license name beside an id that the Hub lists',
    what: 'The metadata has `license_name` or `license_link` beside a license id that the Hub lists. They are for `license: other` alone.',
    why: 'The Hub passes over them, and where they say other than the id, readers do not know what holds.',
    fix: 'The fix takes them away.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: mit\nlicense_name: my-mit\nlicense_link: LICENSE\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
      fixed: '---\nlicense: mit\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
  ],
  run: (document) => {
    const fields = licenseFields(document);
    if (fields.length === 0 || fields.some(({ value }) => value === 'other' || !hubIds.has(value))) return [];
    const needless = ['license_name', 'license_link'].flatMap((key) => entryOf(document, key) ?? []);
    const [first] = needless;
    if (first === undefined) return [];
    const edits = needless.map((entry) => withoutEntry(document.path, document.source, entry));
    const message = t(
      'license_name and license_link are for “license: other” alone; the Hub lists “{0}”.',
      fields[0]?.value ?? '',
    );
    return [
      finding('license/name-needless', 'information', first, message, [
        { title: t('Take them away'), edits, preferred: true },
      ]),
    ];
  },
};
