import { namesRulesOfUse } from '../../text/heading.ts';
import { LargeExpression } from '../../text/largeExpression.ts';
import type { Place } from '../../text/outline.ts';
import type { Sentence } from '../../text/passage.ts';
import type { Placement } from '../../text/place.ts';
import { stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { CALLED_BANNED, headed, signOf } from '../moods/headed.ts';
import { VERBS } from '../moods/moodWords.ts';
import { isOtherMatter, namesBareUse } from './bareUse.ts';
import { LET, UNLET, USES, YOU } from './governingWords.ts';
import { isWhole, namesHandling, titled } from './namedActs.ts';
import { opensOrder } from './orders.ts';
import { WILL } from './ownSubject.ts';

/** Headings over items that are each an act that is banned. */
const BANNED = new LargeExpression(
  /\b(?:prohibited|forbidden|unacceptable|disallowed|banned|impermissible) (?:uses?|usages?|activit(?:y|ies)|conduct|purposes?|applications?|behaviou?rs?|practices?|actions?|acts)\b/i,
  CALLED_BANNED,
);

const HANDLING =
  /^(?:Selling|Reselling|Sharing|Distributing|Redistributing|Licensing|Sublicensing|Renting|Leasing|Lending)$/;

/** Headings over items of which those that name an act without a verb ban it: "Restrictions", "Technical restrictions". */
const RESTRICTING = new LargeExpression(
  /(?:^|> )(?:\d{1,2}[.)] |[^a-z>]{1,4})?(?:[a-z-]+,? ){0,4}(?:restrictions|prohibitions)(?: on use)?$/i,
);

/** "Removing the notices.", with no verb that says something of it: "Selling it is allowed". */
function isBareAct(words: readonly Word[]): boolean {
  if (!/^[A-Z][a-z]+ing$/.test(words[0]?.text ?? '') || !namesAct(words)) return false;
  return !words.some(
    (w, i) =>
      (w.stem === 'be' || /^(?:requires?|needs?|remains?|has|does|falls?|counts?|constitutes?)$/.test(w.text)) &&
      !/^(?:that|which|who)$/.test(words[i - 1]?.stem ?? ''),
  );
}

/** "Using outputs to …", "Impersonation of …": an act, which nobody is said to do. */
function namesAct(words: readonly Word[]): boolean {
  const opening = words[0]?.text ?? '';
  if (!/^[A-Z][a-z]+(?:ing|tion|sion)$/.test(opening)) return false;
  if (
    /^(?:Nothing|During|Including|According|Following|Notwithstanding|Everything|Anything|Something|Reporting|Regarding|Section|Exception)$/.test(
      opening,
    )
  )
    return false;
  return !words.some((w) => WILL.has(w.stem));
}

