import { LargeExpression } from '../../text/largeExpression.ts';
import type { Place } from '../../text/outline.ts';
import type { Passage, Sentence } from '../../text/passage.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import { opensWithAct } from '../moods/headed.ts';
import { bans } from '../moods/mood.ts';
import { VERBS } from '../moods/moodWords.ts';
import { namesBareUse } from './bareUse.ts';
import { forbidsList } from './leadForms.ts';
import { statementOf } from './meaning.ts';
import { isOrderVerb } from './orders.ts';
import { WILL } from './ownSubject.ts';
import type { Wording } from './statements.ts';

/** What a statement is in its text. */
export type Role = 'sentence' | 'item' | 'definition' | 'heading' | 'aside';

/** "(a) Benchmarks. Publish results of tests …": an item with a title of its own, behind which the lead-in goes on. */
export function titledItem({ item, passage, block }: Place, lead: readonly Word[]): boolean {
  const [first, second] = passage.sentences;
  if (!item || lead.length === 0 || !first || !second || first.words.length > 12) return false;
  if (first.words.at(-1)?.text !== '.' && first.words.at(-1)?.text !== ':') return false;
  if (first.words.some((w) => WILL.has(w.stem) || w.stem === 'be')) return false;
  const bold = /^(?:\*\*|__)/.test(block.text.slice(block.bodyStart, block.bodyStart + 2));
  return (
    (bold || passage.runInHeading !== '') &&
    (opensWithAct(second.words) ||
      (asksForAct(lead) && opensWithOrder(second.words)) ||
      (forbidsList(lead) && namesBareUse(second.words, false)))
  );
}

/** "You agree to:", "Users must not:": what follows is an act, whatever its verb. */
function asksForAct(lead: readonly Word[]): boolean {
  return lead.at(-1)?.stem === ':' && /^(?:to|not|must|shall|will|should|may|can)$/i.test(lead.at(-2)?.text ?? '');
}

/** "Confirm that …", "Independently ensure …", "Not attempt …": no subject, and no verb that one would have. */
function opensWithOrder(words: readonly Word[]): boolean {
  const at = /^(?:Not|[A-Z][a-z]+ly)$/.test(words[0]?.text ?? '') ? 1 : 0;
  const [verb, next] = words.slice(at);
  if (!verb || !/^[A-Z]?[a-z]{2,}$/.test(verb.text) || NO_ORDER.test(verb.text)) return false;
  if (/^(?:of|is|are|was|were|has|have)$/.test(next?.text ?? '')) return false;
  return !words.slice(0, 8).some(({ stem }) => WILL.has(stem) || stem === 'be');
}

const NO_ORDER =
  /^(?:this|these|that|those|the|an?|you|we|it|they|users?|licensees?|recipients?|if|when|where|in|for|as|any|all|each|our|your|no|please|there)$|(?:[^s]s|ing|tion|ed|ment|ness|ity)$/i;

/** Headings of what follows the terms or tells how to use them; the terms themselves end before. */
const BESIDE = new LargeExpression(
  /\bend of (?:the )?terms|\bhow to (?:apply|use) (?:the|these|this)\b|\busing creative commons|\babout creative commons|\bconsiderations for (?:licensors|the public)|\blicense options\b/i,
);

