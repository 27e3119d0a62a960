import { licenseNamed } from '../../licenses/catalog.ts';
import type { License } from '../../licenses/license.ts';
import { t } from '../../messages.ts';
import type { Check, CheckedDocument, CheckedModel, StatedAt } from '../check.ts';
import { type Finding, finding } from '../finding.ts';
import { isSame, licenseFields, licenseOf, retagged, weightLicenses } from '../licenseFields.ts';

const ID = 'license/stated-elsewhere';
/** How several ids are joined in one value. */
const JOINTS = /\s+(?:OR|AND|WITH)\s+|[,;/]\s*/i;

export const check: Check = {
  id: ID,
  severities: ['warning', 'information'],
  docs: {
    title: 'A file states another license',
    what: 'The header of the weights (safetensors, GGUF) or their `config.json` states a license that is neither the one of the metadata nor that of a text in the repository (warning). Or the metadata of a package (`pyproject.toml`, `setup.cfg`, `package.json`) or `CITATION.cff` states another license for the code than the license text beside it (information).',
    why: 'The weights are passed on without the card. Whoever loads them reads their header, and trusts it; whoever installs the package reads its metadata.',
    fix: 'Find out which license holds, and write it in all places: the fix writes what the weights state into the card. Where code and weights have different licenses, keep two texts, such as `LICENSE-CODE` and `LICENSE-MODEL`.',
  },
  examples: [
    {
      files: {
        'README.md': '---\nlicense: mit\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
        'config.json': '{"model_type": "kestrel", "license": "apache-2.0"}\n',
      },
      fixed: '---\nlicense: apache-2.0\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
    },
    {
      files: {
        'README.md': '---\nlicense: llama3.1\n---\n\n# Kestrel\n\nKestrel is a language model.\n',
        LICENSE: 'Llama 3.1 Community License Agreement\n\nThe whole text stands here.\n',
        'pyproject.toml': '[project]\nname = "kestrel"\nlicense = "MIT"\n',
      },
    },
  ],
  run: (document, model) => {
    if (model === null || document.path !== model.card || model.stated.length === 0) return [];
    return [...ofWeights(document, model), ...ofCode(document, model)];
  },
};

/** The known licenses of a value: one, or several that are joined. Empty where one of them is not known. */
function licensesOf(value: string): readonly License[] {
  const whole = licenseNamed(value);
  if (whole !== undefined) return [whole];
  const parts = value.split(JOINTS).map((part) => licenseNamed(part.replaceAll(/[()]/g, '')));
  return parts.every((part) => part !== undefined) ? parts : [];
}

function ofWeights(document: CheckedDocument, model: CheckedModel): readonly Finding[] {
  const fields = licenseFields(document);
  const [field] = fields;
  const declared = model.declared.licenses.flatMap((id) => licenseNamed(id) ?? []);
  const held = [...declared, ...weightLicenses(model).map(({ license }) => license)];
  // Where the card names no license that is known, nothing is contradicted.
  if (field === undefined || declared.length === 0) return [];
  const others = model.stated.filter(({ of, value }) => {
    const licenses = of === 'weights' ? licensesOf(value) : [];
    return licenses.length > 0 && !licenses.some((one) => held.some((other) => isSame(one, other)));
  });
  return byLicense(others).map(([license, [first, ...rest]]) => {
    const where = places(first, rest);
    const message = t('{0} states the {1}, but the metadata says {2}.', where, license.name, declared[0]?.name ?? '');
    const title = t('Write what the weights state: {0}', license.name);
    const fix = fields.length === 1 ? { title, edits: retagged(document, field, license) } : null;
    return finding(ID, 'warning', field, message, [fix]);
  });
}

function ofCode(document: CheckedDocument, model: CheckedModel): readonly Finding[] {
  const texts = model.texts.filter(({ type }) => type === 'license');
  const own = texts.filter(({ scope }) => scope === 'code');
  const counted = own.length > 0 ? own : texts.filter(({ scope }) => scope === 'all');
  const licenses = counted.flatMap((text) => text.known.found.map(({ license }) => license));
  const held = [...licenses, ...counted.flatMap((text) => licenseOf(text) ?? [])];
  const [text] = counted;
  if (text === undefined || held.length === 0) return [];
  const others = model.stated.filter(({ of, value }) => {
    const stated = of === 'code' ? licensesOf(value) : [];
    return stated.length > 0 && !stated.some((one) => held.some((other) => isSame(one, other)));
  });
  const place = licenseFields(document)[0] ?? { start: 0, end: document.source.lineStart(1) };
  return byLicense(others).map(([license, [first, ...rest]]) => {
    const message =
      own.length > 0
        ? t(
            '{0} states the {1} for the code, but {2} is the {3}.',
            places(first, rest),
            license.name,
            text.path,
            held[0]?.name ?? '',
          )
        : t(
            '{0} states the {1} for the code, and the only license text, {2}, is the {3}: put the text for the code in a file of its own, such as LICENSE-CODE.',
            places(first, rest),
            license.name,
            text.path,
            held[0]?.name ?? '',
          );
    return finding(ID, 'information', place, message);
  });
}

function places(first: StatedAt, rest: readonly StatedAt[]): string {
  const where = t('{0} ({1})', first.path, first.field);
  return rest.length === 0
    ? where
    : rest.length === 1
      ? t('{0}, as one more file,', where)
      : t('{0}, as {1} more files,', where, rest.length);
}

/** What states the same license together: many weights files say one thing. */
function byLicense(all: readonly StatedAt[]): readonly (readonly [License, readonly [StatedAt, ...StatedAt[]]])[] {
  const groups = new Map<string, readonly [License, readonly [StatedAt, ...StatedAt[]]]>();
  for (const one of all) {
    const [license] = licensesOf(one.value);
    if (license === undefined) continue;
    const known = groups.get(license.id);
    groups.set(license.id, [license, known === undefined ? [one] : [...known[1], one]]);
  }
  return [...groups.values()];
}
