import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import type { ShippedBytes } from '../../server/src/protocol/requests.ts';
import { activateWith } from './activate.ts';

/** The entry for the web: the server is a worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/browser/server.js');
  const start = () => startWorker(script, context.extensionUri);
  return activateWith(context, (id, name, options) => new LanguageClient(id, name, start, options));
}

/** The two ends are made here: LanguageClient does not know VS Code's worker for a Worker, which VS Code wraps. */
async function startWorker(script: Uri, extension: Uri): Promise<MessageTransports> {
  const beside = (name: string) => workspace.fs.readFile(Uri.joinPath(extension, 'dist', name));
  const [address, known, patterns, languages] = await Promise.all([
    scriptAddress(script),
    beside('known.bin'),
    beside('patterns.bin'),
    beside('languages.txt'),
  ]);
  const worker = new Worker(address);
  const shipped: ShippedBytes = { known, patterns, languages };
  worker.postMessage(shipped);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

/** An address that a worker can be made from. VS Code makes none from a remote machine's files: those are read first. */
async function scriptAddress(script: Uri): Promise<string> {
  if (script.scheme !== 'vscode-remote') return script.toString(true);
  const text = await workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([new Uint8Array(text)], { type: 'text/javascript' }));
}
