import type { Frame } from '../patterns/frames.ts';

/** Care, secrecy and money, in no fixed order of words. */

const WHO_CHECKS =
  'physician|doctor|human|person|expert|clinician|qualified|specialist|reader|professional|engineer|reviewer|people|radiologist';
const NOT_CARE = [
  'virus|viruses|export|warranty|copyright|notice|notices',
  'not ..2 required|obliged|have',
  'benchmark|accuracy',
];

export const CHECKED: readonly Frame[] = [
  {
    force: 'duty',
    all: [
      `${WHO_CHECKS} ..4 ^look|review|check|verify|approve|inspect|validate|confirm|reviewed|checked`,
      'every|each|all|before|decision|decisions|result|output|results|outputs|image|images|samples',
    ],
    not: [...NOT_CARE, 'terms|policy|agreement|document'],
    most: 24,
  },
  {
    force: 'any',
    all: [`have ..2 a|an ..1 ${WHO_CHECKS} ..2 check|review|verify|read|approve|confirm`],
    not: NOT_CARE,
    most: 18,
  },
  {
    force: 'any',
    all: [
      'only|except ..14 with|through ..4 filter|filters|safeguards|review+step|guardrails|safety ..8 on|enabled|switched|active|place',
    ],
    not: NOT_CARE,
    most: 24,
  },
  {
    force: 'duty',
    all: [
      '^carried|carry|conduct|conducted|perform|performed|done|made|complete',
      'impact|risk|safety|harm|bias ..1 assessment|test|tests|testing|audit|evaluation|review',
    ],
    not: [...NOT_CARE, '@licensor ..1 may|shall|will'],
    most: 24,
  },
  {
    force: 'any',
    all: [
      'keep|keeps|have|has|appoint|appoints|provide|provides ..4 qualified|trained|competent|human|responsible ..3 person|operator|staff|overseer|supervisor ..8 charge|control|loop|oversight|supervision|over',
    ],
    not: [...NOT_CARE, 'may|can|if'],
    most: 24,
  },
];

const NOT_SECRET = [
  'output|outputs|personal|input|inputs',
  'not ..2 confidential|secret',
  'may|can|should ..4 be ..1 confidential',
  'if|whether',
];

export const KEPT_SECRET: readonly Frame[] = [
  {
    force: 'any',
    all: [
      'manual|manuals|prices|price|documentation|weights|architecture|parameters|source|validation|training+data ..8 be ..2 confidential|secret',
    ],
    not: NOT_SECRET,
    most: 18,
  },
  {
    force: 'ban',
    all: [
      'show|shown|reveal|demonstrate|disclose|present',
      'preview|previews|beta|alpha|prototype|pre-release',
      'outsiders|others|anyone|third|public|outside',
    ],
    not: ['output|outputs|personal'],
    most: 20,
  },
];

export const DEFENDED: readonly Frame[] = [
  {
    force: 'any',
    all: [
      'you|customer|licensee|user|hospital|recipient|operator ..3 defends|defend|indemnifies|indemnify|protects|shields ..2 us|@licensor|@named ..3 against|from|for',
      'claim|claims|suit|suits|demands|costs|losses',
    ],
    not: ['not|may|we', '@licensor ..2 defend|indemnify'],
    most: 30,
  },
  {
    force: 'any',
    all: [
      'you|customer|licensee|user|recipient|operator',
      'hold|holds|keep|keeps ..2 us|@licensor|@named ..1 clear|free|harmless',
      'claim|claims|suit|costs|losses|demands',
    ],
    not: ['not ..2 hold|keep', '@licensor ..2 hold|keep'],
    most: 30,
  },
];

const NO_FEE = [
  'liable|liability|damages|tax|taxes|refund|court|arbitration|attorney|interest|late|overdue|penalty|support|warranty|indemnify|harmless',
  'no|not|without|free|never|nobody|nothing',
  'may|might|can ..3 charge|ask|bill',
];

export const PAID: readonly Frame[] = [
  {
    force: 'any',
    all: [
      'charged|billed|metered|invoiced',
      'monthly|yearly|annually|quarterly|advance|by+the|per',
      'seat|seats|use|usage|service|access|calls|actions|subscription|license',
    ],
    not: NO_FEE,
    most: 18,
  },
  {
    force: 'any',
    all: [
      'licensee|customer|you|user|users|companies|company|firms ..4 owe|owes|remit|remits ..10 price|percent|%|fee|share|@number',
    ],
    not: [...NO_FEE, 'code|pull|patch|duty|duties|obligation'],
    most: 24,
  },
  {
    force: 'any',
    all: ['amounts|amount|fees|fee|price|sums ..6 fall|falls|become|becomes due|payable'],
    not: NO_FEE,
    most: 20,
  },
];

export const CAPPED: readonly Frame[] = [
  {
    force: 'any',
    all: ['liability|compensation|damages ..6 excluded|capped|ends'],
    not: ['not|cannot', 'insurance'],
    most: 22,
  },
  {
    force: 'any',
    all: ['no|not|neither|nobody ..10 make+good|pay|pays|compensate ..4 damage|damages|loss|losses|harm'],
    not: ['if|fee|fees'],
    most: 24,
  },
  { force: 'any', all: ['be ..1 the ..1 only|sole|exclusive ..1 remedy|remedies'], most: 24 },
];

export const AS_IT_IS: readonly Frame[] = [
  {
    force: 'any',
    all: ['comes|come|delivered|handed|made+available ..2 as+it+is|as+they+are'],
    not: ['not'],
    most: 16,
  },
  {
    force: 'any',
    all: ['what|whatever ..4 publish|do|make|write|build ..8 own ..1 responsibility|risk'],
    not: ['not'],
    most: 18,
  },
];
