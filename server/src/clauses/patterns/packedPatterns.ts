import type { Lists, Texts } from '../statements/lists.ts';
import type { BuiltPatterns } from './builtPatterns.ts';

/**
 * What is found out about patterns as bytes, which are looked into as they are: a start that had to parse them would take
 * longer for that than for all else but the reading. First come the lengths of all that follows, in UTF-32 units; then
 * the numbers, of starts by how much each is further than the one before, which compresses well; then the words, with line
 * ends between them and a form feed between lists. Of the longest list a reading looks into a part, and so it is not
 * taken apart.
 */
export function packPatterns(built: BuiltPatterns): Uint8Array {
  const { count, choices, longer, longerFirsts, words, needs, patterns, kinds, topics, others, firstOther } = built;
  const { phrases, roles, moods, guardsOfKinds, guardsOfTopics } = built;
  const guards = [guardsOfKinds, guardsOfTopics];
  const lists: readonly (readonly string[])[] = [
    choices,
    longer,
    others,
    phrases.map((one) => one.join('|')),
    built.says,
    textsIn(built.unless),
  ];
  const apart = lists.flatMap((lines, list) =>
    lines.flatMap((line, i) => (IN_ASCII.test(line) ? [] : [`${list}\t${i}\t${line}`])),
  );
  const text = lists.map((lines) => lines.map((line) => (IN_ASCII.test(line) ? line : '')));
  const starts = [words, patterns, ...guards.map(({ guarded }) => guarded)].map(({ starts }) => starts);
  const steps = starts.map(stepsOf);
  const short = [withinLists(words), patterns.items, byDifference(needs), longerFirsts]
    .concat([kinds, topics, roles, moods])
    .concat(guards.flatMap(({ guarded, free }) => [guarded.items, free]));
  const letters = new TextEncoder().encode([...text, apart].map((lines) => lines.join('\n')).join(PART));
  const lengths = [
    count,
    firstOther,
    built.unless.length,
    ...steps.map((one) => one.length),
    ...short.map((one) => one.length),
  ];
  const parts: readonly ArrayBufferView[] = [
    new Uint32Array(lengths),
    ...steps.map(planes),
    ...short.map(planes),
    letters,
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/** How much each number is more than the one before it. */
function byDifference(list: Uint16Array): Uint16Array {
  return list.map((number, i) => number - (list[i - 1] ?? 0));
}

/** The same for each of many lists. */
function withinLists({ starts, items }: Lists<Uint16Array>): Uint16Array {
  const differences = items.slice();
  for (let list = 0; list + 1 < starts.length; list++) {
    const [start, end] = [starts[list] as number, starts[list + 1] as number];
    differences.set(byDifference(items.subarray(start, end)), start);
  }
  return differences;
}

/** The low bytes of all numbers, then their high bytes: so they take less room in the package. */
function planes(list: Uint16Array | Int16Array): Uint8Array {
  const bytes = new Uint8Array(2 * list.length);
  for (let i = 0; i < list.length; i++) {
    bytes[i] = (list[i] as number) & 0xff;
    bytes[list.length + i] = ((list[i] as number) >> 8) & 0xff;
  }
  return bytes;
}

const PART = '\f';
/** Such lines come first; the few others follow by their list and number, as one of them doubles the memory of a text that it is in. */
const IN_ASCII = /^[\t\x20-\x7e]*$/;

function textsIn(texts: Texts): readonly string[] {
  return Array.from({ length: texts.length }, (_, i) => texts.at(i) ?? '');
}

/** Where each of `count` lines starts, and where one more would. */
function lineStarts(text: string, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let i = 1; i < count; i++) starts[i] = text.indexOf('\n', starts[i - 1]) + 1;
  starts[count] = text.length + 1;
  return starts;
}

/** Lines that are found by where they start; those that are not in ASCII stand apart. */
class WholeLines implements Texts {
  readonly length: number;
  readonly #text: string;
  readonly #starts: Uint32Array;
  readonly #apart = new Map<number, string>();

  constructor(text: string, length: number) {
    this.#starts = lineStarts(text, length);
    this.length = length;
    this.#text = text;
  }

  at(index: number): string | undefined {
    const [start, next] = [this.#starts[index], this.#starts[index + 1]];
    if (start === undefined || next === undefined) return undefined;
    return this.#apart.get(index) ?? this.#text.slice(start, next - 1);
  }

  put(index: number, line: string): void {
    this.#apart.set(index, line);
  }
}

function stepsOf(starts: Uint32Array): Uint16Array {
  return Uint16Array.from(starts, (start, i) => start - (starts[i - 1] ?? 0));
}

function startsOf(steps: Uint16Array): Uint32Array {
  const starts = new Uint32Array(steps.length);
  let sum = 0;
  for (let i = 0; i < steps.length; i++) starts[i] = sum += steps[i] as number;
  return starts;
}

/** Gives numbers back that were kept as what each is more than the one before, from `start` to `end`. */
function sumUp(list: Uint16Array, start: number, end: number): void {
  for (let i = start + 1; i < end; i++) list[i] = (list[i] as number) + (list[i - 1] as number);
}

function sumWithin({ starts, items }: Lists<Uint16Array>): void {
  for (let list = 0; list + 1 < starts.length; list++) sumUp(items, starts[list] as number, starts[list + 1] as number);
}

/** How many lengths there are. */
const LENGTHS = 19;

/** What `packPatterns` packed. `bytes` begin at a multiple of four of their buffer. */
export function unpackPatterns(bytes: Uint8Array): BuiltPatterns {
  const { buffer, byteOffset } = bytes;
  let at = 0;
  const short = (length = 0) => {
    const list = new Uint16Array(length);
    for (let i = 0; i < length; i++) list[i] = (bytes[at + i] as number) | ((bytes[at + length + i] as number) << 8);
    at += 2 * length;
    return list;
  };
  const signed = (length = 0) => new Int16Array(short(length).buffer);
  const [count = 0, firstOther = 0, ofUnless = 0, ...lengths] = new Uint32Array(buffer, byteOffset, LENGTHS);
  at += 4 * LENGTHS;
  const [ofWords, ofPatterns, ofKinds, ofTopics] = [0, 1, 2, 3].map((i) => startsOf(short(lengths[i])));
  const words: Lists<Uint16Array> = { starts: ofWords as Uint32Array, items: short(lengths[4]) };
  sumWithin(words);
  const patterns: Lists<Int16Array> = { starts: ofPatterns as Uint32Array, items: signed(lengths[5]) };
  const needs = short(lengths[6]);
  sumUp(needs, 0, needs.length);
  const longerFirsts = short(lengths[7]);
  const kinds = short(lengths[8]);
  const topics = short(lengths[9]);
  const roles = short(lengths[10]);
  const moods = short(lengths[11]);
  const guardsOfKinds = {
    guarded: { starts: ofKinds as Uint32Array, items: short(lengths[12]) },
    free: short(lengths[13]),
  };
  const guardsOfTopics = {
    guarded: { starts: ofTopics as Uint32Array, items: short(lengths[14]) },
    free: short(lengths[15]),
  };
  let letters = bytes.subarray(at);
  const decoder = new TextDecoder();
  const list = () => {
    const end = letters.indexOf(PART.charCodeAt(0));
    const text = decoder.decode(end < 0 ? letters : letters.subarray(0, end));
    letters = letters.subarray(end + 1);
    return text;
  };
  const lines = () => list().split('\n');
  const lists = [lines(), lines(), lines(), lines(), lines()] as const;
  const unless = new WholeLines(list(), ofUnless);
  for (const line of lines()) {
    const [number = '', i = '', ...rest] = line.split('\t');
    if (line === '') continue;
    const of = lists[Number(number)];
    if (of !== undefined) of[Number(i)] = rest.join('\t');
    else unless.put(Number(i), rest.join('\t'));
  }
  const [choices, longer, others, phrases, says] = lists;
  return {
    count,
    choices,
    longer,
    longerFirsts,
    words,
    needs,
    patterns,
    kinds,
    topics,
    roles,
    moods,
    guardsOfKinds,
    guardsOfTopics,
    says,
    unless,
    others,
    firstOther,
    phrases: phrases.map((one) => (one === '' ? [] : one.split('|'))),
  };
}
