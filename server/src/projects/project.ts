/** What was found of a file: its text, why there is none, or only that it is there. */
export type FileContent =
  | { readonly state: 'text'; readonly text: string }
  | { readonly state: 'problem'; readonly problem: FileProblem; readonly detail?: string }
  | { readonly state: 'listed'; readonly bytes?: number };

/** Why a file has no text to review. */
export type FileProblem = 'unreadable' | 'binary' | 'empty' | 'too-large' | 'invalid-utf8';

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
}

/** What a document is to the model it lies beside. */
export type DocumentType = 'license' | 'use-policy' | 'model-card' | 'data-card' | 'notice' | 'other';

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
