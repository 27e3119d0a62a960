import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { run } from './processes.ts';
import { stageExtension } from './stage.ts';
import { main, Trouble } from './trouble.ts';
import { provisionWebCode } from './webCode/provision.ts';
import { serve } from './webCode/serve.ts';

const usage = 'Usage: npm start [-- [--web] [FOLDER]]';

/**
 * `npm start`: opens a VS Code with the extension on a copy of the example repository, or on FOLDER itself. The desktop's
 * VS Code is taken where `code` is on the PATH, else (or with `--web`) a web-hosted one that runs until Ctrl-C.
 */
async function start(): Promise<number> {
  const { folder, web } = readArguments();
  if (folder !== undefined && !(await stat(folder).catch(() => undefined))?.isDirectory()) {
    throw new Trouble(`There is no folder ${folder}.`);
  }
  await build();
  const temporary = await mkdtemp(join(tmpdir(), 'card-and-clause-'));
  const opened = folder ?? join(temporary, 'alpenglow-7b');
  if (folder === undefined) await cp('test-fixtures/llama-like', opened, { recursive: true });

  // The copy stays where the desktop shows it: that window lives on after us.
  if (!web && (await openDesktop(opened))) return 0;
  try {
    await openWeb(opened, join(temporary, 'extensions'));
    return 0;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

function readArguments(): { readonly folder: string | undefined; readonly web: boolean } {
  try {
    const { values, positionals } = parseArgs({ options: { web: { type: 'boolean' } }, allowPositionals: true });
    if (positionals.length > 1) throw new Error('Name one folder.');
    return { folder: positionals[0] === undefined ? undefined : resolve(positionals[0]), web: values.web ?? false };
  } catch (error) {
    throw new Trouble(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

/** Opens the desktop's VS Code on the folder; false where there is none, or it does not open. */
async function openDesktop(folder: string): Promise<boolean> {
  const code = onPath('code');
  if (code === undefined) return false;
  try {
    const args = ['--new-window', `--extensionDevelopmentPath=${resolve('.')}`, folder];
    await run(code, args, { shell: process.platform === 'win32' });
    console.log(`Visual Studio Code opens ${folder} with Card & Clause.`);
    return true;
  } catch (error) {
    console.error(
      `The desktop's VS Code did not open; a web-hosted one takes its place. ${error instanceof Error ? error.message : error}`,
    );
    return false;
  }
}

function onPath(name: string): string | undefined {
  const file = process.platform === 'win32' ? `${name}.cmd` : name;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, file))
    .find((path) => existsSync(path));
}

/** Serves a web-hosted VS Code with the extension installed, prints its address, and resolves when it was stopped. */
async function openWeb(folder: string, extensions: string): Promise<void> {
  const stopped = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  await stageExtension(join(extensions, 'card-and-clause'));
  const server = await serve(await provisionWebCode((line) => console.error(line)), { extensions });
  const card = join(folder, 'README.md');
  const url = server.url(folder, existsSync(card) ? [['openFile', server.uri(card)]] : []);
  console.log(`Card & Clause is open on ${folder} in a web-hosted VS Code. Go to\n\n  ${url}\n`);
  console.log('Press Ctrl-C to stop it.');
  await Promise.race([stopped, server.ended.then(() => Promise.reject(new Trouble('The web-hosted VS Code ended.')))]);
  await server.stop();
}

await main(start);
