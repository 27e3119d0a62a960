import type { PanelFramework } from '../../../../server/src/protocol/panelView.ts';
import { el, unseen } from './dom.ts';
import { glyph } from './glyphs.ts';
import type { Panel } from './panel.ts';
import { reasonLine, section } from './rows.ts';

/** OSAID, MOF and the AI Act's conditions, each as a card. */
export function drawFrameworks(panel: Panel): readonly Node[] {
  const { frameworks, labels } = panel.view;
  if (frameworks.length === 0) return [];
  return section(panel, 'frameworks', labels.frameworks, () => [
    el('div', { class: 'cards' }, ...frameworks.map((framework) => card(panel, framework))),
  ]);
}

function card(panel: Panel, { id, name, tone, word, meters, lines, note }: PanelFramework): HTMLElement {
  return el(
    'article',
    { class: `tile ${tone}`, aria: { labelledby: `framework-${id}` } },
    el('h3', { id: `framework-${id}`, text: name }),
    el('p', { class: 'toned verdictLine' }, glyph(tone), el('span', { text: word })),
    ...meters.map(meter),
    ...(lines.length === 0
      ? []
      : [
          el(
            'ul',
            { class: 'reasons' },
            ...lines.map((line, i) =>
              el(
                'li',
                { class: line.tone },
                ...(meters.length > 0 ? [] : [glyph(line.tone)]),
                ...reasonLine(panel, line, `framework ${id} ${i}`),
              ),
            ),
          ),
        ]),
    ...(note === '' ? [] : [el('p', { class: 'note dim', text: note })]),
  );
}

/** A bar with its share in words; the bar itself is for the eye alone. */
function meter({ label, share, word }: PanelFramework['meters'][number]): HTMLElement {
  const fill = el('div', { class: 'fill' });
  // By the object model: the page's policy lets no style stand in its markup.
  fill.style.width = `${Math.round(share * 100)}%`;
  return el(
    'div',
    { class: 'meter' },
    el('span', { text: label }),
    el('div', { class: 'bar', aria: { hidden: 'true' } }, fill),
    unseen(': '),
    el('span', { class: 'where', text: word }),
  );
}
