import type { Pattern } from '../../patterns/pattern.ts';
import { ANYWHERE } from '../../patterns/pattern.ts';
import { INSTITUTION, PERMISSION } from '../../patterns/sharedWords.ts';
import { BOTH, COMMERCIAL, HOSTING, TAKEN_BACK, WRONGS } from './words.ts';

const PURPOSE =
  '..7 use|uses|purpose|purposes|gain|advantage|benefit|activity|activities|application|applications|product|products|offering|offerings|service|services|exploitation|manner|basis|context|setting|compensation|end|ends|usage|deployment|operation';

/**
 * "Commercial use is prohibited without our consent": it is barred, and can be asked for. "Commercial use requires our consent"
 * is said of the consent alone.
 */
const BARRED_BUT_FOR_LEAVE: readonly Pattern[] = [
  {
    mood: 'any',
    words:
      'commercial use|usage|exploitation|utilization|distribution ..14 prohibited|forbidden|not+permitted|not+allowed|not+authorized|not+licensed ..4 without|unless',
    unless: ['not ..1 prohibited|forbidden', HOSTING],
  },
  { mood: 'any', words: 'no commercial use|usage|exploitation|utilization ..10 without|unless', unless: [HOSTING] },
  {
    mood: 'ban',
    words: '^use|exploit|utilize ..12 for ..2 commercial purpose|purposes|use|gain|ends ..6 without|unless',
    unless: [HOSTING, 'name|names|trademark|logo'],
  },
];

/** "Commercial use is prohibited", "the weights are not for commercial use", "commercial use: no". */
const BARRED: readonly Pattern[] = [
  {
    mood: 'any',
    words: 'any|all commercial use ..60 be ..2 prohibited|forbidden|excluded',
    unless: [...TAKEN_BACK, 'not ..1 prohibited'],
  },
  // "You must restrict the use of copies to non-commercial purposes."
  {
    mood: 'duty',
    words:
      '^restrict|limit|confine ..3 use|usage|recipients|users ..24 to ..3 @noncommercial ..2 purpose|purposes|use|uses',
  },
  {
    mood: 'main',
    words: 'be not|never ..2 for ..1 commercial use|uses|purposes|exploitation',
    unless: [...TAKEN_BACK, 'other+than', 'if|where|when|whether'],
  },
  {
    mood: 'any',
    words: 'commercial use|usage|exploitation : ..1 no|not|none|forbidden|prohibited|excluded|disallowed',
    unless: [...TAKEN_BACK, 'not ..1 prohibited|forbidden|excluded'],
  },
  {
    mood: 'main',
    words: 'your use ..6 be ..1 not|never ..1 commercial',
    unless: [...TAKEN_BACK, 'if|where|when|whether|unless'],
  },
  { mood: 'any', words: `${COMMERCIAL} use|purposes ..4 not ..2 applicable|apply` },
  {
    mood: 'any',
    words: `${COMMERCIAL} ${PURPOSE} ..6 not|never be?|is? ..2 permitted|allowed|authorized|licensed|granted|included|covered`,
    // "… does not include" says what the words mean.
    unless: [...TAKEN_BACK, 'do not ..1 include'],
  },
  {
    mood: 'any',
    words: `${COMMERCIAL} ${PURPOSE} ..28 is|are|be|remain|remains|stay|stays ..3 prohibited|forbidden|excluded|disallowed|barred`,
    unless: TAKEN_BACK,
  },
  { mood: 'any', words: `no ${COMMERCIAL} ${PURPOSE}`, unless: TAKEN_BACK },
  {
    mood: 'ban',
    words: '^use|run|put ..12 that|which ..1 charge|charges|bill|bills ..2 users|customers|people|fee|fees|money',
  },
  {
    mood: 'ban',
    words: '^use|using ..24 for ..1 fee|payment|consideration|remuneration|compensation',
    unless: ['without|except|than|combine|@distribute', 'that|which ..6 for ..1 fee'],
  },
  {
    mood: 'any',
    words: '@licensor|@named ..4 retain|retains|reserve|reserves|keep|keeps ..3 commercial rights|exploitation',
    unless: ['no|not|your'],
  },
  {
    mood: 'any',
    words: `prohibits|excludes|prohibit ..6 ${COMMERCIAL} ${PURPOSE}`,
    unless: [...TAKEN_BACK, 'not ..2 prohibit|exclude|restrict|preclude', 'otherwise prohibited'],
  },
  // "The following rights are reserved to us: …".
  {
    mood: 'any',
    words: 'right|rights ..4 reserved|reserves|retained|retains ..6 : ..16 commercial ..2 use|exploitation|utilization',
    unless: ['not ..6 reserved|reserves|retained|retains', 'except|@trademark|name|names|logo'],
    confidence: 0.8,
  },
  // "You may search the collection for non-commercial research."
  {
    mood: 'granted',
    words:
      '^query|search|browse|consult|build|create ..10 for ..2 @noncommercial ..2 research|education|study|purposes|purpose|use',
    unless: [...TAKEN_BACK, 'commercial or|and noncommercial'],
  },
  {
    mood: 'granted',
    words: '^@use ..24 and|or @noncommercial evaluation|testing|research|experimentation|education',
    unless: [...TAKEN_BACK, 'commercial or|and noncommercial'],
  },
  { mood: 'main', words: 'limit your use ..8 for commercial' },
  { mood: 'any', words: 'is|are|be not ..4 noncommercial purpose|use' },
  {
    mood: 'ban',
    words: `^commercial use|exploitation|purpose|purposes|activity|activities|operation|deployment|application`,
    unless: TAKEN_BACK,
  },
  {
    mood: 'main',
    words:
      'exploitation|use|usage|operation ..12 financial|monetary|commercial|pecuniary ..2 reward|gain|benefit|purpose|purposes|return ..4 outside ..4 scope|license|grant|permission',
    unless: TAKEN_BACK,
  },
  {
    mood: 'any',
    words:
      'commercial|for-profit|profit-making ..2 use|exploitation|utilization|purpose|purposes ..2 fall|falls|lie|lies|is|are outside|beyond',
    unless: TAKEN_BACK,
  },
];

