import type { Pattern } from '../../patterns/pattern.ts';
import { NOT_FIELD, TO_OTHERS } from './words.ts';

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

/** "Use outside the competition is not allowed". */
const EVENT: readonly Pattern[] = [
  {
    mood: 'ban',
    words:
      '^use|usage outside ..2 the|this|our ..3 competition|course|project|challenge|event|program|hackathon|workshop',
  },
  // "It does not permit use outside the course."
  {
    mood: 'any',
    words:
      'not permit|allow|authorize|grant|cover|include ..24 use|uses outside|beyond ..6 process|program|event|competition|course|project|hackathon|challenge|workshop|platform',
    unless: [TO_OTHERS],
  },
];

/** Purposes that are neither research nor trade. */
const PLAYFUL =
  'creative|entertainment|artistic|recreational|humor|humorous|satirical|journalistic|defensive|humanitarian|peaceful|protective|religious';

/** "You may use it for drug discovery only", "… solely to build extensions". */
const FOR_A_TASK: readonly Pattern[] = [
  // "… used solely for the project described in the application".
  {
    mood: 'main',
    words:
      'used|use|processed|accessed|analyzed ..4 only|solely|exclusively|limited|restricted|confined ..2 for|in|to ..2 the|those ..4 project|projects|purpose|purposes|study|research|uses ..2 described|stated|specified|named|set+out|set+forth|outlined|approved|listed|detailed|given ..1 in|by ..4 application|appendix|annex|proposal|request|form|protocol|schedule|exhibit|attachment|plan',
    unless: ['not ..2 only|solely', 'confidential|personal'],
  },
  // "… solely for the Permitted Uses", which the text names elsewhere.
  {
    mood: 'granted',
    words: '^@use ..30 solely|only|exclusively for ..2 permitted|authorized|stated use|uses|purpose|purposes',
    unless: ['@noncommercial|@research'],
  },
  {
    mood: 'granted',
    words: '^@use|make ..14 within|inside your ..2 organization|company|institution|firm|team',
    unless: ['within|inside ..6 or|and outside', 'any|every place|purpose', 'externally', 'if you meet'],
  },
  {
    mood: 'any',
    words:
      '^@use ..6 only|solely|exclusively ..1 in|within|inside ..3 test|testing|sandboxed|sandbox|isolated|controlled|authorized|laboratory ..2 environment|environments|lab|labs',
    unless: ['not|never ..3 only|solely', 'personal+data|key|keys'],
  },
  {
    mood: 'main',
    words: `provided|intended|released|licensed|available|offered|used|use ..2 solely|only|exclusively|strictly ..1 for ..8 ${PLAYFUL}`,
    unless: ['not ..2 provided|intended|released|licensed', 'including|such+as'],
  },
  {
    mood: 'main',
    words: `provided|intended|released|licensed|available|offered|used|use ..2 for ..8 ${PLAYFUL} ..2 purposes|use|uses|applications|projects only|solely|exclusively`,
    unless: ['not ..2 provided|intended|released|licensed', 'including|such+as'],
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
  {
    mood: 'granted',
    words: '^@use ..6 for ..6 development|design ..1 or|and|, ..2 development|design|debugging|testing|test purposes',
    unless: ['any', 'production|commercial'],
  },
  {
    mood: 'main',
    words:
      'code|software|model|sample|data|weights|material|materials be ..3 provided|released|available|offered|shared ..6 for ..1 informational|illustrative|reference|evaluation ..1 purposes only',
    unless: ['advice', 'research'],
  },
  {
    mood: 'granted',
    words:
      '^@use|@modify|@distribute|do|deal|make|create|prepare|exercise|license|usage|develop ..30 solely|only|exclusively ..2 to|for ..2 develop|developing|evaluate|testing|integrate|integrating|operate ..10 applications|products|@thing',
  },
  {
    mood: 'main',
    words:
      'grant|license|rights|permission ..3 for ..2 field|domain|area|sector|industry of ..6 exclusively|only|alone|solely',
  },
  {
    mood: 'main',
    words:
      'licensed|permitted|allowed|entitled to use ..6 for ..4 task|tasks|application|applications|scenario|scenarios only|alone|exclusively',
    unless: ['@research|@noncommercial'],
  },
  {
    mood: 'main',
    words: 'may|can use ..6 for ..4 task|tasks|application|applications|scenario|scenarios only|alone|exclusively',
    unless: ['@research|@noncommercial'],
  },
  {
    mood: 'ban',
    words:
      '^@use|deploy ..6 for|to ..2 uses|use|purposes|tasks|applications ..4 beyond|outside ..3 such|its|their|those|these ..2 task|tasks|purpose|purposes|scope|use',
    unless: ['terms|license ..3 scope'],
  },
];

/** "It may be accessed only via the hosted API". */
const THROUGH: readonly Pattern[] = [
  // "You may access it via approved interfaces."
  {
    mood: 'permit',
    words:
      '^access|use|call|query ..3 @licensed ..1 via|through|by ..2 approved|authorized|official|designated ..1 api|apis|interfaces|interface|endpoints|platform|channels',
  },
  {
    mood: 'ban',
    words: '^@use|access|serve|run|host ..8 infrastructure|platform|channel|gateway|hardware|service ..1 other+than',
    unless: ['other+than ..2 in+accordance|in+compliance|expressly|permitted|allowed|provided'],
  },
  // "… must run only through our gateways."
  {
    mood: 'main',
    words:
      'routed|accessed|served|run|made ..1 exclusively|solely|only through|via ..5 gateway|gateways|platform|portal|endpoint|endpoints|api|infrastructure',
  },
  {
    mood: 'main',
    words:
      '@use ..12 permitted|allowed|authorized only|solely|exclusively through|via|by|over|on|within|from ..6 @thing|website|websites|site|portal|gateway|interface|endpoint',
    unless: ['not ..3 permitted|allowed'],
  },
  {
    mood: 'any',
    words:
      'may|can|must|shall only|solely|exclusively be ..2 accessed|used|run|executed|deployed|installed|operated ..6 by|with|on|in|within|through|inside|as+part+of',
    unless: ['in accordance', 'in compliance', 'research', '@noncommercial'],
  },
  // "The Work only may be used with the platform of the Licensor."
  {
    mood: 'any',
    words:
      'only|solely|exclusively may|can|must|shall be ..2 accessed|used|run|executed|deployed|installed|operated ..6 by|with|on|in|within|through|inside|as+part+of',
    unless: ['in accordance', 'in compliance', 'research', '@noncommercial'],
  },
];

/** "The license is for internal use", "… for your own internal research". */
const INTERNAL: readonly Pattern[] = [
  {
    mood: 'main',
    words: 'license|permission|grant be ..1 for ..2 internal ..1 use|purposes',
    unless: [...OR_INTERNAL],
  },
  // "Internal use is approved."
  {
    mood: 'main',
    words: '^internal ..1 use|usage ..6 be ..1 approved|permitted|allowed|granted|authorized',
    unless: ['not'],
  },
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
  { mood: 'main', words: '@internal ..12 permitted purpose|use', unless: ['not'] },
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
    words:
      'right|rights|license|permission|grant ..3 covers|cover|extends|comprises ..6 internal|own ..4 and|but nothing|no|not ..2 beyond|more|further|else|other',
  },
];

