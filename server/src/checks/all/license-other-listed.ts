import { licenseNamed } from '../../licenses/catalog.ts';
import { hubIds } from '../../licenses/hub.ts';
import { licenseLinked } from '../../licenses/links.ts';
import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';
import { entryOf, hubIdOf, licenseFields, retagged, weightLicenses } from '../licenseFields.ts';

export const check: Check = {
  id: 'license/other-listed',
  severities: ['warning'],
  docs: {
    title: 'The license is called other, but the Hub lists it',
    what: 'The metadata says `license: other`, and the text in the repository, or else the `license_name` or the address in `license_link`, is a license that the Hub has an id for.',
    why: 'People who look for models by license do not find it, and tools cannot tell its terms.',
    fix: 'The fix writes the id and takes away `license_name` and `license_link`, which only `other` needs.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: other\nlicense_name: llama3.1\nlicense_link: https://www.llama.com/llama3_1/license/\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
      fixed: '---\nlicense: llama3.1\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: other\nlicense_name: gemma-terms\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
        LICENSE: 'Gemma Terms of Use\n\nThe whole text stands here.\n',
      },
      fixed: '---\nlicense: gemma\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
    {
      files: {
        'MODEL_CARD.md':
          '---\nlicense: other\nlicense_link: https://creativecommons.org/licenses/by/4.0/\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
      },
      fixed: '---\nlicense: cc-by-4.0\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
  ],
  run: (document, model) => {
    const field = licenseFields(document).find(({ value }) => value === 'other');
    if (field === undefined || licenseFields(document).length > 1) return [];
    const texts = model === null ? [] : weightLicenses(model);
    const [named] = entryOf(document, 'license_name')?.values ?? [];
    const byName = named === undefined || texts.length > 0 ? undefined : licenseNamed(named.value);
    const [link] = entryOf(document, 'license_link')?.values ?? [];
    // A license of another name may be one that was made from what the address leads to.
    const byLink =
      texts.length > 0 || named !== undefined || link === undefined ? undefined : licenseLinked(link.value);
    const license = texts.length === 1 ? texts[0]?.license : (byName ?? byLink);
    const hub = license === undefined ? null : hubIdOf(license);
    if (license === undefined || hub === null || !hubIds.has(hub)) return [];
    const fix = { title: t('Write “license: {0}”', hub), edits: retagged(document, field, license), preferred: true };
    const message =
      texts.length === 1
        ? t('{0} is the {1}, which the Hub lists as “{2}”.', texts[0]?.text.path ?? '', license.name, hub)
        : t('The Hub lists the {0} as “{1}”.', license.name, hub);
    return [finding('license/other-listed', 'warning', field, message, [fix])];
  },
};
