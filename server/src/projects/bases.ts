import type { Field } from '../cards/frontMatter.ts';
import { licenseOfModel } from '../licenses/baseModels.ts';
import { licenseNamed } from '../licenses/catalog.ts';
import type { License } from '../licenses/license.ts';
import type { FoundModel } from './models.ts';
import { baseName } from './names.ts';
import type { ReadDocument } from './readDocument.ts';

/** A model that another one was made from, as its metadata says. */
export interface Base {
  readonly id: string;
  readonly field: Field;
  /** The license of its weights; null where it is not known. */
  readonly license: License | null;
}

/**
 * The base models of a model and their licenses: from another model of the project that is called so, else from the
 * table of well-known families.
 */
export function basesOf(
  model: FoundModel,
  all: readonly FoundModel[],
  reads: ReadonlyMap<string, ReadDocument>,
): readonly Base[] {
  const entries = model.card === null ? undefined : reads.get(model.card)?.document.card?.frontMatter?.entries;
  const fields = (entries?.get('base_model')?.values ?? []).filter(({ value }) => value !== '' && !/[{}]/.test(value));
  return fields.map((field) => {
    const id = field.value.replace(/^https?:\/\/huggingface\.co\//, '');
    const here = all.find((other) => other !== model && other.root !== '.' && baseName(other.root) === baseName(id));
    const license = (here === undefined ? null : licenseIn(here, reads)) ?? licenseOfModel(id)?.license ?? null;
    return { id, field, license };
  });
}

/** What a model's texts say its license is, else its metadata. */
function licenseIn(model: FoundModel, reads: ReadonlyMap<string, ReadDocument>): License | null {
  for (const path of model.licenses) {
    const read = reads.get(path);
    const found = read?.known.found.find(({ license }) => license.kind === 'license');
    if (found !== undefined && (read?.document.scope === 'all' || read?.document.scope === 'weights'))
      return found.license;
  }
  const entries = model.card === null ? undefined : reads.get(model.card)?.document.card?.frontMatter?.entries;
  for (const key of ['license', 'license_name']) {
    const license = licenseNamed(entries?.get(key)?.values[0]?.value ?? '');
    if (license !== undefined) return license;
  }
  return null;
}
