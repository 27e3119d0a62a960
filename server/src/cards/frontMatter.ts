import { isMap } from 'yaml';
import type { SourceText } from '../text/sourceText.ts';
import type { Span } from '../text/span.ts';
import { parseYaml as parse, type YamlProblem } from '../text/yaml.ts';
import { beginsKey } from './metadata/index.ts';
import { type MapNode, nodeOf, type Pair, type ScalarNode, scalarsOf } from './metadata/node.ts';

/** A value of the front matter and where it is written; quotes are part of the span, not of the value. */
export interface Field extends Span {
  readonly value: string;
}

/** A key of the front matter: where the key is written, and its values: one, those of a list, or none. */
export interface Entry extends Span {
  readonly values: readonly Field[];
}

/** Why the metadata of a card cannot be read as it stands. */
export type FrontMatterFault =
  | 'not-yaml'
  /** A line with nothing but the beginning of a key that the Hub knows: someone is typing it. */
  | 'unfinished-key'
  | 'tab'
  | 'duplicate-key'
  | 'not-a-mapping'
  | 'not-closed'
  | 'too-large';

export interface FrontMatterProblem extends Span {
  readonly fault: FrontMatterFault;
  /** What the YAML parser says, in English; empty for the other faults. */
  readonly detail: string;
}

/** The metadata block at the top of a card. Its span has the fences; `yaml` is what stands between them. */
export interface FrontMatter extends Span {
  readonly yaml: Span;
  readonly entries: ReadonlyMap<string, Entry>;
  /** What is written there, with places; null where it is no mapping. */
  readonly root: MapNode | null;
  /** True where the text ends within it: someone is typing it, and what is last in it is not finished. */
  readonly open: boolean;
  /** What is wrong with it as YAML, in the order of the text: the first mistake, and every key that is there twice. */
  readonly problems: readonly FrontMatterProblem[];
  /** The first problem; what can be read is read all the same. */
  readonly problem: FrontMatterProblem | null;
}

const known = new WeakMap<SourceText, FrontMatter | null>();

/** The front matter of a text, read once. */
export function frontMatterOf(source: SourceText): FrontMatter | null {
  const before = known.get(source);
  if (before !== undefined) return before;
  // Most long texts have none, and need not be put together to tell.
  const start = source.firstWord;
  const read = source.slice({ start, end: start + 3 }) === '---' ? readFrontMatter(source.text) : null;
  known.set(source, read);
  return read;
}

/** Metadata above this many UTF-16 units is not read: real cards stay under a hundredth of it. */
const MAX_YAML = 1_000_000;

