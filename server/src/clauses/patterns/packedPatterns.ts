import type { Lists } from '../statements/lists.ts';
import type { BuiltPatterns } from './builtPatterns.ts';

/**
 * What is found out about patterns as bytes, which are looked into as they are: a start that had to parse them would take
 * longer for that than for all else but the reading. First come the lengths of all that follows, in UTF-32 units; then
 * the numbers, of starts by how much each is further than the one before, which compresses well; then the words, with line
 * ends between them and a form feed between lists.
 */
export function packPatterns(built: BuiltPatterns): Uint8Array {
  const { count, choices, longer, longerFirsts, words, needs, patterns, kinds, topics, others, firstOther } = built;
  const { phrases, unless, roles, moods, guardsOfKinds, guardsOfTopics } = built;
  const guards = [guardsOfKinds, guardsOfTopics];
  const lists: readonly (readonly string[])[] = [
    choices,
    longer,
    others,
    phrases.map((one) => one.join('|')),
    built.says,
  ];
  const apart = lists.flatMap((lines, list) =>
    lines.flatMap((line, i) => (IN_ASCII.test(line) ? [] : [`${list}\t${i}\t${line}`])),
  );
  const text = lists.map((lines) => lines.map((line) => (IN_ASCII.test(line) ? line : '')));
  const starts = [words, patterns, unless, ...guards.map(({ guarded }) => guarded)].map(({ starts }) => starts);
  const steps = starts.map(stepsOf);
  const short = [withinLists(words), patterns.items, byDifference(needs), longerFirsts, unless.items]
    .concat([kinds, topics, roles, moods])
    .concat(guards.flatMap(({ guarded, free }) => [guarded.items, free]));
  const letters = new TextEncoder().encode([...text, apart].map((lines) => lines.join('\n')).join(PART));
  const lengths = [count, firstOther, ...steps.map((one) => one.length), ...short.map((one) => one.length)];
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
/** Such lines come first; the few others follow by their list and number. */
const IN_ASCII = /^[\t\x20-\x7e]*$/;

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

/** Each part is decoded by itself: a letter that is not in ASCII doubles the memory of the text that it is in. */
function partsOf(letters: Uint8Array): readonly string[] {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  for (let start = 0; start <= letters.length; ) {
    const found = letters.indexOf(PART.charCodeAt(0), start);
    const end = found < 0 ? letters.length : found;
    parts.push(decoder.decode(letters.subarray(start, end)));
    start = end + 1;
  }
  return parts;
}

/** How many numbers come first: two counts, and the lengths of five lists of starts and thirteen of items. */
const LENGTHS = 2 + 5 + 13;

/** What `packPatterns` packed. `bytes` begin at a multiple of four of their buffer. */
export function unpackPatterns(bytes: Uint8Array): BuiltPatterns {
  const [count = 0, firstOther = 0, ...lengths] = new Uint32Array(bytes.buffer, bytes.byteOffset, LENGTHS);
  let at = 4 * LENGTHS;
  let lists = 0;
  /** The numbers of the next list. */
  const short = () => {
    const length = lengths[lists++] as number;
    const list = new Uint16Array(length);
    for (let i = 0; i < length; i++) list[i] = (bytes[at + i] as number) | ((bytes[at + length + i] as number) << 8);
    at += 2 * length;
    return list;
  };
  const starts = () => startsOf(short());
  const [ofWords, ofPatterns, ofUnless, ofKinds, ofTopics] = [starts(), starts(), starts(), starts(), starts()];
  const words: Lists<Uint16Array> = { starts: ofWords, items: short() };
  sumWithin(words);
  const patterns: Lists<Int16Array> = { starts: ofPatterns, items: new Int16Array(short().buffer) };
  const needs = short();
  sumUp(needs, 0, needs.length);
  const longerFirsts = short();
  const unless: Lists<Uint16Array> = { starts: ofUnless, items: short() };
  const [kinds, topics, roles, moods] = [short(), short(), short(), short()];
  const guardsOfKinds = { guarded: { starts: ofKinds, items: short() }, free: short() };
  const guardsOfTopics = { guarded: { starts: ofTopics, items: short() }, free: short() };
  const texts = partsOf(bytes.subarray(at)).map((part) => part.split('\n'));
  const [choices = [], longer = [], others = [], phrases = [], says = [], apart = []] = texts;
  for (const line of apart) {
    const [list = '', i = '', ...rest] = line.split('\t');
    const lines = texts[Number(list)];
    if (line !== '' && lines !== undefined) lines[Number(i)] = rest.join('\t');
  }
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
