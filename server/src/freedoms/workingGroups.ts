import type { Freedom } from '../clauses/clause.ts';

/**
 * How many members of the four working groups of the Open Source Initiative (early 2024) held each component of an AI
 * system to be required for each freedom, as their reports were published. Sources: the reports in the forum, threads
 * 213, 226, 243 and 244 of discuss.opensource.org, and the compiled recommendation of 29 February 2024, thread 247.
 * The ballots differ a little from the report of the Llama 2 group, and how they were counted is disputed (thread 589).
 */
export type GroupId = 'llama2' | 'pythia' | 'bloom' | 'opencv';

export interface WorkingGroup {
  readonly id: GroupId;
  readonly name: string;
  /** How many took part: for Llama 2 those whose initials stand in the ballots, else as thread 260 counts them. */
  readonly members: number;
  readonly report: string;
}

export const WORKING_GROUPS: readonly WorkingGroup[] = [
  { id: 'llama2', name: 'Llama 2', members: 6, report: 'https://discuss.opensource.org/t/213' },
  { id: 'pythia', name: 'Pythia', members: 5, report: 'https://discuss.opensource.org/t/226' },
  { id: 'bloom', name: 'BLOOM', members: 9, report: 'https://discuss.opensource.org/t/243' },
  { id: 'opencv', name: 'OpenCV', members: 9, report: 'https://discuss.opensource.org/t/244' },
];

/** Where the sum over the groups and what OSI made of it is written down. */
export const RECOMMENDATION_SOURCE = 'https://discuss.opensource.org/t/247';

/** Votes for each freedom; a cell that the report leaves empty is 0. */
export type Votes = Readonly<Record<Freedom, number>>;

/** What OSI recommended from the sum of the votes: whether the definition should ask for the component. */
export type Recommendation = 'yes' | 'lean-yes' | 'maybe' | 'lean-no' | 'no';

export interface VotedComponent {
  /** As the groups called it. */
  readonly name: string;
  readonly section: 'code' | 'data' | 'model' | 'other';
  /** The component of ours that comes nearest; null where there is none. */
  readonly component: string | null;
  /** Null where the group's report has no such row, as where it voted on several components as one. */
  readonly votes: Readonly<Record<GroupId, Votes | null>>;
  /** With the sum of votes as OSI compiled it; null where its table has the component under another name or not at all. */
  readonly recommended: { readonly as: Recommendation; readonly sum: number } | null;
}

type Row = readonly [
  name: string,
  section: VotedComponent['section'],
  component: string | null,
  llama2: string | null,
  pythia: string | null,
  bloom: string | null,
  opencv: string | null,
  recommended: readonly [Recommendation, number] | null,
];

const TOOLS = 'supporting-libraries-and-tools';

