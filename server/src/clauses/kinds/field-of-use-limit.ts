import type { ClauseKind } from '../kind.ts';
import { previousOf } from '../meaning.ts';
import { find, type Pattern } from '../pattern.ts';
import { OTHER_MATTERS, OTHER_USES } from '../sharedWords.ts';
import { phraseAt, textOf } from '../values/phrase.ts';

/** What the licensor keeps itself from granting to others. */
const TO_OTHERS = 'not ..1 grant ..2 third|others|anyone|another';

/** Limits of other kinds. */
const NOT_FIELD = [
  // What is named among others limits nothing.
  'including ..14 @internal',
  'for|of|in|purpose|purposes|only|solely|exclusively|to|restricted+to|limited+to ..1 @research',
  '@research ..1 purpose|purposes|use|uses',
  '@noncommercial',
  'commercial',
  'permitted purpose',
  'lawful',
  'law',
  'data|information ..8 collect',
  'personal',
  'purposes that are permitted',
  'expressly permitted',
  'accordance|consistent|compliance ..6 documentation',
];

/** What is said of a use that others have the good of. */
const FOR_OTHERS = 'benefit|behalf|account of ..2 third|others|another|anyone+else|other+persons|other+entities';

/** What a use may be confined to: a place, a trade, or the doing of one thing. */
const FIELD =
  'internal|sector|industry|field|domain|market|platform|device|devices|product|drug|medical|automotive|agriculture|agricultural|education|robotics|healthcare|insurance|weather|chemistry|genomics|gaming|finance|energy|aerospace|evaluating|testing|assessing|trying|deciding|analysis|processing|translation|transcription|diagnosis|detection|generation|inspection|planning|design|monitoring|control|connection|conjunction|combination|association';

/** What a purpose is of: the doing of something that is no act of the license itself. */
const AIM =
  'operating|analyzing|developing|building|making|creating|providing|controlling|steering|monitoring|planning|producing|manufacturing|designing|maintaining|supporting|accessing|connecting|displaying|viewing|processing|integrating|implementing|installing|enabling|running|managing|diagnosing|detecting|translating|transcribing|operation|analysis|development|production|planning|maintenance|implementation|diagnosis|detection|translation|integration|installation';

/** Research, wherever it is done: research-only. */
const OR_INTERNAL = [
  'not ..1 limited+to',
  'academic|scientific|educational|research ..2 or ..1 internal',
  // "… for purposes such as:" gives examples of what one may do, of which this is one.
  'purposes|uses|activities such+as :',
];

