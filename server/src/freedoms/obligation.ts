import type { ClauseValue } from '../clauses/clause.ts';
import type { SourceText } from '../text/sourceText.ts';
import type { Span } from '../text/span.ts';
import type { Term } from './terms.ts';
import type { Evidence } from './verdict.ts';

/** A text of the model's repository, as an obligation may look for something in it. */
export interface ShippedText {
  readonly path: string;
  readonly source: SourceText;
}

/** What is at hand of a model that is shipped. */
export interface Shipped {
  readonly cards: readonly ShippedText[];
  readonly licenses: readonly ShippedText[];
  readonly policies: readonly ShippedText[];
  readonly notices: readonly ShippedText[];
  /** Ids of the known licenses whose texts are here. */
  readonly here: ReadonlySet<string>;
  /** Where the metadata names the models that it was made from; empty where it names none. */
  readonly madeFrom: readonly Evidence[];
  /** What the card calls the model, and where. */
  readonly titles: readonly (Span & { readonly path: string; readonly words: string })[];
}

/** `unseen`: files cannot show it, or do not. */
export type ObligationStatus = 'done' | 'not-done' | 'unseen';

/** When it must be done: with every copy, with a derivative alone, or whenever the model is used or offered. */
export type ObligationWhen = 'copies' | 'derivatives' | 'use';

/** What is written to meet an obligation, and where: words of a paragraph, a field, or the text of the license itself. */
export type Writing =
  | { readonly to: 'card' | 'notice'; readonly words: string }
  | { readonly to: 'metadata'; readonly key: string; readonly value: string }
  | { readonly to: 'license' };

/** The model that is written for. */
export interface WrittenFor {
  readonly name: string;
  /** Its licenses, as its card links to them. */
  readonly licenses: readonly string[];
  /** The ids of its base models, as its metadata names them. */
  readonly bases: readonly string[];
  /** Whether its metadata has a field. */
  readonly hasField: (key: string) => boolean;
}

/**
 * Something that terms ask of who ships a model: one file each in obligations/, called by its id. The words are English
 * keys of `t()`.
 */
export interface ObligationKind {
  readonly id: string;
  /** The kinds of clauses that ask for it. */
  readonly kinds: readonly string[];
  readonly when: ObligationWhen;
  /** What to do, in a few words; `{0}` stands for the words that the text prescribes, where there is `titleWith`. */
  readonly title: string;
  readonly titleWith?: string;
  /** The same as something that an answer turns on: "yes, if you …". */
  readonly condition: string;
  readonly conditionWith?: string;
  /** The value of the clause that `{0}` stands for. */
  readonly value?: string;
  /** What is said instead where the words of the clause have a nuance (`planRules/nuances.ts`). */
  readonly variant?: { readonly nuance: string; readonly title: string; readonly condition: string };
  /** Whether this clause asks for it; without it, each of its kinds does. */
  readonly asks?: (term: Term) => boolean;
  /** How it is looked for, for docs/judgment.md. */
  readonly seen: string;
  /** Looks for it in what is shipped; without it, files cannot show it. */
  readonly look?: (term: Term, shipped: Shipped) => Look | null;
  /** What meets it, by the values of the clause; null or left out where that cannot be written into files. */
  readonly writes?: (values: Obligation['values'], model: WrittenFor) => Writing | null;
}

/** The words that a clause prescribes, on one line; null where it prescribes none. */
export function prescribed({ text }: Obligation['values']): string | null {
  return typeof text === 'string' && text.trim() !== '' ? text.replaceAll(/\s+/g, ' ').trim() : null;
}

/** What was seen: where it is done, or what is not there. */
export interface Look {
  readonly status: ObligationStatus;
  readonly seen: readonly Evidence[];
}

/** One thing to do. */
export interface Obligation {
  readonly id: string;
  readonly when: ObligationWhen;
  readonly status: ObligationStatus;
  /** The values of the clause: words to display, a name, a link. */
  readonly values: Readonly<Record<string, ClauseValue>>;
  /** The clauses that ask for it. */
  readonly because: readonly Evidence[];
  /** Where it is done, or what is missing; empty where it cannot be seen. */
  readonly seen: readonly Evidence[];
}
