import type { FreedomsView } from '../../../../server/src/protocol.ts';
import { type EmptyView, type FromPanel, toPanel } from '../messages.ts';
import { drawClauses } from './clauses.ts';
import { el, keepingFocus } from './dom.ts';
import { drawOsd } from './osd.ts';
import type { Choices, Panel } from './panel.ts';
import { drawFindings, drawFoot, drawFreedoms, drawHead, drawVerdict } from './sections.ts';

const vscode = acquireVsCodeApi<Choices>();
const main = document.getElementById('panel') as HTMLElement;
main.tabIndex = -1;

/** The sections in their order: what each is drawn from, and how. One is drawn again only when that changes. */
const SECTIONS: readonly (readonly [id: string, of: (panel: Panel) => unknown, draw: (panel: Panel) => Node[]])[] = [
  ['head', ({ view }) => [view.models, view.model, view.name, view.files], drawHead],
  ['verdict', ({ view }) => view.verdict, drawVerdict],
  ['findings', ({ view }) => view.findings, drawFindings],
  ['freedoms', ({ view }) => view.freedoms, drawFreedoms],
  ['osd', ({ view, choices }) => [view.osd, choices.criterion], drawOsd],
  ['clauses', ({ view, choices }) => [view.clauses, choices.filter], drawClauses],
  ['foot', ({ view }) => view.labels.foot, drawFoot],
];

const drawn = new Map<string, { readonly element: HTMLElement; was: string }>();
let shown: { readonly revision: number; readonly view: FreedomsView } | undefined;

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = toPanel(data);
  if (message?.type === 'show') {
    const sameModel = shown?.view.model === message.view.model;
    shown = { revision: message.revision, view: message.view };
    drawPanel();
    if (!sameModel) window.scrollTo(0, 0);
  } else if (message?.type === 'empty') {
    shown = undefined;
    drawEmpty(message.view);
  }
});
post({ type: 'ready' });

function drawPanel(): void {
  if (shown === undefined) return;
  const { revision, view } = shown;
  const panel: Panel = {
    view,
    choices: vscode.getState() ?? {},
    open: (place) => post({ type: 'open', revision: shown?.revision ?? revision, place }),
    fix: (fix) => post({ type: 'fix', revision: shown?.revision ?? revision, fix }),
    choose: (model) => post({ type: 'choose', model }),
    decide: (choices) => {
      vscode.setState({ ...vscode.getState(), ...choices });
      drawPanel();
    },
  };
  keepingFocus(() => {
    if (drawn.size === 0) main.replaceChildren(...SECTIONS.map(([id]) => frameOf(id)));
    for (const [id, of, draw] of SECTIONS) {
      const section = drawn.get(id);
      const is = JSON.stringify(of(panel));
      if (section === undefined || section.was === is) continue;
      section.was = is;
      section.element.replaceChildren(...draw(panel));
    }
  }, main);
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

function drawEmpty({ title, text }: EmptyView): void {
  drawn.clear();
  main.replaceChildren(el('div', { class: 'empty' }, el('h1', { text: title }), el('p', { text })));
}

function post(message: FromPanel): void {
  vscode.postMessage(message);
}
