/** A place in a text as an editor counts it: zero-based line and UTF-16 column; a BOM is not counted. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

const BOM = '\uFEFF';

/** A text and its lines. Offsets are UTF-16 units into the whole text, a leading BOM included. */
export class SourceText {
  readonly text: string;
  /** 1 when the text starts with a byte order mark, which offsets count and positions do not; else 0. */
  readonly bomLength: 0 | 1;
  #lineStarts: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
    this.bomLength = text.startsWith(BOM) ? 1 : 0;
  }

  get length(): number {
    return this.text.length;
  }

  get lineCount(): number {
    return this.#starts().length;
  }

  /** The position of `offset`; an offset outside the text is moved to its nearer end. */
  positionAt(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), this.text.length);
    const line = this.lineAt(at) - 1;
    const column = at - (this.#starts()[line] ?? 0);
    return { line, character: line === 0 ? Math.max(0, column - this.bomLength) : column };
  }

  /** The offset of `position`; a column past the line's end is moved to it. */
  offsetAt(position: Position): number {
    const starts = this.#starts();
    if (position.line < 0) return 0;
    const start = starts[position.line];
    if (start === undefined) return this.text.length;
    const next = starts[position.line + 1] ?? this.text.length + 1;
    const column = position.character + (position.line === 0 ? this.bomLength : 0);
    return Math.min(start + Math.max(column, 0), Math.max(start, next - 1), this.text.length);
  }

  /** The one-based line that holds `offset`. */
  lineAt(offset: number): number {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** The offset at which the zero-based `line` starts; a line past the last starts at the end of the text. */
  lineStart(line: number): number {
    return line < 0 ? 0 : (this.#starts()[line] ?? this.text.length);
  }

  slice(span: { readonly start: number; readonly end: number }): string {
    return this.text.slice(span.start, span.end);
  }

  #starts(): readonly number[] {
    this.#lineStarts ??= lineStarts(this.text);
    return this.#lineStarts;
  }
}

/** Offsets at which lines start; lines end with LF, CRLF or a lone CR, as in LSP 3.18, "Text Documents". */
function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (unit === 10 || unit === 13) starts.push(i + 1);
  }
  return starts;
}
