import type { TextDocuments } from 'vscode-languageserver';
import { isGoverning } from '../projects/config/discover.ts';
import { isForeign, isSkipped } from '../projects/names.ts';
import type { Project } from '../projects/project.ts';
import type { EditedDocument } from './editedDocument.ts';
import { Folder, LooseDocument, NOTHING_BESIDE, type OpenDocument, type TermsBeside } from './folder.ts';
import type { Host } from './host.ts';
import { documentAt } from './positions.ts';
import type { ReviewedDocument, ReviewedFolder } from './reviewed.ts';
import type { Settings } from './settings.ts';
import { canonical, nameOf, parentOf, pathBelow } from './uris.ts';

/** A project with all its files; its review may already be of a newer version of them. */
export interface WholeProject {
  readonly project: Project;
  readonly folder: ReviewedFolder;
  /** The path of the document that was asked for; null where it is in none. */
  readonly path: string | null;
}

/** All that the client has open: its folders, and the documents in them and beside them. */
export class Workspaces {
  readonly #host: Host;
  readonly #documents: TextDocuments<EditedDocument>;
  readonly #settings: Settings;
  readonly #folders = new Map<string, Folder>();
  readonly #loose = new WeakMap<EditedDocument, LooseDocument>();

  constructor(host: Host, documents: TextDocuments<EditedDocument>, settings: Settings) {
    this.#host = host;
    this.#settings = settings;
    this.#documents = documents;
  }