/** "You cannot" as a heading goes on with its items, whatever these order elsewhere. */
const DENIED = new LargeExpression(
  /\byou (?:can ?not|can['’]t|may not|must not|shall not|are not (?:allowed|permitted) to)\W*$/i,
  /not|can['’]t/i,
);

/** What nobody forbids: "Prohibited uses: … - Comply with the law". */
const OWED = stems(
  'comply respect obey follow adhere honor observe abide retain keep preserve cite credit attribute acknowledge ensure report inform notify familiarize protect',
);

/** What governs a sentence that says what to do and not who: its form, the heading above it, or the sign before it. */
export function spokenTo(place: Place, sentence: Sentence, index: number): readonly Word[] {
  // "Prohibited uses: - Selling it": what is done with the thing itself.
  if (place.item && BANNED.test(place.headings) && HANDLING.test(sentence.words[0]?.text ?? '')) return YOU['must not'];
  if (isRuledOut(place, sentence.words, index) || isRefused(place, sentence.words, index)) return USES;
  if (opensOrder(sentence.words, place.headings)) {
    if (place.item && DENIED.test(place.headings)) return YOU['must not'];
    // "You may: - Cite it": under a heading that lets; "Prohibited: - Share it" under one that forbids.
    const says = place.item ? headed(place.headings, '', sentence.words) : null;
    if (says === 'must not' && !OWED.has(sentence.words[0]?.stem ?? '')) return YOU['must not'];
    return says === 'may' ? YOU.may : YOU.must;
  }
  if (forbids(sentence.words) || saysNo(sentence.words)) return YOU['must not'];
  const mark = index === 0 ? (place.block.marker?.text ?? '') : '';
  const opening = place.passage.normalized.text.slice(sentence.start, sentence.start + 8);
  // "- Sublicensing" alone names an act, as "- Modification" does.
  const named = sentence.words.length === 1 && /^[A-Z][a-z]+ing$/.test(sentence.words[0]?.text ?? '');
  const says = named ? null : headed(place.headings, `${mark}${opening}`, sentence.words);
  if (says === null && namesHandling(sentence.words)) {
    const said = signOf(`${mark}${opening}`) ?? (isWhole(place) ? titled(place.headings, sentence.words) : null);
    if (said !== null) return said === 'may' ? LET : UNLET;
  }
  if (says === null && place.item && BANNED.test(place.headings) && namesAct(sentence.words)) return YOU['must not'];
  if (says === null && place.item && RESTRICTING.test(place.headings) && isBareAct(sentence.words))
    return YOU['must not'];
  return says === null ? [] : YOU[says];
}

/** "Be kind: - Bullying, rumors …" in rules of use: what they name under a heading that lets nothing is ruled out. */
function isRuledOut({ placement, headings, item }: Place, words: readonly Word[], index: number): boolean {
  if (item ? index > 0 : placement.passage.sentences[index]?.words !== words) return false;
  return isOfRules(placement, headings) && namesBareUse(words, !item) && !isOtherMatter(headings);
}

/** "Restrictions: - No autonomous weapons": what an item refuses, and says nothing of. */
function isRefused({ item, headings }: Place, words: readonly Word[], index: number): boolean {
  if (!item || index > 0 || words[0]?.stem !== 'no' || words.length > 14 || !REFUSING.test(headings)) return false;
  return !words.some((w) => NO_USE.has(w.stem)) && !saysNo(words) && namesBareUse(words, false);
}

/** Headings over what is refused, that of the item itself behind them. */
const REFUSING = new LargeExpression(
  /(?:^|> )(?:\d{1,2}[.)] |[^a-z>]{1,4})?(?:[a-z-]+,? ){0,4}(?:restrictions|prohibitions|prohibited|forbidden)\W{0,3}(?:$| > no )/i,
);

/** What a license gives or asks for, which "no" stands before. */
const NO_USE = stems(
  'warranty guarantee liability right license claim obligation support endorsement trademark fee charge royalty attribution advice commercial term redistribution restriction condition refund refunds',
);

/** "Deception, such as:" in rules of use opens a list of what is ruled out. */
export function listsUses({ placement, headings, item }: Place, lead: readonly Word[]): boolean {
  if (!item || lead.length === 0 || lead.length > 14 || !isOfRules(placement, headings)) return false;
  return namesBareUse(lead, false) && !isOtherMatter(headings);
}

/** Whether a place stands in rules of use: the title of the text says so, or a heading above. */
export function isOfRules({ rules }: Placement, headings: string): boolean {
  return rules || (headings !== '' && headings.split(' > ').some(namesRulesOfUse));
}

/** "Any attempt to hide it is a violation of these terms." */
const BREACHES = new Set(['violation', 'violat', 'breach', 'infring', 'infringement']);

const FORBIDDEN = new Set(['prohibit', 'forbidden', 'forbid', 'ban', 'disallow', 'exclud', 'exclude', 'illicit']);

const UNPERMITTED = new Set([
  'permit',
  'allow',
  'authoriz',
  'licens',
  'license',
  'accept',
  'acceptable',
  'tolerat',
  'tolerate',
]);

const ASKED = new Set(['consent', 'approval', 'permission', 'authorization', 'go']);

/** To what it leads, where one does what is forbidden: "Any attempt to bypass it will result in suspension." */
const ENDINGS = stems('suspension termination ban banning revocation removal deletion blocking');

/** What a sentence may forbid by its noun. */
const ACTS = stems(
  'act acts conduct engineering decompilation disassembly scraping sublicensing provision offering monetization commercialization mirroring pruning training learning use usage attempt reproduction distribution redistribution modification deployment sale resale creation generation ' +
    'removal alteration adaptation translation comparison test benchmarking distillation publication extraction disclosure circumvention exploitation integration attack production download access',
);

const NO_ACT = stems(
  'you we it this that these those if when where unless except no nothing licensee licensor in for to as such our your there they',
);

/** "Removing the mark is prohibited", "the use of it for … is not allowed", "publishing tests requires our consent". */
function forbids(words: readonly Word[]): boolean {
  const opening = asOpening(words[0]?.text ?? '');
  const hyphened = words[1]?.stem === '-' && /^[a-z]+ing$/.test(words[2]?.text ?? '');
  const act =
    (/^[A-Z][a-z]+ing$/.test(opening) || (hyphened && /^[A-Z][a-z]+$/.test(opening))) &&
    !/^(?:Nothing|During|Including|According|Following|Notwithstanding|Everything|Anything|Something|Provided|Regarding|Concerning|Pending|Being|Having)$/.test(
      opening,
    );
  const noun =
    /^[A-Z][a-z]+$/.test(opening) &&
    !NO_ACT.has(words[0]?.stem ?? '') &&
    words.slice(0, 5).some((w) => ACTS.has(w.stem));
  if (!(act || noun) || words.some((w) => w.stem === ':' || w.stem === 'following')) return false;
  for (let i = 2; i < words.length; i++) {
    const s = words[i]?.stem ?? '';
    if (s === 'may' || s === 'shall' || s === 'must' || s === 'will' || s === 'can') return leadsToEnd(words, i);
    if (
      (s === 'be' || /^(?:remain|stay)s?$/.test(words[i]?.text ?? '')) &&
      !/^(?:that|which|who|it)$/.test(words[i - 1]?.stem ?? '')
    ) {
      const after = words.slice(i + 1, i + 4).map((w) => w.stem);
      if (after.some((w) => FORBIDDEN.has(w)) && !after.includes('not'))
        return !/^(?:by|under|from)$/.test(words[i + 2]?.stem ?? '');
      if (after[0] === 'not' && after.some((w) => UNPERMITTED.has(w))) return true;
      if (after[0] === 'off' && after[1] === 'limit') return true;
      if (
        /^(?:a|an|material|deem|treat|regard|consider)$/.test(after[0] ?? '') &&
        words.slice(i + 1, i + 6).some((w) => BREACHES.has(w.stem))
      )
        return true;
      // "… is subject to our prior approval", "… is permitted only with our consent".
      const asks =
        (after[0] === 'subject' && after[1] === 'to') ||
        (UNPERMITTED.has(after[0] ?? '') && after[1] === 'only' && /^(?:with|upon|after)$/.test(after[2] ?? ''));
      return asks && asksLeave(words.slice(i + 3, i + 9));
    }
    // "Removing it constitutes a breach."
    if (/^constitutes?$/.test(words[i]?.text ?? '')) return words.slice(i + 1, i + 5).some((w) => BREACHES.has(w.stem));
    if (
      /^(?:requires?|needs?)$/.test(words[i]?.text ?? '') ||
      (/^calls?$/.test(words[i]?.text ?? '') && words[i + 1]?.stem === 'for')
    )
      return asksLeave(words.slice(i + 1, i + 6)) && !words.some((w) => w.stem === 'commercial');
  }
  return false;
}

/** "Any attempt to bypass it will result in suspension": what ends the right of who does it, said of no breach in general. */
function leadsToEnd(words: readonly Word[], modal: number): boolean {
  if (!/^(?:result|lead|end)$/.test(words[modal + 1]?.stem ?? '')) return false;
  const named = words
    .slice(0, modal)
    .some((w) => BREACHES.has(w.stem) || /^(?:un|non)|^fail|^such$|^exceed/i.test(w.text));
  return !named && words.slice(modal + 2, modal + 10).some((w) => ENDINGS.has(w.stem));
}

/** The first word of a sentence, written as one is that is not all in capitals: "ANY", "Any". */
function asOpening(text: string): string {
  return /^[A-Z]{2,}$/.test(text) ? text.charAt(0) + text.slice(1).toLowerCase() : text;
}

function asksLeave(words: readonly Word[]): boolean {
  return words.some((w) => ASKED.has(w.stem)) && !words.some((w) => w.stem === 'no' || w.stem === 'not');
}

/** "No redistribution, resale or derivative works.": acts alone, and no verb. */
function saysNo(words: readonly Word[]): boolean {
  if (words[0]?.stem !== 'no' || words.length > 24) return false;
  if (
    words.some(
      (w) => VERBS.has(w.stem) || WILL.has(w.stem) || w.stem === ':' || w.stem === 'requir' || w.stem === 'need',
    )
  )
    return false;
  return words
    .slice(1, 4)
    .some(
      (w, i) =>
        (ACTS.has(w.stem) || /^(?:sharing|lending|renting|leasing|copying|tuning|hosting)$/.test(w.text)) &&
        /^(?:[,.;]|or|and|of|for|without|by|in|to|as|with|outside)?$/.test(words[i + 2]?.stem ?? ''),
    );
}