/** What bounds a use to a field, a product or a place, where nothing of another kind is named. */
const OF_A_FIELD: readonly Pattern[] = [
  {
    mood: 'permit',
    words: 'only ^use ..10 on|with|in ..4 @thing|products ..2 compatible|made|manufactured|supplied|sold|certified',
  },
  {
    mood: 'main',
    words: 'included|provided|supplied|delivered|bundled ..6 only|solely|exclusively ..1 for ..2 purpose|purposes of',
  },
  {
    mood: 'permit',
    words: 'may|can only be ..2 ^used|run|installed|executed ..6 for ..3 purpose|purposes of',
  },
  {
    mood: 'main',
    words: 'for|on|in ..3 platforms|devices|hardware|processors|chips|chipsets only|exclusively|alone',
  },
  // "… for use only within the organization that bought it".
  {
    mood: 'main',
    words:
      'use|used|run|installed|deployed|operated|accessed|permitted|allowed ..1 only|solely|exclusively ..1 within|inside ..4 organization|company|institution|institute|firm|enterprise|business|premises|campus|department',
    unless: ['written|notice|confidential'],
  },
  // "It is supplied for use only with our printers", "… for use solely in conjunction with our chips".
  {
    mood: 'main',
    words:
      'for+use only|solely|exclusively ..1 with|on|in|by|within ..8 @thing|chipset|chipsets|products|printer|printers|peripheral|chips',
  },
  {
    mood: 'granted',
    words:
      '^@use|@distribute|@modify|license|usage ..60 for ..2 use only|solely|exclusively ..2 with|on|in|conjunction|combination|connection',
  },
  {
    mood: 'duty',
    words:
      '^used|run|executed|operated|execute|run|operate ..2 in+conjunction+with|in+combination+with|together+with ..6 @thing|microcontrollers|chips|chipset|products',
  },
  {
    mood: 'duty',
    words:
      '^run|executed|execute|operate|operated|used ..3 on|in|with|connected ..10 @thing|components|component|chips|microcontrollers|microcontroller|products ..4 made|manufactured|sold|supplied|owned|licensed|designed ..2 by|for',
    unless: ['without'],
  },
  {
    mood: 'granted',
    words:
      '^@use|@modify|@distribute|do|make|create|exercise|license|usage ..60 for ..1 sole|limited|specific|exclusive ..1 purpose|purposes of|either',
    unless: ['having them'],
  },
  {
    mood: 'main',
    words: 'license|grant|rights|permission ..8 be ..1 solely|only|exclusively for ..2 purpose|purposes of',
  },
  {
    mood: 'permit',
    words: 'only ^use|access ..8 for ..3 purpose|purposes',
    unless: ['credit|attribution'],
  },
  {
    mood: 'permit',
    words:
      '^use|access ..8 only|solely|exclusively ..1 by+means+of|through ..8 @thing|function|functions|interface|interfaces',
  },
  {
    mood: 'granted',
    words: '^@use ..8 only|solely|exclusively ..1 during|while ..6 operation|use|running|term|subscription',
  },
  // "You will not use it other than to enhance your application."
  {
    mood: 'ban',
    words:
      '^@use|access|make ..30 other+than|except ..1 to|for ..1 enhance|develop|developing|operate|operating|create|creating|test|testing|run|running|integrate|support|make|build|building',
    unless: ['confidential', 'archival|backup'],
  },
  {
    mood: 'granted',
    words:
      '^@use|@modify|@distribute|do|deal|make|create|prepare|exercise|license|usage ..60 solely|exclusively|only ..2 for ..4 purpose|purposes of',
  },
  {
    mood: 'duty',
    words: '^@use ..12 solely|exclusively|only ..1 for ..4 use|uses|purpose|purposes',
    // "… only for purposes that: (i) are lawful" names none yet.
    unless: ['purposes|uses ..1 that|which :'],
  },
  { mood: 'main', words: 'use ..8 is|are limited|restricted ..2 to ..2 @thing|hardware|use' },
  // "Use is confined to the company", "the license is limited to drug discovery".
  {
    mood: 'main',
    words: `use|usage|license|licenses|grant|permission|right|rights ..4 limited|restricted|confined|bound to ..4 ${FIELD}`,
    unless: ['@research|personal|@noncommercial|illegal|liability|@patent', 'not limited'],
  },
  {
    mood: 'main',
    words:
      'use be ..1 confined|limited|restricted to ..4 own|company|companies|business|organization|affairs|household',
    unless: ['liability'],
  },
  // "We grant you the right to use it for the purpose of steering the machine."
  {
    mood: 'granted',
    words: `^@use ..12 for the purpose|purposes of ..8 ${AIM}`,
    unless: [
      'such+as|including|without+limitation|any+purpose|not+limited',
      'purpose|purposes of ..8 @distribute|distribution|@modify|modification|compliance|backup',
    ],
    confidence: 0.8,
  },
  // "Any use outside the Project is prohibited", with the name of a thing that the text defines.
  {
    mood: 'ban',
    words: '^@use|run|deploy ..8 outside|outside+of ..1 @named',
    unless: ['@place|country|countries|territory|region|scope', 'nonproduction|production|@research', TO_OTHERS],
    confidence: 0.7,
  },
  {
    mood: 'any',
    words:
      'no ..1 right|rights|license ..3 granted|given ..1 outside|outside+of|beyond ..2 @named|@thing|field|platform',
    unless: ['@place|country|countries|territory|region|scope'],
    confidence: 0.7,
  },
  {
    mood: 'granted',
    words:
      '^@use|@distribute|license|usage ..40 for ..2 use with|on|in ..4 @thing|chipset|chipsets|hardware ..4 containing|based|made|manufactured|from|of',
  },
  {
    mood: 'main',
    words:
      'grant|license|permission|right|rights ..2 covers|extends|applies|cover ..10 within|inside|on|in ..6 only|alone|exclusively',
    unless: ['countries|territory'],
  },
  {
    mood: 'granted',
    words: '^@use|use|run ..10 in|within|inside ..4 only|exclusively|alone|solely',
    unless: [
      'form|forms|manner|copies|copy|accordance|compliance|territory|@place|country|countries|whole|part|connection|conjunction|formats|media|medium|source|binary|object',
    ],
  },
  {
    mood: 'permit',
    words:
      '^used|run|executed|installed|operated|deployed ..6 on|in|with|within|inside ..6 no+other|no+others|nowhere+else|nothing+else',
  },
  {
    mood: 'ban',
    words:
      '^run|use|execute|install|deploy ..6 on|with|in ..3 @thing|chips|computers|machines ..2 not ..4 made|supplied|sold|manufactured|provided|owned',
  },
  {
    mood: 'main',
    words:
      'licensed|provided|available|supplied|released ..2 for ..2 deployment|use|operation|installation in|on|with|within ..4 alone|only|exclusively|solely',
  },
];

