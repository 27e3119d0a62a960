import type { Sentence, Word } from './sentence.ts';
import {
  after,
  clauseStart,
  copulaBefore,
  determiner,
  isCompared,
  isModelNoun,
  isOfModel,
  isOtherNoun,
  isOwn,
  isUnasserted,
  nounPhrase,
  resolved,
  subject,
  textAt,
  thingOf,
} from './talk.ts';
import { PUBLISHING } from './words.ts';

/**
 * Whether words such as "open-source", "open-weight" or "source-available" describe this model, as an adjective ("our
 * open-source model"), in a predicate ("the weights are source available") or alone ("- Open source").
 */

const ADVERBS =
  /^(?:fully|truly|completely|entirely|really|genuinely|now|also|%|100|both|free|all|and|publicly|permanently|proudly|totally|already)$/;
/** What a piece of software is called that a model is now and then called too: "Kestrel is an open-source project". */
const WORKS = /^(?:project|tool|system|solution|suite|work|effort|alternative|library|software)$/;
const COMPARING =
  /^(?:unlike|than|among|amongst|(?:outperform|surpass|exceed|beat)(?:s|ed|ing)?|versus|vs|compar(?:e|ed|ing|able|ison|isons)|against|others?|many|various|several|inspired|competing|competitive|rivals?|between|counterparts|alternatives?|no|without|advancing)$/;
const PREPOSITIONS =
  /^(?:in|of|on|for|to|by|with|from|at|via|into|using|based|than|through|against|over|about|per|like|between|behind)$/;

/** The index after the operative words, or 0 where nothing is said of this model. */
export function describesModel(sentence: Sentence, at: number, end: number): number {
  if (isUnasserted(sentence, at)) return 0;
  const phrase = described(sentence, end);
  const head = phrase.at(-1);
  const to = end + phrase.length;
  if (phrase.length === 0) return predicated(sentence, at, end) ? end : 0;
  if (head !== undefined && /^licen[sc]es?$/.test(head.text))
    return sentence.words.slice(Math.max(0, at - 4), at).some(({ text }) => text === 'under') && isOfModel(sentence, at)
      ? to
      : 0;
  if (
    phrase.some((word) => sentence.names.isForeign(word.written)) &&
    !phrase.some(({ written }) => sentence.names.isOwn(written))
  )
    return 0;
  const named = head !== undefined && sentence.names.isOwn(head.written);
  const software = head !== undefined && WORKS.test(head.text);
  if (isModelNoun(head) || named || (software && isOfModelByName(sentence, at)))
    return isThisModel(sentence, at) ? to : 0;
  // "open source now", "open source today": no noun.
  if (
    phrase.length === 1 &&
    !isOtherNoun(head) &&
    /ly$|^(?:now|today|too|again|here|there|yes|✅|✔|★)$/.test(head?.text ?? '')
  )
    return predicated(sentence, at, end) ? end : 0;
  return 0;
}

/** The noun phrase behind the words, over more adjectives: ", native multimodal model", "and fast framework". */
function described(sentence: Sentence, end: number): readonly Word[] {
  const first = nounPhrase(sentence, end);
  if (!/^(?:,|and|\/|&)$/.test(textAt(sentence, end + first.length))) return first;
  if (first.some((word) => isModelNoun(word) || isOtherNoun(word))) return first;
  // What follows a comma belongs to the phrase only if it comes to a noun that we know before anything else.
  const more = sentence.words.slice(end, end + 10);
  const noun = more.findIndex((word) => isModelNoun(word) || isOtherNoun(word) || sentence.names.isOwn(word.written));
  if (noun < 0) return first;
  const between = more.slice(0, noun);
  const broken = between.some(({ text }) =>
    /^(?:is|are|was|were|it|we|you|i|the|a|an|our|its|this|can|may|which|that|in|of|on|for|by|to|from|with|:|;|\(|\))$/.test(
      text,
    ),
  );
  return broken ? first : more.slice(0, noun + 1);
}

function isOfModelByName(sentence: Sentence, at: number): boolean {
  const start = clauseStart(sentence, at);
  const named = (written: string) => (sentence.names.none ? /^\p{Lu}/u.test(written) : sentence.names.isOwn(written));
  return (
    sentence.words.slice(start, at).some(({ written }) => named(written)) &&
    /^(?:model|unnamed)$/.test(subject(sentence, at))
  );
}

