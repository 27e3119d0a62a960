import { stems } from '../../text/stem.ts';
import type { Reading } from '../kind.ts';
import { headingHolds } from '../patterns/headingHolds.ts';
import { find, type Match } from '../patterns/pattern.ts';
import { USES } from '../statements/governingWords.ts';
import { leadPart, wholeOf } from '../statements/leadPart.ts';
import { headingsOf } from '../statements/meaning.ts';
import { tellsOfUs } from '../statements/ownSubject.ts';
import type { Statement } from '../statements/statements.ts';
import { topicsOf, topicsUnder } from '../topic.ts';
import { HEADINGS } from './headings.ts';
import { listOf, namesAnAct } from './list.ts';
import { OTHER_ACTS, onlyExport } from './otherKinds.ts';
import { holds, leadHolds, opens, spokenWords } from './shared.ts';

/** "… the restricted uses set forth in the policy" points to another document. */
export const POINTERS = [
  'restricted|prohibited|restriction ..1 use|uses|purpose ..12 @policy|annex|attachment',
  'described|listed|specified|identified|set+forth ..16 @policy',
];

/** An item that names a document and no topic points to what that prohibits. */
const DOCUMENTS = ['@policy|license|documentation', 'this|the|our|these|such|any ..2 agreement'];

/** "Use for any for-profit purpose": what is earned with it is a kind of its own. */
const TRADE = 'use ..4 by|for ..3 any? for-profit|commercial';

const PASSING_ON = /^(?:resale|sale|redistribution|distribution|sublicensing|relicensing|publication|removal)$/i;

const HANDLES =
  /^(?:copy|modify|adapt|translate|decompile|disassemble|reverse|distribute|redistribute|lease|rent|lend|sell|resell|sublicense|transfer|assign|publish|remove|grant)$/i;

/** The first word behind the label of an item that runs on. */
function firstWord({ words }: Statement): string {
  return (words[0]?.text === '(' && words[2]?.text === ')' ? words[3] : words[0])?.text ?? '';
}

const TRADE_LIST = 'commercial|for-profit|business use|uses|purpose|purposes|activities ..3 include|includes|are|:';

/** An item of a list of prohibited uses; offsets from the statement's own first word. */
export function item(statement: Statement, own: Statement): Reading | null {
  const list = listOf(statement);
  if (!list || hasOwnSubject(own)) return null;
  const topics = topicsOf(statement);
  if (isNamedInRules(statement)) return namedInRules(topicsUnder(statement), own);
  if (statement.own === 0 && holds(POINTERS, own)) return null;
  if (statement.own > 0 && namesOthers(statement)) return null;
  // "Contact us for: …"
  if (statement.own > 0 && leadHolds('contact|email|write+to ..12 for|about|regarding :', statement)) return null;
  if (onlyExport(statement, topics)) return null;
  // "It may not be used to improve the performance of any: (i) network, …": what is trained, which is a kind of its own.
  if (leadHolds('train|improve|distill|optimize|fine-tune ..20 any|other|another ..1 :', statement)) return null;
  const all: Match = { start: 0, end: own.words.length };
  if (topics.length > 0) return { ...all, confidence: 1 };
  // "Prohibited commercial purposes include: …": what earns money is a kind of its own.
  if (holds(TRADE, own) || (list === 'uses' && leadHolds(TRADE_LIST, statement))) return null;
  // "Resale of the files", "removal of the notices": acts that have kinds of their own.
  if (PASSING_ON.test(own.words[0]?.text ?? '') && holds(OTHER_ACTS, own)) return null;
  // "Prohibited actions: - Copy, modify or decompile it": what is done to the thing itself.
  if (HANDLES.test(firstWord(own)) && holds(OTHER_ACTS, own)) return null;
  // "Low-risk uses are permitted": a sentence of its own.
  if (holds('is|are permitted|allowed|welcome', own) && !holds('not|no|never|only', own)) return null;
  // The rest of a sentence that a line break cut off.
  if (/^(?:whether|which|who|where|when|than|whose)$/i.test(own.words[0]?.text ?? '')) return null;
  // "| Category | Examples |": the head of a table.
  if (own.words[0]?.text === '|' && spokenWords(own) <= 4) return null;
  // "Activity that may cause economic harm, including:" is a use, as those are that it names.
  if (NAMES_SOME.test(ending(own)) && spokenWords(own) >= 5 && (list === 'uses' || namesAPurpose(statement, own)))
    return { ...all, confidence: 0.6 };
  // What opens a list of its own, and a word or two, say no use by themselves.
  if (opens(statement) || spokenWords(own) < 2) return null;
  if (list === 'heading') {
    // "Unacceptable uses: - Intentionally disturbing nesting birds": an act at length, under a heading that bans uses.
    const act = statement.role === 'item' && spokenWords(own) >= 4 && /^(?:\w+ly\|)?\w+ing\|/i.test(opening(own));
    const other = holds(DOCUMENTS, own) || holds(OTHER_ACTS, own);
    return act && !other && headingHolds(HEADINGS, headingsOf(statement)) ? { ...all, confidence: 0.6 } : null;
  }
  if (holds(DOCUMENTS, own) || (list === 'acts' && holds(OTHER_ACTS, own))) return null;
  if (list !== 'acts' || namesAPurpose(statement, own)) return { ...all, confidence: 0.7 };
  // "You agree not to: - Create accounts for others", in rules of use.
  return statement.rules ? { ...all, confidence: UNSURE } : null;
}

