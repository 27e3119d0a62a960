import { stems } from '../../text/stem.ts';
import { bans, Mood } from '../moods/mood.ts';
import { headingHolds } from '../patterns/headingHolds.ts';
import { askLead, leadPart } from '../statements/leadPart.ts';
import { headingsOf } from '../statements/meaning.ts';
import { WILL } from '../statements/ownSubject.ts';
import type { Statement } from '../statements/statements.ts';
import { topicsOf } from '../topic.ts';
import { bindingBan } from './binding.ts';
import { underHeading } from './headings.ts';
import { LEGALESE, SILENT } from './otherKinds.ts';
import { leadHolds, spokenWords } from './shared.ts';

const KEPT_FROM = 'keep|stay|steer|remain|hold|refrain|abstain|desist ..2 from|of :';

/** Headings over what is no use of the thing; the words below must ban it, as many only tell what it was not made for. */
const OUT_OF_SCOPE = 'out+-+of+-+scope|out+of+scope|misuse|not+for';

/**
 * The list that the statement is an item of: of `uses` that are called prohibited, of `acts` that its lead-in bans, or
 * what stands under a `heading` over prohibited uses.
 */
export function listOf(statement: Statement): 'uses' | 'acts' | 'heading' | null {
  if (statement.own === 0)
    return !explains(statement) && (statement.role === 'item' || namesAnAct(statement)) && underHeading(statement)
      ? 'heading'
      : null;
  if (leadHolds(NO_HELP, statement) && underHeading(statement)) return 'uses';
  if (leadHolds(CALLED_LIST, statement) || leadHolds(DEFINED_LIST, statement) || leadHolds(UNCOVERED_LIST, statement))
    return 'uses';
  if (leadHolds(EXAMPLES, statement)) return 'uses';
  // "Ensure that your content does not: - mislead people".
  if (leadHolds(KEPT_CLEAN, statement)) return 'acts';
  // "Prohibited uses. Decisions of the state, including:": a lead-in that says nothing by itself.
  if (saysNothing(leadPart(statement)) && underHeading(statement)) return 'heading';
  // "You may not use it if you: - intend to …": each item is a case of the ban.
  if (leadHolds(BANNED_IF, statement)) return 'acts';
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
  if (bansUse || underHeading(statement)) return 'acts';
  // "You agree not to:" in a usage policy.
  return statement.rules && leadHolds(BANS_ACTS, statement) ? 'acts' : null;
}

/** A lead-in that ends with the ban, and leaves the acts to its items. */
const BANS_ACTS = 'not|never ..1 to? :';

/** Below "Do not use it for:" what its authors will not help with: "We will not merge code for any of these uses: …". */
const NO_HELP = 'we ..1 not ..40 these|following uses|purposes|applications|activities :';

/** What calls an act banned in a sentence of its own: "it is a violation of these terms to …". */
const BANNING = stems('violation breach prohibited forbidden banned barred disallowed unacceptable allowed permitted');

/** "**Diagnosis.** Outputs are not diagnostic.": what stands behind the title of an item and tells why. */
function explains({ sentence, words }: Statement): boolean {
  return (
    sentence > 0 &&
    words.some(({ text }) => /^(?:is|are|was|were|has|have|had|requires?|expect)$/.test(text)) &&
    !words.some(({ stem }) => WILL.has(stem) || BANNING.has(stem))
  );
}

/** No one does, may or must do anything in these words: "This includes:", "Decisions of the state, including:". */
function saysNothing(lead: Statement): boolean {
  return spokenWords(lead) <= 20 && lead.moods.every((mood) => (mood & (Mood.Permit | Mood.Duty | Mood.Negated)) === 0);
}

/** "Generating …", "To harass …", "For military …", "Violence: promoting …": what is done, without who does it. */
export function namesAnAct(statement: Statement): boolean {
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

/** "The following are allowed, even though we look at them closely:", "“Prohibited Entities” include: …" */
export const BANS_NOTHING = [
  'following|these ..6 be allowed|permitted|acceptable|welcome|fine ..30 :',
  'following|these ..6 be explicitly|expressly|fully|always allowed|permitted|acceptable ..30 :',

  'prohibited|restricted|excluded|forbidden|sanctioned|banned ..1 entity|entities|person|persons|party|parties|jurisdiction|jurisdictions|country|countries|territory|territories|user|users " ..1 include|means|are|:',
];

const BANNED_IF = 'not|never ..1 use|access|download|install|run|deploy ..10 if|where|when you|your|it|they ..6 :';

/** What a lead-in bans, where a list of uses follows. */
const LEADS = [
  '^use|deploy|employ|utilize|operate|apply|engage|generate|run|access|exploit|leverage',
  '^post|publish|upload|list|offer|submit|share|create|produce|solicit|facilitate|promote|advertise|build|develop',
  '^purpose|activity|application|usage|behavior|conduct|content|output',
  '^following',
];

/** "Prohibited use" means any use of the model to: … */
const DEFINED_LIST =
  'prohibited|restricted|forbidden|unacceptable|impermissible ..1 use|usage|purpose|activity|conduct|content ..3 mean|means|include|comprise|:';

/** "Make sure that the outputs do not: …" */
const KEPT_CLEAN = 'ensure|make+sure|see+to+it ..24 do not :';

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
