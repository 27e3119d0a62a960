import type { Reader } from '../freedoms/reader.ts';
import type { SourceText } from '../text/sourceText.ts';
import type { CachedCards } from './bases.ts';
import type { Stated } from './stated/stated.ts';

/** What was found of a file: its text, why there is none, or only that it is there. */
export type FileContent =
  | {
      readonly state: 'text';
      readonly text: string;
      /** The same with what its versions share, where an editor has it open: then `text` is put together when it is asked for. */
      readonly source?: SourceText;
      /** True where the bytes are not UTF-8: the text holds U+FFFD, or was read as UTF-16, and one finding says so. */
      readonly misencoded?: boolean;
    }
  | { readonly state: 'problem'; readonly problem: FileProblem; readonly detail?: string }
  /** Only listed; `stated` is what the first bytes of weights and of metadata state of licenses, where they do. */
  | { readonly state: 'listed'; readonly bytes?: number; readonly stated?: readonly Stated[] };

/** Why a file has no text to review. */
export type FileProblem = 'unreadable' | 'binary' | 'empty' | 'too-large';

/** Texts above this many bytes or UTF-16 units are not read; the longest license known to us has 150,000. */
export const MAX_TEXT = 4_000_000;

export interface ProjectFile {
  /** Relative to the working directory, with forward slashes. */
  readonly path: string;
  readonly content: FileContent;
  /** True where a person named this very file: it is reviewed whatever its name. */
  readonly named?: boolean;
  /** What the editor calls the language, where an editor has the file open. */
  readonly languageId?: string;
}

/** All that one review looks at. Files that are only listed (weights, code) say what a repository holds. */
export interface Project {
  readonly files: readonly ProjectFile[];
  /**
   * Where the folder is that paths are relative to, named from the root of the project; `.`, where nothing is said. So
   * a configuration above it sees its files by the same paths, from whatever folder one looks.
   */
  readonly folder?: string;
  /** The cards of base models and datasets that are in the local cache of the Hub, where one was looked for. */
  readonly cached?: CachedCards;
  /** The path of the one configuration that governs every file, its patterns relative to the working directory. */
  readonly config?: string;
  /** For whom the plans are answered; where it is silent, the configurations say. */
  readonly reader?: Reader;
}

/** What a document is to the model it lies beside. */
export type DocumentType = 'license' | 'use-policy' | 'model-card' | 'data-card' | 'notice' | 'other';

/** What the terms of a document are for, as its name and its folder say. */
export type Scope = 'all' | 'weights' | 'code' | 'data' | 'documentation';

/** The files that make one model; paths as in the project. */
export interface Model {
  /** The folder, `.` for the working directory. */
  readonly root: string;
  /** The model's name: from the card, else the folder's. */
  readonly name: string;
  readonly card: string | null;
  readonly licenses: readonly string[];
  readonly policies: readonly string[];
}