export const kind: ClauseKind = {
  id: 'field-of-use-limit',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify', 'share'],
  osd: [6, 8],
  title: 'One field of use only',
  meaning: 'The grant holds only for a named field, product, platform, service or hardware, or for internal use.',
  why: 'The same model may not be used elsewhere, whatever the purpose.',
  advice: 'Check that every place where you run the model is inside the named field.',
  freeWording: 'You may use the Model for any purpose, in any field and in any product.',
  says: [
    {
      mood: 'main',
      words: 'license|permission|grant be ..1 for ..2 internal ..1 use|purposes',
      unless: [...OR_INTERNAL],
    },
    {
      mood: 'ban',
      words:
        '^use|usage outside ..2 the|this|our ..3 competition|course|project|challenge|event|program|hackathon|workshop',
    },
    {
      mood: 'granted',
      words:
        '^@use ..8 solely|only|exclusively ..1 to ..1 build|develop|create|write|make ..3 extensions|plugins|plug-ins|add-ons|integrations|bots|connectors',
    },
    {
      mood: 'granted',
      words:
        '^@use ..4 for ..1 drug+discovery|weather+forecasting|robotics|healthcare|agriculture|materials+science|translation|transcription|protein+design ..3 only|alone|exclusively|solely',
    },
    // "You may access it via approved interfaces."
    {
      mood: 'permit',
      words:
        '^access|use|call|query ..3 @licensed ..1 via|through|by ..2 approved|authorized|official|designated ..1 api|apis|interfaces|interface|endpoints|platform|channels',
    },
    // "Internal use is approved."
    {
      mood: 'main',
      words: '^internal ..1 use|usage ..6 be ..1 approved|permitted|allowed|granted|authorized',
      unless: ['not'],
    },
    ...OF_A_FIELD.map((says) => ({ ...says, unless: [...NOT_FIELD, ...(says.unless ?? [])] })),
    // "… to internally evaluate the code".
    { mood: 'granted', words: 'internally ^evaluate|use|test|assess|review|run', unless: NOT_FIELD },
    // "It does not permit use outside the course."
    {
      mood: 'any',
      words:
        'not permit|allow|authorize|grant|cover|include ..24 use|uses outside|beyond ..6 process|program|event|competition|course|project|hackathon|challenge|workshop|platform',
      unless: [TO_OTHERS],
    },
    {
      mood: 'granted',
      words: '^@use ..6 for ..6 development|design ..1 or|and|, ..2 development|design|debugging|testing|test purposes',
      unless: ['any', 'production|commercial'],
    },
    {
      mood: 'ban',
      words: '^@use|access|serve|run|host ..8 infrastructure|platform|channel|gateway|hardware|service ..1 other+than',
      unless: ['other+than ..2 in+accordance|in+compliance|expressly|permitted|allowed|provided'],
    },
    // What one may use for oneself alone.
    {
      mood: 'ban',
      words: `^@use|access|operate|exploit ..10 ${FOR_OTHERS}`,
      // "Do not use it to: act on behalf of others" bars an act.
      own: true,
      unless: ['any+purpose', 'for ..3 purpose|purposes', 'behalf of ..3 licensee|you|company|licensor|us'],
    },
    // "Copyright is not released for products that do not conform to the standard."
    {
      mood: 'any',
      words:
        'copyright|license|rights|permission ..3 not ..1 released|granted|given|available ..1 for ..6 products|implementations',
    },
    {
      mood: 'main',
      words: 'for use in ..6 products|implementations ..1 claiming|conforming|compliant|that+conform|which+conform',
    },
    { mood: 'granted', words: '^evaluate|test|assess ..6 internally' },
    {
      mood: 'ban',
      words: '^@use|make|copy|run ..30 other+than|except ..4 internal',
      unless: ['confidential'],
    },
    { mood: 'main', words: 'is|are|be ..1 free|licensed ..2 for ..2 your|own internal', unless: OR_INTERNAL },
    {
      mood: 'granted',
      words: '^make|copy|@use ..24 necessary|required|needed for ..1 internal ..2 use|research|purposes',
      unless: OR_INTERNAL,
    },
    // "… for your own internal research": research, and inside the house alone.
    {
      mood: 'granted',
      words:
        '^@use|make|license|usage ..40 for ..1 your|their|its|legitimate|own ..4 internal ..4 research|use|evaluation|testing|purposes',
      unless: [
        ...OR_INTERNAL,
        'internal ..2 or|and ..2 external|public|commercial',
        'including ..14 internal',
        'any purpose',
        'confidential',
        'documentation',
      ],
    },
    {
      mood: 'main',
      words:
        'made+available|makes+available|provided|released|offered|supplied|distributed|licensed ..14 for ..1 your|their|its|own ..3 internal ..4 research|use|evaluation|testing|purposes',
      unless: [...OR_INTERNAL, 'internal ..2 or|and ..2 external|public|commercial', 'information|confidential'],
    },
    // "… must run only through our gateways."
    {
      mood: 'main',
      words:
        'routed|accessed|served|run|made ..1 exclusively|solely|only through|via ..5 gateway|gateways|platform|portal|endpoint|endpoints|api|infrastructure',
    },
    {
      mood: 'granted',
      words:
        '^@use ..24 on ..2 hardware|machines|equipment|computers|devices|servers ..1 you|licensee ..1 own|control|operate',
    },
    {
      mood: 'main',
      words:
        '@use ..12 permitted|allowed|authorized only|solely|exclusively through|via|by|over|on|within|from ..6 @thing|website|websites|site|portal|gateway|interface|endpoint',
      unless: ['not ..3 permitted|allowed'],
    },
    { mood: 'main', words: '@internal ..12 permitted purpose|use', unless: ['not'] },
    // "… a license to use the Software internally"
    {
      mood: 'granted',
      words: '^@use ..8 internally',
      unless: [
        'externally|publicly|distribute|publish|sublicense|commercially',
        'or|and ..2 internally',
        'internally ..1 or|and',
      ],
    },
    {
      mood: 'main',
      words:
        'code|software|model|sample|data|weights|material|materials be ..3 provided|released|available|offered|shared ..6 for ..1 informational|illustrative|reference|evaluation ..1 purposes only',
      unless: ['advice', 'research'],
    },
    {
      mood: 'permit',
      words:
        '^used|run|operated|installed|executed|use ..2 only|solely|exclusively ..3 in+conjunction+with|in+combination+with|in+connection+with|as+part+of|as+a+component+of ..8 @thing|package|hardware',
    },
    { mood: 'any', words: 'extend|apply|licensed ..2 only ..16 run|runs|running on ..10 @thing' },
    { mood: 'ban', words: '^@use ..16 standalone|stand-alone basis|product|model' },
    { mood: 'ban', words: '^@use ..24 with|on|in ..6 @thing ..2 other+than' },
    {
      mood: 'main',
      words:
        'only|solely|exclusively ..8 on ..4 servers|server|equipment|hardware|devices|device|computers|computer|machines|systems|premises|infrastructure|robots ..4 owned|controlled|operated|leased|designated|licensed|that|of',
    },
    { mood: 'duty', words: '^limit|restrict|confine ..3 use ..6 to ..3 use on|in|with|within' },
    { mood: 'main', words: '@internal ..6 only|solely|exclusively', unless: OR_INTERNAL },
    {
      mood: 'main',
      words: 'only|solely|exclusively|strictly|limited+to|restricted+to|confined+to ..12 @internal',
      unless: OR_INTERNAL,
    },
    {
      mood: 'granted',
      words: '^@use|@modify|@distribute|do|deal|make|create|prepare|exercise|license|usage ..40 for ..6 @internal',
      unless: [...OR_INTERNAL, 'copies of the documentation', 'including ..14 internal', 'any purpose'],
    },
    { mood: 'permit', words: 'your|own internal purposes|use|business|operations', unless: ['not ..30 internal'] },
    {
      mood: 'main',
      words: 'only|solely|exclusively|restricted+to|limited+to ..3 for use ..2 in|with|on|within|by ..8 @thing',
    },
    {
      mood: 'granted',
      words:
        '^@use|@modify|@distribute|do|deal|make|create|prepare|exercise|license|usage|develop ..30 only|solely|exclusively ..3 in+connection+with|with|within|on|as+part+of|in+conjunction+with|in+combination+with|through|for+use ..8 @thing',
    },
    {
      mood: 'main',
      words:
        'licensed|provided|available|supplied ..6 only|solely|exclusively ..3 in+connection+with|with|within|on|as+part+of|in+conjunction+with|for+use ..8 @thing',
    },
    {
      mood: 'ban',
      words:
        '^@use|run|access|deploy ..20 except|other+than ..3 in+connection+with|with|on|within|as+part+of ..8 @thing',
      unless: ['in+accordance|in+compliance|in+line+with'],
    },
    {
      mood: 'any',
      words:
        'may|can|must|shall only|solely|exclusively be ..2 accessed|used|run|executed|deployed|installed|operated ..6 by|with|on|in|within|through|inside|as+part+of',
      unless: ['in accordance', 'in compliance', 'research', '@noncommercial'],
    },
    {
      mood: 'granted',
      words:
        '^@use|@modify|@distribute|do|deal|make|create|prepare|exercise|license|usage|develop ..30 solely|only|exclusively ..2 to|for ..2 develop|developing|evaluate|testing|integrate|integrating|operate ..10 applications|products|@thing',
    },
    {
      mood: 'duty',
      words:
        '^@use ..10 only|solely|exclusively ..1 in ..1 connection|conjunction|combination ..1 with ..6 @thing|products|hardware|services',
    },
    {
      mood: 'main',
      words:
        'grant|license|rights|permission ..3 for ..2 field|domain|area|sector|industry of ..6 exclusively|only|alone|solely',
    },
    {
      mood: 'granted',
      words: '^@use ..8 own|your business|purposes|affairs|needs ..3 not ..4 others|third|another|anyone',
    },
    {
      mood: 'main',
      words:
        'shall|must|may|can ..1 be ..1 run|used|operated|executed|deployed ..2 on|within|in|with ..2 company|licensor|our|@licensor ..6 only|solely|exclusively',
    },
    {
      mood: 'main',
      words:
        'licensed|permitted|allowed|entitled to use ..6 for ..4 task|tasks|application|applications|scenario|scenarios only|alone|exclusively',
      unless: ['@research|@noncommercial'],
    },
    {
      mood: 'ban',
      words:
        '^@use|deploy ..6 for|to ..2 uses|use|purposes|tasks|applications ..4 beyond|outside ..3 such|its|their|those|these ..2 task|tasks|purpose|purposes|scope|use',
      unless: ['terms|license ..3 scope'],
    },
    {
      mood: 'main',
      words:
        'use|deployed|used|run|operate|operated|installed|employed ..3 only|solely|exclusively ..1 on|with|in|for ..5 accelerators|boards|chipsets|devices|robots|vehicles|cameras|phones|handsets|consoles|hardware|processors|products|game|games|platform|app ..4 .|of|made|by|from|supplied',
      unless: ['research|server|servers|country|commercial'],
    },
    {
      mood: 'main',
      words:
        'right|rights|license|permission|grant ..3 covers|cover|extends|comprises ..6 internal|own ..4 and|but nothing|no|not ..2 beyond|more|further|else|other',
    },
  ],
  unless: [
    'copies of the documentation',
    'information supplied',
    'confidential+information ..4 be ..2 used',
    // What users let each other do with what they put up.
    'you|contributor ..2 grant|grants ..2 each|other|every|all ..1 user|users|others',
    'used under',
    '@use|display|register|name|mark|brand ..10 trademarks|logos',
    // What one may do in one's own house without the conditions for others.
    'notwithstanding ..2 section|sections|paragraph|paragraphs|clause|clauses ..12 may|can',
    'trademarks|logos ..45 only|solely|exclusively|permission|@internal',
    'endorse',
    'warranty',
    'designed|intended ..2 exclusively|solely for use',
  ],
  // "It is provided for making extensions; no other use is permitted."
  reads: (statement) => {
    const before = find(OTHER_USES, 'any', statement) && previousOf(statement);
    if (before === null) return null;
    const named = find(
      'provided|licensed|supplied|available|used|use|given ..3 for ..2 the? making|developing|building|running|creating|operating|integrating|purpose',
      'main',
      before,
    );
    const taken = named === null || NOT_FIELD.some((words) => find(words, 'any', before) !== null);
    return taken ? null : { start: 0, end: statement.words.length, confidence: 0.7 };
  },
  values: (statement) => fieldIn(textOf(statement)),
  frames: [
    {
      force: 'only',
      all: [
        'together+with|in+conjunction+with|in+combination+with|inside|premises|field+of',
        '@use|use|exploit|exploitation|deploy|employ|run|embed|apply|deployment|rights|license|library|software|model',
      ],
      not: [
        ...NOT_FIELD,
        OTHER_MATTERS,
        'works|done|outside|form|compliance|confidential|disclose|written|notice|copyright|source|permitted',
      ],
      most: 20,
    },
    {
      force: 'duty',
      all: [
        '@use|use|exploit|exploitation|deploy|employ|run|embed|apply|deployment ..8 for|to no purpose|purposes|use ..1 other|but|except',
      ],
      not: NOT_FIELD,
      most: 24,
    },
    {
      force: 'ban',
      all: ['@use|used|use|run|operate ..3 outside ..3 @thing|editor|app|game|company|premises|network|field|hardware'],
      not: [...NOT_FIELD, 'scope|agreement|license'],
      most: 26,
    },
    {
      force: 'only',
      all: [
        'run|used|executed|deployed|installed|operated ..2 on|in|with|inside|within ..3 @thing|chips|hardware|gpus|cloud',
        '@licensed|weights',
      ],
      not: [
        ...NOT_FIELD,
        'form|accordance|compliance|confidential|copy|copies|backup|back|source|object|connection|country|countries|single|one|time',
      ],
      most: 16,
    },
    { force: 'any', all: ['for no ..1 other task|job|application|project|product'], not: NOT_FIELD, most: 20 },
    {
      force: 'only',
      all: [
        'use|used ..5 to write|develop|build|create|make ..4 app|apps|application|applications|plugin|plugins|add-ons|extensions|games|software|products',
        'for|with|on ..4 @thing|phone|phones|console|consoles|browser|editor',
      ],
      not: NOT_FIELD,
      most: 20,
    },
  ],
  examples: {
    match: [
      'You may use it for drug discovery only.',
      'The license is for internal use.',
      'Use outside the competition is not allowed.',
      'You may use the Model solely to build extensions for Orchid.',
      'You may not use the weights except for your internal business purposes.',
      'You may copy the files as necessary for internal use.',
      'Internal use of the recordings is approved under these conditions.',
      'The Software may be used for your own non-commercial internal research purposes.',
      'The files are made available for your internal, non-profit research use.',
      'Embed the library solely in combination with our engine.',
      'We grant you the right to internally run the files.',
      'The license does not permit use outside the course.',
      'You may not extract, copy or split off the weights for use outside our player software or a fork of it.',
      'The checkpoint is supplied for your internal business purposes.',
      'You may only use the driver on products compatible with our cards.',
      'The Tool is licensed for use only within the organization that bought it.',
      'Use is permitted only inside your company.',
      'We grant you a license:\n\n(a) to run the Model solely for your internal business or research purposes;\n\n(b) to copy the manual.',
      'The fonts are included only for purposes of operation of the editor.',
      'The Model may be deployed only on accelerators made by us.',
      'The rights of the licensee are limited to use in connection with the Workspace.',
      'The right covers your internal processes and nothing beyond that.',
      'Use is restricted to the analysis of satellite images.',
      'You may copy the manuals for use on an internal basis only.',
      'The firmware may only be used for the purposes of running our board.',
      'You may not use the Products for the benefit of any third party.',
      'The driver is supplied for use only with our printers.',
      'Redistribution in binary form, for use solely in conjunction with our chipset, is permitted.',
      'Permission to use it is granted, provided that it is used in conjunction with our microcontrollers.',
      'The firmware must execute solely on chips made by us.',
      'Copyright is not released for products that do not conform to the standard.',
      'You may use this program for the sole purpose of making your own plug-ins.',
      'The license in this Section is solely for the purpose of making extensions.',
      'You may modify the samples solely for the purposes of designing, building and testing your own programs.',
      'You will not use the library other than to enhance your application.',
      'You may use the map only by means of the viewer application.',
      'You may use the icons only during the operation of the program.',
      'You may install and use the Software for design, development and testing purposes.',
      'The license is confined to drug discovery.',
      'The Model is made for narrow tasks and must not be deployed for uses beyond such tasks.',
      'The Licensor grants you the non-exclusive right to use the Software for the purpose of analyzing satellite images.',
      '"Project" means the mapping of caves.\n\nAny use of the Model outside the Project is prohibited.',
      'Use of the model is permitted only through our website.',
      'The model may be accessed only via the hosted API.',
      'You may not serve the Model through any infrastructure other than that of the company.',
      'Every request must be routed exclusively through the official gateways.',
      'You may run the Model on machines you own.',
      'The lab grants you a license to use the Tool internally for tests.',
      'The buyer is entitled to use it for inspection tasks only.',
      'The permission is confined to the medical sector.',
      'You may run it on our robot and nowhere else.',
      'The weights must be operated on our cloud exclusively.',
      'This sample code is made available for informational purposes only.',
      'The tool is licensed for your internal use only.',
      'You may use the library solely for your internal business purposes.',
      'The model is licensed only for use in systems with our processors.',
      'You may run it solely on servers that are owned or controlled by you.',
      'You must limit the use of the software to use on the robot.',
    ],
    noMatch: [
      'The Trust agrees that it shall not grant any third party the right to use the drafts outside the review process.',
      'You may copy the documentation for your internal, reference purposes.',
      'You shall not access the Service other than in accordance with the Documentation.',
      'You may use it for your internal or external purposes.',
      'You may use the Model for purposes such as:\n\n- internal business use\n\n- products for others',
      'You will use the Service only for purposes that: (i) these terms permit; and (ii) are lawful.',
      'Where you make it public, you grant each user a license to use the content solely in connection with the Service.',
      'We grant you a license to use the model, including for commercial use and internal use.',
      'You may not use our Service to:\n\n- take unauthorized actions on behalf of others.',
      'Notwithstanding Sections 3 and 4, you may use the Work and your changes internally within your own organization.',
      'You may use the Software on behalf of your clients.',
      'We grant you the right to use the Software for the purpose of exercising your rights.',
      'Confidential Information will be used by Customer solely for the purpose of carrying out this Agreement.',
      'We grant you the right to use it for purposes such as the analysis of images.',
      'You may not use the Software except to the extent permitted by law.',
      'We grant you a license to use the model for internal research.',
      'You may use the library in any product.',
      'Users may run and change it, but are not authorized to distribute it except as part of a program of their own.',
    ],
  },
};

/** The field, product or place of use, as the text names it. */
function fieldIn(text: string): Readonly<Record<string, string>> {
  const field =
    phraseAt(
      text,
      /\b(?:only|solely|exclusively|limited to|restricted to)\s+(?:and\s+exclusively\s+)?(?:be\s+\w+\s+)?(?:for|in|on|with|within|to|as|by)?\s*(?:the\s+purposes?\s+of\s+)?((?:your|the|its|an?|own)?\b)(?!\s*[.,;)])/i,
    ) ?? phraseAt(text, /\b(internal\b)/i);
  return field ? { field } : {};
}
