import {
  commands,
  Disposable,
  EventEmitter,
  type ProviderResult,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import type { FreedomsView, PanelReason, Tone } from '../../server/src/protocol/panelView.ts';
import type { Place } from '../../server/src/protocol/requests.ts';
import type { FollowedModel } from './followedModel.ts';
import { openPlace } from './places.ts';

const VIEW_ID = 'cardAndClause.freedomsTree';
const OPEN_PLACE = 'cardAndClause.openPlace';

/** The freedoms of the model that is followed as a tree, for those who prefer one: the same words as in the panel. */
export function showTree(model: FollowedModel): Disposable {
  const changed = new EventEmitter<void>();
  const provider: TreeDataProvider<Branch> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (branch) => itemOf(branch, model.answer?.places ?? []),
    getChildren: (branch): ProviderResult<Branch[]> => {
      const view = model.answer?.view;
      if (branch !== undefined) return [...branch.children];
      return view === undefined ? [] : [...branchesOf(view)];
    },
  };
  const tree = window.createTreeView(VIEW_ID, { treeDataProvider: provider, showCollapseAll: true });
  return Disposable.from(
    changed,
    tree,
    commands.registerCommand(OPEN_PLACE, (place: Place) => openPlace(place)),
    model.onDidChange(() => {
      tree.description = model.answer?.view.name ?? '';
      changed.fire();
    }),
  );
}

/** A line of the tree; `id` stays as long as it means the same, so that what was opened stays open. */
interface Branch {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  readonly tone: Tone | null;
  readonly place?: number;
  readonly children: readonly Branch[];
  readonly open?: boolean;
}

function branchesOf(view: FreedomsView): readonly Branch[] {
  const { labels, verdict, freedoms, plans, obligations, components, frameworks, osd, clauses } = view;
  const group = (id: string, label: string, children: readonly Branch[], open = false): readonly Branch[] =>
    children.length === 0 ? [] : [{ id, label, about: String(children.length), tone: null, children, open }];
  return [
    { id: 'verdict', label: verdict.word, about: verdict.text, tone: verdict.tone, children: [] },
    ...freedoms.map(({ id, name, tone, word, reasons }): Branch => {
      return { id: `freedom ${id}`, label: name, about: word, tone, children: lines(`freedom ${id}`, reasons) };
    }),
    ...group(
      'plans',
      labels.plans,
      plans.map(({ id, title, tone, word, reasons }): Branch => {
        return { id: `plan ${id}`, label: title, about: word, tone, children: lines(`plan ${id}`, reasons) };
      }),
    ),
    ...group(
      'obligations',
      labels.obligations,
      obligations.map(({ title, tone, word, reasons }, i): Branch => {
        return { id: `duty ${i}`, label: title, about: word, tone, children: lines(`duty ${i}`, reasons) };
      }),
    ),
    ...group(
      'components',
      labels.components,
      components.rows.map(({ id, name, presence, cells, reasons }): Branch => {
        const key = `component ${id}`;
        const told = cells.flatMap((cell, i): readonly Branch[] => {
          if (cell === null) return [];
          return [{ id: `${key} cell ${i}`, label: cell.column, about: cell.word, tone: cell.tone, children: [] }];
        });
        return {
          id: key,
          label: name,
          about: presence.word,
          tone: presence.tone,
          children: [...told, ...lines(key, reasons)],
        };
      }),
    ),
    ...group(
      'frameworks',
      labels.frameworks,
      frameworks.map(({ id, name, tone, word, lines: of }): Branch => {
        return { id: `framework ${id}`, label: name, about: word, tone, children: lines(`framework ${id}`, of) };
      }),
    ),
    ...group(
      'osd',
      labels.osd,
      osd.map(({ number, title, tone, word, evidence }): Branch => {
        return {
          id: `osd ${number}`,
          label: `${number}. ${title}`,
          about: word,
          tone,
          children: lines(`osd ${number}`, evidence),
        };
      }),
    ),
    ...group(
      'clauses',
      labels.clauses,
      clauses.groups.map(({ title, clauses }): Branch => {
        const key = `clauses ${title}`;
        return { id: key, label: title, about: String(clauses.length), tone: null, children: lines(key, clauses) };
      }),
    ),
  ];
}

function lines(key: string, reasons: readonly (PanelReason & { readonly tone?: Tone })[]): readonly Branch[] {
  return reasons.map(({ text, where, place, tone }, i) => ({
    id: `${key} ${i}`,
    label: text,
    about: where,
    tone: tone ?? null,
    children: [],
    ...(place === undefined ? {} : { place }),
  }));
}

function itemOf({ id, label, about, tone, place, children, open }: Branch, places: readonly Place[]): TreeItem {
  const { None, Collapsed, Expanded } = TreeItemCollapsibleState;
  const item = new TreeItem(label, children.length === 0 ? None : open === true ? Expanded : Collapsed);
  item.id = id;
  item.description = about;
  item.tooltip = about === '' ? label : `${label}: ${about}`;
  item.accessibilityInformation = { label: about === '' ? label : `${label}: ${about}` };
  if (tone !== null) item.iconPath = ICONS[tone];
  const target = place === undefined ? undefined : places[place];
  if (target !== undefined) item.command = { command: OPEN_PLACE, title: label, arguments: [target] };
  return item;
}

const ICONS: Readonly<Record<Tone, ThemeIcon>> = {
  good: new ThemeIcon('pass', new ThemeColor('charts.green')),
  duty: new ThemeIcon('checklist', new ThemeColor('charts.yellow')),
  limit: new ThemeIcon('warning', new ThemeColor('charts.orange')),
  bad: new ThemeIcon('error', new ThemeColor('charts.red')),
  unknown: new ThemeIcon('question'),
};
