import type { Pattern } from '../../patterns/pattern.ts';
import { ANYWHERE } from '../../patterns/pattern.ts';
import { BESIDE, OTHERS, RESEARCH } from './words.ts';

const PURPOSE = 'purpose|purposes|use|uses|project|projects|activities|work|usage|manner|capacity|context';

/** "You may evaluate it for 30 days", "for trial purposes only". */
const TRIAL: readonly Pattern[] = [
  // "You may try it out for thirty days", "… may be used for trial purposes only".
  { mood: 'granted', words: '^evaluate|try|assess|test ..10 for ..3 period ..3 day|days|week|weeks|month|months' },
  { mood: 'granted', words: '^evaluate|try|assess|test ..8 for ..1 @number ..4 day|days|week|weeks|month|months' },
  { mood: 'granted', words: 'internally ^evaluate|test|assess|review' },
  {
    mood: 'main',
    words: 'for trial|demonstration|demo|tryout ..1 purposes|use only|solely|exclusively',
    unless: OTHERS,
  },
  {
    mood: 'main',
    words: 'only|solely|exclusively ..2 for trial|demonstration|demo|tryout ..1 purposes|use',
    unless: OTHERS,
  },
];

/** "… solely for the purpose of repeating our study as part of your internal research". */
const PART_OF_RESEARCH: Pattern = {
  mood: 'main',
  words: 'solely|only|exclusively for ..18 as ..1 part of ..3 research|study|studies|thesis|coursework|evaluation',
  unless: OTHERS,
};

/** "The institute permits the use of the data for research", "a license for: – classroom instruction". */
const LETS_USE_FOR: readonly Pattern[] = [
  {
    mood: 'main',
    words:
      'permits the use of ..12 for ..6 @research|academic|educational|teaching|scientific ..3 purpose|purposes|use|activities|projects|work|research',
    unless: [...OTHERS, 'not|no|never|nor|or|may|to|you ..24 permits the use'],
  },
  {
    mood: 'main',
    words:
      'license|permission|right for : ..3 @research|academic|classroom|teaching|instruction|scholarly|educational|coursework',
    unless: OTHERS,
  },
];

