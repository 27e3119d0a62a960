import type { Effect } from '../../clauses/clause.ts';
import type { ClauseKind } from '../../clauses/kind.ts';
import type { MoodName } from '../../clauses/moods/moodNames.ts';
import type { Reader } from '../../freedoms/reader.ts';
import type { SourceText } from '../../text/sourceText.ts';
import type { Span } from '../../text/span.ts';
import type { Glob } from './globs.ts';

/** What `severities` may set a check to: a severity, or `off` for no finding. */
export const LEVELS = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type Level = (typeof LEVELS)[number];

/** For whom a card is written; what it must have follows from it. */
export const PROFILES = ['hub', 'research', 'osaid', 'off'] as const;
export type Profile = (typeof PROFILES)[number];
export const DEFAULT_PROFILE: Profile = 'hub';

/** What a kind of the configuration may say in `effect` and in the `mood` of its patterns. */
export const EFFECTS: readonly Effect[] = ['grants', 'obliges', 'limits', 'withholds', 'neutral'];
export const MOODS: readonly MoodName[] = ['ban', 'permit', 'duty', 'any', 'main', 'granted', 'patent', 'licensor'];

/** `clause/flow-down: hint`, `clause/*: off`, `*: warning`. The span is that of the line's key and value. */
export interface SeverityRule extends Span {
  readonly checks: string;
  readonly level: Level;
}

export interface ExcludeRule extends Span {
  readonly glob: Glob;
}

/**
 * A finding that someone has looked at and lives with. It holds for a finding of the check whose text has the very same
 * words, however they are wrapped, marked or moved; a finding whose words have changed is a new one.
 */
export interface Acknowledgement extends Span {
  readonly check: string;
  /** The words of the finding's text, as `wordsOf` gives them; null where the check alone tells. */
  readonly words: string | null;
  /** The files it holds for; null for all that the configuration governs. */
  readonly path: Glob | null;
  readonly reason: string;
}

/** A kind of clause that the configuration adds, and where. */
export interface AddedKind extends Span {
  readonly kind: ClauseKind;
}

/** Something wrong in a configuration, where it stands; what is right beside it still applies. */
export interface ConfigProblem extends Span {
  readonly level: 'error' | 'warning';
  /** Ready to be shown. */
  readonly message: string;
}

/** A `.cardclause.yml`, read. What was left out or is wrong in it is empty here, and a problem where it is wrong. */
export interface Config {
  readonly path: string;
  readonly source: SourceText;
  readonly severities: readonly SeverityRule[];
  readonly exclude: readonly ExcludeRule[];
  /** Licenses and policies that are being drafted. */
  readonly drafts: readonly ExcludeRule[];
  readonly acknowledgements: readonly Acknowledgement[];
  readonly profile: (Span & { readonly value: Profile }) | null;
  /** For whom the plans are answered; nobody where nothing is said. */
  readonly reader: Reader;
  readonly kinds: readonly AddedKind[];
  /** The kinds of `kinds`; the same array as long as they are the same. */
  readonly clauseKinds: readonly ClauseKind[];
  readonly problems: readonly ConfigProblem[];
}

export const NO_KINDS: readonly ClauseKind[] = [];

/** The level that a configuration gives a check: by its own id, else by its group, else by `*`; null where none does. */
export function levelOf(config: Config | null, check: string): SeverityRule | null {
  if (config === null) return null;
  const group = `${check.split('/')[0]}/*`;
  const rule = (checks: string) => config.severities.find((rule) => rule.checks === checks);
  return rule(check) ?? rule(group) ?? rule('*') ?? null;
}
