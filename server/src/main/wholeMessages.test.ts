import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { StreamMessageWriter } from 'vscode-languageserver/node';
import { writeWholeMessages } from './wholeMessages.ts';

/** A stream, and what was written to it, piece by piece. */
function recorded() {
  const pieces: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      pieces.push(chunk.toString());
      done();
    },
  });
  writeWholeMessages(stream);
  return { pieces, stream };
}

describe('messages on a stream', () => {
  it('go out in one piece each', async () => {
    const { pieces, stream } = recorded();
    const writer = new StreamMessageWriter(stream);
    await Promise.all([
      writer.write({ jsonrpc: '2.0', id: 1, result: 'é' } as never),
      writer.write({ jsonrpc: '2.0', id: 2, result: null } as never),
    ]);
    assert.deepEqual(pieces, [
      'Content-Length: 38\r\n\r\n{"jsonrpc":"2.0","id":1,"result":"é"}',
      'Content-Length: 38\r\n\r\n{"jsonrpc":"2.0","id":2,"result":null}',
    ]);
  });

  it('leave all else as it is', async () => {
    const { pieces, stream } = recorded();
    await new Promise<void>((done) => stream.write('Content-Length', () => done()));
    await new Promise<void>((done) => stream.write(Buffer.from('\r\n'), () => done()));
    assert.deepEqual(pieces, ['Content-Length', '\r\n']);
  });
});
