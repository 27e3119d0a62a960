import type { Frame } from '../patterns/frames.ts';

/** Duties, and what follows at the end, in no fixed order of words. */

/** Whom a licensee reports to. */
const TO_WHOM =
  'licensor|us|ourselves|company|author|authors|committee|maintainer|maintainers|developers|consortium|institute|institution|foundation|university|board|ministry|authority|authorities|regulator|steward|provider|laboratory|association|owner|project|team';

/** What is told for another reason: leave that is asked for, an end, a claim, a secret, what others are told. */
const TOLD_OTHERWISE = [
  'permission|consent|approval|approve|authorization|license ..1 from|to|with',
  'terminate|termination|cancel|cancellation|object|objection|wish|wishes|question|questions|support|refund',
  'indemnify|indemnification|defend|confidential|court|subpoena|trademark|fee|fees|payment|pay|invoice|tax',
  'copyright|source+code',
  '@licensor ..2 will|shall|may|agrees ..2 notify|inform|tell|report|provide|send',
  'not ..2 required|obliged|need|have to',
  'remedy|remedies|warranty|damages|damage|claims|cooperation|assistance|interested|welcome|encouraged|appreciated|by+email|in+order+to',
  'for ..2 details|information|help|more|advice',
  'to ..1 request|ask|obtain|get|apply',
  'notify|inform|tell ..1 you',
  'agree ..1 to ..2 terms|license',
];

const REPORTS =
  'tell|inform|notify|report|alert|advise|apprise|announce|declare|communicate|disclose|flag|email|say+so|brief|make+known|escalate';

/** What is reported: uses, harm, results. */
const MATTER =
  'report|reports|usage|statistics|figures|numbers|number|logs|log|list|overview|outcomes|outcome|results|findings|publications|publication|paper|papers|feedback|description|incident|incidents|accident|summary|statement|statements|accident|misuse|vulnerability|vulnerabilities|deployments|uses|derivative|details';

export const REPORTED: readonly Frame[] = [
  {
    force: 'duty',
    all: [`^${REPORTS} ..14 ${TO_WHOM}`],
    not: [
      ...TOLD_OTHERWISE,
      'our|@licensor ..1 website|privacy|policy|rights',
      'to ..2 public|users|recipients|patients',
    ],
    most: 28,
  },
  {
    force: 'duty',
    all: ['be ..1 ^notified|informed|reported|told|alerted|declared|announced|communicated|flagged|advised|disclosed'],
    not: [
      ...TOLD_OTHERWISE,
      'public|users|recipients|patients|people|customers|persons|subjects|participants|you|licensee|third|others|employees|staff|readers|viewers ..8 be ..2 notified|informed|told|advised|alerted|disclosed',
      'to ..3 public|users|recipients|patients|people|customers|persons|subjects|participants|you|third|others|readers|viewers',
      'reported|disclosed ..2 as|in|with|under|that|when|how|openly|by',
      'ai|generated|synthetic|source|license|modifications',
    ],
    most: 22,
  },
  {
    force: 'duty',
    all: [
      '^flag|report|escalate|reported|flagged',
      'unsafe|harmful|misuse|abuse|incident|incidents|accident|accidents|bug|bugs|fault|faults|vulnerability|vulnerabilities|violations|errors|problems|generations',
    ],
    not: [...TOLD_OTHERWISE, 'as|in ..2 table|paper|section', 'channel|mechanism|tool|way'],
    most: 22,
  },
  {
    force: 'duty',
    all: [
      '^deliver|submit|send|file|render|furnish ..3 report|reports|statement|statements|summary|account',
      'revenue|sales|use|usage|results|activities|incidents|progress',
    ],
    not: [
      ...TOLD_OTHERWISE,
      'account ..3 name|password',
      'to ..3 public|users|recipients|customers|third|others|anyone',
    ],
    most: 26,
  },
  {
    force: 'duty',
    all: [
      '^send|submit|deliver|provide|supply|furnish|forward|share|file|hand|give|render|transmit|filed|sent|supplied|submitted|forwarded|provided|delivered',
      `to|with ..3 ${TO_WHOM}|us`,
      MATTER,
    ],
    not: [
      ...TOLD_OTHERWISE,
      'credit|attribution',
      'license|agreement|code|patch|contribution|contributions|modifications|improvements|model|weights ..4 to ..3 us|licensor|company',
      'to ..2 public|users|recipients|customers|third|others|anyone',
      'copy|copies ..3 license|agreement|model|software|work',
      'provide|give|supply|hand ..3 software|model|weights|materials',
    ],
    most: 26,
  },
  {
    force: 'duty',
    all: [
      '^keep ..1 us|licensor|company|institute|consortium|foundation|team ..2 informed|posted|updated|current|abreast',
    ],
    most: 26,
  },
  {
    force: 'duty',
    all: [
      `^give|serve ..2 notice to ..3 ${TO_WHOM}|us`,
      'before|prior|misuse|incident|use|deploy|deployment|putting|release',
    ],
    not: ['copyright|terminate|termination|end|cancel|consent|claim|claims|breach|dispute|assign|address|deemed'],
    most: 22,
  },
  {
    force: 'any',
    all: [
      'reports|report|logs|figures|statistics|notification|reporting',
      'mandatory|compulsory|obligatory|owed',
      TO_WHOM,
    ],
    not: ['not|no|never', 'bug|bugs'],
    most: 22,
  },
  {
    force: 'any',
    all: [`reports|report|figures|statistics ..2 go|goes|flow ..1 to ..2 ${TO_WHOM}|us`],
    not: ['not|no|never', 'bug|bugs|court'],
    most: 16,
  },
];

