import type { ClauseFilter, FreedomsView } from '../../../../server/src/protocol.ts';

/** What the reader chose in the panel; kept while the panel is hidden. */
export interface Choices {
  readonly filter?: ClauseFilter | 'all';
  readonly criterion?: number;
}

/** What a section is drawn from. */
export interface Panel {
  readonly view: FreedomsView;
  readonly choices: Choices;
  open(place: number): void;
  fix(fix: number): void;
  choose(model: string): void;
  /** Keeps a choice and draws what depends on it. */
  decide(choices: Choices): void;
}
