import { LargeExpression } from '../../text/largeExpression.ts';
import type { ClauseKind, Reading } from '../kind.ts';
import type { MoodName } from '../moods/moodNames.ts';
import { SIZE_LIMIT } from '../otherWords/limits.ts';
import { find, holdsAny, matchPattern, type Pattern } from '../patterns/pattern.ts';
import { previousOf } from '../statements/meaning.ts';
import type { Statement } from '../statements/statements.ts';
import { textOf } from '../values/phrase.ts';
import { sizesIn, thresholdValues, withMoreSizes } from '../values/threshold.ts';

const SIZE =
  'visitors|subscribers|active+accounts|revenue|revenues|turnover|income|funding|financing|equity|investment|ARR|headcount|staff|employees|individuals|users|customers|downloads|capital|valuation|sales|assets|MAU|DAU|devices|servers|gross+receipts|annual+receipts|yearly+receipts';

/** Sizes of other things: owners' shares, counts of copies. */
const NO_SIZE = [
  'rate limit|limits',
  'request|requests|token|tokens|bandwidth ..4 limit|limits',
  '@licensor|founded|established ..12 serve|serves|founded|trained',
  'more than one @licensed|@thing|@licensee|person|entity|time|license|instance|cpu|core|or|of|.|,',
  'at least one',
  'unlimited number',
  'permitted number',
  'concurrent',
  'concurrently',
  'install',
  'terminal server',
  'at least 1',
  'no more than once',
  'suggestions',
  'one or more ..3 user|device|server|copy|copies|individual|customer|employee|person|member|staff|download|asset|unit',
  'at least ..2 years',
  'section|sections @number',
  'outstanding shares',
  'ownership',
  'parameters',
  'tokens',
  'liability ..20 @number',
  'exceed ..20 liable',
  'storage',
  'age|ages',
  'nobody|no+one|anyone|person|persons|child|children ..2 under|over @quantity',
  '@more ..3 @number ..2 copies',
  // What is told of the work, and asks for nothing.
  'trained|written|annotated|labeled|checked|made ..2 by ..4 @more|team',
  'foundation|benchmark|dataset|corpus|project|paper|study|survey|institute ..2 received|raised|contains|comprises|covers|has|collected',
  // A format by its name: "files with more than MP3 data".
  'mp|mpeg @number',
];

