import type { ExtensionContext } from 'vscode';
import { type ClientFactory, startClient } from './languageClient.ts';

/** What both entries do: start the server and put up what the user sees. Resolves when the server answers. */
export async function activateWith(context: ExtensionContext, createClient: ClientFactory): Promise<void> {
  await startClient(context, createClient);
}