/** Use / study / modify / share. */
const ROWS: readonly Row[] = [
  [
    'Data preprocessing code',
    'code',
    'data-preprocessing-code',
    '0/2/3/0',
    '0/4/3/0',
    '1/5/4/1',
    '3/5/3/1',
    ['lean-yes', 29],
  ],
  ['Training code', 'code', 'training-code', '0/3/3/0', '0/4/3/0', null, null, null],
  ['Training, validation and testing code', 'code', 'training-code', null, null, '1/5/5/1', '5/5/2/1', ['yes', 39]],
  ['Test code', 'code', 'training-code', '0/0/0/0', '0/4/0/0', null, null, null],
  ['Inference code for benchmark tests', 'code', null, '0/1/0/0', '0/3/0/0', '1/3/1/1', null, ['no', 3]],
  ['Validation code', 'code', 'training-code', '0/0/1/0', '0/3/0/0', null, null, null],
  ['Inference code', 'code', 'inference-code', '6/1/1/2', '3/2/0/0', '5/5/4/4', '2/4/2/2', ['yes', 39]],
  ['Evaluation code', 'code', 'evaluation-code', '0/0/0/0', '0/2/0/0', '1/3/1/1', '2/4/2/1', ['lean-no', 15]],
  ['Other libraries or code artifacts', 'code', TOOLS, '6/5/5/5', '2/4/2/0', '5/5/5/5', null, ['yes', 71]],
  ['Training data sets', 'data', 'datasets', '0/2/1/0', '0/4/0/0', '2/5/3/1', '4/4/2/0', ['maybe', 20]],
  ['Testing data sets', 'data', 'datasets', '0/2/1/0', '0/4/0/0', '2/5/2/1', '4/5/1/0', ['maybe', 19]],
  ['Validation data sets', 'data', 'datasets', '0/0/1/0', '0/3/0/0', '1/3/2/1', '3/3/2/0', ['lean-no', 13]],
  ['Benchmarking data sets', 'data', 'evaluation-data', '0/0/1/0', '0/3/0/0', '1/5/2/1', '2/3/2/2', ['lean-no', 15]],
  ['Data card', 'data', 'data-card', '0/2/0/0', '0/1/0/0', '0/3/0/0', '0/1/0/0', ['no', 1]],
  ['Evaluation data', 'data', 'evaluation-data', '0/0/0/0', '0/3/0/0', '0/2/1/0', '0/1/0/0', ['no', 3]],
  [
    'Evaluation metrics and results',
    'data',
    'evaluation-results',
    '0/2/0/0',
    '0/3/0/0',
    '0/4/1/0',
    '0/1/0/0',
    ['no', 5],
  ],
  ['All other data documentation', 'data', null, '0/1/1/0', '0/3/0/0', '1/3/2/1', '1/3/1/0', ['lean-no', 13]],
  ['Model architecture', 'model', 'model-architecture', '0/3/3/0', '3/3/3/3', '1/5/5/1', '1/4/1/1', ['yes', 33]],
  ['Model parameters', 'model', 'model-parameters', '4/2/2/1', '4/3/4/4', '1/5/5/1', '1/3/1/1', ['yes', 41]],
  ['Model metadata', 'model', 'model-metadata', null, null, '0/1/0/0', '1/3/1/0', ['no', 6]],
  ['Model card', 'model', 'model-card', '1/1/2/1', null, '1/2/1/0', '1/3/1/1', ['lean-no', 9]],
  ['Sample model outputs', 'model', 'sample-model-outputs', '0/0/0/0', '0/1/0/0', null, '1/3/1/2', ['no', 4]],
  ['Research paper', 'other', 'research-paper', '0/2/1/0', null, '3/5/1/1', '1/6/1/1', ['maybe', 18]],
  ['Usage documentation', 'other', null, '1/0/1/1', null, '2/3/3/2', '2/3/2/3', ['maybe', 19]],
  ['Technical report', 'other', 'technical-report', '0/0/0/0', null, '0/2/1/0', '0/3/2/0', ['no', 7]],
  ['Supporting tools', 'other', TOOLS, '0/0/0/0', '1/1/1/1', '5/5/5/5', '1/4/1/0', ['yes', 71]],
];

/** Every component that a group voted on, in the order of the Llama 2 group's report. */
export const WORKING_GROUP_VOTES: readonly VotedComponent[] = ROWS.map(
  ([name, section, component, llama2, pythia, bloom, opencv, recommended]) => ({
    name,
    section,
    component,
    votes: { llama2: votes(llama2), pythia: votes(pythia), bloom: votes(bloom), opencv: votes(opencv) },
    recommended: recommended === null ? null : { as: recommended[0], sum: recommended[1] },
  }),
);

function votes(cells: string | null): Votes | null {
  if (cells === null) return null;
  const [use = 0, study = 0, modify = 0, share = 0] = cells.split('/').map(Number);
  return { use, study, modify, share };
}

/** What the groups voted on that comes nearest to a component of ours. */
export function votesOn(component: string): readonly VotedComponent[] {
  return WORKING_GROUP_VOTES.filter((voted) => voted.component === component);
}

/** The votes of all groups that voted on a component, for each freedom. */
export function sumOf({ votes }: VotedComponent): Votes {
  const all = Object.values(votes).filter((of) => of !== null);
  const sum = (freedom: Freedom) => all.reduce((total, of) => total + of[freedom], 0);
  return { use: sum('use'), study: sum('study'), modify: sum('modify'), share: sum('share') };
}
