/**
 * How many of some things `isBefore` holds for, which are in such an order that it holds for the first ones alone: so the
 * index of the first that it does not hold for, `count` where there is none. `isBefore` takes an index from 0 below
 * `count`, and is asked some `log2(count)` times.
 */
export function countBefore(count: number, isBefore: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
