import { stem, stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { DUTY, LICENSOR, PERMIT, YOU } from '../moods/moodWords.ts';
import { WILL } from '../statements/ownSubject.ts';
import {
  clauseEnd,
  clauseStart,
  FAR,
  hasAny,
  isDenied,
  isVerb,
  MUST,
  type Put,
  subjectAt,
  YOU_MUST,
  YOU_MUST_NOT,
} from './plainClause.ts';

/** The form of a duty that is known at word `i`, if any. */
export function dutyAt(words: readonly Word[], i: number): Put | null {
  const s = words[i]?.stem ?? '';
  if (s === 'be') return words[i + 1]?.stem === 'to' ? passiveOrder(words, i) : null;
  if (CHARGES.has(s)) return charge(words, i);
  if (s === RESPONSIBLE) return responsible(words, i);
  if (DEMANDS.has(s)) return demand(words, i);
  if (TERMS.has(words[i]?.text ?? '')) return termThat(words, i);
  if (s === 'payabl') return isExistential(words, i) ? { at: i, said: YOU_MUST_PAY, verb: null } : null;
  if (ACT_NOUNS.has(s)) return actMade(words, i);
  return DEPENDS.has(s) ? condition(words, i) : null;
}

const YOU_MUST_PAY = ['you', 'must', 'pay'];

/** "There shall be …". */
function isExistential(words: readonly Word[], i: number): boolean {
  return words[i - 1]?.stem === 'be' && words[i - 3]?.text.toLowerCase() === 'there';
}

const TERMS = new Set(['condition', 'term', 'requirement', 'understanding', 'stipulation']);

/** "It is a condition of this license that you keep …", "on the understanding that you cite us". */
function termThat(words: readonly Word[], i: number): Put | null {
  if (isDenied(words, i) || !/^(?:an?|the|express|essential|further|fundamental)$/.test(words[i - 1]?.text ?? ''))
    return null;
  // "On the condition that" opens a condition by itself.
  if (words[i]?.text === 'condition' && /^(?:on|upon|under)$/.test(words[i - 2]?.stem ?? '')) return null;
  for (let j = i + 1; j < i + 8; j++) {
    const s = words[j]?.stem ?? '';
    if (/^[.;:,]$/.test(s)) return null;
    if (s !== 'that') continue;
    const who = subjectAt(words, j + 1);
    const verb = words[who + 1];
    if (!YOU.has(words[who]?.stem ?? '')) return isToBe(words, j + 1);
    if (!verb || !isVerb(verb) || WILL.has(verb.stem)) return null;
    return /^(?:are|is|have|has|not)$|(?:ing|ed)$/.test(verb.text) ? null : { at: who + 1, said: MUST, verb: null };
  }
  return null;
}

/** "… that misuse be reported": what is asked for stands in the form of a wish. */
export function isToBe(words: readonly Word[], from: number): Put | null {
  for (let j = from + 1; j < from + 12; j++) {
    const { stem: s = '', text = '' } = words[j] ?? {};
    if (/^[.;:,]$/.test(s) || /^(?:is|are|may|must|shall|can|will)$/.test(text)) return null;
    if (text === 'be') return { at: j, said: MUST, verb: null };
  }
  return null;
}

/** Nouns with the stems of their verbs, from "noun verb|noun verb". */
function verbsOf(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs.split('|').map((pair) => {
      const [noun = '', verb = ''] = pair.split(' ');
      return [noun, stem(verb)];
    }),
  );
}

/** Nouns of acts of which it is said that they shall be "made", with their verbs. */
const ACT_VERBS = verbsOf(
  'alteration alter|alterations alter|modification modify|modifications modify|change change|changes change|distribution distribute|redistribution redistribute|' +
    'sale sell|rental rent|transfer transfer|use use|disclosure disclose|publication publish|attempt attempt|decompilation decompile|' +
    'mention mention|acknowledgment acknowledge|acknowledgement acknowledge|reference reference|citation cite|notification notify|' +
    'engineering engineer|adaptation adapt',
);
const ACT_NOUNS: ReadonlySet<string> = new Set([...ACT_VERBS.keys()].map(stem));
const OWED = stems('mention acknowledgment acknowledgement reference citation notification');

