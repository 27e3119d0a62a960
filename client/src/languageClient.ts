import { type ExtensionContext, type LogOutputChannel, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { StartOptions } from '../../server/src/protocol/requests.ts';
import { answerFileRequests } from './files.ts';

/** Makes the client of one host; the entries differ in nothing else. */
export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/**
 * Starts the language server and stops it with the extension. Resolves to the running client; rejects where the server
 * cannot be started.
 */
export async function startClient(
  context: ExtensionContext,
  createClient: ClientFactory,
  log: LogOutputChannel,
): Promise<BaseLanguageClient> {
  const initializationOptions: StartOptions = {
    readsFiles: true,
    followsReviews: true,
    acknowledges: true,
    docs: Uri.joinPath(context.extensionUri, 'docs').toString(),
  };
  const client = createClient('cardAndClause', 'Card & Clause', {
    documentSelector: [...reviewedDocuments()],
    initializationOptions,
    outputChannel: log,
    // What the server writes in hovers holds words of the workspace: no commands, no HTML.
    markdown: { isTrusted: false, supportHtml: false },
  });
  context.subscriptions.push({ dispose: () => client.dispose() });
  answerFileRequests(client);
  await client.start();
  return client;
}

/** As VS Code and its language client both name documents. */
export type ReviewedDocuments =
  | { readonly scheme: string; readonly language: string }
  | { readonly scheme: string; readonly pattern: string };

/** Configurations, whatever language the editor takes them for. */
const CONFIGURATIONS = '**/.cardclause.{yml,yaml}';
const LANGUAGES = ['license-text', 'markdown', 'plaintext'];

/**
 * The documents that are worth the server's look: texts that a person edits, and not the old versions, outputs and
 * comparisons that the editor shows as documents too.
 */
export function reviewedDocuments(): readonly ReviewedDocuments[] {
  const schemes = new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  return [...schemes].flatMap((scheme) => [
    ...LANGUAGES.map((language) => ({ scheme, language })),
    { scheme, pattern: CONFIGURATIONS },
  ]);
}

/** The channel for what the server says, which opens only when a person opens it. */
export function createLog(context: ExtensionContext): LogOutputChannel {
  const log = window.createOutputChannel('Card & Clause', { log: true });
  context.subscriptions.push(log);
  return log;
}
