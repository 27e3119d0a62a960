import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('dist/cli.js, started', () => {
  let home: string;
  const version = (cache: string, more: NodeJS.ProcessEnv = {}) => {
    const env = { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: cache, ...more };
    const { stdout, stderr, status } = spawnSync(process.execPath, ['dist/cli.js', '--version'], {
      env,
      encoding: 'utf8',
    });
    return { stdout, stderr, status };
  };
  const expected = {
    stdout: `${(JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version}\n`,
    stderr: '',
    status: 0,
  };
  const kept = () =>
    (readdirSync(home, { recursive: true }) as string[])
      .filter((name) => name.endsWith('.bin'))
      .map((name) => join(home, name));

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'launch-'));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  it('keeps what was compiled of it for the next start, and runs the same with it', () => {
    assert.deepEqual(version(home), expected);
    const [file = ''] = kept();
    assert.match(file, /program-other-[0-9a-f]{16}-/);
    const before = readFileSync(file);
    assert.deepEqual(version(home), expected);
    assert.deepEqual(readFileSync(file), before);
  });

  it('keeps the same for a server', async () => {
    await served();
    const [file = ''] = kept();
    assert.match(file, /program-lsp-/);
    const before = statSync(file).mtimeMs;
    await served();
    assert.equal(statSync(file).mtimeMs, before);
  });

  it('keeps more once a server has read something', async () => {
    await served();
    const [file = ''] = kept();
    const before = statSync(file).size;
    await served('You may use the model. You may not sell it.');
    assert.ok(statSync(file).size > before);
  });

  /** Starts a server and ends it once it has answered, and has read a license where there is one. */
  async function served(license?: string): Promise<void> {
    const env = { ...process.env, XDG_CACHE_HOME: home, LOCALAPPDATA: home, HOME: home };
    const server = spawn(process.execPath, ['dist/cli.js', 'lsp', '--stdio'], {
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const say = (message: object) => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...message });
      server.stdin.write(`Content-Length: ${text.length}\r\n\r\n${text}`);
    };
    say({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    await once(server.stdout, 'data');
    if (license !== undefined) {
      const uri = 'file:///LICENSE';
      say({ method: 'initialized', params: {} });
      const textDocument = { uri, languageId: 'plaintext', version: 1, text: license };
      say({ method: 'textDocument/didOpen', params: { textDocument } });
      await once(server.stdout, 'data');
    }
    say({ id: 2, method: 'shutdown' });
    say({ method: 'exit' });
    assert.deepEqual(await once(server, 'exit'), [0, null]);
  }

  it('runs without what it cannot use, and makes it anew', () => {
    version(home);
    const [file = ''] = kept();
    writeFileSync(file, 'not what V8 made');
    assert.deepEqual(version(home), expected);
    assert.ok(readFileSync(file).length > 100_000);
  });

  it('runs where it can keep nothing, and where it shall not', () => {
    const file = join(home, 'file');
    writeFileSync(file, '');
    assert.deepEqual(version(file), expected);
    assert.deepEqual(version(home, { NODE_DISABLE_COMPILE_CACHE: '1' }), expected);
    assert.deepEqual(kept(), []);
  });
});
