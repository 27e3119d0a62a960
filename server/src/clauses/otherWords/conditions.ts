import type { Pattern } from '../patterns/pattern.ts';
import { CHANGED, CURRENCY, GIVER, RECEIVER, said, TERMS } from './families.ts';

/** Where money is spoken of that is no price of the license. */
const NO_PRICE = [
  'liable|liability|damages|indemnify|harmless|court|arbitration|attorney|legal fees|tax|taxes|penalty|fine|award|insurance',
  'you|licensee|recipient may|might ..4 charge|ask',
  'no|without|free ..3 fee|charge|payment|cost|royalty|price',
  'late|overdue|interest|past-due|past+due|expenses|shipping|survive|warrants',
  'not ..4 charge|pay|owe|cost',
  'refund|refunds|reimburse',
  'include|includes ..2 updates|upgrades',
];

export const PRICE: readonly Pattern[] = [
  said('main', `pay|pays|contribute|owe|owes|bill|bills|charge|ask+for|costs ..6 @number ..3 ${CURRENCY}`, [
    ...NO_PRICE,
    'recipient|third|others|customers ..2 pay',
  ]),
  said('main', `pay|pays|contribute|owe|owes|bill|bills|charge|ask+for|costs ..4 ${CURRENCY} ..1 @number`, NO_PRICE),
  said(
    'main',
    `yearly|annual|monthly|quarterly|hourly|flat|lump|non-refundable|nonrefundable|administrative ..2 sum|contribution|charge|rate|amount|fee|price|payment ..8 @number|${CURRENCY}`,
    NO_PRICE,
  ),
  said(
    'main',
    'yearly|annual|monthly|quarterly|hourly rate|contribution|charge|fee|price applies|is|must|shall',
    NO_PRICE,
  ),
  said(
    'any',
    'fee|payment|price|charge|royalty|consideration|compensation ..8 be ..2 agreed|negotiated|settled|fixed|determined',
    [...NO_PRICE, 'previously|not'],
  ),
  said(
    'main',
    '@use|production|deployment|operation|access|seat|copy ..6 be|is|are|becomes chargeable|billable|fee-based|priced',
    NO_PRICE,
  ),
  said('main', `owe|owes|pays|pay ..3 ${GIVER} ..8 price|fee|charge|sum|amount|share|percent|rate`, NO_PRICE),
  said(
    'main',
    `@licensee|company|companies|firms|businesses|who ..4 ^pay|pays ..3 for ..3 time|use|usage|access|calls|tokens|subscription|production|every|each|it`,
    [...NO_PRICE, 'support|services|warranty|others|third'],
  ),
  said('any', 'hold|have|buy|take+out|purchase ..4 paid|current|active|valid ..2 subscription', NO_PRICE),
  said(
    'main',
    '@license|contract|agreement ..24 provide|provides|against|require|requires ..4 financial|monetary|reasonable|appropriate|adequate|fair consideration|compensation|contribution|payment',
    NO_PRICE,
  ),
  said('main', 'consideration ..3 for ..4 license|rights|use ..3 be|is|amounts ..4 @number', NO_PRICE),
  said('main', 'subscription ..8 paid ..2 for', NO_PRICE),
  said('main', 'use|using ..12 against|upon|for payment ..1 of', NO_PRICE),
  said(
    'duty',
    `^pay|contribute ..14 to ..3 ${GIVER}|fund|association|foundation|university|institute|consortium`,
    NO_PRICE,
  ),
];

const BINDING = 'bound|held|hold|subject|subjected|obliged|obligated|committed|bind|put+under|placed+under';

