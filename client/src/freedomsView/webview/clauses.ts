import type { ClauseFilter, PanelClause, PanelClauses } from '../../../../server/src/protocol/panelView.ts';
import { button, el, unseen } from './dom.ts';
import { glyph } from './glyphs.ts';
import type { Panel } from './panel.ts';
import { section } from './rows.ts';

interface Group {
  readonly title: string;
  readonly clauses: readonly PanelClause[];
}

/** The clauses of the model: which of them, by what words, and parted by file or by topic. */
export function drawClauses(panel: Panel): readonly Node[] {
  const { view, choices } = panel;
  const { clauses, labels } = view;
  const filter = chosenFilter(clauses, choices.filter);
  const search = (choices.search ?? '').trim().toLowerCase();
  const shown = ({ filter: of, text, where }: PanelClause) =>
    (filter === 'all' || of === filter) && (search === '' || `${text} ${where}`.toLowerCase().includes(search));
  const groups = grouped(panel)
    .map(({ title, clauses }) => ({ title, clauses: clauses.filter(shown) }))
    .filter((group) => group.clauses.length > 0);
  return section(
    panel,
    'clauses',
    labels.clauses,
    () => [
      ...(clauses.filters.length === 0 ? [] : [filters(panel, filter)]),
      searchBox(panel),
      ...groups.flatMap(({ title, clauses }) => [
        el('h3', { text: title, class: 'group' }),
        el('ul', { class: 'rows' }, ...clauses.map((clause) => clauseItem(panel, clause))),
      ]),
      ...(groups.length === 0 ? [el('p', { class: 'dim', text: labels.noClauses })] : []),
      ...(clauses.more === '' ? [] : [el('p', { class: 'dim', text: clauses.more })]),
    ],
    groupings(panel),
  );
}

function grouped({ view: { clauses }, choices }: Panel): readonly Group[] {
  if (choices.grouping !== 'topic') return clauses.groups;
  const topics = new Map<string, PanelClause[]>();
  for (const clause of clauses.groups.flatMap((group) => group.clauses)) {
    const before = topics.get(clause.topic);
    if (before === undefined) topics.set(clause.topic, [clause]);
    else before.push(clause);
  }
  return [...topics].map(([title, clauses]) => ({ title, clauses }));
}

function filters({ view: { clauses, labels }, decide }: Panel, filter: ClauseFilter | 'all'): HTMLElement {
  return el(
    'div',
    { class: 'filters', role: 'group', label: labels.clauseFilter },
    ...clauses.filters.map(({ id, label, count }) =>
      button(
        {
          class: 'filter',
          key: `filter ${id}`,
          aria: { pressed: String(id === filter) },
          onClick: () => decide({ filter: id }),
        },
        label,
        ' ',
        el('span', { class: 'count', text: String(count) }),
      ),
    ),
  );
}

function groupings({ view: { clauses }, choices, decide }: Panel): HTMLElement {
  return el(
    'span',
    { class: 'groupings' },
    ...clauses.groupings.map(({ id, label }) =>
      button({
        class: 'link',
        text: label,
        key: `grouping ${id}`,
        aria: { pressed: String((choices.grouping ?? 'file') === id) },
        onClick: () => decide({ grouping: id }),
      }),
    ),
  );
}

function searchBox({ view: { labels }, choices, decide }: Panel): HTMLElement {
  const input = el('input', { class: 'search', key: 'search', label: labels.clauseSearch });
  input.type = 'search';
  input.placeholder = labels.clauseSearch;
  input.defaultValue = choices.search ?? '';
  input.addEventListener('input', () => decide({ search: input.value }));
  return input;
}

/** What the reader chose; before that the limits, where there are any. Without filters, all that came. */
function chosenFilter({ filters }: PanelClauses, chosen: ClauseFilter | 'all' | undefined): ClauseFilter | 'all' {
  if (filters.length === 0) return 'all';
  if (chosen !== undefined) return chosen;
  return filters.some(({ id, count }) => id === 'limits' && count > 0) ? 'limits' : 'all';
}

function clauseItem({ open }: Panel, { text, where, place, tone, word }: PanelClause): HTMLLIElement {
  const parts = [
    glyph(tone),
    unseen(`${word}: `),
    el('span', { class: 'reason', text }),
    el('span', { class: 'where', text: where }),
  ];
  return el(
    'li',
    {},
    place === undefined
      ? el('span', { class: `row clause ${tone}` }, ...parts)
      : button(
          { class: `row clause ${tone}`, title: text, key: `clause ${place}`, place, onClick: () => open(place) },
          ...parts,
        ),
  );
}
