import type { ClauseKind } from '../kind.ts';
import { WHO_NOT } from '../otherWords/fieldFrames.ts';
import { LICENSEES } from '../otherWords/limits.ts';
import { ANYWHERE } from '../patterns/pattern.ts';
import { INSTITUTION } from '../patterns/sharedWords.ts';
import { phraseAt, textOf } from '../values/phrase.ts';

/** Who may be left out. */
const STRONG =
  'government|governments|military|army|police|law+enforcement|competitor|competitors|defense+contractor|armed+forces|intelligence+agency|arms+producer|arms+manufacturer|weapons+manufacturer|weapons+producer|arms+dealer|tobacco+company|insurer|insurers|data+broker|data+brokers';
const WHO =
  'government|governments|military|army|police|law+enforcement|competitor|competitors|corporation|corporations|company|companies|organization|organizations|agency|agencies|institution|institutions|defense+contractor|armed+forces|intelligence+agency|manufacturer|manufacturers|producer|producers|insurer|insurers|bank|banks|broker|brokers|bodies|body|authority|authorities|commercial+entity|commercial+entities|for-profit+entity|for-profit+entities';
/** Persons whom a text tells apart, and says elsewhere who they are. */
const SET_APART = 'excluded|barred|ineligible|disqualified|nonqualifying|disallowed';
const PERSONS =
  'person|persons|people|party|parties|entity|entities|individuals|users|licensees|organizations|companies';
const SANCTIONED = ['export|sanction|sanctions|sanctioned|embargo|embargoed'];
/** Who may alone be let in. */
const GROUP =
  'academic+institution|academic+institutions|academic+researchers|individuals|nonprofit|non-profit|universities|university|students|researchers|natural+persons|members|educational+institutions|research+institutions|accredited|nonprofits|employees+of';

/** Whoever it is: what counts is the purpose. */
const FOR_ACTS = ['by any ..1 person|entity|individual|one ..6 to', 'authorized|permitted|approved|licensed by'];

/** Who, of whatever sort, may be left without a license. */
const ANYBODY =
  'government|governments|agency|agencies|fund|funds|bank|banks|insurers|companies|corporations|students|military|police|churches|parties|employers|contractors|organizations|institutions';

/** What one may be found unfit for that is no license, and for reasons that are none of who one is. */
const NO_STATUS = [
  'age|years|minor|minors|legal+capacity',
  'agree|accept|consent|breach|violate|comply',
  'support|refund|discount|warranty|prize|benefit|trial|credit|credits|compensation|vote',
  'enforce',
];

