import { namesRulesOfUse } from '../text/heading.ts';
import { LargeExpression } from '../text/largeExpression.ts';
import type { LeadIn, Place } from '../text/outline.ts';
import { isLatin, type Passage, type Sentence, toSource } from '../text/passage.ts';
import type { Placement } from '../text/place.ts';
import type { Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';
import { stem, stems } from '../text/stem.ts';
import type { Word } from '../text/words.ts';
import { isOtherMatter, namesBareUse } from './bareUse.ts';
import { type ConceptMap, findConcepts } from './concepts.ts';
import { type Definition, definitionKey, definitionsIn, withParties } from './definitions.ts';
import { CALLED_BANNED, FORBIDDING, type Headed, headed, opensWithAct } from './headed.ts';
import { isSameLead, leadWords } from './leadWords.ts';
import { statementOf, statementWith } from './meaning.ts';
import { bans, moodsOf } from './mood.ts';
import { VERBS } from './moodWords.ts';
import { type Satisfied, satisfiedBy } from './needs.ts';
import { opensOrder, opensPart } from './orders.ts';
import { hasSubject, standsAlone, WILL } from './ownSubject.ts';
import { LEAD_WORDS, partsOf } from './parts.ts';
import { plainly } from './plainForm.ts';
import { type Running, runsOn } from './runningList.ts';

/** What a statement is in its text. */
export type Role = 'sentence' | 'item' | 'definition' | 'heading' | 'aside';

/**
 * The words of one thing that a text says: a sentence, a part of it between semicolons, or a list item, with the words
 * that govern it in front. What they mean is found when it is asked for (`statementOf`).
 */
export interface Wording {
  readonly words: readonly Word[];
  /** The index of the first word that stands in the statement itself. */
  readonly own: number;
  readonly role: Role;
  /** True where it says for whom or what the statement before it does not hold. */
  readonly lifts: boolean;
  /** The headings above, outermost first, joined by " > "; who reads a statement asks `headingsOf`. */
  readonly under: string;
  /** True for a part of a sentence that words before it in the same sentence govern. */
  readonly carried: boolean;
  /** The number of its sentence in its block, so that parts of one sentence are known. */
  readonly sentence: number;
  /** The letter or number of an item that runs on in its sentence: "(e) …"; empty elsewhere. */
  readonly label: string;
  /** Where it stands on the normalized view of its block. */
  readonly span: Span;
  /** Where it opens a list that runs on in its sentence: the end of the sentence, else the end of its own span. */
  readonly reach: number;
  /** Where the words that open its list start, for the first item that runs on in a sentence; else its own start. */
  readonly from: number;
  /** The definitions of terms that occur in its block or in what governs it. */
  readonly terms: readonly Definition[];
  /**
   * The text of the normalized view of its block. Who reads a statement looks at the stretch up to `reach` alone, and at
   * the rest of a quotation that opens there: what an edit changes elsewhere in the block concerns it no more.
   */
  readonly normalized: string;
  /** What stands before it in the same block; who reads a statement asks `previousOf`. */
  readonly before: Wording | null;
  readonly memo: WordingMemo;
}

interface WordingMemo {
  statement: Statement | undefined;
  /** Whether what is known of it rests on the statement before it, too. */
  looksBack: boolean;
  /** Whether it rests on the headings above. */
  looksUp: boolean;
}

/** One thing that a text says. Patterns run over `words`; those before `own` come from lead-ins. */
export interface Statement extends Wording {
  readonly concepts: ConceptMap;
  readonly moods: Uint16Array;
  /** The stems and, with `@` before them, the concepts that occur, and what patterns need that they satisfy. */
  readonly satisfied: Satisfied;
}

/** On what the statements of a block depend, besides its words: equal situations give equal statements. */
export interface Situation {
  readonly item: boolean;
  readonly title: boolean;
  readonly headings: string;
  readonly leadIn: LeadIn | null;
  /** Whether the text is rules of use by its title. */
  readonly rules: boolean;
  /** The definitions of terms that occur in the block or in what governs it. */
  readonly terms: readonly Definition[];
  /** These, as text. */
  readonly defined: string;
}

/** The situation of a block. Of the document's definitions only those of terms that may occur here are part of it. */
export function situationOf(place: Place, definitions: readonly Definition[]): Situation {
  const { item, title, headings, leadIn, placement } = place;
  const terms = definitions.length === 0 ? NO_TERMS : termsIn(place, definitions);
  return { item, title, headings, leadIn, rules: placement.rules, terms, defined: terms.map(definitionKey).join(';') };
}

const NO_TERMS: readonly Definition[] = [];

export function sameSituation(a: Situation, b: Situation): boolean {
  return (
    a.item === b.item &&
    a.title === b.title &&
    isSameLead(a.leadIn, b.leadIn) &&
    a.headings === b.headings &&
    a.rules === b.rules &&
    a.defined === b.defined
  );
}

/** The definitions whose term may stand in the block or in what governs it: all its words do, of a size its first word. */
function termsIn(place: Place, definitions: readonly Definition[]): readonly Definition[] {
  if (definitions.length === 0) return definitions;
  const stems = new Set<string>();
  const add = ({ words }: Sentence) => {
    for (let i = 0; i < words.length; i++) stems.add(words[i]?.stem ?? '');
  };
  for (const sentence of place.passage.sentences) add(sentence);
  for (let lead = place.leadIn; lead; lead = lead.outer) add(lead.sentence);
  return definitions.filter(({ term, size }) =>
    size === '' ? term.every((word) => stems.has(word)) : stems.has(term[0] ?? ''),
  );
}

/** The statements of a block in its place. */
export function statementsOf(place: Place, situation: Situation = situationOf(place, [])): readonly Statement[] {
  return wordingsOf(place, situation).map(statementOf);
}

/** The words of the statements of a block in its place. */
export function wordingsOf(place: Place, { terms }: Situation): readonly Wording[] {
  const lead = leadWords(place.leadIn);
  // "- Hate speech" under a heading is an item; "2. Restrictions" is a heading.
  const bullet = place.item && place.block.marker?.ordinal === 0;
  // "1. Malware" under "Prohibited Uses" is an item of a list without a lead-in.
  const listed =
    place.block.marker !== null && place.item && (LISTING.test(place.headings) || FORBIDDING.test(place.headings));
  const mayTitle = place.leadIn === null && !bullet && !listed;
  const named = mayTitle && (place.block.heading > 0 || isNameOfTerms(place.passage));
  const beside = isBeside(place);
  const behindTitle = titledItem(place, lead);
  const wordings: Wording[] = [];
  let running: Running | null = null;
  place.passage.sentences.forEach((written, index) => {
    const sentence = plainly(written);
    const definition = isDefinition(sentence);
    const heading = place.title || named || (mayTitle && isTitle(sentence)) || (behindTitle && index === 0);
    const lifts = liftsBefore(place.passage, sentence, wordings.at(-1));
    const role: Role = heading
      ? 'heading'
      : lifts || beside || isAside(place.passage, sentence)
        ? 'aside'
        : definition
          ? 'definition'
          : place.item
            ? 'item'
            : 'sentence';
    // Only the first sentence of an item goes on with the lead-in; the others stand for themselves.
    running = runsOn(sentence.words, running);
    const goesOn = running?.goesOn && !hasSubject(sentence.words.slice(3));
    const governed = index === (behindTitle ? 1 : 0) && !standsAlone(sentence.words);
    // "Upon termination: you must …": the condition of a list holds for the items that are sentences of their own.
    const led = goesOn && running !== null ? running.lead : governed || (index === 0 && isOccasion(lead)) ? lead : [];
    const governing =
      led.length === 0
        ? spokenTo(place, sentence, index)
        : isCondition(led)
          ? [...led, ...spokenTo(place, sentence, index)]
          : place.item && listsForbidden(place.headings, led)
            ? [...YOU['must not'], ...led]
            : place.item && announcesRules(led)
              ? [...led, ...spokenTo(place, sentence, index)]
              : listsUses(place, led)
                ? [...USES, ...led]
                : led;
    const parts = partsOf(sentence);
    for (const part of parts) {
      if (!saysSomething(part.words, governing.length + part.lead.length + (listed ? 1 : 0))) continue;
      // "Non-commercial use only; cite the paper": an order of its own behind a semicolon.
      const orders = governing.length + part.lead.length === 0 && part !== parts[0] && opensPart(part.words);
      const over = orders ? YOU.must : governing;
      const led = over.length + part.lead.length > 0;
      const all = led ? over.concat(part.lead).slice(-LEAD_WORDS).concat(part.words) : part.words;
      const words = terms.length === 0 ? all : withParties(all, terms);
      wordings.push({
        words,
        own: words.length - part.words.length,
        role: role === 'definition' && bindsYou(part.words) ? (place.item ? 'item' : 'sentence') : role,
        lifts,
        under: place.headings,
        carried: part.lead.length > 0,
        sentence: index,
        label: part.label,
        span: part.span,
        from: part.from,
        reach: part.opens ? sentence.end : part.span.end,
        terms,
        normalized: place.passage.normalized.text,
        before: wordings.at(-1) ?? null,
        memo: { statement: undefined, looksBack: false, looksUp: false },
      });
    }
  });
  return wordings;
}

/**
 * Whether some words may say anything that is read: numbers, single letters, marks and words in other scripts do not, and
 * neither does one word alone that nothing governs, no list of forbidden uses either.
 */
function saysSomething(words: readonly Word[], governing: number): boolean {
  let needed = governing > 0 ? 1 : 2;
  for (const { text } of words) if (text.length > 1 && isLatin(text) && --needed === 0) return true;
  return false;
}

/** "(a) Benchmarks. Publish results of tests …": an item with a title of its own, behind which the lead-in goes on. */
function titledItem({ item, passage, block }: Place, lead: readonly Word[]): boolean {
  const [first, second] = passage.sentences;
  if (!item || lead.length === 0 || !first || !second || first.words.length > 12) return false;
  if (first.words.at(-1)?.text !== '.' && first.words.at(-1)?.text !== ':') return false;
  if (first.words.some((w) => WILL.has(w.stem) || w.stem === 'be')) return false;
  const bold = /^(?:\*\*|__)/.test(block.text.slice(block.bodyStart, block.bodyStart + 2));
  return (
    (bold || passage.runInHeading !== '') &&
    (opensWithAct(second.words) || (forbidsList(lead) && namesBareUse(second.words, false)))
  );
}

/** "You agree not to use it for:", "keep away from:". */
function forbidsList(lead: readonly Word[]): boolean {
  return lead.at(-1)?.stem === ':' && bans(moodsOf(lead).at(-1) ?? 0);
}

/** Headings over lists of what one may not do, with the title of the item itself behind them. */
const LISTING = new LargeExpression(
  /\b(?:prohibited|restricted|forbidden|unacceptable|disallowed|banned|impermissible) (?:uses?|usages?|activit(?:y|ies)|conduct|content|purposes?|applications?|behaviou?rs?|practices?|actions?|use cases?)\b[^>]*>/i,
  CALLED_BANNED,
);

/** Headings over items that are each an act that is banned. */
const BANNED = new LargeExpression(
  /\b(?:prohibited|forbidden|unacceptable|disallowed|banned|impermissible) (?:uses?|usages?|activit(?:y|ies)|conduct|purposes?|applications?|behaviou?rs?|practices?|actions?|acts)\b/i,
  CALLED_BANNED,
);

/** Headings over items of which those that name an act without a verb ban it: "Restrictions", "Technical restrictions". */
const RESTRICTING = new LargeExpression(
  /(?:^|> )(?:\d{1,2}[.)] |[^a-z>]{1,4})?(?:[a-z-]+,? ){0,4}(?:restrictions|prohibitions)(?: on use)?$/i,
);