const SIZES: readonly Pattern[] = [
  // "Free for companies earning under one million dollars", "if you employ over 200 people".
  {
    mood: 'any',
    words:
      'free|available|granted|licensed ..1 for|to ..3 company|business|organization|entity|firm|person|individual ..2 earning|with|making|employing ..8 @quantity',
    unless: NO_SIZE,
  },
  {
    mood: 'any',
    words: 'employ ..2 over|above|more+than|at+least|fewer+than|up+to|under @quantity ..2 people|person|staff|employee',
    unless: NO_SIZE,
  },
  // "Where the number of users is 50 million or more, this license shall not apply."
  {
    mood: 'any',
    words: `${SIZE} ..8 be ..1 @quantity ..4 or more|over|above ..12 not|need|must|shall|required|excluded`,
    unless: NO_SIZE,
  },
  {
    mood: 'any',
    words: `${SIZE} ..12 past|stay+below|remain+below USD|US|RMB|EUR|AED|GBP? @quantity`,
    unless: NO_SIZE,
  },
  {
    mood: 'any',
    words: 'employ|employs|employing ..4 @more ..3 @quantity ..3 person|staff|worker|workers|people',
    unless: NO_SIZE,
  },
  {
    mood: 'any',
    words: 'used|visited|accessed ..2 by ..3 @more|over|above ..3 @quantity ..3 person|people|users',
    unless: NO_SIZE,
  },
  {
    mood: 'any',
    words:
      'company|companies|firm|firms|entity|entities|organization|organizations|licensee|affiliates|you|business ..6 earn|earns|make|turn+over|raise|raised|worth|generate|generates ..3 @more|over|above|exceeding ..2 @quantity ..4 million|billion|thousand|dollar|euro|usd|eur|pound|venture|funding|capital|M',
    unless: [...NO_SIZE, 'liable|liability|damages'],
  },
  { mood: 'any', words: `free|charge ..5 up+to ..1 @quantity ..6 ${SIZE}`, unless: NO_SIZE },

  { mood: 'any', words: `over|above|under|below a|an|USD|US|RMB|EUR|AED? @quantity ..8 ${SIZE}`, unless: NO_SIZE },
  { mood: 'any', words: `${SIZE} ..24 over|above|under|below a|an|USD|US|RMB|EUR|AED? @quantity`, unless: NO_SIZE },
  { mood: 'any', words: `@more ..3 @quantity ..8 ${SIZE}`, unless: NO_SIZE },
  // "raised more than one million dollars ($1,000,000) from investors".
  {
    mood: 'any',
    words:
      'raised|raise|received|secured|earned|earn|earns|generated|generates|makes|made|annual|gross ..4 @more ..2 @quantity ..4 dollars|dollar|usd|us|$|€|£|euro|euros|eur|gbp|yuan|rmb|million|billion',
    unless: NO_SIZE,
  },
  {
    mood: 'any',
    words:
      'commercial ..2 use|uses|project|product|service ..4 earning|generating|making ..1 @more|over|above $|€|£|usd|eur',
  },
  { mood: 'any', words: `${SIZE} ..24 @more ..3 @quantity`, unless: NO_SIZE },
  { mood: 'any', words: `@quantity or more ..6 ${SIZE}`, unless: NO_SIZE },
  // "… with revenue of two million crowns (or as much in dollars) or more".
  { mood: 'any', words: `${SIZE} ..2 of ..2 @quantity ..10 or more|above|over|greater|higher`, unless: NO_SIZE },
  {
    mood: 'any',
    words: `${SIZE} ..10 @more ..4 threshold|limit`,
    // What a service takes at a time.
    unless: ['rate|request|requests|token|usage|bandwidth|api limit|limits'],
  },
  {
    mood: 'any',
    words: `end|ends|stop|stops|lapse|lapses|cease|ceases at a|an? @quantity ..10 ${SIZE}`,
    unless: NO_SIZE,
  },
  {
    mood: 'any',
    words:
      'once|if|when|where|should|whose|with ..4 revenue|revenues|turnover|sales|income|funding|users ..2 passes|pass|surpasses|surpass|crosses|cross|tops|hits ..4 @number',
    unless: NO_SIZE,
  },
  { mood: 'any', words: 'monthly|daily active users ..20 @more' },
  { mood: 'any', words: '@more ..6 monthly|daily active users' },
];

/** Thresholds of other things. */
const NO_THRESHOLD = [
  ...NO_SIZE,
  'detection|confidence|similarity|decision|classification|score|safety|risk|compute|noise|emission ..3 threshold',
  'threshold|thresholds ..3 of|for ..3 detection|confidence|similarity|originality|significance|risk|harm',
];

