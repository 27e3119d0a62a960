import type { ClauseKind } from '../kind.ts';
import { leadPart } from '../leadPart.ts';
import { headingsOf, previousOf } from '../meaning.ts';
import { bans } from '../mood.ts';
import { ANYWHERE, find, headingHolds } from '../pattern.ts';
import { INSTITUTION, OTHER_MATTERS, PERMISSION } from '../sharedWords.ts';

const COMMERCIAL = 'commercial|business|profit-making|for-profit|revenue-generating|monetary';
const PURPOSE =
  '..7 use|uses|purpose|purposes|gain|advantage|benefit|activity|activities|application|applications|product|products|offering|offerings|service|services|exploitation|manner|basis|context|setting|compensation|end|ends|usage|deployment|operation';
/** Both are named: nothing is limited. */
const BOTH = [
  'business ..3 purpose|purposes|operations ..3 or|and ..8 @noncommercial',
  '@noncommercial ..6 or|and ..6 business purpose|purposes',
  '@noncommercial ..4 and|or ..2 for-profit',
  'any environment',
  'this alternative',
  'commercially ..3 and|or ..3 noncommercially',
  'commercial ..3 and|or ..3 @noncommercial',
  '@noncommercial ..3 and|or ..3 commercial',
  'not limited ..6 noncommercial',
  'any purpose ..8 @noncommercial',
  'any purpose ..8 commercial',
  '@noncommercial ..6 or|and ..4 any purpose',
];
/** With permission it is allowed: commercial-permission-required. */
const TAKEN_BACK = [
  'without ..2 purchase|purchasing|buying|acquiring ..3 license',
  'no ..8 needed|required|necessary',
  `without a|an|any|the|our|its|your|prior|previous|first|express|explicit|written|obtaining|having|getting|asking|entering|separate|further|licensor|additional ..11 ${PERMISSION}`,
  `without ${PERMISSION}`,
  'unless ..20 permission|consent|authorization|approval|register',
  'unless ..16 a|an|separate|prior|written|signed|express|commercial|another|additional|our ..4 license|agreement',
  `requires|require|needs ..6 ${PERMISSION}`,
];

/** A service for others, which the word only describes: hosted-service-limit. */
const HOSTING =
  'commercial|business|service|services ..2 hosting|timesharing|time-sharing|asp|bureau|outsourcing|business';

/** What nobody may gain from, by the wrong and not by the gain. */
const WRONGS = 'war|wars|crime|crimes|violence|suffering|trafficking|slavery';

const COMMERCIAL_USE_IS =
  'commercial use|uses|purpose|purposes|activity|exploitation ..2 include|includes|means|covers|comprises ..10 :';

const FORBIDDEN_COMMERCE = 'prohibited|forbidden|disallowed|excluded|barred commercial';

