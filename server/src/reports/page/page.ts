import type { Tone } from '../../protocol/panelView.ts';

/**
 * A report as a page, in no format yet: Markdown and HTML draw the same page. All words in it are plain text, those of
 * the workspace too; each format escapes every one of them.
 */
export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly block: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly block: 'text'; readonly words: Words; readonly note?: boolean }
  /** The one sentence that a reader takes along. */
  | { readonly block: 'verdict'; readonly tone: Tone; readonly head: string; readonly text: string }
  | { readonly block: 'list'; readonly items: readonly Words[]; readonly toDo?: boolean }
  | { readonly block: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Words[])[] };

/** Words in a row. */
export type Words = string | readonly Part[];

export type Part =
  | string
  | { readonly as: 'strong' | 'place' | 'quote'; readonly text: string }
  /** A word of a verdict: its tone is told by the word alone, and may be colored. */
  | { readonly as: 'tone'; readonly tone: Tone; readonly text: string }
  /** Several things, one below the other where there is room. */
  | { readonly as: 'lines'; readonly lines: readonly Words[] };

export function partsOf(words: Words): readonly Part[] {
  return typeof words === 'string' ? [words] : words;
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { block: 'heading', level, text };
}

export function note(words: Words): Block {
  return { block: 'text', words, note: true };
}

export function line(words: Words): Block {
  return { block: 'text', words };
}

export function listOf(items: readonly Words[]): readonly Block[] {
  return items.length === 0 ? [] : [{ block: 'list', items }];
}
