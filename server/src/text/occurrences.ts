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
  const [before] = lately;
  const places = same?.places ?? (before === undefined ? found(word, text, 0, text.length) : again(word, text, before));
  if (searched.size >= MOST) searched.clear();
  // What was asked for last comes first: the next version differs least from it.
  searched.set(word, [{ text, places }, ...lately.filter((one) => one !== same)].slice(0, KEPT));
  return places;
}

function found(word: string, text: Pieces, from: number, to: number): readonly number[] {
  const start = Math.max(0, from);
  const stretch = text.slice(start, to);
  const places: number[] = [];
  for (let at = stretch.indexOf(word); at >= 0; at = stretch.indexOf(word, at + word.length)) places.push(start + at);
  return places;
}

function again(word: string, text: Pieces, before: Searched): readonly number[] {
  const places: number[] = [];
  const add = (at: number) => {
    if (at >= (places.at(-1) ?? -word.length) + word.length) places.push(at);
  };
  let known = 0;
  let by = 0;
  for (const { start, end, was } of text.changesFrom(before.text)) {
    // A word may begin in what both have and end in what changed.
    for (; (before.places[known] ?? Number.POSITIVE_INFINITY) + word.length <= was.start; known++)
      add((before.places[known] as number) + by);
    for (const at of found(word, text, start - word.length + 1, end + word.length - 1)) add(at);
    while ((before.places[known] ?? Number.POSITIVE_INFINITY) < was.end) known++;
    by = end - was.end;
  }
  for (; known < before.places.length; known++) add((before.places[known] as number) + by);
  return places;
}
