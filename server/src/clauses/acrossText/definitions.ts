import { LargeExpression } from '../../text/largeExpression.ts';
import { hasWords, type Passage, type Sentence } from '../../text/passage.ts';
import type { PlacedSegment, Run } from '../../text/placed.ts';
import { stem, stems } from '../../text/stem.ts';
import { finish, type Steps } from '../../text/steps.ts';
import { changedWords, type Word, withStem } from '../../text/words.ts';
import { type Concept, findConcepts } from '../statements/concepts.ts';
import { territoriesIn } from '../values/territories.ts';
import { sizesIn } from '../values/threshold.ts';
import { called, GIVERS, givenThing, namesOfModels } from './calledThings.ts';

/**
 * Terms that a text defines with a limit in the definition: "'Purpose' means non-commercial research", "research only (the
 * 'Permitted Use')", "'Territory' means worldwide, excluding …". Where such a term stands in a grant, the grant has the
 * limit; so the term becomes a phrase of the concepts that its definition carries, for this text alone.
 */
export interface Definition {
  /** The stems of the term. */
  readonly term: readonly string[];
  readonly carries: readonly Concept[];
  /** The words that give a size, where the term stands for those above or below it: "more than 250 employees". */
  readonly size: string;
}

/** Most terms that are followed: a license has a few, and what follows them is read for each block. */
const MOST = 100;

/** The lists of definitions that were given last, by what they say: equal texts have one. */
const interned = new Map<string, readonly Definition[]>();
const KEPT = 64;

/**
 * The limiting definitions of a text. What a term carries is what all its limiting definitions agree on. The same object
 * for the same definitions, so that an edit elsewhere is seen not to touch them.
 */
export function definitionsIn(runs: readonly Run[]): readonly Definition[] {
  return finish(definitionSteps(runs));
}

/** The same in steps, one for each run of blocks. */
export function* definitionSteps(runs: readonly Run[]): Steps<readonly Definition[]> {
  const lists: (readonly Definition[])[] = [];
  for (const { placed } of runs) {
    const own = definitionsAt(placed);
    if (own.length > 0) lists.push(own);
    yield;
  }
  // An edit hardly ever touches a definition.
  if (!isSameList(lists, last.lists)) last = { lists, merged: internedOf(merge(lists)) };
  return last.merged;
}

/** What was merged last, of the lists that are not empty. */
let last: { readonly lists: readonly (readonly Definition[])[]; readonly merged: readonly Definition[] } = {
  lists: [],
  merged: internedOf([]),
};

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function internedOf(found: readonly Definition[]): readonly Definition[] {
  const key = found.map(definitionKey).join(';');
  const known = interned.get(key);
  if (known) return known;
  if (interned.size >= KEPT) interned.clear();
  interned.set(key, found);
  return found;
}

/** What a definition says, as text: equal where two say the same. */
export function definitionKey({ term, carries, size }: Definition): string {
  return `${term.join(' ')}=${carries.join(',')}=${size}`;
}

function merge(lists: readonly (readonly Definition[])[]): readonly Definition[] {
  const found = new Map<string, Definition>();
  for (const list of lists) {
    for (const definition of list) {
      const key = definition.term.join(' ');
      const known = found.get(key);
      const carries = known ? both(known.carries, definition.carries) : definition.carries;
      found.set(key, { term: definition.term, carries, size: known?.size || definition.size });
    }
  }
  return [...found.values()].filter((d) => d.carries.length > 0).slice(0, MOST);
}

const memo = new WeakMap<PlacedSegment, readonly Definition[]>();
const passageMemo = new WeakMap<Passage, readonly Definition[]>();

const NONE: readonly Definition[] = [];

function definitionsAt(placed: PlacedSegment): readonly Definition[] {
  let own = memo.get(placed);
  if (!own) {
    own = placed.placements.flatMap(({ passage }) => definitionsOfPassage(passage));
    memo.set(placed, own);
  }
  return own;
}

function definitionsOfPassage(passage: Passage): readonly Definition[] {
  if (!hasWords(passage)) return NONE;
  let own = passageMemo.get(passage);
  if (!own) {
    own = passage.sentences.flatMap(definitionsOf);
    passageMemo.set(passage, own);
  }
  return own;
}

/** What two definitions of one term carry: purposes add up, none of them commercial; all else must be in both. */
function both(a: readonly Concept[], b: readonly Concept[]): readonly Concept[] {
  const limit: Concept = 'noncommercial';
  return [...new Set([...a, ...b])].filter((c) => (a.includes(c) && b.includes(c)) || c === limit);
}

