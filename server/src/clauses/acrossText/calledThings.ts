import { LargeExpression } from '../../text/largeExpression.ts';
import { stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { type Concept, findConcepts } from '../statements/concepts.ts';

/**
 * What a term stands for that a text gives a name of its own: "*Artifact* means the trained parameters", "*Descendant*
 * means a work obtained from the Artifact", "*Yield* means what the Artifact returns", "*Steward* means the member of …".
 * In: the words of the term and of what it means. Out: concepts, none where the vocabulary knows the term itself.
 */
export function called(term: readonly Word[], body: readonly Word[]): readonly Concept[] {
  const head = body.slice(0, HEAD);
  if (term.length > 3 || !/^[A-Z]/.test(term[0]?.text ?? '') || term.some(isCommon)) return NONE;
  if (term.some((w) => OUTPUTS.has(w.stem))) return knownAs(term, 'output') ? NONE : ['output'];
  const texts = head.map((w) => w.text.toLowerCase());
  if (opening(texts, BEFORE_TAKER, TAKERS) >= 0) return NONE;
  if (opensAndSays(texts, BEFORE_GIVING, GIVING, TO_OTHERS)) return missing(term, ['passOn', 'distribute']);
  if (opening(texts, BEFORE_PERSON, PERSONS) >= 0 || isAct(texts)) return NONE;
  if (opensAndSays(texts, BEFORE_RETURNED, RETURNED, RETURNS)) return knownAs(term, 'output') ? NONE : ['output'];
  if (opensAndSays(texts, BEFORE_MADE, MADE, FROM_ANOTHER)) return missing(term, ['derivative', 'model', 'licensed']);
  return opensWithThing(head) ? missing(term, ['model', 'licensed']) : NONE;
}

/**
 * Where one of `wanted` opens the words, behind none or more of `before`, or -1. By sets and not by expressions: V8 would
 * compile a large one twice for the few definitions of a text.
 */
function opening(texts: readonly string[], before: ReadonlySet<string>, wanted: ReadonlySet<string>): number {
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] as string;
    if (wanted.has(bare(text)) && goesOn(texts, i)) return i;
    if (!before.has(text)) return -1;
  }
  return -1;
}

/** "entity" of "entity's". */
function bare(text = ''): string {
  const end = text.indexOf("'");
  return end < 0 ? text : text.slice(0, end);
}

/** Words that mean what they open with a phrase alone. */
const PHRASES = new Map([
  ['those', 'those who '],
  ['one', 'one who '],
  ['set', 'set of weights '],
]);

function goesOn(texts: readonly string[], at: number): boolean {
  const phrase = PHRASES.get(texts[at] as string);
  return phrase === undefined || `${texts.slice(at, at + 3).join(' ')} `.startsWith(phrase);
}

/** Whether one of `wanted` opens the words in the same way, and `said` holds from there on. */
function opensAndSays(
  texts: readonly string[],
  before: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
  said: RegExp,
): boolean {
  const at = opening(texts, before, wanted);
  return at >= 0 && said.test(texts.slice(at).join(' '));
}

/** "the training of", "to run", "the use": an act, and no thing. */
function isAct(texts: readonly string[]): boolean {
  if (texts[0] === 'to') return texts.length > 1;
  const at = ARTICLES.has(texts[0] ?? '') ? 1 : 0;
  return ACTS.has(bare(texts[at])) || (BEHIND_ACT.has(bare(texts[at + 1])) && ACT.test(texts[at] as string));
}

