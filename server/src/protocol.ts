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

/** How a statement fares; each tone has its own color and glyph, and never stands without its word. */
export type Tone = 'good' | 'duty' | 'limit' | 'bad' | 'unknown';

/** All words and numbers of the panel for one model, ready to be drawn. */
export interface FreedomsView {
  readonly models: readonly { readonly id: string; readonly name: string }[];
  /** The id of the model shown. */
  readonly model: string;
  readonly name: string;
  readonly files: readonly PanelFile[];
  readonly verdict: PanelVerdict;
  readonly findings: readonly PanelFinding[];
  readonly freedoms: readonly PanelFreedom[];
  /** The freedoms under each license by itself; empty where the model stands under one, or all give the same. */
  readonly apart: readonly PanelLicense[];
  /** Every model at a glance; empty where there is one alone. */
  readonly comparison: readonly PanelComparison[];
  readonly plans: readonly PanelPlan[];
  readonly reader: PanelReader;
  readonly obligations: readonly PanelObligation[];
  /** A place of the model where what the license asks for can be written; missing where nothing of it is left to write. */
  readonly writable?: number;
  readonly components: PanelComponents;
  readonly frameworks: readonly PanelFramework[];
  readonly osd: readonly PanelCriterion[];
  readonly clauses: PanelClauses;
  readonly labels: PanelLabels;
}

export interface PanelLabels {
  readonly modelPicker: string;
  readonly files: string;
  readonly findings: string;
  readonly freedoms: string;
  readonly apart: string;
  readonly apartNote: string;
  readonly license: string;
  readonly comparison: string;
  readonly model: string;
  readonly plans: string;
  readonly editReader: string;
  readonly closeReader: string;
  readonly obligations: string;
  readonly noObligations: string;
  readonly writeObligations: string;
  readonly components: string;
  readonly component: string;
  readonly presence: string;
  readonly votes: string;
  readonly noVotes: string;
  readonly frameworks: string;
  readonly osd: string;
  readonly osdNote: string;
  readonly evidence: string;
  readonly clauses: string;
  readonly clauseFilter: string;
  readonly clauseSearch: string;
  readonly noClauses: string;
  readonly atCursor: string;
  readonly foot: string;
}

/** One of several licenses of a model, and what it would give by itself; `place` where its text is here. */
export interface PanelLicense {
  readonly name: string;
  readonly cells: readonly PanelCell[];
  readonly place?: number;
}

/** One model beside the others: the word of its verdict and a cell for each column. */
export interface PanelComparison {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone;
  readonly word: string;
  readonly cells: readonly PanelCell[];
}

/** A cell of a table: its column's name, a word with its tone, and what is written small beside it. */
export interface PanelCell {
  readonly column: string;
  readonly tone: Tone;
  readonly word: string;
  /** True where the word is too plain to be told by a glyph alone. */
  readonly plain?: boolean;
}

/** The answer to "Can I …?" for one plan. */
export interface PanelPlan {
  readonly id: string;
  readonly title: string;
  readonly tone: Tone;
  readonly answer: PanelAnswer;
  /** Such as "yes, if 2 things hold". */
  readonly word: string;
  /** Why, in a few words: what bars it, or its one condition; else empty. */
  readonly because: string;
  readonly reasons: readonly PanelReason[];
}

export type PanelAnswer = 'yes' | 'yes-if' | 'no' | 'unknown';

/** The reader as the settings describe them, to be changed in place. */
export interface PanelReader {
  /** "as: a company, commercial, DE". */
  readonly words: string;
  readonly fields: readonly PanelField[];
}

/** One thing about the reader; `value` is the text of the setting, empty where nothing is said. */
export interface PanelField {
  readonly key: ReaderKey;
  readonly label: string;
  readonly value: string;
  /** What can be chosen; null for a text that is typed. */
  readonly options: readonly { readonly value: string; readonly label: string }[] | null;
  readonly hint: string;
}

