import type { Pattern } from '../patterns/pattern.ts';
import { GIVER, said } from './families.ts';

const GAIN = 'payment|remuneration|fee|money|pay|gain|profit|reward|trade|sale|living|income|compensation';

export const NO_COMMERCE: readonly Pattern[] = [
  said(
    'main',
    `purpose|purposes|use|uses ..10 from+which|for+which|by+which|in+which ..2 no|neither ..1 ${GAIN}|revenue|consideration ..6 obtained|received|drawn|taken|made|earned|derived|due|is|flows`,
  ),
  said(
    'ban',
    `^earn|make|draw|derive|take ..2 money|profit|income|living|gain|revenue ..3 with|from|off|out|through|by`,
    ['law|fraud|trafficking|exploit'],
  ),
  said(
    'ban',
    `^employ|use|employed|used|put|deploy ..6 in ..3 business|businesses|trade|commerce|operations ..5 of|by|operations|enterprise|company|firm|.`,
    ['compete|intended|critical|whether|high-risk'],
  ),
  said('ban', '^use|employ|used|employed|deemed|regarded ..14 against|for payment|remuneration|reward|hire|gain', [
    'liable|liability|support|whether',
    'export',
    // "… for hiring, or for scoring applicants": of people, and not of the thing.
    'hire ..1 decision|decisions|people|staff|employees|candidates|workers|or+for|,',
  ]),
  said('main', 'never|not|nothing for trade|commerce|business|sale|profit|gain', [
    'liable|warranty',
    'not ..1 only|whether',
    'whether',
    'not ..1 for ..1 sale ..1 or',
    'or|and ..2 otherwise',
  ]),
  said(
    'main',
    `research|work|studies|services ..6 against|for|paid ..2 payment|pay|fee|by ..6 client|industry|company|sponsor|industrial|customer ..8 not ..4 covered|deemed|scientific|included|allowed|purpose|permitted|licensed`,
  ),
  said(
    'main',
    'services|service|use|rendering|integration|incorporation ..4 against|for payment|remuneration|fee|sale ..20 require|requires|need|needs|presuppose ..4 separate|further|another|own|different|commercial',
  ),
  said(
    'main',
    '@use ..6 purpose|purposes ..2 other ..1 than ..10 product|products ..2 for sale ..8 contact|apply|ask|license',
  ),
];

export const RESEARCH: readonly Pattern[] = [
  said(
    'main',
    'are|is|means|mean exclusively|only|solely ..3 such? ..2 purposes|uses|use ..2 as|that|which ..3 serve|serves|further|advance|support ..8 knowledge|teaching|research|science|study|learning|publication',
  ),
  said('granted', '^use|make|run ..6 which|that ..1 be ..1 not ..1 production'),
  said('main', 'only ..3 use|uses which|that ..1 be not ..1 production ..4 licensed|permitted|allowed|granted|covered'),
  said(
    'main',
    'permission|license|right|rights|grant ..2 covers|cover|embraces|extends+to|is+for|are+for ..3 research|studies|study|coursework|teaching|science|experiments|evaluation ..8 nothing|only|alone|exclusively|no+more|solely',
  ),
  said(
    'main',
    'exclusively|only|solely ..1 for ..2 scientific|academic|educational|research|teaching|learning|study ..1 purposes|use|work|ends',
    ['not ..2 only', 'output|outputs|documentation', 'purpose|purposes|use or ..2 @noncommercial'],
  ),
  said(
    'main',
    'there|meant|released|published to be studied|examined|evaluated|tested ..2 , ..1 not|never ..3 deployed|used|sold|put',
  ),
  said(
    'main',
    'academic|nonprofit|not-for-profit|non-profit|for-profit|scientific ..4 institution|entity|organization|body ..2 , internal ..1 research|evaluation|testing|study',
  ),
  said(
    'main',
    'teaching|universities|research|study|schools ..6 be|is free ..6 every|any|all other use|uses ..3 excluded|barred|forbidden|prohibited|ruled+out|requires',
  ),
  said('permit', '^try|test|examine ..6 lab|laboratory|classroom ..6 but|, ..1 not ..3 put|deploy|use|sell'),
];

const LEAVE = 'permission|license|licence|contract|agreement|okay|ok|consent|go-ahead|approval|deal|arrangement|leave';

