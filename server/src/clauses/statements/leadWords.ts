import type { LeadIn } from '../../text/leadIn.ts';
import { changedWords, type Word } from '../../text/words.ts';
import { plainly } from '../plainForms/plainForm.ts';
import { LEAD_WORDS } from './parts.ts';

/** How many lead-ins of a chain are read. */
const DEEPEST_LEAD = 8;

/** What was asked for last: the items of a list follow one another. */
let last: { readonly leadIn: LeadIn; readonly words: readonly Word[] } | undefined;

/**
 * The words that govern an item: the end of its chain of lead-ins, outermost first. They stand in other blocks than the
 * item: their offsets are below 0, where they touch neither the words of the item nor those of another lead-in.
 */
export function leadWords(leadIn: LeadIn | null): readonly Word[] {
  if (leadIn === null) return NONE;
  if (last?.leadIn !== leadIn) last = { leadIn, words: wordsOf(leadIn) };
  return last.words;
}

const NONE: readonly Word[] = [];

/** Whether two chains of lead-ins govern an item with the same words. */
export function isSameLead(a: LeadIn | null, b: LeadIn | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  const [these, those] = [leadWords(a), leadWords(b)];
  return (
    these.length === those.length &&
    these.every((word, i) => {
      const other = those[i];
      return (
        word.text === other?.text && word.stem === other.stem && word.start === other.start && word.end === other.end
      );
    })
  );
}

function wordsOf(leadIn: LeadIn): readonly Word[] {
  let words: readonly Word[] = [];
  let outermost: readonly Word[] = [];
  let end = 0;
  for (let at: LeadIn | null = leadIn, depth = 0; at && depth < DEEPEST_LEAD; at = at.outer, depth++) {
    // Of more words than count it only counts that they are more.
    outermost = movedBefore(end, withoutConsequence(plainly(at.sentence).words.slice(-LEAD_WORDS - 1)));
    end = outermost[0]?.start ?? end;
    if (words.length <= LEAD_WORDS) words = outermost.concat(words);
  }
  if (words.length <= LEAD_WORDS) return words;
  // Where the chain is too long its middle goes: the outermost lead-in holds the verb, the innermost what is listed.
  const kept = outermost.slice(-LEAD_WORDS / 2);
  return kept.concat(words.slice(kept.length - LEAD_WORDS));
}

/**
 * The words of a lead-in without what its author will do about what it lists: "You must not write the following, or we
 * will delete it:" governs its items as "You must not write the following:".
 */
function withoutConsequence(words: readonly Word[]): readonly Word[] {
  const colon = words.at(-1);
  if (colon?.stem !== ':') return words;
  const listed = words.findIndex(({ stem }) => stem === 'following' || stem === 'below');
  if (listed < 0) return words;
  for (let i = listed + 1; i + 2 < words.length; i++) {
    const [link, who, will] = words.slice(i, i + 3);
    if (LINKS.has(link?.stem ?? '') && who?.stem === 'we' && WILL_DO.has(will?.stem ?? ''))
      return words.slice(0, words[i - 1]?.stem === ',' ? i - 1 : i).concat(colon);
  }
  return words;
}

const LINKS = new Set(['or', 'and', 'otherwise', ',']);
const WILL_DO = new Set(['will', 'may', 'shall', 'reserv', 'can']);

/** The words of a sentence as if it ended a little before an offset. */
function movedBefore(offset: number, words: readonly Word[]): readonly Word[] {
  const by = offset - APART - (words.at(-1)?.end ?? 0);
  return changedWords(words, ({ text, stem, start, end }) => ({ text, stem, start: start + by, end: end + by }));
}

/** More than a blank. */
const APART = 2;
