import type { FreedomsView } from './panelView.ts';

/**
 * The requests and notifications that our client and server speak beside LSP. Other clients may use `freedoms` too; the
 * server asks for files only a client that said `readsFiles` when it started. Plain data: it knows no library.
 */

/** A request by its method; the types of what it carries go with it. */
export interface RequestOf<Params, Result> {
  readonly method: string;
  /** Only for the type checker; never there. */
  readonly carries?: { readonly params: Params; readonly result: Result };
}

/** What a client may say in `initializationOptions`; every part can be left out. */
export interface StartOptions {
  /** The client answers `readDirectory` and `readFile`, for files that the server cannot reach by itself. */
  readonly readsFiles?: boolean;
  /** The client wants `reviewChanged`. */
  readonly followsReviews?: boolean;
  /** The folder of the documentation pages, as a URI: where a diagnostic's code leads when no repository is known. */
  readonly docs?: string;
  /** The client has the commands `cardAndClause.acknowledge`, which asks for a reason, and `cardAndClause.writeObligations`. */
  readonly acknowledges?: boolean;
}

/** What the client sends to a worker before all else: the files beside its program, which a worker cannot read. */
export interface ShippedBytes {
  readonly known: Uint8Array;
  readonly patterns: Uint8Array;
  readonly languages: Uint8Array;
}

export interface DirectoryEntry {
  readonly name: string;
  readonly type: 'file' | 'directory';
}

/** Server to client: what lies in a folder; `null` where it cannot be read. */
export const readDirectoryRequest: RequestOf<{ readonly uri: string }, readonly DirectoryEntry[] | null> = {
  method: 'cardAndClause/readDirectory',
};

/** Why a file was not read; `detail` is what the system said, or the size in bytes. */
export interface ReadProblem {
  readonly problem: 'unreadable' | 'too-large';
  readonly detail: string;
}

/** The bytes of a file in Base64, or why there are none. */
export type FileAnswer = { readonly base64: string } | ReadProblem;

/** Server to client: a file's bytes, if it is at most `limit` bytes long. */
export const readFileRequest: RequestOf<{ readonly uri: string; readonly limit: number }, FileAnswer> = {
  method: 'cardAndClause/readFile',
};

/** Server to client: a review that was shown may be out of date. Sent at most once per turn, after the change is known. */
export const reviewChangedNotification = { method: 'cardAndClause/reviewChanged' };

export interface FreedomsParams {
  /** The document that the reader looks at; `null` where there is none. */
  readonly uri: string | null;
  /** The model that the reader chose, by its id in an earlier answer; it wins over `uri` where it is still there. */
  readonly model?: string;
  /** The model that was shown last, likewise: it stays where the document is of no model. */
  readonly last?: string;
}

/** Client to server: the freedoms of one model as the panel shows them; `null` where no model is in sight. */
export const freedomsRequest: RequestOf<FreedomsParams, FreedomsAnswer | null> = { method: 'cardAndClause/freedoms' };

