import { stem, stems } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { builtPatterns } from '../patterns/builtPatterns.ts';

/**
 * The shared vocabulary: what license prose calls one thing. A phrase is words as they are written; they are compared by
 * stem, so that one form stands for all. `@name` in a pattern means any phrase of the concept.
 */
const PHRASES = {
  /** The licensed thing. */
  model:
    'model|models|model weights|weights|checkpoint|parameters|software|software products|materials|material|work|works|program|code|contribution|licensed material|product|sdk|licensed work|derivative model|model derivatives|derivatives|system|ai system|algorithm|service|services|files|llm|language model|licensed materials|complementary material|tool|component|technology',
  derivative:
    'derivative|derivatives|derivative works|derivative work|derived model|derived works|adapted material|modification|modifications|model derivatives|derivative model|works based on|new works|adaptation|variant|modified version|fine-tuned version|improvement',
  otherModel:
    'other model|other models|another model|other large language model|another large language model|other language model|other ai model|another ai model|other ai models|other machine learning model|any other llm|other foundation model|foundation model|foundational model|other models|competing model|competitive model|models that compete|models competing|other neural network|other generative model|third party model|other machine learning|other artificial intelligence|other ai',
  output:
    'output|outputs|generated content|results|result|generations|generated data|synthetic data|completions|content generated|responses',
  copies: 'copy|copies',
  license: 'license|agreement|terms|public license|these terms|legal agreement|contract',
  /** Who takes the license. */
  licensee:
    'you|your|licensee|user|users|recipient|customer|licensees|end user|end users|anyone|any person|no one|nobody|each party|whoever|those who',
  thirdParty:
    'third party|third parties|others|other person|other persons|anyone else|other recipients|recipients|end users|users|any person|subsequent users|downstream users|any third party|third-party recipients|anyone|everyone|your users|your customers|transferee|sublicensee|other people',
  licensor:
    'licensor|we|us|our|company|contributor|contributors|author|authors|copyright holder|copyright holders|provider|owner|licensors',
  use: 'use|run|access|deploy|operate|execute|exploit|install|download|employ|utilize|leverage|reproduce|copy|make use of',
  reproduce: 'reproduce|copy|duplicate|replicate',
  modify:
    'modify|adapt|alter|change|fine-tune|finetune|fine tune|translate|create derivative works|prepare derivative works|make derivative works|derivative works|create derivatives|create variants|make modifications|customize|merge|transform|build upon|remix|edit|produce adapted material|make changes|retrain|create model derivatives|creating derivative works|quantize|improve',
  distribute:
    'distribute|redistribute|publish|share|sublicense|sell|transfer|make available|convey|publicly display|publicly perform|make otherwise publicly available|make publicly available|provide|release|disseminate|propagate|host|rent|lease|lend|loan|resell|transmit|distribution|redistribution|sublicence|pass on|give away|assign|supply|communicate to the public',
  train:
    'train|improve|develop|distill|fine-tune|finetune|fine tune|create|build|enhance|pretrain|pre-train|teach|train up|retrain|construct|training|distillation|development|improving|derive|optimize|evaluate',
  commercial:
    'commercial|commercially|commercial use|commercial purpose|commercial purposes|for profit|profit|revenue|monetary compensation|commercial advantage|business',
  noncommercial:
    'noncommercial|non-commercial|non commercial|non commercially|non profit|not for profit|nonprofit|non-profit|noncommercially|non-commercially|not for profit|non-revenue generating|purposes that are not commercial|purposes which are not commercial|not commercial in nature',
  research:
    'research|academic|academia|scientific|educational|education|scholarly|study|evaluation|experiment|testing|teaching|personal use|private use|hobby',
  /** Inside the licensee's own house. */
  internal:
    'internal use|internal basis|internal production|internal commercial|internal company|internal corporate|internal needs|internal business|internal purposes|internal operations|internally|in-house|internal evaluation|internal testing|internal research and development|internal development|internal deployment',
  /** What a field of use may be bound to: a machine, a platform, a product or a service. */
  thing:
    'system|systems|hardware|processor|processors|gpu|gpus|chip|chips|device|devices|platform|platforms|product|products|service|services|application|applications|software|sdk|api|apis|environment|server|servers|computer|computers|website|app|framework|agents',
  /** Places by which prose bounds a grant; `territory` stands for a defined one. */
  place:
    'territory|territories|united states|european union|united kingdom|mainland china|china|eu|eea|european economic area|uk|usa|south korea|republic of korea|japan|india|russia|canada|australia|germany|france|singapore|taiwan|hong kong|switzerland|prc|mainland|russian federation|belarus|ukraine|brazil|mexico|italy|spain|portugal|netherlands|belgium|austria|poland|sweden|norway|denmark|finland|ireland|liechtenstein|luxembourg|greece|turkey|türkiye|israel|iran|iraq|north korea|vietnam|thailand|indonesia|malaysia|philippines|pakistan|saudi arabia|united arab emirates|qatar|egypt|nigeria|kenya|south africa|new zealand|argentina|chile|england|scotland|wales|great britain|asia|africa|latin america|north america|south america|europe|member state|member states',
  /** A number, in digits too. */
  number: 'one|two|three|five|ten|twenty|fifty|hundred|thousand|million|billion',
  /** A number of things or of money: no span of time, no share of a hundred, and more than one. */
  quantity: '',
  /** Beyond or below a size. */
  more: 'more than|greater than|higher than|exceed|exceeds|exceeding|in excess of|at least|or more|less than|fewer than|not exceed|no more than|reach|reaches|surpass|larger than|at most|equal to|upwards of|went past|goes past|rises past',
  /** Terms that a text defines with a territory or with persons left out: see definitions.ts. */
  limitedTerritory: '',
  limitedLicensee: '',
  /** A term that a text defines by a size, such as "Large Organization" or "Threshold". */
  limitedSize: '',
  /** What a text calls by a name of its own, "Foo Studio": see `nameAt`. */
  named: '',
  /** A term such as "AI Activity" that a text defines as the training of models. */
  modelTraining: '',
  /** A term such as "Use" that a text defines to include changing, or sharing, the licensed thing. */
  useThatModifies: '',
  useThatShares: '',
  only: 'only|solely|exclusively|strictly|limited to|restricted to|no other than|sole purpose|merely',
  grant:
    'grant|grants|granted|license|licenses you|permission is granted|authorize|allow|permit|entitle|give you permission|gives you permission',
  prohibited:
    'prohibited|prohibit|forbidden|forbid|banned|disallowed|not permitted|not allowed|not authorized|unauthorized|prohibits|restricted uses|prohibited uses|not licensed',
  law: 'law|laws|regulation|regulations|applicable law|legal requirement|statute|legislation|ordinance|rules and regulations|legal obligations|directive',
  warranty: 'warranty|warranties|guarantee|guarantees|representation|representations',
  liability: 'liable|liability|liabilities|responsible for any damages',
  damages: 'damages|loss|losses|lost profits|injury|harm',
  court: 'court|courts|tribunal|arbitration|arbitrator|arbitral|venue|jurisdiction|forum',
  trademark:
    'trademark|trademarks|trade name|trade names|service mark|service marks|logo|logos|product name|product names|brand|mark|marks|trade dress|brand names',
  notice:
    'notice|notices|attribution|copyright notice|copyright notices|attribution notice|acknowledgment|acknowledgement|credit|citation|legend',
  terminate: 'terminate|termination|terminates|end|expire|cease|revoke|suspend|cancel|void|lapse|rescind|withdraw',
  breach:
    'breach|violate|violation|fail to comply|fail to so comply|failure to comply|non-compliance|noncompliance|not comply|default|infringe these terms|contravene|non compliance|broke the rules|broke these rules|broke our rules|break the rules|break these rules|break our rules|broken the rules|broken our rules|broke these terms|broke the terms',
  comply:
    'comply|compliance|abide|adhere|conform|obey|observe|respect|follow|in accordance with|consistent with|in line with|complies',
  litigation:
    'litigation|lawsuit|legal proceeding|legal proceedings|proceeding|proceedings|legal action|claim|suit|cross-claim|counterclaim|action|sue|written claim',
  patent: 'patent|patents|patent claims',
  policy:
    'acceptable use policy|use policy|prohibited use policy|usage policy|usage guidelines|acceptable use|aup|code of conduct|code of practice|community guidelines|use restrictions|use-based restrictions|trustworthy ai terms|usage policies|responsible use guide|policy|responsible ai guidelines|content policy|prohibited uses|terms of use|guidelines|restricted uses|user policy|service terms|community rules|content rules|usage rules|rules of conduct|rules of use',
  hosted:
    'hosted service|hosted services|api|apis|software as a service|saas|managed service|cloud service|remote access|service bureau|over a network|computer network|as a service|via your apis|hosting|time-sharing|timesharing|web service|hosted|inference service',
  safeguard:
    'safeguard|guardrail|guardrails|safety guardrail|safety measures|watermark|watermarks|filter|filters|content filter|security|protection|technical limitation|technological measures|usage restrictions|safety features|access control|security mechanism|authentication mechanism|digital rights management|encryption|protections|safety filter|technical protection measures|safety mechanism|restrictions|limiting technology|moderation',
  export:
    'export control|export controls|export|exported|re-export|sanctions|sanctioned|embargo|embargoed|trade compliance|trade control|trade controls|export laws|itar|export administration',
  /** The licensed thing and its parts, in words that name nothing else: no "output", no "content". */
  licensed:
    'model|models|model weights|weights|checkpoint|checkpoints|parameters|software|materials|work|works|program|programs|code|contribution|licensed material|licensed materials|product|products|sdk|derivative|derivatives|derivative works|derivative work|adapted material|adaptation|modified version|modified versions|modification|modifications|covered work|covered software|covered code|tool|dataset|database|documentation|service|services|library|application|copy|copies|it|them|thereof|component|artifact|package|font software|firmware|platform|kit|toolkit|runtime|script|document|specification|image|driver|binary|font|corpus|corpora|annotations|repository|embeddings|adapters|tokenizer|deliverables|assets|pretrained network|pretrained networks',
  /** To give the licensed thing to others. */
  passOn:
    'distribute|redistribute|publish|republish|sell|resell|rent|lease|lend|loan|disseminate|share|make available|make publicly available|make otherwise publicly available|convey|propagate|give away|market|ship|distribution|redistribution|give access|provide access|post|upload|broadcast|commercialize|release',
  /** To keep text where it stands or hand it on. */
  keep: 'retain|keep|preserve|include|reproduce|maintain|contain|bear|carry|accompany|display|provide|give|leave|duplicate|appear|supply|attach|place|show|add|embed|insert|convey|copy|publish|make available|set forth|pass on|furnish|deliver|receive|get|feature',
  /** Marks of origin. */
  origin:
    'copyright notice|copyright notices|copyright statement|copyright|copyrights|proprietary notice|proprietary notices|attribution|attributions|attribution notice|attribution notices|legal notice|legal notices|notice file|notice files|notice text file|proprietary legends|proprietary legend|credit|credits|acknowledgment|acknowledgement|authorship|identification of the creator|name of the author|author credits|proprietary rights notice|proprietary markings|patent notices|trademark notices|author names|following notice|notice of origin|notices of origin|citation',
} as const;

