import { clauseFacts } from './data/clauses.ts';
import { texts as knownTexts } from './data/fingerprints.ts';
import { spdx } from './data/spdx.ts';
import { families } from './families/index.ts';
import { hubIdOfSpdx, hubIds } from './hub.ts';
import type { KnownClause, KnownValue, License, LicenseFacts } from './license.ts';

/** All that is known by name, read from the tables at the first question. */
interface Catalog {
  readonly licenses: ReadonlyMap<string, License>;
  readonly facts: ReadonlyMap<string, LicenseFacts>;
}

let made: Catalog | undefined;

function catalog(): Catalog {
  made ??= makeCatalog();
  return made;
}

/** The license with this very id. */
export function licenseById(id: string): License | undefined {
  return catalog().licenses.get(id);
}

/**
 * The license that an id, an alias or a name stands for, whatever its case: "apache-2.0", "Apache-2.0", "Llama 3.1
 * Community License Agreement". Undefined for what names none, and for ids of a whole family such as `cc`.
 */
export function licenseNamed(name: string): License | undefined {
  names ??= namesOf(catalog());
  return names.get(plain(name));
}

/** Every known license and policy. */
export function allLicenses(): readonly License[] {
  return [...catalog().licenses.values()];
}

/** Where facts of a license come from that are not read from its text. */
export function factsOf(id: string): LicenseFacts | undefined {
  return catalog().facts.get(id);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replaceAll(/[\s_]+/g, ' ')
    .trim();
}

interface SpdxEntry {
  readonly id: string;
  readonly name: string;
  readonly flags: string;
}

function makeCatalog(): Catalog {
  const table = new Map(linesOf(spdx).map((line) => entryOf(line)));
  const read = new Map(linesOf(knownTexts).flatMap((line) => sourceOf(line)));
  const licenses = new Map<string, License>();
  const facts = new Map<string, LicenseFacts>();
  for (const family of families) {
    for (const fact of family.licenses) {
      facts.set(fact.id, fact);
      licenses.set(fact.id, licenseOf(fact, fact.steward ?? family.steward, table.get(fact.spdx ?? ''), read));
    }
  }
  for (const entry of table.values()) {
    if (!entry.flags.includes('X') && !licenses.has(entry.id)) licenses.set(entry.id, ofSpdx(entry));
  }
  for (const license of licenses.values()) {
    for (const id of license.policyOf) {
      const of = licenses.get(id);
      if (of !== undefined) licenses.set(id, { ...of, policies: [...of.policies, license.id] });
    }
  }
  return { licenses, facts };
}

/** Ids, aliases and names in lower case, read at the first question for one. */
let names: ReadonlyMap<string, License> | undefined;

function namesOf({ licenses }: Catalog): ReadonlyMap<string, License> {
  const named = new Map<string, License>();
  const add = (name: string, license: License) => {
    if (!named.has(plain(name))) named.set(plain(name), license);
  };
  for (const license of licenses.values()) if (license.hub !== null) add(license.hub, license);
  for (const license of licenses.values()) add(license.id, license);
  for (const license of licenses.values()) for (const name of [license.name, ...license.aliases]) add(name, license);
  for (const { id, family } of hubIds.values()) if (family) named.delete(plain(id));
  return named;
}

function entryOf(line: string): readonly [string, SpdxEntry] {
  const [id = '', name = '', flags = ''] = line.split('\t');
  return [id, { id, name, flags }];
}

/** The key of a known text and where it was read. */
function sourceOf(line: string): readonly (readonly [string, string])[] {
  const [key = '', , source] = line.split('\t');
  return source === undefined ? [] : [[key.replace(/^ai\//, ''), source]];
}

function linesOf(table: string): readonly string[] {
  return table.split('\n').filter((line) => line !== '');
}

/** Where names, ids and marks of SPDX's licenses come from; their texts are those of npm's spdx-license-list. */
const SPDX_SOURCE = 'spdx/license-list-XML';

function ofSpdx({ id, name, flags }: SpdxEntry): License {
  return {
    id,
    name,
    spdx: id,
    hub: hubIdOfSpdx.get(id) ?? null,
    kind: 'license',
    steward: '',
    aliases: [],
    ...marks(flags),
    policyOf: [],
    policies: [],
    links: [`https://spdx.org/licenses/${id}.html`],
    versions: [],
    sources: [SPDX_SOURCE],
  };
}

function marks(flags: string): Pick<License, 'osiApproved' | 'fsfLibre' | 'deprecated'> {
  return { osiApproved: flags.includes('O'), fsfLibre: flags.includes('F') || null, deprecated: flags.includes('D') };
}

/** `read` says where each text was read. */
function licenseOf(
  fact: LicenseFacts,
  steward: string,
  entry: SpdxEntry | undefined,
  read: ReadonlyMap<string, string>,
): License {
  const { id, name, hub = null, spdx: spdxId = null, kind = 'license', aliases = [], policyOf = [], links = [] } = fact;
  const { texts = {}, sources = [] } = fact;
  const page = spdxId === null ? [] : [`https://spdx.org/licenses/${spdxId}.html`];
  return {
    id,
    name: entry?.name ?? name,
    spdx: spdxId,
    hub,
    kind,
    steward,
    aliases,
    ...(entry === undefined
      ? { osiApproved: spdxId === null ? false : null, fsfLibre: null, deprecated: false }
      : marks(entry.flags)),
    policyOf,
    policies: [],
    links: [...links, ...page],
    versions: [...new Set(Object.values(texts))].filter((version) => version !== ''),
    sources: [
      ...new Set([
        ...(spdxId === null ? [] : [SPDX_SOURCE]),
        ...Object.keys(texts).flatMap((key) => read.get(key) ?? []),
        ...sources,
      ]),
    ],
  };
}

let clauses: ReadonlyMap<string, readonly KnownClause[]> | undefined;

/** What is known of the clauses of a license, by its id; undefined where nothing is. */
export function clausesOf(id: string): readonly KnownClause[] | undefined {
  clauses ??= new Map(
    linesOf(clauseFacts).map((line) => {
      const [license = '', ...facts] = line.split('\t');
      return [license, facts.map(clauseOf)];
    }),
  );
  const read = clauses.get(id);
  if (read !== undefined) return read;
  const { like, stated, without = [] } = factsOf(id) ?? {};
  if (like === undefined && stated === undefined) return undefined;
  const taken = like === undefined ? [] : (clauses.get(like) ?? []).map((clause) => ({ ...clause, section: '' }));
  return [
    ...taken.filter(({ kind }) => !without.includes(kind)),
    ...(stated ?? []).map(({ kind, values = {}, topics = [] }) => ({
      kind,
      section: '',
      values,
      topics,
      confidence: 1,
    })),
  ];
}

function clauseOf(fact: string): KnownClause {
  const [kind = '', section = '', values = '', topics = ''] = fact.split('|');
  return {
    kind,
    section,
    values: values === '' ? {} : (JSON.parse(values) as Record<string, KnownValue>),
    topics: topics === '' ? [] : topics.split(','),
    confidence: 1,
  };
}