export const COMMERCIAL_LEAVE: readonly Pattern[] = [
  said(
    'main',
    `if|before|when|where ..3 you|anyone|company|firm ..5 sell|sold|earn|commercial|commercially|business|profit|money ..12 ask|talk|write|speak|contact|come|call ..2 to? ..1 ${GIVER}|university|institute|foundation`,
    ['trademark|name|logo|not|no'],
  ),
  said(
    'main',
    `ask|talk|write|speak|contact ..3 ${GIVER} ..3 before|first|if|when ..4 you ..4 sell|earn|charge|commercial|commercially|business|profit|money`,
    ['trademark|name|logo|not|no'],
  ),
  said(
    'main',
    `whoever|anyone|who|those|licensee|company|business|firms|companies|businesses ..6 wishes|wants|desires|wish|want|intends|desire|seeks ..20 gain|profit|product|sell|sale|commercial|commercially|business ..10 talk|contact|apply|ask|write|obtain|conclude|request|negotiate|agree`,
    ['trademark|name|logo|promote'],
  ),
  said(
    'main',
    `firms|companies|businesses|enterprises|commercial+users|business+users|corporations ..2 need|needs|require|must|have+to ..6 ${LEAVE}`,
    ['not|no ..2 need'],
  ),
  said(
    'main',
    `exploitation|use|uses|employment|deployment ..3 in|for|by ..2 trade|business|businesses|commerce|company|enterprise|products|profit|gain ..4 presuppose|presupposes|require|requires|needs|need|demands|calls+for ..6 ${LEAVE}`,
    ['not|no'],
  ),
  said('main', `services ..2 against ..1 payment|pay|remuneration ..26 require|requires|need|needs ..4 ${LEAVE}`, [
    'not|no',
  ]),
  said(
    'main',
    `commercial ..1 users|user|use|exploitation ..2 must|shall|has|have|need|needs ..3 first|come|conclude|reach|sign ..4 ${LEAVE}`,
    ['not|no'],
  ),
];

export const SUBSTITUTE: readonly Pattern[] = [
  said(
    'ban',
    `^offer|sell|market|build|make|develop|launch|create|run|set ..8 substitute|replacement|alternative|rival|equivalent|clone|stand-in|copycat ..3 for|to|of ..4 our|ours|@licensor|@named|product|service|it`,
    ['advice|professional|legal|medical'],
  ),
  said(
    'ban',
    `^use|used|employ|exploit ..10 takes|take|draws|draw|lures|diverts|divert|compete ..2 business|customers|sales|trade|clients ..2 from|with ..2 @licensor|us|our`,
  ),
  said(
    'main',
    'product|products|offering|offerings|service|services ..2 that|which ..3 stand+in|substitute|replace|rival|compete|imitate ..3 for|with? ..2 ours|our|@licensor ..6 excluded|prohibited|not|forbidden|off|barred|out',
  ),
  said(
    'ban',
    '^set|build|offer|make|create|launch ..4 service|product|offering like|similar+to|akin+to|resembling ours|our|@licensor',
  ),
];

const BODIES =
  'companies|company|enterprises|enterprise|firms|makers|manufacturers|producers|armies|army|military|governments|government|authorities|authority|police|agencies|agency|forces|contractors|banks|insurers|landlords|employers|ministries|ministry|dealers|brokers|corporations|industry';

export const LICENSEES: readonly Pattern[] = [
  said('main', `not for ..3 ${BODIES} ..3 ,|or|and|.`, ['resale|sale', 'use ..2 by']),
  said(
    'any',
    `${BODIES} ..18 cannot|not|never ..2 become|be|count ..2 licensee|licensees|user|users|party|eligible|entitled`,
    ['liable|deemed|responsible'],
  ),
  said(
    'any',
    '" licensee " is|means|are ..3 scientific|academic|nonprofit|not-for-profit|public|research|educational|natural|university ..4 institution|institute|body|person|persons|university|organization|school',
  ),
  said(
    'main',
    `${BODIES} get|gets|receive|receives|have|has|is+given|are+given no ..1 permission|license|rights|right|leave`,
  ),
  said('main', `no permission|license|right|rights ..2 given|granted|extended ..1 to ..3 ${BODIES}`),
  said(
    'main',
    `${BODIES}|anyone|those|whoever|person|persons ..12 left+out|excluded|shut+out|barred|ineligible|locked+out|may+not+apply`,
    ['law|damages|use|uses|reports|arbitration|waiver|class|warranty|warranties|liability'],
  ),
  said(
    'main',
    'accessible|available|open|usable|issued|handed ..1 only|solely|exclusively to ..3 employees|students|staff|members|universities|natural|schools|nonprofits|individuals|hospitals|residents|citizens',
    ['confidential|documentation ..4 marked'],
  ),
  said(
    'main',
    `only|solely|nobody+but|none+but ..2 universities|schools|hospitals|individuals|natural+persons|nonprofits|charities|members|students ..4 may|can|are ..3 take|use|become|apply|licensed|get|download|obtain|entitled|eligible`,
  ),
];