export type Concept = keyof typeof PHRASES;

/** Most phrases end where no longer one goes on, and few are of two concepts. */
interface TrieNode {
  next: Map<string, TrieNode> | undefined;
  ends: readonly number[];
}

/** The names of all concepts. */
export const CONCEPTS = Object.keys(PHRASES) as readonly Concept[];
const NO_ENDS: readonly number[] = [];
let root: TrieNode | undefined;

function trie(): TrieNode {
  if (root) return root;
  root = { next: new Map(), ends: NO_ENDS };
  (builtPatterns()?.phrases ?? conceptPhrases()).forEach((phrases, index) => {
    for (const phrase of phrases) insert(root as TrieNode, phrase.split(' '), index);
  });
  return root;
}

/** By concept, the stems of its phrases with blanks between them. */
export function conceptPhrases(): readonly (readonly string[])[] {
  return CONCEPTS.map((name) => [...new Set(phrasesOf(name).map((phrase) => phraseStems(phrase).join(' ')))]);
}

/** The stems of a phrase, as the words of a text have them: a hyphen is a word of its own. */
export function phraseStems(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .replace(/\b(non|sub|re|pre|co|un|anti|multi)-/g, '$1')
    .replaceAll('-', ' - ')
    .split(/\s+/)
    .filter((w) => w !== '')
    .map((w) => (/^[a-z]/.test(w) ? stem(w) : w));
}

