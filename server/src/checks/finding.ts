import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** A change to one reviewed file: the text of the span becomes `newText`. */
export interface Edit extends Span {
  readonly path: string;
  readonly newText: string;
}

/** A file that a fix makes. It is left out where there is one at its path already: nobody's words are overwritten. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** What is changed, over any number of files: applied as a whole or not at all. */
export interface Change {
  readonly edits: readonly Edit[];
  readonly creates?: readonly NewFile[];
}

/** A way to mend a finding, as data: quick fix, fix-all and the command line apply the same change. */
export interface Fix extends Change {
  readonly title: string;
  /** True for the one fix that is safe to apply without choosing. */
  readonly preferred?: boolean;
}

/** Another place that explains a finding. */
export interface RelatedPlace extends Span {
  readonly path: string;
  readonly message: string;
}

/** Something to tell about a place in a document. */
export interface Finding extends Span {
  /** The id of the check, such as `clause/no-improving-other-models` or `claim/open-source`. */
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly acknowledged: boolean;
  /** Why it was acknowledged, in the words of the configuration. */
  readonly reason?: string;
  /** True where it is acknowledged because the baseline has it. */
  readonly known?: true;
  readonly related: readonly RelatedPlace[];
}

const NONE: readonly never[] = [];

/** A finding at a place, with the fixes that there are. */
export function finding(
  check: string,
  severity: Severity,
  { start, end }: Span,
  message: string,
  fixes: readonly (Fix | null)[] = NONE,
  related: readonly RelatedPlace[] = NONE,
): Finding {
  const offered = fixes.length === 0 ? NONE : fixes.filter((fix) => fix !== null);
  return { check, severity, start, end, message, fixes: offered, acknowledged: false, related };
}
