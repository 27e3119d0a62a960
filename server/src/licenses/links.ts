import { allLicenses, licenseNamed } from './catalog.ts';
import type { License } from './license.ts';

/** Pages that many licenses have by a rule: the page, and the id that its address stands for. */
const PAGES: readonly (readonly [page: RegExp, id: (...groups: readonly string[]) => string])[] = [
  [/^spdx\.org\/licenses\/([\w.+-]+?)(?:\.html|\.json)?$/, (id) => id],
  [/^opensource\.org\/licen[sc]es?\/([\w.+-]+?)(?:-license)?(?:\.php|\.html)?$/, (id) => id],
  [/^choosealicense\.com\/licenses\/([\w.-]+)$/, (id) => id],
  [/^creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)(?:\/[\w.-]*)*$/, (terms, version) => `cc-${terms}-${version}`],
  [/^creativecommons\.org\/publicdomain\/zero\/1\.0(?:\/[\w.-]*)*$/, () => 'CC0-1.0'],
  [/^apache\.org\/licenses\/license-(\d\.\d)(?:\.txt|\.html)?$/, (version) => `Apache-${version}`],
  [
    /^gnu\.org\/licenses\/(?:old-licenses\/)?(gpl|lgpl|agpl|fdl)-(\d\.\d)(?:\.[\w.-]+)?$/,
    (name, version) => `${name === 'fdl' ? 'gfdl' : name}-${version}-only`,
  ],
  [/^mozilla\.org\/(?:[a-z-]+\/)?mpl\/(\d\.\d)$/, (version) => `MPL-${version}`],
  [/^opendatacommons\.org\/licenses\/(by|odbl|pddl)\/1-0$/, (name) => (name === 'by' ? 'ODC-By-1.0' : `${name}-1.0`)],
  [/^unlicense\.org$/, () => 'Unlicense'],
];

/** A file of a repository on GitHub or the Hub. */
const FILE = /^(?:github\.com|huggingface\.co)\/([\w.-]+\/[\w.-]+)\/(?:blob|raw|resolve|tree)\/[^/]+\/(.+)$/;
const RAW = /^raw\.githubusercontent\.com\/([\w.-]+\/[\w.-]+)\/(?:refs\/heads\/)?[^/]+\/(.+)$/;

/** The addresses in a text, without the marks of the sentences that they end. */
export function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(ADDRESS)].map(([address]) => address.replace(/[.,;:]+$/, ''));
}

const ADDRESS = /https?:\/\/[^\s<>"')\]]+/g;

/** The license whose text or page is at an address; undefined where that is not known. */
export function licenseLinked(address: string): License | undefined {
  if (address.length > 500) return undefined;
  const plain = plainAddress(address);
  const own = byAddress().get(plain);
  if (own !== undefined) return own;
  const [, repository, path] = FILE.exec(plain) ?? RAW.exec(plain) ?? [];
  if (repository !== undefined) return byAddress().get(`${repository} ${path}`);
  for (const [page, id] of PAGES) {
    const found = page.exec(plain);
    if (found !== null) return licenseNamed(id(...found.slice(1)));
  }
  return undefined;
}

function plainAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}

let made: ReadonlyMap<string, License> | undefined;

/** Licenses by the plain addresses of their pages, and by `owner/repository path` of their texts; the newest one counts. */
function byAddress(): ReadonlyMap<string, License> {
  if (made !== undefined) return made;
  const found = new Map<string, License>();
  const several = new Set<string>();
  for (const license of allLicenses()) {
    for (const link of license.links) if (!found.has(plainAddress(link))) found.set(plainAddress(link), license);
    // Several editions may have been read from one place: it says no more which.
    for (const source of license.sources) {
      const key = source.toLowerCase();
      if (found.has(key)) several.add(key);
      else if (/^[\w.-]+\/[\w.-]+ \S/.test(source)) found.set(key, license);
    }
  }
  for (const key of several) found.delete(key);
  made = found;
  return found;
}
