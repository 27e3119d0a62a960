import type { Frame } from '../frames.ts';
import type { ClauseKind } from '../kind.ts';
import type { Pattern } from '../pattern.ts';
import { NOT_THE_ACT, PERMISSION } from '../sharedWords.ts';
import { ownStems } from '../values/own.ts';
import { BEFORE } from '../verbs.ts';

/** Words that leave room: the ban holds for some people, forms or purposes, or has an exception. */
const ROOM =
  /^(?:except|unless|without|excluding|other|otherwise|commercial|commerciali|standalon|stand|alon|separat|separately|adapt|derivativ|modifi|unmodifi|purpos|profit|outsid|where|if|until|only|prior|consent|permission|fee|charg|payment|monei|form|complet|entireti|individual|part|own|expressli|permit|authoriz)$/;

const PASS_ON =
  'distribute|redistribute|publish|republish|sell|resell|rent|lease|lend|loan|disseminate|share|convey|propagate|give+away|market|commercialize|release|sub-lease|sublease|upload|disclose|supply|ship';

/** What opens an account. */
const SECRETS =
  'api+key|api+keys|license+key|license+keys|access+key|access+keys|key+code|password|passwords|credential|credentials|token|tokens|account|accounts|login';

/**
 * What is passed on there is something else: "you may not use the model to distribute malware", a notice that came with
 * the thing, another program that stands in for it.
 */
const SOMETHING_ELSE = [
  `use ..10 @licensed|@output ..12 to ..4 ${PASS_ON}`,
  `use ..10 @licensed|@output ..12 for ..1 ${PASS_ON}`,
  'notice|notices|legend|legends|names ..2 distributed|published|sold with|by|alongside',
  'additional software',
  `${PASS_ON}|give|transfer|provide ..6 ${SECRETS}`,
  `${SECRETS} ..12 ${PASS_ON}|give|transfer|provide|make ..2 it|them|such`,
  // What one was told in confidence, and what one found out about it.
  'any|all|such|no ..3 information ..14 disclose|disclosed|release|publish',
  'disclose|release|publish ..3 information',
  'post|provide|share|upload ..5 user|your|their ..1 submission|submissions|content|posts|comments|uploads',
  'results|result ..4 benchmark|benchmarks|benchmarking|evaluations|tests',
  // What one makes oneself, for the thing.
  'create|creating or distribute|distributing ..2 any ..2 software|program|programs',
  'publish|disclose|share|release ..3 metrics|metric|benchmarks|scores|measurements|comparison|comparisons ..6 of|from|about',
  // "… under a license that requires the code to be distributed in source form".
  'license|licenses|terms|scheme ..3 that|which ..3 require|requires ..20 disclose|disclosed|distribute|distributed|license|licensed',
  'condition ..2 of ..2 use ..8 distribution ..12 be',
  'disclose ..20 all|any ..2 information ..2 forwarded|received|disclosed|provided|obtained|given',
  'impression|imply|suggest|claim ..6 that ..8 distributed|sold|released|published',
  'not to ..1 assert|sue|enforce',
  'not place|impose ..3 restrictions|restriction ..24 distribution|redistribution',
  'market ..1 or|and advertise|promote ..8 through|via|on',
  'intend ..8 never|not be',
  // "… terms that keep others from sharing it".
  'preclude|precludes|prevent|prevents|prohibits|restricts|keep|keeps ..3 anyone|others|recipients|users|people ..8 distribute|redistribute|share|sharing|copy',
];

/** Nobody uses a thing to rent or lend another: "you must not use the service to: copy, rent, lend or license it". */
const RENTED: Pattern = {
  mood: 'ban',
  words: '^rent|lease|lend|sublease ..10 the|this|any|our|these ..2 @licensed',
  unless: ['output|outputs|results|api+keys|account'],
};

/** "… imposed in connection with distribution of the weights": told in passing. */
const IN_PASSING =
  'connection+with|conjunction+with|relation+to|relating+to|related+to|respect+of distribution|redistribution|sale|publication';

/** The licensed thing; words that are also common nouns need something before them that points at it. */
const THING =
  'model|software|weights|program|sdk|work|checkpoint|derivative|derivative+works|adapted+material|licensed+material|licensed+materials|parameters|it|them|covered+work|modifications|code|firmware|binaries|adaptation';
