import { Mood } from '../moods/mood.ts';
import { find, type Match } from '../patterns/pattern.ts';
import type { Statement } from '../statements/statements.ts';
import { bindingBan, bindsSomeone } from './binding.ts';
import { LEGALESE, OTHER_ACTS } from './otherKinds.ts';
import { holds, opens } from './shared.ts';

/** "It must be used in ways that harm nobody." */
export const HARMLESS_USE = [
  '^use|deploy|employ|operate|apply ..8 in ..2 manner|way|fashion ..1 that|which ..2 not ..4 harm|endanger|hurt|injure|exploit|damage|oppress|discriminate|deceive|mislead|threaten',
  '^use|deploy|employ|operate|apply ..8 without harming|endangering|hurting|discriminating|deceiving',
];

/** A ban that says how or what for without a topic: "in any manner that …". */
export function banOfManner(own: Statement): Match | null {
  const harmless = HARMLESS_USE.map((words) => find(words, 'duty', own)).find((match) => match !== null);
  if (harmless) return harmless;
  if (holds('export|sanction|sanctions|embargo', own)) return null;
  const help = find(HELP, 'ban', own);
  // "You must not violate, or permit others to violate, these terms" repeats the terms.
  if (help && bindsSomeone(own, help) && !holds('violate|breach ..6 encourage|permit|allow|assist|enable', own))
    return help;
  if (holds(OWN_TERMS, own)) return null;
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
  // "… in elevators"
  '^use|deploy|operate|utilize|employ ..2 @licensed|@named|outputs ..1 in',
  'be ..2 ^used|deployed|operated|utilized|employed ..2 to|for|in',
];

const THING_USED = '@licensed|@named|data|content|images ..4 be|to ..2 used|deployed|operated|utilized|employed';

/** Purposes by which a ban is about something else: a field, a person, a time, a name, a part. */
const NOT_A_PURPOSE = [
  'except|other+than|unless|without|outside|only|solely|exclusively|within|beyond|exceed|exceeds|more+than|own|another|internal|third|others',
  'any|other|such|following|permitted|stated|authorized|intended|these|those|same|lawful|unlawful|specific purpose|purposes|reason|use|uses|activity|activities|act|acts|way|ways',
  'to+the+extent|period|days|date|term|backup|archival|time|times|simultaneously|number',
  '@trademark|name|names|endorse|advertise|advertising|promote|publicity',
  'expressly|contrary|accordance|rights|obligation|comply|agree|accept|until|unauthorized|unauthorised',
  'if ..1 you|it|licensee|they',
  'restricted|prevented|required|obligated|need|needs|aim|aims',
  'identify|contact ..3 you',
  '@research|@noncommercial|@commercial|@hosted|government|military|@place',
  'in ..2 violation|breach|aggregate|capacity|whole|part|form|manner|source|object|binary|library',
  'production|standalone|competitor|server|computer|device|machine|users|employees|service+bureau|customers|clients',
];

const MANNERS = [
  // "We prohibit the use of the model for malicious purposes."
  '^use|deploy|operate|apply|employ|utilize ..12 for|to|with ..2 malicious|harmful|unethical|abusive|nefarious|immoral|sinister|hostile ..2 purpose|purposes|end|ends|activity|activities|act|acts|intent|intents|goals|aims',
  '^use|deploy|operate|apply|employ ..8 to|for ..2 harm|hurt|endanger|injure|harming|hurting ..3 people|others|anyone|persons|humans|someone|society|animals',
  '^use|deploy|operate|apply|employ ..10 to|for ..6 activities|acts|conduct|practices ..1 that|which ..3 harm|endanger|damage|threaten',
  // "Do not create offensive content."
  '^generate|create|produce|post|upload|share|publish|submit|make|transmit|disseminate ..8 offensive|objectionable|inappropriate|harmful|disturbing|shocking|distasteful|inflammatory|insensitive|dangerous ..3 content|material|image|images|output|outputs|media|prompts|text|texts|imagery',
  // "Prohibited generation of offensive content."
  '^generation|creation|production|dissemination ..6 offensive|objectionable|inappropriate|harmful|unethical|disturbing|inflammatory|dangerous ..3 content|material|images|outputs|media',
  // "Do not share pictures that could cause harm."
  '^generate|create|produce|post|upload|share|publish|submit|disseminate ..16 that|which could|may|might|would|can ..1 cause|do ..2 harm',
  // "… engage in any activity with the kit that disrupts or damages the servers of others".
  '^engage|participate ..3 activity|activities ..24 that ..3 interfere|disrupt|damage|impair|overload|degrade|harm|harmful|hurtful|damaging|dangerous',
  '^use|deploy|operate|apply|access ..10 to ..6 any|an ..1 activity|act|conduct|practice ..2 that|which',
  '^use|deploy|operate|apply|utilize|employ ..20 in ..1 any|a|such ..1 manner|way ..2 that|which|would|could',
  '^use|deploy|operate|apply|utilize|employ ..20 for ..1 any|a|such ..1 purpose|act|activity|end|conduct|behavior ..2 that|which',
];

/** Bans that only repeat the terms, or that other kinds read. */
const OWN_TERMS = [
  'purposes|uses ..2 as ..1 listed|described|set|named|defined ..2 in|by',
  'inconsistent|conflict|contrary|contravene|exceed|violate ..6 @license|@policy',
  'compete|competing|competitive|reverse+engineer|train|sublicense',
];