/** "We grant you the right to internally test it". */
const INTERNALLY: readonly Pattern[] = [
  // "… to internally evaluate the code".
  { mood: 'granted', words: 'internally ^evaluate|use|test|assess|review|run', unless: NOT_FIELD },
  { mood: 'granted', words: '^evaluate|test|assess ..6 internally' },
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
];

/** "You may not use it for the benefit of others", "… for your own business and not for that of others". */
const FOR_ONESELF: readonly Pattern[] = [
  // What one may use for oneself alone.
  {
    mood: 'ban',
    words: `^@use|access|operate|exploit ..10 ${FOR_OTHERS}`,
    // "Do not use it to: act on behalf of others" bars an act.
    own: true,
    unless: ['any+purpose', 'for ..3 purpose|purposes', 'behalf of ..3 licensee|you|company|licensor|us'],
  },
  {
    mood: 'granted',
    words: '^@use ..8 own|your business|purposes|affairs|needs ..3 not ..4 others|third|another|anyone',
  },
];

/** "Only in connection with our product", "solely on devices that are owned by you". */
const WITH_A_THING: readonly Pattern[] = [
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
  {
    mood: 'granted',
    words:
      '^@use ..24 on ..2 hardware|machines|equipment|computers|devices|servers ..1 you|licensee ..1 own|control|operate',
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
    words: '^@use|run|access|deploy ..20 except|other+than ..3 in+connection+with|with|on|within|as+part+of ..8 @thing',
    unless: ['in+accordance|in+compliance|in+line+with'],
  },
  {
    mood: 'duty',
    words:
      '^@use ..10 only|solely|exclusively ..1 in ..1 connection|conjunction|combination ..1 with ..6 @thing|products|hardware|services',
  },
  {
    mood: 'main',
    words:
      'shall|must|may|can ..1 be ..1 run|used|operated|executed|deployed ..2 on|within|in|with ..2 company|licensor|our|@licensor ..6 only|solely|exclusively',
  },
  {
    mood: 'main',
    words:
      'use|deployed|used|run|operate|operated|installed|employed ..3 only|solely|exclusively ..1 on|with|in|for ..5 accelerators|boards|chipsets|devices|robots|vehicles|cameras|phones|handsets|consoles|hardware|processors|products|game|games|platform|app ..4 .|of|made|by|from|supplied',
    unless: ['research|server|servers|country|commercial'],
  },
];