/** "Released for academic use", "permitted for academic research". */
const OFFER: readonly Pattern[] = [
  // "It is distributed for free academic and non-commercial research use."
  {
    mood: 'main',
    words: `released|distributed|provided|offered|available ..3 for ..3 academic|scientific|educational ..4 ${RESEARCH} ..2 ${PURPOSE}`,
    unless: OTHERS,
  },
  // "They are intended for non-commercial academic research."
  {
    mood: 'main',
    words:
      'intended|meant|provided|released for ..2 @noncommercial ..1 academic|scientific|educational? ..1 research|study|education',
    unless: [...OTHERS, 'not ..3 intended|meant'],
  },
  // "You may build derivative models for non-commercial research purposes."
  {
    mood: 'granted',
    words:
      '^build|create|make|develop|train|modify|derive|query|search|browse|consult ..8 for ..2 @noncommercial ..1 research|study|education',
    unless: OTHERS,
  },
  // "Permitted for academic research."
  {
    mood: 'main',
    words:
      'permitted|allowed ..1 for|in ..3 @research|academic|educational|teaching|classroom|scientific ..6 purposes|use|projects|coursework|research',
    unless: [...OTHERS, 'not|no|never ..2 permitted|allowed'],
  },
  {
    mood: 'main',
    words:
      'deployment|hosting|operation|installation ..2 for ..6 @research|academic|educational ..3 purposes|use|projects ..2 allowed|permitted',
    unless: [...OTHERS, 'not|no|never ..2 permitted|allowed'],
  },
  // "The weights were made available through our institute for your internal research use."
  {
    mood: 'main',
    words: `made+available|makes+available|provided|released|offered|supplied|distributed ..14 for your|their ..6 research|academic|evaluation|testing|educational ..2 ${PURPOSE}`,
    unless: [...OTHERS, 'must|shall|agree|agrees ..3 make', 'claim|claims ..2 alleging|that'],
  },
  // "… for the non-commercial purposes of testing and studying the method"
  {
    mood: 'main',
    words:
      'for ..2 @noncommercial ..1 purpose|purposes ..1 of ..4 testing|evaluating|evaluation|analyzing|studying|research|researching|learning',
  },
  {
    mood: 'main',
    words:
      'made+available|released|shared|provided|offered ..1 for ..6 @noncommercial ..1 academic|scientific|educational? research|study|education ..1 on|in|into|of|about|.',
    unless: OTHERS,
  },
  { mood: 'main', words: `make|makes ..8 available for ..4 ${RESEARCH} ..4 ${PURPOSE}`, unless: OTHERS },
  {
    mood: 'main',
    words: 'free for ..2 personal|educational|academic|private|home|research ..4 use|purposes',
    unless: OTHERS,
  },
  {
    mood: 'main',
    words: `is|are|be ..3 available|licensed|provided|released|free|intended ..4 for ..4 ${RESEARCH} ..6 ${PURPOSE}`,
    unless: [...OTHERS, 'not ..3 intended'],
  },
  // "Released for non-commercial research use."
  {
    mood: 'main',
    words: `released|shared|distributed|published|provided|licensed|offered ..6 for ..2 @noncommercial ${RESEARCH} ..2 ${PURPOSE}`,
    unless: OTHERS,
  },
  // "I ask for access to the data for the purpose of scientific study."
  {
    mood: 'main',
    words: `request|requests|requesting|apply|applies|applying|ask|asks ..2 access|permission|copy ..20 for ..2 purpose|purposes|use of|in ..2 @research`,
    unless: OTHERS,
  },
  {
    mood: 'main',
    words:
      'we|licensor|authors|team provide|release|share|offer|publish ..6 @licensed ..4 for ..3 @research ..1 purposes|use|purpose',
    unless: [...OTHERS, 'output'],
  },
  {
    mood: 'main',
    words: `@licensed ..3 is|are|be ..1 provided|released|available|shared|licensed|offered ..1 for ..2 @research ..1 and|or|/|, ..2 evaluation|education|educational|teaching|academic|study|experimentation|testing|research`,
    unless: OTHERS,
  },
  {
    mood: 'licensor',
    words: '^provide|release|share|offer|license ..6 @licensed ..4 for ..3 @research ..1 purposes|use|purpose',
    unless: [...OTHERS, 'output'],
  },
  {
    mood: 'main',
    words:
      'is|are|be ..3 available|licensed|provided|released|free|offered ..3 for ..1 academic|scientific|@noncommercial ..2 research',
    unless: OTHERS,
  },
  {
    mood: 'main',
    words:
      'license|agreement|permission covers|cover|permits|permit|allows|allow ..1 only? ..2 @noncommercial ..1 research',
    unless: [...OTHERS, 'not'],
  },
  {
    mood: 'main',
    words: 'open|released|offered to ..3 academia|academics|researchers|scholars|universities ..3 for ..3 @research',
    unless: OTHERS,
  },
];

