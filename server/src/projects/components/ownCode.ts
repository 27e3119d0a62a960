import type { Names } from '../../cards/claims/names.ts';
import type { Link } from './links.ts';

const HOST = /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org)\/([\w.-]+\/[\w.-]+)/i;
/** Sections that speak of other people's work, and of what one needs for the model. */
const OF_OTHERS =
  /\b(?:acknowledge?ments?|credits?|thanks|shout-?outs|related|relevant|comparisons?|comparing|install(?:ing|ation)?|requirements|quanti[sz](?:ed|ation|ing)|gguf|llama\.cpp|vllm|ollama|gptq|awq|sglang|tensorrt|third[- ]party|community)\b/i;
const ISSUE = /\/(?:issues|pull|discussions)\b/;
const CODE = /^(?:code|codebase|repo|repository|github|gitlab)$/i;
/** Words that a label has beside these, and that name nobody: "Official code and weights", "their original repository". */
const PLAIN = new Set(
  'the our this its their a dedicated original official source main full project model models weights data dataset demo paper page website homepage link links here training inference for of at on in and or see view release'.split(
    ' ',
  ),
);
/** As many words as a label has. */
const MOST_WORDS = 8;

/** "our repository [", "in this repo (", "[our code](". */
const CALLED_OURS =
  /\b(?:our|this) (?:[\w-]+ ){0,2}(?:repository|repo|code|codebase|github)\b(?:[\s:*_()|-]{0,8}(?:\[[^\]]*\]\(<?)?|\]\(<?)$/i;
/** "The code is available at [", "All training code was released on ", and the words before the code. */
const GIVEN =
  /\b(?:the|our|all) ((?:[\w.-]+ ){0,3})(?:code|codebase|repository|scripts?) (?:and [\w-]+ )?(?:is|are|was|were|can be) (?:[\w-]+ ){0,2}(?:available|released|found|published|hosted|located|provided|open-?sourced)\b/i;
/** "It was trained with Tern's [code](": whosever it is, it made this model. */
const TRAINED_WITH = /\btrained\b[^.\n]{0,60}\b(?:with|using|by)\b/i;
/** "the heron repository (": words that end with what holds code. */
const ENDS_IN_CODE = /((?:[\w'’.-]+ ){0,3})(?:repository|repo|code|codebase|github)[\s:*_()|-]{0,8}$/i;
const POSSESSIVE = /['’]s\b/;

/**
 * Whether a link of a card leads to the code of its model: by a label ("Repository: …", "[Code](…)"), by what the sentence
 * says of it, or as it names nobody else. What a sentence says of the code of other projects does not.
 */
export function leadsToOwnCode({ address, words, line, heading }: Link, names: Names): boolean {
  const repository = HOST.exec(address)?.[1];
  if (repository === undefined || OF_OTHERS.test(heading) || ISSUE.test(address)) return false;
  const isPlain = (word: string) => PLAIN.has(word.toLowerCase()) || CODE.test(word) || isOurs(word, names);
  const { before, inside } = parted(line);
  if (CALLED_OURS.test(line)) return true;
  const given = GIVEN.exec(line)?.[1];
  if (given !== undefined && wordsOf(given).every(isPlain)) return true;
  if (isLabel(`${before} ${inside}`, repository, isPlain)) return true;
  // In a sentence: "see [their repository](…)", but "see GPT's [repository](…)".
  const phrase = inside === '' ? (ENDS_IN_CODE.exec(words)?.[1] ?? '') : inside;
  const said = inside === '' ? ENDS_IN_CODE.test(words) : wordsOf(inside).some((word) => CODE.test(word));
  if (!said) return false;
  return (
    TRAINED_WITH.test(line) || (wordsOf(phrase).every(isPlain) && !POSSESSIVE.test(`${before.slice(-30)}${phrase}`))
  );
}

/** A word of the model's name, or a name that the card keeps coming back to. */
function isOurs(word: string, names: Names): boolean {
  return names.isOwn(word) || (!names.none && /^\p{Lu}/u.test(word) && !names.isForeign(word));
}

/** What stands before a link, and between its brackets or tags; without marks of HTML. */
function parted(line: string): { readonly before: string; readonly inside: string } {
  const [, html = '', behind = ''] = /^([\s\S]*)<a\b[^<>]*>([^<>]*)$/i.exec(line) ?? [];
  const [, text = line, inside = ''] =
    behind === '' ? (/^([\s\S]*)\[([^[\]]*)\]\(<?$/.exec(line) ?? []) : ['', html, behind];
  return { before: text.replace(/<[^<>]*>|&\w+;?/g, ' '), inside };
}

/** Whether all that stands on the line is a label: "Repository: [heron/heron-lm]". */
function isLabel(line: string, repository: string, isPlain: (word: string) => boolean): boolean {
  const words = wordsOf(line);
  if (words.length > MOST_WORDS || !words.some((word) => CODE.test(word))) return false;
  const called = new Set(wordsOf(repository.toLowerCase()));
  return words.every((word) => isPlain(word) || called.has(word.toLowerCase()));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