/** What a steward of a license text says of itself: it is no party to the license. */
const STEWARD = new LargeExpression(
  /\bcreative commons(?: corporation)? (?:\("[^"]{1,40}"\) )?(?:is|makes?|gives?|disclaims?|does|may|provides?|will|has)\b/i,
  /creative commons/i,
);

/** True for a block that stands beside the terms and binds nobody: how to apply a license, words to be said somewhere. */
export function isBeside({ item, leadIn, headings, passage }: Place): boolean {
  return (!item && leadIn === null && BESIDE.test(headings)) || isQuotation(passage.normalized.text);
}

/** True for a sentence that binds nobody: a recital, what the steward of a license says of itself. */
export function isAside({ normalized }: Passage, sentence: Sentence): boolean {
  if (sentence.words[0]?.text.toUpperCase() === 'WHEREAS') return true;
  // What is asked binds nobody.
  if (sentence.words.at(-1)?.text === '?' && sentence.words.filter((w) => w.text === '"').length % 2 === 0) return true;
  return STEWARD.test(normalized.text.slice(sentence.start, sentence.end));
}

/** "Preamble: … It grants broad rights to use and modify the model": what a license says of its aims, and gives nobody. */
export function isRecital({ headings, item }: Place, { words }: Sentence): boolean {
  if (item || !RECITALS.test(headings)) return false;
  const grants = words.findIndex((w) => /^(?:grants|gives|provides)$/.test(w.text));
  if (grants < 1 || !/^(?:it|license|agreement)$/.test(words[grants - 1]?.stem ?? '')) return false;
  return words.slice(grants + 1, grants + 5).some((w) => /^(?:rights|permissions)$/.test(w.text));
}

const RECITALS = /\b(?:preamble|recitals|background|introduction)\W*$/i;

/** "Give credit to the lab, for example:", and without a mark below it the line that is to be said. */
export function isToBeSaid({ item, block, passage }: Place, lead: readonly Word[]): boolean {
  if (!item || block.marker !== null || lead.at(-1)?.text !== ':' || !lead.some(({ text }) => CREDIT.test(text)))
    return false;
  return passage.sentences.every(({ words }) =>
    words.every(({ stem }) => !/^(?:you|be|have|do)$/.test(stem) && !WILL.has(stem)),
  );
}

const CREDIT = /^(?:credit|attribution|citation|cite|acknowledge?ment)$/i;

/** A paragraph that is one quotation: words to be said somewhere, such as a notice. */
function isQuotation(text: string): boolean {
  const from = text.search(/\S/);
  if (text[from] !== '"') return false;
  const to = text.indexOf('"', from + 1);
  return to > from + 20 && text.length - to < 8 && /^[\s.;,]*(?:and|or)?\s*$/.test(text.slice(to + 1));
}

/** "The foregoing restriction does not apply to …" says for whom the sentence before it does not hold. */
const LIFTS = new LargeExpression(
  /^(?:however, |but )?(?:the (?:foregoing|above|preceding|previous)|this|these|such|that|those)(?: (restrictions?|prohibitions?|limitations?|bans?|sentences?|paragraphs?|sections?|clauses?|requirements?|obligations?|conditions?|rules?))?,? (?:does|do|shall|will|is|are) (?:\w+ )?not (?:be )?(?:apply|applicable|extend)\b/i,
  / not (?:be )?(?:appl|exten)/i,
);

/** Whether the sentence takes back, for some, what was said right before it. */
export function liftsBefore({ normalized }: Passage, { start, end }: Span, before: Wording | undefined): boolean {
  const lifts = LIFTS.exec(normalized.text.slice(start, Math.min(end, start + 160)));
  if (!lifts) return false;
  // "The foregoing does not apply to …" behind a grant leaves out of it what it names.
  return lifts[1] !== undefined || (before !== undefined && statementOf(before).moods.some((mood) => bans(mood)));
}

/** Before the noun: "by technical means", "any means". */
const BEFORE_MEANS = new Set(
  (
    'by sole any other such all similar no reasonabl reasonable technic technical electron electronic automat automated ' +
    'mechan mechanical lawful necessari necessary may might can could'
  ).split(' '),
);

/** "… you accept it": what follows from something, where the subject stands at word `i`. */
function tellsConsequence(stems: readonly string[], i: number): boolean {
  return stems[i] === 'you' && /^(?:accept|agre|agree|consent|may|must|shall|can)$/.test(stems[i + 1] ?? '');
}

/** “Output” means …; "Model" shall mean …; NonCommercial means …. */
export function isDefinition(sentence: Sentence): boolean {
  const stems = sentence.words.slice(0, 16).map((w) => w.stem);
  // "This means that you can use it for everything": it explains what stands before it.
  if (/^(?:this|that|it|which)$/.test(stems[0] ?? '') && stems[1] === 'means') return false;
  const verb = stems.findIndex(
    (s, i) =>
      ((s === 'means' || s === 'mean') &&
        // "Going on after a change means that you accept it."
        !tellsConsequence(stems, stems[i + 1] === 'that' ? i + 2 : i + 1) &&
        // "cruel or mean", "mean-spirited": an adjective.
        !(s === 'mean' && (stems[i + 1] === '-' || /^(?:or|and|-)$/.test(stems[i - 1] ?? ''))) &&
        // "by means of", "by any other means": a noun.
        stems[i + 1] !== 'of' &&
        !BEFORE_MEANS.has(stems[i - 1] ?? '')) ||
      (s === 'refer' &&
        stems[i + 1] === 'to' &&
        !/^(?:not|may|shall|must|to|can|will|be|or|and)$/.test(stems[i - 1] ?? '')),
  );
  // "“Share”", and on a line of its own what it means.
  if (verb === 0 && stems[0] === 'means') return true;
  if (verb < 1) return false;
  // "The Licensee shall keep all notices that refer to this license": it says what to do, and defines nothing.
  if (/^(?:that|which|who)$/.test(stems[verb - 1] ?? '') && stems.slice(0, verb - 1).some((s) => WILL.has(s)))
    return false;
  const first = sentence.words[0];
  return first?.text === '"' || (first !== undefined && /^[A-Z]/.test(first.text) && verb <= 6) || stems[0] === 'the';
}

/** "“Copy” means …; (c) You may not sell a copy": a part behind a definition that says what one may do. */
export function bindsYou(words: readonly Word[]): boolean {
  const from = words[0]?.text === '(' && words[2]?.text === ')' ? 3 : 0;
  return words[from]?.stem === 'you' && /^(?:may|must|shall|will|cannot)$/.test(words[from + 1]?.stem ?? '');
}

/** "5.2. Indemnification.", "Limitation of Liability": a few words with capitals, and no verb. */
export function isTitle(sentence: Sentence): boolean {
  if (sentence.words.length > 12) return false;
  const words = sentence.words.filter((w) => /^[A-Za-z]/.test(w.text));
  if (words.length > 5 || sentence.words.some((w) => w.stem === ':')) return false;
  return (
    words.every((w) => /^[A-Z]/.test(w.text) || /^(?:of|and|or|the|to|for|on|in)$/.test(w.text)) &&
    words.every((w) => !VERBS.has(w.stem) && !/^(?:no|not|disclaim)$/.test(w.stem))
  );
}

/**
 * "Software License for non-commercial use", on lines of its own: the name of the text, which binds nobody by itself. It
 * names a license, has no verb, and does not end as a sentence does.
 */
export function isNameOfTerms({ sentences, normalized }: Passage): boolean {
  const words = sentences.length === 1 ? (sentences[0]?.words ?? []) : [];
  if (words.length === 0 || words.length > 30 || /[.;:!?]\s*$/.test(normalized.text)) return false;
  return (
    /^[A-Z"]/.test(words[0]?.text ?? '') &&
    words.some((w) => /^(?:licen[cs]e|agreement|terms|policy)$/i.test(w.text)) &&
    // "Observe the Usage Policy: https://…" orders.
    !isOrderVerb(words, 0) &&
    words.every((w) => !VERBS.has(w.stem) && !/^(?:no|not|only|free|available|is|are)$/i.test(w.text))
  );
}
