import type { Pattern } from '../../patterns/pattern.ts';
import { PERMISSION, USED_FOR } from '../../patterns/sharedWords.ts';
import { BEFORE } from '../../patterns/verbs.ts';
import { COMMON, HOSTED, PASS_ON, SOMETHING_ELSE, THING } from './words.ts';

/** Nobody uses a thing to rent or lend another: "you must not use the service to: copy, rent, lend or license it". */
const RENTED: Pattern = {
  mood: 'ban',
  words: '^rent|lease|lend|sublease ..10 the|this|any|our|these ..2 @licensed',
  unless: ['output|outputs|results|api+keys|account'],
};

/** "… except as expressly provided under this License": the license itself says how one may share. */
const AS_PROVIDED: Pattern = {
  mood: 'ban',
  words: `${BEFORE} ^${PASS_ON} ..24 except|unless ..3 expressly|explicitly|pursuant ..8 license|agreement|terms`,
  confidence: 0.45,
};

/** "… imposed in connection with distribution of the weights": told in passing. */
const IN_PASSING =
  'connection+with|conjunction+with|relation+to|relating+to|related+to|respect+of distribution|redistribution|sale|publication';

/** Passing on, by its name. */
const ACT = 'redistribution|distribution|resale|reselling|republication|publication|redistributing';

const POINTED = 'the|this|these|our|its|such|licensed|said|any+part|portion';

const AS_A_SERVICE = `distribute|share|supply ..4 ${THING}|${COMMON} ..1 ${HOSTED}`;

/** "Do not post the files on other sites", "you may not mirror the repository". */
const PUT_ONLINE: readonly Pattern[] = [
  // "Derivative works and datasets must remain private."
  {
    mood: 'duty',
    words:
      'derivative+works|derivatives|works|models|weights|datasets|dataset|materials|variants|@licensed ..24 ^remain|stay|kept ..1 private|unpublished|undisclosed',
  },
  // "You may share it, provided that distribution is limited to those who have registered."
  {
    mood: 'any',
    words:
      'distribution|redistribution|sharing be ..2 limited|restricted|confined to ..3 those|people|persons|users|members|recipients|parties|licensees|researchers|institutions',
  },
  {
    mood: 'ban',
    words:
      '^copying|cloning|forking|copy|clone|fork|reproduction ..8 @licensed|demo|preview ..12 to ..1 any|other|another|a|public ..1 platform|repository|site|server|environment',
  },
  // "The following is prohibited: resale, sublicensing or redistribution for gain."
  { mood: 'ban', words: '^resale|redistribution|sublicensing ,|or|and ..6 resale|redistribution|reselling' },
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
    mood: 'ban',
    words: `${BEFORE} ^host|mirror|post|put|place|upload ..4 copies|copy|${THING} ..6 public|download|publicly|online|internet|repository|repositories|file-sharing|website|websites`,
    unless: ['fee ..4 received'],
  },
  {
    mood: 'ban',
    words: `${THING} ..3 be ..1 ^reuploaded|uploaded|mirrored|hosted|reposted`,
    unless: ['country|countries|jurisdiction|state ..4 hosted'],
  },
  {
    mood: 'ban',
    words: `${THING} ..2 be ..1 ^put|posted|placed|uploaded ..2 on|to ..2 public|download|file-sharing|repository|internet|website|websites`,
  },
  {
    mood: 'ban',
    words: `^place|put|leave|store ..3 ${THING} ..8 public|anyone|others|third ..6 obtain|access|download|reach|get|copy|acquire`,
  },
  { mood: 'ban', words: `^mirror|mirroring|rehost|rehosting|reupload ..3 files|file|${THING}|checkpoints` },
];

