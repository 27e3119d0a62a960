import { bans } from '../moods/mood.ts';
import { find, type Match } from '../patterns/pattern.ts';
import type { Statement } from '../statements/statements.ts';
import { bindingBan, bindsSomeone } from './binding.ts';
import { LEGALESE, OTHER_ACTS, onlyExport, onlyMarks } from './otherKinds.ts';
import { holds } from './shared.ts';

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
  '^use|deploy|employ|utilize|operate|apply|integrate|incorporate|embed|engage|run|access|exploit|leverage|perform|conduct|attempt|let|instruct|induce|participate',
  '^generate|create|produce|develop|promote|facilitate|encourage|incite|support|assist|enable|publish|post|upload|submit|transmit|share|send|disseminate|spread|distribute|output|prompt|input',
  '^harm|harass|discriminate|clone|imitate|impersonate|deceive|mislead|defame|stalk|threaten|abuse|endanger|interfere|disrupt|scrape|spam|collect|process|infer|store|cache|compromise|circumvent|misrepresent|represent|imply|suggest|indicate|claim|pretend|hack|solicit|sexualize|diagnose|track|monitor|identify|reidentify|deanonymize|unmask|relink|reassociate',
  '^activity|content|usage|deployment|behavior|conduct|material|purpose|application|generation|creation|depiction|promotion',
  // What is done to the persons in a data set.
  '^link|match|combine|join ..8 data|records|sources|datasets ..6 reidentification|reidentify|identify|identities',
  '^reidentify|deanonymize|reassociate|relink|make|undertake ..2 attempt? ..2 to? reidentify|identify|deanonymize|contact',
];

/** Topics that are wrongs or harms by themselves, whoever does them with whatever. */
const WRONGS = new Set(
  'academic-dishonesty undisclosed-ai elections violence weapons self-harm child-safety sexual-content harassment discrimination disinformation impersonation fraud malware trafficking surveillance'.split(
    ' ',
  ),
);

/** What is a wrong by what it is done to or for: "Do not build bombs", "Never help terrorists". */
const WRONGDOING = [
  '^build|make|construct|manufacture|synthesize|craft|design|weaponize|write|compose|plan|plot|prepare|commit|organize|finance|fund|help|aid|arm|recruit|radicalize|cheat|spy|steal|forge|fake|falsify|trick|swindle|scam|launder|blackmail|extort|bully|mock|insult|humiliate|intimidate|kill|hurt|injure|attack|groom|smuggle|traffic|dox|manipulate|rig|influence',
];
/** What is made there of the thing itself. */
const OF_THE_THING = [
  'write ..1 to',
  'make|build|design|write|prepare ..3 copies|copy|backup|modifications|changes|versions',
  'make|build|design|write|prepare ..1 @model',
];
/** So long is a sentence that bans a wrong and nothing else. */
const SHORT = 20;

/** What is done to the data of a service. */
const TAKING = '^download|extract|gather|retrieve';

/** What an item of a list of acts may ban; a sentence must say that the use does it. */
const BREAKING = '^violate|infringe|misappropriate';

/** "Your use shall not violate …": the use is what must not. */
const USE_THAT_BREAKS =
  'use|usage|modification|content|output|deployment ..24 ^violate|infringe|harm|contravene|mislead|be';

/** "The model shall not infringe the rights of others." */
const THING_THAT_BREAKS = 'model|models|derivatives|software|system ..12 ^violate|infringe|harm|contravene|mislead';

export const PROHIBITED_AFTER =
  '@use|generate|create|generation|creation|content|activity|application|automating|scraping|conduct|behavior|behaviour ..40 ^prohibited|forbidden|disallowed|banned|not+permitted|not+allowed|not+authorized';

/** "Making weapons is not allowed." */
export const PROHIBITED_ACT =
  'is|are|be ..2 ^prohibited|forbidden|disallowed|banned|not+permitted|not+allowed|not+authorized';

/** "Harassment will not be tolerated." */
export const NOT_TOLERATED = '^not|never ..2 tolerated|tolerate|condone|condoned';

/** "We have zero tolerance for harassment." */
export const NO_TOLERANCE = '^zero|no ..1 tolerance ..3 for|of|towards|toward|on';

/** "It is not licensed for use in …". */
export const UNLICENSED =
  'not ..3 licensed|granted|permitted|authorized|allowed|available ..3 for ..3 use|purpose|purposes ..2 in|for|by|to|of|that';

/** "Follow these rules: - Don't …": an item that forbids by itself, in a list of rules. */
function isRule({ role }: Statement, own: Statement): boolean {
  const opening = own.words.slice(0, 3).map((word) => word.text.toLowerCase().replace('’', "'"));
  return (
    role === 'item' && (opening[0] === "don't" || opening[0] === 'never' || opening.slice(0, 2).join(' ') === 'do not')
  );
}

