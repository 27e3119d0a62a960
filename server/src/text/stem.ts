/** Spellings of one word that license texts mix; American spelling stands. */
const SPELLINGS: Readonly<Record<string, string>> = {
  licence: 'license',
  licences: 'license',
  sublicence: 'sublicense',
  defence: 'defense',
  offence: 'offense',
  behaviour: 'behavior',
  favour: 'favor',
  programme: 'program',
  labelling: 'label',
  labelled: 'label',
  modelled: 'model',
  modelling: 'model',
  cancelled: 'cancel',
  fulfil: 'fulfill',
  distil: 'distill',
  quantise: 'quantize',
  quantised: 'quantize',
  children: 'child',
  men: 'man',
  women: 'woman',
  people: 'person',
  persons: 'person',
  bodies: 'body',
  did: 'do',
  does: 'do',
  done: 'do',
  has: 'have',
  had: 'have',
  having: 'have',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  am: 'be',
  made: 'make',
  making: 'make',
  sold: 'sell',
  built: 'build',
  given: 'give',
  gave: 'give',
  taken: 'take',
  brought: 'bring',
  lent: 'lend',
  hidden: 'hide',
  sought: 'seek',
  kept: 'keep',
  held: 'hold',
  thereof: 'thereof',
  data: 'data',
  terms: 'terms',
  goods: 'goods',
  arms: 'arms',
  damages: 'damages',
  cannot: 'cannot',
  "can't": 'cannot',
  "don't": 'not',
  "doesn't": 'not',
  "won't": 'not',
  "mustn't": 'not',
  "shan't": 'not',
  "shouldn't": 'not',
  "isn't": 'not',
  "aren't": 'not',
  doing: 'do',
  going: 'go',
  us: 'us',
  this: 'this',
  its: 'its',
  as: 'as',
  bias: 'bias',
  gas: 'gas',
  always: 'always',
  perhaps: 'perhaps',
  means: 'means',
  news: 'news',
  during: 'during',
  thing: 'thing',
  anything: 'anything',
  nothing: 'nothing',
  something: 'something',
  everything: 'everything',
  following: 'following',
  foregoing: 'foregoing',
  including: 'including',
  excluding: 'excluding',
  notwithstanding: 'notwithstanding',
  need: 'need',
  indeed: 'indeed',
  exceed: 'exceed',
  proceed: 'proceed',
  proceeding: 'proceeding',
  proceedings: 'proceeding',
  king: 'king',
  string: 'string',
  bring: 'bring',
  united: 'united',
  limited: 'limited',
  wording: 'wording',
};

/**
 * Rare words that say what a common one says, by stem: drafters choose among them, and none has another sense in licenses.
 */
const SAME: Readonly<Record<string, string>> = {
  remit: 'pai',
  remittanc: 'payment',
  remuneration: 'fee',
  surcharg: 'fee',
  honorarium: 'fee',
  transgression: 'breach',
  transgress: 'violat',
  infract: 'violat',
  emblem: 'logo',
  moniker: 'name',
  appellation: 'name',
  appris: 'inform',
  proffer: 'offer',
  impart: 'provid',
  divulg: 'disclos',
  affix: 'attach',
  commenc: 'begin',
  specimen: 'copi',
  reprint: 'copi',
  offprint: 'copi',
  vouch: 'guarante',
  gainful: 'commercial',
  lucrativ: 'commercial',
  mercantil: 'commercial',
  tacit: 'impli',
  eschew: 'refrain',
  forbear: 'refrain',
  peddl: 'sell',
  hawk: 'sell',
  workforc: 'staff',
  clientel: 'customer',
  armi: 'militari',
};

const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

/**
 * The light stem of an English word: plural, "-ing", "-ed" and a final "e" go, no more, so that "person" and "personal"
 * stay two words. In and out: a word in lower case.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const own = compute(word);
  const result = Object.hasOwn(SAME, own) ? (SAME[own] ?? own) : own;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, result);
  return result;
}

/** The stems of words that are written with blanks between them, as a set to look in. */
export function stems(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(stem));
}

function compute(word: string): string {
  const spelled = Object.hasOwn(SPELLINGS, word) ? SPELLINGS[word] : undefined;
  if (spelled !== undefined) return spelled.length > 4 && spelled.endsWith('e') ? spelled.slice(0, -1) : spelled;
  let base = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word;
  if (base !== word && Object.hasOwn(SPELLINGS, base)) return compute(base);
  if (base.length <= 3 || !LETTERS.test(base)) return base;
  base = american(base);
  if (base.endsWith('ies') && base.length > 4) return `${base.slice(0, -3)}i`;
  if (base.endsWith('sses')) base = base.slice(0, -2);
  else if (base.endsWith('es') && HISSES.test(base)) base = base.slice(0, -2);
  else if (base.endsWith('s') && !NO_PLURAL.test(base)) base = base.slice(0, -1);
  else base = inflection(base);
  if (base.endsWith('e') && base.length > 4) base = base.slice(0, -1);
  return base.endsWith('y') && CONSONANT_Y.test(base) && base.length > 3 ? `${base.slice(0, -1)}i` : base;
}

// Made once: each look at a literal inside a function makes an expression anew, and this is asked of every new word.
const LETTERS = /^[a-z]+$/;
const HISSES = /(?:ch|sh|x|z|ss|o)es$/;
const NO_PLURAL = /(?:ss|us|is|ous)$/;
const CONSONANT_Y = /[^aeiou]y$/;
const VOWEL = /[aeiouy]/;

/** "-ing" and "-ed" where what is left is a word: it has a vowel and at least three letters. */
function inflection(word: string): string {
  const base = word.endsWith('ing') ? word.slice(0, -3) : word.endsWith('ed') ? word.slice(0, -2) : word;
  if (base === word || base.length < 2 || !VOWEL.test(base)) return word;
  if (word.endsWith('eed')) return word;
  if (base.length === 2) return `${base}e`;
  if (base.length === 3 && /^[^aeiou][aeiou][^aeiouwxy]$/.test(base)) return `${base}e`;
  const doubled = /([bdfgmnprt])\1$/.test(base) && !/(?:add|inn|^err)$/.test(base);
  return doubled ? base.slice(0, -1) : base;
}

/** "real", "util": no word that is spelled in both ways has fewer letters before its end. */
const SHORTEST_STEM = 4;

/** British "-ise", "-isation" as American "-ize", "-ization", where the word is one that has both. */
function american(word: string): string {
  // Few words have it.
  if (word.indexOf('is', SHORTEST_STEM) < 0) return word;
  return word.replace(
    /^((?:un)?author|organ|recogn|util|commercial|public|monet|summar|categor|custom|optim|special|general|character|penal|real|minim|maxim|local|emphas|final|synthes|random|victim|radical)is(e[sd]?|ing|ations?)$/,
    '$1iz$2',
  );
}