export const FLOW_DOWN: readonly Pattern[] = [
  said('duty', `${RECEIVER} ..14 ^${BINDING} ..6 ${TERMS}`, [
    'disclosure|confidential|confidentiality',
    'in confidence',
    'subject matter',
    'by ..2 installing|using|downloading|accessing',
  ]),
  said(
    'any',
    `${RECEIVER} ..3 undertake|undertakes|promises|promise|pledges|commits|covenants ..12 ${TERMS}|section|sections|article|articles|annex|§`,
    ['not ..2 undertake|promise'],
  ),
  said(
    'duty',
    `under|by|through|into|with ..2 agreement|contract|license|terms that|which|containing ..2 contains|contain|includes|include|imposes|repeats|incorporates? ..4 prohibitions|restrictions|bans|limits|limitations|section|annex|schedule|article`,
  ),
  said(
    'any',
    `must|shall|has+to|have+to ..8 under ..2 agreement|contract|license|terms that|which|containing ..6 prohibitions|restrictions|bans|limits|limitations|annex|schedule`,
  ),
  said(
    'duty',
    '^pass ..3 prohibitions|restrictions|limits|bans|terms|conditions|obligations|rules|section|article ..8 on|along|down',
    ['law'],
  ),
  said(
    'duty',
    '^pass on|along|down ..2 these|the|those|this|all ..2 prohibitions|restrictions|limits|bans|terms|conditions|obligations|rules|license',
  ),
  said(
    'duty',
    `^bind|hold ..3 user|users|them|people|others|everyone|anyone|whoever|those|${RECEIVER} ..3 to ..4 ${TERMS}`,
    ['hold ..6 harmless|responsible'],
  ),
  said(
    'duty',
    `sublicense|sublicenses|own+terms|your+terms|your+license|terms+of+use ..4 ^mirror|reflect|repeat|contain|match|echo|include ..6 ${TERMS}`,
  ),
  said(
    'any',
    `${CHANGED} ..3 stay|stays|remain|remains ..2 under|subject+to|governed+by ..2 this|these|the+present|our ..2 license|terms|agreement|conditions|page`,
    ['not ..3 under|governed|covered|bound'],
  ),
  said(
    'any',
    `answer|answers|see|sees|responsible|vouch|vouches|guarantees ..2 for|to ..2 it ..1 that ..3 ${RECEIVER}|users ..4 respect|respects|observe|comply|keep|follow|obey`,
  ),
  said(
    'duty',
    `customers|users|clients|${RECEIVER} ..6 ^put|placed|brought|kept ..2 under ..3 same|identical|equal|these|this ..2 ${TERMS}|duties`,
  ),
  said(
    'any',
    `only|solely ..4 to ..3 people|those|someone|persons|anyone|institution|institutions|users|parties who|that|which ..3 promised|promise|agreed|agree|accepted|accept|signed|undertaken|undertake|committed|holds|hold ..10 ${TERMS}|page|it`,
    ['download|access ..4 only'],
  ),
  said(
    'any',
    `institution|person|party|company|someone|those who|that|which ..1 holds|hold|has+signed|have+signed|has+executed|signed ..4 copy|version ..4 agreement|license|contract|terms`,
    ['upon ..6 receipt'],
  ),
  said(
    'duty',
    `^ensure|make+sure|see|arrange ..4 ${RECEIVER}|users|anyone|everyone|those|people ..10 accept|accepts|agree|agrees|observe|observes|keep|keeps|follow|follows|respect|respects ..6 ${TERMS}|page`,
    ['law|laws ..2 ask'],
  ),
  said(
    'any',
    'same|identical|like|equal duties|obligations|limits|restrictions|rules|terms ..3 as ..3 you|licensee ..6 under|by|here',
  ),
  said(
    'any',
    'agreement|contract|terms|license that|which ..3 obliges|obligates|binds|commits ..2 recipient|transferee|customer|user|users ..2 to do+likewise|do+the+same|likewise|same',
  ),
  said('duty', `^make|made subject to ..3 this|these|the ..2 license|terms|agreement|conditions`, [
    'you|licensee|use|rights|grant be subject',
    'grant|granted',
  ]),
];

