import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import { type BaseLanguageClient, RequestType } from 'vscode-languageclient';
import {
  type DirectoryEntry,
  type FileAnswer,
  readDirectoryRequest,
  readFileRequest,
} from '../../server/src/protocol/requests.ts';

/** Answers the server's questions for files that only the editor can reach: remote, virtual and web workspaces. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(
    new RequestType<{ uri: string }, readonly DirectoryEntry[] | null, void>(readDirectoryRequest.method),
    ({ uri }) => readDirectory(Uri.parse(uri)),
  );
  client.onRequest(
    new RequestType<{ uri: string; limit: number }, FileAnswer, void>(readFileRequest.method),
    ({ uri, limit }) => readFile(Uri.parse(uri), limit),
  );
}

/** Links to files are files; links to folders are left out, as they may lead in circles. */
async function readDirectory(uri: Uri): Promise<readonly DirectoryEntry[] | null> {
  if (!isInWorkspace(uri)) return null;
  try {
    const entries = await workspace.fs.readDirectory(uri);
    return entries.flatMap(([name, type]): DirectoryEntry[] => {
      if ((type & FileType.File) !== 0) return [{ name, type: 'file' }];
      return type === FileType.Directory ? [{ name, type: 'directory' }] : [];
    });
  } catch {
    return null;
  }
}

async function readFile(uri: Uri, limit: number): Promise<FileAnswer> {
  if (!isInWorkspace(uri)) return { problem: 'unreadable', detail: '' };
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > limit) return { problem: 'too-large', detail: String(size) };
    return { base64: base64Of(await workspace.fs.readFile(uri)) };
  } catch (error) {
    return { problem: 'unreadable', detail: error instanceof FileSystemError ? error.code : String(error) };
  }
}

function isInWorkspace(uri: Uri): boolean {
  return workspace.getWorkspaceFolder(uri) !== undefined;
}

/** In slices, as a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const slice = 0x8000;
  let units = '';
  for (let i = 0; i < bytes.length; i += slice) units += String.fromCharCode(...bytes.subarray(i, i + slice));
  return btoa(units);
}
