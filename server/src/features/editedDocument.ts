import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { SourceText } from '../text/sourceText.ts';

/** An open document as its client edits it. What each of its versions has in common with the one before is shared. */
export class EditedDocument {
  readonly uri: string;
  readonly languageId: string;
  #version: number;
  #source: SourceText;

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.uri = uri;
    this.languageId = languageId;
    this.#version = version;
    this.#source = new SourceText(text);
  }

  get version(): number {
    return this.#version;
  }

  /** The text of this version. */
  get source(): SourceText {
    return this.#source;
  }

  /** Makes the changes one after the other, each in the text that the one before left. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      if ('range' in change) {
        const { start, end } = this.#spanOf(change.range);
        this.#source = this.#source.edited(start, end, change.text);
      } else this.#source = new SourceText(change.text, this.#source);
    }
    this.#version = version;
  }

  /** The offset of a position, outside of the text its nearer end. As the client counts, which sees a byte order mark in the text as the character that it is. */
  #offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.#source.lineCount) return this.#source.length;
    return Math.min(this.#source.lineStart(line) + Math.max(character, 0), this.#lineEnd(line));
  }

  #spanOf({ start, end }: Range): { readonly start: number; readonly end: number } {
    const [a, b] = [this.#offsetAt(start), this.#offsetAt(end)];
    return { start: Math.min(a, b), end: Math.max(a, b) };
  }

  /** Where the words of a line end, in front of its line end. */
  #lineEnd(line: number): number {
    const start = this.#source.lineStart(line);
    let end = this.#source.lineStart(line + 1);
    for (let marks = 0; marks < 2 && end > start; marks++) {
      const unit = this.#source.slice({ start: end - 1, end });
      if (unit !== '\n' && unit !== '\r') break;
      end--;
    }
    return end;
  }
}

/** Makes and changes the documents of a server. */
export const editedDocuments = {
  create: (uri: string, languageId: string, version: number, text: string) =>
    new EditedDocument(uri, languageId, version, text),
  update: (document: EditedDocument, changes: TextDocumentContentChangeEvent[], version: number) => {
    document.update(changes, version);
    return document;
  },
};