/** "For research purposes only", "use is limited to evaluation", "for research and nothing else". */
const ONLY: readonly Pattern[] = [
  // "You may only use the preview to evaluate its features."
  {
    mood: 'permit',
    words:
      'only|solely|exclusively ^use ..10 to evaluate|assess|study it|its|such|the|this|whether|features|functionality|performance|suitability|.|,|;',
    unless: OTHERS,
  },
  {
    mood: 'permit',
    words:
      '^use ..6 only|solely|exclusively to ..2 evaluate|assess|study it|its|such|the|this|whether|features|functionality|performance|suitability|.|,|;',
    unless: OTHERS,
  },
  {
    mood: 'duty',
    words: `be ..2 ^restricted|limited|confined ..1 to ..3 ${RESEARCH}`,
    unless: OTHERS,
  },
  {
    mood: 'main',
    words: 'use ..14 be limited|restricted|confined to ..3 evaluation|demonstration|testing|trial|research|study',
    unless: OTHERS,
  },
  { mood: 'main', words: `for ..3 ${RESEARCH} only`, roles: ANYWHERE, unless: OTHERS },
  {
    mood: 'main',
    words: 'for ..4 reference|learning|demonstration|study|training|exchange ..2 purposes|use only',
    unless: ['machine+learning', 'internal', 'output|outputs|reference only'],
  },
  {
    mood: 'main',
    words: `only|solely|exclusively|strictly|limited+to|restricted+to ..3 for|to ..4 ${RESEARCH}`,
    roles: ANYWHERE,
    unless: [...OTHERS, 'only data|what|files|those ..1 required|needed'],
  },
  {
    mood: 'main',
    words: `only|solely|exclusively|strictly|limited+to|restricted+to ..10 ${RESEARCH} ..8 ${PURPOSE}`,
    roles: ANYWHERE,
    unless: OTHERS,
  },
  {
    mood: 'main',
    words: `for|in ..8 ${RESEARCH} ..6 ${PURPOSE} ..12 only|solely|exclusively`,
    roles: ANYWHERE,
    unless: OTHERS,
  },
  { mood: 'main', words: `${RESEARCH} ..4 ${PURPOSE} only`, unless: OTHERS },
  {
    mood: 'main',
    words: `license|permission|grant|rights|access ..2 be ..2 restricted+to|limited+to|confined+to ..4 ${RESEARCH}`,
    unless: OTHERS,
  },
  {
    mood: 'main',
    words: `purpose|purposes|use|license|rights|grant|access ..4 limited|restricted|confined to ..4 ${RESEARCH}`,
    unless: OTHERS,
    roles: ANYWHERE,
  },
  { mood: 'any', words: `sole|only|exclusive purpose|purposes of ..6 ${RESEARCH}`, unless: OTHERS },
  { mood: 'any', words: `only ..3 @research ..3 is|are permitted|allowed|licensed`, unless: ['not only', ...OTHERS] },
  {
    mood: 'duty',
    words: `use|uses|usage ..6 must|shall ..1 be ..2 for|limited+to|restricted+to ..3 ${RESEARCH} ..6 ${PURPOSE}`,
    unless: OTHERS,
  },
  { mood: 'duty', words: `^restrict|limit|confine ..4 to ..2 @noncommercial? ${RESEARCH} ${PURPOSE}` },
  { mood: 'any', words: `for ..6 ${RESEARCH} ..10 nothing+else|no+other+purpose|no+other|none+other` },
  { mood: 'main', words: 'for ..3 @research ..4 nothing' },
  // "You and those who receive it shall adhere to the Permitted Purpose", which the text defines.
  { mood: 'duty', words: '^adhere|stick|keep to the @research .|,|;|and|or' },
  {
    mood: 'duty',
    words:
      '^confine|limit|restrict ..4 use ..8 to ..4 @research|laboratory|experiments|experimentation|scholarship|classroom',
  },
  { mood: 'main', words: `for|to ..4 ${RESEARCH} ..3 alone|exclusively`, unless: OTHERS },
  {
    mood: 'main',
    words: 'right|rights|license|use|access ..4 limited|confined|restricted to ..4 @research',
    unless: [...OTHERS, 'liability', 'including'],
  },
  { mood: 'main', words: 'use|uses|usage|purpose|purposes ..1 : ..8 @research|verification ..4 only' },
  {
    mood: 'main',
    words:
      'on ..2 premise|condition|assumption|understanding ..1 that ..8 use|used ..3 for ..3 @research ..4 purpose|purposes|at|and|only|development',
    unless: OTHERS,
  },
  {
    mood: 'main',
    words:
      'confined|limited|restricted to ..4 experimental|experiments|@research ..8 activity|activities|use|uses|purposes|purpose|work',
    unless: OTHERS,
  },
  { mood: 'main', words: 'merely for ..4 @research|verification|evaluation', unless: OTHERS },
  {
    mood: 'main',
    words: `only|solely|exclusively|strictly ..1 in connection|furtherance|support|pursuit with|of ..4 ${RESEARCH}`,
    unless: OTHERS,
  },
];

