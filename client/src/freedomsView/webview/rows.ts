import type { PanelReason } from '../../../../server/src/protocol/panelView.ts';
import { button, el } from './dom.ts';
import { type Panel, toggled } from './panel.ts';

/** A section with a heading that opens and closes it; `beside` stands in the heading's line. */
export function section(
  panel: Panel,
  id: string,
  title: string,
  body: () => readonly Node[],
  beside?: Node,
): readonly Node[] {
  const closed = panel.choices.closed?.includes(id) ?? false;
  const toggle = button(
    {
      class: 'toggle',
      key: `section ${id}`,
      aria: { expanded: String(!closed) },
      onClick: () => panel.decide({ closed: toggled(panel.choices.closed, id) }),
    },
    title,
  );
  const heading = el('div', { class: 'heading' }, el('h2', { id: `h-${id}` }, toggle), closed ? undefined : beside);
  return closed ? [heading] : [heading, ...body()];
}

/** A row that opens to tell more: what it says, and below it the lines that it rests on. */
export function openingRow(
  panel: Panel,
  key: string,
  classes: string,
  face: readonly (Node | undefined)[],
  reasons: readonly PanelReason[],
): Node[] {
  if (reasons.length === 0) return [el('div', { class: classes }, ...face)];
  const open = panel.choices.opened?.includes(key) ?? false;
  return [
    button(
      {
        class: classes,
        key,
        aria: { expanded: String(open) },
        onClick: () => panel.decide({ opened: toggled(panel.choices.opened, key) }),
      },
      ...face,
    ),
    ...(open ? [reasonList(panel, reasons, key)] : []),
  ];
}

export function reasonList(panel: Panel, reasons: readonly PanelReason[], key: string): HTMLElement {
  return el(
    'ul',
    { class: 'reasons', label: panel.view.labels.evidence },
    ...reasons.map((reason, i) => el('li', {}, ...reasonLine(panel, reason, `${key} ${i}`))),
  );
}

/** Evidence as a line that leads to its place, where it has one. */
export function reasonLine({ open }: Panel, { text, where, place }: PanelReason, key: string): Node[] {
  const words = [
    el('span', { class: 'reason', text }),
    ...(where === '' ? [] : [' ', el('span', { class: 'where', text: where })]),
  ];
  return [
    place === undefined
      ? el('span', { class: 'line' }, ...words)
      : button({ class: 'line', key, onClick: () => open(place) }, ...words),
  ];
}
