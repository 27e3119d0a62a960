import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { startServer } from '../features/server.ts';

declare const self: DedicatedWorkerGlobalScope;

/** The server as a web worker: it has no disk, and asks its client for files. */
startServer(createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self)));
