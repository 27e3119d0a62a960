/** The vocabulary of claims: what the words of a card are names of. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Marks that end a clause of a sentence. */
export const BREAKS = set('; : ( ) [ ] | " – — • · →');

/** The model and what it is made of. */
export const MODEL_NOUNS = set(
  'model models llm llms slm vlm lm network networks weight weights checkpoint checkpoints parameter parameters transformer transformers assistant chatbot foundation family series release version generator encoder mllm variant variants',
);
export const CODE_NOUNS = set('code codes codebase codebases script scripts repository repo repositories software');
export const DATA_NOUNS = set('data dataset datasets corpus corpora sets metadata');
/** Things beside model, code and data of which the same is said. */
export const OTHER_NOUNS = set(
  'community communities library libraries tool tools toolkit toolkits framework frameworks benchmark benchmarks initiative contribution contributions contributor ecosystem movement world space application applications package packages project projects platform platforms engine engines demo api apis app tokenizer tokenizers implementation implementations pipeline pipelines evaluation evaluations infrastructure maintainers developers resources literature paper papers report reports article components materials method methods algorithm algorithms engineering values principles spirit output outputs content images image texts text videos video baseline baselines harness alternatives plan documents bills example examples extension methods recreation service services product products vocoder survey manuscript teacher subset trademarks logo photos recordings',
);
/** Nouns that say nothing of what is spoken of: "use of the model", "a license for the data". */
export const NEUTRAL_NOUNS = set(
  'use usage uses access download downloads distribution redistribution rights permission terms copy copies reproduction deployment work this purposes purpose file files',
);

export const ARTICLES = set('a an the');
export const OWN = set('our this these');
export const COPULAS = set("is are was were be been being remains remain becomes became it's they're we're");
export const PEOPLE = set(
  "we you i anyone everyone everybody people users user companies company organizations businesses developers researchers one he she they they're we're i'm you're",
);

export const MODALS = set('can may must shall should will would could might cannot need');
/** Verbs that end the subject of a clause. */
export const VERBS = set(
  "is are was were be been being remains remain becomes became it's has have had do does did don't doesn't didn't isn't aren't wasn't can't can may must shall should will would could might cannot won't comes come ships ship supports support allows allow permits permit requires require licensed released distributed provided published offered shared makes make made gives give falls fall follows follow uses use used outperforms beats stands includes include provides provide offers offer contains release releases publish publishes introduce introduces present presents announce announces launch launches open-source runs achieves reaches represents builds aims serves thank grants represents names unlocks enables enable allow lets let produced",
);

/** Words that end a noun phrase. */
export const PHRASE_ENDS = set(
  'in of on for to by with without that which who and or but is are was were be been from as at under via into than released developed trained based available designed built made can may has have it we you where when while , . ; : ( ) [ ] | " – — / & because so since supporting using capable aimed must should will if not',
);

export const NEGATIONS = set(
  "not no never without cannot can't isn't aren't don't doesn't won't neither nor none non nothing closed wasn't weren't hasn't haven't didn't isnt instead stop",
);
export const PLANS = set(
  'will consider considering considered exploring plan plans planned planning going intend intends soon upcoming future aim aims aiming hope hopes want wants shortly would could should might tomorrow eventually whether if unless until once',
);
export const REPORTS = set(
  'claims claimed claim reportedly allegedly according say said says argue argues argued call calls called described debated so-called dubbed rumored marketed some',
);
export const COMPARISONS = set(
  'unlike than among amongst outperform outperforms outperformed outperforming surpass surpasses surpassing surpassed exceed exceeds exceeding versus vs compared compare comparing comparable comparison comparisons against beat beats beating others other existing many most various several some leading popular previous inspired similar competing competitive available modern current different like rival rivals between both counterparts alternatives alternative supported strong standard every any each another no advancing established quality level',
);
/** Words by which a thing is put before the public. */
export const PUBLISHING = set(
  'released release releases releasing publish publishes publishing published made make available provided distributed introduce introduces introducing present presents presenting launch launched announce announced announcing as become becomes share shared meet welcome welcoming',
);
