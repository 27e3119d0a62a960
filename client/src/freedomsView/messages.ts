import { type FreedomsView, READER_FIELDS, type ReaderKey } from '../../../server/src/protocol/panelView.ts';

/** What is said to a model's reader when there is no model to show, and what they can do. */
export interface EmptyView {
  readonly title: string;
  readonly text: string;
  readonly actions: readonly { readonly id: EmptyAction; readonly label: string }[];
}

export const EMPTY_ACTIONS = ['openFolder', 'openFile', 'reviewPasted', 'walkthrough'] as const;
export type EmptyAction = (typeof EMPTY_ACTIONS)[number];

/** Extension to panel. `revision` names the view, so that a click on an older one opens and changes nothing. */
export type ToPanel =
  | { readonly type: 'show'; readonly revision: number; readonly view: FreedomsView }
  /** The places that the cursor stands in. */
  | { readonly type: 'here'; readonly revision: number; readonly places: readonly number[] }
  | { readonly type: 'empty'; readonly view: EmptyView };

/** Panel to extension: places, fixes and models by the numbers and ids of the view that is shown. */
export type FromPanel =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly revision: number; readonly place: number }
  | { readonly type: 'fix'; readonly revision: number; readonly fix: number }
  /** To write what the license asks for, in the model of a place. */
  | { readonly type: 'write'; readonly revision: number; readonly place: number }
  | { readonly type: 'choose'; readonly model: string }
  | { readonly type: 'reader'; readonly key: ReaderKey; readonly value: string }
  | { readonly type: 'action'; readonly action: EmptyAction };

/** The longest that a value of a setting may be. */
const MOST_CHARACTERS = 100;

/** A message from the panel, or `undefined` for anything that is not one. */
export function fromPanel(message: unknown): FromPanel | undefined {
  if (!isRecord(message)) return undefined;
  const { type, revision, place, fix, model, value } = message;
  switch (type) {
    case 'ready':
      return { type };
    case 'open':
    case 'write':
      return isCount(revision) && isCount(place) ? { type, revision, place } : undefined;
    case 'fix':
      return isCount(revision) && isCount(fix) ? { type, revision, fix } : undefined;
    case 'choose':
      return typeof model === 'string' ? { type, model } : undefined;
    case 'reader': {
      const key = READER_FIELDS.find((field) => field === message.key);
      const sound = typeof value === 'string' && value.length <= MOST_CHARACTERS;
      return key !== undefined && sound ? { type, key, value } : undefined;
    }
    case 'action': {
      const action = EMPTY_ACTIONS.find((one) => one === message.action);
      return action === undefined ? undefined : { type, action };
    }
    default:
      return undefined;
  }
}

/** A message from the extension, or `undefined` for anything that is not one, such as what other scripts post. */
export function toPanel(message: unknown): ToPanel | undefined {
  if (!isRecord(message)) return undefined;
  const { type, revision, view, places } = message;
  if (type === 'here') {
    const sound = isCount(revision) && Array.isArray(places) && places.every(isCount);
    return sound ? { type, revision, places } : undefined;
  }
  if (!isRecord(view)) return undefined;
  if (type === 'empty') {
    const { title, text, actions } = view as Readonly<Record<keyof EmptyView, unknown>>;
    if (typeof title !== 'string' || typeof text !== 'string' || !Array.isArray(actions)) return undefined;
    return { type, view: { title, text, actions } };
  }
  return type === 'show' && isCount(revision) && isFreedomsView(view) ? { type, revision, view } : undefined;
}

/** Whether the parts of a view are there; their parts were made by the server with them. */
function isFreedomsView(view: object): view is FreedomsView {
  const parts = view as Readonly<Record<keyof FreedomsView, unknown>>;
  const { models, files, findings, freedoms, apart, comparison, plans, obligations, frameworks, osd } = parts;
  const lists = [models, files, findings, freedoms, apart, comparison, plans, obligations, frameworks, osd];
  const records = [parts.verdict, parts.reader, parts.components, parts.clauses, parts.labels];
  return typeof parts.name === 'string' && lists.every((part) => Array.isArray(part)) && records.every(isRecord);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
