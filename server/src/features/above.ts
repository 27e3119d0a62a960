import { GOVERNING_NAMES } from '../projects/config/discover.ts';
import type { Project, ProjectFile } from '../projects/project.ts';
import { readProjectFile } from './folderFiles.ts';
import type { Host } from './host.ts';
import { nameOf, parentOf } from './uris.ts';

/** What lies above a folder that bears on it, as the command line finds it (`main/configFiles.ts`). */
export interface Above {
  /** The configurations above the folder, by paths such as `../.cardclause.yml`. */
  readonly files: readonly ProjectFile[];
  /** Where the folder is, named from the root of its project. */
  readonly folder: NonNullable<Project['folder']>;
  /** The folders between it and the root, the root included. */
  readonly uris: readonly string[];
}

const NOTHING: Above = { files: [], folder: '.', uris: [] };
const HIGHEST = 40;

/**
 * Looks for configurations above the folder at `uri`, up to the root of its project: the nearest folder with `.git`.
 * Where there is none, or it cannot be seen, the folder itself is the root.
 */
export async function readAbove(host: Host, uri: string): Promise<Above> {
  const files: ProjectFile[] = [];
  const uris: string[] = [];
  const names: string[] = [];
  let at = uri;
  for (let up = 0; up < HIGHEST; up++) {
    const entries = await host.readDirectory(at);
    if (entries === null) return NOTHING;
    for (const { name } of up === 0 ? [] : entries.filter(({ name }) => GOVERNING_NAMES.includes(name)))
      files.push(await readProjectFile(host, uri, `${'../'.repeat(up)}${name}`));
    if (up > 0) uris.push(at);
    if (entries.some(({ name }) => name === '.git')) return { files, folder: names.join('/') || '.', uris };
    const parent = parentOf(at);
    if (parent === null) return NOTHING;
    names.unshift(nameOf(at));
    at = parent;
  }
  return NOTHING;
}

/** The configurations that may govern a document which is in no folder of the client: beside it, and above it. */
export async function readBeside(host: Host, uri: string): Promise<Above> {
  const folder = parentOf(uri);
  if (folder === null) return NOTHING;
  const [entries, above] = await Promise.all([host.readDirectory(folder), readAbove(host, folder)]);
  const names = (entries ?? []).map(({ name }) => name).filter((name) => GOVERNING_NAMES.includes(name));
  const files = await Promise.all(names.map((name) => readProjectFile(host, folder, name)));
  return { ...above, files: [...files, ...above.files] };
}
