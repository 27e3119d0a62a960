import { hubIds } from '../../licenses/hub.ts';
import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';
import { hubIdOf, licenseFields, retagged, weightLicenses } from '../licenseFields.ts';

export const check: Check = {
  id: 'license/family-id',
  severities: ['warning'],
  docs: {
    title: 'The license id names a family and no version',
    what: 'The metadata says `cc`, `bsd`, `gpl`, `lgpl`, `gfdl`, `openrail`, `odc-by` or `odbl`: ids of the Hub that stand for several licenses.',
    why: 'Licenses of one family differ in what matters: some Creative Commons licenses bar commercial use, others changes.',
    fix: 'Where the text of the license is in the repository, the fix writes its id. Else write the one that is meant.',
  },
  examples: [
    { files: { 'MODEL_CARD.md': '---\nlicense: bsd\n---\n\n# Kestrel\n\nKestrel is a language model.\n' } },
    {
      files: {
        'MODEL_CARD.md': '---\nlicense: cc\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
        LICENSE:
          'Creative Commons Attribution 4.0 International\n\nThe terms of this license are those of the creative commons.\n',
      },
      fixed: '---\nlicense: cc-by-4.0\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
  ],
  run: (document, model) =>
    licenseFields(document)
      .filter(({ value }) => hubIds.get(value)?.family === true)
      .map((field) => {
        const text =
          model === null ? undefined : weightLicenses(model).find(({ license }) => hubIdOf(license) !== null);
        const title = t('Write the id of the license in {0}', text?.text.path ?? '');
        const edits = text === undefined ? [] : retagged(document, field, text.license).slice(0, 1);
        const message = t('“{0}” stands for several licenses. Write the one that is meant.', field.value);
        return finding(
          'license/family-id',
          'warning',
          field,
          message,
          edits.length === 0 ? [] : [{ title, edits, preferred: true }],
        );
      }),
};
