import type { Word } from '../../text/words.ts';
import type { Definition } from '../acrossText/definitions.ts';
import type { Concept, ConceptMap } from './concepts.ts';

/** The concepts of some words, and with them those that the terms which `definitions` define stand for. */
export function withTerms(plain: ConceptMap, words: readonly Word[], definitions: readonly Definition[]): ConceptMap {
  const groups = definitions.length > FEW ? byFirstWord(definitions) : undefined;
  const all: ConceptMap[number][] = [];
  for (let i = 0; i < words.length; i++) {
    const found = plain[i] as ConceptMap[number];
    // Most words open no term.
    const near = groups === undefined ? definitions : groups.get(words[i]?.stem ?? '');
    all.push(near === undefined ? found : termsAt(found, words, i, near));
  }
  return all;
}

/** What is found at word `start`, and behind it what the terms carry that stand there. */
function termsAt(
  found: ConceptMap[number],
  words: readonly Word[],
  start: number,
  definitions: readonly Definition[],
): ConceptMap[number] {
  let more: { readonly concept: Concept; readonly end: number }[] | undefined;
  for (const { term, carries } of definitions) {
    if (carries.length === 0 || !isTerm(words, start, term)) continue;
    more ??= [];
    for (const concept of carries) more.push({ concept, end: start + term.length });
  }
  return more === undefined ? found : [...found, ...more];
}

function isTerm(words: readonly Word[], start: number, term: readonly string[]): boolean {
  for (let k = 0; k < term.length; k++) if (words[start + k]?.stem !== term[k]) return false;
  // One common word is the term where it is written as a name: "the Purpose".
  return term.length > 1 || /^[A-Z]/.test(words[start]?.text ?? '');
}

/** Fewer are sooner tried than looked up. */
const FEW = 8;
const grouped = new WeakMap<readonly Definition[], ReadonlyMap<string, readonly Definition[]>>();

/** Definitions by the first word of their terms, each group in their order. */
function byFirstWord(definitions: readonly Definition[]): ReadonlyMap<string, readonly Definition[]> {
  let groups = grouped.get(definitions);
  if (!groups) {
    const made = new Map<string, Definition[]>();
    for (const definition of definitions) {
      const [first = ''] = definition.term;
      const group = made.get(first);
      if (group) group.push(definition);
      else made.set(first, [definition]);
    }
    groups = made;
    grouped.set(definitions, groups);
  }
  return groups;
}
