import type { Span } from '../../text/span.ts';
import type { Sentence, Word } from './sentence.ts';
import {
  ARTICLES,
  BREAKS,
  CODE_NOUNS,
  COMPARISONS,
  COPULAS,
  DATA_NOUNS,
  MODALS,
  MODEL_NOUNS,
  NEGATIONS,
  NEUTRAL_NOUNS,
  OTHER_NOUNS,
  OWN,
  PEOPLE,
  PHRASE_ENDS,
  PLANS,
  REPORTS,
  VERBS,
} from './words.ts';

/**
 * Whether a statement is one about this model, made by the card, here and now. What is negated, asked, planned,
 * reported, compared or said of other things is no claim.
 */

const some = (words: readonly Word[], of: ReadonlySet<string>) => words.some(({ text }) => of.has(text));

export const textAt = ({ words }: Sentence, index: number): string => words[index]?.text ?? '';

/** Behind a comma these open a clause of their own. */
const CONJUNCTIONS = /^(?:but|while|whereas|although|though|however|yet|so|because|since|as|unlike|nor|where)$/;
const AFTER_AND = /^(?:the|our|its|their|we|it|they|this|these|you|all|a|an)$/;

/** Where the clause that holds `index` starts. */
export function clauseStart(sentence: Sentence, index: number): number {
  const { words } = sentence;
  let at = index;
  while (at > 0) {
    const text = words[at - 1]?.text ?? '';
    if (BREAKS.has(text)) return at;
    if (
      CONJUNCTIONS.test(text) &&
      (at < 2 || words[at - 2]?.text === ',' || text === 'but' || text === 'while' || text === 'whereas')
    )
      return at - 1;
    // ", and the code …" is a clause of its own; ", and the code" in a list of things is too, and harms nothing.
    if (
      /^(?:and|or)$/.test(text) &&
      at < words.length &&
      AFTER_AND.test(words[at]?.text ?? '') &&
      hasVerb(sentence, 0, at - 1)
    )
      return at;
    if (text === ',' && /^(?:which|who)$/.test(words[at]?.text ?? '')) return at;
    if (text === ',' && isMainClause(sentence, at, index) && hasVerb(sentence, 0, at - 1)) return at;
    at--;
  }
  return 0;
}

/** "…, model weights are": behind the comma stand a subject and its verb. */
function isMainClause({ words }: Sentence, from: number, to: number): boolean {
  const first = words[from]?.text ?? '';
  if (/^(?:and|or|but|,)$/.test(first) || VERBS.has(first)) return false;
  for (let at = from + 1; at < Math.min(to + 1, from + 6); at++) {
    const text = words[at]?.text ?? '';
    if (COPULAS.has(text) || MODALS.has(text) || /^(?:follows?|uses|falls|comes)$/.test(text)) return true;
    if (text === ',' || PHRASE_ENDS.has(text)) return false;
  }
  return false;
}

function hasVerb({ words }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (VERBS.has(words[at]?.text ?? '')) return true;
  return false;
}

/** The words of the clause before `index`, at most `count`. */
export function before(sentence: Sentence, index: number, count: number): readonly Word[] {
  return sentence.words.slice(Math.max(clauseStart(sentence, index), index - count), index);
}

export function after({ words }: Sentence, index: number, count: number): readonly Word[] {
  let to = index;
  while (to < words.length && to - index < count && !BREAKS.has(words[to]?.text ?? '')) to++;
  return words.slice(index, to);
}

/** True where the words at `index` are not asserted: asked, negated, planned, reported, or put in quotes. */
export function isUnasserted(sentence: Sentence, index: number): boolean {
  return (
    sentence.question ||
    isAsking(sentence) ||
    isNegated(sentence, index) ||
    some(before(sentence, index, 12), PLANS) ||
    isReported(sentence, index) ||
    isComing(sentence, index) ||
    isConditional(sentence, index)
  );
}

/** "Is Kestrel …", "Can I use …" as a title, without its question mark. */
export function isAsking({ words, form }: Sentence): boolean {
  return form === 'heading' && /^(?:is|are|can|may|does|do|why|what|which|how|who|should)$/.test(words[0]?.text ?? '');
}

/** Whether a negation stands in the clause shortly before `index`; "not only" and "no longer" are none of its kind. */
export function isNegated(sentence: Sentence, index: number, count = 6): boolean {
  const words = before(sentence, index, count);
  return words.some(
    ({ text }, i) => NEGATIONS.has(text) && !/^(?:only|just|permission|need)$/.test(words[i + 1]?.text ?? ''),
  );
}

/** What others say, or what stands in quotes. */
function isReported(sentence: Sentence, index: number): boolean {
  return some(before(sentence, index, 12), REPORTS) || textAt(sentence, index - 1) === '"';
}

