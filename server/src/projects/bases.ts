import { type Field, findFrontMatter, readFrontMatter } from '../cards/frontMatter.ts';
import { licenseOfModel } from '../licenses/baseModels.ts';
import { licenseNamed } from '../licenses/catalog.ts';
import type { License } from '../licenses/license.ts';
import { t } from '../messages.ts';
import type { FoundModel } from './models.ts';
import { baseName, homeOf } from './names.ts';
import type { ProjectFile } from './project.ts';
import type { ReadDocument } from './readDocument.ts';

/** A model or a dataset that a card names, and the license that it is under. */
export interface Named {
  readonly id: string;
  readonly field: Field;
  /** The license of its weights, or of the data; null where it is not known. */
  readonly license: License | null;
  /** Where the license is known from, for a person to read; empty where it is not known. */
  readonly source: string;
}

/** A model that another one was made from, as its metadata says. */
export type Base = Named;

/** The cards of the Hub's local cache by the kind and the id of what they are of: `model org/name`. */
export type CachedCards = ReadonlyMap<string, string>;

/** What a card may name, by its key, and what the cache calls it. */
const NAMING = [
  ['base_model', 'model'],
  ['datasets', 'dataset'],
] as const;
export type NamedKind = (typeof NAMING)[number][1];

/** The key of `CachedCards`. */
export function cacheKey(kind: NamedKind, id: string): string {
  return `${kind} ${id.toLowerCase()}`;
}

/** What is named, as the kind and the id. */
export type NamedId = readonly [kind: NamedKind, id: string];

/** What the cards among files name: what the cache is asked for. Reads metadata alone. */
export function namedIn(files: Iterable<ProjectFile>): readonly NamedId[] {
  const named = new Map<string, NamedId>();
  for (const file of files) for (const one of namedInMetadata(metadataOf(file))) named.set(cacheKey(...one), one);
  return [...named.values()];
}

/** The metadata of a card with its fences, as it is written; empty where it names nothing, or the file is no card. */
export function metadataOf({ path, content }: ProjectFile): string {
  if (content.state !== 'text' || !/\.(?:md|markdown)$/i.test(path)) return '';
  const frame = findFrontMatter(content.text);
  const metadata = frame === null ? '' : content.text.slice(frame.start, frame.end);
  return NAMING.some(([key]) => metadata.includes(key)) ? metadata : '';
}

/** What metadata names. */
export function namedInMetadata(metadata: string): readonly NamedId[] {
  const entries = metadata === '' ? undefined : readFrontMatter(metadata)?.entries;
  return NAMING.flatMap(([key, kind]) =>
    (entries?.get(key)?.values ?? []).map(({ value }): NamedId => [kind, idOf(value)]),
  );
}

/**
 * The base models of a model and their licenses: from another model of the project that is called so, else from the
 * table of well-known families, else from the card in the Hub's local cache.
 */
export function basesOf(
  model: FoundModel,
  all: readonly FoundModel[],
  reads: ReadonlyMap<string, ReadDocument>,
  cached: CachedCards = new Map(),
): readonly Base[] {
  return fieldsOf(model, reads, 'base_model').map((field) => {
    const id = idOf(field.value);
    const here = all.find((other) => other !== model && other.root !== '.' && isCalled(other.root, id));
    const own = here === undefined ? null : licenseIn(here, reads);
    if (own !== null) return { id, field, ...own };
    const known = licenseOfModel(id);
    if (known !== undefined) return { id, field, ...known };
    return { id, field, ...fromCache('model', id, cached) };
  });
}

/** The datasets that a model's card names, and their licenses: from a data card of the project, else from the cache. */
export function datasetsOf(
  model: FoundModel,
  reads: ReadonlyMap<string, ReadDocument>,
  cached: CachedCards = new Map(),
): readonly Named[] {
  const fields = fieldsOf(model, reads, 'datasets');
  if (fields.length === 0) return [];
  const cards = [...reads.values()].filter(({ document }) => document.type === 'data-card');
  return fields.map((field) => {
    const id = idOf(field.value);
    const card = cards.find(({ document }) => isCalled(homeOf(document.path), id));
    const license = card === undefined ? null : licenseIdIn(card.document.card?.frontMatter?.entries);
    if (card !== undefined && license !== null) return { id, field, license, source: card.document.path };
    return { id, field, ...fromCache('dataset', id, cached) };
  });
}

function fieldsOf(model: FoundModel, reads: ReadonlyMap<string, ReadDocument>, key: string): readonly Field[] {
  const entries = model.card === null ? undefined : reads.get(model.card)?.document.card?.frontMatter?.entries;
  return (entries?.get(key)?.values ?? []).filter(({ value }) => value !== '' && !/[{}]/.test(value));
}

/** The id without the address of the Hub that people copy with it. */
function idOf(value: string): string {
  return value.replace(/^https?:\/\/(?:huggingface\.co|hf\.co)\/(?:datasets\/)?/, '').replace(/\/$/, '');
}

/** Whether a folder is called like a model or a dataset: by the name behind its owner. */
function isCalled(folder: string, id: string): boolean {
  return folder !== '.' && baseName(folder).toLowerCase() === baseName(id).toLowerCase();
}

type Known = Pick<Named, 'license' | 'source'>;
const UNKNOWN: Known = { license: null, source: '' };

function fromCache(kind: NamedKind, id: string, cached: CachedCards): Known {
  const text = cached.get(cacheKey(kind, id));
  const license = text === undefined ? null : licenseIdIn(readFrontMatter(text)?.entries);
  return license === null ? UNKNOWN : { license, source: t('its card in the local cache of the Hub') };
}

/** What a model's texts say its license is, else its metadata. */
function licenseIn(model: FoundModel, reads: ReadonlyMap<string, ReadDocument>): Known | null {
  for (const path of model.licenses) {
    const read = reads.get(path);
    const found = read?.known.found.find(({ license }) => license.kind === 'license');
    if (found !== undefined && (read?.document.scope === 'all' || read?.document.scope === 'weights'))
      return { license: found.license, source: path };
  }
  if (model.card === null) return null;
  const license = licenseIdIn(reads.get(model.card)?.document.card?.frontMatter?.entries);
  return license === null ? null : { license, source: model.card };
}

/** The license that metadata names by its id or, where that is `other`, by its name. */
function licenseIdIn(entries: ReadonlyMap<string, { readonly values: readonly Field[] }> | undefined): License | null {
  for (const key of ['license', 'license_name']) {
    const license = licenseNamed(entries?.get(key)?.values[0]?.value ?? '');
    if (license !== undefined) return license;
  }
  return null;
}
