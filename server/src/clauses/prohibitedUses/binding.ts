import { Mood } from '../moods/mood.ts';
import { find, type Match } from '../patterns/pattern.ts';
import type { Statement } from '../statements/statements.ts';

/** Where the first of `sources` that holds as a ban on the reader does. */
export function bindingBan(sources: readonly string[], own: Statement): Match | null {
  for (const words of sources) {
    const match = find(words, 'ban', own);
    if (match && bindsSomeone(own, match)) return match;
  }
  return null;
}

/** True where the ban speaks to the reader: "you may not", "do not", "shall not be used"; not "the authors do not claim". */
export function bindsSomeone(own: Statement, match: Match): boolean {
  const mood = own.moods[match.start] ?? 0;
  if (mood & Mood.Prohibited) return true;
  const negation = own.words.findIndex((word) => /^(?:not|never|no|cannot|neither|nobodi)$/.test(word.stem));
  // "For example, don't …", "In addition, do not …".
  const comma = own.words.slice(0, 5).findIndex((word) => word.stem === ',' || word.stem === 'pleas');
  // "Unless someone checks what it says, do not use it for …".
  const order = /^(?:not|never)$/.test(own.words[negation]?.stem ?? '');
  const orders = /^do$/i.test(own.words[negation - 1]?.text ?? '') ? negation - 1 : negation;
  const told = /^(?:does|did|is|are|was|were|has|have|had)$/i.test(own.words[negation - 1]?.text ?? '');
  const opening = /^(?:,|;|:|then|so|and)$/.test(own.words[orders - 1]?.stem ?? '');
  if (order && opening && !told && !(mood & (Mood.Licensor | ZONE_OR_WILL))) return true;
  if (negation - (comma + 1) <= 1 && !(mood & Mood.Licensor)) return true;
  // "You have no right to", "I will not", "it is your duty not to".
  if (/^(?:i|you|licensee|user)$/i.test(own.words[0]?.text ?? '') && isWithheld(own, match)) return true;
  // "does not", "is not" tell; "may not", "shall not", "agree not to" bind.
  if (!(mood & (Mood.Permit | Mood.Duty))) return false;
  return (mood & Mood.You) !== 0 || own.words.slice(negation, match.start + 1).some((word) => word.stem === 'be');
}

const ZONE_OR_WILL = Mood.Exception | Mood.Condition | Mood.Permit | Mood.Duty;

/** Whether someone is refused the right to a banned act ("has no right to", "not have permission to") or forswears it ("I will not"). */
function isWithheld({ words }: Statement, { start }: Match): boolean {
  const before = (k: number): string => words[start - k]?.text.toLowerCase() ?? '';
  if (before(1) !== 'to')
    return start === 3 && /^(?:not|never)$/.test(before(1)) && /^(?:will|shall)$/.test(before(2)) && before(3) === 'i';
  if (!/^(?:right|permission|license|authority)$/.test(before(2))) return false;
  const no = before(3) === 'no' ? (before(4) === 'absolutely' ? 5 : 4) : 0;
  if (no > 0) return /^(?:have|has)$/.test(before(no));
  const have = /^(?:the|any)$/.test(before(3)) ? 4 : 3;
  return before(have) === 'have' && before(have + 1).endsWith('not');
}
