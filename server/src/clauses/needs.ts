import { CONCEPTS, type Concept, type ConceptMap } from './concepts.ts';

/**
 * A quick way to see that a pattern cannot hold. What a pattern needs is sets of choices, of each of which one must
 * occur; many patterns share them. Each set has a number, and a statement knows in one pass over its words which sets it
 * satisfies, so that a pattern asks for a few bytes only.
 */

const numbers = new Map<string, number>();
const choicesOf: (readonly string[])[] = [];
/** The numbers of the sets that hold a stem. */
const holdingStem = new Map<string, number[]>();

/** A concept as patterns name it, the numbers of the sets that hold it, and the reading that met it last. */
interface ConceptSets {
  readonly symbol: string;
  readonly sets: number[];
  met: number;
}
const holdingConcept = new Map<Concept, ConceptSets>(
  CONCEPTS.map((concept) => [concept, { symbol: `@${concept}`, sets: [], met: 0 }]),
);

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
    const concept = choice.startsWith('@') ? holdingConcept.get(choice.slice(1) as Concept) : undefined;
    if (concept !== undefined) concept.sets.push(number);
    else {
      const sets = holdingStem.get(choice);
      if (sets) sets.push(number);
      else holdingStem.set(choice, [number]);
    }
  }
  return number;
}

/** Which sets some words satisfy. */
export interface Satisfied {
  /** The stems and, with `@` before them, the concepts that occur. */
  readonly vocabulary: ReadonlySet<string>;
  /** For the first `count` sets, from `base`: 1 where the set is satisfied. */
  readonly sets: Uint8Array;
  readonly base: number;
  readonly count: number;
}

class Occurring implements Satisfied {
  readonly sets: Uint8Array;
  readonly base: number;
  readonly count: number;
  readonly #words: readonly { readonly stem: string }[];
  readonly #concepts: ConceptMap;
  #vocabulary: ReadonlySet<string> | undefined;

  constructor(words: readonly { readonly stem: string }[], concepts: ConceptMap) {
    this.#words = words;
    this.#concepts = concepts;
    this.count = choicesOf.length;
    this.base = room(this.count);
    this.sets = slab;
  }

  get vocabulary(): ReadonlySet<string> {
    this.#vocabulary ??= new Set([
      ...this.#words.map(({ stem }) => stem),
      ...this.#concepts.flatMap((found) => found.map(({ concept }) => `@${concept}`)),
    ]);
    return this.#vocabulary;
  }
}

/** Statements are many and short-lived: their bytes lie together in larger pieces. */
const SLAB = 1 << 17;
let slab = new Uint8Array(0);
let taken = 0;

/** Where `count` zeros are in `slab`. */
function room(count: number): number {
  if (taken + count > slab.length) {
    slab = new Uint8Array(Math.max(SLAB, count));
    taken = 0;
  }
  taken += count;
  return taken - count;
}

let readings = 0;

/** Reads words, and the concepts that start at each, once. Sets that are numbered later are looked up in the vocabulary. */
export function satisfiedBy(words: readonly { readonly stem: string }[], concepts: ConceptMap): Satisfied {
  const result = new Occurring(words, concepts);
  const { sets, base } = result;
  readings++;
  for (const { stem } of words) {
    const held = holdingStem.get(stem);
    if (held !== undefined) for (const number of held) sets[base + number] = 1;
  }
  for (const found of concepts) {
    for (const { concept } of found) {
      const held = holdingConcept.get(concept);
      if (held === undefined || held.met === readings) continue;
      held.met = readings;
      for (const number of held.sets) sets[base + number] = 1;
    }
  }
  return result;
}

/** True where every set is satisfied. */
export function satisfies(satisfied: Satisfied, needs: readonly number[]): boolean {
  const { sets, base, count } = satisfied;
  for (const need of needs) {
    if (need < count) {
      if (sets[base + need] === 0) return false;
    } else if (!choicesOf[need]?.some((choice) => satisfied.vocabulary.has(choice))) return false;
  }
  return true;
}