/** "The license is void if the model is used commercially". */
const ENDS: readonly Pattern[] = [
  {
    mood: 'any',
    words:
      'license|agreement|rights|permission ..3 void|ends|end|terminates|terminate|lapses|lapse|revoked ..1 if|when|once ..8 use|used ..1 commercially|for+profit',
    unless: [...TAKEN_BACK],
  },
  {
    mood: 'any',
    words:
      '@use ..12 other+than ..3 @noncommercial ..14 terminate|terminates|void|voids|breach|violation|end|ends|forbidden|prohibited|revoke',
    unless: TAKEN_BACK,
  },
  {
    mood: 'any',
    words:
      'void|invalid|end|ends|lapse|lapses ..4 where|if|when ..5 used|use|uses ..3 for ..2 commercial|business|profit-making ..1 gain|purpose|purposes|use|ends',
    unless: TAKEN_BACK,
  },
];

/** "It must not be part of a commercial product", "no integration into paid services". */
const IN_A_PRODUCT: readonly Pattern[] = [
  {
    mood: 'ban',
    words: '^part|component|element of ..3 commercial|paid|for-profit ..2 product|products|service|software|offering',
    unless: [...TAKEN_BACK],
  },
  // "You may not repackage it as a commercial product."
  {
    mood: 'ban',
    words:
      '^repackage|rebrand|use|offer|package|turn|market ..8 as|into ..3 commercial|paid ..1 product|products|service|services|offering',
    unless: [...BOTH, ...TAKEN_BACK, 'compete|competes|competing'],
  },
  {
    mood: 'any',
    words:
      'no portion|part|piece|element ..20 included|incorporated|distributed|used|embedded ..3 in|into ..2 commercial product|products|service|services|offering',
    unless: TAKEN_BACK,
  },
  // "Prohibited: paid consulting; integration into commercial products."
  {
    mood: 'ban',
    words:
      '^paid|fee-based|for-profit|commercial|monetized consulting|consultancy|advisory|courses|projects|engagements',
    own: true,
    unless: ['paid ..1 subscription', 'noncommercial'],
  },
  {
    mood: 'ban',
    words:
      '^integration|incorporation|inclusion|embedding|bundling ..6 in|into|with ..2 commercial|paid|for-profit|monetized ..3 software|product|products|service|services|application|applications|app|platform|platforms|offering|offerings',
    own: true,
  },
  {
    mood: 'ban',
    words:
      '^provide|offer|operate|integrate|include|embed|use|incorporate|bundle|package|ship|build ..8 paid|for-profit|fee-based|monetized ..2 service|services|product|products|application|applications|app|apps',
    unless: TAKEN_BACK,
  },
  {
    mood: 'ban',
    words:
      '^@use|include|incorporate|integrate ..24 product|products|service|services|application|applications ..2 that|which be ..1 sold|paid|monetized|charged',
    unless: TAKEN_BACK,
  },
];

