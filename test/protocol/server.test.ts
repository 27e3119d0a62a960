import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializeRequest,
  type ProtocolConnection,
} from 'vscode-languageserver/node';

describe('dist/server.js, spoken to over standard input and output', () => {
  let server: ChildProcess;
  let connection: ProtocolConnection;
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'served-'));
    const env = { ...process.env, HF_HUB_CACHE: join(folder, 'hub') };
    server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], env });
    assert.ok(server.stdout && server.stdin);
    connection = createProtocolConnection(server.stdout, server.stdin);
    connection.listen();
  });

  after(() => {
    connection.dispose();
    server.kill();
    rmSync(folder, { recursive: true });
  });

  it('says who it is', async () => {
    const { serverInfo } = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: { textDocument: { diagnostic: {} } },
    });
    assert.equal(serverInfo?.name, 'Card & Clause');
  });

  // What is loaded of Node when it is first used: files of the Hub's cache, and the start of weights.
  it('reads what a card names in the cache of the Hub, and weights beside it', async () => {
    mkdirSync(join(folder, 'hub/models--kestrel--base/snapshots/1'), { recursive: true });
    writeFileSync(
      join(folder, 'hub/models--kestrel--base/snapshots/1/README.md'),
      '---\nlicense: cc-by-nc-4.0\n---\n\n# Base\n\nBase is a language model.\n',
    );
    writeFileSync(join(folder, 'model.safetensors'), safetensors({ license: 'gpl-3.0' }));
    const text =
      '---\nlicense: mit\nbase_model: kestrel/base\n---\n\n# Kestrel\n\nKestrel is a language model, fine-tuned from Base.\n';
    writeFileSync(join(folder, 'README.md'), text);
    const uri = pathToFileURL(join(folder, 'README.md')).href;
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    assert.ok(report.kind === 'full');
    const codes = report.items.map(({ code }) => code);
    assert.ok(codes.includes('license/laxer-than-base'), String(codes));
    assert.ok(codes.includes('license/stated-elsewhere'), String(codes));
  });

  it('ends when it is told to', async () => {
    const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal(await ended, 0);
  });
});

/** A file of weights without any, with `metadata` in its header. */
function safetensors(metadata: Readonly<Record<string, string>>): Uint8Array {
  const header = new TextEncoder().encode(JSON.stringify({ __metadata__: metadata }));
  const file = new Uint8Array(8 + header.length);
  new DataView(file.buffer).setBigUint64(0, BigInt(header.length), true);
  file.set(header, 8);
  return file;
}