/** Verbs before which the name of a party acts, and what stands before a name that does not. */
const ACTS = stems(
  'may shall will must can cannot agree reserve grant retain own hereby disclaim make give permit allow assert claim waive warrant undertake provide license do',
);
const NO_SUBJECT = stems('of by from with to for in against and or');

/**
 * The words, with "licensor" for the name that the text gives the licensor, where that name is the subject of a verb of
 * will: "JHU may end this license"; elsewhere the name has the concept alone. And with "you" for "I" where who signs speaks.
 */
export function withParties(words: readonly Word[], definitions: readonly Definition[]): readonly Word[] {
  const names = definitions.filter((d) => d.carries.includes('licensor'));
  const mine = definitions.some((d) => d.term[0] === FIRST_PERSON && d.carries.includes('licensee'));
  const takers = definitions.filter((d) => d.term[0] !== FIRST_PERSON && d.carries.includes('licensee'));
  if (names.length === 0 && takers.length === 0 && !mine) return words;
  return changedWords(words, (word, i) =>
    mine && word.text === 'I' && /^[a-z]/i.test(words[i + 1]?.text ?? '')
      ? withStem(word, 'you')
      : mine && word.text.toLowerCase() === 'my'
        ? withStem(word, 'your')
        : isTaker(words, i, word, takers)
          ? withStem(word, LICENSEE)
          : licensorAt(words, i, word, names),
  );
}

/** "The Holder shall …", where the text calls those so who take the license; "the copyright Holder" is another. */
function isTaker(words: readonly Word[], i: number, word: Word, takers: readonly Definition[]): boolean {
  return (
    takers.some(({ term }) => term[0] === word.stem) &&
    /^[A-Z]/.test(word.text) &&
    !/^(?:copyright|rights?|patent|trademark|ip)$/i.test(words[i - 1]?.text ?? '')
  );
}

function licensorAt(words: readonly Word[], i: number, word: Word, names: readonly Definition[]): Word {
  return /^[A-Z]/.test(word.text) &&
    names.some(({ term }) => term[0] === word.stem) &&
    ACTS.has(words[i + 1]?.stem ?? '') &&
    !NO_SUBJECT.has(words[i - 1]?.stem ?? '')
    ? withStem(word, LICENSOR)
    : word;
}

/** "I agree to the following": who signs is the licensee; "I grant you …": who made the text speaks. */
function firstPerson(words: readonly Word[]): readonly Definition[] {
  const said = words.flatMap((w, i) =>
    w.text === 'I' ? [words[words[i + 1]?.text === 'hereby' ? i + 2 : i + 1]?.stem ?? ''] : [],
  );
  const carries: readonly Concept[] = said.includes('grant')
    ? ['licensor']
    : said.some((s) => SIGNS.has(s))
      ? ['licensee']
      : [];
  return carries.length > 0 ? [{ term: [FIRST_PERSON], carries, size: '' }] : [];
}

const FIRST_PERSON = 'i';
const SIGNS = stems('agree undertake accept certify request acknowledge understand promise commit');

const LICENSOR = stem('licensor');
const LICENSEE = stem('licensee');

/** Last words of terms whose definition can limit a grant. */
const LIMITING = new Set(
  [
    ...['purpose', 'use', 'usage', 'field', 'territory', 'project', 'activity', 'application'],
    // Adjectives that stand before a use: "'Personal' means …", "for Personal use".
    ...['personal', 'private', 'academic', 'evaluation', 'internal', 'permitted'],
  ].map(stem),
);

function definitionsOf(sentence: Sentence): readonly Definition[] {
  const words = sentence.words;
  const verb = words.slice(0, 20).findIndex((w, i) => isMeans(words, i, w.stem));
  if (verb > 0) {
    const body = words.slice(verb + 1);
    const terms = termsBefore(words, verb);
    return [
      ...terms.flatMap((term) => defined(term, body)),
      ...parties(terms, body.slice(0, 8)),
      ...takers(terms, firstPart(body.slice(0, 14))),
      ...things(terms, body),
    ];
  }
  return [...givenInPassing(words), ...isPermitted(words), ...firstPerson(words), ...modelNames(words)];
}

/** The words up to a semicolon or a full stop: "the person who signed the form; it does not include …". */
function firstPart(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex((w) => /^[.;]$/.test(w.stem));
  return end < 0 ? words : words.slice(0, end);
}

/** What the text gives a name of its own: see calledThings.ts. */
function things(terms: readonly (readonly Word[])[], body: readonly Word[]): readonly Definition[] {
  return terms.flatMap((term) => named(term, called(term, body)));
}

