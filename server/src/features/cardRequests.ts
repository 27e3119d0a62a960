import type { CancellationToken, Connection, Location, TextDocumentEdit, TextDocuments } from 'vscode-languageserver';
import { completionsOf, resolvedCompletion } from './completion.ts';
import type { EditedDocument } from './editedDocument.ts';
import { referencesOf } from './references.ts';
import { followedLinks, prepareRename, renameOf } from './rename.ts';
import type { ReviewedDocument } from './reviewed.ts';
import type { Settings } from './settings.ts';
import { canonical, nameOf, pathBelow } from './uris.ts';
import type { Workspaces } from './workspaces.ts';

/** What the client can do with what a card's author asks for. */
export interface CardClient {
  readonly hoversMarkdown: boolean;
  readonly takesSnippets: boolean;
  readonly takesLabelDetails: boolean;
  readonly renamesFiles: boolean;
}

type OnReviewed = <Answer>(
  uri: string,
  nothing: Answer,
  answer: (reviewed: ReviewedDocument) => Answer,
  token?: CancellationToken,
) => Promise<Answer>;

/** Puts up the answers to what the author of a card asks: completion, references and renames of the files it links. */
export function answerCardRequests(
  connection: Connection,
  documents: TextDocuments<EditedDocument>,
  workspaces: Workspaces,
  settings: Settings,
  on: OnReviewed,
  { hoversMarkdown, takesSnippets, takesLabelDetails, renamesFiles }: CardClient,
): void {
  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    if (document?.languageId !== 'markdown' || !(await settings.of(uri)).enable) return null;
    const beside = await workspaces.termsBeside(uri);
    // The text as it is now, without waiting for its review.
    const context = { path: nameOf(uri), ...beside, snippets: takesSnippets, labelDetails: takesLabelDetails };
    return completionsOf(document.source, position, context);
  });
  connection.onCompletionResolve((item) => resolvedCompletion(item, hoversMarkdown));
  connection.onReferences(({ textDocument, position, context }) =>
    on<Location[]>(textDocument.uri, [], (reviewed) => [
      ...referencesOf(reviewed, position, context.includeDeclaration),
    ]),
  );
  connection.onPrepareRename(({ textDocument, position }) =>
    on(textDocument.uri, null, (reviewed) => (renamesFiles ? prepareRename(reviewed, position) : null)),
  );
  connection.onRenameRequest(({ textDocument, position, newName }) =>
    on(textDocument.uri, null, (reviewed) => (renamesFiles ? renameOf(reviewed, position, newName) : null)),
  );
  connection.workspace.onWillRenameFiles(async ({ files }) => {
    const edits: TextDocumentEdit[] = [];
    for (const [uri, folder] of await workspaces.all(null)) {
      const renamed = files.flatMap(({ oldUri, newUri }) => {
        const [from, to] = [pathBelow(uri, canonical(oldUri)), pathBelow(uri, canonical(newUri))];
        return from === undefined || to === undefined ? [] : [{ from, to }];
      });
      edits.push(...followedLinks(folder, renamed));
    }
    return edits.length === 0 ? null : { documentChanges: edits };
  });
}