/** A term that the text defines by a size: those who are of it, or are not, and what goes past it. */
const DEFINED: readonly Pattern[] = [
  { mood: 'any', words: '@limitedSize ..3 means|mean|refers|refer', roles: ['definition'] },
  {
    mood: 'main',
    words: 'grant|license|licensed|rights|permission|available|open|use ..14 to|for|by ..3 @limitedSize',
  },
  { mood: 'main', words: 'only|solely|exclusively ..4 @limitedSize' },
  { mood: 'main', words: '@limitedSize only|alone' },
  // "If you are an Eligible Company, we grant you …", "you may not split a firm to stay below the Cap".
  {
    mood: 'any',
    words: 'if|where|provided|unless|long+as ..4 be|are|qualify|remain ..3 @limitedSize',
    unless: ['@limitedSize ..2 means|mean'],
  },
  {
    mood: 'any',
    words:
      'split|divide|structure|arrangement|arrangements|reorganize ..20 to ..1 stay|remain|keep|fall ..1 under|below|within ..8 limit|threshold|cap',
    unless: ['rate|storage|size|token|liability'],
  },
  {
    mood: 'any',
    words: 'month|year|day|date ..6 limit|threshold|cap ..1 be ..1 exceeded|passed|crossed|reached',
    unless: ['rate|storage|credit|liability|token|quota'],
  },
  // "The rights hold for those who do not exceed the Threshold", wherever that is said.
  {
    mood: 'any',
    words:
      'rights|license|licensed|commercial|entity|entities|company|companies|organization|organizations ..30 exceed|exceeds|exceeding|above|over|below|within ..2 threshold',
    unless: NO_THRESHOLD,
  },
  {
    mood: 'any',
    words:
      'exceed|exceeds|exceeding|above|over|below|within ..2 threshold ..16 rights|license|licensed|commercial|commercially',
    unless: NO_THRESHOLD,
  },
  { mood: 'any', words: 'avoid|avoids|evade|evades|circumvent|bypass|escape ..3 @limitedSize' },
  { mood: 'any', words: 'not|other+than|except|unless|no+longer|cease|become ..6 @limitedSize' },
  { mood: 'ban', words: '@limitedSize ..6 ^exercise|@use|@distribute|@modify' },
  {
    mood: 'duty',
    words: '@limitedSize ..4 ^obtain|request|acquire|buy|purchase|pay|apply|contact|conclude|enter|register',
  },
  { mood: 'any', words: '@limitedSize ..3 need|needs|requires|require ..6 license|agreement|permission' },
  {
    mood: 'any',
    words:
      '@more|pass|passes|cross|crosses|above|beyond|over|below|under|meet|meets|exceeded|exceeding ..4 @limitedSize',
  },
];

const CONSEQUENCES = [
  '^exercise|use|retain|enjoy|continue ..8 right|rights|license|licenses ..20 unless|until|without',
  'unless|until|without ..30 ^exercise|use ..8 right|rights|license',
];

/** "Above this amount …", "in that case you must ask us": what speaks of the size that was named. */
const BACK: readonly (readonly [string, MoodName])[] = [
  [
    '@more|above|over|beyond|past|below|under ..3 that|this|such|these|the|said amount|threshold|limit|number|size|figure|sum|level|cap',
    'any',
  ],
  [
    'that|this|such|either case|event|companies|company|organizations|organization|entities|entity|licensee|licensees ..8 ^obtain|request|acquire|buy|purchase|pay|apply|contact|conclude|enter ..10 license|agreement|permission|consent|fee|us',
    'duty',
  ],
  ['^request|obtain|buy|purchase ..2 a|another|separate|commercial ..2 license|agreement ..2 from|with', 'duty'],
];

/** A size in whatever words, and what it has to do with the license: "a headcount of 200 or above is not eligible". */
function sizeWithConsequence(statement: Statement): Reading | null {
  if (statement.words.length - statement.own > 40 || !statement.satisfied.hasConcept('quantity')) return null;
  const text = textOf(statement);
  if (!COMPARING.test(text) || !ABOUT_LICENSE.test(text) || OTHER_SIZES.test(text)) return null;
  if (sizesIn(text).length === 0 || holdsAny(NO_SIZE, statement)) return null;
  return { start: statement.own, end: statement.words.length, confidence: 0.6 };
}

const COMPARING = new LargeExpression(
  /\b(?:(?:more|less|fewer|greater|larger|smaller|higher|lower) than|and (?:more|above|over)|over|above|or more|or above|or fewer|or less|under|below|exceed(?:s|ing|ed)?|at least|up to|beyond|past|bigger than|in excess|reach(?:es|ed)?|surpass(?:es)?|outnumber|upwards of|crossing|threshold of|cap of)\b/i,
);
const ABOUT_LICENSE = new LargeExpression(
  /\b(?:eligible|free|licen[cs]e|subscription|consent|permission|approval|negotiate|agreement|paid version|these terms|enterprise plan|get in touch|talk to us|royalty|edition|free of charge|may use|in force|permission|suspended)\b/i,
);
const OTHER_SIZES = new LargeExpression(
  /\b(?:liab|damages|days?|months? (?:from|after|before|prior)|hours|minutes|copies|install|per cent|percent|%|fine|interest|warrant|section|page|lines|tokens|parameters|concurrent|seats?|devices?|servers?|computers?|processors?|machines?|arbitrat|claims?|underpay|audit)|%/i,
);

