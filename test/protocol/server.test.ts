import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createProtocolConnection, InitializeRequest, type ProtocolConnection } from 'vscode-languageserver/node';

describe('dist/server.js, spoken to over standard input and output', () => {
  let server: ChildProcess;
  let connection: ProtocolConnection;

  before(() => {
    server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    assert.ok(server.stdout && server.stdin);
    connection = createProtocolConnection(server.stdout, server.stdin);
    connection.listen();
  });

  after(() => {
    connection.dispose();
    server.kill();
  });

  it('says who it is', async () => {
    const { serverInfo } = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    assert.equal(serverInfo?.name, 'Card & Clause');
  });

  it('ends when it is told to', async () => {
    const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal(await ended, 0);
  });
});
