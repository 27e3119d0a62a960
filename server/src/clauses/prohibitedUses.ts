import { LargeExpression } from '../text/largeExpression.ts';
import { stems } from '../text/stem.ts';
import { CALLED_BANNED, FORBIDDING } from './headed.ts';
import type { Reading } from './kind.ts';
import { askLead, leadPart, wholeOf } from './leadPart.ts';
import { headingsOf, previousOf } from './meaning.ts';
import { bans, Mood } from './mood.ts';
import { find, headingHolds, holdsAny, type Match } from './pattern.ts';
import { ownPart, partOf, type Statement, USES } from './statements.ts';
import { topicsOf, topicsUnder } from './topic.ts';

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

function usesIn(statement: Statement): Reading | null {
  if (statement.role !== 'sentence' && statement.role !== 'item') return null;
  const own = ownPart(statement);
  // Most statements ban nothing, which is seen at once; what takes a ban back is asked for behind that.
  const found = item(statement, own) ?? sentence(statement, own) ?? goesOn(statement, own);
  if (found === null || isOther(statement, own)) return null;
  return { ...found, start: found.start + statement.own, end: found.end + statement.own };
}

/** Whether a statement that seems to ban a use says something else. */
function isOther(statement: Statement, own: Statement): boolean {
  if (statement.own > 0 && (holds(POINTERS, own) || leadHolds(NO_PROMISE, statement))) return true;
  if (spokenWords(own) === 0 || holds(SILENT, own)) return true;
  if (onlyCompetes(own)) return true;
  if (holds('unauthorized', own) && !holds(BAN_WORDS, wholeOf(statement)) && !underHeading(statement)) return true;
  const excepts = /^(?:unless|except|excluding|provided|however)$/i.test(own.words[0]?.text ?? '');
  return excepts && !own.moods.some((mood) => bans(mood));
}

/** "… to offer a product that competes with a credit bureau": what stands behind it is no topic of the ban. */
function onlyCompetes(own: Statement): boolean {
  const competes = find('compete|competes|competing ..2 with', 'any', own);
  return competes !== null && topicsOf(partOf(own, 0, competes.start)).length === 0;
}

/** Sentences about a policy or a liability, not bans. */
const SILENT = [
  // A name or a mark: trademark-limit.
  '@use ..2 term|terms|word|words|name|names ..1 "',
  'protect|safeguard|secure ..12 from|against ..2 unauthorized',
  'please ..3 report',
  'reporting ..8 :',
  'disclaim ..6 @liability|@warranty',
  '@warranty ..20 as+is|merchantability|noninfringement|fitness',
  'no|not ..4 @warranty',
  'do+not ..1 warrant|guarantee',
  'we|licensor|company|author|authors|contributors|provider ..2 do+not ..1 represent',
  'represent|represents|warrant ..2 warrant|represent',
  'not ..1 be ..1 required|obligated|obliged to',
  'must|shall|will|agree ..4 notify',
  'permitted by fair+use',
  'audit|audits|inspection|inspections ..1 shall|will|must',
  'responsible ..4 for ..2 failure|delay|delays|nonperformance|anything ..40 beyond|god|strikes|caused',
  'in+no+event ..30 liable|liability|responsible|entitled|obligated|deemed|construed|damages|considered|exceed|required|less|reasonable|treated',
  'reserve ..2 right',
  'not ..2 rely',
  'ensure|ensuring|responsible ..40 do+not ..1 violate|infringe',
  'do+not ..1 imply|mean|confer|convey|affect',
  'in+no+way|not ..3 be ..3 @liability',
  'be not prohibited|forbidden|disallowed|banned',
  'not fault tolerant',
  'be not ..4 intended|designed|tested|certified|recommended|suitable',
  'not ..2 be ..3 intended|designed|tested|certified|recommended|suitable',
  'not intended|designed|tested|certified|recommended|suitable',
  'neither|nor ..6 intended|designed|tested|certified|recommended|suitable',
  'not ..2 deemed|construed|interpreted|considered ..2 grant|confer|convey|imply',
  'no ..8 be ..1 considered|deemed|construed|interpreted',
  'nothing ..8 grant|permit|constitute|construed|limit|prevent|create|establish',
  'do+not ..1 grant|constitute|include|cover|address',
  'misrepresent ..6 original|origin|origins|authorship',
  'may+or+may+not',
  'not+addressed|not+covered',
  'no ..1 assurance|assurances|position',
  'unenforceable|invalid',
  // What a breach leads to.
  'breach|violation|misuse ..16 be|result|lead ..2 subject|in|to ..4 termination|suspension|remedies|revocation',
  // Words of export control, which is a kind of its own.
  'know or have reason to know',
  'suggest|suggests|imply|implies ..6 endorsement|endorse|endorses|sponsorship|official+status',
  'misrepresent ..6 source',
  'consequential|indirect loss|losses|damages',
  'be|may ..1 prohibited by ..4 @law',
  'no ..6 @license ..4 granted',
  'not responsible|liable ..2 for ..4 content|operation|accuracy',
  'use|usage|services ..6 do+not require',
  'do+not violate ..4 of ..1 this|these ..1 license|agreement|terms',
  'initiate|commence|institute ..4 litigation|lawsuit',
  // What you can allow binds somebody else.
  'without your prior|express|written? consent|permission|approval',
  'not ..1 be granted unless',
];

