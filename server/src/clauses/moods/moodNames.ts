import { bans, Mood, obliges, permits } from './mood.ts';

/**
 * What a statement must be for a pattern to hold:
 * - `ban`: the marked word is banned (a negated permission or duty, or a word of prohibition);
 * - `permit`, `duty`: it is permitted, it is a duty;
 * - `any`: whatever the mood; exceptions and conditions count too.
 * - `main`: whatever the mood, but not inside an exception or a condition;
 * - `granted`: it is the verb or the noun of a right that is granted; `patent`: of one under patents alone;
 * - `licensor`: the licensor may do it or does it.
 */
export type MoodName = 'ban' | 'permit' | 'duty' | 'any' | 'main' | 'granted' | 'patent' | 'licensor';

/** The moods that patterns name, as bits. */
export const MOODS: Readonly<Record<MoodName, number>> = {
  any: 1,
  ban: 2,
  permit: 4,
  duty: 8,
  main: 16,
  granted: 32,
  patent: 64,
  licensor: 128,
};

const MOOD_NAMES = Object.keys(MOODS) as readonly MoodName[];

/** What each combination of flags is, as it is met: -1 where it was not yet. */
const metMoods = new Int16Array(2 * Mood.Descriptive).fill(-1);

/** The moods that a word has, by its flags: bits of `MOODS`. */
export function moodBits(flags: number): number {
  const before = metMoods[flags] ?? -1;
  if (before >= 0) return before;
  let bits = 0;
  for (const name of MOOD_NAMES) if (holds(name, flags)) bits |= MOODS[name];
  metMoods[flags] = bits;
  return bits;
}

/** Whether the mood of a word is the one that a pattern names. */
function holds(mood: MoodName, flags: number): boolean {
  switch (mood) {
    case 'ban':
      return bans(flags);
    case 'permit':
      return permits(flags);
    case 'duty':
      return obliges(flags);
    case 'main':
      return (flags & (Mood.Exception | Mood.Condition)) === 0;
    case 'licensor':
      return (flags & Mood.Licensor) !== 0 && (flags & (Mood.Negated | Mood.Prohibited | Mood.Exception)) === 0;
    case 'any':
      return true;
    case 'granted':
      return (flags & (Mood.Granted | Mood.Patent)) === Mood.Granted;
    case 'patent':
      return (flags & Mood.Patent) !== 0;
  }
}