/** An item of rules of use that names what they rule out, and no more: "Be kind: - Bullying, rumors …". */
function isNamedInRules(statement: Statement): boolean {
  return statement.own >= USES.length && statement.words[0]?.text === USES[0]?.text && statement.words[3] === USES[3];
}

function namedInRules(topics: readonly string[], own: Statement): Reading | null {
  const all: Match = { start: 0, end: own.words.length };
  // "Deception, Influence and Propaganda": it may be but the title of what stands below.
  if (topics.length > 0) return { ...all, confidence: isInTitleCase(own) ? UNSURE : 0.8 };
  if (holds(DOCUMENTS, own) || holds(OTHER_ACTS, own) || opens(own) || spokenWords(own) < 3) return null;
  // What is named without a topic may be anything: an act is a use, and one is less sure of it.
  const [first, second] = own.words;
  const act = /ly$/i.test(first?.text ?? '') ? second : first;
  return /ing$|^(?:any|anything|attempts?|no)$/i.test(act?.text ?? '') ? { ...all, confidence: UNSURE } : null;
}

const UNSURE = 0.45;

/** "Data Privacy, Consent, and Security": each word that is not a small one has a capital, and no stop ends them. */
function isInTitleCase(own: Statement): boolean {
  const spoken = own.words.filter(({ text }) => /^[a-z]{4}/i.test(text));
  return spoken.length >= 3 && spoken.every(({ text }) => /^[A-Z]/.test(text)) && own.words.at(-1)?.text !== '.';
}

/** "Laws include, among others, laws on: …": the innermost lead-in says what a word stands for, and forbids nothing. */
function namesOthers(statement: Statement): boolean {
  const lead = statement.words.slice(0, statement.own).map((word) => word.stem);
  const from = lead.lastIndexOf(':', lead.length - 2) + 1;
  if (from === 0 || lead.at(-1) !== ':') return false;
  const verb = lead.slice(from, from + 4).findIndex((stem) => stem === 'includ' || stem === 'means');
  return verb > 0 && !lead.slice(from, from + verb).some((stem) => SAME.has(stem));
}

const SAME = new Set(
  stems('this that these those such it they use uses purpose example content activity conduct prohibited'),
);

/** The first words, each with a bar behind it. */
function opening(own: Statement): string {
  return own.words
    .slice(0, 2)
    .map((word) => `${word.text}|`)
    .join('');
}

/** The last three words. */
function ending(own: Statement): string {
  return own.words
    .slice(-3)
    .map((word) => word.text)
    .join(' ');
}

const NAMES_SOME = /(?:^|\s)(?:, including|such as) ?:$/i;