/** "Removing the notices.", with no verb that says something of it: "Selling it is allowed". */
function isBareAct(words: readonly Word[]): boolean {
  if (!/^[A-Z][a-z]+ing$/.test(words[0]?.text ?? '') || !namesAct(words)) return false;
  return !words.some(
    (w, i) =>
      (w.stem === 'be' || /^(?:requires?|needs?|remains?|has|does|falls?|counts?|constitutes?)$/.test(w.text)) &&
      !/^(?:that|which|who)$/.test(words[i - 1]?.stem ?? ''),
  );
}

/** "Using outputs to …", "Impersonation of …": an act, which nobody is said to do. */
function namesAct(words: readonly Word[]): boolean {
  const opening = words[0]?.text ?? '';
  if (!/^[A-Z][a-z]+(?:ing|tion|sion)$/.test(opening)) return false;
  if (
    /^(?:Nothing|During|Including|According|Following|Notwithstanding|Everything|Anything|Something|Reporting|Regarding|Section|Exception)$/.test(
      opening,
    )
  )
    return false;
  return !words.some((w) => WILL.has(w.stem));
}

/** Headings of what follows the terms or tells how to use them; the terms themselves end before. */
const BESIDE = new LargeExpression(
  /\bend of (?:the )?terms|\bhow to (?:apply|use) (?:the|these|this)\b|\busing creative commons|\babout creative commons|\bconsiderations for (?:licensors|the public)/i,
);

