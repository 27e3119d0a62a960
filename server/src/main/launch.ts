import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { goBeforeHelpers } from './helperThreads.ts';

/** Tells one build of the program from another; put here by the build. */
declare const PROGRAM_BUILD: string;

/** How long after the start what was compiled is kept, in milliseconds, if the program does not end before. */
const SETTLED = 5000;
/** What is kept of a server is made anew at its end where so much more was compiled by then: the first one may have read nothing. */
const MORE = 1.15;
/** What another version kept goes after so many milliseconds. */
const OLD = 30 * 24 * 3600 * 1000;

/**
 * Runs the program beside this file. What V8 compiled of it is kept in the user's cache folder and taken from there at
 * the next start, which saves a good part of it: `use` names what is kept together, as commands run different parts.
 * Where nothing can be kept the program starts as any other. `NODE_DISABLE_COMPILE_CACHE` turns it off, as for Node itself.
 */
export function launch(use: string): void {
  if (use === 'lsp') goBeforeHelpers();
  const path = join(import.meta.dirname, 'program.js');
  const module = { exports: {} };
  // The launcher's own `require`, since both stand in one folder: to make another loads four more modules of Node.
  compiled(path, use).runInThisContext()(module.exports, require, module, path, dirname(path));
}

/**
 * The program, compiled as far as it is kept. A function of its own: what it has read, 4 MB, would live on while the program
 * runs, and V8, which counts it, would look through all memory before the first text is read.
 */
function compiled(path: string, use: string): Script {
  const kept = process.env.NODE_DISABLE_COMPILE_CACHE ? null : join(cacheFolder(), keptName(use));
  const cachedData = kept === null ? undefined : contentOf(kept);
  // The bundle is in ASCII, which is read faster as what it is, and the build has wrapped it in a function already.
  const script = new Script(readFileSync(path, 'latin1'), { filename: path, cachedData });
  if (kept !== null) {
    if (cachedData === undefined || script.cachedDataRejected === true) keepLater(script, kept);
    else if (use === 'lsp') keepMore(script, kept, cachedData.length);
  }
  return script;
}

/** Bytecode is of one build, one V8 and one kind of processor; a wrong one is refused, and this keeps them apart. */
function keptName(use: string): string {
  return `program-${use}-${PROGRAM_BUILD}-${process.versions.v8}-${process.arch}.bin`;
}

/** The folder of the user for what can be made again. No other user can write there, so that what is kept can be trusted. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const folder =
    process.platform === 'win32'
      ? (LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'))
      : process.platform === 'darwin'
        ? join(homedir(), 'Library', 'Caches')
        : XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(folder, 'card-and-clause', 'compiled');
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** A function of its own, so that what it waits for does not keep the bytes that were taken. */
function keepMore(script: Script, path: string, before: number): void {
  process.once('exit', () => {
    const data = script.createCachedData();
    if (data.length > MORE * before) keep(data, path);
  });
}

function keep(data: Buffer, path: string): void {
  try {
    const folder = dirname(path);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, data, { mode: 0o600 });
    renameSync(unfinished, path);
    for (const name of readdirSync(folder)) {
      const other = join(folder, name);
      if (Date.now() - statSync(other).mtimeMs > OLD) rmSync(other);
    }
  } catch {
    // A folder that cannot be written to, or a full disk: the next start is as slow as this one.
  }
}

/** Keeps what was compiled once the program has settled or ends: by then most of what it needs has run. */
function keepLater(script: Script, path: string): void {
  let due = true;
  const once = () => {
    if (!due) return;
    due = false;
    keep(script.createCachedData(), path);
  };
  setTimeout(once, SETTLED).unref();
  process.once('exit', once);
}