export const COPYLEFT: readonly Pattern[] = [
  said(
    'main',
    `${CHANGED} ..4 stay|stays|remain|remains|falls|fall|belongs|belong ..2 under|governed+by|covered+by ..2 this|these|same ..2 license|terms|agreement|page`,
    ['not ..3 under|governed|covered', 'available|provided ..3 under'],
  ),
  said(
    'any',
    `${CHANGED}|fork|work ..6 inherit|inherits|carry|carries|bear|bears|take|takes ..2 this|these|same|identical ..2 license|terms|conditions`,
    ['notice|notices|name'],
  ),
  said(
    'any',
    `${CHANGED}|anything+derived|everything+derived|whatever+you+derive|anything+made|anything+built|versions|works+based ..12 under|on ..3 this|these|same|identical ..2 license|terms|conditions ..3 alone|only|exclusively|nothing+else|no+other|no+others|and+no`,
  ),
  said('any', 'under|on ..3 terms ..1 of this|these ..1 license|terms|agreement ..1 and ..1 no others|other'),
  said('duty', `${CHANGED}|what+you+build|it ..4 ^carry|bear|have|keep ..2 same|identical license|terms|licence`),
  said('duty', '^license ..3 whole|entire|all ..12 under|on ..2 these|this|same ..2 terms|license'),
  said(
    'duty',
    '^let|allow|permit ..10 do|use|have ..8 everything|whatever|all|same ..3 that? ..2 we|page|license|you ..2 let|lets|allow|allows|permit|permits|may',
  ),
  said(
    'duty',
    '^offer|offered|pass|passed|hand|handed ..8 on|under ..4 same|identical|these|this ..2 terms|license|conditions',
    ['access|download|service'],
  ),
  said(
    'duty',
    `${CHANGED} ..8 ^released|published|licensed|distributed|placed|put|shared|offered|passed ..8 under|on ..4 this|same|identical|these|gnu|gpl|mpl`,
  ),
  said('main', 'belongs|belong under|to ..1 this|these|the+same page|license|terms'),
];

export const LICENSE_COPY: readonly Pattern[] = [
  said(
    'duty',
    '^hand|pass|give|share|send|put|enclose|add|attach|ship|keep|leave|include|provide|deliver ..3 this|these|present ..1 page|document|license|licence|terms|text|file|agreement|sheet ..5 with|along|together|alongside|to|over|on|in',
    ['comply|accordance|consent|confidence'],
  ),
  said(
    'duty',
    '^accompany|accompanied|attach|attached|enclose|enclosed|delivered|handed ..4 by? ..3 text|wording|copy ..2 of ..3 this|these|the|present ..2 license|terms|agreement|document|page|conditions',
    ['copy|copies|text ..2 of ..2 license material|work|software|product|materials|model|program|object'],
  ),
  said(
    'duty',
    'text|wording|copy ..2 of ..2 this|these|the|present ..1 license|terms|agreement|document|page|conditions ..4 ^enclosed|attached|added|included|handed|passed|provided|accompany|delivered|appended',
    ['copy|copies|text ..2 of ..2 license material|work|software|product|materials|model|program|object'],
  ),
  said(
    'any',
    'text|wording|copy ..2 of ..2 this|these|the|present ..1 license|terms|agreement|document|page ..1 is|are|be|being ..1 enclosed|attached|added|handed|passed',
    ['provided ..3 under'],
  ),
  said(
    'duty',
    '^put|place|add|show|set|give|publish|provide|include ..3 link|hyperlink|pointer|reference ..2 to ..2 this|these|the ..1 license|terms|page|agreement|document|conditions',
    ['privacy|policy'],
  ),
  said(
    'duty',
    'link|hyperlink|pointer ..2 to ..2 this|these|the|it ..1 license|terms|page|agreement|conditions? ..6 ^visible|shown|given|placed|present|available|accessible',
  ),
  said(
    'duty',
    `${RECEIVER}|whoever|they|everyone ..6 ^receive|get|see|find|read|given|shown|sees|gets ..4 this|these|the ..1 license|terms|page|document|text|agreement`,
    ['comply|agree|accept|bound|inform|notice ..3 that', 'under ..1 this|these|the'],
  ),
  said(
    'ban',
    '^@passOn|pass|hand|give ..6 on|over|out|along|away? ..4 without ..3 this|these|the ..1 license|terms|page|document|text|agreement',
    ['accept|acceptance|agree|consent'],
  ),
];

const NAMES =
  'names|name|authorship|authors|author|origin|source|sources|provenance|copyright|mention|legend|credits|credit';

