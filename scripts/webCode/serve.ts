import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { end, freePort } from '../processes.ts';
import { Trouble } from '../trouble.ts';
import type { WebCode } from './provision.ts';

/** A running web-hosted VS Code; it listens on the loopback interface only, and answers only who knows the token. */
export interface Served {
  /** What the workbench calls a file of this machine, by its absolute path. */
  uri(path: string): string;
  /** The address that opens `folder` (an absolute path) in a browser; `payload` is handed to the workbench. */
  url(folder: string, payload?: readonly (readonly [key: string, value: string])[]): string;
  /** Resolves when it has ended, on its own or through `stop`. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export interface ServeOptions {
  /** Accept what a test run needs: the extension under development and its tests, from the payload. */
  readonly forTests?: boolean;
  /** A folder with installed extensions, kept apart from the user's own. */
  readonly extensions?: string;
}

/** The settings of a window that shows our extension and does not advertise others. */
const settings = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'window.autoDetectColorScheme': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** Starts the server and waits until it listens. Rejects with a Trouble that holds its output where it does not. */
export async function serve({ node, main }: WebCode, { forTests, extensions }: ServeOptions): Promise<Served> {
  const [port, token, data] = [await freePort(), randomUUID(), await mkdtemp(join(tmpdir(), 'card-and-clause-code-'))];
  await mkdir(join(data, 'data/User'), { recursive: true });
  await writeFile(join(data, 'data/User/settings.json'), JSON.stringify(settings, null, 2));
  const child = spawn(
    node,
    [main, '--host', '127.0.0.1', '--port', `${port}`, '--connection-token', token, '--server-data-dir', data]
      .concat('--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust')
      .concat(extensions === undefined ? [] : ['--extensions-dir', extensions])
      .concat(forTests ? '--enable-smoke-test-driver' : []),
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const listening = new Promise<void>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output = (output + chunk).slice(-4000);
      if (output.includes('Extension host agent listening')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => reject(new Trouble(`The web-hosted VS Code did not start: ${error.message}`)));
    ended.then(() => reject(new Trouble(`The web-hosted VS Code did not start.\n${output}`)));
  });
  const stop = async () => {
    await end(child);
    await rm(data, { recursive: true, force: true });
  };
  try {
    await listening;
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    uri: (path) => `vscode-remote://127.0.0.1:${port}${path}`,
    url: (folder, payload = []) => {
      const query = new URLSearchParams({ tkn: token, folder });
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `http://127.0.0.1:${port}/?${query}`;
    },
    ended,
    stop,
  };
}
