import type { Lists } from './builtPatterns.ts';
import { choiceCount, type Satisfied, setsOf } from './needs.ts';

/**
 * Which of many patterns may hold in some words, without a look at each: every pattern is guarded by one of the sets that
 * it needs, the one that occurs least. By the number of a choice, the patterns of whose guards it is a part.
 */
export interface Guards {
  readonly guarded: Lists<Uint16Array>;
  /** The patterns that need nothing, in order. */
  readonly free: Uint16Array;
  /** How many patterns there are. */
  readonly count: number;
}

/** The guards of patterns by what they need. */
export function guardsOf(needs: readonly (readonly number[])[]): Guards {
  const choices = Array.from({ length: choiceCount() }, (_, choice) => setsOf(choice));
  // How much is said of a choice tells how often it occurs.
  const weights = new Map<number, number>();
  for (const sets of choices) for (const set of sets) weights.set(set, (weights.get(set) ?? 0) + sets.length);
  const weight = (set: number): number => weights.get(set) ?? 0;
  const byGuard = new Map<number, number[]>();
  const free: number[] = [];
  for (const [pattern, sets] of needs.entries()) {
    const [first, ...others] = sets;
    if (first === undefined) {
      free.push(pattern);
      continue;
    }
    const guard = others.reduce((least, set) => (weight(set) < weight(least) ? set : least), first);
    const guarded = byGuard.get(guard);
    if (guarded === undefined) byGuard.set(guard, [pattern]);
    else guarded.push(pattern);
  }
  const lists = choices.map((sets) =>
    [...new Set(sets.flatMap((set) => byGuard.get(set) ?? []))].sort((a, b) => a - b),
  );
  let end = 0;
  const starts = Uint32Array.from([0, ...lists.map((list) => (end += list.length))]);
  return {
    guarded: { starts, items: Uint16Array.from(lists.flat()) },
    free: Uint16Array.from(free),
    count: needs.length,
  };
}

/** In which look each pattern was met last. */
let met = new Uint32Array(0);
let looks = 0;

/** The patterns one of whose choices occurs, in no order; those that need nothing are not among them. */
export function guardedIn({ guarded: { starts, items }, count }: Guards, satisfied: Satisfied): number[] {
  if (met.length < count) met = new Uint32Array(2 * count);
  looks++;
  const found: number[] = [];
  const choices = starts.length - 1;
  for (const choice of satisfied.choices) {
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
