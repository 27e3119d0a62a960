import { clauseKinds } from '../clauses/index.ts';
import { clausesOf, licenseNamed } from '../licenses/catalog.ts';
import { documentOf } from '../projects/documents.ts';
import type { FileContent } from '../projects/project.ts';
import { readDocument } from '../projects/readDocument.ts';
import { finish } from '../text/steps.ts';
import type { Side } from './differences.ts';
import { NUANCE_NAMES } from './planRules/nuances.ts';

/** The side of a file that was named; null where it has no text. */
export function sideOfFile(path: string, content: FileContent): Side | null {
  const document = documentOf({ path, content, named: true });
  if (document === null || content.state !== 'text') return null;
  const { clauses, kinds } = finish(readDocument(document));
  return { name: path, clauses, kinds, source: document.source };
}

/** The side of a license that is known by an id or a name, with its sections; null where nothing is known of its clauses. */
export function sideOfLicense(name: string): Side | null {
  const license = licenseNamed(name);
  const known = license === undefined ? undefined : clausesOf(license.id);
  if (license === undefined || known === undefined) return null;
  const clauses = known.map((fact) => {
    const values = Object.fromEntries(Object.entries(fact.values).filter(([name]) => !NUANCE_NAMES.has(name)));
    return { ...fact, values, start: 0, end: 0 };
  });
  return { name: license.id, clauses, kinds: clauseKinds, source: null };
}
