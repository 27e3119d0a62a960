import type { PanelCell } from '../../../../server/src/protocol.ts';
import { button, el, unseen } from './dom.ts';
import { glyph } from './glyphs.ts';
import type { Panel } from './panel.ts';
import { section } from './rows.ts';

/** Every model of the workspace in a row, with its verdict and its freedoms; a click shows it. */
export function drawComparison(panel: Panel): readonly Node[] {
  const { comparison, labels, model } = panel.view;
  const [first] = comparison;
  if (first === undefined) return [];
  const head = (child: Node) => {
    const cell = el('th', {}, child);
    cell.scope = 'col';
    return cell;
  };
  return section(panel, 'comparison', `${labels.comparison} ${comparison.length}`, () => [
    el(
      'table',
      { class: 'matrix', aria: { labelledby: 'h-comparison' } },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          head(el('span', { class: 'unseen', text: labels.model })),
          ...first.cells.map(({ column }) => head(el('span', { text: column }))),
        ),
      ),
      el(
        'tbody',
        {},
        ...comparison.map(({ id, name, tone, word, cells }) => {
          const current = id === model;
          const choose = button(
            {
              class: 'toggleRow',
              key: `model ${id}`,
              ...(current ? { aria: { current: 'true' } } : {}),
              onClick: () => panel.choose(id),
            },
            el('span', { class: 'reason', text: name }),
            el('span', { class: 'because' }, word),
          );
          const row = el('th', { class: tone }, choose);
          row.scope = 'row';
          return el('tr', current ? { class: 'current' } : {}, row, ...cells.map(cellOf));
        }),
      ),
    ),
  ]);
}

function cellOf({ column, tone, word, plain }: PanelCell): HTMLElement {
  return el(
    'td',
    { class: tone, title: `${column}: ${word}` },
    ...(plain === true ? [el('span', { class: 'toned', text: word })] : [glyph(tone), unseen(word)]),
  );
}
