import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../features/server.ts';
import { diskHost } from './diskHost.ts';
import { writeWholeMessages } from './wholeMessages.ts';

/** The server as a Node process; the arguments (`--node-ipc`, `--stdio` …) name the way to the client. */
if (process.argv.includes('--stdio')) writeWholeMessages(process.stdout);
startServer(createConnection(ProposedFeatures.all), diskHost);