export const READER_FIELDS = [
  'organization',
  'commercial',
  'monthlyUsers',
  'annualRevenue',
  'currency',
  'region',
] as const;
export type ReaderKey = (typeof READER_FIELDS)[number];

/** Something that one must do to ship the model. */
export interface PanelObligation {
  readonly tone: Tone;
  readonly state: 'done' | 'not-done' | 'unseen';
  readonly title: string;
  /** Such as "not done, with every copy". */
  readonly word: string;
  readonly reasons: readonly PanelReason[];
}

/** Components by freedoms, with the votes of OSI's working groups on each. */
export interface PanelComponents {
  readonly groups: readonly { readonly id: string; readonly name: string; readonly note: string }[];
  readonly columns: readonly string[];
  readonly rows: readonly PanelComponent[];
  /** What was not found, in a sentence; empty where all was. */
  readonly absent: string;
  /** What the glyphs of the cells stand for. */
  readonly legend: readonly PanelCell[];
}

export interface PanelComponent {
  readonly id: string;
  readonly name: string;
  readonly presence: PanelCell & { readonly state: 'available' | 'partly' | 'unknown' | 'missing' };
  /** A cell for each freedom; null where nothing is to be said. */
  readonly cells: readonly (PanelCell | null)[];
  /** The votes for each freedom by the id of a group; a group that did not vote on it is left out. */
  readonly votes: Readonly<Record<string, readonly number[]>>;
  /** Under which terms it is, and what shows it. */
  readonly reasons: readonly PanelReason[];
}

/** A framework that asks for components: OSAID, MOF, the AI Act's conditions. */
export interface PanelFramework {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone;
  readonly word: string;
  readonly meters: readonly { readonly label: string; readonly share: number; readonly word: string }[];
  readonly lines: readonly (PanelReason & { readonly tone: Tone })[];
  readonly note: string;
}

/** The verdict as a sentence, head and text, and in a word or two for a status item. */
export interface PanelVerdict {
  readonly tone: Tone;
  readonly word: string;
  readonly head: string;
  readonly text: string;
}

/** One file of the model: `LICENSE`, the license it was recognized as, and a short remark such as `exact`. */
export interface PanelFile {
  readonly path: string;
  readonly note: string;
  readonly chip: string;
  readonly place: number;
}

/** A few words with the place they rest on; `place` is missing where the evidence is not in a file. */
export interface PanelReason {
  readonly text: string;
  readonly where: string;
  readonly place?: number;
}

export interface PanelFinding extends PanelReason {
  readonly tone: Tone;
  /** Such as "Error". */
  readonly word: string;
  /** The other places that the same is said of. */
  readonly also: readonly PanelReason[];
  readonly fixes: readonly { readonly title: string; readonly fix: number }[];
}

export interface PanelFreedom {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone;
  readonly word: string;
  readonly reasons: readonly PanelReason[];
}

export interface PanelCriterion {
  readonly number: number;
  readonly title: string;
  readonly tone: Tone;
  readonly word: string;
  readonly evidence: readonly PanelReason[];
}

export type ClauseFilter = 'limits' | 'duties' | 'grants' | 'terms';

/** By what a list of clauses is parted: the file that they stand in, or what they are about. */
export type ClauseGrouping = 'file' | 'topic';

export interface PanelClauses {
  readonly groupings: readonly { readonly id: ClauseGrouping; readonly label: string }[];
  readonly filters: readonly { readonly id: ClauseFilter | 'all'; readonly label: string; readonly count: number }[];
  readonly groups: readonly { readonly title: string; readonly clauses: readonly PanelClause[] }[];
  /** Said where not every clause is listed; else empty. */
  readonly more: string;
}

export interface PanelClause extends PanelReason {
  readonly filter: ClauseFilter;
  /** What it is about, such as "Limits on use". */
  readonly topic: string;
  readonly tone: Tone;
  /** What it does, such as "limits". */
  readonly word: string;
}