const POINTED = 'the|this|these|our|its|such|licensed|said|any+part|portion';
const COMMON =
  'material|materials|service|services|product|products|dataset|data+set|database|documentation|library|application|copy|copies|tool|system|package|files|technology|data|content|deliverables|api|artifact|platform|kit|toolkit|runtime|script|document|specification|image|driver|font|assets|website|site|jdk|apps|app|information|corpus|corpora|recordings|annotations|transcripts|videos';

/** Offering it to others as a service is another thing: hosted-service-limit. */
const HOSTED =
  'as|on|through|via|by ..4 hosted|managed|service+bureau|time+sharing|timesharing|saas|software+as+a+service';

/** What bans of export name: law and places. */
const EXPORT_LAW =
  'nuclear|suspected|country|countries|law|laws|regulation|regulations|embargo|embargoed|sanctioned|denied|destination|nation|national|government|state|states|contrary|violation|license';

const AS_A_SERVICE = `distribute|share|supply ..4 ${THING}|${COMMON} ..1 ${HOSTED}`;

const SAYS: readonly Pattern[] = [
  {
    mood: 'ban',
    words: '^mirror|rehost|re-host|reupload|re-upload|repost ..4 @licensed|files|repository|repo|weights',
  },
  {
    mood: 'ban',
    words:
      '^post|upload|put ..4 @licensed|files ..2 on|to|at ..4 site|sites|website|websites|platform|platforms|hub|hubs|server|servers|internet|elsewhere',
    unless: ['virus|viruses|malicious|illegal|content|unlawful'],
  },
  {
    mood: 'duty',
    words: '^keep ..6 @licensed|weights|files ..2 to yourself|yourselves|itself|themselves',
    unless: ['account|key|password|confidential'],
  },
  {
    mood: 'any',
    words:
      'only ..1 we|licensor|company|authors|author|@licensor may|can ..2 distribute|redistribute|share|publish|sell',
    unless: ['may not'],
  },
  {
    mood: 'ban',
    words:
      '^let|allow|permit ..4 others|anyone|third+parties|other+people ..2 have|get|obtain|receive|download ..4 copies|copy|@licensed',
  },
  // "You may not distribute any files, except those that we list."
  {
    mood: 'ban',
    words: `${BEFORE} ^distribute|redistribute|sell|resell|publish|lend|rent ..2 any ..2 files|copies|copy|parts|part`,
    unless: ['virus|infected|malicious|containing|contain|infringe'],
  },
  {
    mood: 'any',
    words: 'there can|may|shall|must be no charge|fee|fees|payment ..1 for',
    unless: ['warranty|support'],
  },
  {
    mood: 'any',
    words:
      'only ..1 be? ..1 distributed|redistributed|distribute|redistribute ..6 in ..2 executable|binary|object|object-code|compiled ..2 form|code|format',
    unless: ['not only', 'source+code|source'],
  },
  // "Distribution: prohibited without consent."
  {
    mood: 'any',
    words: 'distribution|redistribution|sharing|resale|sale : ..2 prohibited|forbidden|not+permitted|not+allowed|none',
    unless: ['not prohibited|forbidden'],
  },
  // "You may not sell Foo Studio", "Foo Studio may not be sold."
  {
    mood: 'ban',
    words: `${BEFORE} ^distribute|redistribute|sell|resell|rent|lease|lend|sublease|sub-lease|publish|republish|give+away ..3 @named`,
    unless: [
      AS_A_SERVICE,
      'api+key|api+keys|account|accounts',
      'review|reviews|result|results|benchmark|benchmarks',
      'assert|obligate|obligates',
    ],
    confidence: 0.8,
  },
  {
    mood: 'ban',
    words: '@named ..3 be ..5 ^distributed|redistributed|sold|resold|rented|leased|lent|republished|given+away',
    confidence: 0.8,
  },
  // "Do not distribute without permission": the thing itself goes without saying.
  {
    mood: 'ban',
    words: `not|never|or|, ^distribute|redistribute|resell|republish ..4 without ..6 ${PERMISSION}`,
    confidence: 0.8,
  },
  // "No charge may be made for copies", "… that nothing is charged for passing it on".
  {
    mood: 'any',
    words:
      'no charge|fee|fees|payment|money ..4 be ..2 made|charged|asked|taken|levied|collected|demanded ..2 for ..4 such? ..2 providing|distribution|distributing|redistribution|redistributing|copies|copy|copying|passing|supplying|sharing',
    unless: ['by ..2 licensor|us|author', 'warranty|support'],
  },
  // "… not redistribute data to any person who is not covered".
  {
    mood: 'ban',
    words: `${BEFORE} ^redistribute|share|distribute|transfer|disclose ..1 data|datasets ..10 third|person|persons|anyone|others|public|outside`,
    unless: ['personal|your|user|customer data', 'personal+data', 'use ..12 to|for ..6 share|distribute|disclose'],
  },
  // "A right to make it available to third parties is expressly not granted."
  {
    mood: 'any',
    words: `right|permission|license ..12 make|distribute|redistribute|share|publish|sell ..6 ${THING}|${COMMON} ..24 be ..1 not ..1 granted|given|conferred`,
    unless: ['trademark|trademarks|patent|patents', 'your ..2 content'],
  },
  // "You may not repackage the weights as a product."
  {
    mood: 'ban',
    words: `${BEFORE} ^repackage|rebrand|white-label ..6 ${THING}|${COMMON} ..4 as|into|under|for|in|with`,
  },
  // "Prohibited use: commercial use, redistribution, or …".
  {
    mood: 'any',
    words:
      'prohibited|forbidden|disallowed|banned ..2 : ..10 redistribution|redistributing|resale|reselling ,|.|;|or|and',
    unless: ['not prohibited|forbidden', 'permitted|allowed :'],
  },
  // "Redistribution in any other form is not permitted."
  {
    mood: 'any',
    words:
      'redistribution|distribution|redistributing|distributing ..8 in|by ..1 any other form|way|manner|means|format ..1 be ..1 not+permitted|not+allowed|prohibited|forbidden|excluded',
  },
  // "Only complete copies may be passed on", "you may only redistribute it in its entirety".
  {
    mood: 'any',
    words:
      'only ..1 unmodified|unaltered|original|complete|official ..6 may|can|be ..3 redistributed|distributed|shared|passed+on|copied',
  },
  {
    mood: 'permit',
    words:
      'only ..6 ^redistribute|distribute|share|copy|publish ..16 in+its+entirety|as+a+whole|in+unmodified+form|unmodified|complete+form|in+original+form',
  },
  {
    mood: 'main',
    words:
      'redistribution|distribution ..8 be ..1 only ..1 allowed|permitted|possible ..2 in+cases|where|when|if|as+long|with',
    unless: ['notice|notices|license', 'comply|compliance'],
  },
  {
    mood: 'ban',
    words: '^repackage|unbundle|rebundle ..8 for ..4 distribution|resale|redistribution|transfer|sale',
  },
  {
    mood: 'ban',
    words: `${BEFORE} ^transfer|transmit|assign|give|provide ..10 @named|data ..2 to ..3 third|others|anyone|other+person|other+people`,
    unless: [
      HOSTED,
      'personal|your|user|customer data',
      'third ..1 party ..1 rights',
      'api+key|api+keys|account',
      'omit',
    ],
  },
  {
    mood: 'any',
    words: 'not for redistribution|onward+distribution|public+distribution|publication',
    unless: ['warranty|liable'],
  },
  {
    mood: 'any',
    words: 'no ..1 reselling|resale|redistribution|redistributing|sublicensing ..4 be ..2 permitted|allowed|possible',
  },
  {
    mood: 'granted',
    words: '^@distribute|copy ..8 without ..1 charging|charge|asking|taking|demanding ..2 fee|money|payment|anything',
    unless: ['warranty|support'],
  },
  {
    mood: 'ban',
    words:
      '^distribute|ship|sell|market ..3 software|device|devices|product|products|application|applications incorporating|containing|including|using ..8 @licensed|@named',
    unless: ['without|unless|except|compete|competes'],
  },
  // "… the right to sell it" is not given.
  {
    mood: 'any',
    words: `not ..1 include|grant|give|convey|confer|extend|cover ..6 right|rights|permission|license ..2 to :? (? ..1 )? distribute|redistribute|sell|resell|rent|lease|lend|publish`,
    unless: ['trademark|trademarks|patent|patents|third', 'your ..2 content'],
  },
  // "… except as expressly provided under this License": the license itself says how one may share.
  {
    mood: 'ban',
    words: `${BEFORE} ^${PASS_ON} ..24 except|unless ..3 expressly|explicitly ..8 license|agreement|terms`,
    confidence: 0.45,
  },
  {
    mood: 'ban',
    words: `${BEFORE} ^${PASS_ON} ..16 ${THING}`,
    unless: [AS_A_SERVICE, 'disclose ..6 that|whether ..2 they|it|content|people|users'],
  },
  { mood: 'ban', words: `${BEFORE} ^${PASS_ON} ..14 ${POINTED} ..4 ${COMMON}`, unless: [AS_A_SERVICE] },
  // These verbs say alone that it is the licensed thing that changes hands.
  {
    mood: 'ban',
    words: `${BEFORE} ^redistribute|resell|rent|lease|lend|sublease ..6 ,|or|and|the|this|any|it|all|our`,
    unless: ['output|outputs|results|api+keys|account'],
  },
  { mood: 'ban', words: `${BEFORE} ^make ..6 ${THING} ..3 available`, unless: [`available ..6 ${HOSTED}`] },
  { mood: 'ban', words: `${BEFORE} ^make ..4 available ..8 ${THING}`, unless: [`available ..14 ${HOSTED}`] },
  {
    mood: 'ban',
    words: `${BEFORE} ^make|give|provide ..4 ${POINTED} ..4 ${COMMON} ..3 available|to+third|to+any+third|to+others|to+other|to+anyone`,
    unless: [HOSTED],
  },
  {
    mood: 'ban',
    words: `${THING}|${COMMON} ..14 be ..14 ^handed|given|transferred|made+available|provided|disclosed|supplied|released ..6 to ..2 third|others|anyone|other|person|persons|outside|public`,
    unless: ['confidential', 'personal+data|personal+information'],
  },
  {
    mood: 'ban',
    words: `${BEFORE} ^host|mirror|post|put|place|upload ..4 copies|copy|${THING} ..6 public|download|publicly|online|internet|repository|repositories|file-sharing|website|websites`,
    unless: ['fee ..4 received'],
  },
  {
    mood: 'ban',
    words: `${BEFORE} ^make ..3 ${THING} ..8 available ..1 to|for ..2 others|third|anyone|other|public`,
    unless: [`available ..6 ${HOSTED}`],
  },
  {
    mood: 'ban',
    words: `${BEFORE} ^transfer|give|provide ..8 ${THING} ..3 to ..3 third|other|others|anyone|person|entity|another`,
    unless: [HOSTED, 'remote|hosted|online|api|network access'],
  },
  {
    mood: 'ban',
    words: `${BEFORE} ^supply|provide|offer|deliver|furnish ..3 ${POINTED} ..4 ${THING}|${COMMON} ..16 commercial|commercially|fee|payment|charge|remuneration|compensation|consideration|profit`,
    unless: [HOSTED, 'warranty|warranties|support|indemnity'],
  },
  {
    mood: 'ban',
    words: `${THING}|${COMMON}|version|versions|part ..14 be ..16 ^distributed|redistributed|published|shared|sold|resold|rented|leased|lent|disseminated`,
    // What it is put into may be offered to others.
    unless: ['use ..40 product|products|service|services|system|application ..2 that|which be'],
  },
  // "You may share it in source form only and only to this archive".
  {
    mood: 'permit',
    words: '^distribute|redistribute|share|publish|convey|provide ..30 only to|through|via|within|between|among',
    unless: ['only to the extent', 'apply|applies only to', 'only to ..2 comply', 'subject only to'],
    confidence: 0.6,
  },
  {
    mood: 'any',
    words: 'no|without ..3 right ..3 distribute|redistribute|publish|sell',
    unless: ['without limitation'],
  },
  {
    mood: 'main',
    words: `distribution|redistribution|publication|sale|resale|distributing|redistributing|selling ..8 ${THING}|${COMMON} ..14 ^prohibited|forbidden|banned`,
    unless: ['not prohibited|forbidden', IN_PASSING],
  },
  // "… provided no weights are shared."
  {
    mood: 'any',
    words: `provided|providing|as+long+as|if|condition ..2 no|none ..4 ${THING}|${COMMON} ..3 are|is|be ..1 redistributed|distributed|shared|published|released|sold`,
  },
  {
    mood: 'any',
    words: `${PERMISSION} ..4 be ..2 required|needed|necessary ..1 for|before|to ..4 redistribution|redistribute|redistributing|distribution|distribute|publication|publish|sharing|resale`,
    unless: [
      'no|not|without ..6 license|permission|authorization|consent|approval',
      'not ..2 required|needed|necessary',
      // A license of someone else.
      'patent',
    ],
  },
  { mood: 'any', words: 'redistribution|distribution|resale be not permitted|allowed' },
  {
    mood: 'any',
    words:
      'redistribution|resale|republication|public+distribution|third-party+distribution ..8 requires|require|needs|need|subject+to ..6 permission|license|authorization|consent|approval',
    unless: [
      // What must come with it.
      'license ..1 notice|notices|text|file|information',
      'copy|text ..3 of ..3 license',
      'required to ..1 include|keep|retain',
      'not ..2 require|need',
      'require|need|subject+to no ..3 permission|license|authorization|consent|approval',
    ],
  },
  { mood: 'ban', words: `${THING} ..3 be ..1 ^reuploaded|uploaded|mirrored|hosted|reposted` },
  {
    mood: 'ban',
    words: `^publication|distribution|redistribution|resale|sale|publishing|distributing|selling|sharing|rental|lending ..3 of? ..3 ${THING}`,
    unless: [
      IN_PASSING,
      'distribution ..1 right|rights',
      AS_A_SERVICE,
      'license , not a? sale',
      'be not a? sale',
      'publish ..3 metrics|benchmarks|benchmark|results|tests|scores|performance',
    ],
  },
  // "The following rights are reserved to us: …".
  {
    mood: 'any',
    words:
      'right|rights ..4 reserved|reserves|retained|retains ..6 : ..16 distribution|redistribution|dissemination|resale|publication',
    unless: ['not ..6 reserved|reserves|retained|retains', 'except|@trademark|name|names|logo'],
    confidence: 0.8,
  },
  {
    mood: 'any',
    words: `no right|permission|authority|license to ..2 give|pass|share|transfer|hand|provide ..8 ${THING}|${COMMON}|third|others`,
    unless: ['without limitation', 'trademark'],
  },
  {
    mood: 'ban',
    words: `${THING} ..2 be ..1 ^put|posted|placed|uploaded ..2 on|to ..2 public|download|file-sharing|repository|internet|website|websites`,
  },
  {
    mood: 'any',
    words: `making|giving|handing|passing ..3 ${THING}|${COMMON} ..2 available|access|over|on ..2 to ..3 outside|others|third|persons|person|anyone ..12 not ..1 allowed|permitted`,
  },
  {
    mood: 'any',
    words:
      'external|public|onward|further|third-party distribution|transmission|transfer|redistribution|sharing|publication ..4 excluded|reserved|barred|prohibited|forbidden|banned|disallowed|not+permitted|not+allowed',
    unless: ['not ..1 prohibited|forbidden|barred'],
  },
  {
    mood: 'any',
    words:
      'right ..2 of|to distribution|distribute|redistribution|redistribute|publication|publish ..3 remain|remains|stays|rests ..1 with',
    unless: ['you|licensee|recipient ..3 retain'],
  },
  { mood: 'ban', words: 'do not ^redistribute', unless: ['unless|without|except'] },
  { mood: 'ban', words: '^part with ..2 possession' },
  {
    mood: 'ban',
    words: `^place|put|leave|store ..3 ${THING} ..8 public|anyone|others|third ..6 obtain|access|download|reach|get|copy|acquire`,
  },
  { mood: 'ban', words: `^hand|pass|give ..3 ${THING} ..1 on|over|along|away` },
  { mood: 'ban', words: `^mirror|mirroring|rehost|rehosting|reupload ..3 files|file|${THING}|checkpoints` },
  {
    mood: 'ban',
    words:
      'copies|copy|weights|files|model|software ..3 ^leave ..3 organization|company|premises|servers|institution|house|hands',
  },
  {
    mood: 'ban',
    words:
      'third+parties|others|nobody|anyone|outsiders|no+one ..3 ^receive|get|obtain|acquire|be+given ..4 copy|copies|weights|dataset|data|software|model|materials ..3 from ..1 you',
    unless: ['unless'],
  },
];

