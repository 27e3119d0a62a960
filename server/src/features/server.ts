import { type Connection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** What the server cannot do by itself and its entry does for it: files, above all. */
export type Host = Readonly<Record<never, never>>;

/** Answers the client on `connection` until it closes. */
export function startServer(connection: Connection, _host: Host): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize(() => ({
    serverInfo: { name: 'Card & Clause' },
    capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental },
  }));
  documents.listen(connection);
  connection.listen();
}
