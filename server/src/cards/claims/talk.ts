import type { Span } from '../../text/span.ts';
import type { Sentence, Word } from './sentence.ts';

/**
 * Whether a statement is one about this model, made by the card, here and now. What is negated, asked, planned,
 * reported, compared or said of other things is no claim.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Marks that end a clause of a sentence. */
export const BREAKS = set('; : ( ) [ ] | " – — • ·');
const NEGATIONS = set(
  "not no never without cannot can't isn't aren't don't doesn't won't neither nor non nothing closed",
);
const PLANS = set(
  'will plan plans planned planning going intend intends soon upcoming future aim aims hope hopes want wants shortly would could should might if',
);
const REPORTS = set('claims claimed reportedly allegedly according says said argue argues');
const COMPARISONS = set(
  'unlike than among amongst outperform outperforms outperformed outperforming surpass surpasses surpassing surpassed exceed exceeds exceeding versus vs compared comparable comparison against other others existing many most various several some leading popular recent previous inspired similar competing competitive all available modern current different like both',
);
/** The model and what it is made of. */
export const MODEL_NOUNS = set(
  'model models llm llms slm vlm lm network networks weight weights checkpoint checkpoints parameter parameters transformer transformers assistant chatbot foundation family series release version generator encoder mllm',
);
/** Things beside the model of which the same is said. */
export const OTHER_NOUNS = set(
  'community communities library libraries tool tools toolkit toolkits framework frameworks software code codes codebase codebases script scripts repository repo data dataset datasets corpus corpora benchmark benchmarks initiative contribution contributions ecosystem movement world space application applications package packages project projects platform platforms engine demo api app tokenizer implementation implementations pipeline evaluation infrastructure maintainers developers researchers texts resources literature papers components materials methods algorithm algorithms engineering values principles spirit',
);
/** Words that end a noun phrase. */
const PHRASE_ENDS = set(
  'in of on for to by with without that which who and or but is are was were be been from as at under via into than released developed trained based available designed built made can may has have it we you where when while , . ; : ( ) [ ] | " – — / & because so since supporting using capable aimed',
);
const ARTICLES = set('a an the');
const OWN = set('our this these');
const COPULAS = set("is are was were be been being remains remain becomes became it's");

const some = (words: readonly Word[], of: ReadonlySet<string>) => words.some(({ text }) => of.has(text));

/** The words of the clause before `index`, at most `count`, not past a mark that ends a clause. */
export function before({ words }: Sentence, index: number, count: number): readonly Word[] {
  let from = index;
  while (from > 0 && index - from < count && !BREAKS.has(words[from - 1]?.text ?? '')) from--;
  return words.slice(from, index);
}

export function after({ words }: Sentence, index: number, count: number): readonly Word[] {
  let to = index;
  while (to < words.length && to - index < count && !BREAKS.has(words[to]?.text ?? '')) to++;
  return words.slice(index, to);
}

/** True where the words at `index` are not asserted: asked, negated, planned or reported. */
export function isUnasserted(sentence: Sentence, index: number): boolean {
  return (
    sentence.question ||
    some(before(sentence, index, 5), NEGATIONS) ||
    some(before(sentence, index, 10), PLANS) ||
    some(before(sentence, index, 12), REPORTS)
  );
}

/** True where other things stand beside the model: "unlike other open models", "among the leading …". */
export function isCompared(sentence: Sentence, index: number): boolean {
  return some(before(sentence, index, 10), COMPARISONS);
}

/** The noun phrase that starts at `index`, up to six words; its last word is its head. */
export function nounPhrase({ words }: Sentence, index: number): readonly Word[] {
  let to = index;
  while (to < words.length && to - index < 6 && !PHRASE_ENDS.has(words[to]?.text ?? '')) to++;
  return words.slice(index, to);
}

export function isModelNoun(word: Word | undefined): boolean {
  return word !== undefined && MODEL_NOUNS.has(word.text);
}

export function isOtherNoun(word: Word | undefined): boolean {
  return word !== undefined && OTHER_NOUNS.has(word.text);
}

/** What the words before `index` speak of: the last thing named decides, but a model beside it counts too. */
export function subject(sentence: Sentence, index: number): 'model' | 'other' | 'unnamed' {
  const words = before(sentence, index, 14);
  if (some(words, MODEL_NOUNS)) return 'model';
  return some(words, OTHER_NOUNS) ? 'other' : 'unnamed';
}

/** How a phrase at `index` is introduced: the determiner before it, over up to four adjectives. */
export function determiner(
  sentence: Sentence,
  index: number,
): { readonly word: string; readonly index: number } | null {
  for (let at = index - 1; at >= 0 && index - at <= 5; at--) {
    const text = sentence.words[at]?.text ?? '';
    if (ARTICLES.has(text) || OWN.has(text)) return { word: text, index: at };
    if (PHRASE_ENDS.has(text)) return null;
  }
  return null;
}

export function isOwn(word: string): boolean {
  return OWN.has(word);
}

export function isCopula(word: Word | undefined): boolean {
  return word !== undefined && COPULAS.has(word.text);
}

/** The index of the nearest copula within `count` words before `index`, or -1. */
export function copulaBefore(sentence: Sentence, index: number, count: number): number {
  for (let at = index - 1; at >= Math.max(0, index - count); at--) {
    if (isCopula(sentence.words[at])) return at;
    if (BREAKS.has(sentence.words[at]?.text ?? '') || sentence.words[at]?.text === ',') return -1;
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
  return stretch(sentence, start, to);
}

/** The indexes at which one of the phrases starts, and where it ends; phrases are words parted by blanks. */
export function* phrases(sentence: Sentence, ...wanted: readonly string[]): Generator<{ at: number; end: number }> {
  const parts = wanted.map((phrase) => phrase.split(' '));
  for (let at = 0; at < sentence.words.length; at++) {
    const found = parts.find((words) => words.every((word, i) => matches(word, sentence.words[at + i]?.text)));
    if (found !== undefined) yield { at, end: at + found.length };
  }
}

/** `use|used` stands for either word. */
function matches(pattern: string, word: string | undefined): boolean {
  return word !== undefined && (pattern === word || (pattern.includes('|') && pattern.split('|').includes(word)));
}