  add(uri: string): void {
    const folder = new Folder(canonical(uri), this.#host);
    if (this.#folders.has(folder.uri)) return;
    this.#folders.set(folder.uri, folder);
  }

  /**
   * Starts to read the folders and asks for their settings, so that the first answers come sooner: who opens a document is
   * then asked for its own settings alone. The client must be ready to be asked.
   */
  warmUp(): void {
    for (const folder of this.#projects()) {
      folder.warmUp();
      void this.#settings.of(folder.uri);
    }
  }

  remove(uri: string): void {
    this.#folders.delete(canonical(uri));
  }

  /** Hears of a change on disk; true where it is in one of the folders. */
  async changedOnDisk(uri: string, deleted: boolean): Promise<boolean> {
    let told = isGoverning(nameOf(uri)) ? await this.#changedAbove(canonical(uri), deleted) : false;
    // A folder in another one may come to be a project by itself.
    for (const folder of this.#folders.values()) {
      const path = pathBelow(folder.uri, canonical(uri));
      if (path === undefined || path.split('/').some(isSkipped)) continue;
      await (deleted ? folder.deleted(path) : folder.changed(path));
      told = true;
    }
    return told;
  }

  /** Tells a change of a configuration to the folders that lie below it; true where there are any. */
  async #changedAbove(uri: string, deleted: boolean): Promise<boolean> {
    let told = false;
    for (const folder of this.#folders.values()) {
      const up = (await folder.above()).uris.indexOf(parentOf(uri) ?? '') + 1;
      if (up === 0) continue;
      const path = `${'../'.repeat(up)}${nameOf(uri)}`;
      await (deleted ? folder.deleted(path) : folder.changed(path));
      told = true;
    }
    return told;
  }

  /** The folders outside of all those of the client whose configurations bear on one of them. */
  async foldersAbove(): Promise<readonly string[]> {
    const above = await Promise.all(this.#projects().map((folder) => folder.above()));
    const uris = new Set(above.flatMap(({ uris }) => uris));
    return [...uris].filter((uri) => !this.#folders.has(uri) && this.#placeOf(uri) === undefined);
  }

  /** The configuration that holds for the document at `uri`, else for the first folder: for a person to read. */
  async configuration(uri: string | null): Promise<string> {
    const place = uri === null ? undefined : this.#placeOf(canonical(uri));
    if (place !== undefined) return place.folder.configuration(this.#openIn(place.folder), place.path);
    const document = uri === null ? undefined : this.#documents.get(uri);
    if (document !== undefined) return this.#looseOf(document).configuration({ path: nameOf(document.uri), document });
    const [first] = this.#projects();
    return first === undefined ? '' : first.configuration(this.#openIn(first), './');
  }

  /**
   * The review of the open document at `uri`; `undefined` where it is not open, there is nothing to review in it, or the
   * reader wants nothing of us there.
   */
  async reviewed(uri: string): Promise<ReviewedDocument | undefined> {
    const document = this.#documents.get(uri);
    if (document === undefined || !(await this.#settings.of(uri)).enable) return undefined;
    const place = this.#placeOf(canonical(uri));
    const folder = place === undefined ? await this.#looseReview(document) : await this.#folderReview(place.folder);
    const found = documentAt(folder, place?.path ?? nameOf(uri));
    return found === undefined ? undefined : { folder, document: found };
  }

  /** The files of the project of the document at `uri`, else of the first folder, with the document's path in it. */
  async project(uri: string | null): Promise<WholeProject | undefined> {
    const place = uri === null ? undefined : this.#placeOf(canonical(uri));
    const document = uri === null ? undefined : this.#documents.get(uri);
    if (place === undefined && document !== undefined) {
      const open = { path: nameOf(document.uri), document };
      return {
        project: await this.#looseOf(document).project(open),
        folder: await this.#looseReview(document),
        path: open.path,
      };
    }
    const folder = place?.folder ?? this.#projects()[0];
    if (folder === undefined) return undefined;
    const project = await folder.project(this.#openIn(folder));
    return { project, folder: await this.#folderReview(folder), path: place?.path ?? null };
  }

  /** The files beside the document at `uri` that are called as terms are, and the licenses in them. */
  async termsBeside(uri: string): Promise<TermsBeside> {
    const place = this.#placeOf(canonical(uri));
    return place === undefined ? NOTHING_BESIDE : place.folder.termsBeside(place.path);
  }

  /** The review of every folder that is a project by the folder's URI, and with them that of `uri` where it is a document beside them. */
  async all(uri: string | null): Promise<ReadonlyMap<string, ReviewedFolder>> {
    const all = new Map<string, ReviewedFolder>();
    for (const folder of this.#projects()) {
      if ((await this.#settings.of(folder.uri)).enable) all.set(folder.uri, await this.#folderReview(folder));
    }
    const document = uri === null ? undefined : this.#documents.get(uri);
    const beside = document !== undefined && this.#placeOf(canonical(document.uri)) === undefined;
    if (beside && (await this.#settings.of(document.uri)).enable) {
      all.set(document.uri, await this.#looseReview(document));
    }
    return all;
  }

  /** The folders that are projects: all but those that are part of another one. */
  #projects(): readonly Folder[] {
    return [...this.#folders.values()].filter((folder) => this.#projectOf(folder) === folder);
  }

  /**
   * The outermost folder that reads the files of `folder`, which may be that itself: what lies above a model, such as its
   * license, belongs to it from wherever one looks.
   */
  #projectOf(folder: Folder): Folder {
    let project = folder;
    for (const outer of this.#folders.values()) {
      const path = pathBelow(outer.uri, project.uri);
      if (path !== undefined && path !== '' && !isForeign(path) && !path.split('/').some(isSkipped)) project = outer;
    }
    return project;
  }

  /** The project that holds `uri`, which is canonical, and the path in it. */
  #placeOf(uri: string): { readonly folder: Folder; readonly path: string } | undefined {
    let inner: Folder | undefined;
    for (const folder of this.#folders.values()) {
      if (pathBelow(folder.uri, uri) !== undefined && folder.uri.length > (inner?.uri.length ?? -1)) inner = folder;
    }
    if (inner === undefined) return undefined;
    const folder = this.#projectOf(inner);
    return { folder, path: pathBelow(folder.uri, uri) ?? '' };
  }

  async #folderReview(folder: Folder): Promise<ReviewedFolder> {
    const { reader } = await this.#settings.of(folder.uri);
    return folder.reviewed(this.#openIn(folder), reader);
  }

  #openIn(folder: Folder): readonly OpenDocument[] {
    return this.#documents.all().flatMap((document): OpenDocument[] => {
      const place = this.#placeOf(canonical(document.uri));
      return place?.folder === folder ? [{ path: place.path, document }] : [];
    });
  }

  async #looseReview(document: EditedDocument): Promise<ReviewedFolder> {
    const { reader } = await this.#settings.of(document.uri);
    return this.#looseOf(document).reviewed({ path: nameOf(document.uri), document }, reader);
  }

  #looseOf(document: EditedDocument): LooseDocument {
    let loose = this.#loose.get(document);
    if (loose === undefined) {
      loose = new LooseDocument(canonical(document.uri), this.#host);
      this.#loose.set(document, loose);
    }
    return loose;
  }
}