function among(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function isCommon({ stem, text }: Word): boolean {
  return COMMON.has(stem) && !/^(?:licen[cs]ed|released)$/i.test(text);
}

const HEAD = 24;
const NONE: readonly Concept[] = [];

/** Terms for something else, whatever their definitions name first. */
const COMMON = stems(
  'license agreement terms policy purpose use usage field territory party parties person entity affiliate licensor licensee you we user customer contributor ' +
    'law data documentation information confidential service services fee product notice source object training input inputs prompt distribution distribute share ' +
    'revenue threshold limit site website account effective date version release device hardware computer trademark mark patent claim third update hosted system ' +
    'library application interface platform contribution infrastructure combined larger secondary commercial production research separate competing competitor other',
);
const OUTPUTS = stems('output outputs result results generation generations');

/** Someone, who takes the license or not. */
const TAKERS = among(
  'whoever anyone person individual entity institution organisation organization company university body party',
);
const BEFORE_TAKER = among('the a an any each every you and or , natural legal single');

/** "letting others have it", "the handing over of copies". */
const GIVING = among(
  'letting let handing hand giving give passing pass making transferring supplying putting sharing distributing conveying',
);
const BEFORE_GIVING = among('the any to');
const TO_OTHERS =
  /^(?:making (?:it |them )?available|(?!making)[a-z]+) .{0,30}\b(?:others?|people|anyone|someone|third|public|another|persons?|recipients?|cop(?:y|ies))\b/;

const PERSONS = among(
  'person persons people individual individuals entity entities company companies organisation organisations organization organizations ' +
    'institution institutions university universities institute party parties member members user users developer developers whoever anyone someone ' +
    'those one corporation government author authors holder owner',
);
const BEFORE_PERSON = among(
  'the a an any each every all you and or natural legal single such means individual licensed',
);

const ARTICLES = among('the any a an');
const ACTS = among(
  'act use right process purpose practice provision sale transfer research date day period law laws terms license agreement',
);
const ACT = /^[a-z-]+(?:ing|tion|ment|sion)$/;
const BEHIND_ACT = among('of that the a an other others or by to in');

/** What the model gives when it is run. */
const RETURNED = among(
  'what whatever text texts image images picture pictures answer answers response responses prediction predictions content data material anything everything ' +
    'output outputs result results media audio speech file files',
);
const BEFORE_RETURNED = among('any all the every such and or new');
const RETURNS =
  /^[a-z]+\b.{0,60}\b(?:returns?|returned|generates?|generated|produces?|produced|emits?|emitted|writes?|written|comes? out|outputs?|creates?|created)\b(?!.{0,30}\b(?:derivative|modif|adapt))/;

/** A thing that comes from another. */
const MADE = among(
  'work works model models thing anything set version versions program modification modifications adaptation adaptations network checkpoint checkpoints ' +
    'parameters weights software',
);
const BEFORE_MADE = among('any all the every each a an other such new');
const FROM_ANOTHER =
  /^(?:set of weights|[a-z]+)\b.{0,40}\b(?:obtained|derived|arisen|arises|arising|based|built|made|modified|adapted|produced|developed|resulting|results|grown|trained|fine-tuned|initiali[sz]ed|descended|descending)\b.{0,30}\b(?:from|on|upon|out of|of|using|with)\b/;

/** What licenses are given for. */
const THINGS = stems(
  'parameter parameters weight weights model models software program network checkpoint checkpoints code work files dataset database corpus tokenizer adapter embedding',
);
const BEFORE_THINGS = new LargeExpression(
  /^(?:the|an?|any|all|each|every|this|these|our|and|or|,|-|of|in|its|their|trained|pre|pretrained|learned|learnt|numerical|numeric|neural|deep|large|small|artificial|intelligence|machine|learning|ai|language|speech|vision|image|voice|music|generative|foundation|diffusion|open|collection|family|set|sets|series|group|bundle|package|source|object|binary|computer|released|accompanying|following|one|more|resulting|complete|entire|model|network|weights|parameters|protein|weather|medical|multilingual|multimodal|text|to|configuration|digital|statistical|"|[a-z]+-?\d+[a-z]?)$/i,
);

/** "the trained parameters, together with …": no verb and no other thing before what is licensed. */
function opensWithThing(head: readonly Word[]): boolean {
  for (let i = 0; i < Math.min(head.length, 9); i++) {
    const word = head[i] as Word;
    if (THINGS.has(word.stem))
      return !/^(?:license|licence|card|provider|user|owner|output|outputs)$/i.test(head[i + 1]?.text ?? '');
    if (!BEFORE_THINGS.test(word.text) && !/^[A-Z]/.test(word.text)) return false;
  }
  return false;
}

function missing(term: readonly Word[], wanted: readonly Concept[]): readonly Concept[] {
  return wanted.filter((concept) => !knownAs(term, concept));
}

/** Whether the vocabulary has the whole term, or its end, as it is. */
function knownAs(term: readonly Word[], concept: Concept): boolean {
  return findConcepts(term).some((found) => found.some((f) => f.concept === concept && f.end === term.length));
}

/** Words that stand for who gives a license, once a text defines them. */
export const GIVERS = stems(
  'steward grantor maintainer maintainers releasor issuer originator custodian curator rightsholder rightholder proprietor trustee trustees publisher supplier vendor creator donor',
);

/**
 * The name of a model where a text says what bears it: "the Heron family of language models", "the model *Heron*", "Heron
 * is a language model". In: the words of a sentence or a title. Out: the words of the name.
 */
export function namesOfModels(words: readonly Word[]): readonly (readonly Word[])[] {
  const names: (readonly Word[])[] = [];
  const most = Math.min(words.length, 60);
  for (let i = 0; i < most; i++) {
    const s = words[i]?.stem ?? '';
    if (FAMILY.has(s) && words[i + 1]?.stem === 'of' && words.slice(i + 2, i + 8).some((w) => MODELS.has(w.stem)))
      add(names, nameBefore(words, i));
    // The model parameters "Heron-13B".
    if (words[i]?.text === '"' && MODELS.has(words[i - 1]?.stem ?? '')) add(names, quotedFrom(words, i));
    if (i < 6 && s === 'be' && /^an?$/.test(words[i + 1]?.stem ?? '') && isModelSoon(words, i + 2))
      add(names, nameBefore(words, i));
  }
  return names;
}

const FAMILY = stems('family series suite line range generation collection');
const MODELS = stems('model models network networks parameters weights');
const NO_NAME = stems(
  'the this that it software model program work artifact we you license licensor licensee agreement output input which if what there copyright',
);

function add(names: (readonly Word[])[], name: readonly Word[]): void {
  if (name.length > 0 && !name.some((w) => NO_NAME.has(w.stem))) names.push(name);
}

/** Up to two words with capitals right before word `at`. */
function nameBefore(words: readonly Word[], at: number): readonly Word[] {
  let from = at;
  while (from > 0 && at - from < 2 && /^[A-Z][A-Za-z0-9]+$/.test(words[from - 1]?.text ?? '')) from--;
  const before = words[from - 1]?.text ?? '';
  return /^(?:|the|our|The|Our|This|this|\.|\(|:|;|"|for)$/.test(before) ? words.slice(from, at) : [];
}

function quotedFrom(words: readonly Word[], at: number): readonly Word[] {
  const close = words.slice(at + 1, at + 6).findIndex((w) => w.text === '"');
  return close > 0 && /^[A-Z]/.test(words[at + 1]?.text ?? '') ? words.slice(at + 1, at + 1 + close) : [];
}

/** "… a large language model": what it is, in a few words. */
function isModelSoon(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const { stem = '', text = '' } = words[i] ?? {};
    if (MODELS.has(stem)) return true;
    if (!BEFORE_THINGS.test(text) && !/^[a-z]+(?:al|ive|ed|ing|ar)$/.test(text)) return false;
  }
  return false;
}

/** Terms given in passing that stand for what is licensed: "(together the *Licensed Object*)". */
export function givenThing(term: readonly Word[], before: readonly Word[]): readonly Concept[] {
  const known = (w: Word) => COMMON.has(w.stem) && !OBJECTS.has(w.stem) && !/^licen[cs]ed$/i.test(w.text);
  if (!OBJECTS.has(term.at(-1)?.stem ?? '') || term.some(known)) return NONE;
  return before.some((w) => THINGS.has(w.stem)) ? missing(term, ['model', 'licensed']) : NONE;
}

const OBJECTS = stems(
  'object artifact artifacts asset assets item items package bundle release deliverable deliverables subject element content kit collection thing',
);
