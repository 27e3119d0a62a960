import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { startServer } from '../features/server.ts';
import { keepKnownBytes } from './knownBytes.browser.ts';

declare const self: DedicatedWorkerGlobalScope;

/**
 * The server as a web worker: it has no disk, and asks its client for files. The first message is no request: it has the
 * bytes of the known texts, which lie beside the program.
 */
self.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  keepKnownBytes(data);
  startServer(createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self)));
};
