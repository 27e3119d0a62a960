import { isWanted } from '../projects/config/discover.ts';
import { decode } from '../projects/decode.ts';
import { isForeign, isSkipped } from '../projects/names.ts';
import { MAX_TEXT, type ProjectFile } from '../projects/project.ts';
import { MOST_STATING, mayState, STATED_HEAD, statedIn } from '../projects/stated/stated.ts';
import type { Host } from './host.ts';
import { uriBelow } from './uris.ts';

/** As many files as are looked at in a folder; those nearest to it are found first. */
const MOST_FILES = 50_000;
/** As many files as are read or listed at the same time. */
const AT_ONCE = 16;

/** The files of a folder as they are on disk, by their path. */
export type FolderFiles = Map<string, ProjectFile>;

/** What lies in the folder at `uri`, or below `below` in it; prose and configurations with their text. */
export async function readFolder(host: Host, uri: string, below = ''): Promise<FolderFiles> {
  const files: FolderFiles = new Map();
  let level = [below];
  while (level.length > 0 && files.size < MOST_FILES) {
    const deeper: string[] = [];
    await eachAtOnce(level, async (folder) => {
      const entries = await host.readDirectory(folder === '' ? uri : uriBelow(uri, folder));
      for (const { name, type } of entries ?? []) {
        const path = folder === '' ? name : `${folder}/${name}`;
        if (type === 'directory') {
          if (!isSkipped(name)) deeper.push(path);
        } else if (files.size < MOST_FILES) files.set(path, { path, content: { state: 'listed' } });
      }
    });
    level = deeper;
  }
  const stating = [...files.keys()].filter((path) => mayState(path) && !isForeign(path)).slice(0, MOST_STATING);
  await eachAtOnce([...stating, ...[...files.keys()].filter(isWanted)], async (path) => {
    files.set(path, await readProjectFile(host, uri, path));
  });
  return files;
}

/** One file of the folder, with its text where a review wants it. */
export async function readProjectFile(host: Host, folder: string, path: string): Promise<ProjectFile> {
  if (mayState(path)) {
    const start = await host.readStart(uriBelow(folder, path), STATED_HEAD);
    const stated = start === null ? [] : statedIn(path, start);
    return { path, content: stated.length === 0 ? { state: 'listed' } : { state: 'listed', stated } };
  }
  if (!isWanted(path)) return { path, content: { state: 'listed' } };
  const read = await host.readFile(uriBelow(folder, path), MAX_TEXT);
  return { path, content: read instanceof Uint8Array ? decode(read) : { state: 'problem', ...read } };
}

async function eachAtOnce<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const worker = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
