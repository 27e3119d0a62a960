import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isWanted } from '../projects/config/discover.ts';
import { decode, SNIFFED } from '../projects/decode.ts';
import { byPath, isForeign, isSkipped } from '../projects/names.ts';
import { type FileContent, MAX_TEXT, type ProjectFile } from '../projects/project.ts';
import { MOST_STATING, mayState, STATED_HEAD, type Stated, statedIn } from '../projects/stated/stated.ts';

/** Bounds of a walk, for a folder that turns out to be a whole disk. */
const MOST_FILES = 50_000;
const DEEPEST = 40;

/** What was read, or the first named path that is not there. */
export type Files = { readonly files: readonly ProjectFile[] } | { readonly notThere: string };

/**
 * Reads the named files and folders. A named file is read whatever its name; a folder is walked, its prose read and the
 * rest listed. Paths in the result are relative to `cwd`, with forward slashes. Errors of single files are in the result.
 */
export function readFiles(paths: readonly string[], cwd: string): Files {
  const files = new Map<string, ProjectFile>();
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const stats = statOf(absolute);
    if (stats === undefined) return { notThere: path };
    if (stats.isDirectory()) walk(absolute, cwd, files);
    else {
      const name = shown(absolute, cwd);
      files.set(name, { path: name, content: readContent(absolute, stats), named: true });
    }
  }
  return { files: [...files.values()].sort((a, b) => byPath(a.path, b.path)) };
}

/** What is at a path; undefined where nothing is, or nothing that one may see. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** A path as it is named from a folder, with forward slashes. */
export function shown(path: string, cwd: string): string {
  const from = relative(cwd, path).split(sep).join('/');
  return from === '' ? '.' : from;
}

/** Walks a folder without recursion; a folder that was entered by another way, as through a link, is not entered again. */
function walk(root: string, cwd: string, files: Map<string, ProjectFile>): void {
  const open: { readonly path: string; readonly depth: number }[] = [{ path: root, depth: 0 }];
  const entered = new Set<string>();
  let stating = 0;
  for (let folder = open.pop(); folder !== undefined && files.size < MOST_FILES; folder = open.pop()) {
    const names = enter(folder.path, entered);
    if (typeof names === 'string') {
      const path = shown(folder.path, cwd);
      files.set(path, { path, content: { state: 'problem', problem: 'unreadable', detail: names }, named: true });
      continue;
    }
    for (const name of names) {
      const path = join(folder.path, name);
      const stats = statOf(path);
      if (stats?.isDirectory()) {
        if (!isSkipped(name) && folder.depth < DEEPEST) open.push({ path, depth: folder.depth + 1 });
      } else if (!files.has(shown(path, cwd))) {
        const file = shown(path, cwd);
        const stated = mayState(file) && !isForeign(file) && stating++ < MOST_STATING ? statedAt(path, stats) : [];
        files.set(
          file,
          stated.length > 0 ? { path: file, content: { state: 'listed', stated } } : inFolder(path, file, stats),
        );
      }
    }
  }
}

/** The names in a folder, nothing where it was entered before, or why it cannot be entered. */
function enter(folder: string, entered: Set<string>): readonly string[] | string {
  try {
    const real = realpathSync(folder);
    if (entered.has(real)) return [];
    entered.add(real);
    return readdirSync(folder).sort();
  } catch (error) {
    return reason(error);
  }
}

function inFolder(path: string, name: string, stats: Stats | undefined): ProjectFile {
  if (!isWanted(name) || (stats !== undefined && !stats.isFile())) {
    return { path: name, content: stats === undefined ? { state: 'listed' } : { state: 'listed', bytes: stats.size } };
  }
  if (stats === undefined)
    return { path: name, content: { state: 'problem', problem: 'unreadable', detail: 'ENOENT' } };
  return { path: name, content: readContent(path, stats) };
}

/** The text of a file, or why there is none. Reads no more than it must to tell. */
export function readContent(path: string, stats: Stats): FileContent {
  if (!stats.isFile()) return { state: 'problem', problem: 'unreadable', detail: 'not a regular file' };
  try {
    if (stats.size > MAX_TEXT) {
      return startsBinary(path)
        ? { state: 'problem', problem: 'binary' }
        : { state: 'problem', problem: 'too-large', detail: String(stats.size) };
    }
    return decode(readFileSync(path));
  } catch (error) {
    return { state: 'problem', problem: 'unreadable', detail: reason(error) };
  }
}

function startsBinary(path: string): boolean {
  return startOf(path, SNIFFED).includes(0);
}

function startOf(path: string, length: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const start = new Uint8Array(length);
    return start.subarray(0, readSync(file, start));
  } finally {
    closeSync(file);
  }
}

/** What weights or metadata state of licenses, by their first bytes; nothing where they cannot be read. */
function statedAt(path: string, stats: Stats | undefined): readonly Stated[] {
  if (stats?.isFile() !== true) return [];
  try {
    return statedIn(path, startOf(path, Math.min(stats.size, STATED_HEAD)));
  } catch {
    return [];
  }
}

function reason(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));
}
