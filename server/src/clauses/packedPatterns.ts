import type { BuiltPatterns, Lists } from './builtPatterns.ts';

/**
 * What is found out about patterns as bytes, which are looked into as they are: a start that had to parse them would take
 * longer for that than for all else but the reading. First come the lengths of all that follows, in UTF-32 units; then
 * the numbers, those of four bytes first; then the words, with line ends between them and a form feed between parts.
 */
export function packPatterns(built: BuiltPatterns): Uint8Array {
  const { count, choices, sets, words, needs, patterns, kinds, topics, others, firstOther, phrases } = built;
  const { roles, moods, guardsOfKinds, guardsOfTopics } = built;
  const guards = [guardsOfKinds, guardsOfTopics];
  const long = [sets, patterns, ...guards.map(({ guarded }) => guarded)].map(({ starts }) => starts);
  const short = [sets.items, patterns.items, needs, kinds, topics, roles, moods].concat(
    guards.flatMap(({ guarded, free }) => [guarded.items, free]),
  );
  const text = [choices, words, others, phrases.map((one) => one.join('|')), built.says, built.unless].map((lines) =>
    lines.join('\n'),
  );
  const letters = new TextEncoder().encode(text.join(PART));
  const lengths = [count, firstOther, ...long.map((one) => one.length), ...short.map((one) => one.length)];
  const parts: readonly ArrayBufferView[] = [new Uint32Array(lengths), ...long, ...short, letters];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

const PART = '\f';

/** How many lengths there are. */
const LENGTHS = 17;

/** What `packPatterns` packed. `bytes` begin at a multiple of four of their buffer; they are not copied. */
export function unpackPatterns(bytes: Uint8Array): BuiltPatterns {
  const { buffer, byteOffset } = bytes;
  let at = byteOffset;
  const long = (length = 0) => {
    const list = new Uint32Array(buffer, at, length);
    at += list.byteLength;
    return list;
  };
  const short = (length = 0) => {
    const list = new Uint16Array(buffer, at, length);
    at += list.byteLength;
    return list;
  };
  const signed = (length = 0) => {
    const list = new Int16Array(buffer, at, length);
    at += list.byteLength;
    return list;
  };
  const [count = 0, firstOther = 0, ...lengths] = long(LENGTHS);
  const [ofSets, ofPatterns, ofKinds, ofTopics] = [0, 1, 2, 3].map((i) => long(lengths[i]));
  const sets: Lists<Uint16Array> = { starts: ofSets as Uint32Array, items: short(lengths[4]) };
  const patterns: Lists<Int16Array> = { starts: ofPatterns as Uint32Array, items: signed(lengths[5]) };
  const needs = short(lengths[6]);
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
  const text = new TextDecoder().decode(bytes.subarray(at - byteOffset));
  const parts = text.split(PART).map((part) => part.split('\n'));
  const [choices = [], words = [], others = [], phrases = [], says = [], unless = []] = parts;
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
