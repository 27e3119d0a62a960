import type { Lists } from '../statements/lists.ts';
import type { BuiltPatterns } from './builtPatterns.ts';

/** What the build keeps of words, which tells all of the sets of choices that patterns need. */
export type BuiltWords = Pick<BuiltPatterns, 'choices' | 'longerFirsts' | 'words' | 'needs'>;

/**
 * By the number of a choice, the sets that hold it: a set has the choices of the first word that needs it, where of a
 * phrase the first stem counts.
 */
export function setsByChoice({ choices, longerFirsts, words, needs }: BuiltWords): Lists<Uint16Array> {
  const { starts: wordStarts, items } = words;
  const few = choices.length;
  /** What is in a set, set by set. */
  const members = new Uint16Array(items.length);
  const setOf = new Uint16Array(items.length);
  let count = 0;
  /** One more than the last set that a choice was met in: phrases of a word may share their first stem. */
  const last = new Uint16Array(few);
  const starts = new Uint32Array(few + 1);
  let sets = 0;
  for (let word = 0; word < needs.length; word++) {
    if ((needs[word] as number) < sets) continue;
    sets++;
    const end = wordStarts[word + 1] as number;
    for (let at = wordStarts[word] as number; at < end; at++) {
      const item = items[at] as number;
      const choice = item < few ? item : (longerFirsts[item - few] as number);
      if (last[choice] === sets) continue;
      last[choice] = sets;
      starts[choice + 1] = (starts[choice + 1] as number) + 1;
      members[count] = choice;
      setOf[count++] = sets - 1;
    }
  }
  for (let i = 0; i < few; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const held = new Uint16Array(count);
  const next = starts.slice();
  for (let i = 0; i < count; i++) {
    const choice = members[i] as number;
    const place = next[choice] as number;
    held[place] = setOf[i] as number;
    next[choice] = place + 1;
  }
  return { starts, items: held };
}
