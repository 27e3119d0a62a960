import type { ClauseKind } from '../kind.ts';
import { FOR_A_TIME } from '../otherWords/endFrames.ts';
import { AT_WILL } from '../otherWords/endings.ts';

/** The verb "to end", and no End User. */
const STOP =
  'terminate|revoke|suspend|discontinue|withdraw|cancel|rescind|end+your|end+the|end+this|end+any|end+it|end+access|end+such|end+these|end+a|end+or|or+end|deny|cease|disable|restrict|limit';
const TRIAL = 'trial+period|evaluation+period';
const RIGHTS =
  'license|licenses|agreement|contract|right|rights|access|permission|availability|service|services|account|grant|use|authorization';
/** At will: at any time, for any reason, on notice alone. */
const FREELY =
  'at+any+time|discretion|any+reason|no+reason|without+cause|without+reason|for+convenience|for+its+convenience|without+notice|with+or+without|upon+notice|on+notice|prior+notice|days+notice|written+notice|by+notice|by+giving|by+written|anytime';
/** What a suit of the licensee triggers is of another kind. */
const SUIT =
  'commence|institute|initiate|file|assert|asserting|bring|make ..12 action|litigation|claim|claims|suit|proceeding|lawsuit ..40 infringement|infringes|infringe|against|patent';
const ON_BREACH =
  'if|upon|for|because|where|when|in+case+of|event|due+to|following|should|until ..12 @breach|misuse|abuse|cure|cured';
/** What is limited or turned down there is no right that one has: a quota, what one asks for, what one shows to others. */
const NO_END = [
  'technical|rate|usage|size|storage|traffic ..1 limits|limit|limitations|quota|quotas',
  'choice|choices|setting|settings|preferences ..5 to limit|restrict|disable',
  'deny|refuse|reject|cancel ..3 request|requests|application|applications|proposal|proposals|order|orders',
];
const IN_CASE = 'if|when|where|because|case|cases|reason|reasons|circumstances|events|should';
/** A cause that lies outside, or with the licensor. */
const OUTER_CAUSE =
  'risk|concern|concerns|attack|threat|emergency|cost|costs|vendor|supplier|viable|prohibited+by|required+by|required+to|by+law|unlawful+to|court|authority|authorities|maintenance|gives+up|give+up|ceases|cease|discontinues|discontinue|shut+down|unsafe|liability|grounds+to+believe|reason+to+believe';
const BY_LICENSEE =
  'you|licensee|customer|user ..3 cease|ceases|ceased|give+up|gives+up|discontinue|discontinues|fail|fails';
/** A cause that lies with who takes the license. */
const CAUSED =
  'if|where|when|because|event|case|should|due+to|until ..6 balance|payment|payments|fee|fees|invoice|invoices|owe|overdue|unpaid|pay|insufficient|exceed|exceeds|excessive|inactive|inactivity|dormant|key ..6 insufficient|negative|due|overdue|late|fail|fails|failed|declined|unpaid|owe|owed|exceed|exceeds|limit|limits|quota|not+paid|inactive|published|pay';

