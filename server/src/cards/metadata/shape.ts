/** The two kinds of cards that the Hub has metadata for. */
export type CardKind = 'model' | 'data';

/**
 * How the Hugging Face Hub takes what is not as it should be: it refuses the card, it warns, or it takes it all the
 * same, so that what we say of it is advice that is stricter than the Hub.
 */
export type Strictness = 'refused' | 'warned' | 'advised';

/** Names of values that a field may have; `values.ts` knows them. */
export type ValueSetName = 'languages' | 'licenses' | 'pipeline-tags' | 'task-categories' | 'task-ids' | 'libraries';

/** Ids and addresses that words of the metadata stand for. */
export type Form = 'model-id' | 'dataset-id' | 'file-or-address' | 'address' | 'paper' | 'metric-id';

/** A value that a field may have, written down in the field itself. */
export interface Choice {
  readonly id: string;
  readonly says: string;
}

/** What may stand at a place of the metadata. */
export type Shape =
  /** `others`: how the Hub takes a word that is none of the values; without it, the values are examples. */
  | {
      readonly is: 'text';
      readonly values?: ValueSetName | readonly Choice[];
      readonly others?: Strictness;
      readonly form?: Form;
    }
  | { readonly is: 'number' | 'flag' | 'any' }
  /** `alone`: one value without a list counts as a list of it. */
  | { readonly is: 'list'; readonly of: Shape; readonly alone?: true }
  /** Keys that are known, and what may stand under every other key. */
  | { readonly is: 'map'; readonly keys: readonly Key[]; readonly others?: Shape }
  /** The first shape that fits the kind of the node is the one that it is held against. */
  | { readonly is: 'either'; readonly of: readonly Shape[] };

/** A key and what is known of it. */
export interface Key {
  readonly key: string;
  /** What it is for, in Markdown. */
  readonly docs: string;
  readonly value: Shape;
  /** How the Hub takes another shape; `advised` where nothing is said. */
  readonly strictness?: Strictness;
  /** How the Hub takes it that the key is not there; optional where nothing is said. */
  readonly required?: Strictness;
}

/** A key at the top of the metadata. */
export interface Field extends Key {
  readonly cards: readonly CardKind[];
  /** What is put in for it, as a snippet of LSP; else it follows from the shape. */
  readonly snippet?: string;
}

/** Fields that belong together, and where what is said of them comes from. One file each in fields/. */
export interface Group {
  readonly id: string;
  readonly source: string;
  readonly fields: readonly Field[];
}

export const TEXT: Shape = { is: 'text' };
export const ANY: Shape = { is: 'any' };
export const TEXTS: Shape = { is: 'list', of: TEXT, alone: true };
