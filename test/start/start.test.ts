import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../scripts/webCode/chromium.ts';

interface Started {
  readonly process: ChildProcess;
  readonly output: string;
  readonly ended: Promise<number | null>;
}

/** Runs scripts/start.ts until it has printed what `until` matches, or has ended. */
function start(args: readonly string[], until: RegExp): Promise<Started> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', ...args]);
    const ended = new Promise<number | null>((done) => child.once('exit', done));
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk;
      if (until.test(output)) resolve({ process: child, output, ended });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('close', () => resolve({ process: child, output, ended }));
  });
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(socket.end() !== undefined));
    socket.once('error', () => resolve(false));
  });
}

describe('npm start', () => {
  it('opens the example repository in a web-hosted VS Code with the extension, until Ctrl-C', async () => {
    const started = await start(['--web'], /Press Ctrl-C/);
    const address = /http:\/\/127\.0\.0\.1:\S+/.exec(started.output)?.[0];
    assert.ok(address, started.output);
    const browser = await chromium.launch({
      executablePath: await findChromium(console.log),
      args: [...chromiumArguments],
    });
    try {
      const page = await browser.newPage();
      await page.goto(address);
      // The language of a LICENSE is known from our extension alone.
      await page.locator('.explorer-folders-view').getByText('LICENSE', { exact: true }).click();
      await page.locator('.statusbar-item').getByText('License text').waitFor();
    } finally {
      await browser.close();
      started.process.kill('SIGINT');
    }
    assert.equal(await started.ended, 0);
    assert.equal(await listens(Number(new URL(address).port)), false, 'nothing listens any more');
  });

  it('says in one sentence that a folder is not there', async () => {
    const { output, ended } = await start(['--web', 'no/such/folder'], /^$/);
    assert.match(output, /^There is no folder \S+\n$/);
    assert.equal(await ended, 1);
  });

  it('says how it is used', async () => {
    const { output, ended } = await start(['--nonsense'], /^$/);
    assert.match(output, /Usage: npm start/);
    assert.equal(await ended, 1);
  });
});