function modelNames(words: readonly Word[]): readonly Definition[] {
  return namesOfModels(words).flatMap((name) => named(name, ['model', 'licensed']));
}

function named(term: readonly Word[], carries: readonly Concept[]): readonly Definition[] {
  return carries.length > 0 ? [{ term: term.map((w) => w.stem), carries, size: '' }] : [];
}

/** What the names of bodies end with. */
const BODY = new LargeExpression(
  /^(?:university|institute|institut|inc|llc|ltd|limited|gmbh|corp|corporation|foundation|society|trustees|regents|college|hospital|cent(?:er|re)|laborator(?:y|ies)|association|company|consortium|ag|plc|school|pte|sas|academy|stiftung|verein|gesellschaft|sarl|pty|cooperative|agency|ministry|council)$/i,
);
/** What a body may be called in its own text. */
const ROLE =
  /^(?:university|institute|institution|company|laboratory|lab|foundation|consortium|society|center|centre|college|hospital|school|authors?|owners?|providers?)$/i;
const OURSELVES = stems('we us our licensor');

/**
 * '… the Hill University ("HU")', '"Foo", "we" means Foo Inc.': names for the licensor: one word, that is said to be "we", or
 * is the name of a body, its initials, or what it is.
 */
function parties(terms: readonly (readonly Word[])[], named: readonly Word[]): readonly Definition[] {
  const ours = terms.some((term) => term.length === 1 && OURSELVES.has(term[0]?.stem ?? ''));
  const body = named.some(({ text }) => /^[A-Z]/.test(text) && BODY.test(text));
  if (!ours && !body && !terms.some((term) => GIVERS.has(term[0]?.stem ?? ''))) return [];
  return terms.flatMap((term) => {
    const [word, more] = term;
    if (!word || more || !/^[A-Z]/.test(word.text) || NOT_LICENSOR.has(word.stem)) return [];
    const called =
      ours ||
      (GIVERS.has(word.stem) && takers([term], named).length === 0) ||
      ROLE.test(word.text) ||
      named.some((w) => w.stem === word.stem) ||
      (/^[A-Z]{2,6}$/.test(word.text) && named.some((w) => w.text[0] === word.text[0] && /^[A-Z]/.test(w.text)));
    return called ? [{ term: [word.stem], carries: ['licensor'] as const, size: '' }] : [];
  });
}

/** '… each person who obtains the Model (each a "Holder")': a name of one word for those who take the license. */
function takers(terms: readonly (readonly Word[])[], said: readonly Word[]): readonly Definition[] {
  const who = said.findIndex(
    (w, i) =>
      /^(?:who|that|which)$/.test(w.text) &&
      PERSONS.has(said[i - 1]?.stem ?? '') &&
      said.slice(i + 1, i + 4).some(({ stem }) => TAKES.has(stem)),
  );
  const whoever = said.findIndex((w, i) => w.stem === WHOEVER && TAKES.has(said[i + 1]?.stem ?? ''));
  if ((who < 0 && whoever < 0) || said.some((w) => OURSELVES.has(w.stem) || w.stem === 'not')) return [];
  return terms.flatMap((term) => {
    const [word, more] = term;
    if (!word || more || !/^[A-Z][a-z]+$/.test(word.text) || NOT_LICENSOR.has(word.stem) || NO_TAKER.has(word.stem))
      return [];
    return [{ term: [word.stem], carries: ['licensee'] as const, size: '' }];
  });
}

const PERSONS = stems('person persons individual entity organization party anyone one body institution people those');
const WHOEVER = stem('whoever');
const TAKES = stems(
  'obtain receive download use access accept acquire install copy exercise run take license hire borrow get exercises sign signed order purchase purchased buy subscribe subscribes registers countersigned',
);
/** Those whom others let in, and those who give. */
const NO_TAKER = stems(
  'affiliate employee personnel contractor representative agent competitor contributor licensor author owner maker donor third visitor guest staff territory purpose',
);

/** Words that stand for the other party or for the thing. */
const NOT_LICENSOR = stems(
  'you your licensee user recipient customer participant party developer client subscriber distributor partner member software model materials agreement license program service services code data dataset affiliate contributor site',
);

