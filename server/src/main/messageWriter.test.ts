import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import type { Message } from 'vscode-languageserver/node';
import { WholeMessages } from './messageWriter.ts';

/** A writer, and what was written to its stream, piece by piece. */
function recorded() {
  const pieces: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      pieces.push(chunk.toString());
      done();
    },
  });
  return { pieces, stream, writer: new WholeMessages(stream) };
}

/** The message of a piece, whose header must tell its length in bytes. */
function messageIn(piece: string): unknown {
  const [header, json = ''] = piece.split('\r\n\r\n');
  assert.equal(header, `Content-Length: ${Buffer.byteLength(json)}`);
  return JSON.parse(json);
}

const answer = (id: number, result: unknown) => ({ jsonrpc: '2.0', id, result }) as Message;
const item = (message: string) => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  message,
});

describe('messages on a stream', () => {
  it('go out in one piece each, in their order', async () => {
    const { pieces, writer } = recorded();
    await Promise.all([writer.write(answer(1, 'é')), writer.write(answer(2, null))]);
    assert.deepEqual(pieces, [
      'Content-Length: 38\r\n\r\n{"jsonrpc":"2.0","id":1,"result":"é"}',
      'Content-Length: 38\r\n\r\n{"jsonrpc":"2.0","id":2,"result":null}',
    ]);
  });

  it('tell diagnostics as they are, whether they were told before or not', async () => {
    const { pieces, writer } = recorded();
    const items = [item('one “é”'), item('two'), item(']}}')];
    const reports = [
      answer(1, { kind: 'full', resultId: '1', items }),
      answer(2, { kind: 'full', items: [], resultId: '2' }),
      answer(3, { kind: 'full', resultId: '3', items: [items[0], item('new'), items[2]] }),
      answer(4, { kind: 'unchanged', resultId: '3' }),
      {
        jsonrpc: '2.0',
        method: 'textDocument/publishDiagnostics',
        params: { uri: 'file:///a', diagnostics: items },
      } as Message,
    ];
    for (const report of reports) await writer.write(report);
    assert.deepEqual(pieces.map(messageIn), reports);
  });

  it('say where a message cannot be written', async () => {
    const { stream, writer } = recorded();
    const errors: unknown[] = [];
    writer.onError(([error]) => errors.push(error.message));
    await assert.rejects(writer.write(answer(1, 1n)), TypeError);
    stream.destroy(new Error('gone'));
    await assert.rejects(writer.write(answer(2, null)));
    assert.ok(errors.includes('gone'));
  });
});
