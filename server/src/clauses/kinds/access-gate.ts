import type { ClauseKind } from '../kind.ts';
import { GATE } from '../otherWords/limits.ts';
import type { Statement } from '../statements/statements.ts';

const BEFORE = 'before|prior+to|in+order+to|access|download|use|form|questionnaire';
/** Duties towards others than the one who gives access. */
const NOT_GATE = [
  'notices',
  'registered mail',
  'registered post',
  'registered user',
  'third-party software',
  'register ..4 trademark',
  'copyright ..4 registration',
  'contribution',
  'notify',
  'report',
  'terms ..4 use',
  'pull request',
  'complete ..3 corresponding',
  'domain',
];

export const kind: ClauseKind = {
  id: 'access-gate',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use'],
  osd: [],
  title: 'Access must be asked for',
  meaning: 'One must ask, register, sign, identify oneself or be approved before getting or using the material.',
  why: 'Access can be refused or take weeks, and anonymous use is not possible.',
  advice: 'Register in the name of the organization that will use the model, and keep the proof.',
  says: [
    // "Each member of the team must sign this agreement."
    {
      mood: 'duty',
      words:
        'each|every|all|any ..8 ^sign|execute|countersign this|the|an|a|our ..2 agreement|license|form|declaration|undertaking|terms',
      unless: ['third|@thirdParty ..2 recipient|recipients', 'contributor|contributors|cla'],
    },
    // "To use it, you will need to create an account."
    {
      mood: 'any',
      words:
        'to ..1 use|access|download ..6 you ..2 need|must|required|have ..1 to? ..1 create|open|register ..4 account',
      unless: ['not|no'],
    },
    // "Prior to such registration the licensee shall have no rights."
    {
      mood: 'any',
      words:
        'before|prior+to|until ..3 registration|registering|approval|signature ..16 no ..1 right|rights|license|access',
      unless: ['copyright|trademark|patent ..4 registration'],
    },
    // "… unless they have independently applied and been granted access".
    {
      mood: 'any',
      words:
        'unless ..2 they|you|recipient|recipients ..3 applied|registered|signed|approved ..6 access|agreement|terms|data',
      unless: ['liable|liability'],
    },
    // "The feature requires registration."
    {
      mood: 'any',
      words:
        'access|feature|features|capability|model|weights|api|dataset|download ..1 requires|require ..2 registration|application|vetting|preapproval ..1 .|,|;|and|by|with|through|from',
      unless: ['not|no|never', 'trademark|copyright|export'],
    },
    // "Access to the corpus requires agreement to these rules."
    {
      mood: 'any',
      words:
        'access to ..8 requires|require ..2 agreement|acceptance|agreeing|accepting|consent ..1 to|of|with? ..4 policy|rules|terms|conditions|agreement|guidelines',
      unless: ['not|no ..2 require|requires'],
    },
    // "You must accept their terms and log in before the model can be built."
    {
      mood: 'duty',
      words: '^accept ..3 terms|conditions|agreement ..1 and ..1 authenticate|register|log+in|sign+in|request',
    },
    // "It is only for registered users."
    {
      mood: 'main',
      words:
        'only|solely|exclusively ..6 by|to|for ..1 registered|verified|vetted|preapproved ..1 users|user|researchers|institutions|customers',
    },
    // "Distribution is limited to those who have registered on our site."
    {
      mood: 'any',
      words:
        'limited|restricted|confined|only|solely ..1 to ..2 those|people|persons|users|parties|recipients|researchers who|that ..2 registered|signed|applied|enrolled',
      unless: ['offer|notice|support|newsletter'],
    },
    {
      mood: 'any',
      words:
        'released|available|provided|shared|distributed|given|accessible only|solely|exclusively through|via|after|upon|by ..4 access|application|request|registration|approval|vetting process|procedure|request|form|review|only',
    },
    {
      mood: 'main',
      words:
        'need|needs|require|requires ..3 our|we|us|prior|written|@licensor ..2 approval|permission|consent|agreement|clearance|sign-off|authorization|go-ahead ..3 before|prior ..3 launch|activation|use|access|download|release|deployment|installation|going',
      unless: ['commercial', 'publish|publication|trademark|logo|name|assign|sublicense|disclose'],
    },
    {
      mood: 'any',
      words:
        'only ..2 staff|people|persons|users|those|researchers|employees|organizations|members ..2 who|that ..14 may|can|will|shall ..1 be ..1 given|granted|issued|provided|allowed ..3 account|accounts|access|key|keys|login|logins|weights|copy',
    },
    {
      mood: 'any',
      words:
        'available|provided|released|accessible ..8 only ..2 upon|on|after|against ..3 signature|signing|registration|application',
      unless: ['commercial|trademark|source'],
    },
    {
      mood: 'any',
      words:
        'condition of|for|to ..1 receiving|accessing|obtaining|downloading|access ..14 provide|give|supply|submit|disclose|tell ..6 name|email|affiliation|identity|institution|contact',
    },
    {
      mood: 'main',
      words: 'repository|weights|files|model|download|downloads|access ..3 be ..1 gated',
      unless: ['not ..2 gated'],
    },
    {
      mood: 'any',
      words:
        'log+in|sign+in|fill|tell+us|give+us ..20 tell+us|your+name|employer|affiliation|purpose|intended+use ..14 accept|terms|get|download|access|receive|before',
      unless: ['not'],
    },
    {
      mood: 'duty',
      words:
        '^upload|submit|present|show|produce|send ..5 document|proof|id|passport|credentials|evidence ..6 identity|identifies|identify|identification|who',
      unless: ['@named ..1 shall'],
    },
    {
      mood: 'duty',
      words: '^request|ask|apply ..2 for? ..2 access|permission ..3 before|prior+to',
      unless: [...NOT_GATE],
    },
    {
      mood: 'any',
      words:
        'to|before|in+order+to download|downloading|access|accessing|obtain|get ..8 must|need|have|shall ..3 register|sign+up|log+in|apply|create+an+account|identify',
      unless: [...NOT_GATE, 'not ..2 need|have'],
    },
    {
      mood: 'duty',
      words:
        '^log+in|sign+in|register|sign+up|create+an+account ..10 before|prior+to|to ..4 use|using|access|accessing|download|downloading',
      unless: [...NOT_GATE],
    },
    {
      mood: 'main',
      words:
        'use of ..24 requires|require ..1 explicit|express|prior|written|our ..2 permission|consent|approval|authorization ..1 from|of|by',
      unless: ['commercial|trademark|trademarks|logo|name|names|mark|marks|outside|other'],
    },
    // "Any use of it is conditional upon a separate agreement with us."
    {
      mood: 'main',
      words:
        'any|all use|access|utilization ..24 be ..1 conditional|conditioned|contingent ..1 upon|on ..6 agreement|license|contract|approval|registration',
      unless: ['this ..1 agreement|license'],
    },

    // "Use: only under a written agreement."
    {
      mood: 'any',
      words:
        'use|usage|access : ..1 only ..1 under|with|after|upon ..4 agreement|contract|permission|approval|registration|authorization',
    },
    { mood: 'any', words: 'access ..4 is|are ..2 gated|restricted+to+approved' },
    {
      mood: 'any',
      words:
        'granted|given|provided|released|available ..4 to ..2 approved|verified|registered ..2 applicants|users|researchers|institutions|parties',
      unless: ['once|until|before|after|days ..12 available|released|provided', 'other ..1 registered'],
    },
    {
      mood: 'any',
      words: 'use|access|download ..8 after|upon ..4 register|registering|registration|filling|completing',
    },
    // "The labels are released on request."
    {
      mood: 'main',
      words:
        'dataset|datasets|data|model|models|weights|checkpoint|checkpoints|images|annotations|labels|identities|recordings ..2 be ..1 released|available|provided|shared|distributed|accessible ..2 upon|on|by ..1 request',
      unless: ['source|output|outputs|not'],
    },
    {
      mood: 'any',
      words:
        'applicant|you|institution|researcher|company|user|users|researchers ..3 approved ..1 by ..4 to ..1 access|download|use|receive',
      unless: ['not ..1 approved'],
    },
    {
      mood: 'licensor',
      words:
        '^approve|reject|deny|refuse|grant ..4 submission|application|request ..3 to|for ..3 access|download|use|obtain',
    },
    {
      mood: 'any',
      words: 'process|course|form ..1 of|for ..1 requesting|applying ..2 access',
    },
    // "I hereby request access to the data."
    {
      mood: 'main',
      words:
        '@licensee hereby? request|requests|requesting|apply|applies ..1 for? ..1 access|permission ..2 to ..8 @licensed|data',
      unless: ['if|when|where|whenever|may|can|not ..4 request|apply', 'third|patent'],
    },
    { mood: 'duty', words: `^register ..20 ${BEFORE}`, unless: NOT_GATE },
    {
      mood: 'any',
      words: `before|prior+to|in+order+to ..4 ^download|downloading|access|accessing|obtain|obtaining|using|use ..14 must|need|required|shall|please ..4 register|apply|submit|complete|fill|sign|request|provide`,
      unless: NOT_GATE,
    },
    {
      mood: 'any',
      words:
        'access ..10 requires|require|required|subject+to|upon|conditional+on|conditioned ..10 registration|approval|application+form|identification|request+form',
    },
    {
      mood: 'any',
      words:
        'access|download|weights|license ..12 only ..4 granted|provided|available|issued|given ..8 upon|after|to+approved|to+registered|request|application',
      unless: ['redistribute'],
    },
    {
      mood: 'duty',
      words:
        '^apply|submit|complete|fill|sign|accept ..6 form|application|request|questionnaire ..20 before|prior+to|access|download|use|obtain|license|weights',
      unless: [...NOT_GATE, 'complete ..3 source|code'],
    },
    {
      mood: 'any',
      words:
        'after ..2 filling|completing|submitting ..6 registration|questionnaire|application ..16 use|allowed|access|commercial|commercially',
    },
    { mood: 'duty', words: '^request|gain ..4 access ..10 form|application|approval|questionnaire' },
    {
      mood: 'any',
      words:
        'to ..1 obtain|get|receive|download|access ..6 weights|model|models|checkpoint|data|dataset|materials|access ..3 fill|complete|submit|sign|register|apply|request|send ..8 form|request|application|account|email|registration',
      unless: NOT_GATE,
    },
    {
      mood: 'duty',
      words:
        '^provide|give|state|supply|enter ..3 name|contact|email|affiliation|identity ..14 before|prior+to ..6 access|download|use|weights|model',
      unless: NOT_GATE,
    },
    {
      mood: 'any',
      words: 'access ..3 be ..1 granted|given|provided ..6 upon|after|on ..2 application|request|approval|review',
    },
    {
      mood: 'any',
      words:
        'account|registration|login|approval ..1 be ..1 required|needed|necessary ..2 to|for|before ..3 download|access|use|obtain|downloading',
    },
    { mood: 'any', words: 'registered|approved|authorized users|researchers|applicants ..6 only' },
    {
      mood: 'any',
      words:
        'register|registration|questionnaire|application+form|registration+form ..12 for|before|prior+to ..6 commercial use|purposes|license',
    },
    {
      mood: 'any',
      words: 'commercial ..30 must|need|please|shall|required ..6 register|registration|fill|complete|apply',
      unless: ['million', 'revenue'],
    },
    {
      mood: 'any',
      words:
        'must|shall|need ..3 be ..2 approved|verified|registered ..10 before|by|to ..4 use|access|download|us|licensor',
      // What is approved is one use of many: a permission of its own.
      unless: ['other+than|results|commercial|modification|modifications|publication'],
    },
    {
      mood: 'any',
      words:
        'ask|request|require|provide ..12 verify|verification ..6 identity|name|organization|affiliation|eligibility|identifying',
    },
    { mood: 'any', words: 'access ..12 case-by-case|case+by+case' },
    {
      mood: 'duty',
      words: '^create|open|register|have ..3 account ..24 access|download|use|obtain',
      unless: ['services'],
    },
    {
      mood: 'duty',
      words: '^agree|share|provide ..3 share|provide? ..2 contact ..1 information|details ..6 access|download',
    },
    {
      mood: 'any',
      words:
        'access ..8 granted|given|provided ..6 after ..3 verification|review|approval|signing|signature|acceptance',
    },
    {
      mood: 'any',
      words:
        'to|before|in+order+to ..1 get|obtain|receive|download|access|use|getting|downloading ..8 you|user|users|applicant|licensee|researcher ..3 must|have|need|shall|has ..3 fill|complete|submit|sign|register|apply|send|open ..6 form|application|request|account|questionnaire',
      unless: NOT_GATE,
    },
    {
      mood: 'any',
      words:
        'download|downloading|access|use be ..1 possible|allowed|granted|available|given only ..2 after|once|upon|when ..8 approved|checked|verified|accepted|registered|registration|approval|signed|reviewed',
      unless: ['commercial|results'],
    },
    {
      mood: 'duty',
      words:
        '^provide|give|furnish|show|present|submit ..2 proof|evidence|verification ..2 of ..3 identity|affiliation|status|enrollment ..6 before|prior|receiving|access',
    },
    {
      mood: 'any',
      words:
        'access ..6 given|granted|provided upon|after|on|against ..2 signature|signing|conclusion|registration|application',
      unless: ['authorize|authorized ..2 users'],
    },
    {
      mood: 'any',
      words: 'need|needs|require|requires an|a ..2 account ..14 use|access|download|obtain',
      unless: ['services|api|console'],
    },
    {
      mood: 'any',
      words:
        'sent|released|delivered|available|provided|shipped ..2 to ..3 applicants|requesters|researchers|those|users|institutions ..3 accepted|approved|vetted|selected|verified',
    },
    {
      mood: 'any',
      words:
        'prospective|new|interested|all|each|every users|user|applicants|applicant|researchers ..1 must|shall|need|have|has ..2 register|apply|identify',
      unless: NOT_GATE,
    },
    {
      mood: 'any',
      words:
        'before ..2 use|access|download|using|downloading ..6 must|has|have|shall|need|needs ..3 confirm|prove|verify|identify ..8 affiliation|identity|name|address|email|institution',
      unless: NOT_GATE,
    },
    {
      mood: 'any',
      words: 'available ..2 on|upon request to|for ..3 vetted|approved|qualified|verified|accredited|researchers',
    },
    {
      mood: 'any',
      words:
        'available ..1 only? ..1 to ..1 vetted|approved|verified|accredited|qualified researchers|applicants|institutions|parties|users',
    },
    {
      mood: 'any',
      words: 'license|activation key ..12 required|needed|necessary ..1 to ..2 run|use|operate|start',
    },
    {
      mood: 'any',
      words:
        'applicant|applicants|user|users|licensee|you ..2 shall|must ..3 submit|complete|send ..4 application|form|request ..10 review|approval|accepted|approved|await|wait',
    },
    {
      mood: 'main',
      words:
        'use|access|download|downloading ..5 requires|require ..3 registration|enrollment|application|sign-up|approval|identification',
    },
    {
      mood: 'main',
      words:
        'link|weights|checkpoint|model|files|access|password|key ..4 sent|provided|given|granted|released|delivered ..3 to ..10 application|request|applications|requests ..4 accepted|approved|granted',
    },
    {
      mood: 'any',
      words:
        'fill|complete|submit|answer ..4 form|questionnaire|survey|application ..3 to|before|and|for ..6 access|download|weights|files|checkpoint|checkpoints|model',
      unless: ['you|licensee ..2 not ..2 fill|complete'],
    },
    {
      mood: 'any',
      words:
        'need|needs|require|requires ..3 approved|registered|verified|validated ..1 account|registration|user|login ..8 fetch|download|access|use|get|obtain',
      unless: ['not ..2 need|require'],
    },
    {
      mood: 'any',
      words:
        'decide|review|approve|check|examine ..4 request|application ..6 before ..3 you ..1 can|may ..2 download|use|access|get',
    },
    {
      mood: 'any',
      words:
        'apply ..2 to ..2 us|licensor|company|team|@licensor ..12 before|prior ..2 download|downloading|use|using|access|accessing',
      unless: ['not ..3 apply'],
    },
    {
      mood: 'duty',
      words:
        '^pass|complete|undergo|finish ..3 verification|authentication|registration|review ..4 prior|before ..3 use|using|download|downloading|access',
    },
    {
      mood: 'main',
      words:
        'provided|given|released|supplied|shared|sent|available ..2 on|upon ..1 request ..4 to ..6 whose ..2 identity|affiliation|status|credentials ..4 verified|confirmed|checked|known',
    },
    {
      mood: 'any',
      words:
        'consent|agree ..2 to ..1 sharing|share|disclosing|providing ..2 your ..2 contact|personal|email ..8 access|download',
    },
    {
      mood: 'any',
      words:
        'must|need|have|required|needs|has ..2 log+in|sign+in|log|sign|authenticate ..4 in? ..8 to ..1 access|download|get|see|obtain|use',
      unless: ['you ..2 not', 'no ..4 need|needs|has|have'],
    },
    ...GATE,
  ],
  unless: [
    'no ..2 features|functions|limits ..6 registered',
    'no ..3 registration|account|login|approval|application|contract|agreement ..3 needed|needs|required|necessary',
    'not ..3 need|required|have ..2 to? ..2 register|registration|account',
  ],
  values: (statement) => ({ steps: stepsIn(statement) }),
  frames: [
    {
      force: 'only',
      all: [
        'access|download|handed+out|available|released|given|provided|downloads',
        'approved|registered|applicants|vetted|verified|accredited',
      ],
      not: [
        'trademark|trademarks|support|warranty|medical|data+protection|third|personal|claims|users ..3 access',
        'patent',
      ],
      most: 20,
    },
    {
      force: 'any',
      all: [
        'access|download|downloading ..2 require|requires|need|needs',
        'signed|registration|account|form|signature|approval|agreement',
      ],
      not: ['not|no|services|api'],
      most: 20,
    },
    {
      force: 'duty',
      all: [
        'identify|register|prove|confirm|log|sign|accept|apply|approved',
        'first|before|prior|in+order+to',
        'download|access|obtain|get|receive',
      ],
      not: ['trademark|copyright|source|notify|policy|terms', 'services'],
      most: 20,
    },
    {
      force: 'any',
      all: [
        'send|give|tell|email ..4 us|@licensor',
        'decide|review|check|consider',
        'get|access|receive|weights|model|data',
      ],
      not: ['may|not|no|feedback|support'],
      most: 24,
    },
    {
      force: 'only',
      all: [
        'given|available|handed|released|granted|provided|sent ..3 to ..3 those|people|applicants|researchers|users|persons ..3 who',
        'form|accepted|approved|registered|signed|applied|application|vetted|identified',
      ],
      not: ['trademark|confidential|copyright|license'],
      most: 24,
    },
    {
      force: 'any',
      all: ['ask|apply|write|email ..4 for ..1 access', 'check|verify|approve|decide|review|who'],
      not: ['not|no|support'],
      most: 20,
    },
  ],
  examples: {
    match: [
      'Each member of the team must sign this agreement.',
      'To use the Kit, you will need to create an account.',
      'The data may not be shared with others unless they have applied and been granted access to these data.',
      'Prior to such registration, the licensee shall have no rights in connection with the Kit.',
      'The feature requires registration.',
      'Access to the corpus requires agreement to these rules of use.',
      'You must accept their terms and authenticate before this model can be built.',
      'All users of the data have to be registered with the archive.',
      'The Model is open only to registered users.',
      'Access is limited to those who have registered with the Lab.',
      'The model is made available for study only upon signature of this form.',
      'As a condition of receiving the weights, you agree to give the Lab your name and employer.',
      'The full prompts are released only through the access process.',
      'Access to the weights is gated.',
      'Games for children need our written approval before release.',
      'Only people who passed the course may be given an account.',
      'You must request access before downloading.',
      'To download the weights you must register.',
      '"You" are a researcher approved by the museum to download the recordings.',
      'The labels are released upon request.',
      'Users must prove who they are before they get the files.',
      'Apply for access and we decide.',
      'I hereby request access to the data of the project and agree to these terms.',
      'Use of the database in a school requires explicit permission from us.',
      'The weights are provided on request to researchers whose identity has been verified.',
      'You have to log in to access the files.',
      'Any use of this software is conditional upon a separate agreement with the company.',
      'Users must undergo identity verification before downloading.',
      'You need a verified account to obtain the checkpoints.',
      'We review each application before you can download anything.',
      'Use: only under a written agreement.',
      'Use of the weights requires prior enrollment.',
      'The key will be sent to persons whose request was approved.',
      'You must register with the lab before you download the weights.',
      'Access to the weights requires approval of your request.',
    ],
    noMatch: [
      'All contributors must sign the agreement.',
      'No contract or agreement needs to be signed to use the files.',
      'No fee or registration is required for its use.',
      'The files are not gated.',
      'You may pass on the rules thirty days after they are made available to registered users.',
      'You must make the complete source code of the application available for use by the others.',
      'The source code of the model is available upon request.',
      'You may download the weights.',
    ],
  },
};

const STEPS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:request|appl(?:y|ication|ying)|contact)\b/i, 'request'],
  [/\b(?:regist(?:er|ration|ered|ering)|sign up|account|questionnaire|form)\b/i, 'register'],
  [/\b(?:accept|agree|sign|click)\b/i, 'accept'],
  [/\b(?:identif(?:y|ication)|name|e-?mail|affiliation|contact information)\b/i, 'identify'],
  [/\b(?:approv(?:e|ed|al)|permission|authoriz|verified|review)\b/i, 'approve'],
];

function stepsIn(statement: Statement): readonly string[] {
  const text = statement.normalized.slice(statement.span.start, statement.reach);
  return STEPS.filter(([test]) => test.test(text)).map(([, step]) => step);
}
