import type {
  ClauseFilter,
  ClauseGrouping,
  FreedomsView,
  ReaderKey,
} from '../../../../server/src/protocol/panelView.ts';

/** What the reader chose in the panel; kept while the panel is hidden, and when the window is loaded again. */
export interface Choices {
  readonly filter?: ClauseFilter | 'all';
  readonly grouping?: ClauseGrouping;
  readonly search?: string;
  readonly criterion?: number;
  /** The sections that are closed, and the rows that are open, by their keys. */
  readonly closed?: readonly string[];
  readonly opened?: readonly string[];
  /** True while the reader's profile is being changed. */
  readonly editing?: boolean;
  /** The group whose votes are shown; empty for none. */
  readonly votes?: string;
  /** How far the panel is scrolled, in pixels. */
  readonly scroll?: number;
}

/** What a section is drawn from. */
export interface Panel {
  readonly view: FreedomsView;
  readonly choices: Choices;
  open(place: number): void;
  fix(fix: number): void;
  /** Writes what the license asks for, in the model of a place. */
  write(place: number): void;
  choose(model: string): void;
  /** Writes one thing about the reader into the settings; empty where nothing is to be said. */
  setReader(key: ReaderKey, value: string): void;
  /** Keeps a choice and draws what depends on it. */
  decide(choices: Choices): void;
}

/** The list with the item in it, or without it where it was there. */
export function toggled(list: readonly string[] | undefined, item: string): readonly string[] {
  const before = list ?? [];
  return before.includes(item) ? before.filter((one) => one !== item) : [...before, item];
}
