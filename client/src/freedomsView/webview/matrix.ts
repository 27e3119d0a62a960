import type { PanelCell } from '../../../../server/src/protocol/panelView.ts';
import { el, unseen } from './dom.ts';
import { glyph } from './glyphs.ts';

export interface MatrixRow {
  readonly head: HTMLElement;
  readonly tone?: string;
  readonly current?: boolean;
  readonly cells: readonly PanelCell[];
}

/** Rows of cells with glyphs under the names of their columns; `of` says what the rows are. */
export function matrix(labelledby: string, of: string, rows: readonly MatrixRow[]): HTMLElement {
  const columns = rows[0]?.cells.map(({ column }) => el('span', { text: column })) ?? [];
  return el(
    'table',
    { class: 'matrix', aria: { labelledby } },
    el('thead', {}, el('tr', {}, ...[el('span', { class: 'unseen', text: of }), ...columns].map(columnHead))),
    el('tbody', {}, ...rows.map(drawRow)),
  );
}

function columnHead(child: Node): HTMLElement {
  const cell = el('th', {}, child);
  cell.scope = 'col';
  return cell;
}

function drawRow({ head, tone, current = false, cells }: MatrixRow): HTMLElement {
  const row = el('th', tone === undefined ? {} : { class: tone }, head);
  row.scope = 'row';
  return el('tr', current ? { class: 'current' } : {}, row, ...cells.map(drawCell));
}

function drawCell({ column, tone, word, plain }: PanelCell): HTMLElement {
  return el(
    'td',
    { class: tone, title: `${column}: ${word}` },
    ...(plain === true ? [el('span', { class: 'toned', text: word })] : [glyph(tone), unseen(word)]),
  );
}
