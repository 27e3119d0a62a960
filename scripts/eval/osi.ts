import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Found, foundIn, limitsUseStudyModify, readLicense } from './texts.ts';

interface SpdxLicense {
  readonly name: string;
  readonly osiApproved: boolean;
  readonly licenseText: string;
}

export interface OsiFigures {
  /** The version of the npm package that has the texts. */
  readonly version: string;
  readonly licenses: number;
  /** Limits on use, study or modification, by license. */
  readonly found: readonly Found[];
}

/** Reads every license that the OSI approved and lists what limits use, study or modification. */
export function measureOsi(): OsiFigures {
  const require = createRequire(import.meta.url);
  const list = require('spdx-license-list/full') as Readonly<Record<string, SpdxLicense>>;
  const { version } = JSON.parse(readFileSync(require.resolve('spdx-license-list/package.json'), 'utf8')) as {
    version: string;
  };
  // "GPL-2.0", "GPL-2.0-only" and "GPL-2.0-or-later" are one text: the first id stands for it.
  const seen = new Set<string>();
  const approved = Object.entries(list).filter(([, { osiApproved, licenseText }]) => {
    const words = licenseText.replaceAll(/\W+/g, ' ');
    const known = seen.has(words);
    if (osiApproved) seen.add(words);
    return osiApproved && !known;
  });
  const found = approved.flatMap(([id, { licenseText }]) => {
    const read = readLicense(id, licenseText);
    return read.clauses.filter(limitsUseStudyModify).map((clause) => foundIn(read, clause));
  });
  return { version, licenses: approved.length, found };
}
