import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../features/server.ts';
import { diskHost } from './diskHost.ts';
import { WholeMessages } from './messageWriter.ts';

/** Is the server of this process; its arguments (`--node-ipc`, `--stdio` …) name the way to the client. */
export function serve(): void {
  startServer(
    process.argv.includes('--stdio') ? onStandardStreams() : createConnection(ProposedFeatures.all),
    diskHost,
  );
}

/** The connection over standard input and output, where nothing but messages may go out. */
function onStandardStreams(): Connection {
  Object.assign(console, { log: console.error, info: console.error, debug: console.error });
  // The library takes a writer in the place of a stream, which its types do not say; the end of the input ends the process.
  const output = new WholeMessages(process.stdout) as unknown as NodeJS.WritableStream;
  return createConnection(ProposedFeatures.all, process.stdin, output);
}
