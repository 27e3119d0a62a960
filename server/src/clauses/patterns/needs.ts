import { CONCEPTS, type Concept, type ConceptMap, isConcept } from '../statements/concepts.ts';
import { builtPatterns } from './builtPatterns.ts';
import { setsByChoice } from './setsByChoice.ts';

/**
 * A quick way to see that a pattern cannot hold. What a pattern needs is sets of choices, of each of which one must
 * occur; many patterns share them. Each set has a number, and one pass over the words of a statement marks the sets that
 * it satisfies, so that a pattern asks for a few marks only.
 */

const built = builtPatterns();
const numbers = new Map<string, number>();

/**
 * What can occur has a number too: stems and, with `@` before them, concepts. Those that the build found come first; the
 * sets that hold them are as they are kept, and sets that are numbered later are beside them.
 */
const choiceNumbers = new Map<string, number>();
built?.choices.forEach((choice, number) => {
  choiceNumbers.set(choice, number);
});
const builtSets = built ? setsByChoice(built) : { starts: Uint32Array.of(0), items: new Uint16Array(0) };
const builtChoices = builtSets.starts.length - 1;
const laterSets: (number[] | undefined)[] = [];

/** The numbers of concepts that patterns name. */
const conceptNumbers = new Map<Concept, number>();
for (const concept of CONCEPTS) {
  const number = choiceNumbers.get(`@${concept}`);
  if (number !== undefined) conceptNumbers.set(concept, number);
}

/** The number of a set of choices: stems, and concepts with `@` before them. */
export function needNumber(choices: readonly string[]): number {
  const unique = [...new Set(choices)].sort();
  const key = unique.join('|');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = setCount++;
  numbers.set(key, number);
  for (const choice of unique) {
    const of = numbered(choice);
    const sets = laterSets[of];
    if (sets === undefined) laterSets[of] = [number];
    else sets.push(number);
  }
  return number;
}

function numbered(choice: string): number {
  const known = choiceNumbers.get(choice);
  if (known !== undefined) return known;
  const number = choiceNumbers.size;
  choiceNumbers.set(choice, number);
  const concept = choice.slice(1);
  if (choice.startsWith('@') && isConcept(concept)) conceptNumbers.set(concept, number);
  return number;
}

/** How many sets have a number. */
let setCount = built?.count ?? 0;

/** How many choices have a number. */
export function choiceCount(): number {
  return choiceNumbers.size;
}

/** The sets that hold the choice of a number. */
export function setsOf(choice: number): readonly number[] {
  const { starts, items } = builtSets;
  return [...items.subarray(starts[choice], starts[choice + 1]), ...(laterSets[choice] ?? [])];
}

/** What can occur and has a number, in their order: for the build. */
export function numberedChoices(): readonly string[] {
  return [...choiceNumbers.keys()];
}

/** What occurs in some words, and so which sets they satisfy. */
class Occurring {
  readonly words: readonly { readonly stem: string }[];
  readonly concepts: ConceptMap;
  /** Where its marks are, if they still are, and how many sets there were when they were made. */
  page: Page | null = null;
  reading = 0;
  sets = 0;
  #choices: readonly number[] = [];
  #counted = -1;

  constructor(words: readonly { readonly stem: string }[], concepts: ConceptMap) {
    this.words = words;
    this.concepts = concepts;
  }

  /** The numbers of the choices that occur, each once. */
  get choices(): readonly number[] {
    if (this.#counted !== choiceNumbers.size) {
      this.#counted = choiceNumbers.size;
      this.#choices = choicesIn(this.words, this.concepts);
    }
    return this.#choices;
  }

  /** Whether a stem occurs. */
  hasStem(stem: string): boolean {
    const { words } = this;
    for (let i = 0; i < words.length; i++) if (words[i]?.stem === stem) return true;
    return false;
  }

  /** Whether a phrase of a concept occurs. */
  hasConcept(concept: Concept): boolean {
    const { concepts } = this;
    for (let i = 0; i < concepts.length; i++) {
      const found = concepts[i] as ConceptMap[number];
      for (let k = 0; k < found.length; k++) if (found[k]?.concept === concept) return true;
    }
    return false;
  }
}

export type { Occurring as Satisfied };

/** What occurs in words at each of which the phrases of `concepts` start. */
export function satisfiedBy(words: readonly { readonly stem: string }[], concepts: ConceptMap): Occurring {
  return new Occurring(words, concepts);
}

function choicesIn(words: readonly { readonly stem: string }[], concepts: ConceptMap): readonly number[] {
  if (met.length < choiceNumbers.size) met = new Uint32Array(2 * choiceNumbers.size);
  passes++;
  const choices: number[] = [];
  // By index, as of every loop over the words of a statement: code that runs for the first times makes an object for each step else.
  for (let i = 0; i < words.length; i++) {
    const number = choiceNumbers.get(words[i]?.stem ?? '');
    if (number === undefined || met[number] === passes) continue;
    met[number] = passes;
    choices.push(number);
  }
  for (let i = 0; i < concepts.length; i++) {
    const found = concepts[i] as ConceptMap[number];
    for (let k = 0; k < found.length; k++) {
      const number = conceptNumbers.get((found[k] as ConceptMap[number][number]).concept);
      if (number === undefined || met[number] === passes) continue;
      met[number] = passes;
      choices.push(number);
    }
  }
  return choices;
}

/** In which pass each choice was met last. */
let met = new Uint32Array(0);
let passes = 0;

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

/** The marks of some words, for all sets that have a number now: the last ones mostly. */
export function pageOf(of: Occurring): Page {
  const { page } = of;
  return page !== null && page.reading === of.reading && of.sets === setCount ? page : marked(of);
}

function marked(of: Occurring): Page {
  const page = pages[turned++ % pages.length] as Page;
  if (page.marks.length < setCount) page.marks = new Uint32Array(2 * setCount);
  const reading = ++readings;
  const { marks } = page;
  page.reading = reading;
  const { starts, items } = builtSets;
  for (const choice of of.choices) {
    if (choice < builtChoices) {
      const end = starts[choice + 1] as number;
      for (let i = starts[choice] as number; i < end; i++) marks[items[i] as number] = reading;
    }
    const later = laterSets[choice];
    if (later !== undefined) for (let i = 0; i < later.length; i++) marks[later[i] as number] = reading;
  }
  of.page = page;
  of.reading = reading;
  of.sets = setCount;
  return page;
}

/** True where every set is satisfied. */
export function satisfies(satisfied: Occurring, needs: readonly number[]): boolean {
  const { marks, reading } = pageOf(satisfied);
  for (let i = 0; i < needs.length; i++) if (marks[needs[i] as number] !== reading) return false;
  return true;
}
