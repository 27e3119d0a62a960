import type { Word } from '../../text/words.ts';
import { markGranted } from '../granted.ts';
import { moodsOf } from '../moods/mood.ts';
import { type Satisfied, satisfiedBy } from '../patterns/needs.ts';
import { type ConceptMap, findConcepts } from './concepts.ts';
import type { Statement, Wording } from './statements.ts';
import { withTerms } from './termsAt.ts';

/** What the words of a statement mean; made once. */
export function statementOf(wording: Wording): Statement {
  const { words, own, terms, memo } = wording;
  if (memo.statement === undefined) {
    const plain = findConcepts(words);
    const concepts = terms.length === 0 ? plain : withTerms(plain, words, terms);
    const moods = moodsOf(words);
    markGranted(words, moods, own);
    memo.statement = statementWith(wording, words, own, concepts, moods, satisfiedBy(words, concepts));
  }
  return memo.statement;
}

/** A statement of these words in the place of a wording, written out: there are many, and a copy with `...` takes longer. */
export function statementWith(
  of: Wording,
  words: readonly Word[],
  own: number,
  concepts: ConceptMap,
  moods: Uint16Array,
  satisfied: Satisfied,
): Statement {
  return {
    words,
    own,
    role: of.role,
    lifts: of.lifts,
    under: of.under,
    rules: of.rules,
    carried: of.carried,
    sentence: of.sentence,
    label: of.label,
    span: of.span,
    reach: of.reach,
    from: of.from,
    terms: of.terms,
    normalized: of.normalized,
    before: of.before,
    memo: of.memo,
    concepts,
    moods,
    satisfied,
  };
}

/**
 * The statement before one in the same block, for "such" and "the foregoing". What is read of a statement for which it was
 * asked holds behind that statement alone: ask where the words of the statement itself leave no other way.
 */
export function previousOf({ before, memo }: Statement): Statement | null {
  memo.looksBack = true;
  return before === null ? null : statementOf(before);
}

/** The headings above a statement, outermost first, joined by " > "; what is read of it by them holds under them alone. */
export function headingsOf({ under, memo }: Statement): string {
  memo.looksUp = true;
  return under;
}
