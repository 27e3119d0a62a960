import { listsOf } from '../statements/lists.ts';
import type { Guards } from './builtPatterns.ts';
import { allSets, choiceCount, type Satisfied } from './needs.ts';

export type { Guards };

/**
 * The guards of patterns by what they need, so that it is known without a look at each which of them may hold in some
 * words: every pattern is guarded by the set that occurs least of those that it needs, or where there are several ways to
 * hold, by one such set for each. `often` tells how often a choice occurs; where nothing is known, that is guessed by how
 * many sets hold it.
 */
export function guardsOf(
  ways: readonly (readonly (readonly number[])[])[],
  often?: (choice: number) => number,
): Guards {
  const sets = allSets();
  const holding = new Uint32Array(choiceCount());
  for (const choice of sets.flat()) holding[choice] = (holding[choice] as number) + 1;
  // Of sets that occur as often, the one of fewer choices has fewer to tell of.
  const weights = sets.map((choices) =>
    choices.reduce((sum, choice) => sum + (1e-3 + (often?.(choice) ?? (holding[choice] as number))), 0),
  );
  const weight = (set: number): number => weights[set] ?? 0;
  const lists: number[][] = Array.from(holding, () => []);
  const free: number[] = [];
  for (const [pattern, needs] of ways.entries()) {
    if (needs.some((sets) => sets.length === 0)) {
      free.push(pattern);
      continue;
    }
    const guards = needs.map((sets) => sets.reduce((least, set) => (weight(set) < weight(least) ? set : least)));
    for (const choice of new Set(guards.flatMap((guard) => sets[guard] ?? []))) lists[choice]?.push(pattern);
  }
  const { starts, items } = listsOf(lists);
  return { guarded: { starts, items: Uint16Array.from(items) }, free: Uint16Array.from(free) };
}

/** In which look each pattern was met last: there are no more than a number of 16 bits has room for. */
const met = new Uint32Array(1 << 16);
let looks = 0;

/** The patterns one of whose choices occurs, in no order; those that need nothing are not among them. */
export function guardedIn({ guarded: { starts, items } }: Guards, satisfied: Satisfied): number[] {
  looks++;
  const found: number[] = [];
  const choices = starts.length - 1;
  const occurring = satisfied.choices;
  for (let k = 0; k < occurring.length; k++) {
    const choice = occurring[k] as number;
    if (choice >= choices) continue;
    const end = starts[choice + 1] as number;
    for (let i = starts[choice] as number; i < end; i++) {
      const pattern = items[i] as number;
      if (met[pattern] === looks) continue;
      met[pattern] = looks;
      found.push(pattern);
    }
  }
  return found;
}
