import type { ClauseKind } from '../kind.ts';
import { previousOf } from '../meaning.ts';
import { ANYWHERE, find } from '../pattern.ts';
import { OTHER_MATTERS, OTHER_USES } from '../sharedWords.ts';

const RESEARCH = '@research|personal|hobby|nonproduction';
const PURPOSE = 'purpose|purposes|use|uses|project|projects|activities|work|usage|manner|capacity|context';
/** Other purposes are named beside it: nothing is limited to research. */
const BESIDE = [
  // What is spoken of there is left out, or an example.
  'excluding ..2 research|evaluation|testing',
  '( such+as ..2 research|evaluation|testing|security',
  'personal information|data|applications|application',
  'no ..3 limitation|limitations|restrictions ..2 for',
  'backup|archival|back-up',
  'but ..3 you may|can',
  'developed ..2 for research',
  // A kind of use that is named, not a limit that is set.
  'personal use ..2 means',
  'personal jurisdiction',
  'and|or production purposes|use',
  '@research|personal ..5 and|or ..3 for profit',
  'commercial use means',
  'not include',
  'for ..3 @noncommercial ..4 including|such+as ..6 @research',
  // To build something is not to study.
  'developing|development|develop|building ..1 and|or ..1 testing|test ..4 software|hardware|application|applications|product|products|program|programs',
  'designed|developed ..2 for ..2 research',
  '@research|personal ..5 and|or ..3 commercial|business',
  'commercial|business ..4 and|or ..4 @research|personal',
  'research ..4 or ..2 @noncommercial purpose|purposes|use|uses|usage|activities',
  'research ..4 or|and ..3 commercial',
  'research ..1 and|or ..2 products|production|business',
  'commercial ..4 or|and ..3 research',
  'any purpose',
  '@research ..4 and|or ..2 public ..1 good|benefit|interest',
  '@research ..4 and|or ..2 public-good|public-interest',
  'not limited to',
  // What a kind of organization is.
  'organized|operated|established ..4 exclusively|solely',
  'pursue|pursues ..4 nonprofit|non-profit|not-for-profit|charitable purpose|purposes|goals|aims',
  'without limitation',
  'solely responsible',
  // What is let besides.
  'with research ..1 use ..8 permitted|allowed',
  // Who needs no license at all, and who alone may do it.
  'do not ..1 need|require ..3 licensed|license',
  'by ..1 you|licensee only',
];
/** The same, where purposes other than research are no part of what is matched. */
const OTHERS = [...BESIDE, 'other+than ..4 @research', 'includes|include the following notice :'];

