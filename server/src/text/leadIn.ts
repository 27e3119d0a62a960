import { looksLikeHeading } from './heading.ts';
import { isRemarkOnList, type Passage, type Sentence } from './passage.ts';

/** The words that govern an item: the sentence that opens its list, and what governs that. */
export interface LeadIn {
  readonly sentence: Sentence;
  readonly outer: LeadIn | null;
}

/** How many lead-ins of one block are kept for the next version of the text. */
const KEPT = 4;

const known = new WeakMap<Sentence, LeadIn[]>();

/** The lead-in that the last sentence of a block is for the items behind it; one object for equal ones. */
export function leadInOf(passage: Passage, outer: LeadIn | null): LeadIn | null {
  const sentence = passage.sentences.at(-1);
  if (!sentence) return null;
  // "We forbid abuse of children. This includes:" lists what its first sentence forbids.
  const before = passage.sentences.at(-2);
  // "You must not use it for any of the following uses. These are examples only.": the first sentence opens the list.
  if (before && isRemarkOnList(passage.normalized.text.slice(sentence.start, sentence.end)))
    return keptLeadIn(before, outer);
  // "You agree to the terms below. If you do not agree, you may not use it:": the terms follow, and not what is banned.
  if (before && declines(sentence)) return keptLeadIn(before, outer);
  return keptLeadIn(sentence, before && lists(passage, sentence) ? keptLeadIn(before, outer) : outer);
}

/** "If you do not agree to all of these terms, …". */
function declines({ words }: Sentence): boolean {
  const [first, ...behind] = words.slice(0, 7).map(({ stem }) => stem);
  return first === 'if' && behind.includes('not') && (behind.includes('agre') || behind.includes('accept'));
}

function lists(passage: Passage, { start, end }: Sentence): boolean {
  return LISTS.test(passage.normalized.text.slice(start, Math.min(end, start + 80)));
}

const LISTS =
  /^(?:(?:this|these|that|it|they|such (?:[a-z]+ ){1,2}|(?:some )?examples?|prohibited (?:[a-z]+ ){1,2})(?:,? but not limited to,?)? ?(?:includes?|means?|covers?|are|is)\b.{0,50}:|(?:for example|specifically|in particular|including|namely|examples)\b.{0,30}:|[^a-z]{0,16}(?:包括|包含)[^a-z]{0,12}[:：])$/i;

function keptLeadIn(sentence: Sentence, outer: LeadIn | null): LeadIn {
  let kept = known.get(sentence);
  if (!kept) {
    kept = [];
    known.set(sentence, kept);
  }
  const same = kept.find((l) => l.outer === outer);
  if (same) return same;
  if (kept.length >= KEPT) kept.shift();
  const leadIn: LeadIn = { sentence, outer };
  kept.push(leadIn);
  return leadIn;
}

const framing = new WeakMap<Sentence, boolean>();

/** "The parties agree as follows:" opens the whole text and governs none of its titled sections. */
export function isFraming(leadIn: LeadIn): boolean {
  const known = framing.get(leadIn.sentence);
  if (known !== undefined) return known;
  const tail = tailOf(leadIn);
  // "You may not use it for any of the following:" governs its list.
  const result =
    declines(leadIn.sentence) ||
    (/\b(?:as follows|following(?: [\w,]+){0,5}|these (?:terms|conditions|rules)(?: \w+){0,3}) ?[:.]?$/.test(tail) &&
      !(namesUses(leadIn) && !/\b(?:terms|conditions|provisions|sections|definitions) ?:?$/.test(tail)));
  framing.set(leadIn.sentence, result);
  return result;
}

/**
 * Whether an unmarked paragraph without a larger indent goes on with an open list: it reads as a part of the sentence
 * that opened it, such as "violence and harm: engaging in …" or "use of the model to …".
 */
export function readsOn(passage: Passage): boolean {
  const text = passage.normalized.text;
  if (/^[a-z]/.test(text)) return true;
  // "Is fraudulent;", "Has a sexual theme.": a verb without its subject.
  if (/^(?:Is|Are|Has|Have|Does|Could|Would)\b/.test(text) && !text.trimEnd().endsWith('?')) return true;
  if (/^[A-Z][^.:]{2,60}: ?[a-z]+ing\b/.test(text)) return true;
  const first = passage.sentences[0];
  return first !== undefined && !looksLikeHeading(text) && isFragment(first);
}

/** "We grant you a license to:", and "Use the software as said in this license." on a line of its own at the same indent. */
export function namesItsVerb({ sentence }: LeadIn, { normalized }: Passage): boolean {
  const [before, colon] = sentence.words.slice(-2);
  return colon?.stem === ':' && before?.stem === 'to' && RIGHTS.test(normalized.text);
}