export const kind: ClauseKind = {
  id: 'termination-at-will',
  group: 'term',
  effect: 'limits',
  freedoms: ['use'],
  osd: [],
  title: 'Ends at the licensor’s will',
  meaning:
    'The licensor may end or suspend your rights without a breach of yours, or the license is revocable or for a limited time.',
  why: 'What you build on the model can lose its ground at any time, without any fault of yours.',
  advice:
    'For anything that must last, use a model whose license is perpetual and irrevocable, or agree on a term with the licensor.',
  says: [
    // "Automatic termination on breach or at the provider's discretion."
    {
      mood: 'any',
      words: 'termination ..6 at ..2 @licensor|provider|our|its|sole|own ..2 discretion|option',
      unless: ['you|your|licensee|customer ..4 discretion|option', 'assistance|support'],
    },
    // "Upon conclusion of the competition all rights end."
    {
      mood: 'any',
      words:
        'upon|on|after|at|with ..1 conclusion|completion|close|end of ..8 rights|license|permission|grant ..6 terminate|terminates|end|ends|expire|expires|lapse|lapses|cease',
      unless: ['of ..2 this|the|these ..1 agreement|license|terms|contract', '@breach', 'survive|survives'],
    },
    {
      mood: 'any',
      words:
        'license|permission|grant ..3 terminates|ends|expires|lapses ..3 if|when|once : ..10 concludes|ends|expires|closes|finishes',
      unless: ['@breach'],
    },
    // "This license lasts until we withdraw it."
    {
      mood: 'any',
      words:
        'license|permission|rights|agreement|grant ..1 last|lasts|stand|stands|run|runs|continue|continues|remain|remains|valid ..4 until ..1 we|licensor|company|@licensor ..2 withdraw|revoke|cancel|end|terminate|recall|rescind ..2 it|them|this|the',
      unless: ['@breach'],
    },
    {
      mood: 'any',
      words:
        'withdrawn|revoked|terminated|ended|cancelled|canceled ..8 whenever|as ..2 they|it|we|he|she|licensor|authors ..1 see|sees|choose|chooses|wish|wishes|please|pleases|like|likes|think|thinks',
    },
    { mood: 'main', words: 'granted|valid|available|permitted|licensed|given ..4 until+further+notice' },
    {
      mood: 'main',
      words: 'limited+term|limited-term|fixed-term|time-limited license|licence|permission|grant|right|rights',
      unless: ['not|no'],
    },
    {
      mood: 'any',
      words:
        'reserve|reserves|may|right ..4 terminate|revoke|suspend|withdraw ..24 if|when|where ..3 determines|believes|decides|considers|concludes ..1 that',
      unless: [
        'breach|violate|violation|violates|comply',
        'you|licensee|customer|recipient determines|believes|decides|considers',
      ],
    },
    {
      mood: 'any',
      words: 'revocable|nonperpetual|terminable|cancellable|cancelable',
      unless: [
        'not revocable|terminable|cancellable|cancelable',
        'terminable|cancellable|cancelable ..3 only|if|upon|on|for|under|in',
        'irrevocable',
        'must be ..12 revocable',
        'consent|consents ..2 be ..8 revocable',
        'revocable consent|consents',
      ],
    },
    { mood: 'granted', words: '^evaluate|try|test|use|assess ..8 for ..2 @number ..2 days|weeks|months' },
    // "These terms apply until either you or the lab decide to end them."
    {
      mood: 'any',
      words:
        'apply|effective|force|effect ..8 until ..4 either|we|@licensor ..6 decide|decides|choose|chooses ..2 end|terminate',
    },
    // "This license ends when the course is over."
    {
      mood: 'any',
      words:
        'this|the license|permission|grant ..14 expires|expire|ends|end|lapses ..1 automatically? ..1 when|upon|after|on ..12 concluded|completed|completion|conclusion|over|finished|expired|date|end|event|period',
      unless: [ON_BREACH, 'you|licensee|user ..4 breach|violate|fail|delete|stop', 'perpetual', 'copyright'],
    },
    {
      mood: 'any',
      words:
        'reserve|reserves ..3 right|rights ..2 to ..2 withhold|deny|refuse|block|limit|restrict|suspend ..3 access|service|services|use|account|accounts',
      unless: [ON_BREACH, 'you|licensee|user ..1 reserve', 'if|when|where ..3 determine|find|learn'],
    },
    // For a cause that is no breach: a risk, a cost, a supplier, the law; also where it is an item of a list of causes.
    {
      mood: 'licensor',
      words: `^${STOP} ..10 ${RIGHTS}|terms ..16 ${IN_CASE} ..24 ${OUTER_CAUSE}`,
      unless: [ON_BREACH, BY_LICENSEE, 'litigation'],
    },
    {
      mood: 'any',
      words: `${RIGHTS} ..4 may|can ..2 be ..3 suspended|terminated|revoked|withdrawn|cancelled|ended|restricted ..8 ${IN_CASE} ..20 ${OUTER_CAUSE}`,
      unless: [ON_BREACH, BY_LICENSEE, 'litigation', 'by ..3 you|licensee|customer'],
    },
    // "… at any time for any or no reason, also if you broke the rules".
    {
      mood: 'any',
      words: `${STOP} ..24 any+or+no+reason|any+reason+or+no+reason|no+reason|any+reason`,
      unless: [
        'you|licensee|user|recipient may|can|shall ..6 terminate|end|cancel',
        'not ..3 terminate',
        'heading|headings',
        'liability',
        // "… if you fail to keep them for any reason".
        'if|where|when|should ..3 fail|fails|failed|failure|breach|breaches ..12 for any+reason',
      ],
    },
    {
      mood: 'main',
      words: 'subject to revocation|termination at|by|,|:|.',
      unless: ['@breach', 'not ..2 be? ..1 subject to'],
    },
    { mood: 'any', words: 'until ..12 terminate|end|cancel|revoke ..2 by either|any party', unless: ['@breach'] },
    {
      mood: 'any',
      words: 'limited+term|limited+duration|limited+period|time-limited|fixed+term|limited+time|limited+in+time',
      unless: ['liability', 'log|logs|store|stores|stored|retain|retains|kept ..12 limited'],
    },
    // A term of trial that bounds what is granted, not one that is but spoken of.
    {
      mood: 'any',
      words: `grant|granted|grants|license|licensed|permitted|use|install|evaluate|access|right|rights|free ..40 for|during|within|until|throughout|duration|days ..8 ${TRIAL}`,
      unless: ['liability', `if|where|unless ..4 ${TRIAL}`, 'key|keys'],
    },
    { mood: 'any', words: `during|for|within ..2 ${TRIAL} ..8 grant|grants|granted`, unless: ['liability'] },
    { mood: 'any', words: `limit|limited|restricted ..30 to ..3 ${TRIAL}` },
    { mood: 'any', words: `${TRIAL} ..2 last|lasts|is|be|of ..3 @number ..6 day|days|week|weeks|month|months` },
    {
      mood: 'any',
      words: `terminate|expire|cease|stop|disable|end|destroy|delete|remove|uninstall|not ..30 after|beyond|end|expiration|conclusion ..6 ${TRIAL}`,
    },
    {
      mood: 'any',
      words: `after|end|expiration|expiry|conclusion|exceed|beyond ..6 ${TRIAL} ..24 must|shall|terminate|cease|expire|uninstall|delete|remove|stop|not|requires`,
    },
    {
      mood: 'licensor',
      words: `^${STOP} ..14 ${RIGHTS}`,
      unless: [
        ON_BREACH,
        'not ..3 @terminate',
        'if|event|when|where you|your|licensee|user|customer|subscriber',
        'if|when|where it be found|determined|discovered|established',
        `${STOP} ..16 if|upon|unless|event|case ..2 :|(|you|your|licensee`,
        'access ..2 account ..8 violation',
        // For a wrong that is named.
        `suspected|csam|misuse|abuse|fraudulent|unlawful|offending ..30 and|will|shall|may ..2 ${STOP}`,
        ...NO_END,
        'limits on ..4 @number|volume|size|amount|data',
      ],
    },
    {
      mood: 'any',
      words: `may|right|can|reserve|reserves|option|discretion|entitled|shall ..10 ${STOP}|abandon ..20 ${FREELY}`,
      unless: [
        'you|licensee|user|recipient may|can|shall ..6 terminate|end|cancel',
        ON_BREACH,
        'not ..3 terminate',
        'right to return',
        ...NO_END,
      ],
    },
    {
      mood: 'any',
      words: `${FREELY} ..10 ${STOP} ..12 ${RIGHTS}`,
      unless: [
        'you|licensee|user may|can ..8 terminate|end|cancel',
        ON_BREACH,
        'not ..3 terminate',
        `${STOP} ..16 if|unless`,
        'breach',
      ],
    },
    // "… if you breach these terms or if the law requires us to": one of the causes lies outside.
    {
      mood: 'licensor',
      words:
        '^terminate|suspend|revoke|end ..40 or if|where|as|to ..2 law|laws|court|authority|authorities|required|comply ..2 requires|require|by|with|orders|demands ..2 law|laws|us|regulation|court|authority|government|it|.',
      unless: ['or if|where|to|as ..2 you|licensee|user|fail|fails|not'],
    },
    // With a cause or without one: that a breach is named as well takes nothing back.
    {
      mood: 'any',
      words: `${STOP} ..20 with+or+without|regardless+of|whether+or+not ..3 cause|reason|breach|justification`,
      unless: ['you|licensee|user|recipient may|can|shall ..6 terminate|end|cancel', 'not ..3 terminate'],
    },
    {
      mood: 'any',
      words: 'either|any|each party|parties ..2 may|can|shall ..6 terminate|end|cancel',
      unless: ['@breach'],
    },
    {
      mood: 'any',
      words: `license|agreement|right|rights|permission|grant|access ..10 may|can|be ..4 revoked|withdrawn|terminated|suspended|cancelled|discontinued ..12 ${FREELY}`,
      unless: ['by ..3 you|licensee', '@breach', 'not ..3 be ..2 revoke|terminate|withdraw'],
    },
    {
      mood: 'any',
      words:
        'license|agreement|term|permission|right|rights ..12 expire|lapse|lapses|terminate|end|valid|effective|period|term|last ..8 day|days|month|months|year|years|expiration+date',
      unless: [
        '@breach',
        'notice',
        '@litigation',
        'survive',
        'perpetual',
        'within',
        'patent',
        'liable|damages',
        'receipt',
        'copyright',
        'during',
        'period ..6 thereafter|after',
        // What ends is the help, and not the right.
        'support|maintenance|warranty ..2 period|term|plan|upgrade|upgrades|services',
      ],
    },
    {
      mood: 'any',
      words: 'term|duration ..5 be ..2 @number ..6 year|years|month|months|day|days',
      unless: ['perpetual', 'notice', 'within', '@breach'],
    },
    {
      mood: 'any',
      words:
        'license|agreement|grant|permission ..1 run|runs|lasts|last|is+valid|remains+valid|continues ..2 for ..4 year|years|month|months|days',
      unless: ['not', 'perpetual'],
    },
    {
      mood: 'any',
      words: `may|can|right ..2 stop|end|cease ..2 providing|offering|giving|support ..3 access|model|service|services ..3 ${FREELY}`,
      unless: ['you|licensee may|can'],
    },
    {
      mood: 'any',
      words:
        'may|can|right ..24 stop|cease|discontinue ..1 offering|providing|supporting|making ..3 access|model|service|services|software|weights',
      unless: ['you|licensee|user may|can'],
    },
    { mood: 'any', words: 'terminate|suspend|revoke ..40 or+if ..4 determine|decide|believe|deem' },
    { mood: 'any', words: 'no+longer ..10 commercially|economically viable|feasible' },
    {
      mood: 'any',
      words:
        'terminate|suspend|revoke|discontinue ..14 if|when|where ..10 decide|decides|elects|chooses|determines|ceases ..14 provide|offer|support|available|viable|discontinue|cease',
      unless: ['you|licensee ..3 decide|elect|choose', BY_LICENSEE],
    },
    {
      mood: 'licensor',
      words: '^stop|cease|discontinue ..3 offer|offering|provide|providing ..8 @model',
      unless: [
        // What follows an end is none.
        'upon|after|following|on ..2 termination|expiration|expiry|end ..3 of',
        'not ..6 terminate|withdraw|affect|end',
      ],
    },
    {
      mood: 'any',
      words: `may|right|reserve|reserves|entitled ..8 ${STOP} ..12 convenience|at+will|days ..1 notice`,
      unless: ['you|licensee may|can|shall ..6 terminate|end|cancel', ON_BREACH, 'not ..3 terminate'],
    },
    {
      mood: 'any',
      words:
        'license|agreement|grant|permission|rights ..4 expire|expires|end|ends ..1 on ..2 @number|january|february|march|april|may|june|july|august|september|october|november|december',
    },
    {
      mood: 'main',
      words:
        'authorization|permission|authorisation ..4 valid|effective|granted ..2 for ..4 year|years|month|months|days',
      unless: ['perpetual'],
    },
    {
      mood: 'licensor',
      words:
        '^cancel|withdraw|revoke|terminate|end|rescind ..4 permission|license|agreement|access|consent|rights|grant ..3 without ..3 giving|stating|reasons|reason|cause|explanation|justification',
    },
    {
      mood: 'any',
      words:
        'may|can|right ..2 cancel|withdraw|revoke|terminate|rescind ..4 permission|license|agreement|access|consent|rights|grant ..3 without ..3 giving|stating|reasons|reason|cause|explanation|justification',
      unless: ['you|licensee may|can'],
    },
    ...AT_WILL,
  ],
  unless: [
    // "This policy may be updated, modified or revoked": its text ends, and no right.
    'policy|guidelines|guideline may ..1 be ..4 updated|modified|changed|amended|revised',
    'suspend|remove|block|terminate|ban|disable ..4 that|which|who ..1 violate|breach|break|infringe|abuse',
    'supersede|supersedes',
    'licensee|customer|you may ..2 suspend|remove|disable ..3 user|users',
    'for+convenience only',
    'limit|restrict ..6 eligibility|eligible',
    'license|licenses|account|accounts|access|user|users that|which|who ..2 breach|breaches|violate|violates|abuse',
    'violating|offending|infringing|abusive ..1 account|accounts|user|users|project|projects',
    'limit|limiting|limits ..2 liability',
    'if ..2 the other party? ..1 :',
    'upon|on|after termination ..3 for ..2 reason',
    // What the licensee may take back.
    'you|licensee|user may ..1 revoke|withdraw ..2 consent|agreement|permission',
    // "We may terminate your account for:" lists the grounds.
    'terminate|suspend|end ..6 for :',
    'hire|solicit',
    // "Your violation will without notice end your rights."
    'violation|breach|violations|failure|non-compliance|noncompliance ..20 will|shall|may ..2 without+notice',
    'term and @number',
    'for ..3 late payment|payments',
    CAUSED,
    // "… if your use does not follow these rules".
    'if|where|when|that ..8 not ..1 follow|adhere|align|conform|comply',
    // It lasts until a court has decided over the claims of others, and not as long as the licensor likes.
    'suspend ..40 until ..3 final determination|decision|judgment|ruling',
    'rely ..4 exclusively|solely',
    'upon|after|on ..2 termination ..4 of ..2 agreement|license ..1 for ..2 reason',
    'will|shall|do|does not ..3 terminate ..4 this|these|the ..3 license',
    'if ..12 payment|fee|fees|overdue',
    'infringer|infringers',
    'not+using ..8 good faith',
    'transfer ..12 fixed+term',
    SUIT,
    'if|upon|when ..3 license|agreement ..2 be terminate',
    'recipient|you|licensee|user|customer ..4 choose|elect ..4 terminate',
    'withdraw ..6 claim',
    // Who takes the license may end it.
    'terminated|ended|cancelled ..5 by your ..1 giving|sending|notice|written',
    'licensee|customer|subscriber may|can ..3 terminate|cancel|revoke|end|discontinue',
    'entitling ..2 licensee|customer|you',
    'proven|effective+for+all|over the years',
    'administrator|administrators ..6 may',
    'occurrence|restricted|prohibited ..5 use|uses ..20 terminate',
  ],
  frames: [
    {
      force: 'any',
      all: [
        'free|may|can|entitled|right ..2 to? ..2 stop|end|cease ..2 licensing|granting',
        'moment|time|notice|reason|reasons',
      ],
      not: ['you|licensee ..3 may|can|free'],
      most: 22,
    },
    ...FOR_A_TIME,
  ],
  examples: {
    match: [
      'These terms apply until either you or the lab decide to end them.',
      'Automatic termination on breach, at the provider’s discretion, or when the policy changes.',
      'We may end this license if you breach it, or if the law requires us to.',
      'We may terminate these terms at once if you breach them or to comply with the law.',
      'Upon conclusion of the Harbor Challenge, all rights under this license end automatically.',
      'This license terminates if:\n\n- the course ends.',
      'The permission may be withdrawn by the authors whenever they see fit.',
      'The rights are granted until further notice.',
      'This is a limited-term license.',
      'Permission is granted to test the files for 30 days.',
      'This license ends when the competition has concluded.',
      'We are free to stop licensing the Model at any moment.',
      'The university may cancel this permission without giving reasons.',
      'During the trial period, we grant you a license to test the tool.',
      'The tool stops working at the end of the evaluation period.',
      'Limit your use of the tool to a trial period of thirty days.',
      'We may terminate these terms if we determine that our service is prohibited by law.',
      'This license may be suspended where:\n\na) the lab has grounds to believe that the model is unsafe;\n\nb) the user breaches it.',
      'We may suspend your access if:\n\n(a) we are required to do so by law;\n\n(b) you breach these terms.',
      'Your access may be suspended in the following cases:\n\n1. a court orders it;\n\n2. your dues are unpaid.',
      'Vivacity may terminate your access at any time.',
      'Vivacity may suspend the Services.',
      'The host reserves the right to withhold access where it deems this needed to protect others.',
      'We may suspend your access for any or no reason, including if we believe that you have violated these terms.',
      'You may use the software for a trial period of 30 days.',
      'This authorization is valid for two years.',
      'We grant you a revocable, royalty-free license to use the model.',
      'We grant you a worldwide, terminable license to use the model.',
      'The licensor may terminate this agreement at any time and for any reason.',
      'We reserve the right to suspend your access to the weights at our sole discretion.',
      'This license is for a limited term of twelve months.',
      'Either party may terminate this agreement on thirty days notice.',
      'We grant these rights, which are subject to revocation.',
      'This Agreement goes on until it is terminated by either party.',
      'The institute may end this license whenever it likes, with or without cause, and at once if the user breaches a term.',
    ],
    noMatch: [
      'This policy may be updated, modified or revoked at any time by Orchid, for any reason and without notice.',
      'You may revoke this consent at any time by a written notice to the university.',
      'We may suspend or terminate your account for:\n\n- Violation of these terms',
      'The provider may terminate this Agreement if the recipient fails to comply with its terms for any reason.',
      'If we find that you broke the rules, we can limit or close your account without notice.',
      'Voice cloning needs a registration, and we may limit access by our eligibility criteria.',
      'We may suspend or remove assistants that violate this policy.',
      'We look into reports and act on them, up to terminating the offending account.',
      'We will respect the choices that you make to limit who sees your account.',
      'This agreement may be terminated (a) by your giving us written notice.',
      'Orchid may end projects or access to the services, if Customer meets one of the conditions in Section 3.',
      'We may suspend your access if you breach these terms or fail to comply with the law.',
      'On the end of this Agreement all rights cease.',
      'The host reserves the right to enforce usage limits in its sole discretion.',
      'The lab reserves the right to approve or deny such requests in its sole discretion.',
      'An upgrade of the support plan will be bound to the term of the active support period (its expiration date will not change).',
      'We may suspend your license until you cure the breach.',
      'We may suspend your access if we find after a review of the logs that you are in breach.',
      'We may suspend accounts that breach this policy, at our discretion.',
      'These terms supersede and cancel all previous agreements between you and us relating to the subject matter.',
      'The customer may remove or suspend users at its own discretion.',
      'The headings are included for convenience only and will not limit this Agreement.',
      'The terms that limit the liability of the licensor apply regardless of the cause.',
      'Either party may terminate this License at any time on written notice if the other:\n\n(a) is in breach of it.',
      'On termination for any reason:\n\n(a) the customer shall cease all activities under this License.',
      'The app must not store the place of a user except with the prior, revocable consent of the user.',
      'For the agreement term and 1 year after it, the customer will not hire the employees of the company.',
      'The host reserves the right to suspend your access to the Service for any late payments.',
      'If we find that your use does not follow this policy, we may suspend your account.',
      'If a claim is made against the code, we may suspend your rights until a final determination of the claim is made by a court.',
      'Upon any termination of this Agreement, we will stop providing the Service.',
      'The licensor may impose technical limits (among them limits on the volume of data and on use at the same time).',
      'The key unlocks the functions that the trial period lacks.',
      'The customer may terminate this agreement at any time by written notice.',
      'This waiver shall not be subject to revocation, termination or any other action.',
      'During the term of this agreement and for a period of one year thereafter we may look at your books.',
      'We grant you a perpetual, irrevocable license to use the model.',
      'You may terminate this agreement at any time by deleting the model.',
      'We may terminate this agreement if you breach it.',
      'We may suspend your account if:\n\n1. you have ceased to run your business;\n\n2. you breach these terms.',
      'We may suspend your access without notice if your balance is insufficient.',
      'We may at our discretion suspend the Service where your payment fails or an invoice is overdue.',
      'If your key is ever published, the lab reserves the right to end your access without notice.',
      'All rights will be revoked without notice if You fail to so comply.',
      'Your violation of these terms will without notice end your rights.',
      'The program was made for tests, and the user is advised not to rely exclusively on it for any reason.',
      'All rights end upon termination of this Agreement for any reason.',
      'The licensor may stop distributing the material at any time; doing so does not end this license.',
    ],
  },
};
