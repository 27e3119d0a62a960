import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Family } from '../../server/src/licenses/license.ts';
import { readWords } from '../../server/src/licenses/words.ts';

/** A text that gets a fingerprint. */
export interface KnownText {
  /** The SPDX id, or the name of the text in the corpus; `#` and a word for a part of it. */
  readonly key: string;
  /** The id of its license. */
  readonly license: string;
  readonly text: string;
  /** Where it was read, as `owner/repository path`; empty for those of SPDX. */
  readonly source: string;
}

type Full = Readonly<Record<string, { readonly licenseText: string }>>;
export const spdxTexts = createRequire(import.meta.url)('spdx-license-list/full') as Full;

/** All known texts, each once: those with the same words are one. */
export function knownTexts(corpus: string, families: readonly Family[]): readonly KnownText[] {
  const manifest = readManifest(join(corpus, 'ai-licenses/MANIFEST.tsv'));
  const spdx = Object.keys(spdxTexts)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((id) => ({ key: id, license: canonical(id), text: spdxTexts[id]?.licenseText ?? '', source: '' }));
  const ai = families.flatMap(({ licenses }) =>
    licenses.flatMap(({ id, texts = {} }) =>
      Object.keys(texts).map((key) => ({
        key: `ai/${key}`,
        license: id,
        text: readFileSync(join(corpus, 'ai-licenses', `${key}.txt`), 'utf8'),
        source: manifest.get(key) ?? '',
      })),
    ),
  );
  const seen = new Set<string>();
  return [...spdx, ...ai]
    .flatMap((text) => [text, ...parts(text)])
    .filter(({ text }) => {
      const { runs, count } = readWords(text);
      const key = runs.subarray(0, count).join();
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** GNU licenses have one text for "only" and "or later", and old ids for both. */
export function canonical(id: string): string {
  const only = `${id.replace(/(?:-only|-or-later|\+)$/, '')}-only`;
  return only in spdxTexts ? only : id;
}

/** Of ids with the same text the first counts. */
function rank(id: string): number {
  return id === canonical(id) ? (/-FreeBSD$|-NetBSD$|^Nunit$|^StandardML-NJ$|^eCos|^wxWindows/.test(id) ? 1 : 0) : 2;
}

/** Parts of long licenses that are left out as often as not: how to apply them, and what they are about. */
function parts({ key, license, text, source }: KnownText): readonly KnownText[] {
  const part = (name: string, words: string) => [{ key: `${key}#${name}`, license, text: words, source }];
  const end = /end of (?:the )?terms and conditions/i.exec(text);
  if (end !== null && end.index > 0.5 * text.length) return part('terms', text.slice(0, end.index));
  // The library license is an addition to the general one, which SPDX prints behind it.
  const general = /\n[^\n]*GNU GENERAL PUBLIC LICENSE\s+Version 3/.exec(text);
  if (/^LGPL-3/.test(license) && general !== null && general.index > 1000)
    return part('terms', text.slice(0, general.index));
  const deed = /\n[^\n]*By exercising the Licensed Rights/.exec(text);
  if (/^CC-BY.*4\.0$/.test(license) && deed !== null) {
    const stop = text.search(/\n[^\n]*Creative Commons is not a party to its public/);
    return part('terms', text.slice(deed.index, stop < 0 ? text.length : stop));
  }
  const exhibit = /\n[^\n]*Exhibit A - Source Code Form License Notice/i.exec(text);
  return license === 'MPL-2.0' && exhibit !== null ? part('terms', text.slice(0, exhibit.index)) : [];
}

function readManifest(path: string): ReadonlyMap<string, string> {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  const names = head.split('\t');
  const column = (cells: readonly string[], name: string) => cells[names.indexOf(name)] ?? '';
  return new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => {
        const cells = line.split('\t');
        return [column(cells, 'id'), `${column(cells, 'source_repo')} ${column(cells, 'path')}`];
      }),
  );
}
