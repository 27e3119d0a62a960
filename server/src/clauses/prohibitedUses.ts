import type { Reading } from './kind.ts';
import { bans } from './moods/mood.ts';
import { find, holdsAny } from './patterns/pattern.ts';
import { banOfManner, HARMLESS_USE } from './prohibitedUses/bannedManner.ts';
import {
  banOfTopic,
  INNOCENT_USE,
  NO_TOLERANCE,
  NOT_TOLERATED,
  PROHIBITED_ACT,
  PROHIBITED_AFTER,
  UNLICENSED,
} from './prohibitedUses/bannedTopic.ts';
import { underHeading } from './prohibitedUses/headings.ts';
import { item, POINTERS } from './prohibitedUses/item.ts';
import { BANS_NOTHING } from './prohibitedUses/list.ts';
import { CLAIMS_SUPPORT, LEGALESE, onlyCompetes, POSED_AS, SILENT } from './prohibitedUses/otherKinds.ts';
import { holds, leadHolds, leavesSaying, spokenWords } from './prohibitedUses/shared.ts';
import { wholeOf } from './statements/leadPart.ts';
import { previousOf } from './statements/meaning.ts';
import { ownPart, partOf, type Statement } from './statements/statements.ts';
import { topicsOf } from './topic.ts';

/**
 * Reads a prohibited use: an item of a list of them, or a sentence that bans a purpose or a behavior. In: a statement.
 * Out: where it says so, or null. What a list forbids is a matter of its lead-in or heading ("You will not use the model
 * to:", "Prohibited uses"); a sentence must ban an act and name a purpose by itself.
 */
export function prohibitedUse(statement: Statement): Reading | null {
  let known = memo.get(statement);
  if (known === undefined) {
    known = usesIn(statement);
    memo.set(statement, known);
  }
  return known;
}

/** A sentence that goes on with a ban asks for the one before it, and so on: each is read once. */
const memo = new WeakMap<Statement, Reading | null>();

/** The same for a statement that was not read yet. */
function usesIn(statement: Statement): Reading | null {
  if (statement.role === 'definition') return defined(statement);
  if (statement.role !== 'sentence' && statement.role !== 'item') return null;
  const own = ownPart(statement);
  // Most statements ban nothing, which is seen at once; what takes a ban back is asked for behind that.
  const found = item(statement, own) ?? sentence(statement, own) ?? goesOn(statement, own);
  if (found === null || isOther(statement, own)) return null;
  return { ...found, start: found.start + statement.own, end: found.end + statement.own };
}

/** "“Prohibited Use” means any use for surveillance": what is called so is banned by its name. */
function defined(statement: Statement): Reading | null {
  if (!callsBanned(statement) || topicsOf(statement).length === 0) return null;
  return { start: statement.own, end: statement.words.length, confidence: 0.7 };
}

function callsBanned({ words }: Statement): boolean {
  const from = words[0]?.text === '"' ? 1 : 0;
  if (!/^(?:prohibited|forbidden|banned|impermissible|unacceptable)$/i.test(words[from]?.text ?? '')) return false;
  const means = words.slice(from + 1, from + 6).findIndex((w) => /^means?$/.test(w.text));
  return means > 0 && words.slice(from + 1, from + 1 + means).some((w) => USES_NAMED.test(w.text));
}

const USES_NAMED = /^(?:uses?|usages?|purposes?|activit(?:y|ies)|conduct|applications?|behaviou?rs?)$/i;

/** Whether a statement that seems to ban a use says something else. */
function isOther(statement: Statement, own: Statement): boolean {
  if (
    statement.own > 0 &&
    (holds(POINTERS, own) || leadHolds(NO_PROMISE, statement) || leadHolds(BANS_NOTHING, statement))
  )
    return true;
  if (statement.own > 0 && warrantsOfOther(statement, own)) return true;
  if (spokenWords(own) === 0 || leavesSaying(statement, own) || holds(SILENT, own)) return true;
  if (holds(CLAIMS_SUPPORT, own) && !holds(POSED_AS, own)) return true;
  if (onlyCompetes(own) || (holds('misrepresent ..6 source', own) && !holds(USED_TO_HARM, own))) return true;
  if (holds('unauthorized', own) && !holds(BAN_WORDS, wholeOf(statement)) && !underHeading(statement)) return true;
  const excepts = /^(?:unless|except|excluding|provided|however)$/i.test(own.words[0]?.text ?? '');
  return excepts && !own.moods.some((mood) => bans(mood));
}

/** "You agree not to misrepresent the source, or to use it in a manner that causes harm." */
const USED_TO_HARM = 'or|nor|and to? ..1 use ..12 harm|damage|unlawful|illegal|law|laws';

/** "We make no warranty (a) that the use will not infringe …" */
const NO_PROMISE = [
  'no|not|disclaim|disclaims ..3 warranty|warranties|representation|representations',
  // "We will not be liable for: (a) damage to networks; …"
  'liable|liability ..24 for|from ..2 :',
  'event|not|nor|neither ..8 liable',
  // "The training data adhere to these principles:"
  'data|datasets|dataset|we|our ..3 adhere|adheres|follow|follows ..4 principles|practices :',
  // "These obligations do not apply to information that: …"
  'obligation|obligations|restrictions|information ..14 not ..1 apply|extend|include|cover',
];