/** "An open-source version is planned." */
function isComing({ words }: Sentence, index: number): boolean {
  const behind = words.slice(index, index + 8);
  return behind.some(
    ({ text }, i) =>
      COPULAS.has(text) &&
      /^(?:planned|coming|upcoming|pending|underway|expected|scheduled|considered)$/.test(behind[i + 1]?.text ?? ''),
  );
}

/** "If you …", "Whether …", "When we …" and all that hangs on it up to the comma. */
export function isConditional(sentence: Sentence, index: number): boolean {
  const start = clauseStart(sentence, index);
  if (!/^(?:if|whether|should|unless|until)$/.test(textAt(sentence, start))) return false;
  return !sentence.words.slice(start, index).some(({ text }) => text === ',');
}

/** True where other things stand beside the model: "unlike other open models", "among the leading …". */
export function isCompared(sentence: Sentence, index: number): boolean {
  return some(before(sentence, index, 10), COMPARISONS);
}

function endsPhrase(word: Word | undefined, inside: boolean): boolean {
  if (word === undefined || word.joined) return word === undefined;
  return PHRASE_ENDS.has(word.text) || (inside && VERBS.has(word.text));
}

/** The noun phrase that starts at `index`, up to eight words; its last word is its head. */
export function nounPhrase({ words }: Sentence, index: number): readonly Word[] {
  let to = index;
  while (to < words.length && to - index < 8 && !endsPhrase(words[to], to > index)) to++;
  // "model specifically designed": the adverb belongs to what follows.
  while (to > index + 1 && /ly$/.test(words[to - 1]?.text ?? '') && words[to - 1]?.text !== 'family') to--;
  return words.slice(index, to);
}

export function isModelNoun(word: Word | undefined): boolean {
  return word !== undefined && MODEL_NOUNS.has(word.text);
}

export function isOtherNoun(word: Word | undefined): boolean {
  return word !== undefined && (OTHER_NOUNS.has(word.text) || CODE_NOUNS.has(word.text) || DATA_NOUNS.has(word.text));
}

/** What is spoken of; `unnamed` where a pronoun or nothing stands for it. */
export type Thing = 'model' | 'code' | 'data' | 'other' | 'unnamed';

/** What a noun phrase, or several joined by "and", is about. A model beside other things makes it the model. */
export function thingOf(sentence: Sentence, words: readonly Word[]): Thing {
  const { names } = sentence;
  const things = new Set<Thing>();
  let last: Thing = 'unnamed';
  let own = false;
  let foreign = false;
  let borrowed = false;
  const close = () => {
    if (borrowed) things.add('other');
    else if (last !== 'unnamed') things.add(foreign && !own && last === 'model' ? 'other' : last);
    else if (foreign && !own) things.add('other');
    [last, own, foreign, borrowed] = ['unnamed', false, false, false];
  };
  for (const [index, { text, written }] of words.entries()) {
    if (/^(?:and|or|,|\/|&|as)$/.test(text)) close();
    else if (names.isOwn(written)) [last, own] = ['model', true];
    else if (MODEL_NOUNS.has(text)) last = 'model';
    else if (
      /^sets?$/.test(text) &&
      /^(?:test|testing|evaluation|validation|training|data)$/.test(words[index - 1]?.text ?? '')
    )
      last = 'data';
    else if (/^(?:baseline|teacher|upstream|competitor|competing)$/.test(text)) borrowed = true;
    else if (CODE_NOUNS.has(text)) last = 'code';
    else if (DATA_NOUNS.has(text)) last = 'data';
    else if (OTHER_NOUNS.has(text)) last = 'other';
    else if (OWN.has(text)) own = true;
    else if (isForeignName(sentence, words, index)) foreign = true;
  }
  close();
  for (const thing of ['model', 'code', 'data', 'other'] as const) if (things.has(thing)) return thing;
  return 'unnamed';
}