/** "We grant you a license to use it for research". */
const GRANT: readonly Pattern[] = [
  // "We grant you a license to use it for research.", "… in the performance of its internal research and academic use".
  {
    mood: 'granted',
    words: '^@use|@modify|exercise|license|usage ..40 for ..3 research|evaluation|experimentation|study .|;',
    unless: OTHERS,
  },
  {
    mood: 'granted',
    words: `^@use|@modify|exercise|license|usage ..40 in|for ..2 performance|conduct|course|context ..1 of ..8 ${RESEARCH} ..6 ${PURPOSE}`,
    unless: OTHERS,
  },
  {
    mood: 'granted',
    words:
      '^@use|@modify|@distribute|do|deal|make|create|prepare|exercise|license|usage ..60 for ..4 internal|in-house ..2 research|academic',
    unless: OTHERS,
  },
  {
    mood: 'granted',
    words: `^@use|@modify|@distribute|do|deal|make|create|prepare|exercise|license|usage ..60 for|in ..2 academic|scientific|educational|noncommercial ..2 research|study|teaching|education`,
    unless: OTHERS,
  },
  {
    mood: 'granted',
    words: `^@use|@modify|@distribute|do|deal|make|create|prepare|exercise|license|usage ..60 for ..4 ${RESEARCH} ..6 ${PURPOSE}`,
    // "… for purposes such as:" gives examples of what one may do, of which this is one.
    unless: [...OTHERS, 'purposes|uses|activities such+as :'],
  },
  {
    mood: 'granted',
    words:
      '^@distribute|share|give|@use ..16 for ..2 purpose|purposes of ..2 scientific|academic|research|scholarly ..1 collaboration|exchange|study|inquiry|work',
    unless: OTHERS,
  },
  {
    mood: 'any',
    words:
      'right|rights|permission|allowed|may ..3 experiment|experimenting|experiments ..3 with ..6 laboratory|lab|research|academic|test',
  },
];

/** "You may not use it for any purpose beyond teaching". */
const BEYOND: readonly Pattern[] = [
  // "… not use it for any purpose beyond teaching".
  {
    mood: 'ban',
    words:
      '^@use|@modify|@distribute ..30 purpose|purposes|use|uses|end|ends|reason ..1 beyond|besides|except|outside|than ..4 @research',
    unless: [
      '@train ..20 model|models|network|llm ..6 other+than|except',
      'commercial ..3 purpose|purposes|use ..2 except|than',
    ],
  },
  {
    mood: 'ban',
    words: `^@use|@modify|@distribute ..40 other+than|except ..6 ${RESEARCH} ..6 ${PURPOSE}`,
    // What research is excepted from there is a ban of its own.
    unless: [
      '@train ..20 model|models|network|llm ..6 other+than|except',
      'commercial ..3 purpose|purposes|use ..2 except|other+than',
    ],
  },
  {
    mood: 'ban',
    words: '^@use ..30 other+than|except ..5 @research',
    unless: [
      // What is named so: "the Research Exception".
      'research|academic exception|exemption',
      '@train ..20 model|models|network|llm ..6 other+than|except',
      'commercial ..3 purpose|purposes|use ..2 except|other+than',
      ...BESIDE.filter((words) => words !== 'any purpose'),
      '( except|other+than',
    ],
  },
  {
    mood: 'any',
    words: `@use ..12 other+than ..3 @noncommercial? research|academic|scientific|educational|evaluation ..14 terminate|terminates|void|voids|breach|violation|end|ends|forbidden|prohibited|revoke`,
  },
  {
    mood: 'ban',
    words: '@research ..14 ^put|used|use|employ ..3 to|for ..3 other use|purpose|ends',
    unless: ['trademark|name|marks|logo', 'including|any purpose'],
  },
];