/** "We make no warranty (a) that the use will not infringe …" */
const NO_PROMISE = [
  'no|not|disclaim|disclaims ..3 warranty|warranties|representation|representations',
  // "These obligations do not apply to information that: …"
  'obligation|obligations|restrictions|information ..14 not ..1 apply|extend|include|cover',
];

/** What bans beside "unauthorized", which may as well tell what was done. */
const BAN_WORDS = 'not|never|no|cannot|prohibited|prohibits|forbidden|refrain|disallow|banned|neither|nor';

/** Headings over lists and sentences that are prohibited uses even where no verb says so. */
const HEADINGS = ['prohibited', 'restricted', 'unacceptable', 'forbidden', 'disallowed', 'banned', 'impermissible']
  .flatMap((adjective) =>
    ['use', 'usage', 'activity', 'conduct', 'content', 'purpose', 'application', 'behavior', 'practice'].map(
      (noun) => `${adjective}+${noun}`,
    ),
  )
  .concat('use+restriction', 'usage+restriction', 'use+-+based+restriction', 'use+limitation', 'ethical+restriction')
  .join('|');

const KEPT_FROM = 'keep|stay|steer|remain|hold|refrain|abstain|desist ..2 from|of :';

/** Headings over what is no use of the thing; the words below must ban it, as many only tell what it was not made for. */
const OUT_OF_SCOPE = 'out+-+of+-+scope|out+of+scope|misuse|not+for';

/** "… the restricted uses set forth in the policy" points to another document. */
const POINTERS = [
  'restricted|prohibited|restriction ..1 use|uses|purpose ..12 @policy|annex|attachment',
  'described|listed|specified|identified|set+forth ..16 @policy',
];

/** An item that names a document and no topic points to what that prohibits. */
const DOCUMENTS = ['@policy|license|documentation', 'this|the|our|these|such|any ..2 agreement'];

/** Acts that have kinds of their own: an item that names one, and no topic, is not a use that is prohibited. */
const OTHER_ACTS = [
  'reverse+engineer|reverse-engineer|decompile|disassemble|benchmark|benchmarking',
  'train|improve|distill|fine-tune|teach|imitate|emulate|mimic ..14 model|llm|network|algorithm|machine+learning',
  'compete|competing|competitive|competitor|competes',
  'noncommercial|commercial|commercially|production|revenue|profit|funding|turnover|equity',
  'sublicense|resell|rent|lease|sell|sale|redistribute|assign|loan|export|reexport|transfer|publish|modify|adapt',
  'distribute|copy|reproduce|translate ..8 @model',
  'remove|alter|obscure|delete ..12 @notice|@trademark|proprietary|label|legend',
  'source+code|@trademark|confidential|confidentiality|@hosted|derivative|derivatives',
  'for a|any fee|charge|payment',
];

/** "Use for any for-profit purpose": what is earned with it is a kind of its own. */
const TRADE = 'use ..4 by|for ..3 any? for-profit|commercial';

const TRADE_LIST = 'commercial|for-profit|business use|uses|purpose|purposes|activities ..3 include|includes|are|:';

