import { GOVERNING_NAMES } from '../projects/config/discover.ts';
import type { Project, ProjectFile } from '../projects/project.ts';
import { readProjectFile } from './folderFiles.ts';
import { type Host, namesIn } from './host.ts';
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
/** What lies in the root of a project. */
const ROOT = '.git';

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
    const here = await namesIn(host, at, up === 0 ? [ROOT] : [...GOVERNING_NAMES, ROOT]);
    if (here === null) return NOTHING;
    for (const name of here)
      if (name !== ROOT) files.push(await readProjectFile(host, uri, `${'../'.repeat(up)}${name}`));
    if (up > 0) uris.push(at);
    if (here.includes(ROOT)) return { files, folder: names.join('/') || '.', uris };
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
  const [names, above] = await Promise.all([namesIn(host, folder, GOVERNING_NAMES), readAbove(host, folder)]);
  const files = await Promise.all((names ?? []).map((name) => readProjectFile(host, folder, name)));
  return { ...above, files: [...files, ...above.files] };
}
