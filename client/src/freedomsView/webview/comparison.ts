import { button, el } from './dom.ts';
import { matrix } from './matrix.ts';
import type { Panel } from './panel.ts';
import { section } from './rows.ts';

/** Every model of the workspace in a row, with its verdict and its freedoms; a click shows it. */
export function drawComparison(panel: Panel): readonly Node[] {
  const { comparison, labels, model } = panel.view;
  if (comparison.length === 0) return [];
  return section(panel, 'comparison', `${labels.comparison} ${comparison.length}`, () => [
    matrix(
      'h-comparison',
      labels.model,
      comparison.map(({ id, name, tone, word, cells }) => {
        const current = id === model;
        const head = button(
          {
            class: 'toggleRow',
            key: `model ${id}`,
            ...(current ? { aria: { current: 'true' } } : {}),
            onClick: () => panel.choose(id),
          },
          el('span', { class: 'reason', text: name }),
          el('span', { class: 'because' }, word),
        );
        return { head, tone, current, cells };
      }),
    ),
  ]);
}