export const kind: ClauseKind = {
  id: 'noncommercial-only',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify', 'share'],
  osd: [6],
  title: 'Non-commercial only',
  meaning: 'Commercial use is barred, or the grant covers non-commercial purposes alone.',
  why: 'A product, a paid service or work for a client falls outside; what counts as commercial is often unclear.',
  practices: {
    distillation: 'A model distilled for a commercial product is outside the grant.',
    syntheticData: 'Data generated for a commercial purpose may be outside the grant.',
  },
  advice: 'For anything that earns money, ask the licensor for a license, or choose a model without this limit.',
  freeWording: 'You may use the Model for any purpose, including commercial purposes.',
  says: [
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
    {
      mood: 'ban',
      words: '^part|component|element of ..3 commercial|paid|for-profit ..2 product|products|service|software|offering',
      unless: [...TAKEN_BACK],
    },
    {
      mood: 'any',
      words:
        'license|agreement|rights|permission ..3 void|ends|end|terminates|terminate|lapses|lapse|revoked ..1 if|when|once ..8 use|used ..1 commercially|for+profit',
      unless: [...TAKEN_BACK],
    },
    // "You may not repackage it as a commercial product."
    {
      mood: 'ban',
      words:
        '^repackage|rebrand|use|offer|package|turn|market ..8 as|into ..3 commercial|paid ..1 product|products|service|services|offering',
      unless: [...BOTH, ...TAKEN_BACK, 'compete|competes|competing'],
    },
    // "… provided that what is derived from it is restricted to non-commercial use."
    {
      mood: 'duty',
      words: 'be ..2 ^restricted|limited|confined ..1 to ..2 @noncommercial',
      unless: BOTH,
    },
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
      mood: 'ban',
      words:
        '^use|employ|utilize ..12 for ..1 commercial ..2 model|ai|machine+learning|product ..2 training|development|testing|benchmarking|research',
      unless: TAKEN_BACK,
    },
    {
      mood: 'any',
      words:
        'no portion|part|piece|element ..20 included|incorporated|distributed|used|embedded ..3 in|into ..2 commercial product|products|service|services|offering',
      unless: TAKEN_BACK,
    },
    // "… only for purposes that are not commercial".
    {
      mood: 'any',
      words:
        'only|solely|exclusively ..12 purpose|purposes|use|uses|activity|activities|projects ..1 that|which be|is|are ..1 @noncommercial|not+commercial',
      unless: TAKEN_BACK,
    },
    {
      mood: 'any',
      words:
        '@noncommercial ..3 exclude|excludes|excluding ..8 use|uses|sale|purpose|purposes|activity|distribution|incorporation',
      unless: TAKEN_BACK,
    },
    {
      mood: 'main',
      words: 'permitted|allowed ..14 without ..1 commercial exploitation|use|gain|purpose',
      unless: [...TAKEN_BACK, 'not|no|never ..2 permitted|allowed'],
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
    {
      mood: 'main',
      words: 'only|solely|exclusively|strictly|limited+to|restricted+to ..12 @noncommercial',
      roles: ANYWHERE,
      // Who is let in is one thing, what for another.
      unless: [...BOTH, `only|solely|exclusively|limited+to|restricted+to ..6 nonprofit|noncommercial ${INSTITUTION}`],
    },
    { mood: 'main', words: '@noncommercial ..4 only|solely|exclusively', roles: ANYWHERE, unless: BOTH },
    // The name of a public license says it.
    {
      mood: 'main',
      words:
        'licensed|released|distributed|published|provided under|by ..8 attribution ..2 noncommercial ..8 license|licence|international',
      unless: [...BOTH, 'third-party|third+party'],
    },
    {
      mood: 'ban',
      words: '^@distribute|offer|host|commercialize ..4 @model ..4 for ..1 profit',
      unless: ['not-for-profit|nonprofit|non-profit', `without ${PERMISSION}`],
    },
    { mood: 'main', words: '@noncommercial ..3 purpose|purposes|use|uses ..12 only', roles: ANYWHERE, unless: BOTH },
    { mood: 'main', words: 'be use ..2 @noncommercial ..16 only|solely|exclusively', unless: BOTH },
    {
      mood: 'permit',
      words: '^grant|grants|granted ..14 @noncommercial ..4 license|right',
      unless: [...BOTH, `nonprofit ${INSTITUTION}`],
    },
    { mood: 'any', words: `${COMMERCIAL} use|purposes ..4 not ..2 applicable|apply` },
    { mood: 'main', words: '@noncommercial ..2 purpose|use ..2 is? ..4 permitted|allowed', unless: BOTH },
    {
      mood: 'any',
      words:
        'purpose|purposes|use|uses ..4 means|mean ..40 not ..3 intended|directed|aimed ..8 commercial|monetary|profit|revenue',
      roles: ANYWHERE,
      unless: BOTH,
    },
    { mood: 'permit', words: '^may|can only ..30 @noncommercial', unless: BOTH },
    {
      mood: 'main',
      words:
        'use|purpose ..40 without any|anticipated|intended|intending ..2 commercial application|purpose|use|intent|advantage',
      roles: ['sentence', 'item'],
      unless: ['not ..10 use'],
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
        HOSTING,
      ],
    },
    {
      mood: 'ban',
      words: '^@use|@modify|@distribute|exploit ..20 commercially|commercialize|monetize',
      unless: [...TAKEN_BACK, 'commercially reasonable', 'unless ..2 commercially licensed'],
    },
    { mood: 'ban', words: '^commercialize|monetize|monetization|commercialization', unless: TAKEN_BACK },
    {
      mood: 'ban',
      words:
        '^exercise|@use|@distribute ..40 intended|directed ..8 commercial|monetary|financial advantage|gain|compensation|profit',
      unless: TAKEN_BACK,
    },
    {
      mood: 'any',
      words: `${COMMERCIAL} ${PURPOSE} ..6 not|never be?|is? ..2 permitted|allowed|authorized|licensed|granted|included|covered`,
      // "… does not include" says what the words mean.
      unless: [...TAKEN_BACK, 'do not ..1 include'],
    },
    {
      mood: 'any',
      words: `${COMMERCIAL} ${PURPOSE} ..10 is|are|be|remain|remains|stay|stays ..3 prohibited|forbidden|excluded|disallowed|barred`,
      unless: TAKEN_BACK,
    },
    { mood: 'any', words: `no ${COMMERCIAL} ${PURPOSE}`, unless: TAKEN_BACK },
    {
      mood: 'any',
      words: `not permit|allow|include|authorize|grant|cover|extend ..8 ${COMMERCIAL} ${PURPOSE}`,
      unless: TAKEN_BACK,
    },
    {
      mood: 'any',
      words: `prohibits|excludes|prohibit ..6 ${COMMERCIAL} ${PURPOSE}`,
      unless: [...TAKEN_BACK, 'not ..2 prohibit|exclude|restrict|preclude', 'otherwise prohibited'],
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
    { mood: 'main', words: 'only ..3 use|uses|purposes ..3 without ..2 commercial' },
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
    // "The following rights are reserved to us: …".
    {
      mood: 'any',
      words:
        'right|rights ..4 reserved|reserves|retained|retains ..6 : ..16 commercial ..2 use|exploitation|utilization',
      unless: ['not ..6 reserved|reserves|retained|retains', 'except|@trademark|name|names|logo'],
      confidence: 0.8,
    },
    { mood: 'main', words: 'limit your use ..8 for commercial' },
    { mood: 'any', words: 'provided ..24 not ..3 intended|directed ..8 commercial advantage|gain' },
    { mood: 'any', words: '@noncommercial ..16 not include ..40 commercial|revenue|profit' },
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
      mood: 'any',
      words:
        '@use ..12 other+than ..3 @noncommercial ..14 terminate|terminates|void|voids|breach|violation|end|ends|forbidden|prohibited|revoke',
      unless: TAKEN_BACK,
    },
    { mood: 'any', words: 'is|are|be not ..4 noncommercial purpose|use' },
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
      mood: 'ban',
      words: `^commercial use|exploitation|purpose|purposes|activity|activities|operation|deployment|application`,
      unless: TAKEN_BACK,
    },
    { mood: 'main', words: '@noncommercial ..3 ends|purposes|use|uses alone' },
    {
      mood: 'ban',
      words:
        '^generate|make|earn|gain|derive|obtain ..2 money|profit|profits|income|revenue|revenues ..4 with|from|by|through|out|off',
      unless: [...TAKEN_BACK, 'third|others'],
    },
    {
      mood: 'any',
      words: 'purpose|purposes|use|uses ..3 means|mean ..8 other+than|except|excluding ..3 commercial',
      roles: ANYWHERE,
    },
    {
      mood: 'any',
      words:
        'none|not|nothing ..14 extend|cover|include|apply ..14 for ..2 gain|profit|payment|money|reward|remuneration',
      unless: TAKEN_BACK,
    },
    {
      mood: 'ban',
      words: '^@use|@distribute|exploit ..16 view to ..3 profit|gain|money|earn|earning|income',
      unless: TAKEN_BACK,
    },
    {
      mood: 'main',
      words:
        'limited|restricted|confined to ..8 from|by which|whom ..2 no|nobody ..3 earn|earns|profit|profits|make|makes|derive|derives',
    },
    {
      mood: 'main',
      words:
        'exploitation|use|usage|operation ..12 financial|monetary|commercial|pecuniary ..2 reward|gain|benefit|purpose|purposes|return ..4 outside ..4 scope|license|grant|permission',
      unless: TAKEN_BACK,
    },
    {
      mood: 'ban',
      words:
        '^@use|include|incorporate|integrate ..24 product|products|service|services|application|applications ..2 that|which be ..1 sold|paid|monetized|charged',
      unless: TAKEN_BACK,
    },
    { mood: 'duty', words: '^@use|employ ..10 for ..4 @noncommercial ..10 nothing+else|no+other|nothing+but' },
    {
      mood: 'any',
      words:
        'share|shared|distribute|distributed|use|used|copy|copied ..8 never|not ..2 against|for payment|money|remuneration|cash|consideration',
      unless: TAKEN_BACK,
    },
    {
      mood: 'any',
      words:
        'commercial|for-profit|profit-making ..2 use|exploitation|utilization|purpose|purposes ..2 fall|falls|lie|lies|is|are outside|beyond',
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
        'void|invalid|end|ends|lapse|lapses ..4 where|if|when ..5 used|use|uses ..3 for ..2 commercial|business|profit-making ..1 gain|purpose|purposes|use|ends',
      unless: TAKEN_BACK,
    },
    {
      mood: 'granted',
      words: '^@use|@modify|@distribute|make|create ..60 for ..2 purpose|purposes|use|uses other+than ..3 commercial',
      unless: ['@noncommercial'],
    },
    {
      mood: 'main',
      words:
        'is|are|made|meant ..2 for ..3 nonprofit|non-profit|not-for-profit|charitable ..2 purposes|use|uses|ends|purpose',
      unless: ['not ..2 for', 'organization|organizations|and|or ..2 commercial'],
    },
    {
      mood: 'any',
      words:
        'not ..2 to|for ..2 anyone|those|users|persons|companies ..3 who|that|which ..2 seek|seeks|pursue|pursues|intend|intends ..3 financial|commercial|monetary|profit ..2 gain|profit|profits|advantage|benefit|purposes|ends|.',
      unless: ['not ..2 restrict'],
    },
    {
      mood: 'duty',
      words:
        '^use|employ ..10 for ..2 purposes|purpose|uses ..2 that|which be not ..3 intended|directed|aimed ..4 commercial|monetary|financial',
    },
    {
      mood: 'ban',
      words:
        '^charge|bill|invoice ..3 third|others|anyone|users|customers|recipients ..4 for ..3 access|use|using|copies|copy',
      unless: ['only', '@warranty|support'],
    },
  ],
  // "… for profit is prohibited. This includes a commercial product": what the ban before it covers.
  reads: (statement) => {
    // "Commercial use includes: - a paid service", under a heading that forbids it.
    const lead =
      statement.own > 0 && statement.role === 'item' ? find(COMMERCIAL_USE_IS, 'any', leadPart(statement)) : null;
    if (
      lead &&
      (headingHolds('prohibited|restriction|limitation|noncommercial|not+permitted|forbidden', headingsOf(statement)) ||
        // "Prohibited commercial purposes include:" says it alone.
        find(FORBIDDEN_COMMERCE, 'any', leadPart(statement)))
    )
      return { start: statement.own, end: statement.words.length, confidence: 0.8 };
    const match = find('this|that|such|these ..3 include|includes|cover|covers ..12 commercial', 'any', statement);
    const before = match?.start === statement.own ? previousOf(statement) : null;
    if (!match || !before?.satisfied.hasConcept('commercial') || !before.moods.some(bans)) return null;
    return { ...match, confidence: 0.8 };
  },
  unless: [
    // What an organization is, and not what may be done.
    'pursue|pursues ..4 nonprofit|non-profit|not-for-profit|charitable purpose|purposes|goals|aims',
    'whether|regardless|irrespective ..6 commercial ..2 or ..1 not|noncommercial',
    // "… in commercial products that could deceive people" bans those alone.
    'commercial ..2 applications|application|products|product|services|activities|uses ..1 that|which could|may|might|would|deceive|harm|mislead|exploit|violate',
    // Above a size alone: commercial-threshold.
    'exceed|exceeds|exceeding|above|beyond|over ..3 threshold|thresholds',
    // What is free of a limit, and what is no condition.
    'not ..2 subject|bound ..1 to|by ..10 @noncommercial',
    'not ..3 condition|requirement ..1 of|for',
    'violation|violations|breach|breaches ..2 may|can ..1 include',
    'not count as use for ..2 commercial',
    // The name of the document.
    'license|agreement|terms for ..1 @noncommercial ..40 is|be ..4 agreement|contract between',
    // A kind of use that is named, not a limit that is set.
    'personal use ..2 means',
    'once distributed|released|licensed',
    // What is licensed back.
    'you|licensee ..2 hereby? grant ..4 us|licensor|company|owner',
    'deploy ..2 means ..30 other+than',
    'non-profit|nonprofit ..2 open|osl',
    'not operate|function|work|perform ..1 correctly|properly|accurately',
    'assign|transfer ..8 commercial use ..1 license',
    'endorse',
    'use the name',
    'name of',
    'names of',
    '@use|display|register|name|mark|brand ..10 trademarks|logos',
    'trademarks|logos ..45 commercial|commercially|@noncommercial',
    'following ..2 notice|attribution|statement',
    'liable',
    'not ..2 meant|intended ..2 restrict|limit|prevent',
  ],
  frames: [
    {
      force: 'ban',
      all: [
        '@use|use|exploit|exploitation|deploy|employ|run|embed|apply|deployment|earn|make|grant|purpose|purposes',
        'commercial|commercially|economically|monetize|money|profit|income|for-profit|revenue',
      ],
      not: [
        OTHER_MATTERS,
        '@noncommercial',
        'reasonable|reasonably',
        ...TAKEN_BACK,
        'commercial software|module|modules|license|licenses|product|source',
        'third|tax|law|personal',
        'privacy|agree|shipment|governed|consumers|needed|required|necessary',
        HOSTING,
        WRONGS,
      ],
      most: 24,
    },
    {
      force: 'only',
      all: [
        '@noncommercial|not+commercial',
        '@use|use|exploit|exploitation|deploy|employ|run|embed|apply|deployment|grant|license|right|rights|purpose|purposes',
      ],
      not: [
        'entity|entities|organization|organizations|institution|institutions',
        OTHER_MATTERS,
        ...BOTH,
        ...TAKEN_BACK,
      ],
      most: 24,
    },
    {
      force: 'ban',
      all: ['use|used', 'in+return+for|against|for ..2 payment|money|remuneration|compensation'],
      not: [...TAKEN_BACK, 'liable|liability|warranty|support|third|personal|data'],
      most: 18,
    },
  ],
  examples: {
    match: [
      'It must not be part of any commercial product.',
      'Monetization of any kind is off limits.',
      'The weights are not for commercial use.',
      'Commercial use: no.',
      'You agree that your use is not commercial.',
      'The license is void if the Model is used commercially.',
      'Unless such consent is given, your use of the recordings remains limited to non-commercial purposes.',
      'You may not use the recordings for commercial AI model training.',
      'You may publish it, provided that no portion of the recordings is included in any commercial product.',
      '"Field of Study" and "Project" are free words here. "Course Use" is defined as non-commercial teaching.\n\nYou may run the Model for Course Use.',
      'You may use the maps only for purposes that are not commercial.',
      'Non-commercial purposes exclude any use of the maps as part of a service which is sold.',
      'You may not repackage the weights as a commercial product.',
      'You may share changes, provided that they are limited to non-commercial use.',
      'The Voices may be used for non-commercial research purposes.',
      'Orchid-7B may be used for non-commercial purposes.',
      'No redistribution, commercialization or sublicensing.',
      'The following uses are prohibited:\n\n- paid consulting and training;\n- integration into commercial products.',
      'Non-commercial use only; cite Hill et al., "Where do birds sing?',
      'The weights are licensed under the Creative Commons Attribution-NonCommercial 4.0 International License.',
      'You may not share or sublicense the weights for profit.',
      'No clause of this agreement gives you rights of commercial exploitation.',
      'The weights were made available through our foundation for your own non-commercial use.',
      'The permission does not extend to those who seek financial gain.',
      'You will use the Software for purposes that are not intended for commercial advantage.',
      'You shall not charge others for access to the Model.',
      'For evaluation and non commercial use only, a free license is granted.',
      'You may develop programs, in a non-commercial setting, that link with the Software.',
      'The Model is for non-profit purposes.',
      'The lab grants you a license to use and copy the Model for purposes other than commercial or productive use.',
      'You may train further models for non-commercial, academic or teaching purposes.',
      'Permitted for academic, non-commercial study.',
      'Permitted in class and coursework without commercial gain.',
      'This permission ends when the files are used for commercial purposes.',
      'This license does not cover work in the course of a trade.',
      'For-profit utilization lies outside these terms.',
      'We grant you a license to use the Model for non-commercial purposes only.',
      'You may not use the Model for any commercial purpose.',
      'Commercial use is prohibited.',
      'No commercial rights are given by these terms.',
      'Every other use, such as for commercial, military or police purposes, is prohibited.',
      'Prohibited use\n\nCommercial use includes, among others:\n\n- building it into a product that is sold',
      'You may not use it for profit. This includes use in a commercial product.',
      'The following rights are reserved to the authors: public display and commercial exploitation.',
      'You may use it, but only so far as you do not receive any payment for it.',
      'The Files may be used "non-commercially", i.e., for research and testing only.',
      'Although the Model may only be used for non-commercial purposes, you may use its output for any purpose.',
      'Unless the License permits it, you may not use the Model for any for-profit purpose.',
      'No part of it, nor any content made with it, may be used for commercial purposes.',
      'Non-commercial use excludes sales and other profit-making activities.',
      'Any use for a purpose other than non-commercial research ends this license.',
      'Without limiting the above, you may not use the Licensed Files for any commercial purpose.',
      'This license does not confer any commercial license.',
      '"Non-Commercial Purpose" means study or private use without payment.',
      '"Study Purpose" means work in a school that is not mainly intended for commercial gain.',
      'These terms allow teaching and non-commercial use of the Model.',
      'Non-commercial use permitted on the terms below.',
    ],
    noMatch: [
      'If your use is not for commercial purposes, tell us.',
      'The Society is an association and pursues exclusively non-profit purposes.',
      'You may not use it to make lewd pictures, whether commercial or not.',
      'You may deploy the Model for purposes such as:\n\n- Non-commercial projects of your own\n\n- products',
      'Some examples of what is acceptable and what is not are:\n\n- Use the scripts in your paid projects for clients.',
      'You may not provide commercial hosting services with the Software.',
      'You have no right to use the Product for commercial timesharing or bureau use.',
      'You may not assign the Commercial Use license to others.',
      'Parts of a preview may not operate correctly and may be changed before the first commercial product release.',
      'You do not use the Work for the purpose of supporting or profiting from an act of war.',
      'No closed application may use the library unless commercially licensed.',
      '"Monetary Compensation" does not include a swap of works.',
      'You may not use the model in commercial applications that could harm people.',
      'Commercial usage is not allowed without buying a license from the author.',
      'Splitting a sale in two does not make an otherwise prohibited commercial offering a permitted one.',
      'You agree to make your results available to other teams for non-commercial research.',
      'You may charge others for support.',
      'Outputs are not subject to the non-commercial restriction merely because the model made them.',
      'Credit is welcome, and is not a condition of earning money with outputs.',
      'The commercial use of our name is reserved to us.',
      'This license is limited to non-profit entities.',
      'The Licensee hereby grants the Licensor a license to all improvements for non-commercial teaching.',
      'You may use the Model for commercial and non-commercial purposes.',
      'You may use the Model commercially.',
      'You will not use the Model to train any other speech model, except for making derivatives for a non-commercial purpose.',
      'We do not prohibit any (i) public use or (ii) commercial use of the Data.',
      'You may use it for your own business purposes or for non-commercial study.',
    ],
  },
};