/** That the license is at its end. */
const AT_THE_END =
  'termination|expiry|expiration|cancellation|revocation|withdrawal|expired|lapsed|lapses|lapse|expires|terminates|terminated|runs+out|ends|ended|the+end|is+over|are+over|finishes|at+the+close|beyond+the+term|no+longer+in+force|no+longer+licensed|rights+end|license+end|agreement+end|end+the+license|end+this+license';

const DESTROYS =
  'destroy|delete|erase|wipe|purge|discard|uninstall|remove|shred|obliterate|surrender|return|hand+back|handed+back|give+back|get+rid|take+down|switched+off|switch+off|scrap|dispose|deinstall';

/** What is not the licensed thing, or what does not end with the license. */
const ENDS_OTHERWISE = [
  'account|password|personal|confidential|feedback|notice|notices|survive|survives|warranty|liability|refund|trademark|names|content|employment',
  'end user|users|customer|customers',
  'subscription|purchase|forbidden|edition|functions',
  'agree ..3 to ..2 change',
  'not ..2 required|obliged',
  'may|can terminate|end|cancel|keep|retain|continue|use|stop',
];

export const DESTROYED: readonly Frame[] = [
  {
    force: 'duty',
    conditional: true,
    all: [
      `^${DESTROYS}|erased|deleted|destroyed|discarded|removed|wiped|shredded|purged|obliterated|uninstalled`,
      AT_THE_END,
      '@licensed|copy|copies|everything|deployment|deployments|instance|instances|weights|model|it|files|all',
    ],
    not: ENDS_OTHERWISE,
    most: 34,
  },
  {
    force: 'duty',
    conditional: true,
    all: [
      '^cease|stop|discontinue|quit|end|desist|halt|discontinued|ceased|stopped|halted',
      AT_THE_END,
      'use|using|usage|operation|running',
    ],
    not: ENDS_OTHERWISE,
    most: 26,
  },
  {
    force: 'ban',
    conditional: true,
    all: [
      'continue|go+on|keep|retain|use|using|retention|keep+on|hold|keep+using',
      AT_THE_END,
      '@licensed|copy|copies|weights|model|it',
    ],
    not: [
      ...ENDS_OTHERWISE,
      'purpose|purposes|unless|without|name|logo|until|commercial|endorse',
      'if ..3 not ..2 agree',
      'terminated ..3 by ..2 you|licensee',
    ],
    most: 22,
  },
  {
    force: 'any',
    conditional: true,
    all: [
      'requires|require|obliges|oblige|demands|entails|means|due',
      'deletion|destruction|erasure|removal|purge|delete|destroy|erase',
      AT_THE_END,
    ],
    not: ENDS_OTHERWISE,
    most: 22,
  },
];

const BREAKS =
  'break|breaks|breaking|broke|breached|breach|breaches|violate|violates|violating|violation|violations|contrary|disobey|disobeys|disobeying|disregard|disregards|misuse|misuses|infringes|noncompliance|non-compliance|contravene|contravenes|flout|go+against|goes+against|prohibited+purpose|prohibited+use|prohibited+way|forbidden+purpose|do+not+comply|does+not+comply|do+not+keep|does+not+keep|do+not+respect|does+not+respect|do+not+follow|does+not+follow|do+not+observe|does+not+observe|do+not+pay|does+not+pay|do+not+honor|fail+to+cure|not+stopped';

const LICENSE = 'license|licence|right|rights|permission|agreement|access|entitlement|grant|contract';

