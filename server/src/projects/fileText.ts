import { SourceText } from '../text/sourceText.ts';
import type { FileContent } from './project.ts';

/** What was found of a file that has a text. The text of an open document is in pieces, and is put together by `text` alone. */
export type TextContent = Extract<FileContent, { readonly state: 'text' }>;

/** Its length in UTF-16 units. */
export function lengthOf(content: TextContent): number {
  return (content.source ?? content.text).length;
}

/** The text to read; `before` is that of an earlier version, with which it shares what is the same. */
export function sourceOf(content: TextContent, before?: SourceText): SourceText {
  return content.source ?? new SourceText(content.text, before);
}
