import type { Frame } from '../patterns/frames.ts';

/** Duties to report, in no fixed order of words. */

/** Whom a licensee reports to. */
const TO_WHOM =
  'licensor|us|ourselves|company|author|authors|committee|maintainer|maintainers|developers|consortium|institute|institution|foundation|university|board|ministry|authority|authorities|regulator|steward|provider|laboratory|association|owner|project|team';

/** What is told for another reason: leave that is asked for, an end, a claim, a secret, what others are told. */
const TOLD_OTHERWISE = [
  'decision|decisions|outcome|appeal|appeals|results ..2 will ..1 be',
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