/** An item of a list of prohibited uses; offsets from the statement's own first word. */
function item(statement: Statement, own: Statement): Reading | null {
  const list = listOf(statement);
  if (!list || hasOwnSubject(own)) return null;
  const topics = topicsOf(statement);
  if (isNamedInRules(statement)) return namedInRules(topicsUnder(statement), own);
  if (statement.own === 0 && holds(POINTERS, own)) return null;
  if (statement.own > 0 && namesOthers(statement)) return null;
  // "Contact us for: …"
  if (statement.own > 0 && leadHolds('contact|email|write+to ..12 for|about|regarding :', statement)) return null;
  if (onlyExport(statement, topics)) return null;
  const all: Match = { start: 0, end: own.words.length };
  if (topics.length > 0) return { ...all, confidence: 1 };
  // "Prohibited commercial purposes include: …": what earns money is a kind of its own.
  if (holds(TRADE, own) || (list === 'uses' && leadHolds(TRADE_LIST, statement))) return null;
  // "Low-risk uses are permitted": a sentence of its own.
  if (holds('is|are permitted|allowed|welcome', own) && !holds('not|no|never|only', own)) return null;
  // The rest of a sentence that a line break cut off.
  if (/^(?:whether|which|who|where|when|than|whose)$/i.test(own.words[0]?.text ?? '')) return null;
  // What opens a list of its own, and a word or two, say no use by themselves.
  if (opens(statement) || spokenWords(own) < 2) return null;
  if (list === 'heading') {
    // "Unacceptable uses: - Intentionally disturbing nesting birds": an act at length, under a heading that bans uses.
    const act = statement.role === 'item' && spokenWords(own) >= 4 && /^(?:\w+ly\|)?\w+ing\|/i.test(opening(own));
    const other = holds(DOCUMENTS, own) || holds(OTHER_ACTS, own);
    return act && !other && headingHolds(HEADINGS, headingsOf(statement)) ? { ...all, confidence: 0.6 } : null;
  }
  if (holds(DOCUMENTS, own) || (list === 'acts' && (holds(OTHER_ACTS, own) || !namesAPurpose(statement, own))))
    return null;
  return { ...all, confidence: 0.7 };
}

/** An item of rules of use that names what they rule out, and no more: "Respect people: - Stalking, pile-ons …". */
function isNamedInRules(statement: Statement): boolean {
  return statement.own >= USES.length && statement.words[0]?.text === USES[0]?.text && statement.words[3] === USES[3];
}

function namedInRules(topics: readonly string[], own: Statement): Reading | null {
  const all: Match = { start: 0, end: own.words.length };
  if (topics.length > 0) return { ...all, confidence: 0.8 };
  if (holds(DOCUMENTS, own) || holds(OTHER_ACTS, own) || opens(own) || spokenWords(own) < 3) return null;
  // What is named without a topic may be anything: an act is a use, and one is less sure of it.
  const [first, second] = own.words;
  const act = /ly$/i.test(first?.text ?? '') ? second : first;
  return /ing$|^(?:any|anything|attempts?|no)$/i.test(act?.text ?? '') ? { ...all, confidence: UNSURE } : null;
}

const UNSURE = 0.45;

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

/**
 * The list that the statement is an item of: of `uses` that are called prohibited, of `acts` that its lead-in bans, or
 * what stands under a `heading` over prohibited uses.
 */
function listOf(statement: Statement): 'uses' | 'acts' | 'heading' | null {
  if (statement.own === 0)
    return (statement.role === 'item' || namesAnAct(statement)) && underHeading(statement) ? 'heading' : null;
  if (leadHolds(CALLED_LIST, statement) || leadHolds(DEFINED_LIST, statement) || leadHolds(UNCOVERED_LIST, statement))
    return 'uses';
  if (leadHolds(EXAMPLES, statement)) return 'uses';
  // "Prohibited uses. Decisions of the state, including:": a lead-in that says nothing by itself.
  if (saysNothing(leadPart(statement)) && underHeading(statement)) return 'heading';
  if (!bans(statement.moods[statement.own] ?? 0)) return null;
  // "This license does not cover, and you agree to keep away from: …"
  const keptFrom = leadHolds(KEPT_FROM, statement);
  if (!keptFrom && (leadHolds(LEGALESE, statement) || leadHolds(SILENT, statement))) return null;
  // "Do not abuse it. This includes using it to: …" is heard as "you must not: this includes …".
  if (leadHolds('must not this|these|example|examples|such|below|include', statement)) return 'uses';
  if (!keptFrom && leadHolds('not ..1 grant|cover|extend|include|apply|affect|limit', statement)) return null;
  const prohibited = ((statement.moods[statement.own] ?? 0) & Mood.Prohibited) !== 0;
  if (prohibited && headingHolds(OUT_OF_SCOPE, headingsOf(statement))) return 'uses';
  // "… payment that you do not receive for the use:" tells; "you will not use …:" binds.
  const bansUse = askLead(LEADS, statement, (lead) => bindingBan(LEADS, lead) !== null);
  // "We prohibit abuse. This includes: …"
  if (((statement.moods[statement.own] ?? 0) & Mood.Prohibited) !== 0 && topicsOf(statement).length > 0) return 'acts';
  if (leadHolds(NAMED_LIST, statement) || leadHolds(CONTENT_LIST, statement) || (bansUse && underHeading(statement)))
    return 'uses';
  return bansUse || underHeading(statement) ? 'acts' : null;
}

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

