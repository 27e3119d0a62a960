import type { Span } from '../../text/span.ts';

/** Where someone stands in metadata that may be half written: told from lines and indents, as YAML would not parse. */
export interface Cursor {
  readonly at: 'key' | 'value';
  /** The keys above, outermost first; for a value with its own key. */
  readonly path: readonly string[];
  /** The word at the place, quotes included; the part before the cursor is typed. */
  readonly word: Span;
  /** What of the word stands before the cursor, without a quote. */
  readonly typed: string;
  /** The keys that the same mapping has. */
  readonly siblings: ReadonlySet<string>;
  /** True behind the dash of a list. */
  readonly item: boolean;
  /** True in a list in brackets. */
  readonly flow: boolean;
  /** True where a key is followed by its colon, or a colon by no blank. */
  readonly colon: boolean;
}

interface Line {
  /** Columns of the dashes before what stands there. */
  readonly dashes: readonly number[];
  /** The column of what stands there. */
  readonly column: number;
  readonly key: string | null;
  /** What stands behind the key, or behind the dashes where there is no key. */
  readonly rest: string;
  readonly empty: boolean;
}

const KEY = /^("[^"]*"|'[^']*'|[^\s#:"'[{,&*!|>%@`-][^:#\n]*?|-?[\w.-]+)[ \t]*:(?=[ \t]|$)/;

/** The place of `offset` in the metadata at `yaml`; null in comments, in texts of many lines, and where nothing is known. */
export function cursorAt(text: string, yaml: Span, offset: number): Cursor | null {
  if (offset < yaml.start || offset > yaml.end) return null;
  const lineStart = Math.max(yaml.start, text.lastIndexOf('\n', offset - 1) + 1);
  const stop = /[\r\n]|$/.exec(text.slice(offset));
  const lineEnd = Math.min(offset + (stop?.index ?? 0), yaml.end);
  const whole = text.slice(lineStart, lineEnd);
  const before = text.slice(lineStart, offset);
  if (/^\s*#|\s#/.test(before) || before.length > 500) return null;
  const above = text.slice(yaml.start, lineStart).split(/\r?\n/).slice(0, -1);
  const here = lineOf(whole);
  const first = Math.min(before.length, here.column);
  const inside = { dashes: here.dashes.filter((dash) => dash < before.length), column: first };
  const parents = pathAbove(above, inside);
  if (parents === null) return null;
  const below = text.slice(lineEnd, yaml.end).split(/\r?\n/);
  const item = inside.dashes.length > 0;
  const own = KEY.exec(whole.slice(here.column));
  const colonAt = own === null ? -1 : here.column + own[0].length;
  if (own !== null && before.length >= colonAt) {
    const key = unquoted(own[1] ?? '');
    const value = whole.slice(colonAt);
    const shift = lineStart + colonAt;
    return valueCursor(
      value,
      offset - shift,
      shift,
      [...parents.path, key],
      parents.siblings,
      item,
      !/^[ \t]/.test(value),
    );
  }
  const siblings = new Set([...parents.siblings, ...siblingsBelow(below, inside)]);
  if (own === null && (item || /^["'[]/.test(whole.slice(here.column)))) {
    const value = whole.slice(first);
    if (/^[{]/.test(value)) return null;
    if (!item || parents.path.length > 0) {
      const shift = lineStart + first;
      return valueCursor(value, offset - shift, shift, parents.path, siblings, item, false);
    }
  }
  const end = own === null ? lineEnd : lineStart + colonAt - 1;
  const word = { start: lineStart + first, end: Math.max(offset, end) };
  const typed = text.slice(word.start, offset);
  return /\s\S/.test(typed.trimStart())
    ? null
    : { at: 'key', path: parents.path, word, typed, siblings, item, flow: false, colon: own !== null };
}

function lineOf(line: string): Line {
  const dashes: number[] = [];
  let column = line.length - line.trimStart().length;
  while (line[column] === '-' && (column + 1 === line.length || line[column + 1] === ' ')) {
    dashes.push(column);
    column++;
    while (line[column] === ' ') column++;
  }
  const words = line.slice(column);
  const key = KEY.exec(words);
  return {
    dashes,
    column,
    key: key === null ? null : unquoted(key[1] ?? ''),
    rest: words.slice(key?.[0].length ?? 0).trim(),
    empty: words.trim() === '' ? dashes.length === 0 : words.startsWith('#'),
  };
}

/** The keys that a line stands under, and those beside it above; null in a text of many lines. */
function pathAbove(
  lines: readonly string[],
  { dashes, column }: Pick<Line, 'dashes' | 'column'>,
): { readonly path: readonly string[]; readonly siblings: ReadonlySet<string> } | null {
  const path: string[] = [];
  const siblings = new Set<string>();
  let at = dashes[0] ?? column;
  let item = dashes.length > 0;
  let beside = !item;
  for (let i = lines.length - 1; i >= 0; i--) {
    const words = lines[i] ?? '';
    // Most lines of long metadata lie deeper, and need no reading.
    if (at < 40 && words.startsWith(' '.repeat(at + 1))) continue;
    const line = lineOf(words);
    if (line.empty || line.key === null) continue;
    if (line.column > at || (line.column === at && !item && !beside)) continue;
    const parent = line.column < at || item;
    if (!parent) siblings.add(line.key);
    else {
      if (/^[|>][-+0-9]*$/.test(line.rest)) return null;
      path.unshift(line.key);
      beside = false;
    }
    at = line.column;
    item = false;
    const dash = line.dashes.at(-1);
    if (dash !== undefined) [at, item, beside] = [dash, true, false];
    else if (parent && at === 0) break;
  }
  return { path, siblings };
}

function siblingsBelow(lines: readonly string[], { column }: Pick<Line, 'column'>): readonly string[] {
  const keys: string[] = [];
  for (const words of lines) {
    if (column < 40 && words.startsWith(' '.repeat(column + 1))) continue;
    const line = lineOf(words);
    if (line.empty) continue;
    if (line.column < column || (line.dashes.at(-1) ?? column) < column) break;
    if (line.key !== null && line.column === column) keys.push(line.key);
  }
  return keys;
}

function valueCursor(
  value: string,
  at: number,
  shift: number,
  path: readonly string[],
  siblings: ReadonlySet<string>,
  item: boolean,
  colon: boolean,
): Cursor | null {
  const lead = value.length - value.trimStart().length;
  if (/^\s*[|>&*!{]/.test(value)) return null;
  const flow = value[lead] === '[';
  let start = Math.min(lead, at);
  if (flow) {
    const list = value.slice(0, at);
    if (/[\]]/.test(list)) return null;
    start = Math.max(list.lastIndexOf('['), list.lastIndexOf(',')) + 1;
    start += /^[ \t]*/.exec(value.slice(start, at))?.[0].length ?? 0;
  }
  const quote = /^["']/.exec(value.slice(start))?.[0] ?? '';
  const after = value.slice(at);
  const length = flow ? after.search(/[,\]]|\s*$/) : after.replace(/\s+#.*$/, '').trimEnd().length;
  const word = { start: shift + start, end: shift + at + Math.max(0, length) };
  const typed = value.slice(start, at).slice(quote.length);
  return { at: 'value', path, word, typed, siblings, item, flow, colon };
}

function unquoted(words: string): string {
  return words.replace(/^(["'])(.*)\1$/, '$2');
}
