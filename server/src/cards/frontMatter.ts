import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Span } from '../text/span.ts';
import { parseYaml as parse } from '../text/yaml.ts';

/** A value of the front matter and where it is written; quotes are part of the span, not of the value. */
export interface Field extends Span {
  readonly value: string;
}

/** A key of the front matter: where the key is written, and its values: one, those of a list, or none. */
export interface Entry extends Span {
  readonly values: readonly Field[];
}

/** Why the metadata of a card cannot be read as it stands. */
export type FrontMatterFault = 'not-yaml' | 'not-a-mapping' | 'not-closed' | 'too-large';

export interface FrontMatterProblem extends Span {
  readonly fault: FrontMatterFault;
  /** What the YAML parser says, in English; empty for the other faults. */
  readonly detail: string;
}

/** The metadata block at the top of a card. Its span has the fences; `yaml` is what stands between them. */
export interface FrontMatter extends Span {
  readonly yaml: Span;
  readonly entries: ReadonlyMap<string, Entry>;
  /** The first problem; what can be read is read all the same. */
  readonly problem: FrontMatterProblem | null;
}

/** Metadata above this many UTF-16 units is not read: real cards stay under a hundredth of it. */
const MAX_YAML = 1_000_000;

const FENCE = /^---[ \t]*$/;
const END_OF_DOCUMENT = /^\.\.\.[ \t]*$/;
/** How a mapping or a list starts; other words between two fences, with empty lines, are prose between two rules. */
const YAML_START = /^(?:[[{]|- |"[^"]*"[ \t]*:|'[^']*'[ \t]*:|[A-Za-z_][\w.-]*[ \t]*:(?:[ \t]|$))/;
const KEY = /^(?:"[^"]*"|'[^']*'|[A-Za-z_][\w.-]*)[ \t]*:(?:[ \t]|$)/;

/**
 * Finds and reads the front matter of a card, or gives null where there is none. The fences are those of the Hugging
 * Face Hub: `---` on a line of its own, first in the file but for white space and a BOM, and once more after it. A
 * block that opens with a key and is not closed, or is closed by `...`, is read up to where it ends, as a problem.
 * Total: never throws. Linear in the length of the text.
 */
export function readFrontMatter(text: string): FrontMatter | null {
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
      return parsed(text, { start, end: line.next }, yaml, null, spaced && first !== null && !YAML_START.test(first));
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
  const stop = loose ?? { start: end, end };
  const problem = { fault: 'not-closed', detail: '', start: opening.start, end: opening.end } as const;
  return parsed(text, { start, end: stop.end }, { start: opening.next, end: stop.start }, problem, false);
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

function parsed(
  text: string,
  span: Span,
  yaml: Span,
  unclosed: FrontMatterProblem | null,
  doubtful: boolean,
): FrontMatter | null {
  if (yaml.end - yaml.start > MAX_YAML) {
    return { ...span, yaml, entries: new Map(), problem: { fault: 'too-large', detail: '', ...span } };
  }
  const { map, problem } = parseYaml(text.slice(yaml.start, yaml.end), yaml.start);
  // Two thematic breaks around prose are no metadata.
  if (doubtful && map === null) return null;
  return {
    ...span,
    yaml,
    entries: map === null ? new Map() : entriesOf(map, yaml.start),
    problem: unclosed ?? problem,
  };
}

function parseYaml(yaml: string, base: number): { map: YAMLMap | null; problem: FrontMatterProblem | null } {
  const whole = { start: base, end: base + yaml.length };
  const { document, problems } = parse(yaml);
  const map = isMap(document?.contents) ? document.contents : null;
  const first = problems[0];
  if (first !== undefined) {
    const { start, end, message } = first;
    return { map, problem: { fault: 'not-yaml', detail: message, start: base + start, end: base + end } };
  }
  if (map === null && document?.contents != null) {
    return { map: null, problem: { fault: 'not-a-mapping', detail: '', ...whole } };
  }
  return { map, problem: null };
}

/** Reads the nodes, never the values they resolve to, so that aliases cannot multiply. */
function entriesOf(map: YAMLMap, base: number): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { key, value } of map.items) {
    if (!isScalar(key) || key.range == null) continue;
    const name = String(key.value);
    if (entries.has(name)) continue;
    const [start, end] = key.range;
    entries.set(name, { start: base + start, end: base + end, values: valuesOf(value as Node | null, base) });
  }
  return entries;
}

function valuesOf(value: Node | null, base: number): Field[] {
  if (isSeq(value)) return value.items.flatMap((item) => (isSeq(item) ? [] : valuesOf(item as Node, base)));
  if (!isScalar(value) || value.value === null || value.range == null) return [];
  const [start, end] = value.range;
  const words = typeof value.value === 'string' ? value.value : (value.source ?? String(value.value));
  return [{ value: words.trim(), start: base + start, end: base + end }];
}