const FRAMES: readonly Frame[] = [
  {
    force: 'ban',
    all: [
      'hand|give|leave|pass|share|sharing|send',
      'weights|model|dataset|software|copies|sdk|data+set',
      'anyone|others|third|outside|institution|everyone|else',
    ],
    not: [
      'confidential|personal|harm|liable|warranty|impression|output|outputs|notice|responsib|password|account|api|credit|rise|information',
      'without|unless|access|for ..4 purpose',
    ],
    most: 16,
  },
  { force: 'any', all: ['for ..1 own use', 'but not|never for|to others|third'], most: 16 },
  {
    force: 'ban',
    all: ['forward|upload|repost|circulate|redistribute', 'it|them|weights|model|dataset|files|software|copies'],
    not: [
      'output|content|personal|malicious|virus|harm|without|unless|that|which|to ..4 service|confidential|unlawful|email|data ..2 to',
      'malware|spam',
    ],
    most: 10,
  },
  {
    force: 'ban',
    all: [
      'supply|provide|give|hand|pass|transfer',
      'model|weights|dataset|software|sdk',
      'others|third|anyone|other+people|outsiders',
    ],
    not: [
      'confidential|personal|harm|without|unless|support|service|output|information|access|fee|purpose|warranty',
      'to ..3 use',
    ],
    most: 14,
  },
];

