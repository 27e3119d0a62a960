import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type ReadText, readLicense } from './texts.ts';

/** A tag of choosealicense.com that our kinds can express, and what it is for us. */
interface Tag {
  readonly list: 'permissions' | 'conditions' | 'limitations';
  /** The tags of the site that mean it; variants ("same-license--file") go under their first part. */
  readonly name: string;
  readonly derive: (text: ReadText) => boolean;
}

const has = ({ clauses }: ReadText, ...kinds: readonly string[]): boolean =>
  clauses.some(({ kind }) => kinds.includes(kind));

const COMMERCE = ['noncommercial-only', 'research-only', 'commercial-permission-required'];
const USE = ['grants-use', 'grants-commercial-use'];

const TAGS: readonly Tag[] = [
  {
    list: 'permissions',
    name: 'commercial-use',
    derive: (text) => has(text, ...USE, 'grants-distribution') && !has(text, ...COMMERCE),
  },
  {
    list: 'permissions',
    name: 'modifications',
    derive: (text) => has(text, 'grants-modification') && !has(text, 'modification-ban'),
  },
  { list: 'permissions', name: 'distribution', derive: (text) => has(text, 'grants-distribution') },
  // "May be used and modified in private".
  { list: 'permissions', name: 'private-use', derive: (text) => has(text, ...USE, 'grants-modification') },
  { list: 'permissions', name: 'patent-use', derive: (text) => has(text, 'grants-patent') },
  {
    list: 'conditions',
    name: 'include-copyright',
    derive: (text) => has(text, 'attribution-notice', 'license-copy'),
  },
  { list: 'conditions', name: 'document-changes', derive: (text) => has(text, 'change-notice') },
  { list: 'conditions', name: 'disclose-source', derive: (text) => has(text, 'source-disclosure') },
  {
    list: 'conditions',
    name: 'network-use-disclose',
    derive: ({ text, clauses }) =>
      clauses.some(
        ({ kind, values, start, end }) =>
          values.network === true ||
          (kind === 'source-disclosure' && /\bremotely\b|\bover a network\b|\binteract/i.test(text.slice(start, end))),
      ),
  },
  { list: 'conditions', name: 'same-license', derive: (text) => has(text, 'copyleft') },
  {
    list: 'limitations',
    name: 'trademark-use',
    // The site counts licenses that name marks; a ban on using names to endorse is a mark's limit for us, not for it.
    derive: ({ text, clauses }) =>
      clauses.some(
        ({ kind, start, end }) =>
          kind === 'trademark-limit' && /trade\s*marks?|service\s+marks?|trade\s*names?/i.test(text.slice(start, end)),
      ),
  },
  { list: 'limitations', name: 'liability', derive: (text) => has(text, 'liability-limit') },
  { list: 'limitations', name: 'warranty', derive: (text) => has(text, 'warranty-disclaimer') },
];

/** A license and a tag on which we and the site do not agree; `ours` is true where we find it and the site does not. */
export interface Disagreement {
  readonly id: string;
  readonly tag: string;
  readonly ours: boolean;
}

export interface Agreement {
  readonly licenses: number;
  readonly pairs: number;
  readonly disagreements: readonly Disagreement[];
  /** Licenses in a language that is not read: said to be unread, and not compared. */
  readonly unread: readonly string[];
}

/** Compares what we read in the texts of a copy of choosealicense.com with its tags. */
export function compareChoosealicense(folder: string): Agreement {
  const disagreements: Disagreement[] = [];
  const unread: string[] = [];
  const files = readdirSync(join(folder, '_licenses')).sort();
  for (const file of files) {
    const { tags, text } = splitFrontMatter(readFileSync(join(folder, '_licenses', file), 'utf8'));
    const read = readLicense(file.replace(/\.txt$/, ''), text);
    if (!read.readable) {
      unread.push(read.id);
      continue;
    }
    for (const { list, name, derive } of TAGS) {
      const theirs = (tags[list] ?? []).some((tag) => tag.split('--')[0] === name);
      const ours = derive(read);
      if (ours !== theirs) disagreements.push({ id: read.id, tag: `${list}/${name}`, ours });
    }
  }
  const licenses = files.length - unread.length;
  return { licenses, pairs: licenses * TAGS.length, disagreements, unread };
}

function splitFrontMatter(source: string): {
  readonly tags: Readonly<Partial<Record<Tag['list'], readonly string[]>>>;
  readonly text: string;
} {
  const end = source.indexOf('\n---', 4);
  return { tags: parse(source.slice(4, end)) as Partial<Record<Tag['list'], string[]>>, text: source.slice(end + 5) };
}
