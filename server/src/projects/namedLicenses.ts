import type { Claim } from '../cards/claim.ts';
import { firstWordsOf } from '../text/letters.ts';
import type { SourceText } from '../text/sourceText.ts';
import { baseName, nameWords } from './names.ts';

/** A license text that lies in the repository: what it may be called by. */
export interface LicenseAtHand {
  readonly path: string;
  readonly source: SourceText;
}

/** So much of a license text, in UTF-16 units, may be its title and what stands before it, such as a copyright line. */
const OPENING = 400;

/** What the license texts are called: the words of their files' names, their first line of words, and their opening. */
export function namesOf(licenses: readonly LicenseAtHand[]): readonly string[] {
  return licenses.flatMap(({ path, source }) => {
    const opening = source.slice({ start: 0, end: OPENING });
    const title = firstWordsOf(opening);
    return [nameWords(baseName(path)).join(' '), ...(title === undefined ? [] : [title.trim(), opening])];
  });
}

/**
 * True where one name has all the words of the other: "Kestrel Community License" and "KESTREL COMMUNITY LICENSE
 * AGREEMENT". Fewer elements of Creative Commons are another license.
 */
export function isSameLicense(name: string, value: string): boolean {
  const [left, right] = [significant(name), significant(value)];
  const within = (a: readonly string[], b: readonly string[]) =>
    a.length > 0 && a.every((word) => b.some((other) => isSameWord(word, other)));
  return within(right, left) || (within(left, right) && !left.includes('attribution'));
}

/** "FLUX.2" is what "FLUX" is, and not what "FLUX.1" is. */
function isSameWord(a: string, b: string): boolean {
  return a === b || unversioned(a) === b || a === unversioned(b);
}

function unversioned(word: string): string {
  return word.replace(/(?<=[a-z])\.[0-9.]+$/, '');
}

/** Words that tell one license from another; the elements of Creative Commons licenses are written out. */
function significant(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replace(/\bnon-commercial\b/g, 'noncommercial')
    .split(/[^a-z0-9.]+/)
    .filter((word) => word !== '' && !IDLE.test(word))
    .map((word) => ELEMENTS[word] ?? word);
}

const IDLE = /^(?:licen[sc]es?|agreement|the|only|version|txt|md|for|of|cc|creative|commons|international|public|\.+)$/;
const ELEMENTS: Readonly<Record<string, string>> = {
  by: 'attribution',
  nc: 'noncommercial',
  sa: 'sharealike',
  nd: 'noderivatives',
  noderivs: 'noderivatives',
};

/** A link may reach so far behind the words of a claim. */
const LONGEST_ADDRESS = 500;

/** True where the words of a claim, or what follows them, link to one of the license files. */
export function linksTo(claim: Claim, { text }: SourceText, licenses: readonly LicenseAtHand[]): boolean {
  const link = /\]\(<?([^)\s>]+)/.exec(text.slice(claim.start, claim.end + LONGEST_ADDRESS));
  if (link?.[1] === undefined || claim.start + link.index > claim.end + 4) return false;
  const name = baseName(decoded(link[1]).replace(/[#?].*$/, '')).toLowerCase();
  return licenses.some(({ path }) => baseName(path).toLowerCase() === name);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Licenses that limit nothing: where a card names one and its text is not here, nothing worse is hidden. */
const HARMLESS =
  /^(?:Apache-2\.0|MIT|BSD-[23]-Clause|CC0-1\.0|CC-BY(?:-SA)?-[0-9.]+|Unlicense|MPL-2\.0|A?L?GPL-3\.0-only|GPL-3\.0-only)$/;

/** True for licenses that limit nothing, by SPDX id. */
export function isHarmless(id: string): boolean {
  return HARMLESS.test(id);
}

/** The claims that name a license of the model whose text is not at hand. */
export function textsNotAtHand(
  claims: readonly Claim[],
  source: SourceText,
  licenses: readonly LicenseAtHand[],
): readonly Claim[] {
  const names = namesOf(licenses);
  return claims.filter(
    (claim) =>
      claim.type === 'licensed-under' &&
      claim.scope === 'model' &&
      !linksTo(claim, source, licenses) &&
      !names.some((name) => isSameLicense(name, claim.value)),
  );
}
