import type { FreedomsView } from '../../../../server/src/protocol/panelView.ts';
import { type EmptyView, type FromPanel, toPanel } from '../messages.ts';
import { drawApart } from './apart.ts';
import { drawClauses } from './clauses.ts';
import { drawComparison } from './comparison.ts';
import { drawComponents } from './components.ts';
import { button, el, keepingFocus } from './dom.ts';
import { drawFrameworks } from './frameworks.ts';
import { markHere } from './here.ts';
import { drawObligations } from './obligations.ts';
import { drawOsd } from './osd.ts';
import type { Choices, Panel } from './panel.ts';
import { drawPlans } from './plans.ts';
import { drawFindings, drawFoot, drawFreedoms, drawHead, drawVerdict } from './sections.ts';

const vscode = acquireVsCodeApi<Choices>();
const main = document.getElementById('panel') as HTMLElement;
main.tabIndex = -1;

type Section = readonly [id: string, of: (panel: Panel) => unknown, draw: (panel: Panel) => readonly Node[]];

/** The sections in their order: what each is drawn from, and how. One is drawn again only when that changes. */
const SECTIONS: readonly Section[] = [
  ['head', ({ view }) => [view.models, view.model, view.name, view.files], drawHead],
  ['verdict', ({ view }) => view.verdict, drawVerdict],
  ['findings', ({ view }) => view.findings, drawFindings],
  ['freedoms', ({ view }) => view.freedoms, drawFreedoms],
  ['apart', ({ view }) => view.apart, drawApart],
  ['plans', ({ view, choices }) => [view.plans, view.reader, choices.editing, opened('plan', choices)], drawPlans],
  ['obligations', ({ view, choices }) => [view.obligations, view.writable, opened('duty', choices)], drawObligations],
  ['components', ({ view, choices }) => [view.components, choices.votes, opened('component', choices)], drawComponents],
  ['frameworks', ({ view }) => view.frameworks, drawFrameworks],
  ['osd', ({ view, choices }) => [view.osd, choices.criterion], drawOsd],
  [
    'clauses',
    ({ view, choices: { filter, grouping, search } }) => [view.clauses, filter, grouping, search],
    drawClauses,
  ],
  ['comparison', ({ view }) => [view.comparison, view.model], drawComparison],
  ['foot', ({ view }) => view.labels.foot, drawFoot],
];

function isClosed(id: string, { closed }: Choices): boolean {
  return closed?.includes(id) ?? false;
}

function opened(kind: string, { opened }: Choices): readonly string[] {
  return opened?.filter((key) => key.startsWith(`${kind} `)) ?? [];
}

const drawn = new Map<string, { readonly element: HTMLElement; was: string }>();
let shown: { readonly revision: number; readonly view: FreedomsView } | undefined;
let here: ReadonlySet<number> = new Set();

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = toPanel(data);
  if (message?.type === 'show') {
    const before = shown?.view.model;
    shown = { revision: message.revision, view: message.view };
    drawPanel();
    // What is shown first is what was shown before the window was loaded again.
    if (before === undefined) window.scrollTo(0, vscode.getState()?.scroll ?? 0);
    else if (before !== message.view.model) window.scrollTo(0, 0);
  } else if (message?.type === 'here') {
    if (message.revision !== shown?.revision) return;
    here = new Set(message.places);
    markHere(here, !document.hasFocus());
  } else if (message?.type === 'empty') {
    shown = undefined;
    drawEmpty(message.view);
  }
});
let due: number | undefined;
window.addEventListener('scroll', () => {
  clearTimeout(due);
  due = setTimeout(() => vscode.setState({ ...vscode.getState(), scroll: window.scrollY }), 200);
});
post({ type: 'ready' });

function drawPanel(): void {
  if (shown === undefined) return;
  const start = performance.now();
  const { revision, view } = shown;
  const current = () => shown?.revision ?? revision;
  const panel: Panel = {
    view,
    choices: vscode.getState() ?? {},
    open: (place) => post({ type: 'open', revision: current(), place }),
    fix: (fix) => post({ type: 'fix', revision: current(), fix }),
    write: (place) => post({ type: 'write', revision: current(), place }),
    choose: (model) => post({ type: 'choose', model }),
    setReader: (key, value) => post({ type: 'reader', key, value }),
    decide: (choices) => {
      vscode.setState({ ...vscode.getState(), ...choices });
      drawPanel();
    },
  };
  keepingFocus(() => {
    if (drawn.size === 0) main.replaceChildren(...SECTIONS.map(([id]) => frameOf(id)));
    for (const [id, of, draw] of SECTIONS) {
      const section = drawn.get(id);
      const is = JSON.stringify([of(panel), isClosed(id, panel.choices)]);
      if (section === undefined || section.was === is) continue;
      section.was = is;
      section.element.replaceChildren(...draw(panel));
    }
    markHere(here, false);
  }, main);
  // Layout is part of what a frame costs; the editor's tests look at it.
  void main.offsetHeight;
  performance.measure('draw', { start });
}

/** The lasting element of a section. A change of the verdict is told to those who do not see it. */
function frameOf(id: string): HTMLElement {
  const element =
    id === 'head'
      ? el('header', { class: id })
      : id === 'foot'
        ? el('footer', { class: id })
        : el('section', { class: id, aria: id === 'verdict' ? { live: 'polite', atomic: 'true' } : {} });
  drawn.set(id, { element, was: '' });
  return element;
}

function drawEmpty({ title, text, actions }: EmptyView): void {
  drawn.clear();
  main.replaceChildren(
    el(
      'div',
      { class: 'empty' },
      el('h1', { text: title }),
      el('p', { text }),
      ...actions.map(({ id, label }) =>
        button({ class: 'do', text: label, key: `action ${id}`, onClick: () => post({ type: 'action', action: id }) }),
      ),
    ),
  );
}

function post(message: FromPanel): void {
  vscode.postMessage(message);
}
