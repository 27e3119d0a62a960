import { Pieces } from './pieces.ts';

/** A place in a text as an editor counts it: zero-based line and UTF-16 column; a BOM is not counted. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

const BOM = '\uFEFF';

/** How much of a text is looked at for words at a time, in UTF-16 units. */
const OPENING = 1 << 12;

/** A text, and the offsets at which its lines start. */
interface Lines {
  readonly of: Pieces;
  readonly starts: Int32Array;
}

/** A text and its lines. Offsets are UTF-16 units into the whole text, a leading BOM included. */
export class SourceText {
  /** The same text as its versions share it: what each edit asks of a long text is asked of these. */
  readonly pieces: Pieces;
  /** 1 when the text starts with a byte order mark, which offsets count and positions do not; else 0. */
  readonly bomLength: 0 | 1;
  /** The lines of this text, or of an older version of it as long as nobody asks for them. */
  #lines: Lines | undefined;

  /** `before` is an older version of the text: lines that both have are not looked for again. */
  constructor(text: string | Pieces, before?: SourceText) {
    this.pieces = typeof text === 'string' ? Pieces.of(text) : text;
    this.bomLength = this.pieces.slice(0, 1) === BOM ? 1 : 0;
    this.#lines = before === undefined ? undefined : before.#lines;
  }

  /** All of it in one string, which a version of a long text should not be asked for with every key that is pressed. */
  get text(): string {
    return this.pieces.whole;
  }

  get length(): number {
    return this.pieces.length;
  }

  /** The version with `text` in the place of what stands from `start` to `end`. */
  edited(start: number, end: number, text: string): SourceText {
    return new SourceText(this.pieces.edited(start, end, text), this);
  }

  /** The offset of the first unit that is no white space; the length of the text where there is none. */
  get firstWord(): number {
    for (let at = 0; at < this.length; at += OPENING) {
      const words = this.pieces.slice(at, at + OPENING);
      const blank = words.length - words.trimStart().length;
      if (blank < words.length) return at + blank;
    }
    return this.length;
  }

  /** How its lines end; a text with both kinds is taken for one that was written on Windows. */
  get eol(): '\n' | '\r\n' {
    return this.text.includes('\r\n') ? '\r\n' : '\n';
  }

  get lineCount(): number {
    return this.#starts().length;
  }

  /** The position of `offset`; an offset outside the text is moved to its nearer end. */
  positionAt(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), this.length);
    const line = this.lineAt(at) - 1;
    const column = at - (this.#starts()[line] ?? 0);
    return { line, character: line === 0 ? Math.max(0, column - this.bomLength) : column };
  }

  /** Whether `offset`, which is in the text, has this position. */
  isAt(offset: number, { line, character }: Position): boolean {
    const starts = this.#starts();
    const start = starts[line];
    if (start === undefined || start > offset || offset >= (starts[line + 1] ?? Number.POSITIVE_INFINITY)) return false;
    return (line === 0 ? Math.max(0, offset - this.bomLength) : offset - start) === character;
  }

  /** The offset of `position`; a column past the line's end is moved to it. */
  offsetAt(position: Position): number {
    const starts = this.#starts();
    if (position.line < 0) return 0;
    const start = starts[position.line];
    if (start === undefined) return this.length;
    const next = starts[position.line + 1] ?? this.length + 1;
    const column = position.character + (position.line === 0 ? this.bomLength : 0);
    return Math.min(start + Math.max(column, 0), Math.max(start, next - 1), this.length);
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
    return line < 0 ? 0 : (this.#starts()[line] ?? this.length);
  }

  slice(span: { readonly start: number; readonly end: number }): string {
    return this.pieces.slice(span.start, span.end);
  }

  #starts(): Int32Array {
    const { pieces } = this;
    if (this.#lines?.of === pieces) return this.#lines.starts;
    const starts = this.#lines === undefined ? Int32Array.from(lineStarts(this.text)) : updated(this.#lines, pieces);
    this.#lines = { of: pieces, starts };
    return starts;
  }
}

/** The line starts of `text`, of which those of an older version are known. */
function updated({ of, starts }: Lines, text: Pieces): Int32Array {
  // A line starts where the two units before it say so: these are the same outside of what changed.
  const { prefix, suffix } = of.sharedWith(text);
  const first = firstAbove(starts, Math.max(0, prefix - 1));
  const rest = firstAbove(starts, of.length - suffix + 1);
  const from = Math.max(0, prefix - 1);
  const to = Math.min(text.length, text.length - suffix + 2);
  const by = text.length - of.length;
  const middle: number[] = [];
  // From one unit earlier, as a line feed may now follow a carriage return, to one later.
  for (const start of lineStarts(text.slice(Math.max(0, from - 1), to))) {
    const at = start + Math.max(0, from - 1);
    if (at > from && at <= text.length - suffix + 1) middle.push(at);
  }
  const result = new Int32Array(first + middle.length + starts.length - rest);
  result.set(starts.subarray(0, first));
  result.set(middle, first);
  for (let i = rest, at = first + middle.length; i < starts.length; i++) result[at++] = (starts[i] ?? 0) + by;
  return result;
}

/** The index of the first number of a rising list that is above `limit`. */
function firstAbove(list: Int32Array, limit: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
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
