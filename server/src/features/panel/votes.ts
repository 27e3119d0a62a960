import { FREEDOMS } from '../../clauses/clause.ts';
import {
  type GroupId,
  RECOMMENDATION_SOURCE,
  sumOf,
  type VotedComponent,
  type Votes,
  votesOn,
  WORKING_GROUPS,
} from '../../freedoms/workingGroups.ts';
import { t } from '../../messages.ts';
import type { PanelComponents } from '../../protocol/panelView.ts';

/** All groups together, and each by itself. */
const ALL = 'all';

/** The working groups whose votes can be shown, with what the figures mean and where they are from. */
export function groupsOf(): PanelComponents['groups'] {
  const meaning = t(
    'Small figures: how many members of OSI’s working groups of 2024 held the component to be required for the freedom.',
  );
  return [
    { id: ALL, name: t('all four'), note: `${meaning} ${RECOMMENDATION_SOURCE}` },
    ...WORKING_GROUPS.map(({ id, name, members, report }) => ({
      id,
      name,
      note: `${meaning} ${t('{0}: {1} members, {2}', name, members, report)}`,
    })),
  ];
}

/** The votes on a component by group, a figure for each freedom; a group that did not vote on it is left out. */
export function votesOf(component: string): Readonly<Record<string, readonly number[]>> {
  const rows = votesOn(component);
  const [first] = rows;
  if (first === undefined) return {};
  const groups = WORKING_GROUPS.flatMap(({ id }) => {
    const votes = votesOfGroup(rows, id);
    return votes === null ? [] : [[id, figures(votes)] as const];
  });
  return Object.fromEntries([[ALL, figures(sumOf(first))], ...groups]);
}

/** What a group voted on first that comes nearest to the component. */
function votesOfGroup(rows: readonly VotedComponent[], group: GroupId): Votes | null {
  return rows.find(({ votes }) => votes[group] !== null)?.votes[group] ?? null;
}

function figures(votes: Votes): readonly number[] {
  return FREEDOMS.map((freedom) => votes[freedom]);
}