/** "No alteration", "…, no further change": "no" opens the clause. */
function opensWithNo(words: readonly Word[], from: number): boolean {
  for (let j = from - 1; j >= Math.max(0, from - 4); j--)
    if (words[j]?.stem === 'no') return j === 0 || /^[.;:,)]$/.test(words[j - 1]?.stem ?? '');
  return false;
}

/** "No alteration shall be made to it", "mention shall be made of the authors". */
function actMade(words: readonly Word[], i: number): Put | null {
  const verb = ACT_VERBS.get((words[i]?.text ?? '').toLowerCase());
  if (verb === undefined) return null;
  const from = words[i - 1]?.text === 'reverse' ? i - 1 : i;
  const no = opensWithNo(words, from);
  const owed = OWED.has(words[i]?.stem ?? '');
  if (no === owed || (owed && i > 2)) return null;
  for (let j = i + 1; j < i + 12; j++) {
    const s = words[j]?.stem ?? '';
    if (/^[.;:,]$/.test(s) || /^(?:agreement|license|terms|policy)$/.test(words[j]?.text.toLowerCase() ?? ''))
      return null;
    if (!/^(?:shall|must|may|can|will|should)$/.test(s)) continue;
    const made =
      words[j + 1]?.stem === 'be'
        ? /^(?:made|done|undertaken|performed|carried|given|effected|attempted)$/.test(words[j + 2]?.text ?? '')
        : /^(?:take|occur)$/.test(words[j + 1]?.text ?? '');
    if (!made || /^(?:agreement|license|terms|policy)$/i.test(words[j + 5]?.text ?? '')) return null;
    if (owed && s !== 'shall' && s !== 'must' && s !== 'should') return null;
    return { at: from, said: owed ? YOU_MUST : YOU_MUST_NOT, verb: from === i ? verb : null };
  }
  return null;
}

/** Nouns of a duty that is someone's. */
const CHARGES = stems('responsibility onus burden incumbent obligation duty fall falls up');
const RESPONSIBLE = stem('responsible');
const DEMANDS = stems('require requires demand demands entail entails necessitate necessitates presuppose presupposes');
const DEPENDS = stems('conditional conditioned contingent dependent predicated depend depends subject');

/** "It is your responsibility to …", "the onus is on you to …", "the burden of giving credit rests with whoever …". */
function charge(words: readonly Word[], i: number): Put | null {
  const s = words[i]?.stem ?? '';
  const verbal = s === 'fall' || s === 'up';
  // "It falls to you to …", "it is up to the user to …".
  if (verbal && !(/^(?:to|on|upon)$/.test(words[i + 1]?.stem ?? '') && opensWithIt(words, i))) return null;
  if (isDenied(words, i)) return null;
  const from = clauseStart(words, i);
  // "If the law lays a duty on you to publish it, you may …"
  if (words.slice(Math.max(0, i - 2 * FAR), i).some((w) => w.stem === 'if') && hasAny(words, from, i, HAVING))
    return null;
  // "Your obligation to pay is …" speaks of a duty, "you have an obligation to pay" lays one on.
  if (!verbal && (!isLaidOn(words, from, i) || hasAny(words, i - 4, i, FREED))) return null;
  for (let j = verbal ? i + 2 : i + 1; j < Math.min(words.length, i + 12); j++) {
    const t = words[j]?.stem ?? '';
    if (/^(?:[.;:,]|and|or)$/.test(t) || WILL.has(t)) return null;
    if (t === 'to') {
      // "… prior to its end", "with respect to end users", "so as to ensure it".
      if (NO_AIM.has(words[j - 1]?.stem ?? '')) return null;
      const verb = words[j + 1];
      if (!verb || !isVerb(verb)) continue;
      if (LOOKS.test(verb.text)) return null;
      // "… an obligation not to disclose it".
      const at = words[j - 1]?.stem === 'not' ? j - 1 : j + 1;
      return isYours(words, from, j) ? { at, said: YOU_MUST, verb: null } : null;
    }
    if ((t === 'of' || t === 'for') && j === i + 1) {
      const acted = act(words, j + 1);
      if (acted !== null) return isYours(words, from, clauseEnd(words, i)) ? acted : null;
      // "Responsibility for choosing it to achieve your ends".
      if (/ing$/.test(words[j + 1]?.text ?? '')) return null;
    }
  }
  return null;
}

