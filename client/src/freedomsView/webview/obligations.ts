import { button, el, unseen } from './dom.ts';
import { boxGlyph } from './glyphs.ts';
import type { Panel } from './panel.ts';
import { openingRow, section } from './rows.ts';

/** What one must do to ship the model: a list with a box for each, ticked where the files show that it is done. */
export function drawObligations(panel: Panel): readonly Node[] {
  const { obligations, labels, writable } = panel.view;
  const write =
    writable === undefined
      ? undefined
      : button({
          class: 'link',
          text: labels.writeObligations,
          key: 'write obligations',
          onClick: () => panel.write(writable),
        });
  const list = () =>
    obligations.length === 0
      ? [el('p', { class: 'dim', text: labels.noObligations })]
      : [
          el(
            'ul',
            { class: 'rows', aria: { labelledby: 'h-obligations' } },
            ...obligations.map(({ tone, state, title, word, reasons }, i) => {
              const [first] = reasons;
              const face = [
                boxGlyph(state, tone),
                el('span', { class: 'reason' }, title, unseen(`: ${word}`)),
                el('span', { class: 'where', text: first?.where ?? '' }),
              ];
              return el('li', { class: tone, title: word }, ...openingRow(panel, `duty ${i}`, 'row', face, reasons));
            }),
          ),
        ];
  return section(panel, 'obligations', labels.obligations, list, write);
}