/** "You warrant that: your app does not spread malware": of what one makes, not of what one does with the licensed thing. */
function warrantsOfOther(statement: Statement, own: Statement): boolean {
  return (
    !/^(?:will|shall|may|must|do|not|never)$/.test(own.words.find(({ text }) => /^[a-z]{2}/i.test(text))?.stem ?? '') &&
    leadHolds('represent|represents|warrants|warrant ..8 that', statement) &&
    !leadHolds('not|never', statement) &&
    !holds('you|licensee|customer|user|it ..1 not|never', own)
  );
}

/** What bans beside "unauthorized", which may as well tell what was done. */
const BAN_WORDS = 'not|never|no|cannot|prohibited|prohibits|forbidden|refrain|disallow|banned|neither|nor';

/** "Only for lawful purposes" bans the others. */
const LAWFUL_ONLY = [
  'only|solely|exclusively ..6 lawful|legal|legitimate ..2 purpose|manner|use|means|way',
  'lawful|legal ..2 purpose|use ..2 only',
  'only|solely ..4 purpose ..8 permitted ..12 @law',
];

/** A sentence, or an item of a list of acts of any kind; offsets from its own first word. */
function sentence(statement: Statement, own: Statement): Reading | null {
  for (const words of LAWFUL_ONLY) {
    const match = find(words, 'main', statement);
    if (match)
      return { start: Math.max(0, match.start - statement.own), end: match.end - statement.own, confidence: 1 };
  }
  const conditional = onlyOnCondition(own);
  if (conditional !== null) return conditional;
  const manner = mannerRuledOut(statement, own);
  if (manner !== null) return manner;
  // All else bans an act by its verb or in one of these ways; most sentences do not, and need not be asked for their topics.
  if (!own.moods.some(bans) && !holdsAny(WITHOUT_BANNED_VERB, own)) return null;
  const topics = topicsOf(statement);
  // "You may not use it to (a) …": what opens a list that runs on says nothing by itself.
  const listed = /^(?:to|for|in)$/.test(own.words.at(-1)?.stem ?? '');
  if (listed && topics.length === 0) return null;
  const match = topics.length > 0 ? banOfTopic(topics, statement, own) : banOfManner(own);
  return match && { ...match, confidence: topics.length > 0 ? 0.9 : 0.7 };
}

/** "Use it in a manner that: – does not harm people": an item that rules out what the use does. */
function mannerRuledOut(statement: Statement, own: Statement): Reading | null {
  // Behind the title of the item.
  const [first, second] = own.words.slice(own.words.slice(0, 6).findIndex(({ stem }) => stem === ':') + 1);
  if (statement.own === 0 || !/^(?:do|be)$/.test(first?.stem ?? '') || second?.stem !== 'not') return null;
  if (!leadHolds('^use|deploy|employ|operate|apply ..10 in|such ..3 manner|way|fashion ..1 that', statement))
    return null;
  const topics = topicsOf(statement);
  return topics.length === 0 ? null : { start: 0, end: own.words.length, confidence: 0.8 };
}

/** "You may only clone a voice if …", "use in hospitals is allowed only when …": elsewhere the use is ruled out. */
const ONLY_THEN = [
  'may|can|shall|must|should only|solely ..24 if|when|where|with|after|provided+that|under',
  'permitted|allowed|permissible|acceptable|authorized only|solely ..1 if|when|where|with|after|under|provided',
  'may|can ..24 only if|when|where|with|after|under',
];

/** Where a sentence lets a sensitive use on a condition alone; its topic stands before the condition. */
function onlyOnCondition(own: Statement): Reading | null {
  if (!holdsAny(ONLY_THEN, own)) return null;
  for (const words of ONLY_THEN) {
    const match = find(words, 'any', own);
    if (match === null) continue;
    const topics = topicsOf(partOf(own, 0, match.end - 1));
    if (topics.some((topic) => SENSITIVE.has(topic)) && !holds(LEGALESE, own))
      return { start: 0, end: own.words.length, confidence: 0.6 };
  }
  return null;
}

/** Topics of uses that are not wrong by themselves, and that a text may tie to a condition. */
const SENSITIVE = new Set(
  'impersonation medical military legal-advice financial automated-decision surveillance elections sexual-content justice weapons'.split(
    ' ',
  ),
);

/** "You will not do what is unlawful. This includes spreading malicious content.": it says more of the ban before it. */
function goesOn(statement: Statement, own: Statement): Reading | null {
  if (!/^(?:this|that|thes|thos|such)$/.test(own.words[0]?.stem ?? '')) return null;
  const includes = own.words.slice(1, 5).some((word) => word.stem === 'includ');
  if (includes && underHeading(statement) && topicsOf(statement).length > 0)
    return { start: 0, end: own.words.length, confidence: 0.7 };
  const before = includes ? previousOf(statement) : null;
  if (!before || before.role === 'definition' || topicsOf(statement).length === 0) return null;
  return prohibitedUse(before) && { start: 0, end: own.words.length, confidence: 0.7 };
}

/** All that `sentence` asks a statement for which bans no word of its own. */
const WITHOUT_BANNED_VERB = [
  UNLICENSED,
  NOT_TOLERATED,
  NO_TOLERANCE,
  PROHIBITED_AFTER,
  PROHIBITED_ACT,
  INNOCENT_USE,
  ...HARMLESS_USE,
];