export const kind: ClauseKind = {
  id: 'licensee-limit',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify', 'share'],
  osd: [5],
  title: 'Some may not be licensees',
  meaning: 'Persons, groups or kinds of organization are excluded by who they are.',
  why: 'It discriminates by person: the same act is allowed to one and barred to another.',
  advice: 'Check that neither you nor those you pass the model to are among the excluded.',
  freeWording: 'The rights of this license are granted to every person and every organization.',
  says: [
    // "The licensee must be affiliated with an academic facility."
    {
      mood: 'duty',
      words:
        'licensee|licensees|you|user|users must|shall|need|have ..2 be ..8 affiliated|enrolled|employed|registered ..1 with|at|by|in ..4 academic|university|school|college|institute|institution|nonprofit|hospital|accredited',
    },
    // "The weights are released to members of the consortium only", "distributed only to partners of the project".
    {
      mood: 'any',
      words:
        '@licensed|data|access be ..2 released|distributed|given|provided|licensed|available|limited|restricted|offered|open ..1 only|solely|exclusively? ..1 to ..2 members|partners|employees|staff|students|participants|subscribers|residents|citizens|consortium|affiliates ..4 of ..6 only|project|consortium|university|institute|school|company|association|lab|laboratory|society|community|country',
      unless: ['output|outputs|results', 'team|group|those ..4 who|need'],
    },
    // "Members of armed forces do not qualify for this license", "companies that produce weapons are not eligible".
    {
      mood: 'any',
      words: `${WHO}|members|persons|people|those|anyone|employees ..10 do|be not ..1 qualify|eligible|entitled ..4 license|licensee|licensees|rights|agreement|permission|use|.`,
      unless: [...NO_STATUS, 'qualify|qualifies as', 'use ..6 in ..4 capacity'],
    },
    {
      mood: 'ban',
      words:
        'if|where|unless you|licensee|user ..1 be? not? qualify|eligible ..6 you ..2 ^@use|@distribute|access|exercise|download',
      unless: NO_STATUS,
    },
    // "… provided you are not a commercial organization": who one is, whatever one does.
    {
      mood: 'any',
      words:
        'provided|long|only|condition|warrant|represent|confirm ..5 you|licensee|user|recipient|they be not ..2 commercial|for-profit ..1 entity|organization|company|enterprise|business|institution',
      unless: NO_STATUS,
    },
    // "Non-commercial use excludes sale, … and use for or on behalf of any commercial entity."
    {
      mood: 'any',
      words:
        'exclude|excludes ..90 use by|for|on ..5 commercial|for-profit ..1 entity|organization|company|enterprise|business|institution',
      roles: ANYWHERE,
    },
    // "Any use by a for-profit entity shall be deemed a commercial use", whatever it is for.
    {
      mood: 'any',
      words:
        'use|access ..6 by ..2 for-profit|commercial ..1 entity|organization|company|enterprise|business|institution ..3 comprise|constitute|deemed|considered|counts|regarded|is|be ..8 commercial',
    },
    // "If you do not qualify under Section II, you have no rights."
    {
      mood: 'any',
      words:
        'if|where|unless you|licensee|user ..2 qualify|eligible ..14 no ..1 right|rights|license|permission|access',
      unless: NO_STATUS,
    },
    {
      mood: 'any',
      words: 'eligible|qualify|eligibility ..6 you|licensee|applicants|users must|shall|should be a|an|one',
      unless: NO_STATUS,
    },
    // "Persons who are not members of the consortium have no rights under it."
    {
      mood: 'any',
      words:
        'persons|people|anyone|those|entities|organizations|companies|whoever who|that|which|is|are ..14 have|has|get|gets|acquire|acquires no ..1 right|rights|license|permission ..2 under|hereunder|to',
      unless: [...NO_STATUS, 'enforce|party|parties', 'from ..2 you'],
    },
    // "If you are employed by a broadcaster, this license does not apply to you."
    {
      mood: 'any',
      words: 'if|where you ..2 are|work|belong ..14 license|permission|grant do not ..1 apply|extend ..1 to you',
      unless: [...NO_STATUS, 'consumer|consumers', 'section|paragraph|clause|limitation|exclusion'],
    },
    // "A commercial license is required for state bodies": by what they are, whatever they do.
    {
      mood: 'any',
      words:
        'license|permission|agreement|consent ..2 be ..2 required|needed|necessary|mandatory ..2 for|from|by ..3 government|governmental|municipal|state-owned|public|military|police|law+enforcement ..2 institutions|institution|agencies|agency|bodies|body|entities|organizations|authorities|and|or',
      unless: ['no|not ..6 required|needed|necessary|mandatory', 'export'],
    },
    // "The corpus can only be used by the person who signs and students of that person."
    {
      mood: 'any',
      words:
        'only|solely|exclusively be? ..1 used|accessed|downloaded|opened by ..1 person|persons|people|those|individuals|employees|staff|students|researchers|members ..1 who|that|agreeing|named|listed|signing|employed|enrolled|working|at|of|in',
      unless: ['research ..1 purpose|purposes'],
    },
    // "Any download by Excluded Persons is prohibited", "Barred Entities may not use it".
    {
      mood: 'ban',
      words: `^@use|@distribute|access|available|copying|reproduction ..4 by|for ..3 ${SET_APART} ..1 ${PERSONS}`,
      unless: SANCTIONED,
    },
    {
      mood: 'any',
      words: `${SET_APART} ${PERSONS} ..2 may|shall|must|can ..1 not ..2 use|access|download|copy|exercise|receive`,
      unless: SANCTIONED,
    },
    // "“Licensee” means an accredited university or a public hospital."
    {
      mood: 'any',
      words:
        'you|licensee|user|recipient "? ..3 means|mean ..8 nonprofit|non-profit|accredited|academic|university|educational|charitable|hospital|school ..1 organization|institution|body|university|or|that|which|hospital|.',
      roles: ['definition'],
      unless: [
        'or ..4 legal+entity|entity|company|business|corporation|other',
        'include|includes|including|without ..1 limitation',
      ],
    },
    {
      mood: 'any',
      words:
        'not ..2 use|access|download|run|install ..10 if|when|where you|your ..10 behalf|control|controlled|employed ..6 government|military|army|police|competitor|competitors|prohibited|excluded|restricted|entity|entities',
      unless: ['export|sanctions|embargoed'],
    },
    {
      mood: 'any',
      words:
        'employees|staff|members|agents|contractors of ..3 competing|competitor|competitors|military|government|armed ..4 may|must|shall|can not ..2 use|access|download',
    },
    // "Our services are not for consumer use."
    { mood: 'any', words: '@licensed|offering|offerings ..6 be not ..2 for ..1 consumer|consumers|personal+consumer' },
    {
      mood: 'ban',
      words: '^use|access|exercise|@use ..8 unless ..3 you|licensee|user|customer ..1 qualify|qualifies ..8 as',
    },
    { mood: 'any', words: `${WHO} ..8 excluded ..2 from ..4 license|agreement|grant` },
    { mood: 'ban', words: `^@use|@distribute|exercise ..30 if you are ..6 ${STRONG}` },
    // "You may not use it if you are involved in the running of prisons."
    {
      mood: 'ban',
      words:
        '^@use|@distribute|access|exercise|download ..16 if ..1 you|your+organization|your+company|your+employer|licensee ..1 be|is ..3 involved|engaged|active|employed|complicit|affiliated ..1 in|with|by',
      unless: ['breach|violation'],
    },
    // "… if you offer a product that competes with ours": competitors are left out.
    {
      mood: 'ban',
      words:
        '^@use|@distribute|access|exercise|download ..90 if ..2 you|your|licensee ..18 provide|provides|offer|offers|sell|sells|make|makes|develop|develops|operate|operates|market|markets ..12 compete|competes|competing|competitive',
    },
    {
      mood: 'main',
      words:
        '@license ..4 between ..3 academic|nonprofit|non-profit|research|educational|public ..2 institution|organization|institute|university|body',
    },
    { mood: 'any', words: `not ..3 ${STRONG} ..2 or ..12 may|use|access`, unless: ['endorse'] },
    {
      mood: 'main',
      words: '@limitedLicensee',
      unless: ['include', 'means the use'],
    },
    {
      mood: 'any',
      words: 'use ..2 means|mean ..8 not ..2 by ..4 any? entity|person|organization|government|company',
      roles: ['definition'],
    },
    {
      mood: 'main',
      words:
        'use|released|available|licensed ..3 by|to|for ..4 individuals|organizations|companies|persons|entities|institutions ..3 that|who|which ..1 do not',
    },
    { mood: 'any', words: 'not include ..12 use by ..6 entity|entities|person|organizations|companies' },
    {
      mood: 'ban',
      words: `^@use|@distribute|access|available ..3 by ..10 military|entities|contractor|contractors|regime|regimes|government|governments|police|militia`,
      unless: [
        'prohibited|forbidden|restricted by',
        'third party',
        'end users',
        'used by company',
        'for ..2 purposes|purpose',
        'by ..12 for ..8 systems|activities|uses|applications',
        ...FOR_ACTS,
        'prohibited|subject ..2 by|to ..4 including',
        'prohibited|permitted by',
        'individuals ..16 for ..1 systems|activities|purposes',
      ],
    },
    {
      mood: 'ban',
      words:
        '^@use|@distribute|access|available ..3 by ..2 anyone|any+person|any+entity|persons|people|individuals|those ..2 who|that|which|affiliated|employed|working',
      unless: ['third party', 'end users', 'not ..3 authorized|bound|agree'],
    },
    {
      mood: 'ban',
      words: `^@use|@distribute|access|available ..3 by ..4 ${WHO}`,
      unless: [
        'third party',
        'end users',
        'used by company',
        ...FOR_ACTS,
        'individuals ..16 for ..1 systems|activities|purposes',
      ],
    },
    {
      mood: 'any',
      words:
        'represent|warrant|confirm|declare|certify ..6 that ..3 be ..1 not ..3 gang|gangs|criminal|criminals|crime+group|anti-social|antisocial|terrorist|terrorists|military|government|governmental|competitor|competitors|defense',
      unless: ['sanction|sanctions|sanctioned|embargo|export'],
    },
    // "… granted to any person, other than employees of rival firms": what stands behind "other than" is left out.
    {
      mood: 'any',
      words: `granted|grants|grant|permission|permitted|licensed ..12 to|by|for ..2 person|persons|people|anyone|everyone|everybody|entity|organization|company|companies ..1 other+than|except|excluding|save|but+not ..1 for? ..4 ${WHO}|employees|anyone|those|firms|contractors`,
    },
    { mood: 'any', words: `no license|right|rights|permission ..6 granted ..8 to ..6 ${WHO}` },
    // "Any use by, on behalf of or for any commercial entity is prohibited."
    {
      mood: 'any',
      words:
        'any|all use|access ..1 by|for ..8 for-profit|commercial entity|entities|organization|organizations|company|companies|corporation|corporations ..60 prohibited|forbidden|excluded|not+permitted|not+allowed',
      unless: ['third party'],
    },
    {
      mood: 'ban',
      words:
        '^allow|permit|let ..6 use|access ..10 by|for ..8 for-profit|commercial entity|entities|organization|organizations|company|companies|corporation|corporations',
    },
    {
      mood: 'any',
      words: `entity|organization|company|employer|institution is|are|be not ..1 a|an? ..1 ${STRONG}|commercial+entity|for-profit+entity`,
    },
    {
      mood: 'any',
      words: `no ${WHO} ..40 may|can|shall ..2 use|access|download|copy|exercise`,
      unless: ['name|names|trademark|logo'],
    },
    {
      mood: 'any',
      words: `not ..6 granted|licensed|available|extend|offered ..4 to ..4 ${WHO}`,
      unless: [
        'domiciled',
        'resident',
        'account',
        'your organization',
        'not ..2 terminate|affect|end|alter|limit|reduce ..3 rights|right|license|licenses ..2 granted',
      ],
    },
    {
      mood: 'any',
      words: `${STRONG} ..6 may|shall|must|can|are|is not|never ..6 use|access|download|exercise|licensed|permitted|allowed|eligible`,
    },
    {
      mood: 'any',
      words: `only|solely|exclusively|limited+to|restricted+to ..2 to|by|for ..2 ${GROUP}`,
      unless: ['purpose', 'copyrighted', 'only so far', 'the individual who|that|whose'],
    },
    { mood: 'any', words: `only ${GROUP} ..4 may|can` },
    {
      mood: 'any',
      words: `limited|restricted|only|solely|exclusively ..14 nonprofit|noncommercial|not-for-profit|academic|educational|public+research ..2 ${INSTITUTION}`,
      roles: ANYWHERE,
      unless: ['including ..12 institutions|organizations|entities', 'at|in ..6 institutions'],
    },
    {
      mood: 'ban',
      words:
        '^use|access ..3 by|for ..6 for-profit|commercial entity|entities|organization|organizations|company|companies|corporation|corporations|enterprise|enterprises',
      unless: ['third party'],
    },
    {
      mood: 'any',
      words: 'not|never ..3 previously ..3 terminated|suspended|removed|banned|barred|revoked',
    },
    {
      mood: 'any',
      words: `by|to|for ..3 nonprofit|noncommercial|not-for-profit|academic|educational ..2 ${INSTITUTION} only|alone|exclusively|solely`,
      roles: ANYWHERE,
    },
    { mood: 'any', words: `only ${GROUP} ..8 eligible|entitled|qualify|qualified|licensed` },
    {
      mood: 'any',
      words: `not ..1 open|available|offered ..1 to|for ..2 ${WHO}`,
      unless: ['domiciled', 'resident', 'account', 'your organization'],
    },
    { mood: 'ban', words: `you|user|licensee must|may|shall not be ..4 ^${STRONG}` },
    {
      mood: 'ban',
      words: `no ..1 one|person|body ..1 employed|hired|paid|controlled ..2 by ..3 rival|competitor|military|army|police|government ..10 may`,
    },
    {
      mood: 'any',
      words: `licensee|you|user|person ..3 must|shall be ..3 one+of|academic|nonprofit|non-profit|individual|accredited|natural+person|researcher`,
    },
    // "Permission is given to Birch University alone", "the license is for students of Birch University".
    {
      mood: 'any',
      words:
        'license|permission|right|rights be ..1 granted|given|open ..1 to|for ..1 @named ..4 alone|only|exclusively|solely',
      unless: ['purpose|use|under'],
      confidence: 0.7,
    },
    {
      mood: 'any',
      words:
        'license|permission|agreement|software|model be ..1 for ..1 members|students|staff|employees|teachers|pupils|faculty ..8 of|at ..1 @named',
      unless: ['not', 'intended|designed'],
      confidence: 0.7,
    },
    { mood: 'any', words: 'if you are ..3 ^competitor|military|government ..30 not' },
    { mood: 'any', words: `you|user|licensee are|is|be not ..4 ${STRONG}` },
    { mood: 'main', words: 'user|licensee|you are|is|must+be|be one+of ..2 following' },
    {
      mood: 'any',
      words: `available|open|granted|offered|licensed ..2 to|for ..4 institutions|organizations|universities|researchers|individuals|members|students|companies ..2 only`,
      unless: ['purpose'],
    },
    {
      mood: 'any',
      words:
        'following ..3 persons|entities|organizations|parties|companies|groups ..4 not ..3 use|access|licensed|permitted|allowed',
    },
    {
      mood: 'any',
      words: `employees|members|staff|personnel|persons ..2 of|from|in ..6 not|never ..1 eligible|entitled|permitted|allowed|licensed`,
    },
    {
      mood: 'main',
      words:
        'granted|given|licensed|available ..1 only? ..1 to ..6 natural+persons|individuals|students|universities|non-profit|nonprofit ..6 exclusively|only|alone',
      unless: ['purpose'],
    },
    {
      mood: 'any',
      words: `${WHO} ..6 excluded ..2 from ..6 licensees|license|grant|rights|recipients|agreement|terms`,
    },
    { mood: 'any', words: `if you are ..4 ${STRONG} ..14 not ..3 use|exercise|download|access` },
    {
      mood: 'any',
      words:
        'license|grant|offer|terms be ..1 open|addressed|limited|restricted to|for ..2 natural+persons|individuals|students|universities|members|cooperatives|nonprofits',
      unless: ['purpose'],
    },
    {
      mood: 'any',
      words: 'following ..1 may|shall|must|can not ..2 use|exercise|access|download',
      unless: ['you ..4 following', 'following ..2 conditions|purposes|uses'],
    },
    {
      mood: 'any',
      words: `right|rights|license|permission ..6 not ..1 conferred|granted|given|extended upon|to|on ..5 ${WHO}`,
      unless: ['your organization', 'trademark'],
    },
    {
      mood: 'any',
      words:
        'only+if|only+where|unless you|licensee be ..6 cooperative|individual|university|student|nonprofit|non-profit|researcher|charity|natural+person|academic+institution|educational+institution',
      unless: ['purpose', 'age|years'],
    },
    {
      mood: 'any',
      words:
        'permission|license|right|rights be ..1 given|granted ..2 to ..2 individuals|students|natural+persons|researchers ..8 alone|only|exclusively',
      unless: ['purpose|study|use'],
    },
    {
      mood: 'any',
      words:
        'only ..2 charity|charities|school|schools|hospital|hospitals|library|libraries|university|universities|academics|students|individuals|nonprofits|non-profits ..2 may|can',
    },
    {
      mood: 'any',
      words:
        'state|public|government ..1 body|bodies|authority|authorities|ministry|ministries|agencies ..1 may|can|shall|must not ..2 become|use|access',
    },
    {
      mood: 'any',
      words:
        'anyone|everyone|person|persons|people|those|companies|organizations ..4 employed|working|owned|controlled|affiliated ..8 be ..1 excluded|barred|ineligible',
      unless: ['sanction|sanctions|sanctioned|embargo'],
    },
    {
      mood: 'any',
      words: `${STRONG} ..3 may|shall|must|can|will not ..1 obtain|acquire|have|receive|enjoy ..4 right|rights|license|permission`,
    },
    {
      mood: 'any',
      words:
        'rights|license|grant|permission|agreement ..4 do|does|shall|will not ..1 extend|apply|run|inure|reach ..2 to|for ..2 any? ..1 entity|entities|company|companies|organization|organizations|person|persons|body|bodies|institution|institutions ..3 engaged|active|working|operating|that|whose|which|in',
      unless: ['territory|domiciled|resident|located|european|country'],
    },
    {
      mood: 'main',
      words:
        'access|license|use|download|participation ..2 is|are ..2 limited|restricted|confined|reserved ..3 to|for ..3 accredited|qualified|verified|affiliated|bona+fide ..2 researchers|scientists|institutions|students|organizations|clinicians',
    },
    {
      mood: 'ban',
      words:
        'authorities|authority|agencies|ministries|bodies|companies|corporations|organizations|firms|employees|contractors|officers ..6 ^exercise|use|receive|have|obtain|acquire|download|access ..2 any|the|this|it ..3 right|rights|license|model|software|material|materials|permission',
      unless: ['you', 'law ..2 require', 'represent|warrant|liable|endorse|infringe|name|names'],
    },
    {
      mood: 'any',
      words:
        'if|where you ..1 work|works|are ..2 for|employed|employee|affiliated|part|member|hired ..14 have ..1 no ..2 right|rights|license|permission',
      unless: ['export|sanction'],
    },
    ...LICENSEES,
  ],
  unless: [
    // Whoever it is: "… by a person, firm, government or any other body is forbidden".
    'or ..1 any+other entity|person|party|organization|body|individual|one be|is|are|.|;|,',
    'party|parties ..8 no ..1 right|rights to enforce',
    // Who is left out by size: commercial-threshold.
    'exceed|exceeds|exceeding|above|over|below ..2 threshold',
    'only so far',
    'support',
    'denial',
    'export',
    'sanctions',
    'granted by ..3 licensee',
    'dfars',
    'far',
    'restricted rights',
    'restriction ..3 not apply',
    'age',
    'non-profit|nonprofit ..2 open|osl',
    'endorse',
    'use the name',
    'name of',
    'names of',
    'trademarks',
    'logos',
  ],
  values: (statement) => whoIn(textOf(statement)),
  frames: [
    {
      force: 'ban',
      all: [
        'political+party|political+parties|military+user|military+users|persons+convicted|religious+organizations',
        'use|license|licensed|using|access|rights',
      ],
      most: 24,
    },
    {
      force: 'only',
      all: [
        'members|natural+persons|students|universities|citizens|participants|employees|charities|nonprofits|schools|hospitals',
        'use|accept|license|licensed|for',
      ],
      not: [
        'purpose|purposes|liability|warranty|damages|law|confidential|need|know|disclose|trademark|internal|internally',
      ],
      most: 16,
    },
    {
      force: 'any',
      all: [`${ANYBODY} ..6 have no ..1 license|right|rights|permission`],
      most: 20,
    },
    {
      force: 'any',
      all: [`${ANYBODY} ..3 may|shall|can|cannot not? ..1 become|be ..2 licensee|licensees`],
      not: ['only+if'],
      most: 20,
    },
    {
      force: 'any',
      all: [
        'you|licensee|user|users must|shall|have ..2 be ..2 student|teacher|researcher|member|citizen|nonprofit|cooperative|university|school|scientist|academic',
      ],
      not: ['age|years|purpose', 'part|provided'],
      most: 20,
    },
    ...WHO_NOT,
  ],
  examples: {
    match: [
      'The licensee and its users must be affiliated with an academic facility.',
      'Access is limited to employees of the university.',
      'The weights are released to members of the consortium only.',
      'Any download or use of the Corpus by Excluded Persons is prohibited.',
      'Barred Entities may not use the weights.',
      'A commercial license is required for:\n\n- Government and municipal institutions\n- Resellers',
      'The recordings can only be used by the person signing the form and students of that person.',
      'Private use excludes sale of the kit, use in funded research and use for or on behalf of any commercial entity.',
      'If you do not qualify under Section 2, you may not use the kit.',
      'You may use the weights, provided you are not a commercial organization.',
      'Any use by a for-profit entity shall be considered commercial use.',
      'You may not use this tool if you:\n\n- act on behalf of an excluded entity\n- harm people',
      'Employees of competing companies may not use the Model.',
      'You may not use this kit if you are involved in the running of prisons.',
      'Public authorities in charge of defense may not exercise any right under this license.',
      'If you work for a company that makes accelerators, you have no rights under this license.',
      'The services under these terms are not for consumer use.',
      'You may not use the Toolkit unless you qualify as a school.',
      'The rights do not extend to any entity engaged in the arms trade.',
      'Access is limited to accredited researchers.',
      'No right is given or granted under these terms to a commercial entity.',
      'Any use by, on behalf of or for any for-profit company is strictly prohibited.',
      'Permission is granted to any natural person, other than employees of rival firms, to use the Model.',
      'These rights are granted to everyone except companies that sell arms.',
      'Police units shall not acquire any right under these terms.',
      'Only schools may use it.',
      'Those who are owned by an arms maker are excluded.',
      'Permission is granted to Birch Laboratories alone to run the files.',
      'The license is for students and teachers of Birch College.',
      'The Model is made available for use only by non-commercial entities such as universities.',
      'You have not been previously removed from our services.',
      'No company, club, school or public body may use the covered files without leave.',
      'You may not use the Model if you sell a product that competes with those of the Company.',
      'Permitted use is any use that is not a use by government agencies.',
      'The model may not be used by military organizations.',
    ],
    noMatch: [
      'The results were shown to members of the consortium only.',
      'Chatbots that pretend to be public bodies may not be built with our models.',
      'Persons excluded by export law may not use the Model.',
      'This section applies if you are not a commercial entity.',
      'If you do not agree with Section 2, you may not use the kit.',
      'Any other use of the Kit by a person, company, government agency or any other entity is strictly forbidden.',
      'It may not be used by individuals, firms, governments or other groups for systems that harm people.',
      'A failure to pay does not terminate the rights granted to the companies.',
      'The files may be obtained only by the individual who will use them.',
      'Permission is granted to any person obtaining a copy, except as stated below.',
      'Permission is granted to you under the terms below only.',
      'The Work shall not be used by any person or entity to frustrate the exercise of rights.',
      'You will not use the software in missiles unless authorized by the Government.',
      'You represent that you are of legal age.',
    ],
  },
};

/** Who is left out or alone let in, as the text names them. */
function whoIn(text: string): Readonly<Record<string, string>> {
  const who =
    phraseAt(
      text,
      /\b(?:every|any)\s?(?:one|body|natural)?\b[^.;]{0,40}?\b(?:other than|except(?: for)?|excluding|but not)\s+(?!as\b|where\b|when\b|if\b|to\b|in\b)/i,
    ) ??
    phraseAt(
      text,
      /\b(?:by|to)\s+((?:any|the|a|an)?\b)(?=.{0,80}\b(?:govern|milit|polic|law enforcement|compet|corporat|compan|organi|agenc|institut|entit|individual|academic|student|research|person|employee|armed))/i,
    ) ??
    phraseAt(text, /((?:military|government|law enforcement|competitors?|armed forces|academic|non-?profit)\b)/i);
  return who ? { who } : {};
}
