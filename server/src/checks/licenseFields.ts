import type { Entry, Field } from '../cards/frontMatter.ts';
import { hubIds } from '../licenses/hub.ts';
import type { License } from '../licenses/license.ts';
import { appliesTo } from '../projects/identified.ts';
import { licenseTitled } from '../projects/pointer.ts';
import type { Scope } from '../projects/project.ts';
import type { SourceText } from '../text/sourceText.ts';
import type { CheckedDocument, CheckedModel, CheckedText } from './check.ts';
import type { Edit } from './finding.ts';

/** What the checks of licenses share: the fields of a card's metadata, the licenses of a model, and the edits of fixes. */

export function entryOf({ card }: CheckedDocument, key: string): Entry | undefined {
  return card?.frontMatter?.entries.get(key);
}

/** The values of `license`, without the blanks of a template. */
export function licenseFields(document: CheckedDocument): readonly Field[] {
  return (entryOf(document, 'license')?.values ?? []).filter(({ value }) => value !== '' && !/[{}]/.test(value));
}

export function isOther(fields: readonly Field[]): boolean {
  return fields.some(({ value }) => value === 'other');
}

/** False where a card is reviewed by itself, so that nobody knows what lies beside it. */
export function seesFolder({ paths }: CheckedModel): boolean {
  return paths.size > 1;
}

/** The license that a text is: a known text in it, else the known license that its title or its SPDX header names. */
export function licenseOf({ known, source }: CheckedText): License | null {
  const found = known.found.find(({ license }) => license.kind === 'license')?.license;
  if (found !== undefined) return found;
  const title = licenseTitled(source, known);
  return title?.kind === 'license' ? title : null;
}

/** The policy that a text is, told in the same way. */
export function policyOf({ known, source }: CheckedText): License | null {
  const found = known.found.find(({ license }) => license.kind === 'policy')?.license;
  const title = found ?? licenseTitled(source, known);
  return title?.kind === 'policy' ? title : null;
}

/** The licenses of the weights, as their texts say: of a file that has one for the code and one for the weights, the latter. */
export function weightLicenses(
  model: CheckedModel,
): readonly { readonly text: CheckedText; readonly license: License }[] {
  const all = model.texts.filter(({ type }) => type === 'license').flatMap(licensesIn);
  const own = all.filter(({ scope }) => scope === 'weights');
  const counted = own.length > 0 ? own : all.filter(({ scope }) => scope === 'all');
  return counted.filter((one, i) => !counted.slice(0, i).some((before) => isEqual(before, one)));
}

interface LicenseIn {
  readonly text: CheckedText;
  readonly license: License;
  readonly scope: Scope;
}

/** The licenses of a text, each with what it is for. */
function licensesIn(text: CheckedText): readonly LicenseIn[] {
  const found = text.known.found.filter(({ license }) => license.kind === 'license');
  if (found.length === 0) {
    const license = licenseOf(text);
    return license === null ? [] : [{ text, license, scope: text.scope }];
  }
  const { found: all } = text.known;
  return found.map((one) => {
    const before = all[all.indexOf(one) - 1];
    const scope = all.length > 1 ? appliesTo(text, before?.end ?? 0, one.start) : text.scope;
    return { text, license: one.license, scope };
  });
}

function isEqual(a: LicenseIn, b: LicenseIn): boolean {
  return a.text === b.text && a.license === b.license;
}

/** The Hub's id of a license, where it lists it. */
export function hubIdOf(license: License): string | null {
  return license.hub !== null && hubIds.has(license.hub) ? license.hub : null;
}

/** A name for `license_name`: lower case, without blanks. */
export function slugOf(license: License): string {
  return license.id.toLowerCase().replaceAll(/[^a-z0-9.+-]+/g, '-');
}

/** The edit that takes a key and its value out of the metadata, with their lines. */
export function withoutEntry(path: string, source: SourceText, entry: Entry): Edit {
  const last = entry.values.at(-1)?.end ?? entry.end;
  const start = source.lineStart(source.lineAt(entry.start) - 1);
  return { path, start, end: source.lineStart(source.lineAt(Math.max(entry.end, last - 1))), newText: '' };
}

/**
 * The edits that make `license` say one id, and take away the name and the link that only `other` needs. For a license
 * that the Hub does not list they are `other` with both: the link to `text`, a file beside the card, or to where the license
 * is published.
 */
export function retagged(document: CheckedDocument, field: Field, license: License, text?: string): readonly Edit[] {
  const { path, source } = document;
  const hub = hubIdOf(license);
  const place = { path, start: field.start, end: field.end };
  const name = entryOf(document, 'license_name');
  const link = entryOf(document, 'license_link');
  if (hub !== null) {
    const needless = [name, link].flatMap((entry) => (entry === undefined ? [] : [withoutEntry(path, source, entry)]));
    return [{ ...place, newText: hub }, ...needless];
  }
  const [named] = name?.values ?? [];
  const address = text ?? license.links.find((one) => /^https?:/.test(one));
  const lines = [
    'other',
    ...(named === undefined ? [`license_name: ${slugOf(license)}`] : []),
    ...(link === undefined && address !== undefined ? [`license_link: ${address}`] : []),
  ];
  return [
    { ...place, newText: lines.join(source.eol) },
    ...(named === undefined ? [] : [{ path, start: named.start, end: named.end, newText: slugOf(license) }]),
  ];
}

/** Whether two names stand for one license: "or later" is no other text. */
export function isSame(a: License, b: License): boolean {
  const plain = ({ id }: License) => id.replace(/(?:-only|-or-later|\+)$/, '');
  return a.id === b.id || plain(a) === plain(b);
}
