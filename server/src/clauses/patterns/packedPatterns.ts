import type { Lists } from '../statements/lists.ts';
import type { BuiltPatterns } from './builtPatterns.ts';

/**
 * What is found out about patterns as bytes, which are looked into as they are: a start that had to parse them would take
 * longer for that than for all else but the reading. First come the lengths of all that follows, in UTF-32 units; then
 * the longest list, of the choices of words, as it is; then the other numbers in `planes`, of starts by how much each is
 * further than the one before, which compresses well; then the words, with line ends between them and a form feed between
 * lists.
 */
export function packPatterns(built: BuiltPatterns): Uint8Array {
  const { choices, longer, longerFirsts, words, patterns, kinds, topics, others, firstOther } = built;
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
  const short = [patterns.items, longerFirsts, unless.items, kinds, topics, roles, moods].concat(
    guards.flatMap(({ guarded, free }) => [guarded.items, free]),
  );
  const letters = new TextEncoder().encode([...text, apart].map((lines) => lines.join('\n')).join(PART));
  const lengths = [firstOther, ...[words.items, ...steps, ...short].map((one) => one.length)];
  const parts: readonly ArrayBufferView[] = [
    new Uint32Array(lengths),
    words.items,
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

/** How many numbers come first: a count, and the lengths of the words, of five lists of starts and of eleven of items. */
const LENGTHS = 1 + 1 + 5 + 11;

/** What `packPatterns` packed. `bytes` begin at a multiple of four of their buffer. */
export function unpackPatterns(bytes: Uint8Array): BuiltPatterns {
  const [firstOther = 0, ...lengths] = new Uint32Array(bytes.buffer, bytes.byteOffset, LENGTHS);
  let at = 4 * LENGTHS;
  let lists = 0;
  /** Where the next list begins, and how long it is. */
  const next = () => {
    const length = lengths[lists++] as number;
    const start = at;
    at += 2 * length;
    return { start, length };
  };
  const short = () => {
    const { start, length } = next();
    const list = new Uint16Array(length);
    for (let i = 0; i < length; i++)
      list[i] = (bytes[start + i] as number) | ((bytes[start + length + i] as number) << 8);
    return list;
  };
  const starts = () => {
    const { start, length } = next();
    const list = new Uint32Array(length);
    let sum = 0;
    for (let i = 0; i < length; i++) {
      sum += (bytes[start + i] as number) | ((bytes[start + length + i] as number) << 8);
      list[i] = sum;
    }
    return list;
  };
  const first = next();
  // A copy, so that the bytes do not live on with it.
  const items = new Uint16Array(bytes.slice(first.start, first.start + 2 * first.length).buffer);
  const [ofWords, ofPatterns, ofUnless, ofKinds, ofTopics] = [starts(), starts(), starts(), starts(), starts()];
  const words: Lists<Uint16Array> = { starts: ofWords, items };
  const patterns: Lists<Int16Array> = { starts: ofPatterns, items: new Int16Array(short().buffer) };
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
    choices,
    longer,
    longerFirsts,
    words,
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
