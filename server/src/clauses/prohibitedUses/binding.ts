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
  if (/^(?:i|you|licensee|user)$/i.test(own.words[0]?.text ?? '') && WITHHELD.test(said(own, match))) return true;
  // "does not", "is not" tell; "may not", "shall not", "agree not to" bind.
  if (!(mood & (Mood.Permit | Mood.Duty))) return false;
  return (mood & Mood.You) !== 0 || own.words.slice(negation, match.start + 1).some((word) => word.stem === 'be');
}

const ZONE_OR_WILL = Mood.Exception | Mood.Condition | Mood.Permit | Mood.Duty;

/** What stands before a banned act, where someone is refused it or forswears it. */
const WITHHELD =
  /(?:^| )(?:have|has) (?:absolutely )?no (?:right|permission|license|authority) to$|not have (?:the |any )?(?:right|permission|license|authority) to$|^i (?:will|shall) (?:never|not)$/i;

/** The eight words before a match, as they are written. */
function said(own: Statement, match: Match): string {
  return own.words
    .slice(Math.max(0, match.start - 8), match.start)
    .map((word) => word.text)
    .join(' ');
}