export const ATTRIBUTION: readonly Pattern[] = [
  said(
    'duty',
    `^leave|leaving ..3 ${NAMES}|tags|lines|notices|labels ..16 where|in+place|intact|untouched|as+they|standing|on|alone`,
    ['confidential|house|premises'],
  ),
  said('duty', `^leave in+place|intact|untouched|alone ..6 ${NAMES}|tags|lines|notices|statement|labels|marks`),
  said(
    'duty',
    `names|name|authorship|mention|legend|copyright+lines|notices|headers|tags|credits|lines ..8 ^remain|stay|stays|remains|visible|recognizable|discernible|legible ..6 on|in|where|with|place|intact|every|all|from`,
    ['license|rights|property|restrictions|force|title'],
  ),
  said(
    'main',
    'copyright|attribution|credit|author ..1 lines|notices|headers|tags|names stay|remain ..3 where|in+place|intact|on',
    ['if|whether'],
  ),
  said(
    'duty',
    '^bear|carry|show|display|contain|have|keep ..3 legend|note|line|remark|inscription|credit|statement|words ..2 "',
  ),
  said('any', 'bears|carries|shows|displays|contains ..3 legend|note|line|remark|inscription|credit ..2 "', ['if|not']),
  said(
    'duty',
    `^say|state|mention|tell|declare|disclose|acknowledge ..8 that ..2 you ..2 used|use|relied|worked|built|based`,
    ['generated|ai', 'agree|understand ..2 and|or|, acknowledge', 'acknowledge that you will|shall|may|must'],
  ),
  said(
    'duty',
    `publication|publications|paper|papers|article|articles|published+work|thesis ..12 ^cite|cited|name|named|mention|mentioned|quote|quoted|recognize|recognise|acknowledge|acknowledged|refer|thank|credit|credited`,
    ['terms|risk|sanction'],
  ),
  said(
    'duty',
    '^quote|cite|mention ..3 article|paper|publication|report|source|lab|laboratory|institute|project|team|authors|developers',
  ),
  said(
    'duty',
    '^mention|name|credit|thank|recognize|acknowledge ..4 as|for ..2 their|its|the|your ..2 source|origin|author|authors|basis',
  ),
  said(
    'ban',
    `^take|cut|scratch|strip|wipe|edit|leave|remove|drop ..5 names|name|credit|credits|copyright|authorship|notice|notices ..4 off|out|away|from`,
    ['change ..3 name'],
  ),
  said(
    'duty',
    `origin|source|provenance|authorship ..4 of ..6 ^recognizable|visible|apparent|discernible|traceable|evident|clear`,
  ),
  said('duty', 'reference|citation|article ..8 ^cited|quoted', ['legal|law']),
];

export const CHANGE_NOTICE: readonly Pattern[] = [
  said(
    'duty',
    '^add|put|insert|leave|write|include ..3 line|note|remark|comment|entry|word|sentence ..3 that|which|saying|stating|to+say ..3 says|say|so|changed|states|tells|describes|altered|edited',
    ['ai|generated|copyright'],
  ),
  said(
    'duty',
    'file|files|part|parts|version that|which|you ..3 changed|edited|altered|modified|touched ..6 ^add|put|insert|say|mark|note|state|write',
  ),
  said(
    'duty',
    '^say|state|tell|disclose|mention|declare|make+known|note|indicate ..8 that ..3 you|it|@model|@licensed ..4 changed|altered|modified|edited|did|adapted',
    ['consent|law'],
  ),
  said(
    'duty',
    '^tell|show|inform ..4 people|everyone|recipients|users|others|them|readers ..2 what|that|how|where ..3 you ..2 changed|altered|modified|edited',
  ),
  said(
    'any',
    'if ..2 you ..2 changed|change|alter|altered|modify|modified|edit|edited ..4 say|state|tell|mention|note ..2 that|so',
  ),
  said(
    'duty',
    'nature|kind|type|extent|date|scope ..5 of ..3 adaptation|adaptations|change|changes|modification|modifications|alteration|alterations|edits ..4 ^indicated|stated|noted|recorded|described|documented|given|shown',
  ),
  said(
    'any',
    'nature|kind|type|extent|date|scope ..5 of ..2 adaptation|change|changes|modification|modifications|alteration ..2 is|are|be indicated|stated|noted|recorded|described|documented',
    ['not'],
  ),
  said(
    'duty',
    'altered|changed|modified|edited|adapted ..2 copies|copy|version|versions|model|models ..6 ^recognizable|labeled|labelled|identifiable|distinguishable|recognisable|flagged',
  ),
  said(
    'duty',
    'changed|altered|modified|changes|modification|who ..6 ^record|log|write+down|list|set+out|note|document ..8 what|how|changes|done|changed',
    ['usage|users'],
  ),
  said(
    'ban',
    '^present|pass|offer|show|describe|represent|call|give ..2 changed|altered|modified|edited|adapted|it|your ..3 version|copy|model|files? ..4 as|for ..2 original|ours|unmodified|unchanged|the+original',
  ),
  said(
    'duty',
    'changes|alterations|modifications|edits ..4 ^visible|known|recognizable|apparent|clear|transparent|evident|traceable',
  ),
  said(
    'duty',
    '^make|made ..2 plain|clear|obvious|known|evident ..2 that ..6 not|changed|altered|modified ..3 original|ours|changed|altered|modified',
    ['endorse|sponsor|ai'],
  ),
];