function underHeading(statement: Statement): boolean {
  const headings = headingsOf(statement);
  return (
    headingHolds(HEADINGS, headings) || FORBIDDING.test(headings) || PROHIBITED.test(headings) || NO_USE.test(headings)
  );
}

/** "No use in vehicles". */
const NO_USE = new LargeExpression(/(?:^|> )no use (?:in|for|as)\b[^>]*$/i, /no use/i);

/** "Prohibited", "What is forbidden" as a heading by itself. */
const PROHIBITED = new LargeExpression(
  /(?:^|> )(?:\d{1,2}[.)] |[^a-z>]{1,4})?(?:strictly |what is |what's |what’s )?(?:prohibited|forbidden|disallowed)(?: (?:regardless|whatever|without exception|in all|at all|under any)\b[^>]*)?\W{0,4}$/i,
  CALLED_BANNED,
);

/** No one does, may or must do anything in these words: "This includes:", "Decisions of the state, including:". */
function saysNothing(lead: Statement): boolean {
  return spokenWords(lead) <= 20 && lead.moods.every((mood) => (mood & (Mood.Permit | Mood.Duty | Mood.Negated)) === 0);
}

/** "Generating …", "To harass …", "For military …", "Violence: promoting …": what is done, without who does it. */
function namesAnAct(statement: Statement): boolean {
  const { words } = statement;
  const colon = words.slice(0, 10).findIndex((word) => word.stem === ':');
  const first = words[colon + 1] ?? words[0];
  const opening = first?.text === '(' ? words[colon + 4] : first;
  // "Knowingly spreading …".
  const acting = /ly$/i.test(opening?.text ?? '')
    ? words[words.indexOf(opening as (typeof words)[number]) + 1]
    : opening;
  // "Hateful content: content that …".
  if (colon > 0 && words.slice(colon + 1, colon + 4).some((word) => THING_DONE.test(word.text))) return true;
  return /^(?:[a-z]+ing|to|for|in|any|as|use|purposes?)$/i.test(acting?.text ?? '');
}

/** "Explicit material: sexually explicit content that …". */
const THING_DONE = /^(?:content|material|activities|activity|conduct|use|attempts?)$/i;

/** What a lead-in bans, where a list of uses follows. */
const LEADS = [
  '^use|deploy|employ|utilize|operate|apply|engage|generate|run|access|exploit|leverage',
  '^purpose|activity|application|usage|behavior|conduct|content|output',
  '^following',
];

/** "Prohibited use" means any use of the model to: … */
const DEFINED_LIST =
  'prohibited|restricted|forbidden|unacceptable|impermissible ..1 use|usage|purpose|activity|conduct|content ..3 mean|means|include|comprise|:';

/** "This license does not cover the following uses: …" */
const UNCOVERED_LIST =
  'not ..2 cover|permit|extend|apply|include|authorize|granted|allowed|licensed|available ..4 following|these ..2 use|uses|purpose|purposes|activity|activities|application|applications|practices ..2 :';

/** "The following uses … are strictly prohibited:" */
const CALLED_LIST =
  'following|these|such ..2 use|uses|purpose|purposes|activity|activities|application|applications|practices|conduct|behavior ..12 be ..2 prohibited|forbidden|banned|disallowed|unacceptable|impermissible|not+permitted|not+allowed|not+authorized|off-limits|out+of+bounds ..4 :';

/** "… not post content that:", "… in any manner which:": items say what is wrong with it. */
const CONTENT_LIST =
  'content|material|materials|manner|way|output|outputs|information|anything|prompts|media|works|images|inputs|conduct|activity ..3 that|which ..1 :';

/** "Examples of misuse are:", "Below are actions that we consider harmful:" */
const EXAMPLES = [
  'example|examples|instances ..3 of ..4 misuse|abuse|violation|violations|prohibited|unacceptable|forbidden|disallowed|impermissible|inappropriate|objectionable ..16 :',
  'consider|considers|regard|regards|deem|deems ..6 illegal|unlawful|harmful|prohibited|unacceptable|objectionable|abusive|misuse|inappropriate|violation ..16 :',
];

const NAMED_LIST =
  'prohibited|restricted|forbidden|disallowed|unacceptable|banned|impermissible|prohibit|prohibits ..4 use|usage|purpose|activity|application|conduct|content|behavior|practice|action|case';

