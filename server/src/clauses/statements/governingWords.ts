import { stem } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import type { Headed } from '../moods/headed.ts';

const spoken = (text: string): readonly Word[] =>
  text.split(' ').map((word) => ({ text: word, stem: stem(word), start: 0, end: 0 }));

/** What governs an act that is let, an order, and an act that is forbidden. */
export const YOU: Readonly<Record<NonNullable<Headed>, readonly Word[]>> = {
  may: spoken('you may'),
  must: spoken('you must'),
  'must not': spoken('you must not'),
};

/** What governs an act that a sign before it lets or forbids, and that is named by a noun: "❌ Commercial use". */
export const LET = spoken('the following is permitted :');
export const UNLET = spoken('the following is not permitted :');

/** What governs a use that is named in rules of use, and nothing more said of it. */
export const USES = spoken('you must not use the model for :');
