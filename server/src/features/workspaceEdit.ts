import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Change } from '../checks/finding.ts';
import { documentAt, rangeOf } from './positions.ts';
import type { ReviewedFolder } from './reviewed.ts';

/** What the client can do with an edit. */
export interface ClientEdits {
  /** It makes new files. */
  readonly creates: boolean;
  /** It has the command that asks for a reason and acknowledges a finding. */
  readonly acknowledges?: boolean;
}

const FILE_START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * A change as the client applies it, in one step that one undo takes back. Edits of files that are not in the review are
 * left out; null where nothing is left, or where the client cannot make the files that it takes.
 */
export function workspaceEdit(folder: ReviewedFolder, change: Change, can: ClientEdits): WorkspaceEdit | null {
  const { edits, creates = [] } = change;
  if (creates.length > 0 && !can.creates) return null;
  const documentChanges: (TextDocumentEdit | CreateFile)[] = [];
  for (const { path, text } of creates) {
    const uri = folder.uriOf(path);
    documentChanges.push(
      { kind: 'create', uri, options: { ignoreIfExists: false, overwrite: false } },
      { textDocument: { uri, version: null }, edits: [{ range: FILE_START, newText: text }] },
    );
  }
  for (const path of new Set(edits.map((edit) => edit.path))) {
    const document = documentAt(folder, path);
    if (document === undefined) continue;
    documentChanges.push({
      textDocument: { uri: folder.uriOf(path), version: folder.versionOf(path) },
      edits: edits
        .filter((edit) => edit.path === path)
        .map((edit) => ({ range: rangeOf(document.source, edit), newText: edit.newText })),
    });
  }
  return documentChanges.length === 0 ? null : { documentChanges };
}
