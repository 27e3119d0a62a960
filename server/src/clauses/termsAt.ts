import type { Word } from '../text/words.ts';
import type { Concept } from './concepts.ts';
import type { Definition } from './definitions.ts';

/** A word of the text that one of `definitions` speaks of, and the index after it. */
export function termsAt(
  words: readonly Word[],
  start: number,
  definitions: readonly Definition[],
): readonly { readonly concept: Concept; readonly end: number }[] {
  const first = words[start];
  if (first === undefined) return NO_TERMS;
  const named = definitions.length > FEW ? byFirstWord(definitions).get(first.stem) : definitions;
  if (named === undefined) return NO_TERMS;
  let found: { readonly concept: Concept; readonly end: number }[] | undefined;
  for (let i = 0; i < named.length; i++) {
    const { term, carries } = named[i] as Definition;
    if (term[0] !== first.stem || !term.every((s, k) => words[start + k]?.stem === s)) continue;
    // One common word is the term where it is written as a name: "the Purpose".
    if (term.length === 1 && !/^[A-Z]/.test(first.text)) continue;
    found ??= [];
    for (const concept of carries) found.push({ concept, end: start + term.length });
  }
  return found ?? NO_TERMS;
}

/** Fewer are sooner tried than looked up. */
const FEW = 8;
const NO_TERMS: readonly { readonly concept: Concept; readonly end: number }[] = [];
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
