import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './activate.ts';

/** The entry for the web: the server is a worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  return activateWith(
    context,
    (id, name, options) => new LanguageClient(id, name, () => Promise.resolve(new Worker(script)), options),
  );
}
