import { stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { hasAny, type Put, YOU_MUST_NOT } from './plainClause.ts';

/**
 * "Selling the weights will result in the end of your license", "the following activities violate our terms": what has such a
 * consequence is banned. In: the words of a sentence. Out: the ban to put in, or null.
 */
export function opensConsequence(words: readonly Word[]): Put | null {
  for (let i = 2; i < Math.min(words.length, FARTHEST); i++) {
    const s = words[i]?.stem ?? '';
    if (NO_SUBJECT.has(s)) return null;
    if (!(ENDS_IT.has(s) && endsAccess(words, i)) && !(VIOLATES.has(s) && hasAny(words, i + 1, i + 6, TERMS))) continue;
    // A list follows: what bans its items stands last.
    if (hasAny(words, 0, i, LISTED)) return { at: words.length - 1, said: ARE_BANNED, verb: null };
    return /^[A-Z][a-z]+ing$/.test(words[0]?.text ?? '') && !NO_ACT.test(words[0]?.text ?? '')
      ? { at: 0, said: YOU_MUST_NOT, verb: null }
      : null;
  }
  return null;
}

/** So many words has what the consequence is told of. */
const FARTHEST = 28;
const ARE_BANNED = ['are', 'prohibited'];

/** "results in", "leads to", "is grounds for": from there on, the end of what one has. */
function endsAccess(words: readonly Word[], i: number): boolean {
  return /^(?:in|to|for)$/.test(words[i + 1]?.stem ?? '') && hasAny(words, i + 2, i + 12, ENDS);
}

const ENDS_IT = stems('result results lead leads grounds cause');
const ENDS = stems('termination suspension ban bans revocation deletion closure removal restrictions blocking loss');
const VIOLATES = stems('violate violates breach breaches');
const TERMS = stems('terms policy policies rules agreement guidelines license');
const LISTED = stems('following below');

/** Of a breach it is no news that it ends what one has; a condition says when; a ban is said already. */
const NO_SUBJECT = stems(
  'violation violations noncompliance failure fail failing comply misuse abuse if when where unless that which who not prohibited forbidden banned disallowed . ; : you',
);
const NO_ACT =
  /^(?:Violating|Breaching|Failing|Ignoring|Nothing|During|Including|According|Following|Notwithstanding|Everything|Anything|Something|Regarding|Concerning|Pending|Being|Having|Disregarding)$/;
