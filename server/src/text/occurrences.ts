import type { Pieces } from './pieces.ts';

/** Where a word was found in a text. */
interface Searched {
  readonly text: Pieces;
  readonly places: readonly number[];
}

/** By word, the texts that were searched for it last: who types asks again, and what was typed may be taken back. */
const searched = new Map<string, readonly Searched[]>();
/** So many words are looked for at most, in so many texts each; there are a few of them. */
const MOST = 16;
const KEPT = 2;

/**
 * The offsets at which `word`, which does not begin as it ends, stands in `text`, in UTF-16 units and in order. Of a text
 * that was searched before only what changed is searched again.
 */
export function occurrencesOf(word: string, text: Pieces): readonly number[] {
  const lately = searched.get(word) ?? [];
  const same = lately.find((one) => one.text.equals(text));
  if (same !== undefined) return same.places;
  const [before] = lately;
  const places = before === undefined ? found(word, text, 0, text.length) : again(word, text, before);
  if (searched.size >= MOST) searched.clear();
  searched.set(word, [{ text, places }, ...lately].slice(0, KEPT));
  return places;
}

function found(word: string, text: Pieces, from: number, to: number): readonly number[] {
  const stretch = text.slice(from, to);
  const places: number[] = [];
  for (let at = stretch.indexOf(word); at >= 0; at = stretch.indexOf(word, at + word.length)) places.push(from + at);
  return places;
}

function again(word: string, text: Pieces, before: Searched): readonly number[] {
  const { prefix, suffix } = before.text.sharedWith(text);
  const by = text.length - before.text.length;
  // A word may begin in what both have and end in what changed.
  const head = before.places.filter((at) => at + word.length <= prefix);
  const from = Math.max(0, prefix - word.length + 1);
  const middle = found(word, text, from, Math.min(text.length, text.length - suffix + word.length - 1));
  const tail = before.places.filter((at) => at >= before.text.length - suffix);
  return [...head, ...middle, ...tail.map((at) => at + by)];
}