export const FIELD: readonly Pattern[] = [
  said(
    'main',
    'use|right|rights|license|permission|grant ..3 confined|restricted|limited|tied|bound to ..6 internal|agriculture|education|healthcare|medicine|schools|operations|product|app|platform|device|chips|hardware|sector',
    ['liability|law|names|notices|not ..2 confined|restricted|limited', 'research'],
  ),
  said(
    'main',
    'right|license|permission|grant ..1 covers|cover ..4 use ..8 nothing|only|alone|no+more|nothing+further|exclusively',
    ['research'],
  ),
  said('main', 'permitted|allowed|licensed ..1 be|is solely|only|exclusively ..1 the? ..1 use ..1 as|in|with|for|on'),
  said('permit', '^use|run|deploy ..3 in-house|in+house|internally|inside+your|within+your ..6 not|only|alone|never', [
    'not ..1 only',
    'output|outputs',
  ]),
  said('any', '" ..4 " means ..20 internal research|evaluation|testing|use ..3 and|or|,|;'),
];

export const GATE: readonly Pattern[] = [
  said(
    'any',
    'download|release|access|delivery|copies|copy|link|files|weights ..6 only ..1 once|after|when|upon|if ..3 applicant|you|recipient|requester|user|licensee ..6 completed|registered|signed|named|accepted|identified|consented|filled',
  ),
  said(
    'any',
    `${GIVER}|institute|university|provider|foundation ..1 may|can ..12 refuse|deny|withhold ..2 release|access|download|copy|delivery|registration`,
    ['breach|support|service|services'],
  ),
  said(
    'any',
    `${GIVER}|institute|university|provider ..1 may|can ..2 demand|ask|require|request ..4 evidence|proof ..6 that ..2 applicant|requester|person`,
  ),
  said(
    'any',
    'recipient|requester|applicant|user|users|institution ..4 has|have|must ..4 registered|register|enrolled|signed+up ..2 with|at|before',
    ['trademark|copyright|law|company'],
  ),
  said(
    'any',
    'license|agreement|right|rights|grant|takes+effect|effective|subject+to ..8 receipt ..2 of ..3 executed|signed|completed|countersigned',
  ),
  said('any', `write|mail|turn|come ..2 to ..1 us ..6 tell|say|who|name|introduce ..10 send|get|give|receive|hand`),
  said(
    'any',
    `${GIVER}|institute|university ..2 check|checks|verify|verifies|vet|vets ..2 who|identity|whether ..14 before|prior ..4 hand|send|give|release|get|download|access`,
  ),
  said(
    'any',
    'without|no registration|form|signature|account|application ..4 no download|access|copy|files|weights|model',
  ),
  said(
    'any',
    'copies|copy|files|weights|model ..2 handed|given|sent|released|supplied ..2 to ..3 persons|people|those|institutions ..2 known|registered|approved|vetted|verified',
    ['you|may|third'],
  ),
];

const SERVED =
  'internet|network|api|online|remote|remotely|hosted|managed|embedded|cloud|service|token|subscription+service|web|endpoint|server';