/** "You may use and copy it for non-commercial purposes". */
const GRANT: readonly Pattern[] = [
  {
    mood: 'granted',
    words:
      '^@use|@modify|@distribute|develop|build|link|compile|integrate|incorporate|grant ..24 in|for|within ..2 @noncommercial ..2 setting|settings|context|environment|manner|basis|purpose|purposes|activities',
    unless: BOTH,
  },
  {
    mood: 'granted',
    words: '^@train|train|develop|host|deploy|run ..10 for ..1 @noncommercial ..5 purposes|use|projects|research',
    unless: TAKEN_BACK,
  },
  // A grant for non-commercial purposes.
  {
    mood: 'granted',
    words:
      '^@use|@modify|@distribute|do|deal|make|create|prepare|exercise|license|usage ..60 for|in ..8 @noncommercial',
    // "… for purposes such as:" gives examples of what one may do, of which this is one.
    unless: [...BOTH, 'purposes|uses|activities such+as :'],
  },
  {
    mood: 'permit',
    words: '^grant|grants|granted ..14 @noncommercial ..4 license|right',
    // "The license granted under the Noncommercial Agreement is subject to …": its name.
    unless: [...BOTH, `nonprofit ${INSTITUTION}`, 'granted under|by|in ..6 @noncommercial ..1 license|agreement'],
  },
  { mood: 'permit', words: '^may|can only ..30 @noncommercial', unless: BOTH },
  {
    mood: 'granted',
    words: '^@use|@modify|@distribute|make|create ..60 for ..2 purpose|purposes|use|uses other+than ..3 commercial',
    unless: ['@noncommercial'],
  },
];

