import { clauseFacts } from './data/clauses.ts';
import { texts as knownTexts } from './data/fingerprints.ts';
import { spdx } from './data/spdx.ts';
import { families } from './families/index.ts';
import { hubIdOfSpdx, hubIds } from './hub.ts';
import type { KnownClause, KnownValue, License, LicenseFacts } from './license.ts';

/** What families say of a license, and whose license it is. */
interface OfFamily {
  readonly fact: LicenseFacts;
  readonly steward: string;
}

let facts: ReadonlyMap<string, OfFamily> | undefined;
/** The ids of the policies of each license that has some. */
const policies = new Map<string, string[]>();

/** By id, what families say of licenses, which is gathered at the first question. */
function ofFamilies(): ReadonlyMap<string, OfFamily> {
  if (facts !== undefined) return facts;
  const gathered = new Map<string, OfFamily>();
  for (const { licenses, steward } of families)
    for (const fact of licenses) gathered.set(fact.id, { fact, steward: fact.steward ?? steward });
  for (const { fact } of gathered.values()) {
    for (const id of fact.policyOf ?? []) {
      const known = policies.get(id);
      if (known === undefined) policies.set(id, [fact.id]);
      else known.push(fact.id);
    }
  }
  facts = gathered;
  return gathered;
}

/** The licenses that were asked for: of the hundreds that are known a review speaks of few. */
const licenses = new Map<string, License>();

/** The license with this very id. */
export function licenseById(id: string): License | undefined {
  const license = licenses.get(id) ?? makeLicense(id);
  if (license !== undefined) licenses.set(id, license);
  return license;
}

/**
 * The license that an id, an alias or a name stands for, whatever its case: "apache-2.0", "Apache-2.0", "Llama 3.1
 * Community License Agreement". Undefined for what names none, and for ids of a whole family such as `cc`.
 */
export function licenseNamed(name: string): License | undefined {
  names ??= makeNames();
  return names.get(plain(name));
}

/**
 * The license that a name stands for, or, where one of Creative Commons is named without its version ("CC-BY-NC"), the newest
 * version: what these license elements bar is the same in all of them, and only how it is worded differs.
 */
export function licenseMeant(name: string): License | undefined {
  return licenseNamed(name) ?? (WITHOUT_VERSION.test(name) ? licenseNamed(`${name}-4.0`) : undefined);
}

const WITHOUT_VERSION = /^cc-by(?:-nc)?(?:-(?:nd|sa))?$/i;

/** Whether words are an id, an alias or a name of the license. All others need not be gathered for it. */
export function isNamed({ id, hub, name, aliases }: License, words: string): boolean {
  const asked = plain(words);
  return [id, hub ?? id, name, ...aliases].some((one) => plain(one) === asked);
}

/** Every known license and policy. */
export function allLicenses(): readonly License[] {
  ofTexts.index();
  const ids = new Set([...ofFamilies().keys(), ...ofSpdxIds.index().keys()]);
  return [...ids].flatMap((id) => licenseById(id) ?? []);
}

/** Where facts of a license come from that are not read from its text. */
export function factsOf(id: string): LicenseFacts | undefined {
  return ofFamilies().get(id)?.fact;
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

function makeLicense(id: string): License | undefined {
  const told = ofFamilies().get(id);
  const entry = entryOf(told === undefined ? id : (told.fact.spdx ?? ''));
  if (told === undefined) return entry === undefined || entry.flags.includes('X') ? undefined : ofSpdx(entry);
  return licenseOf(told.fact, told.steward, entry);
}

/** Ids, aliases and names in lower case, read at the first question for one. */
let names: ReadonlyMap<string, License> | undefined;

function makeNames(): ReadonlyMap<string, License> {
  const all = allLicenses();
  const named = new Map<string, License>();
  const add = (name: string, license: License) => {
    if (!named.has(plain(name))) named.set(plain(name), license);
  };
  for (const license of all) if (license.hub !== null) add(license.hub, license);
  for (const license of all) add(license.id, license);
  for (const license of all) for (const name of [license.name, ...license.aliases]) add(name, license);
  for (const { id, family } of hubIds.values()) if (family) named.delete(plain(id));
  return named;
}

/** What SPDX says of an id; undefined where it has none. */
function entryOf(id: string): SpdxEntry | undefined {
  const [name, flags = ''] = ofSpdxIds.fieldsOf(id) ?? [];
  return name === undefined ? undefined : { id, name, flags };
}

/** Where the known text with a key was read, if that is said. */
function sourceOf(key: string): readonly string[] {
  const [, source] = ofTexts.fieldsOf(`ai/${key}`) ?? ofTexts.fieldsOf(key) ?? [];
  return source === undefined ? [] : [source];
}

/** A table of lines that open with a key. One is looked for among them, and all are indexed where all are asked for. */
class Table {
  readonly #text: string;
  #lines: ReadonlyMap<string, string> | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The lines by their keys, in their order. */
  index(): ReadonlyMap<string, string> {
    this.#lines ??= new Map(linesOf(this.#text).map((line) => [line.slice(0, line.indexOf('\t')), line]));
    return this.#lines;
  }

  /** What stands behind the key in its line; undefined where there is none. */
  fieldsOf(key: string): readonly string[] | undefined {
    const line = this.#lines === undefined ? this.#lineOf(key) : this.#lines.get(key);
    return line?.slice(key.length + 1).split('\t');
  }

  #lineOf(key: string): string | undefined {
    const at = this.#text.indexOf(`\n${key}\t`);
    return at < 0 ? undefined : this.#text.slice(at + 1, this.#text.indexOf('\n', at + 1));
  }
}

const ofSpdxIds = new Table(spdx);
const ofTexts = new Table(knownTexts);

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
    policies: policies.get(id) ?? [],
    links: [`https://spdx.org/licenses/${id}.html`],
    versions: [],
    sources: [SPDX_SOURCE],
  };
}

function marks(flags: string): Pick<License, 'osiApproved' | 'fsfLibre' | 'deprecated'> {
  return { osiApproved: flags.includes('O'), fsfLibre: flags.includes('F') || null, deprecated: flags.includes('D') };
}

function licenseOf(fact: LicenseFacts, steward: string, entry: SpdxEntry | undefined): License {
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
    policies: policies.get(id) ?? [],
    links: [...links, ...page],
    versions: [...new Set(Object.values(texts))].filter((version) => version !== ''),
    sources: [
      ...new Set([
        ...(spdxId === null ? [] : [SPDX_SOURCE]),
        ...Object.keys(texts).flatMap((key) => sourceOf(key)),
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