const NAME = 'name|names|title|titles|designation|designations|brand+name';

export const NAMING: readonly Pattern[] = [
  said(
    'duty',
    '^pick|choose|use|give|find|take|adopt|bear|have|carry|get|select ..6 another|different|own|new|distinct|other ..1 name|title|designation',
    ['user|account|login|file|domain'],
  ),
  said(
    'duty',
    `${CHANGED}|version|versions|fork ..6 ^need|have|bear|carry|given|get ..3 name|names|title ..2 of ..2 own|its+own|their+own`,
  ),
  said('any', `version|versions|fork|forks|${CHANGED} ..4 need|needs|require|requires ..2 name|names|title of ..2 own`),
  said(
    'duty',
    '^call|name ..2 it|them|your|yours ..6 that|which ..3 not ..3 have|contain|include|sound|resemble|begin|start',
  ),
  said('any', 'call it anything|something|whatever ..6 not|but|other+than|except'),
  said('ban', `${NAME} ..10 ^begin|start|contain|include|end|resemble|feature|commence ..4 with|"|the|our|@named`, [
    'law|person',
  ]),
  said('any', `${NAME} ..8 does|do not ..1 begin|start|contain|include|end|resemble|commence ..4 with|"|word|the`),
  said(
    'ban',
    `${CHANGED}|fork|copy|version|versions ..6 ^bear|carry|have|take|use|given|called|named ..3 ${NAME} ..2 of|that|which|"`,
  ),
  said(
    'duty',
    `${NAME} ..3 that|which ..2 not ..8 begin|start|contain|include|close|similar|confusing|confusingly|resemble`,
  ),
  said(
    'duty',
    `^given|published|released|shared|distributed|issued|circulated|passed|offered ..6 under ..2 different|another|other|new|own|distinct ..1 ${NAME}`,
  ),
  said('ban', `word|words|term|letters|name ..4 ^occur|appear|figure|used|feature|form ..4 in|part ..3 ${NAME}`),
  said(
    'duty',
    '^rename|renamed|retitle ..8 changed|change|modified|modify|altered|alter|before|if|when|it|version|fork',
    ['file|files|columns|variable|variables|function'],
  ),
  said('duty', `${NAME} ..8 ^begin|start|commence|open ..2 with ..2 "|the|our|@named|word`),
];

export const SOURCE_DISCLOSURE: readonly Pattern[] = [
  said(
    'duty',
    `parameters|weights|training+data|training+script|training+code|modified+code|source|changes|modifications|improvements ..20 ^published|disclosed|laid+open|made+public|made+publicly|put+online|publicly+accessible|publicly+available`,
    [
      'not ..3 published|disclosed|released|shared|be',
      'notice|marked|stated|indicated',
      'unless|without',
      'available|published ..6 under',
    ],
  ),
  said(
    'duty',
    '^open|lay|put|hand|post|upload ..1 up|open|online|over ..4 your|modified|the|its|all ..3 changes|source|code|script|scripts|weights|parameters|data|modifications|improvements',
    ['confidential|personal|privacy|notice|not', 'under ..3 this|these|same'],
  ),
  said(
    'duty',
    '^put|place|upload|post ..6 script|scripts|code|source|weights|changes|parameters|data ..3 online|on+the+internet|in+a+public|publicly',
  ),
];