/** "Permitted for non-commercial study", "released for non-commercial use", or under a license of that name. */
const OFFER: readonly Pattern[] = [
  {
    mood: 'main',
    words: 'permitted|allowed ..1 for|in ..3 @noncommercial ..3 research|use|uses|purposes|projects|study',
    unless: [...TAKEN_BACK, 'not|no|never ..2 permitted|allowed'],
  },
  {
    mood: 'main',
    words: 'license|agreement|terms permit|allow|authorize|cover ..6 @noncommercial ..3 use|purpose|purposes',
    unless: BOTH,
  },
  {
    mood: 'main',
    words: 'permitted|allowed ..14 without ..1 commercial exploitation|use|gain|purpose',
    unless: [...TAKEN_BACK, 'not|no|never ..2 permitted|allowed'],
  },
  {
    mood: 'main',
    words: 'available|licensed|provided|released|free|open|intended ..5 for ..10 @noncommercial',
    roles: ANYWHERE,
    unless: [
      ...BOTH,
      'nonprofit|non-profit organization|organizations|institution|institutions|entity|entities',
      // What is passed on to others.
      'make|making ..6 available to ..1 other|others',
      `use ..2 by ..3 noncommercial ${INSTITUTION}`,
    ],
  },
  // "The weights were made available through our institute for your non-commercial use."
  {
    mood: 'main',
    words:
      'made+available|makes+available|provided|released|offered|supplied|distributed|shared ..14 for ..1 your|their|any? ..3 @noncommercial ..3 use|purposes',
    unless: [...BOTH, 'must|shall|agree|agrees ..3 make', 'others|other+persons|other+researchers'],
  },
  // The name of a public license says it.
  {
    mood: 'main',
    words:
      'licensed|released|distributed|published|provided under|by ..8 attribution ..2 noncommercial ..8 license|licence|international',
    unless: [...BOTH, 'third-party|third+party'],
  },
  { mood: 'main', words: '@noncommercial ..2 purpose|use ..2 is? ..4 permitted|allowed', unless: BOTH },
  {
    mood: 'main',
    words:
      'is|are|made|meant ..2 for ..3 nonprofit|non-profit|not-for-profit|charitable ..2 purposes|use|uses|ends|purpose',
    unless: ['not ..2 for', 'organization|organizations|and|or ..2 commercial'],
  },
];

/** "Non-commercial use only", "limited to non-commercial purposes", "for purposes that are not commercial". */
const ONLY: readonly Pattern[] = [
  // "… provided that what is derived from it is restricted to non-commercial use."
  {
    mood: 'duty',
    words: 'be ..2 ^restricted|limited|confined ..1 to ..2 @noncommercial',
    unless: BOTH,
  },
  // "… only for purposes that are not commercial".
  {
    mood: 'any',
    words:
      'only|solely|exclusively ..12 purpose|purposes|use|uses|activity|activities|projects ..1 that|which be|is|are ..1 @noncommercial|not+commercial',
    unless: TAKEN_BACK,
  },
  {
    mood: 'main',
    words: 'only|solely|exclusively|strictly|limited+to|restricted+to ..12 @noncommercial',
    roles: ANYWHERE,
    // Who is let in is one thing, what for another.
    unless: [...BOTH, `only|solely|exclusively|limited+to|restricted+to ..6 nonprofit|noncommercial ${INSTITUTION}`],
  },
  { mood: 'main', words: '@noncommercial ..4 only|solely|exclusively', roles: ANYWHERE, unless: BOTH },
  { mood: 'main', words: '@noncommercial ..3 purpose|purposes|use|uses ..12 only', roles: ANYWHERE, unless: BOTH },
  { mood: 'main', words: 'be use ..2 @noncommercial ..16 only|solely|exclusively', unless: BOTH },
  {
    mood: 'main',
    words:
      'use|purpose ..40 without any|anticipated|intended|intending ..2 commercial application|purpose|use|intent|advantage',
    roles: ['sentence', 'item'],
    unless: ['not ..10 use'],
  },
  { mood: 'main', words: 'only ..3 use|uses|purposes ..3 without ..2 commercial' },
  { mood: 'main', words: '@noncommercial ..3 ends|purposes|use|uses alone' },
  {
    mood: 'main',
    words:
      'limited|restricted|confined to ..8 from|by which|whom ..2 no|nobody ..3 earn|earns|profit|profits|make|makes|derive|derives',
  },
  { mood: 'duty', words: '^@use|employ ..10 for ..4 @noncommercial ..10 nothing+else|no+other|nothing+but' },
  {
    mood: 'duty',
    words:
      '^use|employ ..10 for ..2 purposes|purpose|uses ..2 that|which be not ..3 intended|directed|aimed ..4 commercial|monetary|financial',
  },
];