/** What a steward of a license text says of itself: it is no party to the license. */
const STEWARD = new LargeExpression(
  /\bcreative commons(?: corporation)? (?:\("[^"]{1,40}"\) )?(?:is|makes?|gives?|disclaims?|does|may|provides?|will|has)\b/i,
  /creative commons/i,
);

/** True for a block that stands beside the terms and binds nobody: how to apply a license, words to be said somewhere. */
function isBeside({ item, leadIn, headings, passage }: Place): boolean {
  return (!item && leadIn === null && BESIDE.test(headings)) || isQuotation(passage.normalized.text);
}

/** True for a sentence that binds nobody: a recital, what the steward of a license says of itself. */
function isAside({ normalized }: Passage, sentence: Sentence): boolean {
  if (sentence.words[0]?.text.toUpperCase() === 'WHEREAS') return true;
  // What is asked binds nobody.
  if (sentence.words.at(-1)?.text === '?' && sentence.words.filter((w) => w.text === '"').length % 2 === 0) return true;
  return STEWARD.test(normalized.text.slice(sentence.start, sentence.end));
}

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
function liftsBefore({ normalized }: Passage, { start, end }: Span, before: Wording | undefined): boolean {
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

/** “Output” means …; "Model" shall mean …; NonCommercial means …. */
function isDefinition(sentence: Sentence): boolean {
  const stems = sentence.words.slice(0, 16).map((w) => w.stem);
  // "This means that you can use it for everything": it explains what stands before it.
  if (/^(?:this|that|it|which)$/.test(stems[0] ?? '') && stems[1] === 'means') return false;
  const verb = stems.findIndex(
    (s, i) =>
      ((s === 'means' || s === 'mean') &&
        // "Going on after a change means that you accept it."
        !(
          stems[i + 1] === 'that' &&
          stems[i + 2] === 'you' &&
          /^(?:accept|agre|agree|consent|may|must|shall|can)$/.test(stems[i + 3] ?? '')
        ) &&
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
function bindsYou(words: readonly Word[]): boolean {
  const from = words[0]?.text === '(' && words[2]?.text === ')' ? 3 : 0;
  return words[from]?.stem === 'you' && /^(?:may|must|shall|will|cannot)$/.test(words[from + 1]?.stem ?? '');
}

/** "If you build a product with it:" opens a list of orders, and says not itself what one must. */
function isCondition(lead: readonly Word[]): boolean {
  return (
    /^(?:if|when|where|whenever|upon|on|after|following|once|unless)$/i.test(lead[0]?.text ?? '') &&
    lead.every((w) => !WILL.has(w.stem))
  );
}

/** "Upon termination:", "If the license ends:" say when what follows holds, and nothing more. */
function isOccasion(lead: readonly Word[]): boolean {
  return (
    /^(?:upon|on|after|following|if|when|once)$/i.test(lead[0]?.text ?? '') && lead.length < 14 && isCondition(lead)
  );
}

/** "Do not abuse our platform. This includes using it to: …": the heading above a lead-in that says nothing bans what it lists. */
function listsForbidden(headings: string, lead: readonly Word[]): boolean {
  if (!/^(?:this|these|examples?|including|includes|such|below)$/i.test(lead[0]?.text ?? '')) return false;
  if (lead.length > 14 || lead.some((w) => WILL.has(w.stem) || w.stem === 'not' || w.stem === 'except')) return false;
  return FORBIDDING.test(headings.slice(headings.lastIndexOf(' > ') + 1));
}

/** "You cannot" as a heading goes on with its items, whatever these order elsewhere. */
const DENIED = new LargeExpression(
  /\byou (?:can ?not|can['’]t|may not|must not|shall not|are not (?:allowed|permitted) to)\W*$/i,
  /not|can['’]t/i,
);

/** "We have set the following rules:" lets the orders below it speak for themselves. */
function announcesRules(lead: readonly Word[]): boolean {
  const [rules, colon] = lead.slice(-2);
  return (
    colon?.stem === ':' && RULES.test(rules?.text ?? '') && !lead.some((w) => WILL.has(w.stem) || w.stem === 'not')
  );
}

const RULES = /^(?:rules|guidelines|requirements|principles|standards|expectations)$/i;

/** What governs a sentence that says what to do and not who: its form, the heading above it, or the sign before it. */
function spokenTo(place: Place, sentence: Sentence, index: number): readonly Word[] {
  if (isRuledOut(place, sentence.words, index)) return USES;
  if (opensOrder(sentence.words, place.headings)) {
    if (place.item && DENIED.test(place.headings)) return YOU['must not'];
    // "You may: - Cite it": under a heading that lets.
    const lets = place.item && headed(place.headings, '', sentence.words) === 'may';
    return lets ? YOU.may : YOU.must;
  }
  if (forbids(sentence.words) || saysNo(sentence.words)) return YOU['must not'];
  const mark = index === 0 ? (place.block.marker?.text ?? '') : '';
  const opening = place.passage.normalized.text.slice(sentence.start, sentence.start + 8);
  const says = headed(place.headings, `${mark}${opening}`, sentence.words);
  if (says === null && place.item && BANNED.test(place.headings) && namesAct(sentence.words)) return YOU['must not'];
  if (says === null && place.item && RESTRICTING.test(place.headings) && isBareAct(sentence.words))
    return YOU['must not'];
  return says === null ? [] : YOU[says];
}

const spoken = (text: string): readonly Word[] =>
  text.split(' ').map((word) => ({ text: word, stem: stem(word), start: 0, end: 0 }));

/** What governs an act that is let, an order, and an act that is forbidden. */
const YOU: Readonly<Record<NonNullable<Headed>, readonly Word[]>> = {
  may: spoken('you may'),
  must: spoken('you must'),
  'must not': spoken('you must not'),
};

/** What governs a use that is named in rules of use, and nothing more said of it. */
export const USES = spoken('you must not use the model for :');

/** "Respect people: - Stalking, pile-ons …" in rules of use: what they name under a heading that lets nothing is ruled out. */
function isRuledOut({ placement, headings, item }: Place, words: readonly Word[], index: number): boolean {
  if (item ? index > 0 : placement.passage.sentences[index]?.words !== words) return false;
  return isOfRules(placement, headings) && namesBareUse(words, !item) && !isOtherMatter(headings);
}

/** "Deception, such as:" in rules of use opens a list of what is ruled out. */
function listsUses({ placement, headings, item }: Place, lead: readonly Word[]): boolean {
  if (!item || lead.length === 0 || lead.length > 14 || !isOfRules(placement, headings)) return false;
  return namesBareUse(lead, false) && !isOtherMatter(headings);
}

function isOfRules({ rules }: Placement, headings: string): boolean {
  return rules || (headings !== '' && headings.split(' > ').some(namesRulesOfUse));
}

/** "Any attempt to hide it is a violation of these terms." */
const BREACHES = new Set(['violation', 'violat', 'breach', 'infring', 'infringement']);
const FORBIDDEN = new Set(['prohibit', 'forbidden', 'forbid', 'ban', 'disallow', 'exclud', 'exclude', 'illicit']);
const UNPERMITTED = new Set([
  'permit',
  'allow',
  'authoriz',
  'licens',
  'license',
  'accept',
  'acceptable',
  'tolerat',
  'tolerate',
]);
const ASKED = new Set(['consent', 'approval', 'permission', 'authorization', 'go']);

/** What a sentence may forbid by its noun. */
const ACTS = stems(
  'act acts conduct engineering decompilation disassembly scraping sublicensing provision offering monetization commercialization mirroring pruning training learning use usage attempt reproduction distribution redistribution modification deployment sale resale creation generation ' +
    'removal alteration adaptation translation comparison test benchmarking distillation publication extraction disclosure circumvention exploitation integration attack production',
);
const NO_ACT = stems(
  'you we it this that these those if when where unless except no nothing licensee licensor in for to as such our your there they',
);

/** "Removing the mark is prohibited", "the use of it for … is not allowed", "publishing tests requires our consent". */
function forbids(words: readonly Word[]): boolean {
  const opening = words[0]?.text ?? '';
  const hyphened = words[1]?.stem === '-' && /^[a-z]+ing$/.test(words[2]?.text ?? '');
  const act =
    (/^[A-Z][a-z]+ing$/.test(opening) || (hyphened && /^[A-Z][a-z]+$/.test(opening))) &&
    !/^(?:Nothing|During|Including|According|Following|Notwithstanding|Everything|Anything|Something|Provided|Regarding|Concerning|Pending|Being|Having)$/.test(
      opening,
    );
  const noun =
    /^[A-Z][a-z]+$/.test(opening) &&
    !NO_ACT.has(words[0]?.stem ?? '') &&
    words.slice(0, 5).some((w) => ACTS.has(w.stem));
  if (!(act || noun) || words.some((w) => w.stem === ':' || w.stem === 'following')) return false;
  for (let i = 2; i < words.length; i++) {
    const s = words[i]?.stem ?? '';
    if (s === 'may' || s === 'shall' || s === 'must' || s === 'will' || s === 'can') return false;
    if (s === 'be' && !/^(?:that|which|who|it)$/.test(words[i - 1]?.stem ?? '')) {
      const after = words.slice(i + 1, i + 4).map((w) => w.stem);
      if (after.some((w) => FORBIDDEN.has(w)) && !after.includes('not'))
        return !/^(?:by|under|from)$/.test(words[i + 2]?.stem ?? '');
      if (after[0] === 'not' && after.some((w) => UNPERMITTED.has(w))) return true;
      if (after[0] === 'off' && after[1] === 'limit') return true;
      if (
        /^(?:a|an|material|deem|treat|regard|consider)$/.test(after[0] ?? '') &&
        words.slice(i + 1, i + 6).some((w) => BREACHES.has(w.stem))
      )
        return true;
      // "… is subject to our prior approval", "… is permitted only with our consent".
      const asks =
        (after[0] === 'subject' && after[1] === 'to') ||
        (UNPERMITTED.has(after[0] ?? '') && after[1] === 'only' && /^(?:with|upon|after)$/.test(after[2] ?? ''));
      return asks && asksLeave(words.slice(i + 3, i + 9));
    }
    // "Removing it constitutes a breach."
    if (/^constitutes?$/.test(words[i]?.text ?? '')) return words.slice(i + 1, i + 5).some((w) => BREACHES.has(w.stem));
    if (
      /^(?:requires?|needs?)$/.test(words[i]?.text ?? '') ||
      (/^calls?$/.test(words[i]?.text ?? '') && words[i + 1]?.stem === 'for')
    )
      return asksLeave(words.slice(i + 1, i + 6)) && !words.some((w) => w.stem === 'commercial');
  }
  return false;
}

function asksLeave(words: readonly Word[]): boolean {
  return words.some((w) => ASKED.has(w.stem)) && !words.some((w) => w.stem === 'no' || w.stem === 'not');
}

/** "No redistribution, resale or derivative works.": acts alone, and no verb. */
function saysNo(words: readonly Word[]): boolean {
  if (words[0]?.stem !== 'no' || words.length > 24) return false;
  if (
    words.some(
      (w) => VERBS.has(w.stem) || WILL.has(w.stem) || w.stem === ':' || w.stem === 'requir' || w.stem === 'need',
    )
  )
    return false;
  return words
    .slice(1, 4)
    .some(
      (w, i) =>
        (ACTS.has(w.stem) || /^(?:sharing|lending|renting|leasing|copying|tuning|hosting)$/.test(w.text)) &&
        /^(?:[,.;]|or|and|of|for|without|by|in|to|as|with|outside)?$/.test(words[i + 2]?.stem ?? ''),
    );
}

/** "5.2. Indemnification.", "Limitation of Liability": a few words with capitals, and no verb. */
function isTitle(sentence: Sentence): boolean {
  const words = sentence.words.filter((w) => /^[A-Za-z]/.test(w.text));
  if (words.length > 5 || sentence.words.length > 12 || sentence.words.some((w) => w.stem === ':')) return false;
  return (
    words.every((w) => /^[A-Z]/.test(w.text) || /^(?:of|and|or|the|to|for|on|in)$/.test(w.text)) &&
    words.every((w) => !VERBS.has(w.stem) && !/^(?:no|not|disclaim)$/.test(w.stem))
  );
}

/**
 * "Software License for non-commercial use", on lines of its own: the name of the text, which binds nobody by itself. It
 * names a license, has no verb, and does not end as a sentence does.
 */
function isNameOfTerms({ sentences, normalized }: Passage): boolean {
  const words = sentences.length === 1 ? (sentences[0]?.words ?? []) : [];
  if (words.length === 0 || words.length > 30 || /[.;:!?]\s*$/.test(normalized.text)) return false;
  return (
    /^[A-Z"]/.test(words[0]?.text ?? '') &&
    words.some((w) => /^(?:licen[cs]e|agreement|terms|policy)$/i.test(w.text)) &&
    words.every((w) => !VERBS.has(w.stem) && !/^(?:no|not|only|free|available|is|are)$/i.test(w.text))
  );
}

/** The words `[from, to)` of a statement as a statement of their own; their moods and place stay as they are. */
export function partOf(statement: Statement, from: number, to: number): Statement {
  const words = statement.words.slice(from, to);
  const concepts = findConcepts(words);
  return statementWith(statement, words, 0, concepts, statement.moods.subarray(from, to), satisfiedBy(words, concepts));
}

const ownParts = new WeakMap<Statement, Statement>();

/** The words that stand in the statement itself, as a statement of their own; made once. */
export function ownPart(statement: Statement): Statement {
  // What no lead-in governs is its own part, but for the terms of the text, which are no concepts of the part.
  if (statement.own === 0 && statement.terms.length === 0) return statement;
  let own = ownParts.get(statement);
  if (!own) {
    own = partOf(statement, statement.own, statement.words.length);
    ownParts.set(statement, own);
  }
  return own;
}

/** The statement with other words of the same number: concepts and what they satisfy follow. */
export function withWords(statement: Statement, words: readonly Word[]): Statement {
  const concepts = findConcepts(words);
  return statementWith(statement, words, statement.own, concepts, statement.moods, satisfiedBy(words, concepts));
}

/** The source span of words `[from, to)` of a statement, in its block. */
export function wordSpan(statement: Statement, passage: Passage, from: number, to: number): Span {
  const first = statement.words[Math.max(from, statement.own)];
  const last = statement.words[Math.max(to - 1, statement.own)];
  return toSource(passage.normalized, {
    start: first?.start ?? statement.span.start,
    end: last?.end ?? statement.span.end,
  });
}

/** All statements of a reading with their places. */
export function* allStatements(reading: Reading): Iterable<{ readonly place: Place; readonly statement: Statement }> {
  const definitions = definitionsIn(reading.runs);
  for (const place of reading.places)
    for (const statement of statementsOf(place, situationOf(place, definitions))) yield { place, statement };
}
