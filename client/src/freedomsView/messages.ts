import type { FreedomsView } from '../../../server/src/protocol.ts';

/** What is said to a model's reader when there is no model to show. */
export interface EmptyView {
  readonly title: string;
  readonly text: string;
}

/** Extension to panel. `revision` names the view, so that a click on an older one opens and changes nothing. */
export type ToPanel =
  | { readonly type: 'show'; readonly revision: number; readonly view: FreedomsView }
  | { readonly type: 'empty'; readonly view: EmptyView };

/** Panel to extension: places, fixes and models by the numbers and ids of the view that is shown. */
export type FromPanel =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly revision: number; readonly place: number }
  | { readonly type: 'fix'; readonly revision: number; readonly fix: number }
  | { readonly type: 'choose'; readonly model: string };

/** A message from the panel, or `undefined` for anything that is not one. */
export function fromPanel(message: unknown): FromPanel | undefined {
  if (!isRecord(message)) return undefined;
  const { type, revision, place, fix, model } = message;
  switch (type) {
    case 'ready':
      return { type };
    case 'open':
      return isCount(revision) && isCount(place) ? { type, revision, place } : undefined;
    case 'fix':
      return isCount(revision) && isCount(fix) ? { type, revision, fix } : undefined;
    case 'choose':
      return typeof model === 'string' ? { type, model } : undefined;
    default:
      return undefined;
  }
}

/** A message from the extension, or `undefined` for anything that is not one, such as what other scripts post. */
export function toPanel(message: unknown): ToPanel | undefined {
  if (!isRecord(message) || !isRecord(message.view)) return undefined;
  const { type, revision, view } = message;
  if (type === 'empty') {
    const { title, text } = view;
    return typeof title === 'string' && typeof text === 'string' ? { type, view: { title, text } } : undefined;
  }
  return type === 'show' && isCount(revision) && isFreedomsView(view) ? { type, revision, view } : undefined;
}

/** Whether the parts of a view are there; their parts were made by the server with them. */
function isFreedomsView(view: object): view is FreedomsView {
  const parts = view as Readonly<Record<keyof FreedomsView, unknown>>;
  const lists = [parts.models, parts.files, parts.findings, parts.freedoms, parts.osd];
  const records = [parts.verdict, parts.clauses, parts.labels];
  return typeof parts.name === 'string' && lists.every((part) => Array.isArray(part)) && records.every(isRecord);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
