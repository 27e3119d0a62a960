import { stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';

/**
 * Whether a sentence tells of others: of what a model was trained on or made from, of what comes with it, of other
 * licenses, of people who agreed to something. What it says binds nobody who reads it, unless it says so. In: the words
 * of the sentence, those that govern it, and the headings above.
 */
export function tellsOfOthers(words: readonly Word[], lead: readonly Word[], headings: string): boolean {
  // "The speakers agreed that: - their recordings may be shared".
  if ((haveAgreed(words) || haveAgreed(lead)) && !words.some(({ text }) => DENIES.test(text))) return true;
  if (asksOthers(words) || tellsOfPast(words) || tellsOfCustom(words)) return true;
  if (!words.some(({ stem }) => TELLING.has(stem))) return false;
  const verb = words.findIndex(({ text }) => FINITE.test(text));
  if (verb > 0 && namesWithLicense(words, verb)) return true;
  if (verb < 1 || SUBORDINATE.test(words[0]?.text ?? '')) return false;
  return (isGivenByOthers(words, verb, lead, headings) || haveTermsThatSay(words, verb)) && !bindsReader(words);
}

/** "Conventionally licensed programs come without their source, and nobody may change them": how others do it. */
function tellsOfCustom(words: readonly Word[]): boolean {
  if (!/^(?:conventional|traditional)(?:ly)?$/i.test(words[0]?.text ?? '')) return false;
  return words.slice(1, 6).some(({ text }) => /^(?:software|(?:program|license|licence|model|product)s)$/i.test(text));
}

/** Words without one of which a sentence tells of nobody's terms. */
const TELLING = stems(
  'forbid prohibit require license licensed terms conditions policy released distributed provided available permit',
);

const FINITE =
  /^(?:is|are|was|were|be|remains?|has|have|carry|carries|comes?|uses?|includes?|prohibits?|forbids?|permits?|allows?|requires?|restricts?)$/i;

/** "Harbor-200K (CC BY-NC 4.0) and Fen forbid it": works by their names, with the licenses that they are under. */
function namesWithLicense(words: readonly Word[], verb: number): boolean {
  const label = words.slice(0, 4).findIndex(({ text }) => text === ':') + 1;
  const subject = words.slice(label, verb);
  if (
    !/^(?:prohibits?|forbids?|requires?|restricts?)$/.test(words[verb]?.text ?? '') ||
    !/^[A-Z]/.test(subject[0]?.text ?? '') ||
    OWN.has(subject[0]?.stem ?? '')
  )
    return false;
  return subject.some(
    ({ text }, i) => text === '(' && /^(?:CC\d?|MIT|Apache|BSD|A?GPL|LGPL)$/.test(subject[i + 1]?.text ?? ''),
  );
}

/** "Because the training data is under terms that …, the model is for research only": what follows is of the model. */
const SUBORDINATE = /^(?:because|since|as|while|though|although|if|when|where|to|for|given|due|unless|in|even)$/i;

/** "All participants agreed that …", "the speakers have consented to …". */
function haveAgreed(words: readonly Word[]): boolean {
  for (let i = 0; i < Math.min(words.length, 6); i++) {
    if (!PEOPLE.test(words[i]?.text ?? '')) continue;
    const next = words.slice(i + 1, i + 4).map(({ text }) => text.toLowerCase());
    const at = /^(?:have|has|had|all)$/.test(next[0] ?? '') ? 1 : 0;
    if (/^(?:agreed|consented|gave|given|signed)$/.test(next[at] ?? '')) return true;
    return next[0] === 'were' && /^(?:told|informed|asked)$/.test(next[1] ?? '');
  }
  return false;
}

/** What people agreed to on condition that it is not done limits who gets what they gave. */
const DENIES = /^(?:not|no|never|only|solely)$/i;

/** "Five sets of images were used for evaluation only.": what once was done binds nobody. */
function tellsOfPast(words: readonly Word[]): boolean {
  const verb = words.findIndex(({ text }) => FINITE.test(text) || WILLED.test(text));
  const done = verb > 0 && /^(?:was|were)$/.test(words[verb]?.text ?? '') ? words[verb + 1]?.text : undefined;
  return PAST.test(done ?? '') && !words.slice(verb).some(({ text }) => MODAL.test(text) || READER.test(text));
}

const WILLED = /^(?:must|shall|may|cannot|can|should|will)$/i;
const PAST = /^(?:used|trained|collected|evaluated|gathered|recorded|annotated|tested|filtered)$/;

/** "We ask that contributors use your address only to write to you": asked of those who gave, not of who takes. */
function asksOthers(words: readonly Word[]): boolean {
  if (words[0]?.stem !== 'we' || !/^(?:ask|request|expect|require)$/.test(words[1]?.text ?? '')) return false;
  return words
    .slice(2, 7)
    .some(({ text }) => /^(?:contributors|depositors|reviewers|providers|moderators)$/i.test(text));
}

const PEOPLE =
  /^(?:participants?|volunteers?|subjects|donors?|speakers?|patients?|annotators?|interviewees?|respondents?|singers?|actors?)$/i;

/** "Some of the training data is licensed under …", "third-party libraries may be subject to their own terms". */
function isGivenByOthers(words: readonly Word[], verb: number, lead: readonly Word[], headings: string): boolean {
  const subject = words.slice(0, verb);
  if (!isTheirs(subject) && !(isNamed(subject) && speaksOfSources(lead, headings))) return false;
  if (!/^(?:is|are|was|were|be|remains?)$/i.test(words[verb]?.text ?? ''))
    return words.slice(verb, verb + 12).some(({ stem }) => TERMS.has(stem) || SAYING.has(stem));
  const given = words.findIndex(({ stem }, i) => i > verb && i < verb + 4 && GIVEN.has(stem));
  return given > 0 && words.slice(given + 1, given + 8).some(({ text }) => /^(?:under|by|to|from|with)$/.test(text));
}

const TERMS = stems('license terms conditions');
const SAYING = stems('permit allow prohibit forbid require restrict limit bar ban exclude');
const GIVEN = stems(
  'licensed released distributed redistributed provided made available held covered governed published offered restricted subject bound owned',
);

/** What a text comes from or comes with, and what others made: the licensed thing is not called so. */
function isTheirs(subject: readonly Word[]): boolean {
  let i = 0;
  while (QUANTITY.test(subject[i]?.text ?? '')) i++;
  const { text = '', stem = '' } = subject[i] ?? {};
  // "third-party libraries" and "open-source components" are three words each.
  const after = subject.slice(i + 1, i + 5).map((word) => word.stem);
  const [next = '', second = '', third = ''] = after[0] === '-' ? after.slice(1) : after;
  if (stem === 'third') return /^part/.test(next) && MADE.has(second === '-' ? third : second);
  if (stem === 'open' || stem === 'free') return next === 'sourc' && (MADE.has(second) || MADE.has(third));
  if (BASE.has(stem)) return /^(?:models?|weights|checkpoints?)$/i.test(subject[i + 1]?.text ?? '');
  if (/^(?:training|pretraining)$/i.test(text)) return DATA.has(next) || (next === 'and' && DATA.has(third));
  if (/^(?:fine|pre)$/i.test(text)) return /^t(?:une|rain)/.test(next) && DATA.has(second);
  if (/^(?:source|underlying|original)$/i.test(text)) return DATA.has(next);
  if (/^upstream$/i.test(text)) return MADE.has(next) || DATA.has(next);
  return /^dependencies$/i.test(text);
}

/** "some of the", "all such": how much of it. */
const QUANTITY =
  /^(?:some|parts?|portions?|most|many|several|certain|one|all|any|much|other|of|the|its|our|these|those|such|various|however|,)$/i;

const MADE = stems(
  'software component library package dependency code tool material model data dataset content asset font',
);
const BASE = stems('base backbone teacher parent');
const DATA = stems('data dataset corpus corpora text audio image video recording source set material');

/** "Harbor-200K", "the Harbor corpus": a name, and no word for the licensed thing. */
function isNamed(subject: readonly Word[]): boolean {
  const at = /^the$/i.test(subject[0]?.text ?? '') ? 1 : 0;
  return (
    subject.length < at + 7 && /^[A-Z]|[a-z]-[a-z]/.test(subject[at]?.text ?? '') && !OWN.has(subject[at]?.stem ?? '')
  );
}

const OWN = stems(
  'this these our model models software weights license agreement licensee licensor user material it you we all any no',
);

/** Whether what governs a sentence is about where the licensed thing comes from. */
function speaksOfSources(lead: readonly Word[], headings: string): boolean {
  return SOURCES.test(headings) || lead.some(({ text }, i) => text === 'training' && DATA.has(lead[i + 1]?.stem ?? ''));
}

const SOURCES =
  /(?:^|> )[^a-z>]{0,8}(?:[a-z-]{1,20} ){0,3}(?:training data(?:sets?)?|data sources?|provenance|third[- ]party [a-z]{1,20}|upstream [a-z]{1,20}|base models?|dependencies|source data(?:sets?)?)(?: and [a-z ]{1,30})?$/i;

/** "… under terms that forbid it", "… whose licenses forbid it", "most such licenses forbid it": said of other terms. */
function haveTermsThatSay(words: readonly Word[], verb: number): boolean {
  if (
    /^(?:most|many|other|some|several)$/i.test(words[0]?.text ?? '') &&
    /^licen[cs]es$/.test(words[verb - 1]?.text ?? '')
  )
    return SAYING.has(words[verb]?.stem ?? '');
  // "The weights were made with the kit of a lab, which is released under …": what is told behind it is of the kit.
  if (MADE_OF.test(words[verb + 1]?.text ?? '') && tellsOfTerms(words, verb + 2)) return true;
  // "The Model is licensed under terms that …": its own.
  if (GIVEN.has(words[verb + 1]?.stem ?? '') && words.slice(0, verb).some(({ stem }) => OWN.has(stem))) return false;
  // "This is separate from the license of the code, which does not restrict it."
  if (words[verb + 1]?.stem === 'separat' && words.some(({ stem }, i) => TERMS.has(stem) && whichSoon(words, i)))
    return true;
  if (words.some(({ text }) => MODAL.test(text))) return false;
  return words.some(({ stem }, i) => {
    if (!TERMS.has(stem)) return false;
    const before = words[i - 1]?.text ?? '';
    const whose = before === 'whose' || words[i - 2]?.text === 'whose';
    const relative = /^(?:that|which)$/.test(words[i + 1]?.text ?? '');
    if (!whose && !(relative && /^(?:terms|licen[cs]es|conditions)$/.test(words[i]?.text ?? ''))) return false;
    return words.slice(i + 1, i + 4).some((word) => SAYING.has(word.stem));
  });
}

const MODAL = /^(?:must|shall|may|cannot|should|not|no|never)$/i;

const MADE_OF = /^(?:produced|trained|built|made|derived|created|based|converted|initialized|generated|obtained)$/i;

/** "… license (MIT), which …". */
function whichSoon(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + 12).some(({ text }) => text === 'which');
}

/** "…, which is released under …". */
function tellsOfTerms(words: readonly Word[], from: number): boolean {
  return words.some(
    ({ text }, i) =>
      i > from &&
      text === 'which' &&
      /^(?:is|are|was|were)$/.test(words[i + 1]?.text ?? '') &&
      words.slice(i + 2, i + 4).some(({ stem }) => GIVEN.has(stem)),
  );
}

/** "… and you must …", "users may not …", "under these terms": it is asked of the reader after all. */
function bindsReader(words: readonly Word[]): boolean {
  return words.some(({ text }, i) => {
    const next = words[i + 1]?.text ?? '';
    if (/^(?:this|these|our|same)$/i.test(text))
      return /^(?:licen[cs]e|agreement|terms|policy|policies|conditions)$/i.test(next);
    return READER.test(text) && WILL.test(next);
  });
}

const READER = /^(?:you|licensees?|users?|recipients?|customers?|we|I|one)$/i;
const WILL = /^(?:must|shall|may|will|cannot|can|should|agrees?|are|is|undertakes?|grants?|hereby|not)$/i;
