import type { BuiltPatterns } from '../server/src/clauses/patterns/builtPatterns.ts';
import { needOf, type WordElement } from '../server/src/clauses/patterns/compiledPattern.ts';
import { numberedChoices } from '../server/src/clauses/patterns/needs.ts';
import { listsOf } from '../server/src/clauses/statements/lists.ts';

/** The words of patterns, each once, as the build keeps them. */
export class WordTable {
  readonly #words = new Map<string, { readonly index: number; readonly choices: readonly string[] }>();

  /** The index of a word. */
  indexOf(element: WordElement): number {
    // "fake|faking" is one choice: forms of a word have one stem.
    const unique = [...new Set(element.choices.map((one) => one.join(' ')))];
    const choices = [...element.concepts.map((name) => `@${name}`), ...inOrder(unique, byText)];
    const key = choices.join('|');
    const known = this.#words.get(key);
    if (known !== undefined) return known.index;
    const index = this.#words.size;
    this.#words.set(key, { index, choices });
    // Gives its choices their numbers.
    needOf(element);
    return index;
  }

  built(): Pick<BuiltPatterns, 'choices' | 'longer' | 'longerFirsts' | 'words'> {
    const choices = numberedChoices();
    const numbers = new Map(choices.map((choice, number) => [choice, number]));
    const few = numbers.size;
    const words = [...this.#words.values()].map((word) => word.choices);
    for (const choice of words.flat()) if (!numbers.has(choice)) numbers.set(choice, numbers.size);
    const numberOf = (choice: string): number => numbers.get(choice) ?? 0;
    // Numbers that rise compress better.
    const byNumber = (a: string, b: string): number => numberOf(a) - numberOf(b);
    const { starts, items } = listsOf(words.map((word) => inOrder(word, byNumber).map(numberOf)));
    const longer = [...numbers.keys()].slice(few);
    return {
      choices,
      longer,
      longerFirsts: Uint16Array.from(longer, (phrase) => numberOf(firstOf(phrase))),
      words: { starts, items: Uint16Array.from(items) },
    };
  }
}

/** Choices sorted, except that those with one first stem stay in their order: the first of them that holds counts. */
function inOrder(choices: readonly string[], compare: (a: string, b: string) => number): readonly string[] {
  const left = new Map<string, string[]>();
  for (const choice of choices) left.set(firstOf(choice), [...(left.get(firstOf(choice)) ?? []), choice]);
  return [...choices].sort(compare).map((choice) => left.get(firstOf(choice))?.shift() ?? choice);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function firstOf(choice: string): string {
  return choice.split(' ', 1)[0] ?? '';
}