/** What a thing is not, or has not been. */
const TELLING = 'is|are|was|were|has|have not ..2 a|an|been|ce|certified|approved|cleared|registered';

/** "… may not be used by the military". */
const BY_WHOM =
  'be ..2 used|accessed|operated|exploited|deployed|run ..1 by ..8 military|government|governments|police|entities|agencies|contractors|forces|party|anyone|members';

/** "… by anyone for systems that do harm". */
const FOR_WHAT =
  'for|to|in ..12 purpose|purposes|systems|activity|activities|uses|applications|ways|surveillance|targeting';

/** Banned acts that a sentence may join with a purpose or behavior. */
const ACTS = [
  '^use|deploy|employ|utilize|operate|apply|engage|run|access|exploit|leverage|perform|conduct|attempt|let|instruct|induce|participate',
  '^generate|create|produce|develop|promote|facilitate|encourage|incite|support|assist|enable|publish|post|upload|submit|transmit|share|send|disseminate|spread|distribute|output|prompt|input',
  '^harm|harass|discriminate|clone|imitate|impersonate|deceive|mislead|defame|stalk|threaten|abuse|endanger|interfere|disrupt|scrape|spam|collect|process|infer|store|cache|compromise|circumvent|misrepresent|represent|imply|suggest|indicate|claim|pretend|hack|solicit|sexualize|diagnose|track|monitor|identify|reidentify|deanonymize|unmask|relink|reassociate',
  '^activity|content|usage|deployment|behavior|conduct|material|purpose|application|generation|creation|depiction|promotion',
  // What is done to the persons in a data set.
  '^reidentify|deanonymize|reassociate|relink|make|undertake ..2 attempt? ..2 to? reidentify|identify|deanonymize|contact',
];

/** Topics that are wrongs or harms by themselves, whoever does them with whatever. */
const WRONGS = new Set(
  'academic-dishonesty undisclosed-ai elections violence weapons self-harm child-safety sexual-content harassment discrimination disinformation impersonation fraud malware trafficking surveillance'.split(
    ' ',
  ),
);

/** What is done to the data of a service. */
const TAKING = '^download|extract|gather|retrieve';

/** What an item of a list of acts may ban; a sentence must say that the use does it. */
const BREAKING = '^violate|infringe|misappropriate';

/** Sentences about liability name much that they do not ban. */
const LEGALESE = ['liable|liability|indemnify|damages|warranty|warranties|merchantability'];

/** "Your use shall not violate …": the use is what must not. */
const USE_THAT_BREAKS =
  'use|usage|modification|content|output|deployment ..24 ^violate|infringe|harm|contravene|mislead|be';

/** "The model shall not infringe the rights of others." */
const THING_THAT_BREAKS = 'model|models|derivatives|software|system ..12 ^violate|infringe|harm|contravene|mislead';

const PROHIBITED_AFTER =
  '@use|generate|create|generation|creation|content|activity|application|automating|scraping|conduct|behavior|behaviour ..40 ^prohibited|forbidden|disallowed|banned|not+permitted|not+allowed|not+authorized';

/** "Making weapons is not allowed." */
const PROHIBITED_ACT = 'is|are|be ..2 ^prohibited|forbidden|disallowed|banned|not+permitted|not+allowed|not+authorized';

/** "Harassment will not be tolerated." */
const NOT_TOLERATED = '^not|never ..2 tolerated|tolerate|condone|condoned';

/** "It is not licensed for use in …". */
const UNLICENSED =
  'not ..3 licensed|granted|permitted|authorized|allowed|available ..3 for ..3 use|purpose|purposes ..2 in|for|by|to|of|that';

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
  // All else bans an act by its verb or in one of these ways; most sentences do not, and need not be asked for their topics.
  if (!own.moods.some(bans) && !holdsAny(WITHOUT_BANNED_VERB, own)) return null;
  const topics = topicsOf(statement);
  // "You may not use it to (a) …": what opens a list that runs on says nothing by itself.
  const listed = statement.reach > statement.span.end && /^(?:to|for|in)$/.test(own.words.at(-1)?.stem ?? '');
  if (listed && topics.length === 0) return null;
  const match = topics.length > 0 ? banOfTopic(topics, statement, own) : banOfManner(own);
  return match && { ...match, confidence: topics.length > 0 ? 0.9 : 0.7 };
}

/** "Follow these rules: - Don't …": an item that forbids by itself, in a list of rules. */
function isRule({ role }: Statement, own: Statement): boolean {
  const opening = own.words.slice(0, 3).map((word) => word.text.toLowerCase().replace('’', "'"));
  return (
    role === 'item' && (opening[0] === "don't" || opening[0] === 'never' || opening.slice(0, 2).join(' ') === 'do not')
  );
}

