import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Change } from '../checks/finding.ts';
import type { FileEdit, FileToMake } from '../protocol/requests.ts';
import type { SourceText } from '../text/sourceText.ts';
import { documentAt, rangeOf } from './positions.ts';
import type { ReviewedFolder } from './reviewed.ts';

/** What the client can do with an edit. */
export interface ClientEdits {
  /** It makes new files. */
  readonly creates: boolean;
  /** It has the command that asks for a reason and acknowledges a finding. */
  readonly acknowledges?: boolean;
}

/** A change in the client's own terms. */
export interface FileChange {
  readonly edits: readonly FileEdit[];
  readonly creates: readonly FileToMake[];
}

/**
 * A change as the client's documents and places. `sourceOf` gives the text that the edits of a file were made for; edits of
 * files that have none are left out.
 */
export function fileChange(
  folder: ReviewedFolder,
  { edits, creates = [] }: Change,
  sourceOf: (path: string) => SourceText | undefined = (path) => documentAt(folder, path)?.source,
): FileChange {
  const paths = new Set(edits.map(({ path }) => path));
  const changed = [...paths].flatMap((path): readonly FileEdit[] => {
    const source = sourceOf(path);
    if (source === undefined) return [];
    const [uri, version] = [folder.uriOf(path), folder.versionOf(path)];
    const own = edits.filter((edit) => edit.path === path);
    return own.map((edit) => ({ uri, version, range: rangeOf(source, edit), newText: edit.newText }));
  });
  return { edits: changed, creates: creates.map(({ path, text }) => ({ uri: folder.uriOf(path), text })) };
}

const FILE_START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * A change as the client applies it, in one step that one undo takes back. Edits of files that are not in the review are
 * left out; null where nothing is left, or where the client cannot make the files that it takes.
 */
export function workspaceEdit(folder: ReviewedFolder, change: Change, can: ClientEdits): WorkspaceEdit | null {
  const { edits, creates } = fileChange(folder, change);
  if (creates.length > 0 && !can.creates) return null;
  const made = creates.flatMap(({ uri, text }): (TextDocumentEdit | CreateFile)[] => [
    { kind: 'create', uri, options: { ignoreIfExists: false, overwrite: false } },
    { textDocument: { uri, version: null }, edits: [{ range: FILE_START, newText: text }] },
  ]);
  const changed = [...new Set(edits.map(({ uri }) => uri))].map((uri): TextDocumentEdit => {
    const own = edits.filter((edit) => edit.uri === uri);
    const version = own[0]?.version ?? null;
    return { textDocument: { uri, version }, edits: own.map(({ range, newText }) => ({ range, newText })) };
  });
  const documentChanges = [...made, ...changed];
  return documentChanges.length === 0 ? null : { documentChanges };
}
