import { stem, stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { signOf } from '../moods/headed.ts';

/**
 * A row of a table, or a line, that answers whether an act is let: "| Commercial use | No |", "Modification: ✅". In: the words of
 * a sentence. Out: "Commercial use is not permitted", what is put in without width; null where it is no such answer.
 */
export function answered(words: readonly Word[]): readonly Word[] | null {
  const row = words[0]?.stem === '|';
  const from = row ? 1 : 0;
  const end = words.slice(from, from + MOST_NAMED + 1).findIndex((w) => w.stem === (row ? '|' : ':'));
  if (end < 1) return row ? null : verbless(words);
  const act = words.slice(from, from + end);
  if (!act.some((w) => ACTS.has(w.stem)) || act.some((w) => NO_ACT.has(w.stem))) return null;
  const at = from + end + 1;
  const said = act.every((w) => HEAD.test(w.stem)) ? null : answerAt(words, at);
  if (said === null || !ENDS.test(words[at + said.length]?.stem ?? '.')) return null;
  // A column for each of several licenses, which differ.
  const behind = words.slice(at + said.length);
  if (row && behind.some((w, i) => w.stem === '|' && (answerAt(behind, i + 1) ?? said).lets !== said.lets)) return null;
  const { start = 0 } = words[at] ?? {};
  const put = (text: string): Word => ({ text, stem: stem(text), start, end: start });
  const verdict = said.lets ? [put('is'), put('permitted')] : [put('is'), put('not'), put('permitted')];
  return [...act, ...verdict, ...asNotes(behind)];
}

/** "Commercial use forbidden", "❌ Redistribution not allowed": what is said of an act without a verb. */
function verbless(words: readonly Word[]): readonly Word[] | null {
  if (words.length > LONGEST) return null;
  const from = signOf(words[0]?.text ?? '') === null ? 0 : 1;
  let at = from + 1;
  while (at < from + MOST_NAMED && !isVerdict(words, at)) at++;
  const act = words.slice(from, at);
  if (!act.some((w) => ACTS.has(w.stem)) || act.some((w) => NO_ACT.has(w.stem) || NO_PART.has(w.stem))) return null;
  const said = answerAt(words, at);
  if (said === null || act.every((w) => HEAD.test(w.stem))) return null;
  const behind = words.slice(at + said.length);
  if (!CLOSES.test(behind[0]?.stem ?? '.') || behind.some((w) => NO_PART.has(w.stem))) return null;
  const { start = 0 } = words[at] ?? {};
  return [...act, { text: 'is', stem: stem('is'), start, end: start }, ...words.slice(at)];
}

const LONGEST = 16;
const CLOSES = /^(?:[.,;()–—-]|unless|except|without)$/;
/** What makes a sentence with a verb of its own of it. */
const NO_PART = stems('; be is are was has have may must shall will can cannot do does that which who if');

/** "| Use case | Allowed |": what stands over a column. */
const HEAD = /^(?:use|usage|case|type|of|the|kind|purpos)$/;
/** So many words name an act at most. */
const MOST_NAMED = 8;

const ACTS = stems(
  'use usage commercial modification modify modifying modifications distribution distribute distributing redistribution redistribute redistributing sublicensing sublicense resale reselling selling sale sharing share publishing publication hosting fine-tuning tuning training derivatives derivative adaptation quantization merging copying reproduction research engineering decompilation benchmarking distillation weapons military surveillance monetization deployment',
);
/** What is asked for, or may be read in two ways. */
const NO_ACT = stems(
  'no not never only without required requires requirement requirements need needs fee attribution citation notice warranty liability data dataset tokens support supported trained training-data cost price limit limits restricted restriction restrictions prohibited forbidden banned disallowed approval consent permission unless except ? if license licensed agreement recommended memory gpu safe tested evaluated',
);
const LET = /^(?:allowed|permitted|ok|okay|free)$/i;
const BANNED = /^(?:prohibited|forbidden|disallowed|banned)$/i;
const ENDS = /^(?:[|.,;()–—-]|unless|except|without|with|if|for|under|only|when|as|subject|but|in|by|at|here)$/;

interface Answer {
  readonly lets: boolean;
  readonly length: number;
  /** True where it has a sign, a yes or a no. */
  readonly bare: boolean;
}

/** The answer that opens at word `at`: "No", "✅ Yes", "not allowed". */
function answerAt(words: readonly Word[], at: number): Answer | null {
  const first = words[at]?.text ?? '';
  const sign = yesOrNo(first);
  const bare = sign !== null;
  let lets = sign === 'may';
  let next = bare ? at + 1 : at;
  while (
    words[next]?.text === '\ufe0f' ||
    (bare && /^[,:–—-]$/.test(words[next]?.text ?? '') && isVerdict(words, next + 1))
  )
    next++;
  const not = words[next]?.stem === 'not' || (bare && words[next]?.stem === 'no');
  const word = words[not && words[next]?.stem === 'not' ? next + 1 : next]?.text ?? '';
  if (LET.test(word)) {
    lets = !not;
    next += not ? 2 : 1;
  } else if (BANNED.test(word) && !not) {
    lets = false;
    next++;
  } else if (bare && yesOrNo(word) !== null) {
    if (yesOrNo(word) !== sign) return null;
    next++;
  } else if (!bare) return null;
  return { lets, length: next - at, bare };
}

/** What a word or a sign answers by itself. */
function yesOrNo(text: string): ReturnType<typeof signOf> {
  if (/^yes$/i.test(text)) return 'may';
  return /^(?:no|never)$/i.test(text) ? 'must not' : signOf(text);
}

function isVerdict(words: readonly Word[], at: number): boolean {
  const { text = '', stem: s = '' } = words[at] ?? {};
  return s === 'not' || LET.test(text) || BANNED.test(text);
}

/** What stands behind the answer: a condition in a further cell goes on with it, and notes do not. */
function asNotes(behind: readonly Word[]): readonly Word[] {
  const bar = behind.findIndex((w) => w.stem === '|');
  const next = behind[bar + 1];
  if (bar < 0 || !next || !CONDITION.test(next.stem)) return bar < 0 ? behind : behind.slice(0, bar);
  const end = behind.findIndex((w, i) => i > bar && w.stem === '|');
  const { start, end: stop } = behind[bar] as Word;
  const comma = { text: ',', stem: ',', start, end: stop };
  return [...behind.slice(0, bar), comma, ...behind.slice(bar + 1, end < 0 ? undefined : end)];
}

const CONDITION = /^(?:unless|except|if|with|without|under|only|provid|subject|when|for)$/;
