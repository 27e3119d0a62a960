import type { Span } from '../../text/span.ts';
import type { ComponentKind, ContentType } from '../components/component.ts';

/** A license as a MOT file writes it, and where. */
export interface MotLicense extends Span {
  readonly name: string;
}

/** A row of a MOT file: what is declared of one component. */
export interface MotComponent extends Span {
  readonly name: string;
  /** Null where the framework has no component of that name. */
  readonly kind: ComponentKind | null;
  /** Null where nothing is said, so that a license of the release applies; `unlicensed` says that there is none. */
  readonly license: MotLicense | null;
  /** A path or an address; empty where none is given. */
  readonly path: string;
  /** False where the words for the license say that the component is not there. */
  readonly included: boolean;
}

/** Why a MOT file, or an entry of it, cannot be taken as it stands. */
export type MotDoubt =
  /** A license that is no SPDX id; `means` may say which was meant. */
  | 'license-no-id'
  | 'license-undisclosed'
  | 'says-not-included'
  | 'unknown-component'
  | 'component-twice'
  /** A required key of the format is missing, or its value is not one of those it may have. */
  | 'format';

export interface MotProblem extends Span {
  readonly doubt: MotDoubt;
  /** The component, or the key of the release. */
  readonly of: string;
  /** What is written there. */
  readonly value: string;
  /** The id of the license that a name stands for; null where it is none that we know. */
  readonly means: string | null;
}

/** A model as a file of the Model Openness Tool describes it. */
export interface MotModel {
  readonly name: string;
  readonly producer: string;
  readonly licenses: Readonly<Record<'distribution' | ContentType, MotLicense | null>>;
  readonly components: readonly MotComponent[];
  readonly problems: readonly MotProblem[];
}