function butNothingElse(unless: readonly string[] = []): readonly string[] {
  return [...unless, ...SOMETHING_ELSE];
}

export const kind: ClauseKind = {
  id: 'redistribution-ban',
  group: 'share-limit',
  effect: 'withholds',
  freedoms: ['share'],
  osd: [1],
  title: 'No redistribution',
  meaning:
    'You may not pass the material on: not publish, sell, rent, lend or give it to others, or not in the case that the text names.',
  why: 'Nobody can mirror the model, hand it to a partner, or publish what was made from it, unless the text leaves a way open.',
  practices: {
    distillation: 'A distilled model may count as a derivative that cannot be published.',
  },
  advice: 'Point others to the original source instead of a copy, or ask the licensor for the right to distribute.',
  freeWording: 'You may distribute the Model and derivative works of it, with or without modifications.',
  says: [RENTED, ...SAYS.map((says) => ({ ...says, unless: butNothingElse(says.unless) }))],
  unless: [
    // What comes out of it is not it.
    'images|outputs|songs|texts|pictures|videos|recordings|works ..1 made|created|generated|produced with|by|from|using ..3 it|model|software',
    ...NOT_THE_ACT,
    'use ..16 distribute|publish|share|display ..30 outside|outside+of ..3 territory|@place',
    'for ..12 purpose|purposes ..24 use ..3 copy|distribute',
    'misrepresent|malware|spam|misinformation|disinformation|defamatory|personal+data|personal+information|sexual|child|violence|false|hate|pornography|propaganda|nudity',
    `benchmark|performance|evaluation ..4 results|tests|analysis`,
    'confidential+information',
    // What people are told.
    'disclose|disclosing ..2 when|that|whether',
    // What must be asked of those who get it: flow-down.
    'without ..2 requiring|obliging|obligating|binding|ensuring|causing|imposing',
    // The purposes that are banned for what the model makes.
    'not ..1 be ..1 used ..1 for|to',
    'cease|stop|discontinue ..4 distribution|distributing',
    // What was taken in is not what is licensed.
    'train ..3 on|with|from ..6 that|which',
    'liable|liability|endorse|promote|sole+responsibility',
    'without|lack|lacks|not+include|not+contain ..14 notice|notices|statement|attribution|message',
    'you|licensee|user be prohibited ..1 by|under',
    'nor ..2 imply',
    'logo|trademarks ..6 market',
    'disseminating|transmitting ..2 information|content',
    'licensed ..3 not ..1 sold',
    'licensed ..12 ,|and not sold',
    // "You may not distribute it under any other terms": under these one may.
    'distribute|redistribute|share|publish|release ..8 under|on ..2 other|different|differing ..3 terms|conditions|license|licenses',
    'satisfy simultaneously',
    'initiate|institute ..4 litigation|action|proceeding',
    'cannot|unable|not+able ..40 may not distribute ..8 at all',
    'arrangement with',
    'specially+designated|deny+orders|export+laws|sanctioned|embargoed|export+control|restricted+parties',
    'executable|binary|object ..40 source+code ..4 form',
    'be ..2 disclosed|distributed ..8 source+code ..2 form',
    'requires|require ..30 source+code ..4 form',
    // "… with technological measures that restrict what others may do".
    'with ..2 technological|technical measures',
    'monetary compensation',
    // What a name or a notice is used for beside the thing that is shared.
    'advertising|publicity|promotion ..6 distribution|redistribution',
    'distribute|redistribute|distributed|redistributed ..6 in ..1 such ..2 fashion|way|manner',
    'distribute|redistribute|distributed|redistributed|share|market ..10 under|with|using|by ..3 name|names|trademark|trademarks|marks',
    'terms+and+conditions+for',
    'third party ..1 patent license',
    'as your own',
    'own copyright',
    'modification ..1 without rights',
    'subject ..1 to ..2 license ..1 whose|which|that ..1 terms|do',
    'distribute|redistribute|sell|share|publish|release ..8 that ..8 infringes|infringe',
    'providing ..1 time-sharing|timesharing',
    'distribute ..1 export ,|or|and',
    `distribute|transfer|ship|sell|provide ..4 export|re-export|reexport ..40 ${EXPORT_LAW}`,
    `export|re-export|reexport ..8 distribute|transfer|release|ship|sell ..40 ${EXPORT_LAW}`,
  ],
  values: (statement) => ({ qualified: ownStems(statement).some((s) => ROOM.test(s)) }),
  lessened: (values) => ({ ...values, qualified: true }),
  frames: FRAMES.map((frame) => ({ ...frame, not: butNothingElse(frame.not) })),
  examples: {
    match: [
      '- **Forbidden:** Paid use, resale, and hosting.',
      'Do not post the files on other sites.',
      'You may not mirror the repository.',
      'You shall keep the weights to yourself.',
      'Only we may distribute the Model.',
      'You must not let others have copies of the weights.',
      '# Terms\n\n## You may not\n\n- Repackage the weights as a product of your own.',
      'You may not repackage the weights as a commercial product.',
      'A right that allows the user to make the Software available to third parties as free software is not granted.',
      'Users are prohibited from redistributing the Model.',
      'The files may be shared only with our prior written consent.',
      'No sharing of the weights with third parties.',
      'You are barred from selling the weights.',
      'Distribution of the weights is subject to our prior approval.',
      '# Terms\n\nRead them.\n\n## You cannot:\n\n- Ship the dataset in a device',
      'You will not distribute the corpus to other people.',
      'Please note that you are not allowed to share the dataset.',
      'The recipient agrees to:\n\n1. not redistribute data or keys to any person outside the project.',
      'Supplying the weights to outsiders is off limits.',
      'Public redistribution of it is forbidden.',
      'No redistribution, resale or derivative works.',
      'You must not:\n\n(a) **Pass the model on.** Sell, rent, or lend the model.',
      '# Terms\n\n## Restrictions\n\n- Reselling the weights.',
      'There can be no charge for the Toolkit.',
      'You may not distribute any files, except those on our list.',
      'You may share it provided that the Program is only distributed in executable form.',
      'Third parties may not receive copies of the dataset from you.',
      'You may (a) run the model, (b) copy it, and (c) show it; you may not (d) sell the model or (e) lend it.',
      'You may not lend or share the Tool, or make it available as a hosted solution.',
      'You may not: (i) rename it; (ii) rent, sell, export, or otherwise distribute the Tool to any third party.',
      'You may not distribute the Tool in source code form.',
      'You may not (1) rename the code. (2) Redistribute this code.',
      'You agree not to: (i) except as expressly allowed here, sell or lend the Modules to others; (ii) rename them.',
      'You may not sell Orchid Voice.',
      'Orchid Voice may not be resold.',
      'Do NOT distribute without permission from me.',
      'This license does not give you the right to sell the Software.',
      'No fee may be charged for passing copies on.',
      'Redistribution of the weights in any other form is not permitted.',
      'Only unmodified archives may be redistributed.',
      'You may only redistribute the Kit in its entirety.',
      'You shall not repackage the tools for resale.',
      'You agree not to transfer the Orchid Corpus to any third party.',
      'No resale of these voices is allowed.',
      'You may not pass the checkpoint on.',
      'Copies must not leave your institution.',
      'You must not leave the weights where others can download them.',
      'The following rights are reserved to the authors: adaptation, dissemination to others and public display.',
      'You will not: publish or lend the Materials, offer the Materials as a hosted solution, or assign this agreement.',
      'A written authorization of the studio is required for redistribution of the weights.',
      'Redistributing the checkpoints requires the prior consent of the lab.',
      'You must not use the service to:\n\n1. copy, distribute, rent, lend, transfer or make derivatives of the service;',
      'Licensee shall not distribute, sell, rent or lend the Software to anyone.',
      'You are not permitted to share the weights with third parties.',
      'You may not make the Model publicly available.',
      'Except as set out here, you agree not to:\n\n(a) sublicense or redistribute the Model; or\n\n(b) remove notices.',
      'Redistribution of the model weights is strictly prohibited.',
      'The dataset may not be shared outside your organization.',
      'Distribution: forbidden without written consent.',
      'You may publish papers, provided no checkpoint is shared.',
      'The Data may not be copied or in any form made available to any third party.',
      'You may change it for your own research purposes, and you may not otherwise use, distribute or copy such derivatives.',
      'You shall not furnish the Materials to customers for a fee.',
    ],
    noMatch: [
      'You may not post illegal content on other sites.',
      'Permission is granted to copy and distribute verbatim copies of this License, but changing it is not permitted.',
      'You may not use the Tool for tests, or publish any performance metrics of it.',
      'Redistribution of the weights requires credit and the license text.',
      'You may not provide remote access to the Model to any person.',
      'Orchid Inc. and its affiliates promise not to assert any of its patents against you for making, using, selling or distributing Covered Code.',
      'We reserve the right at any time not to release updates or new versions of the Software.',
      'You may choose not to distribute the Program.',
      'This Agreement is not a sale of any rights in the Software.',
      'Without this disclaimer, the authors represent that they would not release the Software to you.',
      'Your license should not give the impression that the Program is distributed under this one.',
      'The Parties will keep in confidence, and will not disclose to a third party, all information received with the Software.',
      'You may not put a derivative work under terms that preclude anyone else from using and sharing it.',
      'You will not post, share or provide through the Services any user submissions that hurt others.',
      'No redistribution fees are due.',
      'Images made with it may not be sold.',
      'The grant is a license, not a sale: the lab keeps the ownership of the model.',
      'Breaking a lock that we set in connection with distribution of the weights is prohibited.',
      'The name of the lab may not be used in advertising or publicity pertaining to distribution of the software.',
      'You must label it as modified and not distribute it in such a fashion that it might be taken for the original.',
      'Can I build on it and not share the source code?',
      'You may not claim the code as your own and resell it.',
      'Such redistribution is subject to a license whose terms do not conflict with these.',
      'You must not (a) remove any notices distributed with the software or (b) change them.',
      'This license lets you share, modify and use the database subject only to the attribution set out below.',
      'You may not distribute additional software that is intended to replace a component of the kit.',
      'You may not distribute, export or ship the Software to a country under embargo.',
      'Such a license requires that the code be distributed in source code form.',
      'You may not distribute the Work with technological measures that restrict others.',
      'You may not publish reviews of Orchid Voice without our consent.',
      'You may not sell or transfer API keys.',
      'Keep your API key to yourself: you may not share it with anyone or publish it.',
      'You must not share or publicly disclose your password, or make your account available to others.',
      'When a party gets Confidential Information from the other party, it shall keep it in a safe place and shall not disclose the Confidential Information to a third party.',
      'Licensee will see to it that the code is protected from unauthorized disclosure, use, or release.',
      'The recipient must prevent unauthorized disclosure, use, or release of the information.',
      'If you get any such information, you will not disclose it to any third party.',
      'You will not disclose the results of any benchmarking of the Software to third parties.',
      'Such terms must not place restrictions on your patents that would bar use and redistribution of the software.',
      'You must not market or advertise any products or services through the Services.',
      'You will not use our names or logos in conjunction with distribution of the Software.',
      'While you might intend that the modified files will never be distributed, it may happen by accident.',
      'All rights that are not granted here are reserved: the distribution above needs no fee.',
      'You may not put the kit under a license that requires that its code be disclosed or distributed free of charge.',
      'This license does not give us the right to sell your content.',
      'We promise not to assert our rights against you for selling Orchid Voice.',
      'Producing, modifying or distributing weapons or dangerous materials is not allowed.',
      'You may distribute the Software.',
      'The tool is protected by law and licensed to you under these terms, not sold.',
      'You cannot distribute the Models under any different terms.',
      'You may not use the Model to generate and share false statements about a person.',
      'You may not publish results of benchmark tests of the Software.',
      'Nothing here stops you from selling copies.',
      'Redistribution requires no permission from us.',
      'Redistribution needs no further approval.',
      'If a patent license of a third party is required to distribute the Program, the recipient must get it.',
      'You shall not use, copy, modify or distribute the Model for any military purposes.',
      'We are not liable for damages arising from use or distribution of the Software.',
      'You may not provide the Software to others as a managed service.',
      'You agree not to use, change or distribute the Model in any of the following ways:\n\n(a) to stalk a person.',
    ],
  },
};
