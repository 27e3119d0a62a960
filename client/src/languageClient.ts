import { type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** Makes the client of one host; the entries differ in nothing else. */
export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/**
 * Starts the language server and stops it with the extension. Resolves to the running client; rejects where the server
 * cannot be started.
 */
export async function startClient(context: ExtensionContext, createClient: ClientFactory): Promise<BaseLanguageClient> {
  const outputChannel = window.createOutputChannel('Card & Clause', { log: true });
  const client = createClient('cardClause', 'Card & Clause', {
    // By language alone: files of a remote or virtual workspace, and texts not saved yet, are reviewed too.
    documentSelector: [{ language: 'license-text' }, { language: 'markdown' }, { language: 'plaintext' }],
    outputChannel,
  });
  context.subscriptions.push(outputChannel, { dispose: () => client.dispose() });
  await client.start();
  return client;
}
