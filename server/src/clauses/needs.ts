import { builtPatterns } from './builtPatterns.ts';
import { CONCEPTS, type Concept, type ConceptMap } from './concepts.ts';

/**
 * A quick way to see that a pattern cannot hold. What a pattern needs is sets of choices, of each of which one must
 * occur; many patterns share them. Each set has a number, and one pass over the words of a statement marks the sets that
 * it satisfies, so that a pattern asks for a few marks only.
 */

const built = builtPatterns();
const numbers = new Map<string, number>();

/** Numbers of sets in growing order; those that the build found are as they are kept, and others are added to a copy. */
type Sets = number[] | Uint16Array;

/** The sets that hold a stem or, with `@` before it, a concept; those of the build by its index until it is asked for. */
const holdingStem = new Map<string, Sets | number>(built?.choices.map((choice, index) => [choice, index]));

function heldBy(choice: string): Sets | undefined {
  const held = holdingStem.get(choice);
  if (typeof held !== 'number') return held;
  const { starts, items } = built?.sets ?? { starts: [], items: new Uint16Array() };
  const sets = items.subarray(starts[held], starts[held + 1]);
  holdingStem.set(choice, sets);
  return sets;
}

/** A concept as patterns name it, the numbers of the sets that hold it, and the reading of words that met it last. */
interface ConceptSets {
  readonly symbol: string;
  readonly sets: number[];
  met: number;
}
const holdingConcept = new Map<Concept, ConceptSets>(
  CONCEPTS.map((concept) => {
    const symbol = `@${concept}`;
    return [concept, { symbol, sets: [...(heldBy(symbol) ?? [])], met: 0 }];
  }),
);

/** The number of a set of choices: stems, and concepts with `@` before them. */
export function needNumber(choices: readonly string[]): number {
  const unique = [...new Set(choices)].sort();
  const key = unique.join('|');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = setCount();
  numbers.set(key, number);
  for (const choice of unique) {
    const concept = choice.startsWith('@') ? holdingConcept.get(choice.slice(1) as Concept) : undefined;
    const sets = concept?.sets ?? heldBy(choice);
    if (Array.isArray(sets)) sets.push(number);
    else holdingStem.set(choice, [...(sets ?? []), number]);
  }
  return number;
}

function setCount(): number {
  return (built?.count ?? 0) + numbers.size;
}

/** The sets that have a number, by what they hold, and how many there are: for the build. */
export function numberedSets(): {
  readonly sets: readonly (readonly [string, readonly number[]])[];
  readonly count: number;
} {
  const stems = [...holdingStem.keys()].map((stem) => [stem, [...(heldBy(stem) ?? [])]] as const);
  const concepts = [...holdingConcept.values()].map(({ symbol, sets }) => [symbol, sets] as const);
  return { sets: [...stems, ...concepts], count: setCount() };
}

/** What occurs in some words, and so which sets they satisfy. */
class Occurring {
  readonly words: readonly { readonly stem: string }[];
  readonly concepts: ConceptMap;
  /** Where its marks are, if they still are, and how many sets there were when they were made. */
  page: Page | null = null;
  reading = 0;
  sets = 0;
  #vocabulary: ReadonlySet<string> | undefined;

  constructor(words: readonly { readonly stem: string }[], concepts: ConceptMap) {
    this.words = words;
    this.concepts = concepts;
  }

  /** The stems and, with `@` before them, the concepts that occur. */
  get vocabulary(): ReadonlySet<string> {
    if (this.#vocabulary === undefined) {
      const vocabulary = new Set<string>();
      for (const { stem } of this.words) vocabulary.add(stem);
      for (const found of this.concepts)
        for (const { concept } of found) vocabulary.add(holdingConcept.get(concept)?.symbol ?? '');
      this.#vocabulary = vocabulary;
    }
    return this.#vocabulary;
  }
}

export type { Occurring as Satisfied };

/** What occurs in words at each of which the phrases of `concepts` start. */
export function satisfiedBy(words: readonly { readonly stem: string }[], concepts: ConceptMap): Occurring {
  return new Occurring(words, concepts);
}

/**
 * Room for the marks of one reading of words: a set is satisfied where its mark is the number of the reading. A text can
 * have hundreds of thousands of statements, but few are asked at a time: the pages go round, and who lost its own is read
 * again.
 */
interface Page {
  marks: Uint32Array;
  reading: number;
}

const pages: readonly Page[] = Array.from({ length: 8 }, () => ({ marks: new Uint32Array(0), reading: 0 }));
let turned = 0;
let readings = 0;

/** The marks of some words, for all sets that have a number now. */
function pageOf(of: Occurring): Page {
  const { page } = of;
  if (page !== null && page.reading === of.reading && of.sets === setCount()) return page;
  return marked(of);
}

function marked(of: Occurring): Page {
  const page = pages[turned++ % pages.length] as Page;
  if (page.marks.length < setCount()) page.marks = new Uint32Array(2 * setCount());
  const reading = ++readings;
  const { marks } = page;
  page.reading = reading;
  for (const { stem } of of.words) {
    const held = heldBy(stem);
    if (held !== undefined) for (let i = 0; i < held.length; i++) marks[held[i] as number] = reading;
  }
  for (const found of of.concepts) {
    for (const { concept } of found) {
      const held = holdingConcept.get(concept);
      if (held === undefined || held.met === reading) continue;
      held.met = reading;
      for (const number of held.sets) marks[number] = reading;
    }
  }
  of.page = page;
  of.reading = reading;
  of.sets = setCount();
  return page;
}

/** True where every set is satisfied. */
export function satisfies(satisfied: Occurring, needs: readonly number[]): boolean {
  const { marks, reading } = pageOf(satisfied);
  for (const need of needs) if (marks[need] !== reading) return false;
  return true;
}