export const GRANT_BACK: readonly Pattern[] = [
  said(
    'any',
    `${GIVER} ..2 may|can ..8 use|do|exploit|adopt|incorporate|build ..6 your|what+you ..3 changes|improvements|modifications|improve|adaptations|version|versions|fine-tunes|models`,
    ['not|name|logo|data+protection'],
  ),
  said(
    'any',
    `what|whatever|anything you ..2 improve|change|add|build|make|fix ..3 we ..1 may|can|are+free ..4 use|take|adopt|incorporate|build`,
  ),
  said(
    'any',
    `grant|grants|give|gives|allow|allows|permit|permits ..3 ${GIVER}|institute|university|consortium|foundation|steward ..14 right|license|permission|to ..8 use|exploit|reproduce|develop ..12 ${CHANGED}|changes|modifications|improvements|versions|version|same|it|adaptation`,
    [
      `${GIVER}|institute|university|consortium|foundation|steward ..4 grants|grant|gives|hereby`,
      'name|logo|trademark',
      '@licensor ..2 grant|grants|give|gives|allow|permit|license',
    ],
  ),
  said(
    'any',
    'suggestions|feedback|ideas|comments|improvements ..2 you ..2 send|give|submit|offer|make|share ..4 become|becomes|are|belong|belongs ..2 ours|our+property|us|property',
  ),
  said(
    'any',
    `rights ..2 in|to ..2 improvements|modifications|changes|adaptations ..4 pass|passes|vest|vests|belong|belongs|go ..2 to|in ..3 ${GIVER}|provider|institute|university`,
  ),
];

export const REPORTING: readonly Pattern[] = [
  said(
    'duty',
    `^write|tell|let|drop|email|message|ring|inform|notify|send ..3 ${GIVER}|maintainers|steward|institute|foundation|consortium|developers|university ..6 know|line|note|word|before|when|if|that|about|of|how|first|once`,
    [
      'permission|consent|license|licence|approval|allowed|questions|question|support|help|trademark|commercial|obtain|agreement|contract|access|apply|request',
      'in writing|wish|wishes',
    ],
  ),
  said(
    'duty',
    `^send|transmit|deliver|submit|hand|forward|mail ..10 copy|copies|report|reports|summary|statement|list|overview|figures|numbers|number|note|statistics|log ..16 ${GIVER}|maintainers|steward|institute|foundation|consortium|developers|university|agency`,
    ['license ..1 to|with', 'source|notice|customers|recipients|code'],
  ),
  said(
    'duty',
    `^submit|file|send|deliver|present|provide ..3 annual|yearly|quarterly|monthly|short|brief|periodic|written ..3 summary|statement|report|account|overview|list|figures|numbers`,
    ['notice|consent|request'],
  ),
  said(
    'duty',
    `^send|deliver|submit|transmit|give|tell|report ..2 ${GIVER}|institute|university|foundation ..10 number|numbers|figures|count|statistics|amount|same+numbers`,
  ),
  said(
    'duty',
    'reprint|reprints|copy|copies|publication|publications|article|articles ..6 ^sent|transmitted|delivered|submitted|forwarded|mailed|given ..4 to ..3 @licensor|us|developers|institute|university|authors|library',
    ['license|source|notice'],
  ),
  said(
    'duty',
    `incident|incidents|accident|accidents|misuse|abuse|harm|damage|breach|defect|defects|vulnerability|loss|hole ..14 ^brought|reported|notified|made+known|disclosed|communicated|told`,
  ),
  said(
    'duty',
    'learn|learns|discover|discovers|find|finds|come|comes|become|becomes ..24 ^inform|notify|tell|report|alert',
  ),
  said(
    'any',
    `if|provided|that ..2 licensee|user|you|recipient ..16 inform|informs|notify|notifies|tell|tells ..3 ${GIVER}|institute|university|foundation|steward ..3 of ..6 publication|publications|use|uses|incident|misuse|results|projects`,
  ),
  said(
    'any',
    `before|prior ..2 you ..3 ship|launch|release|deploy|go+live|publish ..4 write|tell|notify|inform|contact ..2 ${GIVER}`,
  ),
];