/** The formats of a report: names of files that hold them, and what a person calls them. */
export const REPORT_FORMATS = ['markdown', 'html', 'sarif', 'cyclonedx', 'mot'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportParams {
  /** A document of the folder that is reported on; `null` for the first folder. */
  readonly uri: string | null;
  readonly format: ReportFormat;
  /** When it is made, in ISO 8601: the core never takes the time. */
  readonly date: string;
}

/** Client to server: the review of a folder as the text of a report; empty where there is nothing to report on. */
export const reportRequest: RequestOf<ReportParams, string> = { method: 'cardAndClause/report' };

/** A license or policy that can be compared: a text of the workspace, or a known license by its id. */
export interface Comparable {
  /** `file:` and a URI, or `license:` and an id. */
  readonly id: string;
  readonly name: string;
  /** What it is, or where it lies. */
  readonly about: string;
}

/** Client to server: what can be compared, texts of the workspace first. */
export const comparablesRequest: RequestOf<{ readonly uri: string | null }, readonly Comparable[]> = {
  method: 'cardAndClause/comparables',
};

export interface CompareParams {
  readonly uri: string | null;
  /** Ids of comparables. */
  readonly before: string;
  readonly after: string;
}

/** Client to server: what differs between two texts, clause by clause, in Markdown; empty where one is not there. */
export const compareRequest: RequestOf<CompareParams, string> = { method: 'cardAndClause/compare' };

/** The client's command that shows the freedoms; the code lens of a license runs it. */
export const SHOW_FREEDOMS = 'cardAndClause.showFreedoms';

/** Client to server: the clauses at a place, quoted for a memo; empty where there is none. */
export const citationRequest: RequestOf<Place, string> = { method: 'cardAndClause/citation' };

/**
 * Client to server: the configuration that holds for a document and where it is written, for a person to read; without a
 * document, that of the first folder. Empty where there is neither.
 */
export const configurationRequest: RequestOf<{ readonly uri: string | null }, string> = {
  method: 'cardAndClause/configuration',
};

export interface AcknowledgeParams extends Place {
  /** The finding of this check at this very place. */
  readonly check: string;
  /** Why one lives with it; not blank. */
  readonly reason: string;
  /** In the configuration that governs the file, or with a comment in a card. */
  readonly how: 'configuration' | 'comment';
}

/** A file that is to be made; there is none at its place yet. */
export interface FileToMake {
  readonly uri: string;
  readonly text: string;
}

/** A change to be made as a whole, or why there is none, to be shown. */
export type ChangeAnswer =
  | { readonly edits: readonly FileEdit[]; readonly creates: readonly FileToMake[] }
  | { readonly problem: string };

/** The client's command that asks for the reason and acknowledges a finding; code actions run it. */
export const ACKNOWLEDGE = 'cardAndClause.acknowledge';

/** The client's command that writes what the license asks for; code actions run it with the URI of the document. */
export const WRITE_OBLIGATIONS = 'cardAndClause.writeObligations';

/** What the server gives the command for a finding. */
export type ToAcknowledge = Omit<AcknowledgeParams, 'reason'>;

/** Client to server: the change that acknowledges a finding. */
export const acknowledgeRequest: RequestOf<AcknowledgeParams, ChangeAnswer> = { method: 'cardAndClause/acknowledge' };

/**
 * Client to server: the change that writes what the terms of a document's model ask for, as far as files can hold it. To
 * be shown to the person before it is made.
 */
export const obligationsRequest: RequestOf<{ readonly uri: string }, ChangeAnswer> = {
  method: 'cardAndClause/obligations',
};

/**
 * Client to server: the change that keeps everything which is found now in a baseline at the top of the folder of a
 * document, or of the first folder.
 */
export const baselineRequest: RequestOf<{ readonly uri: string | null }, ChangeAnswer> = {
  method: 'cardAndClause/baseline',
};

/**
 * What the panel shows, and what its links and buttons stand for. The panel knows places and fixes by their number
 * alone, so that a message from it can open or change nothing else.
 */
export interface FreedomsAnswer {
  readonly view: FreedomsView;
  readonly places: readonly Place[];
  readonly fixes: readonly PanelFix[];
}

/** What a button of the panel changes: files that are open or on disk, and files that are made. */
export interface PanelFix {
  readonly edits: readonly FileEdit[];
  readonly creates: readonly FileToMake[];
}

/** Zero-based line and UTF-16 column, as in LSP. */
export interface PlacePosition {
  readonly line: number;
  readonly character: number;
}

export interface PlaceRange {
  readonly start: PlacePosition;
  readonly end: PlacePosition;
}

export interface Place {
  readonly uri: string;
  readonly range: PlaceRange;
}

/** A change to one file; `version` is that of the open document that it was made for, `null` for a file on disk. */
export interface FileEdit extends Place {
  readonly version: number | null;
  readonly newText: string;
}
