import { LargeExpression } from '../../text/largeExpression.ts';
import { stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { CALLED_BANNED, FORBIDDING, opensWithAct } from '../moods/headed.ts';
import { opensOrder } from './orders.ts';

/**
 * Whether words name acts or things and say nothing of them: "Bullying, or spreading rumors", "Fake reviews", "No gore".
 * Rules of use list so what they rule out. In: the words; `strictly`: acts and what "no" stands before alone.
 */
export function namesBareUse(words: readonly Word[], strictly: boolean): boolean {
  const from = words.findIndex((w) => /^[A-Za-z]/.test(w.text));
  const first = words[from];
  if (!first || from > 2 || words.at(-1)?.text === '?') return false;
  // "Copyright infringement", and not "Copyright 2024".
  if (NO_OPENING.has(first.stem) && !NAMES_BREACH.test(words[from + 1]?.text ?? '')) return false;
  if (saysSomethingOfIt(words.slice(from)) || namesProtection(words)) return false;
  if (first.stem === 'no' || /^any(?:thing)?$/i.test(first.text)) return true;
  const act = /ly$/i.test(first.text) ? (words[from + 1] ?? first) : first;
  if (/^[A-Za-z]{2,}ing$/.test(act.text)) return !KIND_ACTS.has(act.stem);
  // "Hate, harassment or threats": a wrong that is also a verb.
  if (!strictly && WRONGS.test(first.text) && words[from + 1]?.stem === ',') return true;
  if (strictly || opensWithAct(words) || opensOrder(words, '')) return false;
  // "Hate: hateful symbols", and not "Contact: Jane".
  if (words[from + 1]?.stem === ':')
    return words.length > from + 3 && /^[A-Za-z]{3,}$/.test(words[from + 2]?.text ?? '');
  // "Treat others well", "Tell people …": a verb, and to whom or what it is done.
  return !TAKEN.test(words[from + 1]?.text ?? '');
}

/** Who does something, or when: a sentence of its own. */
const NO_OPENING = stems(
  'you your we our us i it its they their he she this that these those there here who whose what how why if when where while unless until except because since although though as please note see contact for to in on at by with without also never always do don not nothing must may can should will shall be have everyone nobody thank learn read visit last effective updated version copyright',
);

/** What one does well: such acts are no misuse. */
const KIND_ACTS = stems(
  'being treating respecting protecting ensuring preventing keeping caring complying following obeying avoiding reporting asking telling disclosing labeling labelling crediting checking reviewing testing reading writing-up learning teaching-up including regarding concerning according notwithstanding depending during nothing anything something everything understanding citing refraining adhering acting respecting considering pending',
);

/** "Prompt moderation by …", "Automatic reporting of matches": what keeps the rules, and breaks none. */
function namesProtection(words: readonly Word[]): boolean {
  if (/^[A-Z][a-z]*ing$/.test(words[0]?.text ?? '') && words[1]?.text !== '-') return false;
  const end = words.findIndex((w) => !/^[A-Za-z-]+$/.test(w.text) || BEHIND_NOUN.test(w.text));
  const [before, head] = words.slice(0, end < 0 ? words.length : end).slice(-2);
  if (head === undefined) return PROTECTION.test(before?.text ?? '');
  return PROTECTION.test(head.text) || (head.stem === 'detection' && BAD_CONTENT.test(before?.text ?? ''));
}

const BEHIND_NOUN = /^(?:of|on|by|via|for|against|with|in|to|from|and|or|that|which)$/;
const PROTECTION =
  /^(?:moderation|filters?|filtering|classifiers?|guardrails?|safeguards?|prevention|matching|reporting|enforcement|mitigations?)$/i;
const BAD_CONTENT = /^(?:content|nsfw|csam|abuse|spam|fraud|malware|toxicity|safety)$/i;

const NAMES_BREACH = /^(?:infringements?|violations?|piracy|theft|abuse|misuse)$/i;
const WRONGS = /^(?:hate|abuse|spam|fraud|harm|threats?|scams?|torture|murder|rape|insults?|attacks?)$/i;

const TAKEN =
  /^(?:the|an?|any|this|these|those|it|them|our|your|its|their|his|her|us|me|you|others?|another|anyone|someone|people|everyone|everybody|yourself|all|each|every|only)$/;

/** Words behind which a verb is not the one of the sentence. */
const SUBORDINATE = stems(
  'that which who whom whose where when while what how if unless because before after until since whether',
);
const FINITE =
  /^(?:is|are|was|were|be|may|must|shall|will|should|can|cannot|could|would|has|have|had|does|do|did|needs?|requires?|remains?|belongs?|applies|apply|counts?|gets?|goes|means?|stays?|becomes?|includes?|comes?|depends?|exists?)$/;

/** Whether a verb is said of what the words name, before any clause that hangs on it. */
function saysSomethingOfIt(words: readonly Word[]): boolean {
  for (const { text, stem } of words) {
    if (SUBORDINATE.has(stem)) return false;
    if (FINITE.test(text)) return true;
  }
  return false;
}

/** Whether one of the headings stands over what is let, or what is no use at all: how to report, what the model is not. */
export function isOtherMatter(headings: string): boolean {
  return headings
    .split(' > ')
    .some((heading) => !FORBIDDING.test(heading) && !CALLED_BANNED.test(heading) && OTHER_MATTER.test(heading));
}

const OTHER_MATTER = new LargeExpression(
  /\b(?:allow(?:ed|s)?|permitted|permissible|may|can|welcome|fine|okay|ok|encourag\w*|free to|exceptions?|exempt\w*|good (?:uses?|practice\w*|examples?)|intended|suitable|recommend\w*|best practices?|report\w*|contact\w*|enforc\w*|consequences?|sanctions|appeals?|complain\w*|chang\w*|updates?|scope|definitions?|terms we use|glossary|about|overview|introduction|background|why|purpose|who|our|we|how|requirements?|obligations?|responsibilit\w*|must|should|duty|duties|resources|help|support|links|monitor\w*|feedback|version|history|contents|expect\w*|commit\w*|mission|values|goals?|features?|getting started|install\w*|questions|faq|acceptable uses|do['’]?s|cannot|can['’]t|capabilit\w*|known (?:issues?|limitations?)|(?:is|are) not$)\b/i,
);
