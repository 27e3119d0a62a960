import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run } from '../processes.ts';
import { Trouble } from '../trouble.ts';

/**
 * The npm package that holds a whole VS Code server (lib/vscode), and the Node.js that this server needs. They are
 * installed on demand and not locked with the project's own packages, of which they would be a multiple.
 */
const codeServer = '4.139.1';
const nodeVersion = '24.9.0';

/** A web-hosted VS Code on this machine. */
export interface WebCode {
  /** The Node.js that runs it. */
  readonly node: string;
  /** Its main script. */
  readonly main: string;
}

/**
 * The web-hosted VS Code, installed from npm where it is not there yet: without install scripts, so without native
 * builds, into the user's cache folder. Rejects with a Trouble where it cannot be installed.
 */
export async function provisionWebCode(say: (line: string) => void): Promise<WebCode> {
  const caches = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'card-and-clause');
  const folder = join(caches, `vscode-web-${codeServer}`);
  const ownNode = process.versions.node.startsWith('24.');
  const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const node = ownNode ? process.execPath : join(folder, 'node_modules', nodePackage, 'bin', 'node');
  const main = join(folder, 'package/lib/vscode/out/server-main.js');
  if (existsSync(main) && existsSync(node)) return { node, main };

  say(`Installing a web-hosted VS Code from npm into ${folder} (some 250 MB to download, once) …`);
  await mkdir(caches, { recursive: true });
  // Built beside its place and moved there when whole: an interrupted installation is never taken for one.
  const building = await mkdtemp(join(caches, 'installing-'));
  try {
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
    await run('npm', ['pack', `code-server@${codeServer}`, '--pack-destination', building, ...quiet]);
    const archive = (await readdir(building)).find((name) => name.endsWith('.tgz'));
    await run('tar', ['-xzf', `${archive}`, 'package/lib/vscode'], { cwd: building });
    if (!ownNode) {
      await run('npm', [
        'install',
        '--prefix',
        building,
        '--ignore-scripts',
        `${nodePackage}@${nodeVersion}`,
        ...quiet,
      ]);
    }
    const vscode = join(building, 'package/lib/vscode');
    await run('npm', ['install', '--omit=dev', '--ignore-scripts', ...quiet], { cwd: vscode });
    await rm(join(building, `${archive}`));
    await rm(folder, { recursive: true, force: true });
    await rename(building, folder);
  } catch (error) {
    await rm(building, { recursive: true, force: true });
    const why = error instanceof Error ? error.message : String(error);
    throw new Trouble(`No web-hosted VS Code: its packages could not be installed from npm. ${why}`);
  }
  return { node, main };
}
