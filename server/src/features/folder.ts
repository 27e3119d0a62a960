import type { Reader } from '../freedoms/reader.ts';
import { type CachedCards, metadataOf, type NamedId, namedInMetadata } from '../projects/bases.ts';
import { type LicenseBeside, licensesBeside } from '../projects/licensesBeside.ts';
import { baseName, folderOf, nameHint } from '../projects/names.ts';
import type { Project, ProjectFile } from '../projects/project.ts';
import { configReport } from '../reports/config.ts';
import type { Review } from '../review/value.ts';
import { type Above, readAbove, readBeside } from './above.ts';
import type { EditedDocument } from './editedDocument.ts';
import { type FolderFiles, readFolder, readProjectFile } from './folderFiles.ts';
import type { Host } from './host.ts';
import { LatestReview } from './latestReview.ts';
import type { ReviewedFolder } from './reviewed.ts';
import { parentOf, uriBelow } from './uris.ts';

/** The files of a folder in order, and the place of each path among them. */
interface FileList {
  readonly disk: number;
  readonly files: readonly ProjectFile[];
  readonly places: ReadonlyMap<string, number>;
}

/** The terms beside a document: the names of their files, and the licenses that these are. */
export interface TermsBeside {
  readonly files: readonly string[];
  readonly licenses: readonly LicenseBeside[];
}

export const NOTHING_BESIDE: TermsBeside = { files: [], licenses: [] };

/** An open document and its path in its folder. */
export interface OpenDocument {
  readonly path: string;
  readonly document: EditedDocument;
}

/**
 * A workspace folder: its files on disk with the open documents over them, and their review, which is made when it is
 * asked for and kept until one of them changes.
 */
export class Folder {
  readonly uri: string;
  readonly #host: Host;
  #files: Promise<FolderFiles> | undefined;
  #above: Promise<Above> | undefined;
  /** Counts what happened on disk. */
  #disk = 0;
  #list: FileList | undefined;
  readonly #named = new Map<
    string,
    { readonly file: ProjectFile; readonly metadata: string; readonly ids: readonly NamedId[] }
  >();
  #cache: { readonly key: string; readonly cards: Promise<CachedCards> } | undefined;
  readonly #latest = new LatestReview();

  /** `uri` is canonical. */
  constructor(uri: string, host: Host) {
    this.uri = uri;
    this.#host = host;
  }