function insert(node: TrieNode, stems: readonly string[], concept: number): void {
  let at = node;
  for (let i = 0; i < stems.length; i++) {
    const s = stems[i] as string;
    let next = at.next?.get(s);
    if (!next) {
      next = { next: undefined, ends: NO_ENDS };
      at.next ??= new Map();
      at.next.set(s, next);
    }
    at = next;
  }
  at.ends = at.ends === NO_ENDS ? [concept] : [...at.ends, concept];
}

/** The phrases of concepts that start at each word: `at(i)` has pairs of concept and the index after the phrase. */
export type ConceptMap = readonly (readonly { readonly concept: Concept; readonly end: number }[])[];

const NONE: readonly { readonly concept: Concept; readonly end: number }[] = [];

/** All phrases of all concepts in one pass; the longest phrase of a concept at a place counts. */
export function findConcepts(words: readonly Word[]): ConceptMap {
  const openings = trie();
  // Not with `map`, whose lists are of another kind once it is compiled: what reads them would be compiled anew.
  const all: ConceptMap[number][] = [];
  for (let i = 0; i < words.length; i++) all.push(conceptsAt(words, i, openings));
  return all;
}

function conceptsAt(words: readonly Word[], start: number, openings: TrieNode): ConceptMap[number] {
  const stem = words[start]?.stem ?? '';
  // Most words open no phrase.
  const opening = openings.next?.get(stem);
  const all = opening === undefined ? undefined : phrasesAt(words, start, opening);
  const found = all !== undefined && isTuned(words, start) ? all.filter((f) => f.concept === 'derivative') : all;
  const inDigits = isAmount(stem.charCodeAt(0));
  if (inDigits || found?.some((f) => f.concept === 'number')) {
    const end = start + 1;
    const number: ConceptMap[number] = inDigits ? [...(found ?? NONE), { concept: 'number', end }] : (found ?? NONE);
    return isQuantity(words, start) ? [...number, { concept: 'quantity', end }] : number;
  }
  const end = nameAt(words, start);
  return end > 0 ? [...(found ?? NONE), { concept: 'named', end } as const] : (found ?? NONE);
}

