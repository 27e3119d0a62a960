import type { PanelFile, PanelFinding, PanelFreedom } from '../../../../server/src/protocol/panelView.ts';
import { button, el, unseen } from './dom.ts';
import { glyph } from './glyphs.ts';
import type { Panel } from './panel.ts';
import { reasonLine, section } from './rows.ts';

/** The model's name, which is a choice where there are several, and its files. */
export function drawHead(panel: Panel): Node[] {
  const { view } = panel;
  const several = view.models.length > 1;
  return [
    el('h1', { text: view.name, title: view.name, ...(several ? { class: 'unseen' } : {}) }),
    ...(several ? [modelPicker(panel)] : []),
    el('ul', { class: 'files', label: view.labels.files }, ...view.files.map((file) => fileItem(panel, file))),
  ];
}

function modelPicker({ view, choose }: Panel): HTMLSelectElement {
  const picker = el(
    'select',
    { class: 'models', label: view.labels.modelPicker, key: 'models' },
    ...view.models.map(({ id, name }) => {
      const option = el('option', { text: name });
      option.value = id;
      option.selected = id === view.model;
      return option;
    }),
  );
  picker.addEventListener('change', () => choose(picker.value));
  return picker;
}

function fileItem({ open }: Panel, { path, note, chip, place }: PanelFile): HTMLLIElement {
  return el(
    'li',
    {},
    button({ class: 'link', text: path, key: `file ${path}`, onClick: () => open(place) }),
    note === '' ? undefined : el('span', { class: 'dim', text: note }),
    chip === '' ? undefined : el('span', { class: 'chip', text: chip }),
  );
}

export function drawVerdict({ view: { verdict } }: Panel): Node[] {
  return [
    el(
      'p',
      { class: `verdictText ${verdict.tone}` },
      glyph(verdict.tone),
      el('span', {}, el('strong', { class: 'toned', text: verdict.head }), ` ${verdict.text}`),
    ),
  ];
}

/** What can be mended, with the buttons that do it. */
export function drawFindings(panel: Panel): readonly Node[] {
  const { findings, labels } = panel.view;
  if (findings.length === 0) return [];
  return section(panel, 'findings', labels.findings, () => [
    el('ul', { aria: { labelledby: 'h-findings' } }, ...findings.map((finding, i) => findingItem(panel, finding, i))),
  ]);
}

function findingItem({ open, fix }: Panel, finding: PanelFinding, index: number): HTMLLIElement {
  const { place } = finding;
  return el(
    'li',
    { class: `finding ${finding.tone}` },
    el('span', { class: 'message' }, el('strong', { class: 'toned', text: `${finding.word}:` }), ` ${finding.text}`),
    el(
      'span',
      { class: 'actions' },
      place === undefined
        ? finding.where === ''
          ? undefined
          : el('span', { class: 'dim', text: finding.where })
        : button({ class: 'link', text: finding.where, key: `finding ${index}`, onClick: () => open(place) }),
      ...finding.also.map(({ text, where, place: other }, i) =>
        other === undefined
          ? el('span', { class: 'dim', text })
          : button({ class: 'link', text: where, key: `finding ${index} ${i}`, onClick: () => open(other) }),
      ),
      ...finding.fixes.map(({ title, fix: number }, i) =>
        button({ class: 'do', text: title, key: `fix ${index}.${i}`, onClick: () => fix(number) }),
      ),
    ),
  );
}

export function drawFreedoms(panel: Panel): Node[] {
  const { freedoms, labels } = panel.view;
  return [
    el('h2', { class: 'unseen', text: labels.freedoms, id: 'h-freedoms' }),
    el('div', { class: 'tiles' }, ...freedoms.map((freedom) => tile(panel, freedom))),
  ];
}

function tile(panel: Panel, { id, name, tone, word, reasons }: PanelFreedom): HTMLElement {
  return el(
    'article',
    { class: `tile ${tone}`, aria: { labelledby: `freedom-${id}` } },
    el(
      'h3',
      { id: `freedom-${id}` },
      el('span', { text: name }),
      el('span', { class: 'status toned' }, glyph(tone), unseen(': '), el('span', { class: 'word', text: word })),
    ),
    el('ul', {}, ...reasons.map((reason, i) => el('li', {}, ...reasonLine(panel, reason, `${id} ${i}`)))),
  );
}

export function drawFoot({ view }: Panel): Node[] {
  return [el('p', { text: view.labels.foot })];
}
