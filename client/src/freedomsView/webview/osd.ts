import type { PanelCriterion } from '../../../../server/src/protocol/panelView.ts';
import { button, el } from './dom.ts';
import { glyph } from './glyphs.ts';
import type { Panel } from './panel.ts';
import { reasonLine, section } from './rows.ts';

/** The ten criteria as a strip of buttons; the one that is chosen is told below with its evidence. */
export function drawOsd(panel: Panel): readonly Node[] {
  const { view, choices, decide } = panel;
  const chosen = view.osd.find(({ number }) => number === choices.criterion);
  return section(panel, 'osd', view.labels.osd, () => [
    el('p', { class: 'dim note', text: view.labels.osdNote }),
    el(
      'div',
      { class: 'strip', role: 'group', aria: { labelledby: 'h-osd' } },
      ...view.osd.map((criterion) =>
        button({
          class: `criterion ${criterion.tone}`,
          text: String(criterion.number),
          title: `${criterion.number}. ${criterion.title}: ${criterion.word}`,
          label: `${criterion.number}. ${criterion.title}: ${criterion.word}`,
          key: `osd ${criterion.number}`,
          aria: { expanded: String(criterion === chosen), controls: 'osd-details' },
          // Zero is no criterion: the details close.
          onClick: () => decide({ criterion: criterion === chosen ? 0 : criterion.number }),
        }),
      ),
    ),
    el('div', { id: 'osd-details' }, ...(chosen === undefined ? [] : [details(panel, chosen)])),
  ]);
}

function details(panel: Panel, { number, title, tone, word, evidence }: PanelCriterion): HTMLElement {
  return el(
    'div',
    { class: `details ${tone}` },
    el(
      'p',
      {},
      glyph(tone),
      el('strong', { text: `${number}. ${title}` }),
      ' ',
      el('span', { class: 'toned', text: word }),
    ),
    el(
      'ul',
      { label: panel.view.labels.evidence },
      ...evidence.map((reason, i) => el('li', {}, ...reasonLine(panel, reason, `evidence ${i}`))),
    ),
  );
}