function banOfTopic(topics: readonly string[], statement: Statement, own: Statement): Match | null {
  if (onlyExport(statement, topics) || onlyMarks(topics, own)) return null;
  // Who may not use it is a kind of its own.
  if (holds(BY_WHOM, own) && !holds(FOR_WHAT, own)) return null;
  // Breaking the protection of the thing itself is a kind of its own outside lists of prohibited uses.
  const breaking =
    topics.includes('circumvention') && !topics.some((topic) => topic !== 'malware' && WRONGS.has(topic));
  if ((breaking && !isRule(statement, own)) || holds(LEGALESE, own)) return null;
  if (topics.every((topic) => topic === 'ip-infringement')) return infringingUse(own);
  if (holds('@use ..6 @trademark|name|names', own) && !topics.includes('impersonation')) return null;
  const taking = topics.includes('unauthorised-access') ? [...ACTS, TAKING] : ACTS;
  const acts = statement.own > 0 ? [...taking, BREAKING] : taking;
  const use =
    bindingBan(acts, own) ?? thatBreaks(own) ?? find(UNLICENSED, 'any', own) ?? find(NOT_TOLERATED, 'any', own);
  if (use) return use;
  // "You shall not: torture any person; …": what is banned needs no verb of use where it is a wrong by itself.
  const wrong = topics.some((topic) => WRONGS.has(topic)) && !holds(OTHER_ACTS, own);
  if (statement.own > 0 && wrong && bans(own.moods[0] ?? 0) && own.words[0]?.stem !== 'be')
    return { start: 0, end: own.words.length };
  return (
    find(PROHIBITED_AFTER, 'main', own) ??
    (/ing$/i.test(own.words[0]?.text ?? '') || own.words.length < 16 ? find(PROHIBITED_ACT, 'main', own) : null)
  );
}

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

/** "… to generate what infringes the rights of others": rights named beside a ban are seldom what is prohibited. */
function infringingUse(own: Statement): Match | null {
  if (holds('claim|litigation|proceeding|grant|license+fee|warrant|purpose+of+this', own)) return null;
  // "… prohibited without permission from the copyright holder".
  if (holds('permission|consent|authorization|approval ..3 from|of|by ..4 copyright|rights|owner', own)) return null;
  const innocent = find(INNOCENT_USE, 'duty', own);
  const match = find(INFRINGING_USE, 'ban', own) ?? innocent ?? thatBreaks(own);
  return match && (innocent || bindsSomeone(own, match)) ? match : null;
}

function thatBreaks(own: Statement): Match | null {
  // "The software is not a medical device" tells.
  if (holds(TELLING, own)) return null;
  return find(USE_THAT_BREAKS, 'ban', own) ?? find(THING_THAT_BREAKS, 'ban', own);
}

const INFRINGING_USE =
  '^use|generate|create|produce|publish|share|upload|submit|post|distribute|engage|deploy|enter|input|prompt|recreate|imitate ..40 protected+by+copyright|copyrighted+works|copyrighted+work|copyrighted+material|copyrighted+content|copyrighted+characters|infringe|infringing|infringement|misappropriate|violate|plagiarize|piracy';

/** "You agree to use it in a manner that will not infringe any right." */
const INNOCENT_USE =
  '^use|deploy|employ|operate ..8 in ..2 manner|way|fashion ..1 that|which ..2 not ..1 violate|infringe|misappropriate|breach';

/** "It must be used in ways that harm nobody." */
const HARMLESS_USE = [
  '^use|deploy|employ|operate|apply ..8 in ..2 manner|way|fashion ..1 that|which ..2 not ..4 harm|endanger|hurt|injure|exploit|damage|oppress|discriminate|deceive|mislead|threaten',
  '^use|deploy|employ|operate|apply ..8 without harming|endangering|hurting|discriminating|deceiving',
];

/** All that `sentence` asks a statement for which bans no word of its own. */
const WITHOUT_BANNED_VERB = [
  UNLICENSED,
  NOT_TOLERATED,
  PROHIBITED_AFTER,
  PROHIBITED_ACT,
  INNOCENT_USE,
  ...HARMLESS_USE,
];

