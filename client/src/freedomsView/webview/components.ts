import type { PanelCell, PanelComponent } from '../../../../server/src/protocol/panelView.ts';
import { button, el, unseen } from './dom.ts';
import { glyph, presenceGlyph } from './glyphs.ts';
import { type Panel, toggled } from './panel.ts';
import { reasonList, section } from './rows.ts';

/** Components by freedoms, with the votes of a working group of OSI in small figures. */
export function drawComponents(panel: Panel): readonly Node[] {
  const { components, labels } = panel.view;
  const { groups, columns, rows, absent, legend } = components;
  if (rows.length === 0 && absent === '') return [];
  const group = groups.find(({ id }) => id === chosenGroup(panel));
  return section(
    panel,
    'components',
    labels.components,
    () => [
      ...(rows.length === 0
        ? []
        : [
            el(
              'table',
              { class: 'matrix', aria: { labelledby: 'h-components' } },
              el(
                'thead',
                {},
                el(
                  'tr',
                  {},
                  columnHead(el('span', { class: 'unseen', text: labels.component })),
                  ...[labels.presence, ...columns].map((name) => columnHead(el('span', { text: name }))),
                ),
              ),
              el('tbody', {}, ...rows.flatMap((row) => rowsOf(panel, row, group?.id))),
            ),
            el('p', { class: 'legend dim' }, ...legend.map(({ tone, word }) => el('span', {}, glyph(tone), word))),
          ]),
      ...(group === undefined ? [] : [el('p', { class: 'note dim', text: group.note })]),
      ...(absent === '' ? [] : [el('p', { class: 'note dim', text: absent })]),
    ],
    groups.length === 0 ? undefined : votesPicker(panel),
  );
}

/** What was chosen; before that the first group. */
function chosenGroup({ view, choices }: Panel): string {
  return choices.votes ?? view.components.groups[0]?.id ?? '';
}

function votesPicker(panel: Panel): HTMLSelectElement {
  const { groups } = panel.view.components;
  const { votes, noVotes } = panel.view.labels;
  const picker = el(
    'select',
    { class: 'votes', key: 'votes', label: votes },
    ...[...groups, { id: '', name: noVotes }].map(({ id, name }) => {
      const option = el('option', { text: `${votes}: ${name}` });
      option.value = id;
      option.selected = id === chosenGroup(panel);
      return option;
    }),
  );
  picker.addEventListener('change', () => panel.decide({ votes: picker.value }));
  return picker;
}

function columnHead(child: Node): HTMLElement {
  const head = el('th', {}, child);
  head.scope = 'col';
  return head;
}

function rowsOf(panel: Panel, row: PanelComponent, group: string | undefined): readonly Node[] {
  const { id, name, presence, cells, votes, reasons } = row;
  const key = `component ${id}`;
  const open = panel.choices.opened?.includes(key) ?? false;
  const toggle = button(
    {
      class: 'toggleRow',
      key,
      aria: { expanded: String(open) },
      onClick: () => panel.decide({ opened: toggled(panel.choices.opened, key) }),
    },
    name,
  );
  const head = el('th', {}, toggle);
  head.scope = 'row';
  const counts = group === undefined ? undefined : votes[group];
  const tr = el('tr', {}, head, presenceCell(presence), ...cells.map((cell, i) => cellOf(cell, counts?.[i])));
  if (!open) return [tr];
  const details = el('td', {}, reasonList(panel, reasons, key));
  details.colSpan = 2 + cells.length;
  return [tr, el('tr', { class: 'more' }, details)];
}

function presenceCell({ state, tone, column, word }: PanelComponent['presence']): HTMLElement {
  return el('td', { class: tone, title: `${column}: ${word}` }, presenceGlyph(state, tone), unseen(word));
}

/** A glyph with its word for those who do not see it; a dash where nothing is to be said. */
function cellOf(cell: PanelCell | null, votes: number | undefined): HTMLElement {
  const small = votes === undefined || votes === 0 ? undefined : el('sup', { text: String(votes) });
  if (cell === null) return el('td', { class: 'unknown' }, el('span', { class: 'dim', text: '–' }), small);
  return el(
    'td',
    { class: cell.tone, title: `${cell.column}: ${cell.word}` },
    glyph(cell.tone),
    unseen(cell.word),
    small,
  );
}
