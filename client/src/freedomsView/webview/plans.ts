import type { PanelField, PanelPlan } from '../../../../server/src/protocol/panelView.ts';
import { button, el, unseen } from './dom.ts';
import { answerGlyph } from './glyphs.ts';
import type { Panel } from './panel.ts';
import { openingRow, section } from './rows.ts';

/** What the reader may do, a row for each plan, and the reader's profile, which is changed in place. */
export function drawPlans(panel: Panel): readonly Node[] {
  const { view, choices, decide } = panel;
  const { plans, labels, reader } = view;
  if (plans.length === 0) return [];
  const editing = choices.editing ?? false;
  const edit = button({
    class: 'link edit',
    text: editing ? labels.closeReader : reader.words,
    title: labels.editReader,
    key: 'edit reader',
    aria: { expanded: String(editing), controls: 'reader' },
    onClick: () => decide({ editing: !editing }),
  });
  return section(
    panel,
    'plans',
    labels.plans,
    () => [
      ...(editing ? [form(panel)] : []),
      el('ul', { class: 'rows', aria: { labelledby: 'h-plans' } }, ...plans.map((plan) => planItem(panel, plan))),
    ],
    edit,
  );
}

function planItem(panel: Panel, { id, title, tone, answer, word, because, reasons }: PanelPlan): HTMLLIElement {
  const face = [
    answerGlyph(answer, tone),
    el(
      'span',
      { class: 'reason' },
      title,
      unseen(`: ${word}`),
      ...(because === '' ? [] : [el('span', { class: 'because', text: because })]),
    ),
    el('span', { class: 'where word toned', text: word, aria: { hidden: 'true' } }),
  ];
  return el('li', { class: `plan ${tone}` }, ...openingRow(panel, `plan ${id}`, 'row', face, reasons));
}

function form({ view, setReader }: Panel): HTMLElement {
  const fields = view.reader.fields.map((field) =>
    el('label', { class: 'field' }, el('span', { text: field.label }), control(field, setReader)),
  );
  return el('div', { class: 'form', id: 'reader', role: 'group', label: view.labels.editReader }, ...fields);
}

function control({ key, value, options, hint }: PanelField, set: Panel['setReader']): HTMLElement {
  if (options !== null) {
    const select = el(
      'select',
      { key: `reader ${key}` },
      ...options.map((option) => {
        const element = el('option', { text: option.label });
        element.value = option.value;
        element.selected = option.value === value;
        return element;
      }),
    );
    select.addEventListener('change', () => set(key, select.value));
    return select;
  }
  const input = el('input', { key: `reader ${key}` });
  input.type = 'text';
  input.defaultValue = value;
  input.placeholder = hint;
  input.autocomplete = 'off';
  input.addEventListener('change', () => set(key, input.value.trim()));
  return input;
}
