import { type Document, isAlias, isMap, isScalar, isSeq } from 'yaml';
import { t } from '../../messages.ts';
import type { Span } from '../../text/span.ts';
import { parseYaml } from '../../text/yaml.ts';
import type { ConfigProblem } from './config.ts';
import { nearestTo } from './nearest.ts';

/** A value of the configuration as it is written, with its place: of a value that is left out, that of its key. */
export interface Value extends Span {
  readonly node: unknown;
}

/** A key with its value; the place of a whole entry runs from the key to the end of the value. */
export interface Entry extends Span {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Value;
}

/** A configuration above this many UTF-16 units is not read. */
const LARGEST = 500_000;
/** So many problems are told of one file. */
const MOST_PROBLEMS = 100;
/** So many keys of one mapping are read. */
const MOST_KEYS = 2000;

/**
 * Reads values out of YAML by what they should be, and notes at its place what they are not. Every method gives what
 * could be read. Nodes are read, never resolved as a whole: an alias is followed where a value is wanted, so that
 * aliases cannot multiply beyond what is read.
 */
export class YamlReader {
  readonly problems: ConfigProblem[] = [];
  readonly root: Value;
  /** True where a value may be written elsewhere than where it stands. */
  aliased = false;
  readonly #document: Document | null;

  /** Total: any text can be read. */
  constructor(text: string) {
    const { document, problems } = text.length > LARGEST ? { document: null, problems: [] } : parseYaml(text);
    this.#document = document;
    this.root = { node: document?.contents ?? null, start: 0, end: text.length };
    if (text.length > LARGEST) this.problem({ start: 0, end: 1 }, t('The configuration is too large to be read.'));
    for (const problem of problems) this.problem(problem, t('This is not YAML: {0}.', problem.message));
  }

  problem({ start, end }: Span, message: string, level: ConfigProblem['level'] = 'error'): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push({ start, end, message, level });
  }

  /** The entries of a mapping; none, with a problem, where it is something else. */
  entries(value: Value): readonly Entry[] {
    const node = this.#resolved(value.node);
    if (node === null) return [];
    if (!isMap(node)) {
      this.problem(value, t('Here keys with values are expected, such as `key: value`.'));
      return [];
    }
    if (node.items.length > MOST_KEYS) this.problem(value, t('Of these keys only the first {0} are read.', MOST_KEYS));
    return node.items.slice(0, MOST_KEYS).flatMap(({ key, value: written }): Entry[] => {
      const keySpan = spanOf(key) ?? { start: value.start, end: value.end };
      if (!isScalar(key) || key.value === null) {
        this.problem(keySpan, t('A key must be a word.'));
        return [];
      }
      const span = spanOf(written);
      const at = span === null || span.end === span.start ? keySpan : span;
      const entry = { start: keySpan.start, end: Math.max(at.end, keySpan.end) };
      return [{ key: String(key.value), keySpan, value: { node: written, ...at }, ...entry }];
    });
  }

  /** The entries of a mapping with known keys, by key; another key is a problem that names the nearest known one. */
  fields(value: Value, known: readonly string[]): ReadonlyMap<string, Entry> {
    const fields = new Map<string, Entry>();
    for (const entry of this.entries(value)) {
      if (known.includes(entry.key)) {
        if (!fields.has(entry.key)) fields.set(entry.key, entry);
        continue;
      }
      const near = nearestTo(entry.key, known);
      const words =
        near === null
          ? t('There is no key `{0}` here; known are {1}.', shown(entry.key), known.join(', '))
          : t('There is no key `{0}` here; did you mean `{1}`?', shown(entry.key), near);
      this.problem(entry.keySpan, words, 'warning');
    }
    return fields;
  }

  /** The items of a list, at most `most`. */
  items(value: Value | undefined, most: number): readonly Value[] {
    const node = this.#resolved(value?.node);
    if (value === undefined || node === null) return [];
    if (!isSeq(node)) {
      this.problem(value, t('Here a list is expected: `- item` on a line for each.'));
      return [];
    }
    if (node.items.length > most) this.problem(value, t('Of this list only the first {0} items are read.', most));
    return node.items.slice(0, most).map((item) => ({ node: item, ...(spanOf(item) ?? value) }));
  }

  /** A text that is not blank, at most `longest` UTF-16 units long. A number or a date counts as it is written. */
  text(value: Value | undefined, longest = 10_000): string | null {
    if (value === undefined) return null;
    const node = this.#resolved(value.node);
    const text = isScalar(node) && node.value !== null ? writtenIn(node.value, node.source) : null;
    if (text === null || text.trim() === '') {
      this.problem(value, t('Here a text is expected.'));
      return null;
    }
    if (text.length <= longest) return text;
    this.problem(value, t('This text is too long: at most {0} characters are read.', longest));
    return null;
  }

  /** The text of a field that must be there; where it is not, that is said at the first key beside it. */
  required(item: Value, fields: ReadonlyMap<string, Entry>, key: string, longest?: number): string | null {
    const field = fields.get(key);
    if (field !== undefined) return this.text(field.value, longest);
    this.missing(item, fields, key);
    return null;
  }

  missing(item: Value, fields: ReadonlyMap<string, Entry>, key: string): void {
    const first = [...fields.values()].sort((a, b) => a.start - b.start)[0];
    if (isMap(this.#resolved(item.node))) this.problem(first?.keySpan ?? item, t('`{0}` is missing here.', key));
  }

  /** One of the words of a list. */
  oneOf<Word extends string>(value: Value | undefined, words: readonly Word[]): Word | null {
    if (value === undefined) return null;
    const node = this.#resolved(value.node);
    // YAML 1.1 read `off` as false, and some tools still write it so.
    const text = (isScalar(node) && node.value !== null ? writtenIn(node.value, node.source) : null) ?? '';
    const found =
      words.find((word) => word === text) ?? (text === 'false' ? words.find((w) => w === 'off') : undefined);
    if (found !== undefined) return found;
    const near = nearestTo(text, words);
    this.problem(
      value,
      near === null
        ? t('Here one of {0} is expected.', words.join(', '))
        : t('Here one of {0} is expected; did you mean `{1}`?', words.join(', '), near),
    );
    return null;
  }

  /** A number within bounds. */
  number(value: Value | undefined, least: number, most: number, whole = false): number | null {
    if (value === undefined) return null;
    const node = this.#resolved(value.node);
    const number = isScalar(node) ? node.value : null;
    if (typeof number === 'number' && number >= least && number <= most && (!whole || Number.isInteger(number)))
      return number;
    this.problem(value, t('Here a number from {0} to {1} is expected.', least, most));
    return null;
  }

  #resolved(node: unknown): unknown {
    if (!isAlias(node)) return isScalar(node) && node.value === null ? null : (node ?? null);
    this.aliased = true;
    return this.#document === null ? null : (node.resolve(this.#document) ?? null);
  }
}

function writtenIn(value: unknown, source: string | undefined): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? null : (source ?? String(value));
}

function spanOf(node: unknown): Span | null {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
  return range == null ? null : { start: range[0], end: range[1] };
}

/** A word of the file in a message: on one line and short. */
export function shown(word: string): string {
  const line = word.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
