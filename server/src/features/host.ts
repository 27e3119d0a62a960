import { type Connection, RequestType } from 'vscode-languageserver';
import type { CachedCards, NamedId } from '../projects/bases.ts';
import {
  type DirectoryEntry,
  type FileAnswer,
  type ReadProblem,
  readDirectoryRequest,
  readFileRequest,
} from '../protocol/requests.ts';

/** What is read of a file: its bytes, or why there are none. */
export type FileBytes = Uint8Array | ReadProblem;

/** The files that the server can reach. Nothing here throws: what cannot be read is a value. */
export interface Host {
  /** What lies in the folder at `uri`; `null` where it is no folder or cannot be read. */
  readDirectory(uri: string): Promise<readonly DirectoryEntry[] | null>;
  /** Which of some names are in the folder at `uri`, where that can be told faster than by all that lies there; else as above. */
  namesIn?(uri: string, names: readonly string[]): Promise<readonly string[] | null>;
  /** The bytes of the file at `uri`, if it is at most `limit` bytes long. */
  readFile(uri: string, limit: number): Promise<FileBytes>;
  /** The first `length` bytes of the file at `uri`, or fewer; null where they cannot be had without the whole of it. */
  readStart(uri: string, length: number): Promise<Uint8Array | null>;
  /** The cards of models and datasets that lie in the local cache of the Hub, of those that are asked for. */
  readHubCache(named: readonly NamedId[]): Promise<CachedCards>;
}

const UNREADABLE: ReadProblem = { problem: 'unreadable', detail: '' };

/** A host without files: what a client without them can use of us is the documents that it opens. */
export const noFiles: Host = {
  readDirectory: async () => null,
  readFile: async () => UNREADABLE,
  readStart: async () => null,
  readHubCache: async () => new Map(),
};

/** The files as the client sees them, for workspaces that are not on this machine's disk. */
export function clientHost(connection: Connection): Host {
  const directory = new RequestType<{ uri: string }, readonly DirectoryEntry[] | null, void>(
    readDirectoryRequest.method,
  );
  const file = new RequestType<{ uri: string; limit: number }, FileAnswer, void>(readFileRequest.method);
  const readFile = async (uri: string, limit: number): Promise<FileBytes> => {
    const answer = await connection.sendRequest(file, { uri, limit }).catch(() => UNREADABLE);
    return 'problem' in answer ? answer : bytesOf(answer.base64);
  };
  return {
    readDirectory: async (uri) => connection.sendRequest(directory, { uri }).catch(() => null),
    readFile,
    // Editors read whole files; one that is longer would be read for nothing.
    readStart: async (uri, length) => {
      const read = await readFile(uri, length);
      return read instanceof Uint8Array ? read : null;
    },
    readHubCache: noFiles.readHubCache,
  };
}

/** Which of some names are in the folder at `uri`; `null` where it is no folder or cannot be read. */
export async function namesIn(host: Host, uri: string, names: readonly string[]): Promise<readonly string[] | null> {
  if (host.namesIn !== undefined) return host.namesIn(uri, names);
  const entries = await host.readDirectory(uri);
  return entries === null ? null : entries.map(({ name }) => name).filter((name) => names.includes(name));
}

/** `local` for files of the disk, where the server has one, and `remote` for every other scheme. */
export function byScheme(local: Host | undefined, remote: Host): Host {
  const hostOf = (uri: string) => (local !== undefined && uri.startsWith('file:') ? local : remote);
  return {
    readDirectory: (uri) => hostOf(uri).readDirectory(uri),
    namesIn: (uri, names) => namesIn(hostOf(uri), uri, names),
    readFile: (uri, limit) => hostOf(uri).readFile(uri, limit),
    readStart: (uri, length) => hostOf(uri).readStart(uri, length),
    readHubCache: (named) => (local ?? remote).readHubCache(named),
  };
}

function bytesOf(base64: string): Uint8Array {
  const units = atob(base64);
  const bytes = new Uint8Array(units.length);
  for (let i = 0; i < units.length; i++) bytes[i] = units.charCodeAt(i);
  return bytes;
}