function isMeans(words: readonly Word[], i: number, s: string): boolean {
  if (s === 'means') return true;
  // "“Adapted Model” is every model that …", "“Purposes” are those that …".
  if ((s === 'be' || s === 'stand' || s === 'design') && words[i - 1]?.stem === '"')
    return /^(?:is|are|stands?|designates?)$/.test(words[i]?.text ?? '');
  // "“Purpose” is defined as …", "is understood as …".
  if (s === 'as') return /^(?:defined|understood)$/.test(words[i - 1]?.text ?? '');
  if (s === 'mean' || s === 'denot') return /^(?:shall|will|")$/.test(words[i - 1]?.stem ?? '');
  return s === 'refer' && words[i + 1]?.stem === 'to' && (words[i - 1]?.stem === '"' || words[i - 1]?.stem === 'shall');
}

/** The quoted terms before "means", or the words that open the sentence: `"A" or "B" means`, `Non-Commercial use means`. */
function termsBefore(words: readonly Word[], verb: number): readonly (readonly Word[])[] {
  const quoted = quotations(words.slice(0, verb));
  if (quoted.length > 0) return quoted;
  let to = verb;
  while (to > 0 && /^(?:shall|will|be|is|are|hereby|defined|understood)$/i.test(words[to - 1]?.text ?? '')) to--;
  return to > 0 && to <= 4 && /^[A-Z]/.test(words[0]?.text ?? '') ? [words.slice(0, to)] : [];
}

function quotations(words: readonly Word[]): readonly (readonly Word[])[] {
  const result: Word[][] = [];
  let open: Word[] | null = null;
  for (const word of words) {
    if (word.text === '"') {
      if (open && open.length > 0 && open.length <= 5) result.push(open);
      open = open ? null : [];
    } else open?.push(word);
  }
  return result;
}

/** "for research only (the 'Purpose')": the words before the parenthesis are what the term stands for. */
function givenInPassing(words: readonly Word[]): readonly Definition[] {
  const result: Definition[] = [];
  for (let i = 0; i + 3 < words.length; i++) {
    const terms = namedAt(words, i);
    // At most words nothing is named.
    if (terms.length === 0) continue;
    const before = words.slice(Math.max(0, i - 30), i);
    for (const term of terms) result.push(...defined(term, before), ...named(term, givenThing(term, before)));
    result.push(...parties(terms, words.slice(Math.max(0, i - (words[i]?.stem === '(' ? 10 : 26)), i)));
    result.push(...takers(terms, words.slice(Math.max(0, i - 14), i)));
  }
  return result;
}

/** The terms that a parenthesis at word `i` gives: '(together the "Work")', or 'hereinafter referred to as "the Institute"'. */
function namedAt(words: readonly Word[], i: number): readonly (readonly Word[])[] {
  const s = words[i]?.stem ?? '';
  if (s === '(') {
    const close = words.slice(i, i + 12).findIndex((w) => w.stem === ')');
    return close < 0 ? NOTHING : quotations(words.slice(i, i + close));
  }
  if (!FROM_HERE.has(s)) return NOTHING;
  return quotations(words.slice(i, i + 10)).map((term) => (ARTICLE.test(term[0]?.text ?? '') ? term.slice(1) : term));
}

const NOTHING: readonly (readonly Word[])[] = [];
const FROM_HERE = stems('hereinafter hereafter henceforth');
const ARTICLE = /^(?:the|this|our)$/i;

/** "Any noncommercial purpose is a permitted purpose.": a term in lower case that the grant uses. */
function isPermitted(words: readonly Word[]): readonly Definition[] {
  for (let i = words.length - 1; i > 1; i--) {
    if (words[i]?.stem !== PURPOSE || words[i - 1]?.stem !== 'permit') continue;
    const be = words.slice(Math.max(0, i - 6), i).some((w) => w.stem === 'be');
    return be ? defined(words.slice(i - 1, i + 1), words.slice(0, i - 1)) : [];
  }
  return [];
}

const PURPOSE = stem('purpose');
const USE = stem('use');

function defined(term: readonly Word[], body: readonly Word[]): readonly Definition[] {
  const stems = term.map((w) => w.stem);
  const last = stems.at(-1) ?? '';
  const sized = SIZES.has(last) || (stems.length > 1 && SIZED.has(last));
  const size = sized ? sizeIn(body, !SIZES.has(last)) : '';
  if (size !== '') {
    const carries = ['limitedSize'] as const;
    const whole = { term: stems, carries, size };
    // "'Community-Eligible Licensee' means …": those who are "not Community-Eligible".
    const [first, hyphen, adjective] = stems;
    return first && hyphen === '-' && adjective && stems.length === 4
      ? [whole, { term: [first, hyphen, adjective], carries, size }]
      : [whole];
  }
  const isUse = stems.length > 1 && USES.has(last);
  if (!isUse && !LIMITING.has(last)) return [];
  const carries = carriedBy(body, stems.length === 1 ? last : `… ${last}`);
  // "'Commercial Use' means use by a company with more than 100 employees": who is of the size makes the use.
  const used = isUse && carries.length === 0 ? sizeIn(body, true) : '';
  if (used !== '') return [{ term: stems, carries: ['limitedSize'], size: used }];
  if (carries.length === 0) return [];
  const names: string[][] = [];
  if (LIMITING.has(last)) {
    names.push(stems);
    // "Non-Administrative use" is spoken of as "Non-Administrative purpose" too.
    if (stems.length === 2 && /^non/.test(stems[0] ?? '')) names.push(stems.slice(0, 1));
  }
  return names.map((name) => ({ term: name, carries, size: '' }));
}

/** Last words of terms for a size, and, behind another word, for those who are of it. */
const SIZES = stems('threshold limit cap');
const SIZED = stems(
  'company organization organisation entity business enterprise licensee user customer provider platform operator corporation firm startup institution',
);
const USES = stems('use purpose usage deployment activity');
const COMPARED =
  /\b(?:more|less|fewer|greater|larger|smaller|over|under|above|below|exceed(?:s|ing)?|at least|at most|up to|beyond)\b/i;

/** A size by the name that the text gives it. */
const NAMED_SIZE = /\b[A-Z][a-z]+ (?:Threshold|Limit|Cap)\b/;

/** The words of a definition, where they name a size; as much of them as is read. */
function sizeIn(body: readonly Word[], compared: boolean): string {
  const text = body
    .map((w) => w.text)
    .join(' ')
    .slice(0, 400);
  if (compared && !COMPARED.test(text)) return '';
  // "… whose group does not exceed the Revenue Threshold": a size that the text defines elsewhere.
  return sizesIn(text).length > 0 || (compared && NAMED_SIZE.test(text)) ? text : '';
}

/** "… the development and testing of applications": what is made is tested, and nothing but tests says research. */
function onlyMade(text: string): boolean {
  return (
    /\b(?:develop(?:ment|ing)|design(?:ing)?|building|debugging|creating|creation)\b[\s\w,]{0,30}\b(?:and|or) test(?:ing)?\b/i.test(
      text,
    ) && !/\b(?:research|academi|scien|educat|evaluat|study|teach|experiment|personal|private|hobby)/i.test(text)
  );
}

/** "… training, distilling or evaluating AI systems": what is done to other models, first of all. */
const TRAINS =
  /^\W*(?:means? |(?:any )?(?:use|activity|act) (?:that|which|of|for) )?(?:the )?(?:(?:pre-?)?train(?:ing)?|fine - tuning|distill(?:ing|ation)?|develop(?:ing|ment)?)\b.{0,240}\b(?:models?|AI|artificial intelligence|machine[- ]learning)\b/i;

function carriedBy(body: readonly Word[], last: string): readonly Concept[] {
  const text = body.map((w) => w.text).join(' ');
  // What an exception names is not what the term stands for.
  const except = body.findIndex((w) => w.stem === 'except' || w.stem === 'other');
  const concepts = new Set(
    findConcepts(except > 0 ? body.slice(0, except) : body).flatMap((found) => found.map((f) => f.concept)),
  );
  const carries: Concept[] = [];
  if (last === USE) {
    if (concepts.has('modify')) carries.push('useThatModifies');
    // Who runs a service passes nothing on.
    if (concepts.has('passOn') || /\bsub-?licens/i.test(text)) carries.push('useThatShares');
    return carries;
  }
  if (/^territor/.test(last)) {
    const excluded = /\b(?:exclud|except|other than|outside|not includ)/i.test(text);
    if (territoriesIn(text).length > 0 && (excluded || !/\bworld/i.test(text))) carries.push('limitedTerritory');
    return carries;
  }
  if (concepts.has('noncommercial') || /\bnot\b.{0,60}\bcommercial|\bwithout\b.{0,30}\bcommercial/i.test(text)) {
    if (!/\bcommercial(?:ly)?\s+(?:and|or|\/)\s+non/i.test(text)) carries.push('noncommercial');
  }
  if (concepts.has('research') && !/\bor\s+non-?commercial/i.test(text) && !onlyMade(text)) carries.push('research');
  if (last.startsWith('…') && TRAINS.test(text)) carries.push('modelTraining');
  if (concepts.has('internal')) carries.push('internal');
  if (/\bnot by\b.{0,60}\b(?:entit|organi[sz]ation|government|body|bodies|person|compan)/i.test(text))
    carries.push('limitedLicensee');
  return carries;
}