/** "You may share it, so long as:", and "You keep all notices." on a line of its own at the same indent. */
export function meetsCondition(leadIn: LeadIn, { sentences }: Passage): boolean {
  const [subject, verb] = sentences[0]?.words ?? [];
  if (subject?.stem !== 'you' || sentences.length > 1 || !verb || !/^[a-z]{2,}$/.test(verb.text)) return false;
  return CONDITION.test(tailOf(leadIn)) && (verb.stem === 'do' || !OWN.has(verb.stem));
}

const CONDITION = /\b(?:(?:as|so) long as|provided(?: that)?|on (?:the )?condition that) :$/;

const RIGHTS =
  /^(?:Use|Copy|Reproduce|Modify|Adapt|Create|Distribute|Redistribute|Share|Publish|Run|Access|Install|Sell|Sublicense|Deploy|Train|Fine-tune|Host|Remove|Reverse|Attempt) [a-z]/;

/** Whether a sentence has no subject and no modal verb of its own near its start. */
function isFragment({ words }: Sentence): boolean {
  // "Permission to use, copy and modify this software is granted": a sentence, however late its verb comes.
  if (words[0]?.stem === 'permission') return false;
  // "Create any content that is unlawful": a verb behind "that" is not its own, where no article opens a subject.
  const acts = !ARTICLES.has(words[0]?.stem ?? '');
  // "Any use which is meant to deceive": nor is the one right behind the word that opens a relative clause.
  let relative = -4;
  for (const [i, { stem }] of words.slice(0, 14).entries()) {
    if (RELATIVE.has(stem)) {
      if (acts) return true;
      relative = i;
    } else if (OWN.has(stem) && !(i <= relative + 2 && IN_RELATIVE.has(stem))) {
      // "Copy this document for …": what something is done to.
      if (i === 0 || !OBJECTS.has(stem) || VERBS.has(words[i + 1]?.stem ?? '')) return false;
    }
  }
  return true;
}

/** Whether "Surveillance. Following people." is an entry of a list that forbids or names uses. */
export function isEntryOf(leadIn: LeadIn, { sentences, runInHeading }: Passage): boolean {
  if (isFraming(leadIn) || !namesUses(leadIn)) return false;
  const said = sentences.filter((sentence) => sentence.end > runInHeading.length + 1);
  return said.length > 0 && said.every((one) => !ARTICLES.has(one.words[0]?.stem ?? '') && isFragment(one));
}

/** Whether short lines behind a lead-in may be its items: "Linux:" is but a label. */
export function takesShortItems(leadIn: LeadIn): boolean {
  return namesUses(leadIn) || !isFragment(leadIn.sentence) || (leadIn.outer !== null && namesUses(leadIn.outer));
}

/** Whether a lead-in forbids, or names uses or rights. */
export function namesUses(leadIn: LeadIn): boolean {
  return NAMES_A_LIST.test(tailOf(leadIn)) || leadIn.sentence.words.some((w) => FORBIDS.test(w.stem));
}

/** "Linux:", "Against people:": so short is a line that only names what is below it. */
export function isLabel({ words }: Sentence): boolean {
  return words.length <= 5;
}

/** Whether the items of a lead-in are acts that one may, must or must not do: "You may:", "You must not use it to:". */
export function opensActs(leadIn: LeadIn): boolean {
  return OPENS_ACTS.test(tailOf(leadIn));
}

const OPENS_ACTS = /\b(?:may|must|shall|will|can|should|not|never|to)(?: not)? :$/;

const NAMES_A_LIST = /\b(?:uses?|purposes?|activities|ways|rights)\b/;
const FORBIDS = /^(?:not|never|prohibit|forbidden|refrain|cannot)$/;

/** The last words of a lead-in, in small letters. */
function tailOf({ sentence }: LeadIn): string {
  return sentence.words
    .slice(-8)
    .map((w) => w.text.toLowerCase())
    .join(' ');
}

const RELATIVE = new Set('that which who whom whose'.split(' '));
const IN_RELATIVE = new Set('you we it they be have do can'.split(' '));

const OBJECTS = new Set(['this', 'it']);
const VERBS = new Set('may must shall will should can cannot be have do mean means'.split(' '));

const ARTICLES = new Set('the a an any all each every no such these those our your their its'.split(' '));

const OWN = new Set(
  'you we i licensee licensor company this it they if may must shall will should can cannot be have do mean means'.split(
    ' ',
  ),
);
