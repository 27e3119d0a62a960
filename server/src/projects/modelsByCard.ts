import { licenseNamed } from '../licenses/catalog.ts';
import { readDeclared } from './declared.ts';
import type { Document } from './documents.ts';
import { type FoundModel, nameIn } from './models.ts';
import { isSameLicense, type LicenseAtHand, linksTo, namesOf } from './namedLicenses.ts';
import { baseName, byPath, folderOf, nameInAnyLanguage } from './names.ts';
import { licensesIn } from './pointer.ts';
import type { ReadDocument } from './readDocument.ts';

/** What a card names as the license of its model, and which of the license texts at hand that is. */
interface Named {
  readonly document: Document;
  readonly names: readonly string[];
  readonly texts: ReadonlySet<string>;
}

/**
 * The models of a folder in which several cards lie. Cards of variants of one model name one license; where they name
 * different ones, each is the card of a model of its own, with the license texts that are not another's: what limits one
 * of them is nothing that the other has to answer for. What else lies there belongs to all of them, and a README tells of
 * them together, so that it has a model before them.
 */
export function modelsByCard(model: FoundModel, reads: ReadonlyMap<string, ReadDocument>): readonly FoundModel[] {
  const [readmes, others] = [model.cards.filter(isReadme), model.cards.filter((path) => !isReadme(path))];
  if (others.length < 2 || new Set(others.map(folderOf)).size > 1) return [model];
  const texts = textsOf(model, reads);
  const cards = others.flatMap((path) => namedIn(reads.get(path), texts) ?? []);
  if (!namesDiffer(cards)) return [model];
  const apart = [...inFirstLanguage(cards)].sort((a, b) => byPath(a.document.path, b.document.path));
  const shared = model.documents.filter((path) => !model.cards.includes(path));
  return [
    ...readmes.slice(0, 1).map((card): FoundModel => {
      const name = nameIn(reads.get(card)?.document ?? null) ?? model.name;
      return { ...model, name, card, cards: readmes, documents: [...readmes, ...shared].sort(byPath) };
    }),
    ...apart.map((card): FoundModel => {
      const { path } = card.document;
      const theirs = othersTexts(card, apart);
      const cards = others.filter((other) => nameInAnyLanguage(other) === nameInAnyLanguage(path));
      return {
        ...model,
        name: nameIn(card.document) ?? nameOfFile(path),
        card: path,
        cards: [path, ...cards.filter((other) => other !== path)],
        licenses: model.licenses.filter((license) => !theirs.has(license)),
        documents: [...cards, ...shared.filter((document) => !theirs.has(document))].sort(byPath),
      };
    }),
  ];
}

function isReadme(path: string): boolean {
  return /^readme/i.test(baseName(path));
}

type KnownText = LicenseAtHand & { readonly ids: readonly string[] };

function textsOf({ licenses }: FoundModel, reads: ReadonlyMap<string, ReadDocument>): readonly KnownText[] {
  return licenses.flatMap((path) => {
    const read = reads.get(path);
    return read === undefined
      ? []
      : [{ path, source: read.document.source, ids: licensesIn(read).map(({ id }) => id) }];
  });
}

function namedIn(read: ReadDocument | undefined, texts: readonly KnownText[]): Named | null {
  if (read === undefined) return null;
  const { document, claims } = read;
  const { licenses, names } = readDeclared(document.card?.frontMatter);
  const stated = claims.filter(({ type, scope }) => type === 'licensed-under' && scope === 'model');
  const all = [...licenses, ...names, ...stated.map(({ value }) => value)].filter(
    (name) => !/^(?:other|unknown)$/i.test(name),
  );
  const isNamed = (text: KnownText) =>
    all.some((name) => {
      const id = licenseNamed(name)?.id;
      return id === undefined ? namesOf([text]).some((one) => isSameLicense(one, name)) : text.ids.includes(id);
    }) || stated.some((claim) => linksTo(claim, document.source, [text]));
  return { document, names: all, texts: new Set(texts.filter(isNamed).map(({ path }) => path)) };
}

/** Whether some two cards, neither of which translates the other, name licenses that have nothing in common. */
function namesDiffer(cards: readonly Named[]): boolean {
  const [first, ...others] = cards.filter(({ names }) => names.length > 0);
  if (first === undefined) return false;
  return others.some((card) => !isTranslation(card, first) && !nameTheSame(card, first)) || namesDiffer(others);
}

function isTranslation({ document: a }: Named, { document: b }: Named): boolean {
  return nameInAnyLanguage(a.path) === nameInAnyLanguage(b.path);
}

function nameTheSame(a: Named, b: Named): boolean {
  if ([...a.texts].some((path) => b.texts.has(path))) return true;
  return a.names.some((name) => b.names.some((other) => isSame(name, other)));
}

function isSame(a: string, b: string): boolean {
  const [x, y] = [licenseNamed(a)?.id, licenseNamed(b)?.id];
  return x !== undefined && y !== undefined ? x === y : isSameLicense(a, b) || isSameLicense(b, a);
}

/** One card for each model: of a card and its translations the one with the shortest name. */
function inFirstLanguage(cards: readonly Named[]): readonly Named[] {
  const byName = new Map<string, Named>();
  for (const card of cards) {
    const name = nameInAnyLanguage(card.document.path);
    const known = byName.get(name);
    if (known === undefined || card.document.path.length < known.document.path.length) byName.set(name, card);
  }
  return [...byName.values()];
}

/** The license texts that other cards name and this one does not, where it names any license. */
function othersTexts(card: Named, all: readonly Named[]): ReadonlySet<string> {
  if (card.names.length === 0) return new Set();
  const theirs = all.flatMap((other) => (other === card ? [] : [...other.texts]));
  return new Set(theirs.filter((path) => !card.texts.has(path)));
}

/** "AUDIOGEN_MODEL_CARD.md" is the card of AUDIOGEN. */
function nameOfFile(path: string): string {
  const name = baseName(path).replace(/\.\w+$/, '');
  return name.replace(/[\s_-]*model[\s_-]*card[\s_-]*/i, '') || name;
}
