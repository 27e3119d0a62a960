import { normalize } from '../text/normalize.ts';
import type { Document } from './documents.ts';
import { baseName, byPath, folderOf, homeOf, isForeign, isMainReadme, isWeights, scopeBeside } from './names.ts';
import type { DocumentType, Model } from './project.ts';

/** A model and the documents that are its own; a license that it has from a folder above is among `licenses` alone. */
export interface FoundModel extends Model {
  /** Every card, `card` first: others are in other languages, or of variants of the model. */
  readonly cards: readonly string[];
  /** Every document that lies in the model's folders, cards in other languages and notices included. */
  readonly documents: readonly string[];
}

export interface FoundModels {
  readonly models: readonly FoundModel[];
  /**
   * What each document is, by path, once it is known what lies beside it. Missing is what is in no model, but for data
   * cards and what a person named.
   */
  readonly types: ReadonlyMap<string, DocumentType>;
}

/** A document, what it is written in, and whether it limits what one may do, which makes a license worth a review. */
export interface Evidence {
  readonly document: Document;
  /** BCP 47 tag. */
  readonly language: string;
  readonly limits: boolean;
}

/**
 * Finds the models of a project: a folder with a card, a use policy, weights, or a license for weights or with limits.
 * A README that may be anything, and weights in a sub-folder, belong to the model of the nearest folder above, if there
 * is one. A model without a license of its own has that of the nearest folder above. `paths` are all files of the
 * project, listed ones too.
 */
export function findModels(evidence: readonly Evidence[], paths: readonly string[]): FoundModels {
  const homes = new Map<string, Evidence[]>();
  for (const item of evidence) push(homes, homeOf(item.document.path), item);
  const weights = new Set(paths.filter((path) => isWeights(path) && !isForeign(path)).map(homeOf));
  const roots = rootsOf(homes, weights, bundlesIn(paths));
  const members = new Map<string, Evidence[]>([...roots].map((root) => [root, []]));
  for (const [home, items] of homes) {
    const root = nearest(home, roots);
    if (root !== null) members.get(root)?.push(...items);
  }
  const types = new Map<string, DocumentType>();
  const models = [...roots].sort(byPath).map((root) => model(root, members.get(root) ?? [], homes, types));
  for (const { document } of evidence) {
    if ((document.named || isDataCard(document)) && !types.has(document.path)) types.set(document.path, document.type);
  }
  return { models, types };
}

function rootsOf(
  homes: ReadonlyMap<string, readonly Evidence[]>,
  weights: ReadonlySet<string>,
  bundles: ReadonlySet<string>,
): ReadonlySet<string> {
  const roots = new Set<string>();
  for (const [home, items] of homes) {
    if (items.some(makesModel) || (bundles.has(home) && items.some(isBundleCard))) roots.add(home);
  }
  // Weaker signs make a model only where no folder above is one; shallow folders first.
  const weak = new Set([
    ...weights,
    ...[...homes].filter(([, items]) => items.some(hintsAtModel)).map(([home]) => home),
  ]);
  for (const home of [...weak].sort(byPath)) if (nearest(home, roots) === null) roots.add(home);
  return roots;
}

/** The folders that are laid out as bundles of MONAI are: metadata in `configs/`, the card in `docs/`, weights elsewhere at times. */
function bundlesIn(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.filter((path) => BUNDLE_METADATA.test(path)).map((path) => folderOf(folderOf(path))));
}

const BUNDLE_METADATA = /(?:^|\/)configs\/metadata\.json$/;

/** The README of such a bundle, however little it tells: it has but to speak of a model. */
function isBundleCard({ document }: Evidence): boolean {
  const { path, undecided, source } = document;
  return undecided && baseName(folderOf(path)) === 'docs' && /\bmodels?\b/i.test(source.text);
}

/** A card by name or metadata, a policy, or a license for weights or with limits. */
function makesModel({ document, limits }: Evidence): boolean {
  const { type, scope } = document;
  if (type === 'use-policy') return true;
  if (type === 'license') {
    const limited = limits && scopeBeside(document.path) === undefined;
    return limited || scope === 'weights' || (document.named && document.problem === null);
  }
  return type === 'model-card' && !isProseCard(document);
}