/** "It is your …", "you have the …", "the onus is on …", "the burden of … rests with …". */
function isLaidOn(words: readonly Word[], from: number, i: number): boolean {
  for (let j = Math.max(from, i - 5); j < i; j++) if (LAYS.has(words[j]?.stem ?? '')) return true;
  const after = words[i + 1]?.stem ?? '';
  return after === 'be' || LAYS.has(after) || (/^(?:of|for)$/.test(after) && hasAny(words, i + 2, i + 16, RESTS));
}

const LAYS = stems('be have bear bears assume assumes carry carries accept accepts rests rest lies lie');
const NO_AIM = stems('prior respect subject regard relation addition according pursuant contrary as access due');
/** "Released from the obligation to …". */
const FREED = stems('from released relieved exempt exempted excused');
const HAVING = stems('have bear');
const RESTS = stems('rests rest lies lie falls fall');

/** "You are responsible for keeping …", "the user is responsible for ensuring that …". */
function responsible(words: readonly Word[], i: number): Put | null {
  if (words[i + 1]?.stem !== 'for' || isDenied(words, i)) return null;
  return isYours(words, clauseStart(words, i), i) ? act(words, i + 2) : null;
}

/** "Any distribution requires including …", "publication requires the citation of …". */
function demand(words: readonly Word[], i: number): Put | null {
  if (!/^(?:requires?|demands?|entails?|necessitates?|presupposes?)$/.test(words[i]?.text ?? '')) return null;
  if (isDenied(words, i)) return null;
  const from = clauseStart(words, i);
  for (let j = from; j < i; j++) {
    const s = words[j]?.stem ?? '';
    if (DUTY.has(s) || PERMIT.has(s) || LICENSOR.has(s) || /^(?:that|which|who)$/.test(s)) return null;
  }
  for (let j = from; j < Math.min(i, from + 6); j++) {
    const { stem: s = '', text = '' } = words[j] ?? {};
    if (SHARING.has(s) && !/ed$/.test(text)) return act(words, i + 1);
  }
  return null;
}

/** "The license is conditional on keeping …", "your right to share it is contingent upon your giving …". */
function condition(words: readonly Word[], i: number): Put | null {
  if (!/^(?:on|upon|to)$/.test(words[i + 1]?.stem ?? '') || isDenied(words, i)) return null;
  for (let j = clauseStart(words, i); j < i; j++) {
    if (!LEAVE.has(words[j]?.stem ?? '') || words[j]?.text === 'licensed') continue;
    const who = words[i + 2]?.stem === 'the' ? i + 3 : i + 2;
    return act(words, YOUR.test(words[who]?.text ?? '') ? who + 1 : i + 2);
  }
  return null;
}