/** "… is open source", "… released as open source", "Being open source, …", or the words alone. */
function predicated(sentence: Sentence, at: number, end: number): boolean {
  let from = at;
  while (from > 0 && ADVERBS.test(textAt(sentence, from - 1))) from--;
  const lead = textAt(sentence, from - 1);
  if (namesAnother(sentence, end)) return false;
  if (lead === ',' && isApposition(sentence, from, end)) return true;
  if (
    from === 0 ||
    (from === clauseStart(sentence, at) && lead !== '(') ||
    (lead !== '(' && !/[\p{L}\p{N}]/u.test(lead))
  ) {
    if (sentence.form === 'tag') return from === 0 && end === sentence.words.length;
    if (isLabelled(sentence, from)) return true;
    return standsAlone(sentence, from, end);
  }
  // "Kestrel (open source) names birds".
  if (lead === '(' && textAt(sentence, end) === ')') {
    const named = sentence.words[from - 2];
    return named !== undefined && (isModelNoun(named) || sentence.names.isOwn(named.written));
  }
  if (lead === 'being' || lead === 'as') return isOfModel(sentence, at) && !isCompared(sentence, at);
  const said = copulaBefore(sentence, at, 5) >= 0 || PUBLISHING.has(lead);
  if (!said || PREPOSITIONS.test(lead)) return false;
  const comparedBefore = sentence.words
    .slice(clauseStart(sentence, at), at)
    .some(({ text }) => /^(?:than|unlike|compared|other)$/.test(text));
  return !comparedBefore && isOfModel(sentence, at);
}

/** "Kestrel is a language model, fully open source." */
function isApposition(sentence: Sentence, from: number, end: number): boolean {
  const noun = from - 2;
  return (
    /^[.!]?$/.test(textAt(sentence, end)) &&
    isModelNoun(sentence.words[noun]) &&
    copulaBefore(sentence, noun, 8) >= 0 &&
    isOfModel(sentence, noun) &&
    !isCompared(sentence, noun)
  );
}

/** "License: open source", "Availability | Open source": a name of the terms before a colon. */
function isLabelled(sentence: Sentence, from: number): boolean {
  if (textAt(sentence, from - 1) !== ':') return false;
  return /^(?:licen[sc]e|licensing|availability|access|type|status|release|weights|model|openness|openness|open|terms|category|sourcing)$/.test(
    textAt(sentence, from - 2),
  );
}