export const HOSTING: readonly Pattern[] = [
  said(
    'ban',
    `functions|function|functionality|features|capabilities|it|@model ..6 be? ..1 ^offered|available|provided|exposed|opened|made|served|offer|provide|make|open|expose|serve ..10 ${SERVED} ..8 to|for|by ..2 anyone|others|third|outsiders|public|customers|people|persons|strangers`,
    ['train|source|copies|personal'],
  ),
  said(
    'ban',
    `^make|offer|provide|open|expose|put|give|sell ..8 functionality|functions|@model|it|access|capabilities ..8 third|others|anyone|customers|outsiders|public|people ..6 ${SERVED}`,
    // A copy that is passed on in a product is no service.
    ['train|personal|source', 'embedded|bundled|incorporated|included ..2 in', 'standalone|stand-alone'],
  ),
  said(
    'main',
    `not for|to ..1 selling|sell|renting|offering|reselling ..2 bare|raw|plain|mere|direct|paid? access ..2 to`,
  ),
  said(
    'main',
    'permitted|allowed|licensed ..1 use|uses|purpose ..2 not ..2 include|cover|extend ..4 provision|providing|offering|supply|rendering ..3 service|services ..3 to|for ..2 third|others|anyone|customers|outside',
  ),
  said(
    'ban',
    `^put|place|run|set ..3 it|@model|weights ..2 behind|up|on|as ..3 api|endpoint|service|web|server ..6 others|customers|public|anyone|third|people|outsiders`,
  ),
  said(
    'any',
    `if|where|when ..3 others|people|users|anyone|third ..4 reach|use|access|call|query|talk ..6 over|through|via|across ..2 network|internet|web|api|interface ..12 show|must|give|shall|put|need`,
    ['machine|ai|human'],
  ),
  said(
    'main',
    `letting|allowing|permitting|enabling ..2 outsiders|others|third|strangers|anyone|customers ..4 query|use|call|access|reach ..8 not|forbidden|prohibited|barred|excluded|be+out`,
  ),
  said(
    'ban',
    '^resell|sell|offer|market|rent ..3 it|@model|access|them ..2 as ..3 cloud|hosted|online|managed|web ..2 offering|service|product|api',
  ),
  said('ban', '^selling|sell|sold|rent ..3 access|calls|tokens|use ..2 to ..3 @model|raw|it|weights'),
  said(
    'duty',
    'remote|online|network ..2 interface|access|service ..8 ^link|hyperlink|accompanied|visible|shown|text',
    ['other than', 'except|excluding'],
  ),
];

export const OUTPUT_BOUNDS: readonly Pattern[] = [
  said(
    'any',
    '@output|pictures|images|texts|answers|recordings ..3 may|can|must|shall ..1 be ..2 used|published|shared|shown|kept|sold|given ..3 only|solely|exclusively|alone|privately',
    ['law|legal|verified|own+risk'],
  ),
  said(
    'ban',
    '@output|they|pictures|images|texts|answers ..4 be ..1 ^used|sold|published|employed|exploited ..4 for ..2 advertising|advertisement|marketing|political|commercial|publicity',
  ),
];

export const TRAINING: readonly Pattern[] = [
  said(
    'ban',
    '^raise|rear|bring|school|grow|nurture|feed|teach|coach ..4 model|models|ai|network ..3 on|with|from|up ..4 @output|answers|it|what|texts|its',
  ),
  said(
    'ban',
    '@output|they|texts|answers|it ..5 be? ..1 ^used|employed|serve|fed|put|nor|go|taken ..12 training|teaching|instruction|learning|labeling ..2 of ..6 model|models|network|networks|systems',
  ),
];

export const REVERSE: readonly Pattern[] = [
  said(
    'ban',
    '^reconstruct|recover|recovering|retrieve|extract|regain|rebuild|restore|elicit|dig|coax|tease ..10 training|trained ..2 data|texts|on|set|images|examples|material',
    ['lost|backup'],
  ),
  said(
    'ban',
    '^find|work|figure|discover|learn|pry|look|spy|derive|determine|infer|ascertain ..4 out|into|in? ..6 trained+on|how ..4 works|inside|training|made|identity+of+any+person|built',
    ['price'],
  ),
  said(
    'ban',
    '^get|pull|take|lift|draw|extract|coax ..3 weights|parameters|model|binaries|firmware ..2 out|apart|from|off',
    ['notice|name'],
  ),
  said('ban', 'attempts|attempt ..3 to ..2 ^reconstruct|recover|decompile|extract|derive|uncover', [
    // Who someone is: a wrong done to others.
    'patient|patients|person|persons|individual|individuals|participant|participants|subjects|identity|identities|identifiable|personal',
  ]),
];

const GUARDS =
  'filter|filters|check|checks|watermark|watermarks|guard|guards|barrier|barriers|lock|locks|blocking|block|safeguards|brake|brakes|limiter|seal|key+check|license+check|protection|protections|safety+layer|refusals|refusal';

