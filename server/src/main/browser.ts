import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { startServer } from '../features/server.ts';

declare const self: DedicatedWorkerGlobalScope;

/**
 * The server as a web worker: it has no disk, and asks its client for files. The first message to the worker is no
 * request: it has the bytes that lie beside the program (`shipped.browser.ts`), and all of this runs when it has come.
 */
startServer(createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self)));