/** "Solely for the purpose of analyzing images", "you will not use it other than to enhance your app". */
const FOR_A_PURPOSE: readonly Pattern[] = [
  {
    mood: 'main',
    words: 'included|provided|supplied|delivered|bundled ..6 only|solely|exclusively ..1 for ..2 purpose|purposes of',
  },
  {
    mood: 'permit',
    words: 'may|can only be ..2 ^used|run|installed|executed ..6 for ..3 purpose|purposes of',
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
];

/** "For use only with our printers", "it must run on our chips and no others". */
const BESIDE_A_THING: readonly Pattern[] = [
  {
    mood: 'permit',
    words: 'only ^use ..10 on|with|in ..4 @thing|products ..2 compatible|made|manufactured|supplied|sold|certified',
  },
  {
    mood: 'main',
    words: 'for|on|in ..3 platforms|devices|hardware|processors|chips|chipsets only|exclusively|alone',
    unless: ['stored|kept|held|saved|store|keep ..3 on|in'],
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
    mood: 'permit',
    words:
      '^use|access ..8 only|solely|exclusively ..1 by+means+of|through ..8 @thing|function|functions|interface|interfaces',
  },
  {
    mood: 'granted',
    words: '^@use ..8 only|solely|exclusively ..1 during|while ..6 operation|use|running|term|subscription',
  },
  { mood: 'main', words: 'use ..8 is|are limited|restricted ..2 to ..2 @thing|hardware|use' },
  {
    mood: 'granted',
    words:
      '^@use|@distribute|license|usage ..40 for ..2 use with|on|in ..4 @thing|chipset|chipsets|hardware ..4 containing|based|made|manufactured|from|of',
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

/** "Only inside your company", "confined to the medical sector", "no use outside the Project". */
const WITHIN: readonly Pattern[] = [
  // "… for use only within the organization that bought it".
  {
    mood: 'main',
    words:
      'use|used|run|installed|deployed|operated|accessed|permitted|allowed ..1 only|solely|exclusively ..1 within|inside ..4 organization|company|institution|institute|firm|enterprise|business|premises|campus|department',
    unless: ['written|notice|confidential'],
  },
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
    mood: 'main',
    words:
      'grant|license|permission|right|rights ..2 covers|extends|applies|cover ..10 within|inside|on|in ..6 only|alone|exclusively',
    unless: ['countries|territory'],
  },
];

/** "… solely as embedded in an official build", "no license is granted to any device that is none": it holds in a thing alone. */
const IN_A_THING: readonly Pattern[] = [
  {
    mood: 'granted',
    words:
      '^@use ..12 solely|only|exclusively ..8 as ..1 embedded|incorporated|integrated|included|bundled|contained|installed|supplied ..2 in|within|into|with|on',
    unless: ['library|libraries|source+code'],
  },
  {
    mood: 'any',
    words:
      'no license|right|rights|permission be ..1 granted ..1 to|for|in ..3 any ..6 firmware|build|product|products|service|device|devices|application|hardware|platform ..8 that|which ..2 not',
    unless: ['trademark|trademarks|patent|patents'],
  },
  {
    mood: 'main',
    words:
      'license|grant|permission|rights ..8 applies|apply|extends|extend|limited ..1 solely|only|exclusively ..1 to ..6 builds|build|devices|device|hardware|firmware|platform|boards|robots|vehicles|machines',
    unless: ['code|weights|files|documentation'],
  },
  // "Use of the Model outside official builds requires a separate license."
  {
    mood: 'any',
    words:
      '^use|deployment|operation ..6 outside|beyond ..6 build|builds|product|products|device|devices|hardware|firmware|platform|environment|service ..24 requires|require|needs|need ..6 license|permission|agreement|consent|approval',
    unless: ['not ..1 require|need'],
  },
];

/** How a sentence binds the use to a field, a product or a place, in the order in which it is tried. */
export const PATTERNS: readonly Pattern[] = [
  // "Students can only access the model via the network of the institute."
  {
    mood: 'permit',
    words:
      'can|may only|solely ..1 ^access|use|run|reach ..5 via|through|over|from|on ..3 network|premises|intranet|campus|server|servers|computers|machines',
    unless: NOT_FIELD,
  },
  ...EVENT,
  ...IN_A_THING,
  ...FOR_A_TASK,
  ...THROUGH,
  // These say "only" and its like, which limits of other kinds do, too.
  ...[FOR_A_PURPOSE, BESIDE_A_THING, WITHIN]
    .flat()
    .map((one) => ({ ...one, unless: [...NOT_FIELD, ...(one.unless ?? [])] })),
  ...INTERNAL,
  ...INTERNALLY,
  ...FOR_ONESELF,
  ...WITH_A_THING,
];