/** A ban that says how or what for without a topic: "in any manner that …". */
function banOfManner(own: Statement): Match | null {
  const harmless = HARMLESS_USE.map((words) => find(words, 'duty', own)).find((match) => match !== null);
  if (harmless) return harmless;
  const help = find(HELP, 'ban', own);
  // "You must not violate, or permit others to violate, these terms" repeats the terms.
  if (help && bindsSomeone(own, help) && !holds('violate|breach ..6 encourage|permit|allow|assist|enable', own))
    return help;
  if (holds(OWN_TERMS, own) || holds('export|sanction|sanctions|embargo', own)) return null;
  const manner = bindingBan(MANNERS, own);
  if (manner) return manner;
  if (opens(own) || own.words.at(-1)?.stem === 'that') return null;
  if (holds(OTHER_ACTS, own) || holds(NOT_A_PURPOSE, own) || holds(LEGALESE, own)) return null;
  for (const words of PURPOSES) {
    const match = find(words, 'ban', own);
    if (!match || !((own.moods[match.start] ?? 0) & (Mood.Permit | Mood.Duty)) || !bindsSomeone(own, match)) continue;
    if (own.words[match.start]?.stem !== 'be' || holds(THING_USED, own)) return match;
  }
  return null;
}

/** "… help anyone to do what this license forbids". */
const HELP =
  '^enable|assist|help|encourage|direct|induce|facilitate|aid|allow|permit|cause ..8 third+party|third+parties|other|others|anyone|person|persons|party|user|users|entity ..12 prohibited|forbidden|violate|violation|breach|contravene|break|breaking|circumvent';

/** "… to investigate a claim", "… for planning routes": a purpose that is no topic, and that no other kind is about. */
const PURPOSES = [
  '^use|deploy|operate|utilize|employ ..4 @licensed|@named|data|content|images ..8 to|for|in+connection+with',
  'be ..2 ^used|deployed|operated|utilized|employed ..2 to|for',
];
const THING_USED = '@licensed|@named|data|content|images ..4 be|to ..2 used|deployed|operated|utilized|employed';

/** Purposes by which a ban is about something else: a field, a person, a time, a name, a part. */
const NOT_A_PURPOSE = [
  'except|other+than|unless|without|outside|only|solely|exclusively|within|beyond|exceed|exceeds|more+than|own|another|internal|third|others',
  'any|other|such|following|permitted|stated|authorized|intended|these|those|same|lawful|unlawful|specific purpose|purposes|reason|use|uses',
  'to+the+extent|period|days|date|term|backup|archival|time|times|simultaneously|number',
  '@trademark|name|names|endorse|advertise|advertising|promote|publicity',
  'expressly|contrary|accordance|rights|obligation|comply|agree|accept|until|unauthorized|unauthorised',
  'if ..1 you|it|licensee|they',
  'restricted|prevented|required|obligated|need|needs|aim|aims',
  'identify|contact ..3 you',
  '@research|@noncommercial|@commercial|@hosted|government|military|@place',
  'production|standalone|competitor|server|computer|device|machine|users|employees|service+bureau|customers|clients',
];

const MANNERS = [
  '^use|deploy|operate|apply|employ ..8 to|for ..2 harm|hurt|endanger|injure|harming|hurting ..3 people|others|anyone|persons|humans|someone|society|animals',
  '^use|deploy|operate|apply|employ ..10 to|for ..6 activities|acts|conduct|practices ..1 that|which ..3 harm|endanger|damage|threaten',
  // "Do not create offensive content."
  '^generate|create|produce|post|upload|share|publish|submit|make|transmit|disseminate ..8 offensive|objectionable|inappropriate|harmful|disturbing|shocking|distasteful|inflammatory|insensitive|dangerous ..3 content|material|image|images|output|outputs|media|prompts|text|texts|imagery',
  // "… engage in any activity with the kit that disrupts or damages the servers of others".
  '^engage|participate ..3 activity|activities ..24 that ..3 interfere|disrupt|damage|impair|overload|degrade|harm',
  '^use|deploy|operate|apply|access ..10 to ..6 any|an ..1 activity|act|conduct|practice ..2 that|which',
  '^use|deploy|operate|apply|utilize|employ ..20 in ..1 any|a|such ..1 manner|way ..2 that|which|would|could',
  '^use|deploy|operate|apply|utilize|employ ..20 for ..1 any|a|such ..1 purpose|act|activity|end|conduct|behavior ..2 that|which',
];

/** Bans that only repeat the terms, or that other kinds read. */
const OWN_TERMS = [
  'inconsistent|conflict|contrary|contravene|exceed|violate ..6 @license|@policy',
  'compete|competing|competitive|reverse+engineer|train|sublicense',
];

/** Where the first of `sources` that holds as a ban on the reader does. */
function bindingBan(sources: readonly string[], own: Statement): Match | null {
  for (const words of sources) {
    const match = find(words, 'ban', own);
    if (match && bindsSomeone(own, match)) return match;
  }
  return null;
}

