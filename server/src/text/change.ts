/** How much is compared at a time: comparing two slices costs no copy and runs at the speed of memory. */
const STEP = 1 << 15;

/** What two versions of a text have in common, in UTF-16 units. */
export interface Shared {
  readonly prefix: number;
  /** At their ends, apart from the prefix. */
  readonly suffix: number;
}

/** The number of UTF-16 units that two texts have in common at their start. */
export function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.slice(at, at + STEP) === b.slice(at, at + STEP)) at += STEP;
  if (at >= most) return most;
  // The first difference is within one step: halve it.
  let high = Math.min(at + STEP, most);
  while (at < high) {
    const middle = (at + high + 1) >> 1;
    if (a.slice(at, middle) === b.slice(at, middle)) at = middle;
    else high = middle - 1;
  }
  return at;
}

/** The number of UTF-16 units that two texts have in common at their end, apart from the first `prefix` of each. */
export function commonSuffix(a: string, b: string, prefix: number): number {
  const most = Math.min(a.length, b.length) - prefix;
  const tail = (text: string, from: number, to: number): string => text.slice(text.length - to, text.length - from);
  let at = 0;
  while (at < most) {
    const next = Math.min(at + STEP, most);
    if (tail(a, at, next) !== tail(b, at, next)) break;
    at = next;
  }
  let high = Math.min(at + STEP, most);
  while (at < high) {
    const middle = (at + high + 1) >> 1;
    if (tail(a, at, middle) === tail(b, at, middle)) at = middle;
    else high = middle - 1;
  }
  return at;
}
