import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../features/server.ts';
import { diskHost } from './diskHost.ts';

/** The server as a Node process; the arguments (`--node-ipc`, `--stdio` …) name the way to the client. */
startServer(createConnection(ProposedFeatures.all), diskHost);
