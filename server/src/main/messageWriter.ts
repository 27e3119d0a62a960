import type { Writable } from 'node:stream';
import {
  AbstractMessageWriter,
  type Diagnostic,
  type FullDocumentDiagnosticReport,
  type Message,
  type MessageWriter,
} from 'vscode-languageserver/node';

/**
 * Writes messages of the protocol to a stream, each in one piece with its header, as each piece wakes the client. Of the
 * hundreds of diagnostics of a document an edit changes few, and those that stay are the same objects: what they are as
 * bytes is kept with them.
 */
export class WholeMessages extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: Writable;

  constructor(stream: Writable) {
    super();
    this.#stream = stream;
    stream.on('error', (error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  /** Fails where the message cannot be written, as what has no JSON, or where the stream is broken. */
  write(message: Message): Promise<void> {
    return new Promise((done, failed) => {
      this.#stream.write(wholeOf(message), (error) => (error ? failed(error) : done()));
    });
  }

  end(): void {
    this.#stream.end();
  }
}

function wholeOf(message: Message): Buffer {
  const parts = reportOf(message) ?? [Buffer.from(JSON.stringify(message))];
  let length = 0;
  for (const part of parts) length += part.length;
  const header = Buffer.from(`Content-Length: ${length}\r\n\r\n`, 'ascii');
  return Buffer.concat([header, ...parts], header.length + length);
}

const COMMA = Buffer.from(',');

/** The parts of a message that answers with the diagnostics of a document; null for all others. */
function reportOf(message: Message): readonly Buffer[] | null {
  const { result, ...others } = message as { readonly result?: Partial<FullDocumentDiagnosticReport> | null };
  if (result?.kind !== 'full' || !Array.isArray(result.items)) return null;
  const { items, ...more } = result;
  const around = JSON.stringify({ ...others, result: { ...more, items: [] } });
  const parts: Buffer[] = [Buffer.from(around.slice(0, -END.length))];
  items.forEach((item, i) => {
    if (i > 0) parts.push(COMMA);
    parts.push(bytesOf(item));
  });
  parts.push(Buffer.from(END));
  return parts;
}

const END = ']}}';

const known = new WeakMap<Diagnostic, Buffer>();

function bytesOf(diagnostic: Diagnostic): Buffer {
  let bytes = known.get(diagnostic);
  if (bytes === undefined) {
    bytes = Buffer.from(JSON.stringify(diagnostic));
    known.set(diagnostic, bytes);
  }
  return bytes;
}