/** A list item, a line or a badge that is these words, and perhaps what it says of them behind a colon. */
function standsAlone(sentence: Sentence, from: number, end: number): boolean {
  if (sentence.words.slice(0, from).some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return false;
  const next = textAt(sentence, end);
  const value = sentence.words.slice(end + 1).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (
    next === 'and' &&
    /^(?:ready|free|easy|transparent|reproducible|auditable|customizable|permissive)$/.test(value[0]?.text ?? '')
  )
    return true;
  if (next !== '' && next !== ':' && /[\p{L}\p{N}]/u.test(next)) return false;
  const opens = sentence.words.slice(0, end);
  if (opens.some(({ text }) => text === '[')) return false;
  if (sentence.form === 'heading') return false;
  if (sentence.form === 'badge' || sentence.form === 'row')
    return value.length === 0 || /^(?:yes|true|love|✓|✔|✅)$/.test(value[0]?.text ?? '');
  return next === ':' || value.length === 0 || next === '–' || next === '—';
}

/** "open-source, tested library", "open source libraries": of what it is said comes later. */
function namesAnother(sentence: Sentence, end: number): boolean {
  if (!/^(?:,|and|\/)$/.test(textAt(sentence, end))) return false;
  const named = after(sentence, end, 8).find((word) => isModelNoun(word) || isOtherNoun(word));
  return isOtherNoun(named);
}

/** A model with this determiner and place in the sentence is the card's own. */
export function isThisModel(sentence: Sentence, at: number): boolean {
  const found = determiner(sentence, at);
  const start = clauseStart(sentence, at);
  const opens = found?.index ?? at;
  const lead = textAt(sentence, opens - 1);
  if (/^(?:than|unlike|against|over|versus|vs|beat|beats|beating)$/.test(lead)) return false;
  if (
    found !== null &&
    /^(?:another|other|every|any|each|no|some|many|most|several|their|your|both|all)$/.test(found.word)
  )
    return false;
  const compared = sentence.words.slice(start, opens).some(({ text }) => COMPARING.test(text));
  const named =
    found !== null && sentence.words.slice(found.index, at).some(({ written }) => sentence.names.isOwn(written));
  if (found !== null && (isOwn(found.word) || (named && found.word === 'the'))) {
    return !compared || /^(?:is|are|was|were)$/.test(lead);
  }
  const superlative = sentence.words
    .slice(opens, at)
    .some(
      ({ text }) =>
        /^(?:other|leading|existing|available|comparable|similar|popular|strong|many|most)$/.test(text) &&
        !/^(?:most)$/.test(text),
    );
  if (superlative) return false;
  const before = sentence.words.slice(start, opens);
  // "with open weights", "Kestrel with …" is for the caller to say.
  if (/^(?:as)$/.test(lead)) return !compared && resolved(sentence, subject(sentence, opens)) === 'model';
  if (found === null) {
    if (
      opens === start ||
      !before.some(({ text }) => /[\p{L}\p{N}]/u.test(text) && !ADVERBS.test(text)) ||
      !before.some(({ text }) => /[\p{L}\p{N}]/u.test(text))
    )
      return opensLine(sentence, opens);
    // "… are open-source models", "a series of open-source models".
    const collective =
      lead === 'of' &&
      /^(?:generation|series|family|collection|suite|set|line|version|versions|library)$/.test(
        textAt(sentence, opens - 2),
      );
    const copula = copulaBefore(sentence, opens, collective ? 10 : 5);
    if (copula >= 0 && (collective || !before.slice(copula - start).some(({ text }) => PREPOSITIONS.test(text))))
      return !compared && isOfModel(sentence, copula);
    return false;
  }
  // "…, or the latest open-source models" goes on with a list.
  if (before.length === 0) return !/^(?:and|or)$/.test(lead);
  if (/^(?:[:–—(\])]|\|)$/.test(lead)) return true;
  const near = copulaBefore(sentence, opens, 3);
  // "was distilled from an open-source model": a preposition stands between.
  const between = near < 0 ? [] : sentence.words.slice(near + 1, opens);
  const copula = between.some(({ text }) => PREPOSITIONS.test(text)) ? -1 : near;
  if (
    copula >= 0 ||
    PUBLISHING.has(lead) ||
    lead === 'of' ||
    /^(?:developed|built|trained|created|releasing|producing|present|contains?|hosts?|holds?|provides?|offers?)$/.test(
      lead,
    )
  ) {
    const partitive = lead === 'of' && !/^(?:version|generation|release|edition)$/.test(textAt(sentence, opens - 2));
    if (partitive || compared) return false;
    // What a repository holds is spoken of, not the repository.
    if (/^(?:contains?|hosts?|holds?|provides?|offers?)$/.test(lead)) return true;
    const thing = resolved(sentence, subject(sentence, copula >= 0 ? copula : opens));
    return thing === 'model';
  }
  // An apposition: "Kestrel, an open-source model, …".
  return lead === ',' && isOwnApposition(sentence, start, opens);
}

/** "Kestrel, an open-source model": what stands before the comma is this model. */
export function isOwnApposition(sentence: Sentence, start: number, opens: number): boolean {
  const words = sentence.words.slice(Math.max(start, opens - 9), opens - 1);
  const last = words.findLastIndex(({ text }) => PREPOSITIONS.test(text) || text === ',');
  const noun = words.slice(last + 1);
  const thing = thingOf(sentence, noun);
  if (thing !== 'model' && thing !== 'unnamed') return false;
  const lead = words[last]?.text ?? '';
  return last < 0 || !/^(?:from|on|with|than|like|of|by|over|against|using)$/.test(lead);
}

/** The words open a title, a line or an item: of this model, unless they are many ("Open-source models that we beat"). */
function opensLine(sentence: Sentence, opens: number): boolean {
  const head = nounPhrase(sentence, opens);
  const plural = /^(?:models|llms|networks)$/.test(head.at(-1)?.text ?? '');
  if (!plural) return !/^(?:sota|plan|community|baseline)$/.test(textAt(sentence, opens + head.length));
  return false;
}
