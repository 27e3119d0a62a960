import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './activate.ts';

/** The entry for desktop and remote hosts: the server is a Node process, spoken to over Node's IPC. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  return activateWith(
    context,
    (id, name, options) =>
      new LanguageClient(
        id,
        name,
        { run: { module, transport: TransportKind.ipc }, debug: { module, transport: TransportKind.ipc } },
        options,
      ),
  );
}
