import type { ClauseKind } from '../kind.ts';
import { AS_IT_IS } from '../otherWords/careFrames.ts';
import { WARRANTY as IN_OTHER_WORDS } from '../otherWords/legal.ts';

const WARRANTY = 'warranty|warranties|guarantee|guarantees|representation|representations';

const USER = "you're|you|licensee|user|users|developer|developers|deployer|customer|recipient|recipients|party";

export const kind: ClauseKind = {
  id: 'warranty-disclaimer',
  group: 'legal',
  effect: 'neutral',
  freedoms: [],
  osd: [],
  title: 'No warranty',
  meaning: 'The material comes as it is, without warranty, or you take the risk of using it and its outputs.',
  why: 'Nearly every license says so, open ones too. It says who bears the loss when the model is wrong.',
  advice: 'Test the model for your own purpose; do not rely on promises that the license takes back.',
  says: [
    {
      mood: 'any',
      words: 'we|licensor|author|authors|company ..1 promise|promises|guarantee|guarantees|assure nothing',
    },
    {
      mood: 'any',
      words:
        'disclaims|disclaim ..3 responsibility ..3 for ..4 errors|bugs|defects|faults|accuracy|quality|inaccuracies',
    },
    {
      mood: 'any',
      words: '@licensed|output|outputs ..2 not ..2 substitute|replacement for',
      unless: ['substitute|replacement for ..3 law|laws|license|agreement|terms'],
    },
    {
      mood: 'any',
      words:
        'provide|offer|license|deliver|distribute|furnish|supply|make|come|release|available|accept|use ..20 as -? is "|basis|without|and|with|,|.|;|where|for|by|no|at|condition',
    },
    { mood: 'any', words: '" as -? is ..2 "|,|.' },
    { mood: 'any', words: 'as -? is basis|state|condition' },
    { mood: 'any', words: 'with all faults' },
    {
      mood: 'any',
      words: `without|no|not|neither|nor|disclaim|exclude|waive|negate ..14 ${WARRANTY}`,
      unless: [
        'without limitation ..2 breach|claim|claims of|for',
        'internal|intermediate|hidden|learned|vector|latent|numeric ..1 representation|representations',
        'tell|tells|requirement ..14 warranty',
        'differently',
        'responsible|responsibility ..8 compliance|defending|enforcing',
        'breach|violation ..30 responsible|responsibility',
        'nonconformance',
        'on ..3 behalf',
        'no+warranty+notice',
        'nothing|not ..10 limit|exclude|affect|restrict|require ..8 warranty|guarantee',
        'not ..3 allow|permit ..8 exclusion|limitation|disclaimer|exclude',
        'offer|provide|give|make|charge ..8 warranty ..12 customers|recipients|fee',
        'absence ..3 warranty',
        'guarantee ..3 compliance',
      ],
    },
    {
      mood: 'any',
      words: `${WARRANTY} ..40 disclaimed|excluded|waived|disclaim|exclude`,
      unless: ['not ..3 disclaim|exclude|allow|permit'],
    },
    {
      mood: 'any',
      words: `${WARRANTY}|condition ..10 merchantability|title|fitness|noninfringement|satisfactory+quality`,
    },
    {
      mood: 'any',
      words:
        'disclaimer|disclaimers|exclusion|exclusions ..4 warranty|warranties ..25 interpret|apply|construed|effect',
      unless: ['not ..4 allow|permit', 'may not apply', 'keep|retain|include|reproduce|intact'],
    },
    {
      mood: 'any',
      words: 'not|neither|nor|cannot ..4 warrant|guarantee|promise|ensure',
      unless: [
        'you|licensee|user|customer|users|recipient|recipients ..4 not ..3 warrant|guarantee|ensure|promise',
        'failure',
        // "… including but not limited to ensuring that …".
        'not ..1 limited+to ..2 ensure|guarantee',
      ],
    },
    {
      mood: 'any',
      words: 'sole|solely|fully|entirely|exclusively|full|entire ..3 responsible|responsibility|accountable',
      unless: [
        'licensor|we|contributor be solely',
        'own+behalf',
        'solely responsible party',
        // The household of an account, and what the licensor alone has to do, are no matter of warranty.
        'responsible|responsibility ..5 implement|maintain|backup|backups|manage|managing|install|installing|installation|operating|safeguarding|paying|administering|configuring',
        'responsibility ..1 will|shall|is|be to',
        'security|secrecy|confidentiality ..4 key|keys|account|credentials|password|passwords',
        'responsible|responsibility ..1 for ..3 compliance|complying',
        'responsible|responsibility ..6 ensure|ensuring ..24 @comply ..6 @law',
        'responsible|responsibility ..6 ensure|ensuring ..20 not ..2 violate|infringe|breach',
        'violation|breach ..24 responsible|responsibility',
        'responsible|responsibility ..1 to|for ..3 pay|paying|tax|taxes',
        'responsible ..2 determining ..2 eligibility|status',
      ],
    },
    {
      mood: 'any',
      words: `${USER} ..3 responsible|responsibility|accountable ..12 output|outputs|use|content|result|results|consequence|consequences|risk|risks|loss|losses|suitability|accuracy|appropriateness|evaluate|verify|determine|determining|safety`,
      unless: [
        'indemnify',
        'compliance|complying|comply ..6 law|laws',
        'ensure|ensuring ..20 comply',
        'responsible for ..2 ensure|ensuring ..10 not ..2 violate|infringe',
        'you ..3 not',
        'determining ..2 eligibility|status',
      ],
    },
    {
      mood: 'any',
      words: `${USER} ..4 be ..4 responsible|accountable ..12 output|outputs|loss|losses|consequence|consequences|result|results|risk|risks`,
      unless: ['ensuring ..20 @comply ..4 @law'],
    },
    { mood: 'any', words: 'assume|bear|accept|undertake ..12 risk|risks', unless: ['not ..2 assume'] },
    // "You should not rely on our models as a sole source of advice."
    {
      mood: 'ban',
      words:
        '^rely|relying|depend|depending ..10 as ..4 source|basis|substitute|replacement|evidence|truth|fact|facts|advice',
    },
    // "You acknowledge that: the weights are not authoritative or reliable."
    {
      mood: 'any',
      words:
        'acknowledge|acknowledges|understand|understands ..24 not ..2 authoritative|reliable|infallible|error-free|dependable',
    },
    {
      mood: 'any',
      words:
        'you|your|licensee|user ..3 be ..2 responsible ..3 for ..2 accuracy|appropriateness|suitability|correctness|quality',
      unless: ['not|we|us ..2 responsible'],
    },
    // "They must not be relied upon as facts", "check the results before you rely on them".
    {
      mood: 'ban',
      words:
        'output|outputs|result|results|information|estimates|predictions|they|it ..6 be ..2 ^relied ..1 on|upon ..4 as|for|in|without|when|to',
      unless: ['you|licensee|user ..3 have|has relied'],
    },
    {
      mood: 'any',
      words: `${USER} ..4 responsible|responsibility ..2 for ..5 validating|verifying|checking|testing|assessing|evaluating|reviewing|confirming ..16 result|results|output|outputs|assumptions|accuracy|suitability|conclusions|fitness|data`,
    },
    { mood: 'any', words: 'at ..2 own|sole|your ..4 risk', unless: ['may ..2 use ..3 feedback|suggestions|ideas'] },
    {
      mood: 'main',
      words: `risk|risks ..16 is|are|be|lies|lie|rests|rest|remains|remain|stays|falls ..2 with|on|upon ..1 ${USER}`,
    },
    {
      mood: 'main',
      words: `responsibility|responsibilities|accountability ..8 lies|lie|rests|rest|falls|fall ..2 with|on|upon ..1 ${USER}`,
    },
    {
      mood: 'any',
      words: `${USER} ..4 assume|assumes|accept|accepts|take|takes ..1 all|full|sole|complete|entire ..3 responsibility|responsibilities|accountability`,
      unless: ['not ..2 assume|accept|take', 'legal+action|breach|violation|support', 'compliance|complying ..6 @law'],
    },
    {
      mood: 'any',
      words:
        'not ..2 reviewed|vetted|verified|audited|checked|endorsed|moderated ..4 by ..4 maintainers|us|@licensor|developers|authors|team|company',
      unless: ['if|until|unless'],
    },
    {
      mood: 'any',
      words: 'not ..2 be ..2 taken|treated|regarded|understood|read ..2 as ..8 advice|factual|fact|facts|guidance',
    },
    { mood: 'any', words: 'no promise|promises ..2 that|of|as|about' },
    { mood: 'any', words: 'at ..2 own|sole|your ..4 peril|responsibility' },
    {
      mood: 'any',
      words: 'relying|relies ..6 be ..2 responsible ..2 for ..5 validating|verifying|checking|confirming|assessing',
    },
    { mood: 'any', words: `${USER} ..1 alone ..2 answer|answerable|responsible|accountable|liable` },
    { mood: 'any', words: 'entire|all+the|full risk|risks' },
    { mood: 'any', words: `${USER} ..6 cost|costs ..10 servicing|repair|correction|maintenance` },
    {
      mood: 'any',
      words:
        'output|outputs|information|content|results|responses|answers ..4 may not ..2 be ..2 factual|accurate|correct|complete|reliable|true',
    },
    {
      mood: 'any',
      words:
        'output|outputs|information|assertions|answers|responses|they|it may|might|can|could ..1 be ..6 false|incomplete|misleading|inaccurate|incorrect|wrong|outdated|unreliable',
      unless: ['generate|create|provide|publish ..6 that|which may'],
    },
    // "The Model may behave in unsafe ways", "the weights are not authoritative or reliable".
    {
      mood: 'any',
      words:
        '@model|output|outputs may|might|can|could ..1 exhibit|display|show|behave|act|fail|produce ..5 unsafe|unexpected|unexpectedly|emergent|erroneous|unpredictable|unreliable|inaccurate|incorrect|biased|errors|mistakes|hallucinations',
      unless: ['you|licensee|users may|might|can', 'not|never ..6 which|that ..6 may|might|can|could'],
    },
    {
      mood: 'any',
      words:
        '@model|output|outputs be not ..2 authoritative|reliable|infallible|error-free|flawless|trustworthy|foolproof',
      unless: ['if|when|where|until|unless'],
    },
    { mood: 'any', words: 'output|outputs may|might not ..2 be ..2 unique|original|novel' },
    {
      mood: 'any',
      words:
        'output|outputs|results|content|information|answers|responses ..6 informational|information|educational|illustrative purposes only',
      unless: ['notice|license|headings|heading'],
    },
    {
      mood: 'any',
      words:
        'output|outputs|results|content|information|answers|responses ..24 not ..2 constitute|replace|substitute ..12 advice|judgment',
    },
    {
      mood: 'any',
      words: 'output|outputs may|might ..1 be ..3 same|similar|identical ..8 content|output|outputs|others|other',
    },
    {
      mood: 'any',
      words: 'output|outputs may|might|can ..2 contain|include|reflect ..6 inconsistent|offensive|views|opinions',
      unless: ['you|licensee may|might|can'],
    },
    // "We are not to be deemed to give medical advice", "nothing here constitutes legal advice".
    {
      mood: 'any',
      words:
        'not|nothing|neither|nor ..6 deemed|considered|construed|constitute|amount|regarded|treated ..8 advice|diagnosis|professional+service|professional+services|care+services',
      unless: ['you|licensee ..3 not'],
    },
    {
      mood: 'any',
      words:
        'not ..6 validated|approved|cleared|certified ..4 for ..6 use|uses|application|applications|purpose|purposes',
      unless: ['you|licensee ..4 not', 'approved ..2 by ..2 licensor|us'],
    },
    { mood: 'any', words: 'not ..2 a? substitute for ..8 advice|judgment|diagnosis|care' },
    {
      mood: 'any',
      words: 'not ..3 designed|tested|certified|manufactured ..4 or|for|by|to|and|,',
      unless: ['you|licensee ..4 not'],
    },
    {
      mood: 'any',
      words:
        'may|might|can|could ..8 contain|include|produce|generate|have|be ..10 error|errors|bug|bugs|defect|defects|inaccurate|inaccuracies|inaccuracy|incorrect|flaw|flaws|mistake|mistakes|unreliable|offensive|objectionable|erroneous|biased',
      unless: [
        `you|licensee may|might|can`,
        'to|that|which ..3 may ..8 offensive|objectionable',
        'deemed|considered|viewed|perceived ..3 offensive|objectionable|biased',
        'patch|correct|fix|update',
      ],
    },
    {
      mood: 'any',
      words: 'may|might|could result|lead ..6 unexpected|loss|damage|unpredictable',
      unless: ['terminate|termination|violation|breach|criminal|liable'],
    },
    {
      mood: 'any',
      words: 'no|not|neither ..6 responsibility ..6 for|accuracy|regarding',
      unless: ['release|relieve', 'damages|losses|loss|harm'],
    },
    {
      mood: 'any',
      words:
        'not ..3 liable|responsible ..6 accuracy|completeness|quality|suitability|correctness|legality|reliability',
      unless: ['legal dispute|disputes|consequence|consequences|issues|action|actions|claims|problems'],
    },
    {
      mood: 'any',
      words:
        'make|makes|made|give|gives|offer|offers no|any ..1 claim|claims|assertion|assertions|statement|statements|assurance|assurances ..4 fitness|suitability|accuracy|quality|performance|reliability|safety|correctness|completeness|usefulness|validity|condition|security',
      unless: ['you|licensee ..1 make|give|offer'],
    },
    {
      mood: 'any',
      words:
        'provided|delivered|released|supplied|licensed|offered ..3 in ..2 state|condition|stage ..2 which|of+development|it|they|as',
      unless: ['source+code|binary|object|human|machine|readable'],
    },
    {
      mood: 'any',
      words:
        'provided|delivered|released|supplied|licensed|offered|given ..3 in ..1 its|their|the ..1 present|current|existing|actual state|condition|form',
    },
    {
      mood: 'any',
      words:
        'not|neither|nor|never ..3 endorse|certify|vouch|approve ..8 result|results|conclusion|conclusions|recommendation|recommendations|output|outputs|findings|finding ..8 from|generated|derived|by|of|with',
      unless: ['you|licensee|user ..3 not|never'],
    },
    {
      mood: 'duty',
      words:
        '^determine|decide|judge|assess|verify|evaluate ..3 whether|if|that ..12 meet|meets|suit|suits|suitable|fit|fits|adequate|sufficient|satisfies',
      unless: ['law|laws|regulation|regulations'],
    },
    {
      mood: 'any',
      words:
        'not ..3 substitute|replacement for ..4 advice|judgment|judgement|diagnosis|professional|professionals|counsel|care',
      unless: ['you|licensee ..4 not'],
    },
    {
      mood: 'any',
      words:
        '@licensed|outputs|output|service|we ..2 not ..2 provide|give|offer|constitute ..3 medical|legal|financial|professional|investment advice|diagnosis',
      unless: ['you|licensee ..4 not'],
    },
    {
      mood: 'any',
      words:
        'no ..8 performance|safety|effectiveness|accuracy|fitness|suitability|efficacy|reliability ..8 claimed|implied|guaranteed|warranted|promised|asserted|assured',
    },
    { mood: 'any', words: 'not imply ..10 obtain ..6 basis|right|permission' },
    { mood: 'any', words: 'no ..6 remedy|recourse ..10 defect|dissatisfaction' },
    {
      mood: 'any',
      words:
        'make|makes|give|gives|offer|offers no ..2 commitment|commitments|undertaking|undertakings ..2 as|about|regarding|on|to|that|concerning',
      unless: ['you|licensee ..2 make|give'],
    },
    {
      mood: 'any',
      words:
        'disclaims|disclaim ..3 responsibility ..1 for ..3 clearing|obtaining|rights|consents|permissions|content|contents|use|results',
    },
    {
      mood: 'any',
      words: 'without|no ..2 promise|promises|assurance|assurances ..3 of|as+to|that|about|regarding',
    },
    {
      mood: 'any',
      words: 'not|nor|neither ..2 vouch|vouches ..2 for',
      unless: ['you|licensee ..2 not'],
    },
    ...IN_OTHER_WORDS,
  ],
  unless: [
    // "You may not build bots that offer legal counsel or representation."
    'counsel or representation|representations',
    'responsible for ..2 implementing|maintaining|labeling',
    // A duty towards others: legal-compliance.
    'responsible ..2 for ..2 making|ensuring ..2 sure? ..3 have ..3 right|rights|permission|consent',
    // What one may do with it "as is".
    'use|used|keep it|the|them ..2 as+is ..2 as|for|in|only',
    'provision|provisions|section|sections|clause|clauses|paragraph|paragraphs ..80 survive|survives|survival',
    // What the licensee says of its own feedback.
    'your ..1 feedback|suggestions|contribution|contributions|submission|submissions ..6 provided|as+is|given',
    'be ..3 responsible ..3 indemnify',
    // Not "(including extras, if any) are provided as is".
    'if ..2 you|your|licensee|recipient|distributor|anyone ..6 offer|provide|give ..8 warranty',
    'choose ..6 offer|provide ..8 warranty',
    'or+indemnity ..20 own+behalf',
    'own+behalf ..20 indemnify',
  ],
  frames: AS_IT_IS,
  examples: {
    match: [
      'You should not rely on the Model as your only source of advice.',
      'You acknowledge that the Model is not authoritative or reliable.',
      'You are responsible for the accuracy of what you publish.',
      'Outputs must not be taken as professional advice.',
      'Community packs are not vetted by the maintainers.',
      'Responsibility for each answer rests with the user.',
      'The customer assumes all legal responsibility for what it draws.',
      'Outputs are estimates. They must not be relied upon as facts.',
      'Whoever relies upon the Data is responsible for confirming that it is right.',
      'Users are responsible for independently checking the results before they act on them.',
      'We promise nothing about how well it works.',
      'Answers are given for informational purposes only.',
      'The answers do not constitute legal or other advice.',
      'Its answers could be wrong.',
      'Every risk that comes with running it in your house lies with you.',
      'Output may not be unique.',
      'You acknowledge that:\n\n- The Weights may exhibit unsafe behavior\n- Answers vary',
      'You acknowledge that the Model is not reliable.',
      'Facts in outputs should be checked, as they may be false or misleading.',
      'Outputs may contain views that are not ours.',
      'The weights come without any promise of fitness.',
      'We do not vouch for the outputs.',
      'The author disclaims responsibility for clearing the rights of other people.',
      'The lab disclaims any responsibility for bugs and faults.',
      'The Model is not a substitute for testing by people.',
      'The weights (with the extras, if any) are provided "as is" and without any warranty.',
      'The Model is not intended, validated or approved for clinical use.',
      'What it says is not a substitute for the advice of a doctor.',
      'The maker gives no commitment regarding the quality of answers.',
      'The model is provided "as is", without warranty of any kind.',
      'We disclaim all warranties, express or implied.',
      'You are solely responsible for judging whether the model suits your purpose and assume all risk.',
      'The authors do not guarantee that the outputs are correct.',
      'You are accountable for the outputs you generate.',
      'The Lab shall not be considered to give financial advice by offering the service.',
      'Nothing that the model writes constitutes legal advice.',
      'If it fails, you bear the cost of all repair.',
      'Outputs may not be accurate.',
      'We make no claim about the fitness of the model.',
      'The weights are delivered in their present state.',
      'The university does not endorse or certify any findings derived from the model.',
    ],
    noMatch: [
      'You may not build bots that offer legal counsel or representation.',
      'These limits hold whatever is claimed, including without limitation breach of warranty.',
      'You are responsible for making sure you have the right to use each picture.',
      'We are not responsible for any legal consequences or losses.',
      'Users are responsible for ensuring that their use does not infringe patents.',
      'The customer is solely responsible for the installation of the tool.',
      'You are responsible for ensuring that your pictures do not violate any laws.',
      'You can use it “as is” as test data.',
      'You must be careful, including but not limited to ensuring that backups are made.',
      'The lab may use such feedback at its own risk.',
      'Do not use the internal representations of the model to train another one.',
      'You are responsible for determining your own eligibility.',
      'You may offer a warranty to your customers for a fee.',
      'You must not make any warranty on behalf of the licensor.',
      'The license applies as is required by law.',
      'We have no obligation to provide support.',
      'Sections 3 (Ownership) and 5 (No Warranty) shall survive the end of this license.',
      'Your suggestions are given "as is" and you make no warranty about them.',
      'You may not use the model to give medical advice.',
      'The customer is solely responsible for managing who may enter its account.',
      'You alone, and solely, are responsible for the security of all keys.',
    ],
  },
};
