import type { Frame } from '../patterns/frames.ts';
import { OTHER_MATTERS } from '../patterns/sharedWords.ts';

/** Limits in no fixed order of words. */

const THINGS =
  'model|models|weights|checkpoint|checkpoints|parameters|copies|copy|derivatives|derivative|dataset|files|versions|software|materials|material|work|it|them';

/** What is passed on there, or told, is not the licensed thing. */
const NOT_PASSED = [
  OTHER_MATTERS,
  'output|outputs|results|confidential|personal|malware|spam|notice|notices|source|api|service|hosted|terms|name|names|password|account|keys|virus|content|information|export|law|laws|false|misleading',
  'under|on ..3 license|terms|agreement',
  'connection|relation|conjunction ..1 with|to ..2 distribution|redistribution|publication|release',
  'not ..2 required|obliged|responsible|need',
  'purpose|purposes|use ..8 to',
  'we|@licensor ..1 may|will|shall|can',
  'nothing|prevents|prevent',
  'not a ..1 sale',
  'copies ..1 of ..2 license|document',
  'additional|third|vendor|intended|supported',
];

export const PASSED_ON: readonly Frame[] = [
  {
    force: 'needs',
    all: [
      'redistribution|redistribute|republication|republish|distribution|resale|publication|release|upload ..6 weights|model|models|checkpoint|derivatives|dataset|copies|parameters|software',
    ],
    not: [...NOT_PASSED, 'commercial|not|no|paper|papers|results|free|text|notes'],
    most: 22,
  },
  {
    force: 'needs',
    all: ['wishing|wish|wishes|want|wants|intend|intends ..2 to redistribute|republish|resell|upload|share|distribute'],
    not: [...NOT_PASSED, 'commercial|not|no'],
    most: 20,
  },
  {
    force: 'ban',
    all: [
      'post|posting|transmit|transmitted|trade|trading|barter|circulate|circulating|bundle|dispatch|forward|mirror|downloadable',
      'model|weights|checkpoint|parameters|copies|dataset|files|software',
    ],
    not: [...NOT_PASSED, 'stock|securities|without|unless', 'harm|abuse|illegal'],
    most: 20,
  },
  {
    force: 'ban',
    all: [
      'distribution|redistribution|publication|release|sale|resale of ..4 modified|altered|fine-tuned|derived|adapted|weights|model|models|checkpoint|copies|derivatives|dataset|software',
    ],
    not: [...NOT_PASSED, 'without|fee|commercial|if|when'],
    most: 22,
  },
  {
    force: 'ban',
    all: [
      'distributing|releasing|publishing|circulating|selling ..4 modified|altered|fine-tuned|derived|adapted|weights|model|models|checkpoint|copies|derivatives|dataset',
    ],
    not: [...NOT_PASSED, 'without|fee|commercial|if|when'],
    most: 22,
  },
  {
    force: 'any',
    all: [
      'stay|stays|remain|remains|kept ..3 in+house|within|inside|on ..3 house|premises|organization|company|institution|institute|walls|machines|servers',
      `model|models|weights|dataset|software|files|copies|derived`,
    ],
    not: [...NOT_PASSED, 'if|data|force|effect|property|personnel|responsib'],
    most: 18,
  },
  {
    force: 'any',
    all: ['keep|hold ..4 on ..1 own machines|computers|servers|premises', THINGS],
    not: [...NOT_PASSED, 'may|can|if'],
    most: 24,
  },
  {
    force: 'any',
    all: ['stay|stays|remain|remains|kept ..3 in+house|on-premises', THINGS],
    not: NOT_PASSED,
    most: 16,
  },
  {
    force: 'ban',
    all: ['passed|handed|given ..1 along|on|around|out|over|away', THINGS],
    not: [...NOT_PASSED, 'without|unless', 'to ..3 licensee|you'],
    most: 18,
  },
  {
    force: 'any',
    all: [
      'may|can|must|shall ..2 distribute|redistribute|share|sell|distributed|redistributed|sold|shared ..6 only|solely|exclusively ..2 as+part+of|together+with|within|inside|embedded|bundled|incorporated',
    ],
    not: [...NOT_PASSED, 'notice|license'],
    most: 22,
  },
  {
    force: 'only',
    all: [
      'share|give|pass|distribute|hand|transfer|send|redistribute|shared|given|distributed|passed ..10 with|to ..3 people|persons|members|those|colleagues|employees|users|licensees|parties|recipients|institutions',
      'only|solely|exclusively|nobody+else|no+one+else ..2 with|to|people|persons|members|those|.|,|;',
      THINGS,
    ],
    not: [...NOT_PASSED, 'agree|agreed|agrees|accept|accepted|accepts|bound|complied|know'],
    most: 24,
  },
  {
    force: 'any',
    all: [
      'distribution|distribute|redistribution|redistribute|publication|publish|sell|resale ..8 model|weights|derivatives|copies|dataset|checkpoint|software',
      'reserved+to|exclusive+right|reserved+for|remains+with|stays+with|ours+alone',
      'licensor|us|ourselves|we|institute|university|company|foundation|authors',
    ],
    not: [...NOT_PASSED, 'you', 'not|no ..3 exclusive|reserved', 'non-exclusive|nonexclusive'],
    most: 20,
  },
  {
    force: 'ban',
    all: ['charge|charging ..4 for ..3 copies|copy|model|weights|dataset'],
    not: ['support|warranty|credit'],
    most: 16,
  },
  {
    force: 'any',
    all: [
      'may|can ..1 publish|share|distribute|release ..8 but|, not ..2 weights|model|checkpoint|parameters|files|code',
    ],
    not: ['not ..1 limited|only|required', 'license'],
    most: 18,
  },
];