/** True where the ban speaks to the reader: "you may not", "do not", "shall not be used"; not "the authors do not claim". */
function bindsSomeone(own: Statement, match: Match): boolean {
  const mood = own.moods[match.start] ?? 0;
  if (mood & Mood.Prohibited) return true;
  const negation = own.words.findIndex((word) => /^(?:not|never|no|cannot|neither|nobodi)$/.test(word.stem));
  // "For example, don't …", "In addition, do not …".
  const comma = own.words.slice(0, 5).findIndex((word) => word.stem === ',' || word.stem === 'pleas');
  // "Unless someone checks what it says, do not use it for …".
  const order = /^(?:not|never)$/.test(own.words[negation]?.stem ?? '');
  const orders = own.words[negation - 1]?.stem === 'do' ? negation - 1 : negation;
  const opening = /^(?:,|;|:|then|so|and)$/.test(own.words[orders - 1]?.stem ?? '');
  if (order && opening && !(mood & (Mood.Licensor | ZONE_OR_WILL))) return true;
  if (negation - (comma + 1) <= 1 && !(mood & Mood.Licensor)) return true;
  // "You have no right to", "I will not", "it is your duty not to".
  if (/^(?:i|you|licensee|user)$/i.test(own.words[0]?.text ?? '') && WITHHELD.test(said(own, match))) return true;
  // "does not", "is not" tell; "may not", "shall not", "agree not to" bind.
  if (!(mood & (Mood.Permit | Mood.Duty))) return false;
  return (mood & Mood.You) !== 0 || own.words.slice(negation, match.start + 1).some((word) => word.stem === 'be');
}

const ZONE_OR_WILL = Mood.Exception | Mood.Condition | Mood.Permit | Mood.Duty;

/** What stands before a banned act, where someone is refused it or forswears it. */
const WITHHELD =
  /(?:^| )(?:have|has) (?:absolutely )?no (?:right|permission|license|authority) to$|not have (?:the |any )?(?:right|permission|license|authority) to$|^i (?:will|shall) (?:never|not)$/i;

function said(own: Statement, match: Match): string {
  return own.words
    .slice(Math.max(0, match.start - 8), match.start)
    .map((word) => word.text)
    .join(' ');
}

/** "You may …", "We do …": the item is a sentence of its own. */
function hasOwnSubject(own: Statement): boolean {
  const opening = own.words.slice(0, 10).map((word) => word.stem);
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

/** Laws beside those of export. */
const OTHER_LAWS = [
  '@use ..20 violate|violation ..2 any ..1 applicable ..1 law|laws ..1 ,|or|and',
  'violate|violates|violation|against|contrary ..3 applicable law|laws ..1 ,|or|and|(|including',
];

/** Export law is a kind of its own. */
function onlyExport(statement: Statement, topics: readonly string[]): boolean {
  return (
    topics.every((topic) => topic === 'illegal-activity' || topic === 'critical-infrastructure') &&
    holds('export|sanction|embargo|embargoed|itar|trade+control', wholeOf(statement)) &&
    !holds(OTHER_LAWS, statement)
  );
}

const DECEIVES_OR_BREAKS = [
  'misrepresent|impersonate|infringe|infringing',
  'violate|misappropriate ..8 copyright|copyrights|patent|intellectual|third',
];

/** Limits on names and marks are a kind of their own, unless someone is deceived by them. */
function onlyMarks(topics: readonly string[], own: Statement): boolean {
  if (!topics.every((topic) => topic === 'ip-infringement' || topic === 'impersonation')) return false;
  if (!topics.includes('impersonation') && holds('remove|alter|change|obscure ..12 @notice', own)) return true;
  return holds('@trademark|name|names', own) && !holds(DECEIVES_OR_BREAKS, own);
}

/** True where the statement opens a list: it ends with a colon. */
function opens(statement: Statement): boolean {
  return statement.normalized.slice(0, statement.span.end).trimEnd().endsWith(':');
}

function spokenWords(own: Statement): number {
  return own.words.filter((word) => /[a-z]{2}/i.test(word.text) && !/^(?:and|or)$/.test(word.stem)).length;
}

/** Whether one of the patterns holds on the words that govern the statement. */
function leadHolds(patterns: string | readonly string[], statement: Statement): boolean {
  return askLead(patterns, statement, (lead) => holds(patterns, lead));
}

function holds(patterns: string | readonly string[], statement: Statement): boolean {
  return typeof patterns === 'string' ? find(patterns, 'any', statement) !== null : holdsAny(patterns, statement);
}