const FENCE = /^---[ \t]*$/;
const END_OF_DOCUMENT = /^\.\.\.[ \t]*$/;
/** How a mapping or a list starts; other words between two fences, with empty lines, are prose between two rules. */
const YAML_START = /^(?:[[{]|- |"[^"]*"[ \t]*:|'[^']*'[ \t]*:|[A-Za-z_][\w.-]*[ \t]*:(?:[ \t]|$))/;
const KEY = /^(?:"[^"]*"|'[^']*'|[A-Za-z_][\w.-]*)[ \t]*:(?:[ \t]|$)/;

/** Where the front matter of a card stands, without reading it. */
interface Frame extends Span {
  readonly yaml: Span;
  readonly open: boolean;
  /** The opening fence, where there is no closing one. */
  readonly unclosed: Span | null;
  /** True where only what stands in it can say whether it is metadata or prose between two rules. */
  readonly doubtful: boolean;
}

/**
 * Finds and reads the front matter of a card, or gives null where there is none. The fences are those of the Hugging
 * Face Hub: `---` on a line of its own, first in the file but for white space and a BOM, and once more after it. A
 * block that opens with a key and is not closed, or is closed by `...`, is read up to where it ends, as a problem.
 * Total: never throws. Linear in the length of the text.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const frame = findFrontMatter(text);
  return frame === null ? null : parsed(text, frame);
}

/** Where the front matter stands, found by its fences alone: what an answer to a keystroke can wait for. */
export function findFrontMatter(text: string): Frame | null {
  const start = text.length - text.trimStart().length;
  const lines = linesFrom(text, start);
  const opening = lines.next().value;
  if (opening === undefined || !FENCE.test(text.slice(opening.start, opening.end))) return null;
  let end = opening.next;
  let loose: Span | null = null;
  let first: string | null = null;
  let spaced = false;
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    if (FENCE.test(words)) {
      const yaml = { start: opening.next, end: line.start };
      const doubtful = spaced && first !== null && !YAML_START.test(first);
      return { start, end: line.next, yaml, open: false, unclosed: null, doubtful };
    }
    spaced ||= words.trim() === '';
    if (first === null && words.trim() !== '' && !words.trimStart().startsWith('#')) first = words;
    if (loose === null && END_OF_DOCUMENT.test(words)) loose = { start: line.start, end: line.next };
    if (loose === null && !isProse(words)) end = line.next;
    else loose ??= { start: line.start, end: line.start };
    // Without a closing fence, only a block that clearly is metadata is one; stop looking far behind it.
    if (line.next - opening.next > MAX_YAML) break;
  }
  if (first === null || !KEY.test(first)) return null;
  const open = isOpen(text, loose);
  const stop = open ? { start: text.length, end: text.length } : (loose ?? { start: end, end });
  const unclosed = { start: opening.start, end: opening.end };
  return { start, end: stop.end, yaml: { start: opening.next, end: stop.start }, open, unclosed, doubtful: false };
}

const METADATA_LINE = /^(?:\s*$|\s|#|[-\]}]|"[^"]*"[ \t]*:|'[^']*'[ \t]*:|[A-Za-z_][\w.-]*[ \t]*:(?:[ \t]|$))/;

/** Whether a block without a closing fence goes on to the end of the text, but for the line that is being typed. */
function isOpen(text: string, loose: Span | null): boolean {
  if (loose === null) return true;
  let heading: 'none' | 'just' | 'above' = 'none';
  for (const line of linesFrom(text, loose.start)) {
    const words = text.slice(line.start, line.end);
    const blank = words.trim() === '';
    // A comment stands above a key, a heading above an empty line.
    if (heading === 'just') heading = blank ? 'above' : 'none';
    if (heading === 'above' && !blank) return false;
    if (/^#{1,6} /.test(words)) heading = 'just';
    if (line.end < text.length && (END_OF_DOCUMENT.test(words) || !METADATA_LINE.test(words))) return false;
  }
  return true;
}

/** A line that ends metadata which was never closed: a heading, or anything after an empty line that is no key. */
function isProse(line: string): boolean {
  return line.trim() === '' || /^#{1,6} /.test(line);
}

interface Line extends Span {
  /** Where the next line starts. */
  readonly next: number;
}

function* linesFrom(text: string, from: number): Generator<Line, undefined> {
  let start = from;
  while (start < text.length) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    const next = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : Math.min(end + 1, text.length);
    yield { start, end, next };
    start = next;
  }
  return undefined;
}

function parsed(text: string, { start, end, yaml, open, unclosed, doubtful }: Frame): FrontMatter | null {
  const span = { start, end };
  if (yaml.end - yaml.start > MAX_YAML) {
    const problem = { fault: 'too-large', detail: '', ...span } as const;
    return { ...span, yaml, entries: new Map(), root: null, open, problems: [problem], problem };
  }
  const { root, problems: inYaml } = parseYaml(text.slice(yaml.start, yaml.end), yaml.start);
  // Two thematic breaks around prose are no metadata.
  if (doubtful && root === null) return null;
  const notClosed = unclosed === null ? [] : [{ fault: 'not-closed', detail: '', ...unclosed } as const];
  const problems = [...notClosed, ...(open ? inYaml.filter(isFinished) : inYaml)];
  return { ...span, yaml, entries: entriesOf(root), root, open, problems, problem: problems[0] ?? null };
}

/** While metadata is typed, its YAML is broken more often than not. */
function isFinished({ fault }: FrontMatterProblem): boolean {
  return fault === 'duplicate-key' || fault === 'too-large';
}

function parseYaml(yaml: string, base: number): { root: MapNode | null; problems: readonly FrontMatterProblem[] } {
  const { document, problems } = parse(yaml);
  const node = isMap(document?.contents) ? nodeOf(document.contents, base) : null;
  const root = node?.kind === 'map' ? node : null;
  const repeated = problems.filter(({ code }) => code === 'DUPLICATE_KEY');
  const [wrong] = problems.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const found = [...(wrong === undefined ? [] : [wrong]), ...repeated].toSorted((a, b) => a.start - b.start);
  const faults = found.map((problem) => faultOf(problem, yaml, base));
  if (root === null && document?.contents != null && faults.length === 0) {
    return { root, problems: [{ fault: 'not-a-mapping', detail: '', start: base, end: base + yaml.length }] };
  }
  return { root, problems: faults };
}

function faultOf({ code, start, end, message }: YamlProblem, yaml: string, base: number): FrontMatterProblem {
  const place = { start: base + start, end: base + end };
  if (code === 'DUPLICATE_KEY') return { fault: 'duplicate-key', detail: yaml.slice(start, end), ...place };
  if (code === 'TAB_AS_INDENT') return { fault: 'tab', detail: '', ...place };
  const from = yaml.lastIndexOf('\n', start - 1) + 1;
  const line = /^[^\r\n]*/.exec(yaml.slice(from))?.[0] ?? '';
  const word = line.trim();
  const typed = { start: base + from + line.indexOf(word), end: base + from + line.indexOf(word) + word.length };
  if (isBeginningOfKey(word)) return { fault: 'unfinished-key', detail: word, ...typed };
  return { fault: 'not-yaml', detail: message, ...place };
}

function isBeginningOfKey(word: string): boolean {
  return /^[a-z][a-z0-9_-]*$/i.test(word) && beginsKey(word);
}

function entriesOf(root: MapNode | null): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { key, keySpan, value } of root?.pairs ?? []) {
    if (!entries.has(key)) entries.set(key, { ...keySpan, values: valuesOf(value) });
  }
  return entries;
}

function valuesOf(value: Pair['value']): readonly Field[] {
  return scalarsOf(value).map(({ words, start, end }: ScalarNode) => ({ value: words, start, end }));
}