/** "You may not use it for any commercial purpose", "… exploit it commercially". */
const ACTS: readonly Pattern[] = [
  {
    mood: 'ban',
    words:
      '^use|employ|utilize ..12 for ..1 commercial ..2 model|ai|machine+learning|product ..2 training|development|testing|benchmarking|research',
    unless: TAKEN_BACK,
  },
  {
    mood: 'ban',
    words: '^@distribute|offer|host|commercialize ..4 @model ..4 for ..1 profit',
    unless: ['not-for-profit|nonprofit|non-profit', `without ${PERMISSION}`],
  },
  {
    mood: 'ban',
    words: '^@use|@modify|@distribute ..24 other+than|except|unless ..8 @noncommercial',
    // What is excepted from a ban on training others is no limit on all use.
    unless: ['@train ..20 model|models|network|llm ..6 except|unless'],
  },
  // Commercial use is barred.
  {
    mood: 'ban',
    words: `^@use|@modify|@distribute|exploit|commercialize|engage|permit ..60 ${COMMERCIAL} ${PURPOSE}`,
    unless: [
      ...TAKEN_BACK,
      'commercial ..3 or ..2 noncommercial',
      'noncommercial ..3 or ..2 commercial',
      'commercial software',
      'business-critical',
      // How others deal, and no use of one's own.
      'business|commercial ..1 model|models|practice|practices|scheme|schemes ..1 that|which|or|,',
      HOSTING,
    ],
  },
  {
    mood: 'ban',
    words: '^@use|@modify|@distribute|exploit ..20 commercially|commercialize|monetize',
    unless: [...TAKEN_BACK, 'commercially reasonable', 'unless ..2 commercially licensed'],
  },
  {
    mood: 'ban',
    words: '^commercialize|monetize|monetization|commercialization',
    // What is wrong there is what is earned with.
    unless: [
      ...TAKEN_BACK,
      'monetize ..6 dependency|dependence|addiction|attachment|grief|fear|hatred|suffering|misery',
    ],
  },
  {
    mood: 'ban',
    words:
      '^exercise|@use|@distribute ..40 intended|directed ..8 commercial|monetary|financial advantage|gain|compensation|profit',
    unless: TAKEN_BACK,
  },
];

/** "No commercial rights are given", "this license does not cover commercial use". */
const NO_RIGHT: readonly Pattern[] = [
  {
    mood: 'any',
    words: `not permit|allow|include|authorize|grant|cover|extend ..8 ${COMMERCIAL} ${PURPOSE}`,
    unless: TAKEN_BACK,
  },
  {
    mood: 'any',
    words: `no|not|nothing ..6 ${COMMERCIAL} right|rights|license|licenses|permission ..6 granted|given|conveyed|conferred|included|offered|implied`,
    unless: TAKEN_BACK,
  },
  {
    mood: 'any',
    words: `no|not|nothing ..9 grant|give|convey|confer|include|offer ..8 ${COMMERCIAL} ..2 right|rights|license|licenses|permission|use|exploitation`,
    unless: TAKEN_BACK,
  },
  {
    mood: 'any',
    words: `license|licenses|grant|permission|foregoing|above|right|rights ..4 not ..1 apply|applicable ..2 to ..4 ${COMMERCIAL} ${PURPOSE}`,
    unless: [...TAKEN_BACK, 'restriction|limitation|requirement|prohibition|fee|condition|obligation ..8 not'],
  },
  {
    mood: 'any',
    words:
      'none|not|nothing ..14 extend|cover|include|apply ..14 for ..2 gain|profit|payment|money|reward|remuneration',
    unless: TAKEN_BACK,
  },
  {
    mood: 'any',
    words: 'not ..1 extend|apply|cover|include ..6 in ..1 the course of ..1 business|trade',
    unless: TAKEN_BACK,
  },
  {
    mood: 'any',
    words:
      'not ..2 to|for ..2 anyone|those|users|persons|companies ..3 who|that|which ..2 seek|seeks|pursue|pursues|intend|intends ..3 financial|commercial|monetary|profit ..2 gain|profit|profits|advantage|benefit|purposes|ends|.',
    unless: ['not ..2 restrict'],
  },
];