/** Where a sentence bans what it names by its topics, or null; offsets from its own first word. */
export function banOfTopic(topics: readonly string[], statement: Statement, own: Statement): Match | null {
  if (onlyExport(statement, topics) || onlyMarks(topics, own)) return null;
  // Who may not use it is a kind of its own.
  if (holds(BY_WHOM, own) && !holds(FOR_WHAT, own)) return null;
  // Breaking the protection of the thing itself is a kind of its own outside lists of prohibited uses.
  const breaking =
    topics.includes('circumvention') && !topics.some((topic) => topic !== 'malware' && WRONGS.has(topic));
  if ((breaking && !isRule(statement, own)) || holds(LEGALESE, own)) return null;
  if (topics.every((topic) => topic === 'ip-infringement')) return infringingUse(statement, own);
  if (holds('@use ..6 @trademark|name|names', own) && !topics.includes('impersonation')) return null;
  const taking = topics.includes('unauthorised-access') ? [...ACTS, TAKING] : ACTS;
  const acts = statement.own > 0 ? [...taking, BREAKING] : taking;
  const use =
    bindingBan(acts, own) ??
    thatBreaks(own) ??
    find(UNLICENSED, 'any', own) ??
    find(NOT_TOLERATED, 'any', own) ??
    find(NO_TOLERANCE, 'any', own);
  if (use) return use;
  // "You shall not: torture any person; …": what is banned needs no verb of use where it is a wrong by itself.
  const wrong = topics.some((topic) => WRONGS.has(topic)) && !holds(OTHER_ACTS, own);
  if (statement.own > 0 && wrong && bans(own.moods[0] ?? 0) && own.words[0]?.stem !== 'be')
    return { start: 0, end: own.words.length };
  if (wrong && own.words.length <= SHORT && !holds(OF_THE_THING, own)) {
    const done = bindingBan(WRONGDOING, own);
    if (done) return done;
  }
  return (
    find(PROHIBITED_AFTER, 'main', own) ??
    (/ing$/i.test(own.words[0]?.text ?? '') || own.words.length < 16 ? find(PROHIBITED_ACT, 'main', own) : null)
  );
}

/** "… to generate what infringes the rights of others": rights named beside a ban are seldom what is prohibited. */
function infringingUse(statement: Statement, own: Statement): Match | null {
  if (holds('claim|litigation|proceeding|grant|license+fee|warrant|purpose+of+this', own)) return null;
  // "… prohibited without permission from the copyright holder".
  if (holds('permission|consent|authorization|approval ..3 from|of|by ..4 copyright|rights|owner', own)) return null;
  const innocent = find(INNOCENT_USE, 'duty', own);
  const match =
    find(INFRINGING_USE, 'ban', own) ??
    (statement.rules ? find(INFRINGING_ACT, 'ban', own) : null) ??
    WORKS_OF_OTHERS.map((words) => find(words, 'ban', own)).find((found) => found !== null) ??
    innocent ??
    thatBreaks(own);
  return match && (innocent || bindsSomeone(own, match)) ? match : null;
}

function thatBreaks(own: Statement): Match | null {
  // "The software is not a medical device" tells.
  if (holds(TELLING, own)) return null;
  return find(USE_THAT_BREAKS, 'ban', own) ?? find(THING_THAT_BREAKS, 'ban', own);
}

const INFRINGING_USE =
  '^use|generate|create|produce|publish|share|upload|submit|post|distribute|engage|deploy|enter|input|prompt|recreate|imitate ..40 protected+by+copyright|copyrighted+works|copyrighted+work|copyrighted+material|copyrighted+content|copyrighted+characters|infringe|infringing|infringement|misappropriate|violate|plagiarize|piracy';

/** "Do not infringe others' intellectual property rights", "Respect rights: Do not infringe …": an order of its own. */
const INFRINGING_ACT =
  '^infringe|infringing|misappropriate|violate ..6 intellectual+property|copyright|copyrights|trademark|trademarks|patents|property+rights|publicity';

/** "Do not repost the pictures of others without their consent." */
const WORKS_OF_OTHERS = [
  '^publish|share|upload|post|repost|reupload|republish|copy|sell ..4 creations|works|artwork|artworks|art|content|images|pictures|posts ..2 of|by ..1 others|another|artists ..4 without',
  // "Do not upload images to which you do not hold the rights."
  '^publish|share|upload|post|submit|enter|input|use ..10 not ..3 own|hold|have|possess ..5 right|rights|license|licenses',
];

/** "You agree to use it in a manner that will not infringe any right." */
export const INNOCENT_USE =
  '^use|deploy|employ|operate ..8 in ..2 manner|way|fashion ..1 that|which ..2 not ..1 violate|infringe|misappropriate|breach';
