import type { Sentence } from '../../text/passage.ts';
import { stem } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';

/**
 * An answer of yes or no together with its question, as one statement: "Can I sell it? No, unless …" is "You must not sell
 * it, unless …". In: the sentence before in the same block, or null; the question that the block before is, or nothing;
 * the answer. Out: the statement, from the question on where that stands in the block; null where nothing is asked that
 * terms answer.
 */
export function answeredQuestion(before: Sentence | null, above: string, answer: Sentence): Sentence | null {
  const at = labeled(answer.words);
  const said = answer.words[at];
  const lets = YES.test(said?.text ?? '');
  if (!said || (!lets && !NO.test(said.text))) return null;
  const asked = before !== null ? (asks(before.words) ? before.words : null) : askedAbove(above, said.start);
  const told = asked && tell(asked.slice(labeled(asked), -1), lets);
  const last = told?.at(-1);
  if (!told || !last) return null;
  // What the question says by its answer stands, for the one who reads it here, up to that answer.
  const words = [...told.slice(0, -1), { ...last, end: said.end }, ...remark(answer.words.slice(at + 1))];
  return { start: before === null ? answer.start : before.start, end: answer.end, words };
}

const YES = /^(?:yes|sure|absolutely|certainly)$/i;
const NO = /^(?:no|nope|never)$/i;

/** Behind "Q:" or "A:". */
function labeled(words: readonly Word[]): number {
  return /^[qa]$/i.test(words[0]?.text ?? '') && /^[:.]$/.test(words[1]?.text ?? '') ? 2 : 0;
}

function asks(words: readonly Word[]): boolean {
  return words.at(-1)?.text === '?' && words.length <= LONGEST;
}

/** So many words has a question that is read with its answer. */
const LONGEST = 40;

/** The words of a question that stands above, without width where its answer starts. */
function askedAbove(above: string, start: number): readonly Word[] | null {
  const words = (above.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? []).map((t) => put(t, start));
  return asks(words) ? words : null;
}

function put(text: string, start: number): Word {
  return { text, stem: stem(text.toLowerCase()), start, end: start };
}

/** What a question says with its answer; its first word is the verb. */
function tell(asked: readonly Word[], lets: boolean): readonly Word[] | null {
  const [verb, ...rest] = asked;
  if (verb === undefined || rest.length < 2) return null;
  const say = (...texts: string[]): Word[] => texts.map((text) => put(text, verb.start));
  const leave = lets ? say('may') : say('must', 'not');
  const who = subject(rest);
  const what = who === null ? null : rest.slice(who.length);
  if (/^(?:can|may|could|might)$/i.test(verb.text)) {
    if (who !== null && what !== null) return [...who.said, ...leave, ...what.map(toYou)];
    // "Can the model be used in products?"
    const be = rest.slice(0, MOST_NAMED).findIndex((w) => w.text === 'be');
    return be < 1 ? null : [...rest.slice(0, be), ...leave, ...rest.slice(be).map(toYou)];
  }
  if (/^(?:am|are|is)$/i.test(verb.text)) {
    // "Are companies allowed to sell it?", "Is commercial use permitted?", "Am I required to cite it?"
    const at = rest.slice(0, MOST_NAMED + 1).findIndex((w) => LET.test(w.text) || BANNED.test(w.text));
    const yes = lets !== BANNED.test(rest[at]?.text ?? '');
    const is = [put(verb.text.toLowerCase(), verb.start), ...say(...(yes ? ['permitted'] : ['not', 'permitted']))];
    if (who !== null && what !== null && what[1]?.text === 'to') {
      if (LET.test(what[0]?.text ?? '')) return [...who.said, ...leave, ...what.slice(2).map(toYou)];
      return lets && OBLIGED.test(what[0]?.text ?? '')
        ? [...who.said, ...say('must'), ...what.slice(2).map(toYou)]
        : null;
    }
    return at < 1 ? null : [...rest.slice(0, at), ...is, ...rest.slice(at + 1).map(toYou)];
  }
  if (!lets || who === null || what === null) return null;
  if (/^(?:must|should)$/i.test(verb.text)) return [...who.said, ...say('must'), ...what.map(toYou)];
  if (!/^do(?:es)?$/i.test(verb.text) || !/^(?:need|have)$/i.test(what[0]?.text ?? '')) return null;
  return what[1]?.text === 'to'
    ? [...who.said, ...say('must'), ...what.slice(2).map(toYou)]
    : what[0]?.text === 'need'
      ? [...who.said, ...what.map(toYou)]
      : null;
}

const MOST_NAMED = 10;
const LET = /^(?:allowed|permitted|free|ok|okay|acceptable|authorized|entitled|possible)$/i;
const BANNED = /^(?:prohibited|forbidden|disallowed|banned)$/i;
const OBLIGED = /^(?:required|obliged|obligated|bound)$/i;

/** Who asks, or is asked about. */
function subject(words: readonly Word[]): { readonly length: number; readonly said: readonly Word[] } | null {
  const [first, second] = words;
  if (first === undefined) return null;
  if (/^(?:i|we|you|one|someone)$/i.test(first.text)) return { length: 1, said: [put('You', first.start)] };
  if (/^(?:anyone|anybody|everyone|companies|businesses|startups|people|users|students|researchers)$/i.test(first.text))
    return { length: 1, said: [first] };
  const owned =
    /^(?:my|our|a|the)$/i.test(first.text) && /^(?:company|team|startup|business|organization|firm|employer)$/i;
  return owned && second && owned.test(second.text) ? { length: 2, said: [toYou(first), second] } : null;
}

/** Who asks "I" is told "you". */
const TO_YOU: Readonly<Record<string, string>> = {
  i: 'you',
  we: 'you',
  my: 'your',
  our: 'your',
  me: 'you',
  us: 'you',
  mine: 'yours',
  you: 'us',
  your: 'our',
};

function toYou(word: Word): Word {
  const said = TO_YOU[word.text.toLowerCase()];
  return said === undefined ? word : { text: said, stem: stem(said.toLowerCase()), start: word.start, end: word.end };
}

/** What is said behind yes or no: a condition goes on with it, all else stands for itself. */
function remark(behind: readonly Word[]): readonly Word[] {
  const from = behind.findIndex(({ text }) => !/^[,.;:!–—-]$/.test(text));
  const first = behind[from];
  if (first === undefined) return behind;
  const mark = CONDITION.test(first.text) ? ',' : ';';
  return [put(mark, behind[0]?.start ?? first.start), ...behind.slice(from)];
}

const CONDITION =
  /^(?:if|as|provided|but|unless|except|only|without|with|for|under|subject|when|so|within|after|until|and)$/i;
