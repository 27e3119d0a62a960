/** What the panel shows of a model: words and numbers, ready to be drawn. Plain data, which the client's webview knows too. */

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