/** A model that is not the licensed one. */
const AI = 'model|models|llm|llms|ai|ais|network|networks|system|systems|generators|intelligence';
const OTHER_AI = `other|others|another|different|own|rival|substitute|any|next|foundation|student|further ..4 ${AI}`;
const TRAINS =
  'train|training|retrain|pretrain|pretraining|fine-tune|fine-tuning|distill|distillation|teach|teacher|learn|learning|improve|improving|improvement|enhance|optimize|optimizing|align|alignment|rlhf|dpo|bootstrap|bootstrapping|initialize|imitate|build|building|develop|developing|development|creation|create|better|labeler';
/** What it would be made with. */
const WITH_IT =
  '@output|output|outputs|responses|answers|completions|predictions|logits|synthetic+data|model|weights|parameters|services|service|materials|it|ours|this+one|what+it+generates|what+it+says|what+it+writes';
const NOT_TRAINED = [
  'train|training|teach|teaching|learn ..3 staff|employees|students|people|person|pupils',
  'staff|employees|students',
  'weapon|weapons|harm|malware|surveillance|application|applications|game|games|disinformation|deceive|illegal|biological',
  'own ..1 derivative|derivatives|data|content',
  'training+data|training+set ..4 of|for ..3 the|this|our ..1 model ..1 may|must|is',
  'warranty|liable|liability|name|names|notice|notices|call|called|trademark|endorse|copyright|redistribute|redistributed|distribute',
];

export const DISTILLED: readonly Frame[] = [
  {
    force: 'ban',
    all: [TRAINS, OTHER_AI, WITH_IT],
    not: [...NOT_TRAINED, 'modify|modified|derivative+works|without|unless|reverse|compete|competes'],
    most: 28,
  },
  {
    force: 'only',
    all: [
      '@output|outputs|output|synthetic+data|answers|completions',
      'train|fine-tune|improve|distill|pretrain',
      'may|can|must|shall',
      'model|models',
    ],
    not: [
      ...NOT_TRAINED,
      'subject ..2 to',
      'other|another ..2 model|models',
      'research|personal|noncommercial|non-commercial',
    ],
    most: 24,
  },
  {
    force: 'ban',
    all: [
      'train|training|fine-tune|distill|learn|improve|rlhf|optimizing|optimize',
      '@output|output|outputs|responses|answers|completions|synthetic+data|them|predictions',
      'model|models|ai|llm|llms|network|networks|learning',
    ],
    not: [...NOT_TRAINED, 'research|personal|safety|unless|without'],
    most: 26,
  },
  {
    force: 'any',
    all: [
      'training|trained ..4 @output|outputs|model',
      'reserved+to|reserved+for|reserves',
      'licensor|us|ourselves|we|institute|company',
    ],
    not: NOT_TRAINED,
    most: 18,
  },
  {
    force: 'ban',
    all: ['distillation|distilling ..3 of|is|into|any|by|prohibited|.'],
    not: ['water|alcohol', ...NOT_TRAINED],
    most: 14,
  },
  {
    force: 'any',
    all: [
      'only ..6 @model|models|derivatives ..4 may be ..1 trained|improved|fine-tuned|distilled ..4 with|by|on|from',
    ],
    not: NOT_TRAINED,
    most: 20,
  },
];