const HUMAN = 'human|person|people|man|someone';
const MACHINE = 'machine|a+computer|ai|robot|bot|artificial|automaton|synthetic';

export const OUTPUT_DISCLOSURE: readonly Pattern[] = [
  said(
    'duty',
    `people|users|readers|person|persons|they|participants|viewers|listeners|audience|public|anyone|whoever|everyone|customers|patients ..6 ^told|informed|able|know|see|recognize|aware|notified|warned|advised|made+aware|tell ..14 ${MACHINE}`,
    ['terms|policy|license|risk|limitation|limitations|data'],
  ),
  said(
    'duty',
    `^tell|inform|let|warn|notify|show|advise ..4 people|users|readers|them|participants|everyone|anyone|patients|customers|those|listeners|viewers|public ..12 ${MACHINE}`,
    ['terms|policy|license|risk|limitations|@licensor', 'how ..2 used'],
  ),
  said(
    'ban',
    `^let|leave|lead|make|allow|cause|give|have ..8 believe|believes|belief|think|thinks|impression|assume ..12 ${HUMAN}`,
  ),
  said('ban', `^left ..3 in ..2 belief|impression ..10 ${HUMAN}`),
  said(
    'ban',
    `^pass|present|give|sell|show|publish|offer|submit|submitted|hand ..10 as|for ..4 own|human|person's|work+of+a+person|work+of+a+human|written+by+a+person|made+by+a+person|examination`,
    ['name|trademark|original|weights', 'legitimate'],
  ),
  said(
    'duty',
    `texts|pictures|images|videos|audio|voices|content|answers|output|outputs|recordings|posts ..10 ^need|carry|bear|have|labeled|labelled|marked|tagged|identified|flagged|declared ..8 label|mark|note|${MACHINE}|saying|generated|disclaimer`,
    ['remove|change|changed|modified|accuracy'],
  ),
  said(
    'duty',
    `^mark|label|tag|flag|declare|identify|designate ..3 what|everything|anything|texts|pictures|images|content|output|outputs|videos|it|answers|audio ..8 as ..2 ${MACHINE}|generated|made|synthetic`,
  ),
  said('any', `to present|pass|offer|show|give ..16 believe|believes|think|impression ..10 ${HUMAN}`, [
    'not ..2 present',
    'may ..3 present',
  ]),
];

const CHECKS =
  'check|checks|review|reviews|reviewed|checked|approve|approved|verify|verified|supervise|supervised|supervision|oversee|overseen|control|controlled|confirm|confirmed|monitor|monitored|intervene|override|overrule|stop';
const EXPERT =
  'human|person|people|professional|expert|doctor|operator|clinician|physician|specialist|lawyer|teacher|someone|staff+member|physicians|supervisor';

export const SAFETY: readonly Pattern[] = [
  said(
    'duty',
    `trained|qualified|competent|responsible|human|skilled|natural|medical ..1 ${EXPERT} ..6 ^${CHECKS}|look|read|sign|able|decide`,
    ['identity|registration|law+firm|books'],
  ),
  said(
    'duty',
    `^keep|have|put|leave|retain|involve|provide ..3 ${EXPERT} ..6 in+charge|in+the+loop|in+control|on+hand|who`,
  ),
  said('duty', `^have|get|let ..6 ${CHECKS} ..2 by ..3 ${EXPERT}|qualified|trained|competent`),
  said(
    'duty',
    `answers|output|outputs|decisions|results|advice|recommendations|diagnoses ..10 ^${CHECKS} ..4 by ..4 ${EXPERT}|qualified|trained|competent`,
    ['copyright|license'],
  ),
  said(
    'duty',
    '^assess|evaluate|examine|analyze|document|assessment|evaluation ..10 harm|harms|risk|risks|danger|dangers|hazards|impact|impacts|bias',
    ['licensor|own+risk|assume|liable'],
  ),
  said(
    'duty',
    '^put|place|install|set|keep|establish|maintain|operate|have ..4 place|up|running|on? ..3 filter|filters|safeguard|safeguards|barrier|barriers|moderation|safety+measures|kill+switch',
    ['confidential|personal|security ..3 information'],
  ),
  said('duty', '^test|try|validate|verify ..2 it|model|system|weights ..12 before|prior|first', [
    'software+package|license',
  ]),
  said(
    'ban',
    `decision|decisions ..10 ^left|made|taken|entrusted|delegated ..6 model|machine|it|system|alone|solely|automatically|without`,
    ['government|election'],
  ),
  said(
    'ban',
    '^let|leave|allow|run ..4 act|decide|run|operate|unattended|unsupervised ..8 without|alone|own ..4 someone|person|human|supervision|operator|who|oversight',
  ),
  said(
    'any',
    `unless ..3 ${EXPERT}|qualified|trained|competent ..4 able|can|is|reviews|checks|may|has ..6 ${CHECKS}|intervene`,
    ['consent|license'],
  ),
  said(
    'any',
    `without ..3 review|supervision|oversight|control|checking|approval|involvement|intervention by|of ..4 ${EXPERT}|human+being`,
    ['@licensor|law'],
  ),
];

