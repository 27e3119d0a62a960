import type { ClauseFilter, PanelClause, PanelClauses } from '../../../../server/src/protocol.ts';
import { button, el, unseen } from './dom.ts';
import { glyph } from './glyphs.ts';
import type { Panel } from './panel.ts';
import { heading } from './sections.ts';

/** The clauses of the model by document, and the switch between limits, duties, grants, terms and all. */
export function drawClauses(panel: Panel): Node[] {
  const { view, choices, decide } = panel;
  const { clauses, labels } = view;
  const filter = chosenFilter(clauses, choices.filter);
  const groups = clauses.groups
    .map((group) => ({
      ...group,
      clauses: group.clauses.filter((clause) => filter === 'all' || clause.filter === filter),
    }))
    .filter((group) => group.clauses.length > 0);
  return [
    heading(labels.clauses, 'clauses'),
    el(
      'div',
      { class: 'filters', label: labels.clauseFilter },
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
    ),
    ...groups.flatMap(({ title, clauses }) => [
      el('h3', { text: title, class: 'group' }),
      el('ul', { class: 'clauses' }, ...clauses.map((clause) => clauseItem(panel, clause))),
    ]),
    ...(groups.length === 0 ? [el('p', { class: 'dim', text: labels.noClauses })] : []),
    ...(clauses.more === '' ? [] : [el('p', { class: 'dim', text: clauses.more })]),
  ];
}

/** What the reader chose; before that the limits, where there are any. */
function chosenFilter({ filters }: PanelClauses, chosen: ClauseFilter | 'all' | undefined): ClauseFilter | 'all' {
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
      ? el('span', { class: `clause ${tone}` }, ...parts)
      : button({ class: `clause ${tone}`, title: text, key: `clause ${place}`, onClick: () => open(place) }, ...parts),
  );
}
