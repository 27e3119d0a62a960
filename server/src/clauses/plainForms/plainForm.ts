import type { Sentence } from '../../text/passage.ts';
import { stem } from '../../text/stem.ts';
import { type Word, withStem } from '../../text/words.ts';
import { answered } from './plainAnswers.ts';
import { banAt, bansList, opensBan } from './plainBans.ts';
import { careAt } from './plainCare.ts';
import type { Put } from './plainClause.ts';
import { opensConsequence } from './plainConsequences.ts';
import { dutyAt } from './plainDuties.ts';
import { endAt } from './plainEnds.ts';
import { leaveAt } from './plainLeave.ts';
import { orderAt } from './plainOrders.ts';
import { phraseAt } from './plainPhrases.ts';
import { willAt } from './plainWills.ts';
import { withoutAt } from './plainWithout.ts';
import { wordAt } from './plainWords.ts';

/**
 * A sentence with the plain form of a duty, a ban or a limit put in where it is said in another: "it is your
 * responsibility to [you must] keep the notices", "the right to [you must not] sell it is reserved". What is put in has
 * no width, so that places stay as they are; where nothing is put in, it comes back as it is. Linear: each word is
 * looked at with a bounded number of others.
 */
export function plainly(sentence: Sentence): Sentence {
  const words = answered(sentence.words) ?? inPlainForm(sentence.words);
  return words === sentence.words ? sentence : { start: sentence.start, end: sentence.end, words };
}

function inPlainForm(words: readonly Word[]): readonly Word[] {
  let put: Map<number, Put> | null = null;
  const add = (one: Put): void => {
    put ??= new Map();
    if (!put.has(one.at)) put.set(one.at, one);
  };
  const opening = opensBan(words) ?? bansList(words) ?? opensConsequence(words);
  if (opening !== null) add(opening);
  for (let i = 0; i < words.length; i++) {
    withoutAt(words, i)?.forEach(add);
    const said =
      dutyAt(words, i) ??
      banAt(words, i) ??
      endAt(words, i) ??
      leaveAt(words, i) ??
      orderAt(words, i) ??
      careAt(words, i) ??
      willAt(words, i) ??
      phraseAt(words, i) ??
      wordAt(words, i);
    if (said === null) continue;
    add(said);
    if (said.muted !== undefined) add({ at: said.muted, said: [], verb: ',' });
  }
  return put === null ? words : withWords(words, put);
}

function withWords(words: readonly Word[], put: ReadonlyMap<number, Put>): readonly Word[] {
  const result: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const here = put.get(i);
    for (const text of here?.said ?? []) result.push({ text, stem: stem(text), start: word.start, end: word.start });
    result.push(here?.verb ? withStem(word, here.verb) : word);
    i += here?.without ?? 0;
  }
  return result;
}
