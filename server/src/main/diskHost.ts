import * as fs from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { FileBytes, Host } from '../features/host.ts';
import type { DirectoryEntry } from '../protocol/requests.ts';
import { readHubCache } from './hubCache.ts';

// Those of `node:fs/promises`, which takes longer to load than a folder takes to read.
const readdir = promisify(fs.readdir);
const readFile = promisify(fs.readFile);
const stat = promisify(fs.stat);

/** The files of this machine's disk. */
export const diskHost: Host = {
  async readDirectory(uri) {
    try {
      const folder = fileURLToPath(uri);
      const entries = await readdir(folder, { withFileTypes: true });
      return (await Promise.all(entries.map((entry) => entryOf(folder, entry)))).filter((entry) => entry !== undefined);
    } catch {
      return null;
    }
  },

  // The folders above are often large, and few names in them matter.
  async namesIn(uri, names) {
    try {
      const folder = fileURLToPath(uri);
      const there = await Promise.all(names.map((name) => isThere(join(folder, name))));
      return (await stat(folder)).isDirectory() ? names.filter((_, i) => there[i]) : null;
    } catch {
      return null;
    }
  },

  async readFile(uri, limit): Promise<FileBytes> {
    try {
      const file = fileURLToPath(uri);
      const { size } = await stat(file);
      return size > limit ? { problem: 'too-large', detail: String(size) } : await readFile(file);
    } catch (error) {
      return { problem: 'unreadable', detail: (error as NodeJS.ErrnoException).code ?? String(error) };
    }
  },

  readHubCache: (named) => readHubCache(named),

  async readStart(uri, length) {
    try {
      return await startOf(fileURLToPath(uri), length);
    } catch {
      return null;
    }
  },
};

/** Rejects where that cannot be told. */
async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Gives up on what is no regular file: a pipe has no end. */
async function startOf(file: string, length: number): Promise<Uint8Array | null> {
  const handle = await open(file, 'r');
  try {
    if (!(await handle.stat()).isFile()) return null;
    const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** A link to a file counts as the file, as caches of models are made of links; links to folders may lead in circles. */
async function entryOf(folder: string, entry: fs.Dirent): Promise<DirectoryEntry | undefined> {
  if (entry.isDirectory()) return { name: entry.name, type: 'directory' };
  if (entry.isFile()) return { name: entry.name, type: 'file' };
  if (!entry.isSymbolicLink()) return undefined;
  const target = await stat(join(folder, entry.name)).catch(() => undefined);
  return target?.isFile() === true ? { name: entry.name, type: 'file' } : undefined;
}