export const GUARD: readonly Pattern[] = [
  said('ban', `^render|make|put ..2 ineffective|inoperative|useless|unreadable|out+of ..4 ${GUARDS}`),
  said('ban', `^render|make ..5 ${GUARDS} ..4 ineffective|inoperative|useless|unreadable|harmless`),
  said(
    'ban',
    `${GUARDS} ..16 be? ..1 ^removed|patched|worked|switched|disabled|bypassed|tampered|turned|circumvented|defeated|evaded|taken|cut`,
    ['copyright|notice|update|updates|legal'],
  ),
  said(
    'duty',
    `^leave|keep|have ..3 ${GUARDS} ..3 on|running|active|enabled|switched|in+place|intact|working|untouched`,
    ['account|password|records'],
  ),
  said('ban', `^take|switch|turn|patch|knock|cut|strip|disable|tamper ..3 out|off|down|with|away? ..3 ${GUARDS}`, [
    'copyright|notice',
  ]),
];

export const KEEPING: readonly Pattern[] = [
  said('ban', 'neither ..4 ^passed|handed|given|shared|transferred|made ..3 on|over|out|to|accessible ..10 nor', [
    'confidential|personal',
  ]),
  said(
    'ban',
    '@licensed|it|weights|files|copies|object ..4 be ..2 ^passed|handed|given|made ..3 on|over|out|away|round|along|accessible ..3 to ..2 third|others|anyone|public|outsiders|outside',
    ['personal|information|confidential|unless ..6 agree'],
  ),
  said(
    'ban',
    '^hand|pass|give|send ..3 it|them|copies|weights|files|@model ..1 round|around|out|on|along|away|over|elsewhere',
    ['personal|notice|unless|without|agree|accept', 'terms|law'],
  ),
  said('main', 'copies ..2 for ..2 others|friends|colleagues|third|outsiders ..3 not|forbidden|prohibited|excluded'),
  said('ban', '@licensed|files|copies|weights ..6 ^change hands'),
];

export const PERSONAL: readonly Pattern[] = [
  said(
    'ban',
    '^assign|transfer|cede ..1 permission|permissions|these+permissions|this+license|these+rights|your+rights|the+right|the+license|this+permission|this+agreement',
    ['notice|name|copyright|intellectual', '@licensed ..1 to', 'confidential'],
  ),
  said(
    'main',
    'permission|license|right|rights|agreement ..3 be|is ..2 yours|your+own|licensee|personal ..2 alone|only|personal|to',
    ['personal information|data|use'],
  ),
  said('main', 'agreement|license|right|rights|permission ..2 be|is personal ..1 to'),
  said('main', 'purported|attempted|any assignment|transfer ..16 be|is ..1 void|invalid|ineffective|null'),
  said('main', 'without ..1 right|permission|power|authority to ..3 sublicense|sublicenses|assign|transfer', [
    'you ..2 without',
  ]),
  said(
    'ban',
    'license|right|rights|permission|permissions ..4 be ..1 ^made|handed|passed|given|ceded|signed ..2 over|on|away',
  ),
];

export const UNCHANGED: readonly Pattern[] = [
  said(
    'duty',
    '@model|weights|parameters|files|it|software ..4 ^used|run|kept|left|stay|remain|passed|shared ..2 as+it+is|as+they+are|unchanged|unaltered|unmodified|untouched',
    ['notice|notices|copyright|names|terms|license|watermark'],
  ),
  said('ban', '^tinker|meddle|fiddle ..2 with ..3 weights|parameters|@model|files|it', ['others|network|safety']),
  said('ban', '^train|trained ..2 it|them|@model|weights ..2 further|on|again|anew', ['other|another']),
];

export const SECRET: readonly Pattern[] = [
  said(
    'duty',
    '^hold|keep|treat|held|kept|treated|guard ..14 in+confidence|secret|confidential|confidentially|under+lock|to+yourself|private|between+us',
    ['personal+data|password|account|key|keys', 'copy|copies ..3 yourself', 'not ..3 confidential'],
  ),
  said(
    'duty',
    'parts|information|documentation|documents|material|materials|papers ..10 accessible|shown|given|disclosed|available ..1 only|solely to ..4 those|persons|employees|people|staff',
  ),
  said(
    'ban',
    '^tell|show|describe|explain|reveal|disclose ..2 outsiders|others|anyone|third|strangers|people ..4 how|what|anything|details|it',
    ['remedy|risk|law|ai|machine|human'],
  ),
  said(
    'main',
    'what|whatever|anything|all you ..3 learn|find+out|hear|see|discover ..6 stay|stays|remain|remains|is ..2 with|secret|confidential|between',
  ),
];

