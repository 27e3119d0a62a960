import { button, el } from './dom.ts';
import { matrix } from './matrix.ts';
import type { Panel } from './panel.ts';
import { section } from './rows.ts';

/** The licenses of a model that stands under several, each with the freedoms that it would give alone. */
export function drawApart(panel: Panel): readonly Node[] {
  const { apart, labels } = panel.view;
  if (apart.length === 0) return [];
  return section(panel, 'apart', labels.apart, () => [
    el('p', { class: 'dim', text: labels.apartNote }),
    matrix(
      'h-apart',
      labels.license,
      apart.map(({ name, cells, place }, i) => ({
        head:
          place === undefined
            ? el('span', { class: 'reason', text: name })
            : button(
                { class: 'line', key: `apart ${i}`, onClick: () => panel.open(place) },
                el('span', { class: 'reason', text: name }),
              ),
        cells,
      })),
    ),
  ]);
}
