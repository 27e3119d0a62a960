import { licenseNamed } from '../../licenses/catalog.ts';
import { t } from '../../messages.ts';
import type { Check } from '../check.ts';
import { finding } from '../finding.ts';
import { isSame, licenseFields, retagged, weightLicenses } from '../licenseFields.ts';

export const check: Check = {
  id: 'license/tag-and-text',
  severities: ['error'],
  docs: {
    title: 'The license of the metadata is not the one in the repository',
    what: 'The metadata names a known license, and the text of the license of the weights in the repository is another known license: told by its words, or by its title where its words are not known.',
    why: 'The Hub shows and filters by the id; what binds is the text. Readers who trust the id may break the terms.',
    fix: 'The fix makes the metadata say what the text is. If the metadata is right, put the right text there.',
  },
  examples: [
    {
      files: {
        'MODEL_CARD.md': '---\nlicense: apache-2.0\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
        LICENSE: 'Llama 3.1 Community License Agreement\n\nThe whole text stands here.\n',
      },
      fixed: '---\nlicense: llama3.1\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
    {
      files: {
        'MODEL_CARD.md': '---\nlicense: mit\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
        LICENSE: 'Mistral AI Research License 0.1\n\nThe whole text stands here.\n',
      },
      fixed:
        '---\nlicense: other\nlicense_name: mrl-0.1\nlicense_link: LICENSE\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
  ],
  run: (document, model) => {
    if (model === null || document.path !== model.card) return [];
    const fields = licenseFields(document);
    const texts = weightLicenses(model);
    const [first] = texts;
    if (first === undefined) return [];
    return fields.flatMap((field) => {
      const declared = licenseNamed(field.value);
      if (declared === undefined || texts.some(({ license }) => isSame(license, declared))) return [];
      const { text, license } = first;
      const region = text.known.found.find((found) => found.license.id === license.id);
      const place = {
        path: text.path,
        start: region?.start ?? 0,
        end: region === undefined ? 0 : Math.min(region.end, region.start + 200),
      };
      const title = t('Write what the text is: {0}', license.name);
      const fix =
        texts.length === 1 && fields.length === 1
          ? { title, edits: retagged(document, field, license, nameBeside(document.path, text.path)) }
          : null;
      const message = t('The metadata says {0}, but {1} is the {2}.', declared.name, text.path, license.name);
      return [finding('license/tag-and-text', 'error', field, message, [fix], [{ ...place, message: license.name }])];
    });
  },
};

/** A file as the card beside it names it; none where it lies in another folder, where a link would be another. */
function nameBeside(card: string, path: string): string | undefined {
  const folder = card.slice(0, card.lastIndexOf('/') + 1);
  return path.startsWith(folder) ? path.slice(folder.length) : undefined;
}
