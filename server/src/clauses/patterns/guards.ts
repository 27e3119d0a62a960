import { listsOf } from '../statements/lists.ts';
import type { Guards } from './builtPatterns.ts';
import { choiceCount, type Satisfied, setsOf } from './needs.ts';

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
  const choices = Array.from({ length: choiceCount() }, (_, choice) => setsOf(choice));
  const weights = new Map<number, number>();
  for (const [choice, sets] of choices.entries()) {
    // Of sets that occur as often, the one of fewer choices has fewer to tell of.
    const weight = 1e-3 + (often?.(choice) ?? sets.length);
    for (const set of sets) weights.set(set, (weights.get(set) ?? 0) + weight);
  }
  const weight = (set: number): number => weights.get(set) ?? 0;
  const byGuard = new Map<number, number[]>();
  const free: number[] = [];
  for (const [pattern, needs] of ways.entries()) {
    if (needs.some((sets) => sets.length === 0)) {
      free.push(pattern);
      continue;
    }
    for (const sets of needs) {
      const guard = sets.reduce((least, set) => (weight(set) < weight(least) ? set : least));
      const guarded = byGuard.get(guard);
      if (guarded === undefined) byGuard.set(guard, [pattern]);
      else guarded.push(pattern);
    }
  }
  const lists = choices.map((sets) =>
    [...new Set(sets.flatMap((set) => byGuard.get(set) ?? []))].sort((a, b) => a - b),
  );
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