export const kind: ClauseKind = {
  id: 'commercial-threshold',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify', 'share'],
  osd: [5, 6],
  title: 'Size threshold',
  meaning:
    'Above a size (users, revenue, funding, employees) rights end, another license is needed, or a further duty starts.',
  why: 'It treats large organizations differently, and growth alone can put you outside the license.',
  advice:
    'Measure yourself against the threshold on the date that the text names, affiliates included where it says so.',
  freeWording: 'You may use the Model for any purpose, whatever the number of your users and whatever your revenue.',
  says: [
    {
      mood: 'main',
      words:
        'commercial use|deployment ..8 limited|restricted to ..4 @number ..6 users|devices|seats|copies|installations|employees|units',
    },
    ...SIZES,
    ...DEFINED,
    ...SIZE_LIMIT,
  ],
  // "… You may not exercise these rights until we grant them": what follows from the threshold named before.
  reads: (statement) => {
    const sized = sizeWithConsequence(statement);
    if (sized !== null) return sized;
    const match =
      CONSEQUENCES.map((words) => find(words, 'ban', statement)).find((found) => found !== null) ??
      BACK.map(([words, mood]) => find(words, mood, statement)).find((found) => found !== null);
    const before = match && previousOf(statement);
    return before && SIZES.some((pattern) => matchPattern(pattern, before)) ? { ...match, confidence: 0.8 } : null;
  },
  values: (statement) => thresholdValues(statement),
  joined: withMoreSizes,
  examples: {
    match: [
      'A commercial license is required for:\n\n- Firms with a yearly revenue of 20 million CZK (about one million dollars) or more\n- Resellers',
      'Any commercial use earning over $50,000 a year must share its profits.',
      'You may use it for any end, provided that you are in one or more of these groups:\n\n- a pupil;\n- a company whose yearly revenue and funding are each below USD 2,000,000.',
      'The rights in this license are conditioned upon your firm not exceeding the Threshold.',
      'Use by an organization above the Threshold is not covered by this license.',
      'Firms whose yearly turnover passes five million euros need a paid plan.',
      'You may not split an app in two to stay under the limit of active devices.',
      'You have thirty days from the end of the month in which the limit was exceeded to buy one.',
      '"Size Limit" means one million dollars of yearly revenue.\n\n"Small-Scale Company" means a company whose group does not exceed the Size Limit.\n\nIf you are a Small-Scale Company, we grant you a license to use the model.',
      '"Size Limit" means one million dollars of yearly revenue.\n\nDo not split a firm to avoid the Size Limit.',
      'Commercial use is limited to 500 devices, unless we agree otherwise.',
      'Once your annual revenue passes ten million dollars you shall pay a royalty.',
      '"Commercial Use" means use by a company with more than 100 employees.\n\nYou may use the model for any purpose other than Commercial Use.',
      'If your product has more than 100 million monthly active users, you must request a license from us.',
      'If your revenue exceeds one million dollars in a year, this license ends. You must request a license from the Licensor, who may grant it or not.',
      'You may not use it for any purpose if your employer has raised more than one million dollars ($1,000,000) from investors.',
    ],
    noMatch: [
      'Use on devices that decode files with more than MP3 data may require one or more licenses.',
      'We may slow down calls of customers who exceed a rate limit.',
      'The license key is shown where the score is above the detection threshold.',
      'If a rate limit is exceeded, wait for the next day.',
      'The account may not be shared by more than one person of your staff.',
      'We tell users at least 12 months before a function ends.',
      'You must give users at least thirty (30) days of notice.',
      'Nobody under 16 may open an account for users.',
      'You may serve any number of users.',
    ],
  },
};