export const BROKEN: readonly Frame[] = [
  {
    force: 'any',
    conditional: true,
    all: [
      BREAKS,
      'ends|end|ending|ended|terminate|terminates|terminated|cancelled|cancels|cancel|cancellation|void|voids|dissolved|dissolves|withdraw|withdrawn|revoke|revokes|revoked|lose|loses|losing|loss|forfeit|forfeits|forfeited|forfeiture|taken+away|take+away|lapses|lapse|cut+off|is+over|rescind|suspended|expires|expire|no+longer+valid|be+gone',
      LICENSE,
    ],
    not: [
      'litigation|lawsuit|suit|sue|damages|liability|liable|court|warranty|patent|patents|claim|claims|trademark|data|third|privacy|protect',
      'loss ..2 of ..2 profits|life|use',
      'end user|users',
      'not|never ..3 end|ends|terminate|terminates|void|lapse|lose|affect|cancel|revoke|forfeit',
      'irrevocable|irrevocably|even+if|survive|survives|reinstated|cure|cures',
      'you|licensee may|can ..3 terminate|end|cancel|withdraw|rescind',
      'we|licensor ..1 break|breach|breaches|violate|breaks',
      'breach|violation ..1 by|of ..1 the? licensor|provider|us|company',
    ],
    most: 26,
  },
  {
    force: 'any',
    conditional: true,
    all: ['no+longer ..2 licensed|entitled|permitted|authorized|allowed', BREAKS],
    not: ['patent|litigation|sue|claim|law|liable'],
    most: 20,
  },
  {
    force: 'any',
    conditional: true,
    all: [
      'license|grant|permission|rights|right|agreement ..4 stand|stands|valid|last|lasts|hold|holds|force|continue|continues|run|runs',
      'only|solely|as+long|so+long|while',
      'you|licensee ..2 honor|obey|observe|abide|follow|keep|respect|comply|stick',
    ],
    not: ['patent|litigation|sue|law|survive'],
    most: 24,
  },
];

/** Who, and what, is named as the origin. */
const ORIGIN =
  'origin|source|provenance|author|authors|maker|makers|creator|creators|authorship|our+name|our+names|laboratory|institute|university';

const NOT_CREDIT = [
  'ai|artificial|machine|synthetic|generated|source+code|open+source|confidential|trademark|endorse|permission|consent|inform|notify|notified|third|data+sources|corresponding|readable',
  'changed|modified|altered|changes|modifications',
];

export const CREDITED: readonly Frame[] = [
  {
    force: 'duty',
    all: [
      '^say|state|mention|declare|indicate|tell|note',
      'that ..6 model|it|they|results|data|work|dataset|images ..3 come|comes|came|obtained|made|created|produced|based|derives|derived from|with|by|on',
    ],
    not: NOT_CREDIT,
    most: 28,
  },
  {
    force: 'duty',
    all: [
      '^names|name|named|mentioned|mention|accompanied|indication|credited',
      `${ORIGIN}`,
      '@licensed|publication|publications|paper|work|works|copies|reproductions|model|source|document',
    ],
    not: [
      ...NOT_CREDIT,
      'accompanied ..4 code|license',
      'source ..1 code|form|files',
      'names|name ..4 be ..1 used',
      'not|never',
      'file|named ..1 user',
    ],
    most: 26,
  },
  {
    force: 'duty',
    all: ['^stay|remain ..2 there|put|untouched|visible', 'copyright|notice|credit|attribution|authorship'],
    not: NOT_CREDIT,
    most: 22,
  },
  {
    force: 'duty',
    all: ['^keep|leave|include|put|retain|show ..2 our|author|authors|original ..1 name|names|credit|credits'],
    not: NOT_CREDIT,
    most: 20,
  },
  {
    force: 'duty',
    all: ['^travel|go|come ..2 with ..2 copy|copies|it|model', 'notice|credit|citation|attribution|legend'],
    not: NOT_CREDIT,
    most: 24,
  },
];

const DERIVED =
  '@derivative|derivatives|derivative|fine-tune|modified|changed|adapted|adaptation|adaptations|derived|merged|version|versions|trained+from|model|models';
const NOT_NAME = [
  'author|authors|party|parties|person|user|users|copyright|notice|file|account|domain|company|licensor|endorse|field|variable|class|host|screen',
];

export const NAMED: readonly Frame[] = [
  {
    force: 'duty',
    all: [
      '^have|keep|carry|bear|include|contain|start|begin|prefix|put|place|add|use|name',
      'first+word|start|beginning|front|prefix|in+the+name|in+its+name|in+their+names|in+the+title|identifier|include+the+term|includes+the+term|begin+with',
      'name|names|title|titles|identifier',
      DERIVED,
    ],
    not: NOT_NAME,
    most: 26,
  },
  {
    force: 'any',
    all: [
      'need|needs|carry|carries|bear|bears ..6 in|at ..3 name|title|titles|names|front|start',
      'name|title|titles|names',
      DERIVED,
    ],
    not: [...NOT_NAME, 'not|no|never'],
    most: 18,
  },
  {
    force: 'ban',
    all: [
      '^go|known|appear|released|published|circulate|release|publish ..10 by|under|as ..4 name|names',
      'changed|modified|altered|adapted|derived|fine-tuned|derivative|version|versions',
    ],
    not: NOT_NAME,
    most: 18,
  },
  {
    force: 'any',
    all: ['prefix ..3 name ..1 with', 'fine-tune|derivative|version|model|release'],
    not: ['not', ...NOT_NAME],
    most: 18,
  },
];

export const BADGED: readonly Frame[] = [
  {
    force: 'duty',
    all: [
      '^visible|shown|displayed|seen|legible|appear|show|display',
      'statement|words|word|phrase|sentence|label|line|badge ..2 "',
      'footer|page|pages|site|website|screen|app|interface|product|ui|start',
    ],
    not: ['ai|generated|synthetic|copyright|machine'],
    most: 26,
  },
];
