import { CONCEPTS, type Concept, type ConceptMap, isConcept } from '../statements/concepts.ts';
import { builtPatterns } from './builtPatterns.ts';

/**
 * A quick way to see that a pattern cannot hold. What a pattern needs is sets of choices, of each of which one must
 * occur. Each set has a number. One pass over the words of a statement marks the choices that occur in it, which are few;
 * most patterns fail with the first set that is looked at.
 */

const built = builtPatterns();
const numbers = new Map<string, number>();

/** What can occur has a number too: stems and, with `@` before them, concepts. Those that the build found come first. */
const choiceNumbers = new Map<string, number>();
built?.choices.forEach((choice, number) => {
  choiceNumbers.set(choice, number);
});
const builtChoices = choiceNumbers.size;

/** The sets that the build found, each by the number of the word that has these choices; those numbered later follow them. */
const { starts: wordStarts, items: wordItems } = built?.words ?? {
  starts: Uint32Array.of(0),
  items: new Uint16Array(0),
};
const longerFirsts = built?.longerFirsts ?? new Uint16Array(0);
const builtSets = wordStarts.length - 1;
const laterSets: (readonly number[])[] = [];

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
  const number = builtSets + laterSets.length;
  numbers.set(key, number);
  laterSets.push(unique.map(numbered));
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

/** How many choices have a number. */
export function choiceCount(): number {
  return choiceNumbers.size;
}

/** The numbers of the choices of each set, rising, each once. */
export function allSets(): readonly (readonly number[])[] {
  const sets: (readonly number[])[] = [];
  for (let word = 0; word < builtSets; word++) {
    const items = wordItems.subarray(wordStarts[word], wordStarts[word + 1]);
    sets.push(rising(Array.from(items, (item) => (item < builtChoices ? item : firstOfLonger(item)))));
  }
  return sets.concat(laterSets.map(rising));
}

function rising(choices: readonly number[]): readonly number[] {
  return [...new Set(choices)].sort((a, b) => a - b);
}

/** Of a phrase the first stem counts. */
function firstOfLonger(item: number): number {
  return longerFirsts[item - builtChoices] as number;
}

/** What can occur and has a number, in their order: for the build. */
export function numberedChoices(): readonly string[] {
  return [...choiceNumbers.keys()];
}

/** What occurs in some words, and so which sets they satisfy. */
class Occurring {
  readonly words: readonly { readonly stem: string }[];
  readonly concepts: ConceptMap;
  /** Where its marks are, if they still are, and how many choices had a number when they were made. */
  page: Page | null = null;
  reading = 0;
  counted = -1;
  /** How many had one when those that occur were looked for: it may be later, without new marks. */
  #known = -1;
  #choices: readonly number[] = [];

  constructor(words: readonly { readonly stem: string }[], concepts: ConceptMap) {
    this.words = words;
    this.concepts = concepts;
  }

  /** The numbers of the choices that occur, each once. */
  get choices(): readonly number[] {
    if (this.#known !== choiceNumbers.size) {
      this.#known = choiceNumbers.size;
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
 * Room for the marks of one reading of words: what occurs has the number of the reading. A text can have hundreds of
 * thousands of statements, but few are asked at a time: the pages go round, and who lost its own is read again.
 */
export interface Page {
  marks: Uint32Array;
  reading: number;
}

const pages: readonly Page[] = Array.from({ length: 8 }, () => ({ marks: new Uint32Array(0), reading: 0 }));
let turned = 0;
let readings = 0;

/** The marks of some words, for all choices that have a number now: the last ones mostly. */
export function pageOf(of: Occurring): Page {
  const { page } = of;
  return page !== null && page.reading === of.reading && of.counted === choiceNumbers.size ? page : marked(of);
}

function marked(of: Occurring): Page {
  const page = pages[turned++ % pages.length] as Page;
  if (page.marks.length < choiceNumbers.size) page.marks = new Uint32Array(2 * choiceNumbers.size);
  const reading = ++readings;
  const { marks } = page;
  const { choices } = of;
  for (let i = 0; i < choices.length; i++) marks[choices[i] as number] = reading;
  page.reading = reading;
  of.page = page;
  of.reading = reading;
  of.counted = choiceNumbers.size;
  return page;
}

/** True where one of the choices of a set occurs. */
export function holdsOne(set: number, { marks, reading }: Page): boolean {
  if (set >= builtSets) return laterHoldsOne(set, marks, reading);
  const end = wordStarts[set + 1] as number;
  for (let i = wordStarts[set] as number; i < end; i++) {
    const item = wordItems[i] as number;
    if (marks[item < builtChoices ? item : firstOfLonger(item)] === reading) return true;
  }
  return false;
}

function laterHoldsOne(set: number, marks: Uint32Array, reading: number): boolean {
  const choices = laterSets[set - builtSets] as readonly number[];
  for (let i = 0; i < choices.length; i++) if (marks[choices[i] as number] === reading) return true;
  return false;
}

/** True where every set is satisfied. */
export function satisfies(satisfied: Occurring, needs: readonly number[]): boolean {
  const page = pageOf(satisfied);
  for (let i = 0; i < needs.length; i++) if (!holdsOne(needs[i] as number, page)) return false;
  return true;
}
