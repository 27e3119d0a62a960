/** The words of a text and how often each stands in it, numbers and names of versions aside. */
export function wordBag(text: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** How alike two texts are by their words, 0 to 1: twice what they share by what both have (Dice). */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  const all = sum(a) + sum(b);
  return all === 0 ? 1 : (2 * shared) / all;
}

function sum(bag: ReadonlyMap<string, number>): number {
  let all = 0;
  for (const count of bag.values()) all += count;
  return all;
}
