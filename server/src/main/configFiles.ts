import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { GOVERNING_NAMES } from '../projects/config/discover.ts';
import type { Project, ProjectFile } from '../projects/project.ts';
import { readContent, shown, statOf } from './files.ts';

/** What a project must know of what lies above the named paths. */
export interface Above {
  /** The configurations in the folders of the named paths and above them. */
  readonly files: readonly ProjectFile[];
  /** Where the working directory is, named from the root of its project. */
  readonly folder: NonNullable<Project['folder']>;
}

/**
 * Finds the configurations that may govern named paths: from their own folders up to the root of their project, which is
 * the nearest folder with `.git`, else the working directory. So they are the same from every folder of a project.
 */
export function readAbove(paths: readonly string[], cwd: string): Above {
  const files = new Map<string, ProjectFile>();
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const start = statOf(absolute)?.isDirectory() === true ? absolute : dirname(absolute);
    const root = rootOf(start) ?? (isWithin(start, cwd) ? cwd : start);
    for (let folder = start; ; folder = dirname(folder)) {
      for (const name of GOVERNING_NAMES) {
        const file = readFile(join(folder, name), cwd);
        if (file !== null) files.set(file.path, file);
      }
      if (folder === root || folder === dirname(folder)) break;
    }
  }
  return { files: [...files.values()], folder: shown(cwd, rootOf(cwd) ?? cwd) };
}

/** One file as it is; null where there is none. */
export function readFile(absolute: string, cwd: string): ProjectFile | null {
  const stats = statOf(absolute);
  return stats === undefined ? null : { path: shown(absolute, cwd), content: readContent(absolute, stats) };
}

function rootOf(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return null;
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || !/^\.\.(?:\/|$)|^\/|^[A-Za-z]:/.test(shown(path, folder));
}