/** "You may not make money with it", "… only so far as you receive no payment for it". */
const GAIN: readonly Pattern[] = [
  {
    mood: 'ban',
    words: '^make|earn|gain ..2 money|profit|profits|income|revenue ..4 with|from|by|through|out|off',
    unless: TAKEN_BACK,
  },
  {
    mood: 'ban',
    words: '^profit|earn ..3 from',
    unless: [...TAKEN_BACK, WRONGS],
  },
  { mood: 'any', words: 'provided ..24 not ..3 intended|directed ..8 commercial advantage|gain' },
  {
    mood: 'any',
    words:
      'only|provided|long|far|extent ..8 not ..3 receive|accept|get|earn|obtain|charge ..6 payment|payments|compensation|remuneration|money|income|revenue|fee',
    roles: ANYWHERE,
    unless: [
      'warranty|support|training|consulting',
      'publicly',
      'aggregate|aggregation|bundle',
      'licensing+fee|license+fee',
    ],
  },
  {
    mood: 'ban',
    words:
      '^generate|make|earn|gain|derive|obtain ..2 money|profit|profits|income|revenue|revenues ..4 with|from|by|through|out|off',
    unless: [...TAKEN_BACK, 'third|others'],
  },
  {
    mood: 'ban',
    words: '^@use|@distribute|exploit ..16 view to ..3 profit|gain|money|earn|earning|income',
    unless: TAKEN_BACK,
  },
  {
    mood: 'any',
    words:
      'share|shared|distribute|distributed|use|used|copy|copied ..8 never|not ..2 against|for payment|money|remuneration|cash|consideration',
    unless: TAKEN_BACK,
  },
  {
    mood: 'ban',
    words:
      '^charge|bill|invoice ..3 third|others|anyone|users|customers|recipients ..4 for ..3 access|use|using|copies|copy',
    unless: ['only', '@warranty|support'],
  },
];

/** "Non-Commercial Purpose" means …: for the term that a grant is bound to. */
const DEFINED: readonly Pattern[] = [
  {
    mood: 'any',
    words:
      '@noncommercial ..3 exclude|excludes|excluding ..8 use|uses|sale|purpose|purposes|activity|distribution|incorporation',
    unless: TAKEN_BACK,
  },
  {
    mood: 'any',
    words:
      'purpose|purposes|use|uses ..4 means|mean ..40 not ..3 intended|directed|aimed ..8 commercial|monetary|profit|revenue',
    roles: ANYWHERE,
    unless: BOTH,
  },
  { mood: 'any', words: '@noncommercial ..16 not include ..40 commercial|revenue|profit' },
  // A definition that says what is not commercial, for a term that a grant is bound to.
  {
    mood: 'any',
    words: '@noncommercial purpose|use|purposes|uses ..3 means|mean|refers',
    roles: ANYWHERE,
  },
  {
    mood: 'any',
    words: 'purpose|purposes|use|uses ..3 means ..20 @noncommercial',
    roles: ['definition'],
    unless: BOTH,
  },
  {
    mood: 'any',
    words: 'purpose|purposes|use|uses ..3 means|mean ..8 other+than|except|excluding ..3 commercial',
    roles: ANYWHERE,
  },
];

/** How a sentence says that commercial use is barred or not granted, in the order in which it is tried. */
/** "The institute permits the use of the data for non-commercial activities." */
const LETS_USE_FOR: Pattern = {
  mood: 'main',
  words: 'permits the use of ..12 for ..2 @noncommercial ..6 purpose|purposes|use|activities|projects|work|research',
  unless: ['not|no|never|nor|or|may|to|you ..24 permits the use'],
};

export const PATTERNS: readonly Pattern[] = [
  LETS_USE_FOR,
  ...BARRED,
  ...BARRED_BUT_FOR_LEAVE,
  ...ENDS,
  ...IN_A_PRODUCT,
  ...GRANT,
  ...OFFER,
  ...ONLY,
  ...ACTS,
  ...NO_RIGHT,
  ...GAIN,
  ...DEFINED,
];
