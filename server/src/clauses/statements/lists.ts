/** Lists of numbers in one: the list `i` is that of the items from `starts[i]` to `starts[i + 1]`. */
export interface Lists<Items> {
  readonly starts: Uint32Array;
  readonly items: Items;
}

export function listsOf(lists: readonly (readonly number[])[]): Lists<readonly number[]> {
  let end = 0;
  const starts = [0, ...lists.map((list) => (end += list.length))];
  return { starts: Uint32Array.from(starts), items: lists.flat() };
}

/** How many items the list at `index` has, where lists follow one another: `firsts` are their first items, and `end` is behind the last. */
export function countAt(firsts: Uint16Array, index: number, end: number): number {
  return (firsts[index + 1] ?? end) - (firsts[index] ?? end);
}
