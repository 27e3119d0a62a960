import { clausesOf, licenseNamed } from '../../licenses/catalog.ts';
import type { License } from '../../licenses/license.ts';
import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';
import { licenseFields } from '../licenseFields.ts';

/** What data may be licensed for alone, and a laxer license of the model does not pass on. */
const LIMITS: readonly (readonly [kinds: readonly string[], words: () => string])[] = [
  [['noncommercial-only', 'research-only'], () => t('commercial use')],
  [['modification-ban'], () => t('changed versions')],
];

export const check: Check = {
  id: 'license/data-limits',
  severities: ['information'],
  docs: {
    title: 'Data under a narrower license than the model',
    what: 'The metadata names a dataset whose license bars commercial use or changed versions, and a license of the model that does not. The license of the data is known from a data card in the workspace or from the local cache of the Hub.',
    why: 'Whether the terms of data reach a model that was trained on them is disputed and differs between countries. Who builds on the model wants to know.',
    fix: 'Say in the card under which terms the data was used, or leave the data out. There is nothing to mend where the use is permitted otherwise.',
  },
  examples: [
    {
      files: {
        'README.md': '---\nlicense: mit\ndatasets:\n- birds/songs\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
        'data/songs/README.md':
          '---\nlicense: cc-by-nc-4.0\ntask_categories:\n- text-generation\n---\n\n# Songs\n\nSongs of birds.\n',
      },
    },
  ],
  run: (document, model) => {
    if (model === null || document.path !== model.card) return [];
    const own = licenseFields(document).flatMap(({ value }) => licenseNamed(value) ?? []);
    if (own.length === 0) return [];
    return model.datasets.flatMap(({ id, field, license, source }) => {
      if (license === null) return [];
      const barred = LIMITS.filter(([kinds]) => has(license, kinds) && own.every((one) => isOpen(one, kinds)));
      if (barred.length === 0) return [];
      const what = barred.map(([, words]) => words()).join(', ');
      const message = t(
        'The data {0} is under the {1}, which does not allow {2}; the {3} of the model does. It is known from {4}.',
        id,
        license.name,
        what,
        own[0]?.name ?? '',
        source,
      );
      return [finding('license/data-limits', 'information', field, message)];
    });
  },
};

function has(license: License, kinds: readonly string[]): boolean {
  return (clausesOf(license.id) ?? []).some(({ kind }) => kinds.includes(kind));
}

/** True where the terms are known and do not bar it. */
function isOpen(license: License, kinds: readonly string[]): boolean {
  return clausesOf(license.id) !== undefined && !has(license, kinds);
}
