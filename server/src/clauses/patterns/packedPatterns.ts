import type { Lists, Texts } from '../statements/lists.ts';
import type { BuiltPatterns } from './builtPatterns.ts';

/**
 * What is found out about patterns as bytes, which are looked into as they are: a start that had to parse them would take
 * longer for that than for all else but the reading. First come the lengths of all that follows, in UTF-32 units; then
 * the numbers, of starts by how much each is further than the one before, which compresses well; then the words, with line
 * ends between them and a form feed between lists. Of the two longest lists a reading looks into a part, and so they are
 * not taken apart.
 */
export function packPatterns(built: BuiltPatterns): Uint8Array {
  const { count, choices, sets, words, needs, patterns, kinds, topics, others, firstOther, phrases } = built;
  const { roles, moods, guardsOfKinds, guardsOfTopics } = built;
  const guards = [guardsOfKinds, guardsOfTopics];
  const lists: readonly (readonly string[])[] = [
    choices,
    others,
    phrases.map((one) => one.join('|')),
    built.says,
    textsIn(words),
    textsIn(built.unless),
  ];
  const apart = lists.flatMap((lines, list) =>
    lines.flatMap((line, i) => (IN_ASCII.test(line) ? [] : [`${list}\t${i}\t${line}`])),
  );
  const text = lists.map((lines) => lines.map((line) => (IN_ASCII.test(line) ? line : '')));
  const starts = [sets, patterns, ...guards.map(({ guarded }) => guarded)].map(({ starts }) => starts);
  const steps = starts.map(stepsOf);
  const short = [sets.items, patterns.items, needs, kinds, topics, roles, moods].concat(
    guards.flatMap(({ guarded, free }) => [guarded.items, free]),
  );
  const letters = new TextEncoder().encode([...text, apart].map((lines) => lines.join('\n')).join(PART));
  const lines = [words.length, built.unless.length];
  const lengths = [count, firstOther, ...lines, ...steps.map((one) => one.length), ...short.map((one) => one.length)];
  const parts: readonly ArrayBufferView[] = [
    new Uint32Array(lengths),
    ...steps.map(planes),
    ...short.map(thin),
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

/** The lists, by their place among the short ones, of which the differences are kept: those of sets, and of needs. */
const BY_DIFFERENCE = [0, 2];

function thin(list: Uint16Array | Int16Array, place: number): Uint8Array {
  if (!BY_DIFFERENCE.includes(place)) return planes(list);
  return planes(Uint16Array.from(list, (number, i) => number - (list[i - 1] ?? 0)));
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

/** The lists from this one on are kept as they are. */
const WHOLE = 4;

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
  /** Numbers that were kept as what each is more than the one before. */
  const summed = (length = 0) => {
    const list = short(length);
    for (let i = 1; i < length; i++) list[i] = (list[i] as number) + (list[i - 1] as number);
    return list;
  };
  const signed = (length = 0) => new Int16Array(short(length).buffer);
  const [count = 0, firstOther = 0, ofWords = 0, ofUnless = 0, ...lengths] = new Uint32Array(
    buffer,
    byteOffset,
    LENGTHS,
  );
  at += 4 * LENGTHS;
  const [ofSets, ofPatterns, ofKinds, ofTopics] = [0, 1, 2, 3].map((i) => startsOf(short(lengths[i])));
  const sets: Lists<Uint16Array> = { starts: ofSets as Uint32Array, items: summed(lengths[4]) };
  const patterns: Lists<Int16Array> = { starts: ofPatterns as Uint32Array, items: signed(lengths[5]) };
  const needs = summed(lengths[6]);
  const kinds = short(lengths[7]);
  const topics = short(lengths[8]);
  const roles = short(lengths[9]);
  const moods = short(lengths[10]);
  const guardsOfKinds = {
    guarded: { starts: ofKinds as Uint32Array, items: short(lengths[11]) },
    free: short(lengths[12]),
  };
  const guardsOfTopics = {
    guarded: { starts: ofTopics as Uint32Array, items: short(lengths[13]) },
    free: short(lengths[14]),
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
  const lists = [lines(), lines(), lines(), lines()] as const;
  const words = new WholeLines(list(), ofWords);
  const unless = new WholeLines(list(), ofUnless);
  for (const line of lines()) {
    const [number = '', i = '', ...rest] = line.split('\t');
    if (line === '') continue;
    const of = lists[Number(number)];
    if (of !== undefined) of[Number(i)] = rest.join('\t');
    else (Number(number) === WHOLE ? words : unless).put(Number(i), rest.join('\t'));
  }
  const [choices, others, phrases, says] = lists;
  return {
    count,
    choices,
    sets,
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