export const INDEMNITY: readonly Pattern[] = [
  said(
    'duty',
    `^keep|hold|release|save|make|leave ..6 @licensor|us|steward|institute|provider|foundation|consortium|contributors|authors ..6 free|clear|harmless|safe|whole|unharmed|without+loss ..3 from|of|against ..6 claim|claims|harm|loss|cost|costs|demands`,
  ),
  said(
    'any',
    `@licensee|user|who|whoever ..3 keep|keeps|hold|holds|releases|release ..6 free|clear|harmless|safe ..3 from|of|against ..6 claim|claims|demands|actions`,
    ['we|licensor hold|keep|release', 'you|licensee ..3 release|releases ..3 @licensor'],
  ),
  said(
    'any',
    'if|should|when|where someone|anyone|third|others|somebody|people ..4 sue|sues|claims|claim|takes|goes|proceeds ..12 us|@licensor ..16 you ..2 pay|cover|bear|answer|defend|reimburse|carry|stand',
    ['not'],
  ),
  said(
    'any',
    'you|licensee|user|recipient ..3 bear|pay|cover|carry|reimburse|meet ..6 cost|costs|expense|expenses|damage|whatever|claims ..12 claim|claims|sued|third|others|us',
    ['support|warranty|our+own|hosting|not'],
  ),
  said(
    'duty',
    '^make+good|reimburse|compensate|refund|repay|recompense ..4 us|@licensor|institute|foundation|provider ..12 whatever|claim|claims|damage|losses',
  ),
];

export const AUDIT: readonly Pattern[] = [
  said(
    'any',
    `${GIVER}|institute|university|vendor|foundation ..3 may|can|entitled|right ..10 look|check|examine|examined|inspect|see|verify|visit|satisfy ..8 whether|adherence|compliance|books|records|premises|site|keep`,
    ['not|no|trademark|community|contents|content'],
  ),
  said(
    'any',
    `${GIVER}|vendor|institute|university|it ..2 may|can ..3 ask|request|require|demand|call ..6 for|you|provide ..8 statement|figures|account|records|proof|evidence|count|documents|declaration ..10 compliance|use|revenue|count|accelerators|users|keep|meet|limits|which+you+shall`,
    ['belongs|identity|applicant|application|affiliation'],
  ),
  said(
    'duty',
    `^let|allow|permit|admit ..3 accountant|auditor|inspector|representative|expert|us|@licensor ..10 look|see|inspect|examine|check|enter ..8 books|records|premises|systems|site|logs|use|compliance`,
  ),
  said(
    'duty',
    `records|logs|books|documentation ..14 ^shown|presented|produced|opened|handed|available ..8 demand|request|us|@licensor|inspection|institute`,
  ),
  said(
    'duty',
    `^prove|demonstrate|show|evidence|substantiate ..6 that ..3 you|licensee|it ..4 within|keep|comply|below|under|meet|fulfil|observe|follow|limits`,
    ['court|law|rights|owns'],
  ),
  said(
    'duty',
    'officer|director|manager|representative|licensee|you ..3 ^certify|attest|declare|confirm ..6 destruction|deletion|compliance|revenue|figures',
    ['age|legal'],
  ),
];
