import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** A change to one reviewed file: the text of the span becomes `newText`. */
export interface Edit extends Span {
  readonly path: string;
  readonly newText: string;
}

/** A way to mend a finding, as data: quick fix, fix-all and the command line apply the same edits. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
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
  readonly related: readonly RelatedPlace[];
}
