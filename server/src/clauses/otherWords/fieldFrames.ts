import type { Frame } from '../patterns/frames.ts';
import { OTHER_MATTERS } from '../patterns/sharedWords.ts';

/** Fields, persons and places that a license is bound to, in no fixed order of words. */

const FIELD =
  'agriculture|agricultural|crop|crops|radiology|medicine|medical|veterinary|insurance|banking|energy|navigation|forecasting|recognition|translation|translating|surveying|mapping|monitoring|detection|detecting|discovery|diagnosis|diagnosing|analysis|analyzing|transcription|transcribing|catalogs|museums|games|game|robot|robots|vehicles|chips|gpus|accelerators|hardware|server|servers|device|devices|equipment|platform|platforms|cloud|api|app|project|projects|challenge|hackathon|competition|field|sector|industry|factory|factories|hospitals|operations|environment|retail|in-house|premises|customer+support|quality+control|filtering|maps|planning|inspection|processing|documents|product|application|machine|workshop|course|internal+evaluation|testing';

/** What other limits, and conditions, say with "only". */
const NOT_A_FIELD = [
  OTHER_MATTERS,
  '@research',
  '@noncommercial',
  'commercial|commercially|personal|law|lawful|illegal|harm|patent|patents|territory|country|countries|fee|paid|confidential|privacy|output|outputs|copyright|notice|notices|source|binary|copies|copy|backup|redistribute|distribute|distribution|redistribution|support|update|updates',
  'accordance|compliance|comply|consent|permission|approval|authorization|written|section|sections|documentation|extent|expressly|such+as|including|scope|age|years|credentials|password|account',
  'trained|tested|evaluated|supports|works|compatible|intended|designed|recommended|suitable',
  '@licensor ..1 will|may|shall|only',
  'not ..1 grant ..2 third|others|anyone|another',
  'not ..1 just|only',
  'ensure|ensuring|authorized|days|months|period|functionality|features|plan|entity|end+user|anyone',
];

const USES = 'use|used|using|uses|usage|run|operate|operated|deploy|deployed|employ|process';

export const FIELD_ONLY: readonly Frame[] = [
  {
    force: 'ban',
    conditional: true,
    all: [
      `${USES}|right|rights`,
      'other+than|except|outside|beyond|apart+from|but+for|unless+it+is+for|nowhere+but|anything+but|but+on|but+in',
      FIELD,
    ],
    not: NOT_A_FIELD,
    most: 22,
  },
  {
    force: 'only',
    all: [
      `may|can|must|shall|agree|licensed|right|rights|permit|permitted|entitled|allowed ..8 ${USES}|rights|license|right`,
      `only|solely|exclusively|alone|nowhere+else|nothing+else|no+other|sole|just ..6 ${FIELD}`,
    ],
    not: [...NOT_A_FIELD, 'one ..1 device|server|machine|product', 'single|version|versions|form|without|name'],
    most: 20,
  },
  {
    force: 'any',
    all: ['may|can|must|shall|right|license|entitled ..8 just|nowhere+but ..2 for|to|in|on|within', FIELD, USES],
    not: [...NOT_A_FIELD, 'not ..1 just'],
    most: 20,
  },
  {
    force: 'any',
    all: [
      'license|permission|rights|right|permit|grant|model ..6 covers|cover|extends|extend|holds|hold|good|valid|licensed|serves|for',
      'nothing+else|only+for|just+to|apart+from|no+other|other+projects|other+applications|anything+else|nothing+but',
    ],
    not: [
      ...NOT_A_FIELD,
      'nothing+else ..2 in',
      'no+other ..2 license|rights|terms|agreement|warranties|conditions|restriction|restrictions|right|party|person',
    ],
    most: 22,
  },
  // "Only use in agriculture is permitted."
  {
    force: 'any',
    all: [
      'only|solely|exclusively ..1 use|uses|usage in|for|within|inside ..10 be ..1 permitted|allowed|licensed|covered|authorized',
    ],
    not: NOT_A_FIELD,
    most: 18,
  },
  // "The license does not cover any application apart from spam filtering", "it covers no use except …".
  {
    force: 'any',
    all: [
      'license|permission|grant|right|rights ..3 not|no ..3 cover|extend|extends|covers|application|use|uses|anything ..4 apart+from|other+than|except|beyond',
    ],
    conditional: true,
    not: [...NOT_A_FIELD, 'code|files|documentation'],
    most: 18,
  },
  // "The right of use exists solely insofar as the model serves your own support."
  {
    force: 'any',
    all: ['right|rights|license|permission ..6 only|solely|exclusively insofar as', FIELD],
    not: [
      ...NOT_A_FIELD.slice(0, 1),
      '@research',
      '@noncommercial',
      'comply|law|terms|commercial|patent|necessary|necessarily',
    ],
    most: 22,
  },
  // "You may use it in one product, namely the Orchid Lamp."
  {
    force: 'any',
    all: [
      'may|can ..8 in|on|with one|single|a+single|exactly+one|only+one ..1 product|application|project|app|device|robot ..2 namely|viz|only|alone',
    ],
    not: [...NOT_A_FIELD.slice(0, 1), 'or|copy|copies|time'],
    most: 22,
  },
  // "All uses that do not serve the education of pupils are excluded."
  {
    force: 'any',
    all: [
      'use|uses|usage|applications that|which|who ..1 not serve|concern|relate|belong|pertain ..12 be ..2 excluded|prohibited|forbidden|barred|not+licensed|not+permitted|not+covered',
    ],
    not: ['@research', '@noncommercial', 'law|commercial|personal'],
    most: 24,
  },
  {
    force: 'any',
    all: ['nothing+but|only ..8 be ..1 covered|licensed ..2 by|under ..2 license|agreement|permission'],
    not: [...NOT_A_FIELD, 'code|files|parts'],
    most: 16,
  },
  {
    force: 'duty',
    all: [`^restrict|limit|confine ..3 use|usage ..6 to ..6 ${FIELD}`],
    not: [...NOT_A_FIELD, 'persons|users|employees|@number'],
    most: 20,
  },
  {
    force: 'any',
    all: [`use|usage|right|rights ..6 be ..1 limited|restricted|confined|tied to ..6 ${FIELD}|@named`],
    not: [...NOT_A_FIELD, 'not ..1 limited|restricted|confined', 'persons|users|employees|term|duration|period'],
    most: 20,
  },
  {
    force: 'any',
    all: ['use|usage ..4 strictly|purely|exclusively|solely ..1 internal|in-house'],
    not: ['output|outputs|not ..2 strictly|purely|solely', 'research'],
    most: 14,
  },
  {
    force: 'any',
    all: ['permitted|licensed|authorized field|domain|application be'],
    not: [...NOT_A_FIELD, 'any|every|all|unlimited'],
    most: 12,
  },
  {
    force: 'any',
    all: [`scope ..1 of ..2 license|grant|permission be ..8 ${FIELD}`],
    not: [...NOT_A_FIELD, 'not|any|unlimited'],
    most: 14,
  },
  {
    force: 'duty',
    all: [`^remain|stay|be ..2 within ..2 field|platform|environment`, 'use|usage|right'],
    not: NOT_A_FIELD,
    most: 16,
  },
  {
    force: 'any',
    all: [
      'for no ..1 other purpose|purposes|use|reason',
      `${USES}|grant|license`,
      'model|weights|software|materials|material|program|tool',
    ],
    not: [...NOT_A_FIELD, 'information|data|copies|disclose'],
    most: 28,
  },
  {
    force: 'any',
    all: [`license|permission|evaluation|use ..6 for ..6 ${FIELD}`, ', not for ..2 production|other|anything|any'],
    not: [...NOT_A_FIELD.slice(1)],
    most: 18,
  },
];