export const MEASURES: readonly Pattern[] = [
  said(
    'ban',
    '^publish|print|post|release|share|disclose|show|publicize ..4 measurement|measurements|benchmark|benchmarks|comparison|comparisons|test+results|scores|timings|test|tests',
    ['personal|medical|hospital'],
  ),
  said(
    'duty',
    'test|tests|measurement|measurements|benchmark|benchmarks|comparison|comparisons ..2 results|scores|figures? ..4 ^kept|stay|remain|treated ..2 private|secret|confidential|house',
  ),
  said(
    'main',
    `comparison|comparisons|measurements|benchmarks|test+results|benchmark+results ..10 need|needs|require|requires ..3 our|prior|@licensor|written ..2 ${LEAVE}`,
    ['not|no'],
  ),
];

export const UPDATES: readonly Pattern[] = [
  said(
    'duty',
    '^employ|use|run|switch|move|change|install|adopt ..5 newest|latest|most+recent|current|new|updated|successor ..2 release|version|edition|update|updates|one',
    ['license|terms|policy|gpl|may|notify|warranty'],
  ),
  said(
    'duty',
    'old|older|earlier|previous|outdated ..1 versions|version|releases|copies|release ..3 be? ..1 ^replaced|exchanged|retired|discarded|deleted|withdrawn',
    ['license|terms|policy'],
  ),
  said(
    'main',
    'update|upgrade ..2 when|whenever|as+soon|once|if ..3 we|@licensor ..3 tell|ask|say|demand|release|publish',
    ['may'],
  ),
  said(
    'any',
    `${GIVER}|steward|provider|institute ..2 may|can ..20 limit|switch|block|stop|restrict|shut|disable|lock ..6 by ..2 technical|remote|afar|distance|remotely|off`,
    ['filter|content|account|password'],
  ),
];

export const NEW_TERMS: readonly Pattern[] = [
  said(
    'any',
    `${GIVER}|institute|university|foundation ..1 may|can ..2 change|amend|revise|rewrite|alter|adapt|adjust ..2 this|these|the ..1 page|terms|license|policy|list|rules|conditions|agreement ..10 counts|binds|binding|holds|valid|existing|too`,
    ['not|no ..3 retroactive|effect', 'already|earlier|keep|stay|future+versions'],
  ),
  said(
    'any',
    'new|newer|revised|later|updated ..1 version|versions|edition|editions ..2 of ..3 policy|license|terms|rules|page ..4 replace|replaces|supersede|supersedes|override|take+the+place|takes+the+place',
    ['not|this ..2 supersedes'],
  ),
  said(
    'any',
    'list|rules|policy|bans ..4 may|can|will ..1 grow|change|lengthen|be+extended|get+longer ..20 binds|counts|applies|binding|follow|check|valid',
  ),
];

export const LAWFUL: readonly Pattern[] = [
  said(
    'duty',
    '^observe|stay|keep|heed|remain|act ..4 within|inside|to|the|with? ..3 law|laws|statutes|regulations|rules+that+apply',
    ['@licensor|natural|scaling', 'protected by'],
  ),
  said(
    'duty',
    '^obtain|secure|seek|get ..5 approval|clearance|consent ..4 institutional|ethics|review|irb|board|committee|patients|subjects|data+protection',
    ['@licensor|our'],
  ),
  said(
    'any',
    'responsible|answer|yours ..3 for|to ..2 keep|keeping|observe|observing|following|obeying ..4 rules|law|laws|regulations ..8 country|place|apply|there|land|state|where',
  ),
  said(
    'main',
    'rights|privacy ..2 of ..2 others|third|people|persons ..2 must|shall|are ..1 to? ..1 be ..1 respected|observed|heeded|safeguarded',
  ),
];

export const SIZE_LIMIT: readonly Pattern[] = [
  said(
    'any',
    '@more|over|above|beyond|past|under|below|fewer+than ..2 @quantity ..4 household|households|holdings|customers|patients|pupils|shops|members|subscribers|readers|people|accounts|seats|vehicles|beds|students|citizens|inhabitants ..12 shall|must|need|needs|write|talk|pay|have|may|ask|contact',
    ['liable|concurrent|age|parameters|tokens'],
  ),
  said('any', 'limit|cap|ceiling|threshold : ..4 @number ..6 revenue|turnover|employees|users|income|sales|staff', [
    'liability|rate|tokens',
  ]),
  said(
    'any',
    'take|takes|bring|brings|turn|turns ..2 in|over|home|round ..2 @more|over|above ..2 a|an|usd|eur|$|€? ..1 @quantity',
    ['liable'],
  ),
];