/** "the fine-tuned model weights": what was done to the thing, not what one does with it. */
function isTuned(words: readonly Word[], start: number): boolean {
  if (words[start]?.stem !== 'fine' || words[start + 2]?.text.toLowerCase() !== 'tuned') return false;
  return /^(?:models?|weights|versions?|checkpoints?|variants?|networks?|[A-Z].*)$/.test(words[start + 3]?.text ?? '');
}

function phrasesAt(words: readonly Word[], start: number, opening: TrieNode) {
  let node: TrieNode | undefined = opening;
  let found: { concept: Concept; end: number }[] | undefined;
  for (let i = start + 1; node !== undefined; i++) {
    const { ends } = node;
    for (let k = 0; k < ends.length; k++) {
      const concept = CONCEPTS[ends[k] as number] as Concept;
      const same = found?.find((f) => f.concept === concept);
      if (same) same.end = i;
      // As a list of one: an empty one that grows makes room for many.
      else if (found === undefined) found = [{ concept, end: i }];
      else found.push({ concept, end: i });
    }
    node = i < words.length ? node.next?.get(words[i]?.stem ?? '') : undefined;
  }
  return found;
}

/** A digit, or the sign of a currency before one: $, €, £, ¥. */
function isAmount(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || unit === 0x24 || unit === 0x20ac || unit === 0xa3 || unit === 0xa5;
}

