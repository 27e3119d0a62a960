import { normalize } from '../../text/normalize.ts';
import type { Card } from '../card.ts';

/** What a card calls its model, to tell it from the others that it speaks of. */
export interface Names {
  /** True for a word of the model's name. */
  readonly isOwn: (written: string) => boolean;
  /** True for a name, written with a capital, that seems to be another's: no word of the title, and seldom used. */
  readonly isForeign: (written: string) => boolean;
  /** True for any name, written with a capital, that is not the model's: what a card tells of in its news. */
  readonly isOther: (written: string) => boolean;
  /**
   * True for the address of a repository of another name than the model's: of code on GitHub, or of a model on the Hub
   * where the card has metadata, and so is that of one model there.
   */
  readonly isElsewhere: (address: string) => boolean;
  /** True where the card does not say how its model is called. */
  readonly none: boolean;
}

/** Words of titles that name no model. */
const GENERIC = new Set(
  'model models card cards readme data dataset introduction overview summary about the for and with from into language large small base chat instruct open source weights weight license llm llms vlm mllm slm ai ml nlp gpt asr tts ocr api gpu cpu hub hugging face huggingface github the license licence agreement community we our you it its this that these those they there here all any each both some most many as by use users user commercial research only free version series family team lab test example demo english chinese code non noncommercial plan benchmark benchmarks details evaluation training news updates notice usage what why how project apache mit bsd gpl european german french spanish italian japanese korean arabic hindi turkish portuguese russian dutch polish multilingual sample samples input inputs output outputs uses getting started quick start installation performance result results limitations bias references citation parameters tldr download disclaimer features'.split(
    ' ',
  ),
);
/** Used so often, a name is one that the card is about. */
const OFTEN = 8;
/** A card of fewer units may name its model in the title alone. */
const SHORT = 1500;
const CAPITAL_WORD = /\p{Lu}[\p{L}\p{N}]{2,}/gu;

/** Reads the names in the title and the metadata of a card. Linear in the length of the text. */
export function namesOf({ source, frontMatter, sections }: Card): Names {
  const own = new Set<string>();
  const add = (text: string) => {
    for (const [word] of text.matchAll(/[\p{L}\p{N}]{3,}/gu)) {
      const name = word.toLowerCase();
      if (!GENERIC.has(name) && !/^\d/.test(name)) own.add(name);
    }
  };
  const title = sections.find(({ level }) => level === 1);
  // "Kestrel: a model of birds": the name stands before the colon, if there is one.
  if (title !== undefined) add(title.title.split(/[:–—|(]/)[0] ?? '');
  for (const key of ['model_name', 'pretty_name'])
    for (const { value } of frontMatter?.entries.get(key)?.values ?? []) add(value);
  let counts: Map<string, number> | undefined;
  const countOf = (name: string): number => {
    counts ??= counted(source.text);
    return counts.get(name) ?? 0;
  };
  // A title that the card does not come back to names no model: "Project Introduction".
  if (source.length > SHORT) for (const name of own) if (countOf(name) < 2) own.delete(name);
  const called = squashed(title?.title.split(/[:–—|(]/)[0] ?? '');
  const isElsewhere = (address: string) => {
    const [, host = '', repository = ''] = REPOSITORY.exec(address) ?? [];
    if (own.size === 0 || repository === '' || (host !== 'github.com' && frontMatter === null)) return false;
    const name = squashed(repository.replace(/\.git$/, ''));
    // "kestrel-7b" in the card of "Kestrel 7B", and "kestrel" in that of "The Kestrel Models".
    return !own.has(name) && !called.includes(name) && !(host !== 'github.com' && isSizeOf(name, called));
  };
  const isOwn = (written: string) => own.has(written.toLowerCase().replace(/'s$/, ''));
  return {
    isOwn,
    isOther: (written) => {
      const name = written.toLowerCase();
      const ours = [...own].some((mine) => mine.length > 3 && name.startsWith(mine));
      return own.size > 0 && /^\p{Lu}[\p{L}\p{N}]{2,}/u.test(written) && !GENERIC.has(name) && !ours;
    },
    isElsewhere,
    none: own.size === 0,
    isForeign: (written) => {
      const name = written.toLowerCase().replace(/'s$/, '');
      if (own.size === 0 || !/^\p{Lu}[\p{L}\p{N}]{2,}/u.test(written) || GENERIC.has(name) || isOwn(written))
        return false;
      // "KestrelChat" and "Kestrel2" are of the family.
      for (const mine of own) if (mine.length > 3 && name.startsWith(mine)) return false;
      return countOf(name) < OFTEN;
    },
  };
}

/** A repository by its host and name; data sets and apps of the Hub have a folder more. */
const REPOSITORY =
  /^https?:\/\/(?:www\.)?(github\.com|huggingface\.co|hf\.co)\/(?!datasets\/|spaces\/|collections\/|papers\/|docs\/|blog\/)[\w.-]+\/([\w.-]+)/i;

function squashed(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** "kestrel7bchat" is one of the models of "kestrel", and "kestrel2" another. */
function isSizeOf(name: string, called: string): boolean {
  return called.length > 3 && name.startsWith(called) && !/^(?:v?\d+(?!\d*[bm])|[.]\d)/.test(name.slice(called.length));
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of normalize(text).text.matchAll(CAPITAL_WORD)) {
    const name = word.toLowerCase();
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