  /** The review of the folder with `open`, its open documents, for a reader. */
  async reviewed(open: readonly OpenDocument[], reader: Reader): Promise<ReviewedFolder> {
    const [files, { folder }] = await Promise.all([this.#read(), this.above()]);
    const versions = open.map(({ path, document }) => `${path}\n${document.version}`);
    const of = [this.#disk, JSON.stringify(reader), ...versions].join('\n');
    const merged = this.#withOpen(files, open);
    const cached = await this.#cached(merged);
    const reviewed = await this.#latest.of(of, { files: merged, folder, cached, reader });
    return reviewedFolder(reviewed, open, (path) => uriBelow(this.uri, path));
  }

  /** All files of the folder, with `open` in the place of theirs. */
  async project(open: readonly OpenDocument[]): Promise<Project> {
    const [files, { folder }] = await Promise.all([this.#read(), this.above()]);
    const merged = this.#withOpen(files, open);
    return { files: merged, folder, cached: await this.#cached(merged) };
  }

  /** What holds for the file or, with a slash at its end, the folder at `path`: for a person to read. */
  async configuration(open: readonly OpenDocument[], path: string): Promise<string> {
    return configReport(await this.project(open), path);
  }

  /** The files in the folder of `path` that are called as terms are, licenses first, and the licenses in them. */
  async termsBeside(path: string): Promise<TermsBeside> {
    const files = await this.#read();
    const hints = ['license', 'use-policy', 'maybe-legal'];
    const beside = [...files.keys()].filter((one) => one !== path && folderOf(one) === folderOf(path));
    return {
      files: hints.flatMap((hint) => beside.filter((one) => nameHint(one) === hint)).map(baseName),
      licenses: licensesBeside(files.values(), path),
    };
  }

  /** What lies above the folder that bears on it. */
  above(): Promise<Above> {
    this.#above ??= readAbove(this.#host, this.uri);
    return this.#above;
  }

  /** Starts to read the folder, so that the first answer comes sooner. */
  warmUp(): void {
    void this.#read();
  }

  /** A file or a folder was made or changed at `path`. */
  changed(path: string): Promise<void> {
    return this.#update(async (files) => {
      const entries = await this.#host.readDirectory(uriBelow(this.uri, path));
      if (entries === null) files.set(path, await readProjectFile(this.#host, this.uri, path));
      else for (const [below, file] of await readFolder(this.#host, this.uri, path)) files.set(below, file);
    });
  }

  /** A file, or a folder with all that was in it, is gone from `path`. */
  deleted(path: string): Promise<void> {
    return this.#update(async (files) => {
      for (const known of files.keys()) if (known === path || known.startsWith(`${path}/`)) files.delete(known);
    });
  }

  /** The cards in the cache of what the cards here name; the cache is asked again when they name something else. */
  async #cached(files: readonly ProjectFile[]): Promise<CachedCards> {
    const named: NamedId[] = [];
    for (const file of files) if (file.content.state === 'text') named.push(...this.#namedBy(file));
    const key = named.join('\n');
    if (this.#cache?.key !== key) this.#cache = { key, cards: this.#host.readHubCache(named) };
    return this.#cache.cards;
  }

  /** What a file names; its metadata is read again only when it changed, and not with every key that is pressed. */
  #namedBy(file: ProjectFile): readonly NamedId[] {
    const known = this.#named.get(file.path);
    if (known?.file === file) return known.ids;
    const metadata = metadataOf(file);
    const ids = known?.metadata === metadata ? known.ids : namedInMetadata(metadata);
    this.#named.set(file.path, { file, metadata, ids });
    return ids;
  }

  #read(): Promise<FolderFiles> {
    this.#files ??= Promise.all([readFolder(this.#host, this.uri), this.above()]).then(([files, above]) => {
      for (const file of above.files) files.set(file.path, file);
      return files;
    });
    return this.#files;
  }

  /** The files with the open documents in the place of theirs. A folder has many more files than an edit changes. */
  #withOpen(files: FolderFiles, open: readonly OpenDocument[]): readonly ProjectFile[] {
    if (this.#list?.disk !== this.#disk) {
      const places = new Map([...files.keys()].map((path, index) => [path, index]));
      this.#list = { disk: this.#disk, files: [...files.values()], places };
    }
    const merged = this.#list.files.slice();
    for (const { path, document } of open) {
      merged[this.#list.places.get(path) ?? merged.length] = projectFileOf(path, document);
    }
    return merged;
  }

  /** Changes are made one after the other; before the first reading there is nothing to change. */
  async #update(change: (files: FolderFiles) => Promise<void>): Promise<void> {
    if (this.#files === undefined) return;
    const before = this.#files;
    this.#files = before.then(async (files) => {
      await change(files);
      this.#disk++;
      return files;
    });
    await this.#files;
  }
}

/** The review of a document outside every folder, which is a project by itself with the configuration that governs it. */
export class LooseDocument {
  readonly #above: Promise<Above>;
  readonly #latest = new LatestReview();
  readonly #parent: string | null;

  /** `uri` is canonical. */
  constructor(uri: string, host: Host) {
    this.#parent = parentOf(uri);
    this.#above = readBeside(host, uri);
  }

  async reviewed(open: OpenDocument, reader: Reader): Promise<ReviewedFolder> {
    const { document } = open;
    const of = `${document.version}\n${JSON.stringify(reader)}`;
    const reviewed = await this.#latest.of(of, { ...(await this.project(open)), reader });
    // A text that was not saved yet has nothing beside it.
    const beside = (path: string) => (this.#parent === null ? document.uri : uriBelow(this.#parent, path));
    return reviewedFolder(reviewed, [open], beside);
  }

  async configuration(open: OpenDocument): Promise<string> {
    return configReport(await this.project(open), open.path);
  }

  async project({ path, document }: OpenDocument): Promise<Project> {
    const { files, folder } = await this.#above;
    return { files: [...files.filter((file) => file.path !== path), projectFileOf(path, document)], folder };
  }
}

function reviewedFolder(
  reviewed: Review,
  open: readonly OpenDocument[],
  uriOnDisk: (path: string) => string,
): ReviewedFolder {
  const documents = new Map(open.map(({ path, document }) => [path, document]));
  return {
    review: reviewed,
    // An open document keeps the very URI that its client gave it.
    uriOf: (path) => documents.get(path)?.uri ?? uriOnDisk(path),
    versionOf: (path) => documents.get(path)?.version ?? null,
  };
}

/** The same value for the same version of a document, so that a review can tell by identity what did not change. */
function projectFileOf(path: string, document: EditedDocument): ProjectFile {
  const known = projectFiles.get(document);
  if (known?.version === document.version && known.file.path === path && known.file.languageId === document.languageId)
    return known.file;
  const { source, languageId } = document;
  const content = {
    state: 'text' as const,
    source,
    get text() {
      return source.text;
    },
  };
  const file: ProjectFile = { path, content, languageId };
  projectFiles.set(document, { version: document.version, file });
  return file;
}
const projectFiles = new WeakMap<EditedDocument, { readonly version: number; readonly file: ProjectFile }>();