export const kind: ClauseKind = {
  id: 'research-only',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify', 'share'],
  osd: [6],
  title: 'Research or personal use only',
  meaning: 'The grant covers research, academic, evaluation, testing, personal or non-production purposes alone.',
  why: 'Putting the model into production, even without charge, is outside such a grant.',
  advice: 'For production use, ask the licensor for a license, or choose a model without this limit.',
  freeWording: 'You may use the Model for any purpose, including research and commercial purposes.',
  says: [
    {
      mood: 'duty',
      words: `be ..2 ^restricted|limited|confined ..1 to ..3 ${RESEARCH}`,
      unless: OTHERS,
    },
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
    // "It is distributed for free academic and non-commercial research use."
    {
      mood: 'main',
      words: `released|distributed|provided|offered|available ..3 for ..3 academic|scientific|educational ..4 ${RESEARCH} ..2 ${PURPOSE}`,
      unless: OTHERS,
    },
    {
      mood: 'main',
      words: 'use ..14 be limited|restricted|confined to ..3 evaluation|demonstration|testing|trial|research|study',
      unless: OTHERS,
    },
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
    { mood: 'main', words: `for ..3 ${RESEARCH} only`, roles: ANYWHERE, unless: OTHERS },
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
      words: 'for ..4 reference|learning|demonstration|study|training|exchange ..2 purposes|use only',
      unless: ['machine+learning', 'internal', 'output|outputs|reference only'],
    },
    {
      mood: 'any',
      words:
        'production use|deployment ..6 requires|require|needs|prohibited|not|forbidden ..8 license|agreement|permission|permitted|allowed|consent|prohibited',
    },
    { mood: 'ban', words: '^@use|deploy ..8 in production', unless: ['not ..2 intended|designed'] },
    {
      mood: 'main',
      words:
        'made+available|released|shared|provided|offered ..1 for ..6 @noncommercial ..1 academic|scientific|educational? research|study|education ..1 on|in|into|of|about|.',
      unless: OTHERS,
    },
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
      mood: 'granted',
      words:
        '^@use|@modify|@distribute|do|deal|make|create|prepare|exercise|license|usage ..60 for ..4 internal|in-house ..2 research|academic',
      unless: OTHERS,
    },
    { mood: 'main', words: `make|makes ..8 available for ..4 ${RESEARCH} ..4 ${PURPOSE}`, unless: OTHERS },
    {
      mood: 'granted',
      words: `^@use|@modify|@distribute|do|deal|make|create|prepare|exercise|license|usage ..60 for|in ..2 academic|scientific|educational|noncommercial ..2 research|study|teaching|education`,
      unless: OTHERS,
    },
    {
      mood: 'main',
      words: `only|solely|exclusively|strictly|limited+to|restricted+to ..3 for|to ..4 ${RESEARCH}`,
      roles: ANYWHERE,
      unless: OTHERS,
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
      words: 'free for ..2 personal|educational|academic|private|home|research ..4 use|purposes',
      unless: OTHERS,
    },
    {
      mood: 'granted',
      words: `^@use|@modify|@distribute|do|deal|make|create|prepare|exercise|license|usage ..60 for ..4 ${RESEARCH} ..6 ${PURPOSE}`,
      // "… for purposes such as:" gives examples of what one may do, of which this is one.
      unless: [...OTHERS, 'purposes|uses|activities such+as :'],
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
      words: 'for|in ..8 nonproduction|non-production ..4 use|uses|purpose|purposes|environment|environments',
      roles: ANYWHERE,
      unless: ['may include', 'no ..3 limitation|limitations|restrictions ..2 for', 'backup|archival|back-up'],
    },
    {
      mood: 'ban',
      words:
        '^@use|@modify|@distribute|deploy ..60 production ..1 purpose|purposes|use|environment|environments|setting',
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
    { mood: 'any', words: 'not include ..4 production use', unless: ['evaluation|testing|evaluating do not include'] },
    {
      mood: 'granted',
      words:
        '^@distribute|share|give|@use ..16 for ..2 purpose|purposes of ..2 scientific|academic|research|scholarly ..1 collaboration|exchange|study|inquiry|work',
      unless: OTHERS,
    },
    {
      mood: 'main',
      words: `license|permission|grant|rights|access ..2 be ..2 restricted+to|limited+to|confined+to ..4 ${RESEARCH}`,
      unless: OTHERS,
    },
    { mood: 'ban', words: '^@use|deploy ..12 live|productive|operational ..1 environment|system|setting|service' },
    {
      mood: 'licensor',
      words: '^provide|release|share|offer|license ..6 @licensed ..4 for ..3 @research ..1 purposes|use|purpose',
      unless: [...OTHERS, 'output'],
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
    {
      mood: 'main',
      words: `purpose|purposes|use|license|rights|grant|access ..4 limited|restricted|confined to ..4 ${RESEARCH}`,
      unless: OTHERS,
      roles: ANYWHERE,
    },
    { mood: 'any', words: `sole|only|exclusive purpose|purposes of ..6 ${RESEARCH}`, unless: OTHERS },
    {
      mood: 'main',
      words: 'for ..3 @research ..4 not for ..3 deployment|production|products|product|use',
      unless: OTHERS,
    },
    { mood: 'any', words: 'production|live ..3 use|deployment ..8 not ..1 authorized|permitted|allowed|licensed' },
    { mood: 'any', words: 'use|uses ..1 to ..1 evaluate|test|study ..30 be ..1 use for ..2 permitted purpose' },
    {
      mood: 'ban',
      words: '^@use ..30 other+than|except ..5 @research',
      unless: [
        '@train ..20 model|models|network|llm ..6 other+than|except',
        'commercial ..3 purpose|purposes|use ..2 except|other+than',
        ...BESIDE.filter((words) => words !== 'any purpose'),
        '( except|other+than',
      ],
    },
    {
      mood: 'main',
      words:
        'is|are|be ..3 available|licensed|provided|released|free|offered ..3 for ..1 academic|scientific|@noncommercial ..2 research',
      unless: OTHERS,
    },
    { mood: 'any', words: `only ..3 @research ..3 is|are permitted|allowed|licensed`, unless: ['not only', ...OTHERS] },
    {
      mood: 'duty',
      words: `use|uses|usage ..6 must|shall ..1 be ..2 for|limited+to|restricted+to ..3 ${RESEARCH} ..6 ${PURPOSE}`,
      unless: OTHERS,
    },
    {
      mood: 'main',
      words:
        'license|agreement|permission covers|cover|permits|permit|allows|allow ..1 only? ..2 @noncommercial ..1 research',
      unless: [...OTHERS, 'not'],
    },
    {
      mood: 'any',
      words: `@use ..12 other+than ..3 @noncommercial? research|academic|scientific|educational|evaluation ..14 terminate|terminates|void|voids|breach|violation|end|ends|forbidden|prohibited|revoke`,
    },
    { mood: 'duty', words: `^restrict|limit|confine ..4 to ..2 @noncommercial? ${RESEARCH} ${PURPOSE}` },
    { mood: 'any', words: 'no production deployment|deployments|use|uses' },
    { mood: 'any', words: `for ..6 ${RESEARCH} ..10 nothing+else|no+other+purpose|no+other|none+other` },
    {
      mood: 'ban',
      words: '@research ..14 ^put|used|use|employ ..3 to|for ..3 other use|purpose|ends',
      unless: ['trademark|name|marks|logo', 'including|any purpose'],
    },
    { mood: 'main', words: 'for ..3 @research ..4 nothing' },
    {
      mood: 'duty',
      words:
        '^confine|limit|restrict ..4 use ..8 to ..4 @research|laboratory|experiments|experimentation|scholarship|classroom',
    },
    { mood: 'any', words: 'not for ..2 production|operational|productive use|purposes|environments|deployment' },
    {
      mood: 'ban',
      words:
        '^put|take|bring|place ..3 into ..2 live|productive|production|operational ..1 operation|use|service|environment',
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
      mood: 'main',
      words: 'open|released|offered to ..3 academia|academics|researchers|scholars|universities ..3 for ..3 @research',
      unless: OTHERS,
    },
    { mood: 'main', words: 'merely for ..4 @research|verification|evaluation', unless: OTHERS },
    {
      mood: 'main',
      words: `only|solely|exclusively|strictly ..1 in connection|furtherance|support|pursuit with|of ..4 ${RESEARCH}`,
      unless: OTHERS,
    },
    {
      mood: 'any',
      words:
        'may|can ..12 evaluation|testing|experiments|research|tests|trials ..6 but ..2 not ..8 production|productive|operational|live',
    },
    {
      mood: 'any',
      words:
        'right|rights|permission|allowed|may ..3 experiment|experimenting|experiments ..3 with ..6 laboratory|lab|research|academic|test',
    },
  ],
  // "It lets you evaluate the Software; any other use is excluded."
  reads: (statement) => {
    const before = find(OTHER_USES, 'any', statement) && previousOf(statement);
    if (before === null) return null;
    const named = find(`for|to|lets|permits|allows ..6 ${RESEARCH}|evaluate|test|study|experiment`, 'any', before);
    return named && { start: 0, end: statement.words.length, confidence: 0.7 };
  },
  frames: [
    {
      force: 'only',
      all: [
        '@research|researchers|teachers|classroom',
        '@use|use|exploit|exploitation|deploy|employ|run|embed|apply|deployment|grant|covers|license|available|meant',
      ],
      not: [
        ...OTHERS,
        OTHER_MATTERS,
        'commercial|business|production',
        '@noncommercial|internal|benchmark|paper|publish|cite|results|output|data|security|copyright',
        'personal|test|testing|evaluation|rail|needed|separate',
      ],
      most: 24,
    },
    {
      force: 'ban',
      all: [
        'production+system|production+systems|production+use|production+environment|production+environments|in+production',
        'use|used|run|deploy|deployed|covered',
      ],
      not: ['weapon|weapons|of', 'intended|designed|suitable'],
      most: 20,
    },
    {
      force: 'any',
      all: ['may|can ..6 @use ..12 for ..3 own? private|personal use|purposes|enjoyment'],
      not: ['data|information|commercial|business', 'not|no|only+if'],
      most: 20,
    },
    {
      force: 'any',
      all: ['other use|uses|purpose|purposes ..2 than ..3 @research', 'not|prohibited|forbidden|excluded'],
      not: BESIDE,
      most: 20,
    },
  ],
  examples: {
    match: [
      'The recordings are made available for non-commercial academic research on birds.',
      'You will not use the pictures for any purpose beyond teaching.',
      'The tool is distributed for free academic and non-commercial research use by the College.',
      'You may not use the Voices other than for academic research.',
      'The corpus is free for academic research.',
      'You may use the Model only for purposes such as:\n\n- research activities',
      'Production use is not covered.',
      'Permission is granted to internally evaluate the files for 30 days.',
      'The weights were released by the consortium for your academic purposes.',
      'Shared under controlled access for non-commercial research use.',
      'I request access to the data for the purpose of scientific study and agree to these terms.',
      'Use of the driver is limited to evaluation and demonstration.',
      'You are granted the right to experiment with the Model in a laboratory setting.',
      'You may evaluate the Software for a period of 30 days.',
      'The additional programs may be used for trial purposes only.',
      'You may try the Model for evaluation but not put it into production.',
      '"Purpose" means academic research only. The lab grants you, solely in connection with the Purpose, a license to use the Model.',
      'We grant you a license to use the model for internal research.',
      'Permitted for scholarly and academic research.',
      'Hosting for academic purposes is allowed.',
      'The weights are offered to scholars for research.',
      'The weights may be employed in teaching, but not in products.',
      'The use shall be confined to experimental activities.',
      'Permitted purpose: teaching only.',
      'You may use the Model solely for research purposes.',
      'The weights are for academic use only.',
      'You may not use the Model in any production environment.',
      'You may run it for the sole purpose of non-commercial research, non-commercial teaching or non-commercial art projects.',
      '"Allowed Purposes" means research, teaching and scholarly publication.',
      'Any use for a purpose other than research ends this license.',
      '"Hobby Use" means use solely for private, study, non-production and non-commercial purposes.',
    ],
    noMatch: [
      '"Internal Use" means use of the Code within your organization (excluding Research and Development Use).',
      'There are no use limitations for non-production purposes before that date.',
      'You may make one copy of the Product for non-production backup purposes.',
      'Your program must not run only on an internal network (except during the development and testing phase).',
      'You will only use that personal information for the purpose for which it was given.',
      'The Licensee hereby grants the Licensor a free license to all changes for academic research and teaching purposes.',
      'You may not share it outside your team, other than for user testing.',
      'This platform may be used for:\n\n- Educational, research, and public-good applications\n\n- Works of art',
      'People who run the front end solely for testing purposes do not need to be licensed.',
      'In connection with research use by you only, you may use class names to refer to the source files you modify.',
      'It is used solely for non-commercial purposes, with research use by a company permitted.',
      'You may deploy the Model for purposes such as:\n\n- Research and development activities, with prototypes.',
      'You may share it if your documentation includes the following notice: "This draft is made available for testing purposes only."',
      'You may change the Tool only for non-commercial purposes, such as personal study or hobby projects.',
      'For commercial purposes, you may look at the code solely to assist in developing and testing your own hardware.',
      'Evaluation does not include production use.',
      'You agree to make your results available to other teams for research purposes.',
      'You may use the Model for any purpose, including research.',
      'You may use it for any non-commercial purpose, including teaching and research.',
      'You shall not use the Model to build other models, except for research purposes.',
      'You may not use the Model for any commercial purpose (except for research purposes).',
    ],
  },
};