/** A capital at the start of a sentence makes a name only of a word that stands alone, or before others like it. */
function isForeignName({ names, words: all }: Sentence, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !names.isForeign(word.written)) return false;
  if (word !== all[0]) return true;
  const next = all[1]?.written ?? '';
  return (
    !/(?:ed|ing|ly|(?<!')s)$/.test(word.text) &&
    (next === '' ||
      /^[\p{Lu}\d,(]/u.test(next) ||
      MODEL_NOUNS.has(next) ||
      VERBS.has(next) ||
      next === 'and' ||
      /'s$/.test(word.text))
  );
}

/** Words that stand before a subject: "Please note that", "However,", "As of May,". */
const OPENING =
  /^(?:in|for|to|with|by|as|being|due|at|on|under|after|before|since|because|like|unlike|when|via|from|besides|using|today|now|currently|please|note|while|having|if|although|though)$/;

/** What the clause that holds `index` speaks of: its subject, or the object where people are its subject. */
export function subject(sentence: Sentence, index: number): Thing {
  const { words } = sentence;
  let start = clauseStart(sentence, index);
  if (
    /^(?:but|and|while|whereas|although|though|however|so|because|since|as|yet|that|where)$/.test(
      textAt(sentence, start),
    ) &&
    start < index
  )
    start++;
  if (textAt(sentence, start) === ',') start++;
  // "Heron, which is …": what stands before the pronoun.
  if (/^(?:which|who)$/.test(textAt(sentence, start))) return antecedent(sentence, start);
  if (OPENING.test(textAt(sentence, start))) {
    const comma = words.findIndex(({ text }, i) => i > start && i < index && text === ',');
    const that = words.findIndex(({ text }, i) => i > start && i < index && text === 'that');
    if (comma >= 0) start = comma + 1;
    else if (that >= 0 && that < start + 4) start = that + 1;
  }
  let verb = start;
  while (verb < index && !VERBS.has(textAt(sentence, verb))) verb++;
  // "… but for research": the clause before goes on.
  if (verb === index && textAt(sentence, clauseStart(sentence, index)) === 'but' && start > 1 && start < index)
    return subject(sentence, start - 1);
  // "the model that is …": a relative clause goes on behind its noun.
  const whole = words.slice(start, verb);
  const relative = whole.findIndex(({ text }) => text === 'that' || text === 'which' || text === 'who');
  const phrase = relative > 0 ? whole.slice(0, relative) : whole;
  // "The library we use" is no person.
  const people = phrase.slice(0, 2).some(({ text }) => PEOPLE.has(text)) && !phrase.slice(0, 2).some(isModelNoun);
  if (people || verb === start) {
    const object = words.slice(Math.min(verb + 1, index), index);
    return thingOf(
      sentence,
      object.filter(({ text }) => !PEOPLE.has(text)),
    );
  }
  const thing = headThing(sentence, phrase);
  return thing === 'unnamed' && isLinked(sentence, start, verb) ? 'other' : thing;
}

/** "[heron](https://…) also provides …": what is linked and has no name of this model is another thing. */
function isLinked({ words, written }: Sentence, from: number, to: number): boolean {
  const [first, next] = [words[from], words[to]];
  if (first === undefined || next === undefined || from === to) return false;
  return /^\[[^\]]{1,200}\]\(https?:/.test(written({ start: Math.max(0, first.start - 1), end: next.start }));
}

/** What a phrase is about: its head, or what follows "of" where the head says nothing, as in "use of the model". */
function headThing(sentence: Sentence, phrase: readonly Word[]): Thing {
  const cut = phrase.findIndex(({ text }) => /^(?:of|for|to|in|from|by|with|on|under|at|within|behind)$/.test(text));
  const head = cut < 0 ? phrase : phrase.slice(0, cut);
  const thing = thingOf(sentence, head);
  if (cut < 0) return thing;
  const rest = thingOf(sentence, phrase.slice(cut + 1));
  const neutral = thing === 'unnamed' || head.some(({ text }) => NEUTRAL_NOUNS.has(text) || text === 'license');
  if (neutral && rest !== 'unnamed') return rest;
  // "the weights of the baseline", "the training data of Kestrel".
  const of = /^(?:of|from|by)$/.test(phrase[cut]?.text ?? '') && !head.some(({ text }) => text === ',');
  return of && thing === 'model' && rest === 'other' ? 'other' : thing;
}

function antecedent(sentence: Sentence, index: number): Thing {
  const start = Math.max(0, index - 8);
  const words = sentence.words.slice(start, textAt(sentence, index - 1) === ',' ? index - 1 : index);
  const opens = Math.max(
    ...words.map(({ text }, i) => (/^(?:of|from|for|with|by|is|on|in|,)$/.test(text) ? i : -1)),
    -1,
  );
  return thingOf(sentence, words.slice(opens + 1));
}

/** What an unnamed subject is: in a data card the data; under a heading of data or code, that. */
export function resolved(sentence: Sentence, thing: Thing): Exclude<Thing, 'unnamed'> {
  if (thing !== 'unnamed') return thing;
  if (sentence.subject === 'data') return 'data';
  const { section } = sentence;
  if (!/\b(?:models?|weights|licen[sc]es?)\b/.test(section)) {
    if (/\b(?:datasets?|(?:training|evaluation|test) data|data sources?|data licen[sc]e)\b/.test(section))
      return 'data';
    if (/\b(?:code licen[sc]e|source code)\b/.test(section)) return 'code';
    if (/\b(?:acknowledge?ments?|contribut(?:e|ing|ions?)|related work|credits|thanks)\b/.test(section)) return 'other';
  }
  return 'model';
}

/** "… starts from the ImageNet pre-trained weights. However, these weights are …": weights of others. */
function areBorrowed({ words, previous }: Sentence): boolean {
  if (previous === null) return false;
  const opening = words.slice(0, 6).map(({ text }) => text);
  const before = previous.words.map(({ text }) => text);
  // "… with Heron as the base model. Both are …".
  if (
    /^(?:both|they|these)$/.test(opening[0] ?? '') &&
    before.some((text, i) => text === 'base' && /^models?$/.test(before[i + 1] ?? ''))
  )
    return true;
  const again = opening.findIndex(
    (text, i) => /^(?:the|these|those)$/.test(text) && /^(?:weights|checkpoints)$/.test(opening[i + 1] ?? ''),
  );
  if (again < 0) return false;
  return (
    before.some(
      (text, i) =>
        /^(?:pretrained|trained|imagenet|backbone)$/.test(text) &&
        before.slice(i, i + 4).some((word) => /^(?:weights|checkpoints?)$/.test(word)) &&
        (text !== 'trained' || before[i - 1] === 'pre'),
    ) || before.includes('imagenet')
  );
}

/** True where what is said at `index` is said of the model (or, in a data card, of the data). */
export function isOfModel(sentence: Sentence, index: number): boolean {
  if (areBorrowed(sentence)) return false;
  const thing = resolved(sentence, subject(sentence, index));
  return thing === 'model' || (thing === 'data' && sentence.subject === 'data');
}

/** How a phrase at `index` is introduced: the determiner before it, over up to five adjectives. */
export function determiner(
  sentence: Sentence,
  index: number,
): { readonly word: string; readonly index: number } | null {
  for (let at = index - 1; at >= 0 && index - at <= 7; at--) {
    const text = textAt(sentence, at);
    if (sentence.words[at]?.joined === true) continue;
    if (
      ARTICLES.has(text) ||
      OWN.has(text) ||
      /^(?:its|their|your|another|other|every|any|each|no|some|many|most|several|these|both|all)$/.test(text)
    )
      return { word: text, index: at };
    if (text === "'s" || /'s$/.test(text)) return { word: 'our', index: at };
    const joined = sentence.words[at]?.joined === true || sentence.words[at + 1]?.joined === true;
    if (PHRASE_ENDS.has(text) && text !== ',' && text !== 'and' && !joined) return null;
  }
  return null;
}

export function isOwn(word: string): boolean {
  return OWN.has(word);
}

function isCopula(word: Word | undefined): boolean {
  return word !== undefined && COPULAS.has(word.text);
}

/** The index of the nearest copula within `count` words before `index`, or -1. */
export function copulaBefore(sentence: Sentence, index: number, count: number): number {
  for (let at = index - 1; at >= Math.max(0, index - count); at--) {
    if (isCopula(sentence.words[at])) return at;
    if (BREAKS.has(textAt(sentence, at))) return -1;
  }
  return -1;
}

/** The source stretch of the words `[from, to)`. */
export function stretch({ words }: Sentence, from: number, to: number): Span {
  const first = words[Math.max(0, from)];
  const last = words[Math.min(words.length, to) - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** The operative words around `[from, to)`: from a subject at most eight words before, within the same clause. */
export function operative(sentence: Sentence, from: number, to: number): Span {
  let start = from;
  while (
    start > 0 &&
    from - start < 8 &&
    !BREAKS.has(sentence.words[start - 1]?.text ?? '') &&
    sentence.words[start - 1]?.text !== ','
  )
    start--;
  // A mark such as an emoji is no word.
  while (start < from && !/[\p{L}\p{N}]/u.test(textAt(sentence, start))) start++;
  return stretch(sentence, start, to);
}

/** The indexes at which one of the phrases starts, and where it ends; phrases are words parted by blanks. */
export function phrases({ words }: Sentence, ...wanted: readonly Phrase[]): { at: number; end: number }[] {
  const found: { at: number; end: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    for (const phrase of wanted) {
      if (!phrase.every((of, i) => of.has(words[at + i]?.text ?? ''))) continue;
      found.push({ at, end: at + phrase.length });
      break;
    }
  }
  return found;
}

export type Phrase = readonly ReadonlySet<string>[];

/** Words parted by blanks; `use|used` stands for either. */
export function phrase(text: string): Phrase {
  return text.split(' ').map((word) => new Set(word.split('|')));
}