/** "You may not use it in production", "for tests, but not for products". */
const PRODUCTION: readonly Pattern[] = [
  {
    mood: 'any',
    words:
      'production use|deployment ..6 requires|require|needs|prohibited|not|forbidden ..8 license|agreement|permission|permitted|allowed|consent|prohibited',
  },
  {
    mood: 'ban',
    words:
      '^@use|@modify|@distribute|create ..24 for ..2 nonacademic|nonresearch|nonscientific|noneducational ..2 purpose|purposes|use|uses|activities',
  },
  { mood: 'ban', words: '^@use|deploy ..8 in production', unless: ['not ..2 intended|designed'] },
  {
    mood: 'main',
    words: 'for|in ..8 nonproduction|non-production ..4 use|uses|purpose|purposes|environment|environments',
    roles: ANYWHERE,
    unless: ['may include', 'no ..3 limitation|limitations|restrictions ..2 for', 'backup|archival|back-up'],
  },
  {
    mood: 'ban',
    words:
      '^@use|@modify|@distribute|deploy ..60 production ..1 purpose|purposes|use|environment|environments|setting|system|systems',
  },
  { mood: 'any', words: 'not include ..4 production use', unless: ['evaluation|testing|evaluating do not include'] },
  { mood: 'ban', words: '^@use|deploy ..12 live|productive|operational ..1 environment|system|setting|service' },
  {
    mood: 'main',
    words: 'for ..3 @research ..4 not for ..3 deployment|production|products|product|use',
    unless: OTHERS,
  },
  { mood: 'any', words: 'production|live ..3 use|deployment ..8 not ..1 authorized|permitted|allowed|licensed' },
  { mood: 'any', words: 'no production deployment|deployments|use|uses' },
  { mood: 'any', words: 'not for ..2 production|operational|productive use|purposes|environments|deployment' },
  {
    mood: 'ban',
    words:
      '^put|take|bring|place ..3 into ..2 live|productive|production|operational ..1 operation|use|service|environment',
  },
  {
    mood: 'main',
    words:
      'used|employed|applied ..3 in|for ..5 @research|teaching ..6 but not ..3 product|products|production|business',
  },
  {
    mood: 'any',
    words: 'deployment|use|operation ..2 in production ..6 not ..2 licensed|covered|permitted|allowed|authorized',
  },
  {
    mood: 'any',
    words:
      'may|can ..12 evaluation|testing|experiments|research|tests|trials ..6 but ..2 not ..8 production|productive|operational|live',
  },
];

/** "Allowed Purposes" means research: for the term that a grant is bound to. */
const DEFINED: readonly Pattern[] = [
  // "The term “non-commercial”, as used here, means scholarly research that is not done for profit."
  {
    mood: 'any',
    words: '@noncommercial|noncommercial|academic ..14 mean|means ..1 academic|scientific|scholarly ..3 research|study',
    roles: ['definition'],
  },
  {
    mood: 'any',
    words: `purpose|purposes|use|uses ..4 means ..60 ${RESEARCH} ..2 ${PURPOSE}`,
    roles: ['definition'],
    unless: OTHERS,
  },
  {
    mood: 'any',
    words: 'purpose|purposes|use|uses ..1 means ..1 @research',
    roles: ['definition'],
    unless: [...OTHERS, 'commercial ..1 purpose|purposes|use|uses ..1 means'],
  },
  { mood: 'any', words: 'purpose|purposes|use|uses ..4 means ..60 personal use for', roles: ['definition'] },
  {
    mood: 'any',
    words: 'purpose|purposes|use|uses ..4 means ..60 for testing|evaluation|research',
    roles: ['definition'],
    unless: OTHERS,
  },
  { mood: 'any', words: 'use|uses ..1 to ..1 evaluate|test|study ..30 be ..1 use for ..2 permitted purpose' },
];

/** How a sentence binds the use to research, trial or private ends, in the order in which it is tried. */
export const PATTERNS: readonly Pattern[] = [
  ...TRIAL,
  ...OFFER,
  PART_OF_RESEARCH,
  ...LETS_USE_FOR,
  ...ONLY,
  ...GRANT,
  ...BEYOND,
  ...PRODUCTION,
  ...DEFINED,
];