/** The card of a dataset, which is nobody's model: told by metadata or by its name; a data sheet is one of a chip as well. */
function isDataCard({ type, path, card }: Document): boolean {
  return type === 'data-card' && !isForeign(path) && (card?.frontMatter != null || /card/i.test(baseName(path)));
}

/** A README that describes a model in prose alone. */
function hintsAtModel({ document }: Evidence): boolean {
  return document.type === 'model-card' && isProseCard(document);
}

function isProseCard({ path, card }: Document): boolean {
  return /^readme/i.test(baseName(path)) && (card?.frontMatter?.entries.size ?? 0) === 0;
}

/** The nearest root at or above a folder, or null. */
function nearest(folder: string, roots: ReadonlySet<string>): string | null {
  for (let at = folder; ; at = folderOf(at)) {
    if (roots.has(at)) return at;
    if (at === '.' || at === '/') return null;
  }
}

function model(
  root: string,
  items: readonly Evidence[],
  homes: ReadonlyMap<string, readonly Evidence[]>,
  types: Map<string, DocumentType>,
): FoundModel {
  const documents = items.map(({ document }) => document).sort((a, b) => byPath(a.path, b.path));
  for (const document of documents) {
    if (document.undecided && homeOf(document.path) !== root) continue;
    types.set(document.path, document.undecided ? 'model-card' : document.type);
  }
  const of = (type: DocumentType) => documents.filter(({ path }) => types.get(path) === type);
  const languages = new Map(items.map(({ document, language }) => [document.path, language]));
  const rank = (document: Document) => cardRank(document) + (languages.get(document.path) === 'en' ? 0 : 0.5);
  const cards = [...of('model-card')].sort((a, b) => rank(a) - rank(b));
  const card = cards[0] ?? null;
  return {
    root,
    name: (isOneOfSeveral(cards, root) ? undefined : nameIn(card)) ?? (root === '.' ? '.' : baseName(root)),
    card: card?.path ?? null,
    licenses: inherited(root, 'license', of('license'), homes),
    policies: inherited(root, 'use-policy', of('use-policy'), homes),
    cards: cards.map(({ path }) => path),
    documents: documents.filter(({ path }) => types.has(path)).map(({ path }) => path),
  };
}

/** The card with the Hub's metadata first, then one called model card, then the README; in English before others. */
function cardRank({ path, card, undecided }: Document): number {
  if ((card?.frontMatter?.entries.size ?? 0) > 0 && isMainReadme(path)) return 0;
  if (!/^readme/i.test(baseName(path))) return 1;
  return undecided ? 3 : 2;
}

/** The paths of a model's own documents of a type, or those of the nearest folder above that has any. */
function inherited(
  root: string,
  type: DocumentType,
  own: readonly Document[],
  homes: ReadonlyMap<string, readonly Evidence[]>,
): readonly string[] {
  if (own.length > 0) return own.map(({ path }) => path);
  for (let at = root; at !== '.' && at !== '/'; ) {
    at = folderOf(at);
    const found = (homes.get(at) ?? []).filter(({ document }) => document.type === type);
    if (found.length > 0) return found.map(({ document }) => document.path).sort(byPath);
  }
  return [];
}

/** Where the cards of several models lie in a folder of their own, none of them names the whole. */
function isOneOfSeveral([first, ...others]: readonly Document[], root: string): boolean {
  const folder = first === undefined ? root : folderOf(first.path);
  return folder !== root && others.some(({ path }) => folderOf(path) === folder);
}

/** What a card calls its model: in its metadata, else as its title. */
export function nameIn(card: Document | null): string | undefined {
  const declared = card?.card?.frontMatter?.entries.get('model_name')?.values[0]?.value;
  if (declared !== undefined && declared !== '') return declared;
  const title = titleOf(card);
  const plain = normalize(title)
    .text.replace(/^model card(?: for)?:?\s*|\s*:?\s*model card$/gi, '')
    .trim();
  const named =
    plain !== '' &&
    plain.length <= 80 &&
    !/^(?:model|introduction|overview|readme|license|details|news)\b/i.test(plain);
  return named ? plain : undefined;
}

/** The heading that stands for the whole card: the only one of its level, or the first words of all. */
function titleOf(document: Document | null): string {
  const tops = document?.card?.sections.filter(({ level }) => level === 1) ?? [];
  const first = document?.card?.blocks.words[0];
  return tops.length === 1 || tops[0]?.start === first?.start ? (tops[0]?.title ?? '') : '';
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