/** Things and persons that licenses write with capitals, and that are not what is licensed. */
const NO_NAME = stems(
  'license agreement terms eula your our its their this that any all such application applications developer policy section clause exhibit annex schedule party parties person persons user users customer customers you we licensee licensor company ' +
    'information confidential personal output outputs result results content feedback trademark trademarks mark marks logo logos name names notice notices warranty fee fees account ' +
    'law laws act state states government benchmark contribution contributions intellectual property right rights purpose use source internet web i third recipient contributor ' +
    'affiliate affiliates author authors holder order portal store site website support key keys date term territory claim claims patent patents',
);

/**
 * The end of a name that starts at word `at`, or 0: up to four words with capitals inside a sentence that has none ("you
 * may not sell Foo Studio"), or that open it before a verb of will ("Foo Studio may not be sold").
 */
function nameAt(words: readonly Word[], at: number): number {
  if (!isCapital(words[at]?.text)) return 0;
  const before = words[at - 1]?.text ?? '.';
  const opens = /^(?:[.;:)]|The|This|Our|These)$/.test(before);
  if (!opens && !/^[a-z]/.test(before)) return 0;
  let end = at;
  while (end - at < 4 && isCapital(words[end]?.text)) {
    if (NO_NAME.has(words[end]?.stem ?? '')) return 0;
    end++;
  }
  return !opens || /^(?:may|must|shall|should|cannot|can)$/.test(words[end]?.text ?? '') ? end : 0;
}

function isCapital(text: string | undefined): boolean {
  const first = text?.charCodeAt(0) ?? 0;
  return first >= 65 && first <= 90;
}

/** Whether the number at a word counts things or money: "ten (10) days", "20 %" and "more than one" do not. */
function isQuantity(words: readonly Word[], at: number): boolean {
  let i = at + 1;
  if (
    /^(?:one|1)$/i.test(words[at]?.text ?? '') &&
    !/^(?:hundred|thousand|million|billion|[mk])$/i.test(words[i]?.text ?? '')
  )
    return false;
  // "twenty-four (24) business days": the rest of the number, its digits, and a word before the unit.
  while (i < at + 9 && /^(?:[-()%]|[\d.,]+|calendar|business|consecut|full|rolling|work)$/.test(words[i]?.stem ?? '')) {
    if (words[i]?.stem === '%') return false;
    i++;
  }
  if (words[i]?.stem === 'per') return !/^cents?$/i.test(words[i + 1]?.text ?? '');
  return !UNITS_OF_NO_SIZE.has(words[i]?.stem ?? '');
}

const UNITS_OF_NO_SIZE = new Set(
  ['day', 'week', 'month', 'year', 'hour', 'minute', 'second', 'percent', 'percentage'].map(stem),
);

/** True where `name` is a concept of the vocabulary. */
export function isConcept(name: string): name is Concept {
  return Object.hasOwn(PHRASES, name);
}

/** The phrases of a concept, as they are written; none for those that a text itself defines. */
export function phrasesOf(concept: Concept): readonly string[] {
  return PHRASES[concept].split('|').filter((phrase) => phrase !== '');
}
