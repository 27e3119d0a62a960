import type { Sentence } from '../text/passage.ts';
import { stem, stems } from '../text/stem.ts';
import { type Word, withStem } from '../text/words.ts';
import { DUTY, LICENSOR, NEGATION, PERMIT, YOU } from './moodWords.ts';

/**
 * A sentence with the plain form of a duty put in where it is said in another: "it is your responsibility
 * to [you must] keep the notices", "sharing requires [you must] citing the paper", "the notices are to [must] be kept",
 * "… the [you must] inclusion of a copy". What is put in has no width, so that places stay as they are; where nothing
 * is put in, it comes back as it is. Linear: each word is looked at with a bounded number of others.
 */
export function plainly(sentence: Sentence): Sentence {
  const words = inPlainForm(sentence.words);
  return words === sentence.words ? sentence : { start: sentence.start, end: sentence.end, words };
}

function inPlainForm(words: readonly Word[]): readonly Word[] {
  let put: Put[] | null = null;
  for (let i = 0; i < words.length; i++) {
    const said = saidAt(words, i);
    if (said === null || put?.some((p) => p.at === said.at)) continue;
    put ??= [];
    put.push(said);
  }
  return put === null ? words : withWords(words, put);
}

/** What is put in before word `at`, and the stem of that word where it is a noun or has another one as a verb. */
interface Put {
  readonly at: number;
  readonly said: readonly string[];
  readonly verb: string | null;
}

const YOU_MUST = ['you', 'must'];
const MUST = ['must'];

function withWords(words: readonly Word[], put: readonly Put[]): readonly Word[] {
  const result: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    const here = put.find((p) => p.at === i);
    for (const text of here?.said ?? []) result.push({ text, stem: stem(text), start: word.start, end: word.start });
    result.push(here?.verb ? withStem(word, here.verb) : word);
  }
  return result;
}

/** The form of a duty that is known at word `i`, if any. */
function saidAt(words: readonly Word[], i: number): Put | null {
  const s = words[i]?.stem ?? '';
  if (s === 'be') return words[i + 1]?.stem === 'to' ? passiveOrder(words, i) : null;
  if (CHARGES.has(s)) return charge(words, i);
  if (s === RESPONSIBLE) return responsible(words, i);
  if (DEMANDS.has(s)) return demand(words, i);
  return DEPENDS.has(s) ? condition(words, i) : null;
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
  if (!verbal && !isLaidOn(words, from, i)) return null;
  for (let j = verbal ? i + 2 : i + 1; j < Math.min(words.length, i + 12); j++) {
    const t = words[j]?.stem ?? '';
    if (/^(?:[.;:,]|and|or)$/.test(t) || WILL.has(t)) return null;
    if (t === 'to') {
      const verb = words[j + 1];
      if (!verb || !isVerb(verb)) continue;
      if (LOOKS.test(verb.text)) return null;
      return isYours(words, from, j) ? { at: j + 1, said: YOU_MUST, verb: null } : null;
    }
    if ((t === 'of' || t === 'for') && j === i + 1) {
      const acted = act(words, j + 1);
      if (acted !== null) return isYours(words, from, clauseEnd(words, i)) ? acted : null;
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

const LAYS = stems('be have bear bears assume assumes carry carries accept accepts rests rest lies lie upon');
const HAVING = stems('have bear');
const RESTS = stems('rests rest lies lie falls fall');

function hasAny(words: readonly Word[], from: number, to: number, stems: ReadonlySet<string>): boolean {
  for (let j = from; j < Math.min(words.length, to); j++) if (stems.has(words[j]?.stem ?? '')) return true;
  return false;
}

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
    const from = YOUR.test(words[i + 2]?.stem ?? '') ? i + 3 : i + 2;
    return act(words, from);
  }
  return null;
}

const YOUR = /^(?:you|your|licensee)$/;

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
  for (let j = clauseStart(words, i); j < i; j++)
    if (
      /^(?:if|where|when|whenever|unless|once|that|which|who|what|how|why|whether|aim|goal|purpose|intent|task|idea|manner|way|method|practice|prefer|it|there|we)$/.test(
        words[j]?.stem ?? '',
      )
    )
      return null;
  return { at: i + 2, said: MUST, verb: null };
}

/** What a thing "is to" do to others: marks and texts that go along. */
const CARRIES = stems(
  'accompany carry bear contain include appear remain stay keep retain cite give credit state mention acknowledge display',
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
  /^(?:nothing|anything|everything|something|being|having|during|existing|ongoing|obtaining|getting|asking|securing|acquiring|entering|signing|buying|purchasing|registering|requesting|contacting|training|testing|following|determining|paying|responding|selecting|verifying|assessing|evaluating|checking|reviewing|deciding|judging|confirming|validating)$/;

/** Nouns of acts before "of", as the stems of their verbs. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  (
    'inclusion include|retention retain|preservation preserve|provision provide|display display|disclosure disclose|' +
    'reproduction reproduce|citation cite|acknowledgment acknowledge|acknowledgement acknowledge|indication indicate|' +
    'deletion delete|destruction destroy|notification notify|observance observe|addition add|attachment attach|' +
    'implementation implement|naming name|marking mark|maintenance maintain|mention mention'
  )
    .split('|')
    .map((pair) => pair.split(' '))
    .map(([noun = '', verb = '']) => [noun, stem(verb)]),
);

/** What is done with the licensed thing, as the subject of what it requires. */
const SHARING = stems(
  'distribution redistribution distributing redistributing publication publishing sharing release releasing use using copying copy reproduction reproducing deployment deploying modification modifying passing hosting offering sale selling conveying access embedding display performance',
);
const LEAVE = stems('license licence right rights permission grant use access authorization permissions licenses');
const WILL = stems('may must shall will should can cannot');
const OTHERS = stems('we our us licensor company provider');

function opensWithIt(words: readonly Word[], i: number): boolean {
  return words.slice(Math.max(0, i - 4), i).some((w) => w.stem === 'it');
}

/** "to keep", and not "to the", "to you", "to Acme". */
function isVerb({ text }: Word): boolean {
  return (
    /^[a-z]{2,}$/.test(text) &&
    !/^(?:the|an?|any|all|each|every|its?|their|your|you|our|us|whoever|this|that|these|those|be|do)$/.test(text)
  );
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

function isDenied(words: readonly Word[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - FAR); j--) {
    const s = words[j]?.stem ?? '';
    if (/^[.;:]$/.test(s) || (s === ',' && i - j > 6)) return false;
    if (s === 'no' || s === 'without' || NEGATION.has(s)) return true;
  }
  return words[i + 1]?.stem === 'not';
}

/** How far a clause is looked through. */
const FAR = 24;

function clauseStart(words: readonly Word[], i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - FAR); j--) if (/^[.;:,]$/.test(words[j]?.stem ?? '')) return j + 1;
  return Math.max(0, i - FAR);
}

function clauseEnd(words: readonly Word[], i: number): number {
  for (let j = i + 1; j < Math.min(words.length, i + FAR); j++) if (/^[.;:]$/.test(words[j]?.stem ?? '')) return j;
  return Math.min(words.length, i + FAR);
}
