import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isSkipped } from '../projects/names.ts';
import { Folder, LooseDocument, type OpenDocument } from './folder.ts';
import type { Host } from './host.ts';
import { documentAt } from './positions.ts';
import type { ReviewedDocument, ReviewedFolder } from './reviewed.ts';
import { canonical, nameOf, pathBelow } from './uris.ts';

/** All that the client has open: its folders, and the documents in them and beside them. */
export class Workspaces {
  readonly #host: Host;
  readonly #documents: TextDocuments<TextDocument>;
  readonly #folders = new Map<string, Folder>();
  readonly #loose = new WeakMap<TextDocument, LooseDocument>();

  constructor(host: Host, documents: TextDocuments<TextDocument>) {
    this.#host = host;
    this.#documents = documents;
  }

  add(uri: string): void {
    const folder = new Folder(canonical(uri), this.#host);
    if (this.#folders.has(folder.uri)) return;
    this.#folders.set(folder.uri, folder);
  }

  /** Starts to read the folders, so that the first answers come sooner; the client must be ready to be asked. */
  warmUp(): void {
    for (const folder of this.#folders.values()) folder.warmUp();
  }

  remove(uri: string): void {
    this.#folders.delete(canonical(uri));
  }

  /** Hears of a change on disk; true where it is in one of the folders. */
  async changedOnDisk(uri: string, deleted: boolean): Promise<boolean> {
    const found = this.#placeOf(canonical(uri));
    if (found === undefined || found.path.split('/').some(isSkipped)) return false;
    await (deleted ? found.folder.deleted(found.path) : found.folder.changed(found.path));
    return true;
  }

  /** The review of the open document at `uri`; `undefined` where it is not open or there is nothing to review in it. */
  async reviewed(uri: string): Promise<ReviewedDocument | undefined> {
    const document = this.#documents.get(uri);
    if (document === undefined) return undefined;
    const place = this.#placeOf(canonical(uri));
    const folder = place === undefined ? this.#looseReview(document) : await this.#folderReview(place.folder);
    const found = documentAt(folder, place?.path ?? nameOf(uri));
    return found === undefined ? undefined : { folder, document: found };
  }

  /** Every folder's review by the folder's URI, and with them that of `uri` where it is a document beside them. */
  async all(uri: string | null): Promise<ReadonlyMap<string, ReviewedFolder>> {
    const all = new Map<string, ReviewedFolder>();
    for (const folder of this.#folders.values()) all.set(folder.uri, await this.#folderReview(folder));
    const document = uri === null ? undefined : this.#documents.get(uri);
    if (document !== undefined && this.#placeOf(canonical(document.uri)) === undefined) {
      all.set(document.uri, this.#looseReview(document));
    }
    return all;
  }

  /** The innermost folder that holds `uri`, which is canonical, and the path in it. */
  #placeOf(uri: string): { readonly folder: Folder; readonly path: string } | undefined {
    let place: { readonly folder: Folder; readonly path: string } | undefined;
    for (const folder of this.#folders.values()) {
      const path = pathBelow(folder.uri, uri);
      if (path !== undefined && (place === undefined || path.length < place.path.length)) place = { folder, path };
    }
    return place;
  }

  #folderReview(folder: Folder): Promise<ReviewedFolder> {
    const open: OpenDocument[] = [];
    for (const document of this.#documents.all()) {
      const place = this.#placeOf(canonical(document.uri));
      if (place?.folder === folder) open.push({ path: place.path, document });
    }
    return folder.reviewed(open);
  }

  #looseReview(document: TextDocument): ReviewedFolder {
    let loose = this.#loose.get(document);
    if (loose === undefined) {
      loose = new LooseDocument();
      this.#loose.set(document, loose);
    }
    return loose.reviewed({ path: nameOf(document.uri), document });
  }
}