const BODIES =
  'companies|company|enterprises|firms|makers|manufacturers|producers|army|armies|military|governments|government|authorities|police|agencies|intelligence|contractors|banks|insurers|landlords|employers|ministries|dealers|brokers|collectors|parties|undertakings|suppliers|hospitals|consultants|customers';
const NOT_WHO = [
  OTHER_MATTERS,
  'third|law|laws|data|name|names|patent|output|outputs|fee|fees|notice|arbitration|class|endorsement|support|compete|competes|competing',
  'only|unless|without',
];

export const WHO_NOT: readonly Frame[] = [
  {
    force: 'any',
    all: [`${BODIES} ..8 be ..1 not ..2 accepted|eligible|admitted|licensed|served|welcome`],
    not: NOT_WHO,
    most: 22,
  },
  {
    force: 'any',
    all: [`not ..2 offered|licensed|available|sold|provided|license|open|offer|sell ..5 to ..4 ${BODIES}`],
    not: [...NOT_WHO, 'user|users', 'to ..2 other|your', ', not sold'],
    most: 22,
  },
  {
    force: 'ban',
    all: [
      'companies|firms|undertakings|businesses|organizations|persons that|which|who ..8 may|shall|must|can not ..2 ^use|access|license|obtain|download',
    ],
    not: [...NOT_WHO, 'use ..6 for|to'],
    most: 22,
  },
];

const NOT_WHERE = [
  OTHER_MATTERS,
  'law|laws|court|courts|copyright|patent|patents|governed|export|jurisdiction|data|incorporated|protected|@law',
];

export const WHERE_ONLY: readonly Frame[] = [
  {
    force: 'only',
    all: [
      'offered|available|valid|licensed|granted|permitted|use|used|holds ..6 in|within|inside|outside ..4 regions|region|countries|country|@place',
      'license|service|model|use|right|rights|permission|software|weights',
    ],
    not: NOT_WHERE,
    most: 20,
  },
  {
    force: 'any',
    all: ['license|right|rights|permission|grant ..3 valid|holds|hold|good ..1 within|in|inside ..2 @place'],
    not: [...NOT_WHERE, 'not'],
    most: 16,
  },
  {
    force: 'any',
    all: [
      'residents|customers|tenants|users|companies|citizens|persons ..8 @place ..8 cannot|not|no ..3 license|activate|use|rights|access|eligible|download|licensed',
    ],
    not: NOT_WHERE,
    most: 20,
  },
];

export const HOSTED_OUT: readonly Frame[] = [
  {
    force: 'ban',
    all: [
      'giving|give|letting|let|grant|granting|operating|operate|operation|access+by|run|running|offering',
      'outsiders|third|others|the+public|persons|companies|care+providers|customers',
      'network|internet|website|service|api|web|on+behalf',
    ],
    not: [
      'personal|data|password|account|credentials|output|outputs|purpose|purposes|harm|law|interfere|disrupt|confidential|deceive|spam',
    ],
    most: 24,
  },
];