/** "Keep the weights to yourself", "third parties may not receive copies from you". */
const KEPT_FROM_OTHERS: readonly Pattern[] = [
  {
    mood: 'duty',
    words: '^keep ..6 @licensed|weights|files ..2 to yourself|yourselves|itself|themselves',
    unless: ['account|key|password|confidential'],
  },
  {
    mood: 'ban',
    words:
      '^let|allow|permit ..4 others|anyone|third+parties|other+people ..2 have|get|obtain|receive|download ..4 copies|copy|@licensed',
  },
  { mood: 'ban', words: '^part with ..2 possession' },
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

/** "… provided that no portion of the materials is included in the paper". */
const IN_PAPERS: Pattern = {
  mood: 'any',
  words:
    'provided|condition ..2 no ..4 portion|part|copy|portions|parts ..2 of ..2 @licensed ..1 be ..1 included|reproduced|disclosed|published',
};

/** "No charge may be made for copies", "you may not supply the files to others for a fee". */
const NOT_FOR_MONEY: readonly Pattern[] = [
  {
    mood: 'any',
    words: 'there can|may|shall|must be no charge|fee|fees|payment ..1 for',
    unless: ['warranty|support'],
  },
  // "No charge may be made for copies", "… that nothing is charged for passing it on".
  {
    mood: 'any',
    words:
      'no charge|fee|fees|payment|money ..4 be ..2 made|charged|asked|taken|levied|collected|demanded ..2 for ..4 such? ..2 providing|distribution|distributing|redistribution|redistributing|copies|copy|copying|passing|supplying|sharing',
    unless: ['by ..2 licensor|us|author', 'warranty|support'],
  },
  {
    mood: 'ban',
    words:
      '^charge|collect|demand ..2 separate|additional|any|a ..2 fee|fees|payment ..1 for ..2 software|model|copy|copies|it|them ..2 .|,|;|to',
    unless: ['warranty|support', 'itself'],
  },
  {
    mood: 'granted',
    words: '^@distribute|copy ..8 without ..1 charging|charge|asking|taking|demanding ..2 fee|money|payment|anything',
    unless: ['warranty|support'],
  },
  {
    mood: 'ban',
    words: `${BEFORE} ^supply|provide|offer|deliver|furnish ..3 ${POINTED} ..4 ${THING}|${COMMON} ..16 commercial|commercially|fee|payment|charge|remuneration|compensation|consideration|profit`,
    unless: [HOSTED, 'warranty|warranties|support|indemnity'],
  },
];

/** "You may not sell Orchid Voice": the thing by a name of its own, or as data. */
const BY_NAME: readonly Pattern[] = [
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
  // "… not redistribute data to any person who is not covered".
  {
    mood: 'ban',
    words: `${BEFORE} ^redistribute|share|distribute|transfer|disclose ..1 data|datasets ..10 third|person|persons|anyone|others|public|outside`,
    unless: ['personal|your|user|customer data', 'personal+data', 'use ..12 to|for ..6 share|distribute|disclose'],
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
];

/** "Do not distribute without permission", "redistribution requires our consent". */
const WITH_PERMISSION: readonly Pattern[] = [
  // "Do not distribute without permission": the thing itself goes without saying.
  {
    mood: 'ban',
    words: `not|never|or|, ^distribute|redistribute|resell|republish ..4 without ..6 ${PERMISSION}`,
    confidence: 0.8,
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
];

/** "You may not repackage the weights as a product", "… ship a device that contains the model". */
const IN_A_PRODUCT: readonly Pattern[] = [
  // "You may not repackage the weights as a product."
  {
    mood: 'ban',
    words: `${BEFORE} ^repackage|rebrand|white-label ..6 ${THING}|${COMMON} ..4 as|into|under|for|in|with`,
  },
  {
    mood: 'ban',
    words: '^repackage|unbundle|rebundle ..8 for ..4 distribution|resale|redistribution|transfer|sale',
  },
  {
    mood: 'ban',
    words:
      '^distribute|ship|sell|market ..3 software|device|devices|product|products|application|applications incorporating|containing|including|using ..8 @licensed|@named',
    unless: ['without|unless|except|compete|competes'],
  },
];

/** "This license gives you no right to sell it", "the right of distribution remains with us". */
const NO_RIGHT: readonly Pattern[] = [
  {
    mood: 'any',
    words:
      'only ..1 we|licensor|company|authors|author|@licensor may|can ..2 distribute|redistribute|share|publish|sell',
    unless: ['may not'],
  },
  // "A right to make it available to third parties is expressly not granted."
  {
    mood: 'any',
    words: `right|permission|license ..12 make|distribute|redistribute|share|publish|sell ..6 ${THING}|${COMMON} ..24 be ..1 not ..1 granted|given|conferred`,
    unless: ['trademark|trademarks|patent|patents', 'your ..2 content'],
  },
  // "… the right to sell it" is not given.
  {
    mood: 'any',
    words: `not ..1 include|grant|give|convey|confer|extend|cover ..6 right|rights|permission|license ..2 to :? (? ..1 )? ..4 distribute|redistribute|sell|resell|rent|lease|lend|publish`,
    // "… no right to use: – information distributed unlawfully": what may not be used.
    unless: ['trademark|trademarks|patent|patents|third', 'your ..2 content', 'to use ..1 :'],
  },
  {
    mood: 'any',
    words: 'no|without ..3 right ..3 distribute|redistribute|publish|sell',
    unless: ['without limitation'],
  },
  {
    mood: 'any',
    words: `no right|permission|authority|license to ..2 give|pass|share|transfer|hand|provide ..8 ${THING}|${COMMON}|third|others`,
    unless: ['without limitation', 'trademark'],
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
    words:
      'right ..2 of|to distribution|distribute|redistribution|redistribute|publication|publish ..3 remain|remains|stays|rests ..1 with',
    unless: ['you|licensee|recipient ..3 retain'],
  },
];

/** "You may not sell, rent or lend the model": a verb of passing on, and the thing. */
const ACTS: readonly Pattern[] = [
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
  // "Redistribution of the data is not permitted (except to your students)."
  {
    mood: 'any',
    words: 'redistribution|resale ..10 is|are|be|remains|remain ..1 not ..1 permitted|allowed|authorized',
    unless: ['if|when|where|whether ..8 not ..1 permitted|allowed|authorized'],
  },
  // "Any redistribution beyond your team remains prohibited."
  {
    mood: 'any',
    words: 'redistribution|resale ..10 is|are|be|remains|remain|stays ..3 prohibited|forbidden|barred|disallowed',
    unless: [
      'not|never|neither ..3 prohibited|forbidden|barred|disallowed',
      'prohibited|forbidden ..1 by|under ..3 law|laws',
    ],
  },
  // "No public redistribution of the text."
  {
    mood: 'ban',
    words: 'no|onward|further|public ^redistribution|resale ..1 of|.|;|,|or|without',
    unless: ['fee|fees|charge|payment'],
  },
  // "Any transfer to a third party can only be made under a separate agreement with us."
  {
    mood: 'any',
    words:
      'transfer|sharing|distribution|disclosure ..16 third|others|anyone ..12 may|can only be ..2 done|made|carried+out|effected ..6 under|with|after|on|upon ..10 agreement|permission|consent|approval|authorization',
  },
  {
    mood: 'any',
    words:
      'transfer|sharing|distribution|disclosure ..12 third|others|anyone|outside ..12 be only ..1 possible|permitted|allowed ..1 under|with|after|on|upon ..10 agreement|permission|consent|approval|authorization',
  },
  // "… publish, sell or otherwise make available to any third party all or a substantial part of the collection".
  {
    mood: 'ban',
    words: `${BEFORE} ^${PASS_ON} ..24 substantial|any|whole ..1 part|parts|portion|portions|subset of ..1 the|a|any|this|our|its`,
    unless: ['notice|notices', 'responsibility|liability'],
  },
  { mood: 'ban', words: 'do not ^redistribute', unless: ['unless|without|except'] },
  { mood: 'ban', words: `^hand|pass|give ..3 ${THING} ..1 on|over|along|away` },
];

/** "You may not make the model available", "… give it to a third party". */
const MADE_AVAILABLE: readonly Pattern[] = [
  { mood: 'ban', words: `${BEFORE} ^make ..6 ${THING} ..3 available`, unless: [`available ..6 ${HOSTED}`] },
  { mood: 'ban', words: `${BEFORE} ^make ..4 available ..8 ${THING}`, unless: [`available ..14 ${HOSTED}`] },
  {
    mood: 'ban',
    words: `${BEFORE} ^make|give|provide ..4 ${POINTED} ..4 ${COMMON} ..3 available|to+third|to+any+third|to+others|to+other|to+anyone`,
    // "No attempt shall be made to link the data to other data."
    unless: [HOSTED, 'attempt|attempts|effort|efforts ..4 made'],
  },
  {
    mood: 'ban',
    words: `${THING}|${COMMON} ..14 be ..14 ^handed|given|transferred|made+available|provided|disclosed|supplied|released ..6 to ..2 third|others|anyone|other|person|persons|outside|public`,
    unless: ['confidential', 'personal+data|personal+information'],
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
];

/** "The model may not be shared". */
const PASSIVE: readonly Pattern[] = [
  {
    mood: 'ban',
    words: `${THING}|${COMMON}|version|versions|part ..14 be ..16 ^distributed|redistributed|published|shared|sold|resold|rented|leased|lent|disseminated`,
    // What it is put into may be offered to others.
    unless: ['use ..40 product|products|service|services|system|application ..2 that|which be'],
  },
];

/** "Only complete copies may be passed on", "it may be shared in binary form only". */
const IN_SOME_FORM: readonly Pattern[] = [
  // "You may not distribute any files, except those that we list."
  {
    mood: 'ban',
    words: `${BEFORE} ^distribute|redistribute|sell|resell|publish|lend|rent ..2 any ..2 files|copies|copy|parts|part`,
    unless: ['virus|infected|malicious|containing|contain|infringe'],
  },
  {
    mood: 'any',
    words:
      'only ..1 be? ..1 distributed|redistributed|distribute|redistribute ..6 in ..2 executable|binary|object|object-code|compiled ..2 form|code|format',
    unless: ['not only', 'source+code|source'],
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
  // "You may share it in source form only and only to this archive".
  {
    mood: 'permit',
    words: '^distribute|redistribute|share|publish|convey|provide ..30 only to|through|via|within|between|among',
    unless: ['only to the extent', 'apply|applies only to', 'only to ..2 comply', 'subject only to'],
    confidence: 0.6,
  },
];

/** "Redistribution is prohibited", "not for resale", "prohibited: redistribution". */
const NOUNS: readonly Pattern[] = [
  // "Distribution: prohibited without consent."
  {
    mood: 'any',
    words: 'distribution|redistribution|sharing|resale|sale : ..2 prohibited|forbidden|not+permitted|not+allowed|none',
    unless: ['not prohibited|forbidden'],
  },
  // "Prohibited use: commercial use, redistribution, or …".
  {
    mood: 'any',
    words:
      'prohibited|forbidden|disallowed|banned|not+permitted|not+allowed ..2 : ..10 redistribution|redistributing|resale|reselling ,|.|;|or|and',
    unless: ['not prohibited|forbidden', 'permitted|allowed :'],
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
    mood: 'main',
    words: `distribution|redistribution|publication|sale|resale|distributing|redistributing|selling ..8 ${THING}|${COMMON} ..14 ^prohibited|forbidden|banned`,
    unless: ['not prohibited|forbidden', 'prohibited|forbidden to change|use|remove', IN_PASSING],
  },
  // "… provided no weights are shared."
  {
    mood: 'any',
    words: `provided|providing|as+long+as|if|condition ..2 no|none ..4 ${THING}|${COMMON} ..3 are|is|be ..1 redistributed|distributed|shared|published|released|sold`,
  },
  { mood: 'any', words: 'redistribution|distribution|resale be not permitted|allowed' },
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
  // "Not permitted: - Redistribution", "- Resale".
  {
    mood: 'ban',
    words: `: ^${ACT}`,
    unless: [USED_FOR, `: ${ACT} of|as|in|on|for|to|with|by|under|or|and|,`, IN_PASSING],
  },
  { mood: 'ban', words: `: ^${ACT} of ..3 @licensed`, unless: [USED_FOR, IN_PASSING] },
  // "Forbidden: - Redistribution of any portion of this repository".
  {
    mood: 'ban',
    words:
      '^publication|distribution|redistribution|resale|sale of ..1 any|all ..2 part|parts|portion|portions of ..2 @licensed',
    unless: [IN_PASSING],
  },
  // "Distribution of the data to others is not permitted."
  {
    mood: 'any',
    words: `distribution|sharing|publication|transfer|transmission|disclosure of ..1 ${POINTED} ..3 ${THING}|${COMMON} ..10 be ..1 not ..1 permitted|allowed|authorized`,
    unless: ['if|when|where|whether ..8 not ..1 permitted|allowed|authorized', 'personal+data', '@named ..2 not'],
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
];

const SECRET_THINGS = 'credentials|passwords|api+keys|access+keys|tokens|download+links|links|accounts';

/** "Do not redistribute the data or your credentials to anyone": the thing itself beside what opens it. */
const BESIDE_SECRETS: readonly Pattern[] = [
  {
    mood: 'ban',
    words: `^redistribute|share|distribute|disclose|transfer|provide|give|send ..2 ${THING}|${COMMON} ,|or|and ..4 ${SECRET_THINGS}`,
    unless: ['personal+data|information|api ,|or|and'],
  },
  {
    mood: 'ban',
    words: `^redistribute|share|distribute|disclose|transfer|provide|give|send ..8 ${SECRET_THINGS} ,|or|and ..4 portion|part|parts|copy|copies of ..6 ${THING}|${COMMON}|@named`,
  },
];

/** How a sentence says that the thing may not be passed on, in the order in which it is tried. */
export const PATTERNS: readonly Pattern[] = [
  {
    mood: 'any',
    words: 'may|can be ..1 distributed|redistributed|shared ..1 exclusively|solely|only by',
    unless: ['by ..2 you|licensee|licensees|means|way|using|email'],
  },
  RENTED,
  IN_PAPERS,
  ...BESIDE_SECRETS,
  ...[
    [AS_PROVIDED],
    PUT_ONLINE,
    KEPT_FROM_OTHERS,
    NOT_FOR_MONEY,
    BY_NAME,
    WITH_PERMISSION,
    IN_A_PRODUCT,
    NO_RIGHT,
    ACTS,
    MADE_AVAILABLE,
    PASSIVE,
    IN_SOME_FORM,
    NOUNS,
  ]
    .flat()
    .map((one) => ({ ...one, unless: [...(one.unless ?? []), ...SOMETHING_ELSE] })),
];
