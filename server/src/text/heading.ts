import { LargeExpression } from './largeExpression.ts';

/** Small words that a title in title case leaves small. */
const SMALL = new Set(
  'of and or the to for in on a an with by under from vs is as at no not your you we & our its into'.split(' '),
);

const MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

const DATED = new LargeExpression(/\b(?:dated?|version|updated|modified|effective|released?|copyright)\b/i);

/** The longest heading, in UTF-16 units: what is longer is a sentence. */
const LONGEST = 100;

/** Whether the words of a line read as a heading: few, titled or in capitals, and no sentence. */
export function looksLikeHeading(words: string): boolean {
  if (words.length === 0 || words.length > LONGEST) return false;
  const bare = words.replace(/^[*_#\s]{1,12}/, '').replace(/[*_#\s:.]{1,12}$/, '');
  if (/[;,]$/.test(words) || /[A-Z]; (?:AND|OR)\b/.test(bare) || (/[.:]$/.test(words) && bare.includes('.')))
    return false;
  if (/\d/.test(bare) && DATED.test(bare)) return false;
  if (BROKEN_OFF.test(bare) || isUnbalanced(words)) return false;
  // "THIS LICENSE DOES NOT APPLY IN X.": a sentence in capitals has a verb and a full stop.
  if (
    /\.[*_]{0,3}$/.test(words) &&
    isCapitals(words) &&
    /\b(?:IS|ARE|BE|MAY|MUST|SHALL|WILL|DOES|DO|CAN|CANNOT|YOU|WE|ONLY)\b/.test(words)
  )
    return false;
  // "The Recipient MUST NOT:" opens a list.
  if (words.endsWith(':') && (OPENS_LIST.test(words) || SAYS_WHO.test(words))) return false;
  if (words.endsWith(':') && LINK.test(bare)) return false;
  if (/[.!?]\s/.test(bare) || !/^["“(]?[A-Z0-9]/.test(bare)) return false;
  const parts = bare.split(/[\s/-]+/).filter((w) => /[A-Za-z]/.test(w));
  if (parts.length === 0 || parts.length > 14) return false;
  if (parts.length > 4 && isCapitals(bare) && SENTENCE_IN_CAPITALS.test(bare) && !NAME_OF_TERMS.test(bare))
    return false;
  const small = (w: string): boolean => SMALL.has(w.toLowerCase().replace(/[,;]$/, ''));
  const capital = parts.filter((w) => /^["“(]?[A-Z]/.test(w) || small(w)).length;
  if (capital === parts.length) return parts.some((w) => !small(w));
  return (
    !/[:.;,]/.test(words) &&
    parts.length <= 5 &&
    capital >= 1 &&
    !/\b(?:is|are|may|must|shall|will|not|you|your|that|this|it)\b/i.test(bare)
  );
}

/** "… refers to the", "PERMITTED BY": the line of a sentence that goes on below. "Exhibit A" is none. */
const BROKEN_OFF =
  / (?:(?:in|of|to|with|by|under) (?:Section|Article|Clause|Paragraph)s?|the|a|an|of|to|and|or|with|by|from|under|this|that|these|any|which|your|its|our|is|are|be|not|no|THE|AN|OF|TO|AND|OR|WITH|BY|FROM|UNDER|THIS|THAT|THESE|ANY|WHICH|YOUR|ITS|OUR|IS|ARE|BE|NOT|NO)$/;

/** `IS” and “WITH ALL FAULTS”`, "Conditions (as they": a quote or parenthesis goes on from the line before, or on the one behind. */
function isUnbalanced(words: string): boolean {
  if (!/["“”()]/.test(words)) return false;
  return (
    /^[^“"]*”|“[^”"]*$|^[^(]*\)|\([^)]*$/.test(words) || (words.split('"').length % 2 === 0 && !/[“”]/.test(words))
  );
}

/** How a line ends that opens a list: "… MUST NOT:", "… NOT USE IT TO:". */
const OPENS_LIST = /\b(?:may|must|shall|will|cannot|agrees?|not|to|that)(?: not)?(?: to)?:$/i;

/** "YOU AGREE NOT TO USE THE MODEL:" says who does what, and a title does not. */
const SAYS_WHO =
  /^[*_]{0,3}(?:you|we|(?:the |all |any )?(?:licensees?|users?|recipients?))(?: [a-z]+){0,3}? (?:are|is|may|must|shall|will|can|cannot|do|does|agrees?)\b/i;

/** "DO NOT USE IT TO HARASS PEOPLE", "YOU MUST NOT USE IT FOR", "THE FOLLOWING USES ARE PROHIBITED": as a line in small letters is. */
const SENTENCE_IN_CAPITALS =
  /^(?:PLEASE )?(?:DO NOT|DON['’]T|NEVER|NOBODY MAY|NO ONE MAY) |^(?:YOU|WE|(?:THE |ALL |ANY |EACH )?(?:LICENSEES?|USERS?|RECIPIENTS?))(?: [A-Z]+){0,3}? (?:ARE|IS|MAY|MUST|SHALL|WILL|CAN|CANNOT|DOES?|AGREES?)\b|^THE FOLLOWING .*\b(?:ARE|IS)\b|\bYOU (?:(?:MAY|MUST|SHALL|WILL) NOT|(?:HEREBY )?AGREE NOT TO)(?: USE (?:IT|THE [A-Z]+) (?:TO|FOR))?$/;

const NAME_OF_TERMS =
  /\b(?:LICEN[CS]E|POLICY|AGREEMENT|TERMS|RULES)(?: V?[\d.]+)?$|\b(?:PUBLIC LICEN[CS]E|TERMS AND CONDITIONS)\b/;

/** "Specifically:" goes on with what stands before it. */
const LINK =
  /^(?:specifically|in particular|in addition|additionally|furthermore|moreover|for example|for instance|namely|including|notably|however)$/i;

/** Whether a line reads as "2 License Grant": what follows a bare number is a heading and no date. */
export function looksLikeTitle(words: string): boolean {
  return words.length <= 80 && !MONTH.test(words) && !/[.:;,]$/.test(words) && looksLikeHeading(words);
}

/** Whether the first sentence of a paragraph only names what it is about: "Minimum age. You must be …". */
export function looksLikeTopic(sentence: string): boolean {
  if (sentence.length > 60 || !/^(?!(?:Yes|No)\.$)[A-Z][A-Za-z]/.test(sentence) || !sentence.endsWith('.'))
    return false;
  const parts = sentence.slice(0, -1).split(' ');
  return parts.length <= 5 && parts.every((w) => /^[A-Za-z'-]+$/.test(w) && !FINITE.has(w.toLowerCase()));
}

/** Whether a heading names what stands in front of the terms of a text: recitals, an introduction. */
export function isPreliminary(title: string): boolean {
  return PRELIMINARY.test(title);
}

const PRELIMINARY =
  /^(?:preamble|recitals?|background|introduction|introductory note|overview|whereas|premises|preliminary statements?|witnesseth)\W*$/i;

/** Whether a title says that the text is rules of use: a usage policy, a code of conduct. */
export function namesRulesOfUse(title: string): boolean {
  return RULES_OF_USE.test(title) && !OF_OTHER_THINGS.test(title);
}

/** Rules of how a name, a cookie or the data of a visitor is used. */
const OF_OTHER_THINGS =
  /\b(?:trade ?marks?|brands?|logos?|marks?|names?|privacy|cookies?|refunds?|editorial|retention)\b/i;

const RULES_OF_USE = new LargeExpression(
  /\b(?:(?:acceptable|prohibited|permitted|fair|responsible|unacceptable|restricted|allowed|safe)[- ]use|usage|use|content|conduct|behaviou?r|community|safety|misuse|abuse|moderation|user|platform|house|ground) (?:polic(?:y|ies)|rules?|restrictions|charter|norms)\b|\b(?:(?:acceptable|responsible|fair|safe)[- ]use|usage|community|content|conduct) (?:guidelines|principles|requirements|standards)\b|\bcodes? of (?:conduct|practice|use)\b|\brules (?:of|for|on) (?:use|using|conduct|behaviou?r)\b|\b(?:unacceptable|prohibited|forbidden|banned|disallowed|restricted) (?:uses?|usage|content|conduct|activit(?:y|ies)|practices|applications)\b|\bacceptable use\b|\bred lines\b/i,
  /polic|rules|use|usage|content|conduct|behav|community|red lines|activit|practices|applications|restrictions|charter|norms/i,
);

/** Verbs and pronouns of a short sentence that is one. */
const FINITE = new Set(
  'is are was were be may must shall will can cannot should do does has have had not see note contact thank please we you it they this that these those i'.split(
    ' ',
  ),
);

/** Whether the words are in capitals. */
export function isCapitals(words: string): boolean {
  return /[A-Z]{2}/.test(words) && !/[a-z]/.test(words);
}
