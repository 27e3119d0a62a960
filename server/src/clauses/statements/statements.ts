import { LargeExpression } from '../../text/largeExpression.ts';
import type { LeadIn, Place } from '../../text/outline.ts';
import { isLatin, type Sentence } from '../../text/passage.ts';
import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import { type Definition, definitionKey, definitionsIn, withParties } from '../acrossText/definitions.ts';
import { CALLED_BANNED, FORBIDDING, signOf } from '../moods/headed.ts';
import { type Satisfied, satisfiedBy } from '../patterns/needs.ts';
import { plainly } from '../plainForms/plainForm.ts';
import { answeredQuestion } from '../plainForms/plainQuestions.ts';
import { type ConceptMap, findConcepts } from './concepts.ts';
import { governingOf } from './governing.ts';
import { YOU } from './governingWords.ts';
import { isBanned, isOccasion } from './leadForms.ts';
import { isSameLead, leadWords } from './leadWords.ts';
import { statementOf, statementWith } from './meaning.ts';
import { actUnder } from './namedActs.ts';
import { tellsOfOthers } from './ofOthers.ts';
import { opensPart } from './orders.ts';
import { hasSubject, standsAlone, tellsOfUs } from './ownSubject.ts';
import { LEAD_WORDS, partsOf } from './parts.ts';
import {
  bindsYou,
  isAside,
  isBeside,
  isDefinition,
  isNameOfTerms,
  isRecital,
  isTitle,
  isToBeSaid,
  liftsBefore,
  type Role,
  titledItem,
} from './roles.ts';
import { type Running, runsOn } from './runningList.ts';
import { isOfRules } from './spokenTo.ts';
import { cellsOf } from './tableCells.ts';

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
  /** True in rules of use, by the title of the text or of a part: "Usage Policy". */
  readonly rules: boolean;
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
  /** The question of the block before, or the head of the table. */
  readonly asked: string;
  /** The definitions of terms that occur in the block or in what governs it. */
  readonly terms: readonly Definition[];
  /** These, as text. */
  readonly defined: string;
}

/** The situation of a block. Of the document's definitions only those of terms that may occur here are part of it. */
export function situationOf(place: Place, definitions: readonly Definition[]): Situation {
  const { item, title, headings, leadIn, placement } = place;
  const terms = definitions.length === 0 ? NO_TERMS : termsIn(place, definitions);
  const { rules, asked } = placement;
  return { item, title, headings, leadIn, rules, asked, terms, defined: terms.map(definitionKey).join(';') };
}

const NO_TERMS: readonly Definition[] = [];
const NO_WORDS: readonly Word[] = [];

/** Whether two situations of a block give equal statements. */
export function sameSituation(a: Situation, b: Situation): boolean {
  return (
    a.item === b.item &&
    a.title === b.title &&
    isSameLead(a.leadIn, b.leadIn) &&
    a.headings === b.headings &&
    a.rules === b.rules &&
    a.asked === b.asked &&
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
  // What a heading says of itself lists nothing.
  const over = /^ {0,3}#/.test(place.block.text)
    ? place.headings.slice(0, place.headings.lastIndexOf(' > ') + 1)
    : place.headings;
  // "1. Malware" under "Prohibited Uses" is an item of a list without a lead-in.
  const listed =
    place.block.marker !== null &&
    place.item &&
    // "#### 1. Fraud" in Markdown names what stands below it.
    !(place.block.heading > 0 && place.block.heading < 7) &&
    (LISTING.test(over) || FORBIDDING.test(over));
  const mayTitle = place.leadIn === null && !bullet && !listed;
  const named = mayTitle && (place.block.heading > 0 || isNameOfTerms(place.passage));
  const beside = isBeside(place) || isToBeSaid(place, lead);
  const behindTitle = titledItem(place, lead);
  const rules = isOfRules(place.placement, place.headings);
  const wordings: Wording[] = [];
  let running: Running | null = null;
  place.passage.sentences.forEach((written, index) => {
    const answer = answeredQuestion(place.passage.sentences[index - 1] ?? null, place.placement.asked, written);
    const sentence = plainly(answer ?? written);
    const definition = isDefinition(sentence);
    const heading = place.title || named || (mayTitle && isTitle(sentence)) || (behindTitle && index === 0);
    const lifts = liftsBefore(place.passage, sentence, wordings.at(-1));
    const role: Role = heading
      ? 'heading'
      : lifts ||
          beside ||
          isAside(place.passage, sentence) ||
          isRecital(place, sentence) ||
          tellsOfOthers(written.words, index === 0 ? lead : NO_WORDS, place.headings)
        ? 'aside'
        : definition
          ? 'definition'
          : place.item
            ? 'item'
            : 'sentence';
    // Only the first sentence of an item goes on with the lead-in; the others stand for themselves.
    running = runsOn(sentence.words, running);
    const goesOn = running?.goesOn && !hasSubject(sentence.words.slice(3));
    const governed =
      index === (behindTitle ? 1 : 0) &&
      !standsAlone(sentence.words) &&
      // "You may not use it for: - abuse of children - We report it to the police."
      !(tellsOfUs(sentence.words) && isBanned(lead));
    // "Upon termination: you must …": the condition of a list holds for the items that are sentences of their own.
    const led = goesOn && running !== null ? running.lead : governed || (index === 0 && isOccasion(lead)) ? lead : [];
    const governing = governingOf(place, sentence, index, led);
    const parts = cellsOf(place.placement.asked, sentence.words, actUnder) ?? partsOf(sentence);
    for (const part of parts) {
      if (!saysSomething(part.words, governing.length + part.lead.length + (listed ? 1 : 0))) continue;
      // "Non-commercial use only; cite the paper": an order of its own behind a semicolon.
      const orders = governing.length + part.lead.length === 0 && part !== parts[0] && opensPart(part.words);
      const over = orders ? YOU.must : governing;
      const led = over.length + part.lead.length > 0;
      // "You can: ✅ Sell it": the sign has said what it says.
      const own = led && isSign(part.words[0]) ? part.words.slice(1) : part.words;
      const all = led ? over.concat(part.lead).slice(-LEAD_WORDS).concat(own) : own;
      const words = terms.length === 0 ? all : withParties(all, terms);
      wordings.push({
        words,
        own: words.length - own.length,
        role: role === 'definition' && bindsYou(part.words) ? (place.item ? 'item' : 'sentence') : role,
        lifts,
        under: place.headings,
        rules,
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

/** A sign that lets or forbids what stands behind it. */
function isSign(word: Word | undefined): boolean {
  return word !== undefined && signOf(word.text) !== null;
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

/** Headings over lists of what one may not do, with the title of the item itself behind them. */
const LISTING = new LargeExpression(
  /\b(?:prohibited|restricted|forbidden|unacceptable|disallowed|banned|impermissible) (?:uses?|usages?|activit(?:y|ies)|conduct|content|purposes?|applications?|behaviou?rs?|practices?|actions?|use cases?)\b[^>]*>/i,
  CALLED_BANNED,
);

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

/** All statements of a reading with their places. */
export function* allStatements(reading: Reading): Iterable<{ readonly place: Place; readonly statement: Statement }> {
  const definitions = definitionsIn(reading.runs);
  for (const place of reading.places)
    for (const statement of statementsOf(place, situationOf(place, definitions))) yield { place, statement };
}
