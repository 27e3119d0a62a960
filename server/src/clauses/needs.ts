/**
 * A quick way to see that a pattern cannot hold. What a pattern needs is sets of choices, of each of which one must
 * occur; many patterns share them. Each set has a number, and a statement knows in one pass over its words which sets it
 * satisfies, so that a pattern asks for a few bits only.
 */

const numbers = new Map<string, number>();
const choicesOf: (readonly string[])[] = [];
/** The numbers of the sets that hold a stem, or a concept with `@` before it. */
const holding = new Map<string, number[]>();

/** The number of a set of choices: stems, and concepts with `@` before them. */
export function needNumber(choices: readonly string[]): number {
  const unique = [...new Set(choices)].sort();
  const key = unique.join('|');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = choicesOf.length;
  numbers.set(key, number);
  choicesOf.push(unique);
  for (const choice of unique) {
    const sets = holding.get(choice);
    if (sets) sets.push(number);
    else holding.set(choice, [number]);
  }
  return number;
}

/** Which sets a vocabulary satisfies. */
export interface Satisfied {
  readonly vocabulary: ReadonlySet<string>;
  readonly sets: Uint8Array;
}

/** Reads a vocabulary once. Sets that are numbered later are looked up in the vocabulary itself. */
export function satisfiedBy(vocabulary: ReadonlySet<string>): Satisfied {
  const sets = new Uint8Array(choicesOf.length);
  for (const symbol of vocabulary) for (const number of holding.get(symbol) ?? NONE) sets[number] = 1;
  return { vocabulary, sets };
}

const NONE: readonly number[] = [];

/** True where every set is satisfied. */
export function satisfies({ vocabulary, sets }: Satisfied, needs: readonly number[]): boolean {
  for (const need of needs) {
    if (need < sets.length) {
      if (sets[need] === 0) return false;
    } else if (!choicesOf[need]?.some((choice) => vocabulary.has(choice))) return false;
  }
  return true;
}