const YOUR = /^(?:you|your|(?:licensee|user|recipient)(?:['’]s)?)$/i;

/** "The notices are to be kept", "a copy is to accompany it". */
function passiveOrder(words: readonly Word[], i: number): Put | null {
  const { stem: s = '', text = '' } = words[i + 2] ?? {};
  if (!/^(?:is|are)$/i.test(words[i]?.text ?? '') || isDenied(words, i)) return null;
  const passive = s === 'be' && text === 'be';
  const done = words[i + (/ly$/.test(words[i + 3]?.text ?? '') ? 4 : 3)];
  if (
    passive ? !/(?:ed|en|ept|wn|made|told|given|put|sent)$/.test(done?.text ?? '') : !CARRIES.has(s) || /s$/.test(text)
  )
    return null;
  if (passive && SUPPOSED.has(done?.stem ?? '')) return null;
  // "We are to be told of each use": others are to tell us.
  const told = passive && words[i - 1]?.stem === 'we' && TOLD.has(done?.stem ?? '') ? i - 1 : i;
  for (let j = clauseStart(words, i); j < told; j++) if (SUPPOSES.has(words[j]?.stem ?? '')) return null;
  return { at: i + 2, said: MUST, verb: null };
}

const TOLD = stems('told informed notified advised alerted credited named cited mentioned indemnified');

/** What a thing "is to" do to others: marks and texts that go along. */
const CARRIES = stems(
  'accompany carry bear contain include appear remain stay keep retain cite give credit state mention acknowledge display',
);
const SUPPOSES = stems(
  'if where when whenever unless once that which who what how why whether aim goal purpose intent task idea manner way method practice preferred it there we paragraph section provision year symbol',
);
const SUPPOSED = stems(
  'found seen expected hoped noted feared considered understood regarded construed interpreted treated read applied based intended supposed governed deemed',
);

/** An act in the form of a noun at word `at`, behind an article and adverbs: "promptly keeping", "the inclusion of". */
function act(words: readonly Word[], at: number): Put | null {
  let i = at;
  while (i < at + 3 && (/^(?:the|a|an)$/.test(words[i]?.stem ?? '') || /^[a-z]+ly$/.test(words[i]?.text ?? ''))) i++;
  const { text = '' } = words[i] ?? {};
  if (/^(?:the|an?)$/.test(words[at]?.stem ?? '') || words[i + 1]?.stem === 'of') {
    const verb = NOUNS.get(text);
    return verb !== undefined && words[i + 1]?.stem === 'of' ? { at: i, said: YOU_MUST, verb } : null;
  }
  if (!/^[a-z]{3,}ing$/.test(text) || NO_ACT.test(text)) return null;
  // "… for ensuring that you do not …": a care for oneself.
  if (words[i + 1]?.stem === 'that' && words[i + 2]?.stem === 'you') return null;
  return { at: i, said: YOU_MUST, verb: text === 'including' ? stem('include') : null };
}

/** No act; and leave, which is asked for in another way. */
const NO_ACT =
  /^(?:nothing|anything|everything|something|being|having|during|existing|ongoing|obtaining|getting|asking|securing|acquiring|entering|signing|buying|purchasing|registering|requesting|contacting|training|testing|following|determining|paying|responding|selecting|verifying|assessing|evaluating|checking|reviewing|deciding|judging|confirming|validating|causing|incurring)$/;

/** Nouns of acts before "of", as the stems of their verbs. */
const NOUNS = verbsOf(
  'inclusion include|retention retain|preservation preserve|provision provide|display display|disclosure disclose|' +
    'reproduction reproduce|citation cite|acknowledgment acknowledge|acknowledgement acknowledge|indication indicate|' +
    'deletion delete|destruction destroy|notification notify|observance observe|addition add|attachment attach|' +
    'implementation implement|naming name|marking mark|maintenance maintain|mention mention',
);

/** What is done with the licensed thing, as the subject of what it requires. */
const SHARING = stems(
  'distribution redistribution distributing redistributing publication publishing sharing release releasing use using copying copy reproduction reproducing deployment deploying modification modifying passing hosting offering sale selling conveying access embedding display performance',
);
const LEAVE = stems('license licence right rights permission grant use access authorization permissions licenses');
const OTHERS = stems('we our us licensor company provider');

function opensWithIt(words: readonly Word[], i: number): boolean {
  return words.slice(Math.max(0, i - 4), i).some((w) => w.stem === 'it');
}

/** What one does for oneself, and owes to nobody. */
const LOOKS =
  /^(?:check|verify|assess|evaluate|determine|decide|review|judge|read|select|choose|obtain|secure|acquire|have)$/;

function isYours(words: readonly Word[], from: number, to: number): boolean {
  let yours = false;
  for (let j = from; j < to; j++) {
    const s = words[j]?.stem ?? '';
    if (OTHERS.has(s)) return false;
    if (YOU.has(s) || s === 'your' || s === 'whoever') yours = true;
  }
  return yours;
}