/** An item without a topic is a use only where what is banned is using the model for, to or in it. */
function namesAPurpose(statement: Statement, own: Statement): boolean {
  const first = own.words[0]?.text === '(' ? own.words[3] : own.words[0];
  // "You may not use it to: generate …": what stands behind "to" is a purpose, whatever its form.
  const [third, before, last] = statement.words.slice(Math.max(0, statement.own - 3), statement.own);
  const [aim, limit] = last?.stem === ':' ? [before?.stem, third?.stem] : [last?.stem, before?.stem];
  // "… including but not limited to:" aims at nothing.
  // "… the use of the kit for the following:"
  const listed =
    /^follow/.test(aim ?? '') && statement.words.slice(statement.own - 5, statement.own).some((w) => w.stem === 'for');
  const aims = (aim === 'to' && !/^limit/.test(limit ?? '')) || aim === 'for' || listed;
  if (aim === 'with') return false;
  // "Building systems that could do great harm", under "Prohibited uses": the heading calls it a use.
  if (statement.own === 3 && namesAnAct(own) && spokenWords(own) > 3 && headingHolds(HEADINGS, headingsOf(statement)))
    return true;
  if (first?.stem === 'use' || !(aims || namesAnAct(own) || HOW.test(first?.stem ?? ''))) return false;
  return (
    find('^@use ..16 @model', 'ban', wholeOf(statement)) !== null ||
    (aims && find('^@use', 'ban', wholeOf(statement)) !== null) ||
    // "It must not be used: to …", "You shall not use the kit or its outputs: in …", with or without a colon.
    (opensHow(own, first) &&
      (endsWithUse(leadPart(statement)) ||
        find('be ..2 ^used|deployed|operated|applied|employed ..1 :', 'ban', wholeOf(statement)) !== null))
  );
}

/** "In courts", "to harm others", and not "to anyone in those lands". */
function opensHow(own: Statement, first: Statement['words'][number] | undefined): boolean {
  if (first === undefined || !HOW.test(first.stem)) return false;
  const next = own.words[own.words.indexOf(first) + 1]?.text ?? '';
  return (
    first.stem !== 'to' ||
    !/^(?:the|an?|any|anyone|persons?|people|those|others?|nationals?|residents?|third)$/i.test(next)
  );
}

/** What tells how, where or what for. */
const HOW = /^(?:to|for|in|on|as|with|at|by|where|when|against|so|during|without|inside|toward|towards)$/;

/** "It shall not be used", "You shall not use the Service or the Outputs:": a ban that ends with the use or with what is used. */
function endsWithUse(lead: Statement): boolean {
  const match = find('^use|deploy|apply|employ|put', 'ban', lead);
  const end = lead.words.at(-1)?.stem === ':' ? lead.words.length - 1 : lead.words.length;
  if (match === null || match.end > end || end - match.end > 10 || holds(MORE_THAN_USE, lead)) return false;
  return lead.words.slice(match.end, end).every((word) => !HOW.test(word.stem) && word.stem !== 'that');
}

const MORE_THAN_USE = 'disclose|transport|export|distribute|copy|modify|transfer|reproduce|sell|license|share|provide';

/** "You may …", "We do …": the item is a sentence of its own. */
function hasOwnSubject(own: Statement): boolean {
  if (tellsOfUs(own.words)) return true;
  // "Consent: before you take pictures, you must ask."
  const from = own.words.slice(0, 5).findIndex((word) => word.stem === ':') + 1;
  const opening = own.words.slice(from, from + 12).map((word) => word.stem);
  const modal = opening.findIndex((stem) => MODALS.has(stem));
  return SUBJECTS.has(opening[0] ?? '') || opening.slice(0, Math.max(modal, 0)).some((stem) => SUBJECTS.has(stem));
}

const MODALS = new Set(['may', 'must', 'shall', 'will', 'should', 'can', 'cannot', 'agree']);

const SUBJECTS = new Set([
  'you',
  'we',
  'i',
  'licensee',
  'licensor',
  'this',
  'these',
  'it',
  'they',
  'if',
  'our',
  'please',
]);
