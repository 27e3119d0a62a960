import type { ClauseKind } from '../kind.ts';
import { HOSTED_OUT } from '../otherWords/fieldFrames.ts';
import { HOSTING } from '../otherWords/limits.ts';
import { ANYWHERE } from '../patterns/pattern.ts';
import { PERMISSION } from '../patterns/sharedWords.ts';

/** How a model is offered from afar. */
const SERVICE =
  'hosted|hosting|via+api|via+your+api|your+api|through+api|an+api|api+access|your+apis|saas|service+bureau|timesharing|time-sharing|managed+service|cloud+service|software-as-a-service|software+as+a+service|model-as-a-service|as+a+service|inference+service|web+service|remote+access|hosted+service|computer+network|over+a+network|network+access|cloud+computing|as-a-service|user+interface|over+the+internet|over+the+web|managed+offering|service+offering|service+offerings|public+endpoint|public+api|an+endpoint';

const WIRE = 'computer+network|over+a+network|over+the+internet|over+the+web';

/** Whom a service is for, and by what it is reached. */
const OUTSIDERS = 'public|third|others|outsiders|customers|anyone|everyone|clients';
const ONLINE =
  'server|servers|interface|endpoint|api|network|internet|web|online|requests|inference|remotely|cloud|website|app|chatbot';

export const kind: ClauseKind = {
  id: 'hosted-service-limit',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'share'],
  osd: [6],
  title: 'Hosted service limited',
  meaning: 'Offering the model to others as a hosted service or an API is barred, or allowed on conditions only.',
  why: 'Most people use models through a service; a business that serves one needs this right.',
  advice: 'Do not offer the model as a service before the conditions are met, or ask the licensor for the right.',
  freeWording: 'You may offer the Model to others as a service.',
  says: [
    // "You can't offer the model's functionality to anyone outside your organization."
    {
      mood: 'ban',
      words:
        '^offer|provide|expose|sell|open ..5 functionality|functionalities|capabilities|features ..6 to ..2 anyone|anybody|people|persons|customers|users|others|parties ..1 outside|beyond|else',
    },
    {
      mood: 'main',
      words:
        'not|neither|nor ..3 include|cover|extend|covers|includes ..6 service|services|operation|access ..4 by+which|through+which|on+behalf|for|to|through ..8 public|others|third+parties|other ..1 providers|network|customers|clients',
      unless: ['warranty|support|maintenance'],
    },
    // "Providing a service that runs the model is no non-commercial purpose."
    {
      mood: 'any',
      words: 'provision|providing|offering ..8 service|services ..44 not|no ..1 a? ..1 @noncommercial ..1 purpose|use',
      roles: ANYWHERE,
    },
    // "You agree not to build an API for the model."
    {
      mood: 'ban',
      words: '^create|build|provide|offer|operate an|any ..1 api|endpoint|web+interface for|to|around ..2 @licensed',
      unless: ['compete|competes|competing'],
    },
    { mood: 'ban', words: '^hosting|host ..2 for ..2 third|others|customers|clients|other+people' },
    // "It may not be used to provide a paid service."
    {
      mood: 'ban',
      words:
        '^use|used ..12 to ..1 provide|offer|operate|run|power ..2 paid|fee-based|chargeable|commercial ..2 service|services|api|apis',
      unless: ['compete|competes|competing'],
    },
    // "You may not run it on your servers and charge others for using it."
    {
      mood: 'ban',
      words: '^charge|bill ..3 others|users|customers|third|people|anyone ..3 for ..3 use|access|using|accessing',
      unless: ['warranty|support', 'end users'],
    },
    {
      mood: 'main',
      words:
        'timesharing|time-sharing|service+bureau|hosting ..4 ) ..1 must ..1 be ..2 authorized|approved|permitted|licensed',
    },

    {
      mood: 'any',
      words:
        'commercial ..2 cloud|hosted|hosting|saas ..14 requires|require|needs ..5 permission|license|consent|agreement|approval',
      unless: ['not ..2 require'],
    },
    {
      mood: 'ban',
      words: `^@distribute|host|offer|provide|make|enable|allow|permit|operate|deploy|commercialize|expose|run|employ|supply|serve ..36 ${SERVICE}`,
      unless: [
        'writes|documentation ..12 api',
        'attempt ..4 bypass',
        'api+key|api+keys',
        'compete|competes|competing',
        // What is sent over a network is a copy.
        `transmit|transmitted|transfer|transferred|send|sent|copy|copied ..6 ${WIRE}`,
      ],
    },
    {
      mood: 'ban',
      words:
        '^@use|access|run|deploy ..40 hosted|hosting|saas|service+offering|service+offerings|service+bureau|timesharing|time-sharing|managed+service|cloud+service|software-as-a-service|as+a+service|inference+service|model-as-a-service',
      // "… that competes with services offered by us".
      unless: ['service+offering ..0 by'],
    },
    {
      mood: 'ban',
      words:
        '@model ..4 be ..2 ^made|offered|provided|exposed ..2 accessible|available ..6 over|through|via|on ..3 network|internet|api|web|cloud',
    },
    // "No time-sharing use by others is permitted."
    {
      mood: 'any',
      words: 'no ..1 service+bureau|time-sharing|timesharing ..16 be ..1 permitted|allowed|licensed',
    },
    {
      mood: 'ban',
      words: '^operate|run|offer|launch|sell ..4 cloud|api|hosted|online|web ..2 service|product|platform|offering',
    },
    {
      mood: 'ban',
      words:
        '^@use ..16 in|for|as ..20 service|services|api|apis|platform|website|site|bot|app ..20 available|offered|provided|accessible|open ..16 third|others|other|public|customers|users',
      unless: ['compete|competes|competing'],
    },
    {
      mood: 'ban',
      words:
        '^@use ..12 as+part+of|in|to+perform ..4 service ..12 offered|provided|available ..2 to third|others|other|customers',
    },
    {
      mood: 'main',
      words: '@use ..10 hosted|hosting ..8 require|requires|need|needs ..6 license|agreement|permission',
    },
    {
      mood: 'main',
      words: `${SERVICE} ..6 ^prohibited|forbidden|not+permitted|not+allowed`,
    },
    {
      mood: 'permit',
      words: `^host|offer|provide|make|enable|deploy|allow|serve|distribute ..24 ${SERVICE} ..40 provided|conditions|if|subject|only|long|conditioned`,
      // Ways to hand on copies, not to host.
      unless: ['physical|intranet|recipient'],
    },
    {
      mood: 'any',
      words: `if|where|when|in+case ..16 host|offer|provide|make|allow|enable|deploy|commercialize|interact ..24 ${SERVICE} ..30 you|licensee ..10 must|shall|contact|need|agree`,
      unless: ['physical|intranet|recipient'],
    },
    {
      mood: 'any',
      words:
        'you ..6 make|offer|provide ..16 available ..6 third+parties|others ..8 hosted|api|apis ..20 contact|license|request',
    },
    {
      mood: 'duty',
      words: `^@distribute|host|offer|provide|serve ..24 ${SERVICE} ..30 @policy|@license|restrictions|agreement`,
      // "… other than through a hosted service" leaves that out; "by using it … you are deemed to accept" is no condition.
      unless: [`other+than|except|excluding ..4 ${SERVICE}`, 'deemed|accept|accepted'],
    },
    {
      mood: 'ban',
      words:
        '^allow|let|enable|permit ..2 third+parties|others|users|anyone|customers ..2 to? ..1 query|access|use|call|run ..6 through|via|over|by ..4 interface|api|web|network|internet|service',
    },
    { mood: 'permit', words: '^host ..1 , ..10 @licensed ..8 provided|if|subject|only|conditioned|so+long|as+long' },
    {
      mood: 'permit',
      words: '^host ..6 @licensed ..8 provided|if|subject|only|conditioned|so+long|as+long',
      unless: ['the|our|its hosted service'],
    },
    { mood: 'ban', words: '^hosting|host|offering|serving ..4 as|through|via|on ..3 api|service|endpoint|saas|cloud' },
    {
      mood: 'ban',
      words: `^let|allow|enable|permit ..3 @thirdParty|third|others|outsiders ..1 to? ..1 reach|use|access|call|query ..12 ${SERVICE}`,
    },
    {
      mood: 'main',
      words: `running|hosting|offering|serving|operating|providing|run|host|offer ..16 ${SERVICE} ..16 need|needs|require|requires|call+for|calls+for|subject+to ..6 ${PERMISSION}`,
    },
    { mood: 'main', words: `hosting|offering|serving|providing ..16 ${SERVICE} ..8 reserved to|for` },
    {
      mood: 'any',
      words:
        'service+bureau|time-sharing|timesharing|remote+access|hosting|hosted+service|saas ..14 be ..1 excluded|reserved|barred',
    },
    {
      mood: 'any',
      words:
        'whoever|anyone|those|who|anybody ..6 offer|host|provide|serve ..14 network|internet|service|api ..4 must|shall|need|has|have ..4 sign|obtain|conclude|enter|request|ask|agree',
      unless: ['not ..2 be ..1 subject', 'api+key|api+keys'],
    },
    { mood: 'ban', words: 'no hosted|hosting|saas|cloud|online ..6 ^offered|provided|made|operated' },
    {
      mood: 'ban',
      words:
        '^expose|offer|provide|make|open|serve ..3 @model ..14 through|via|over|means|behind ..4 web+application|programming+interface|web+interface',
    },
    { mood: 'any', words: `${SERVICE} ..6 not ..2 covered|licensed|permitted|allowed|included|granted` },
    {
      mood: 'any',
      words:
        'inference+endpoint|inference+endpoints|public+endpoint|commercial+endpoint ..6 not|prohibited|forbidden ..3 covered|licensed|permitted|allowed|included',
    },
    {
      mood: 'ban',
      words:
        '^provide|offer|supply|deliver|expose ..6 function|functions|functionality|feature|features|capability|capabilities|@model ..10 via|over|through ..2 network|internet|web',
      unless: ['fee|charge ..6 access'],
    },
    {
      mood: 'any',
      words:
        'offering|providing|exposing|running|selling ..4 inference|endpoints|endpoint|api|apis|hosted ..8 requires|require|needs|need ..3 separate|written|prior|our|commercial|additional ..2 agreement|license|permission|consent|contract',
    },
    {
      mood: 'any',
      words:
        'providing|offering|giving|granting ..2 api|remote|online|network ..1 access ..10 allowed|permitted|possible ..2 only|solely',
    },
    {
      mood: 'ban',
      words:
        '^permit|allow|let|enable ..2 remote|third-party|external|other ..2 user|users|person|persons|client|clients ..6 interact|access|use|connect|query',
    },
    {
      mood: 'any',
      words: `software-as-a-service|saas|hosted|api|cloud ..2 offerings|offering|service|services|deployments|products|access ..8 need|needs|require|requires ..4 ${PERMISSION}`,
      unless: ['not|no'],
    },
    {
      mood: 'any',
      words:
        'if|when|where you ..2 let|allow|permit|enable ..2 others|users|third|people|anyone ..10 interface|web|network|internet|remotely|api|online ..6 must|shall|have|need',
    },
    ...HOSTING,
  ],
  unless: [
    'host software|operating',
    // Where it is hosted, told in passing.
    'country|countries|jurisdiction|state ..4 hosted',
    // What keeps it safe.
    'to|on|via|over ..2 untrusted|unprotected|insecure|unsecured ..1 network|networks',
    'repository|site|website ..1 which|that ..1 host|hosts',
    'commercial printer',
    'defined as',
    // A machine is a host, too, and a name may hold the word.
    'any|other|single|each|a|one ..1 host /|computer|computers|client|clients|machine|machines|or+client',
    'naming ..3 company|product|business|service',
    'hosting ..1 provider|providers|company|companies ..1 .|,|;',
    'hardware+device ..20 user+interface',
    'not ..1 be ..1 subject to ..2 agreement|license|terms',
  ],
  frames: [
    {
      force: 'ban',
      all: [
        'offer|provide|make|give|run|operate|host|let|allow|expose|serve|sell|making|running',
        'hosted|hosting|saas|as+a+service|over+a+network|through+a+network|through+an+api|via+api|managed+service|cloud+service|service+bureau|over+the+internet|online+service',
        '@licensed|it',
      ],
      not: ['train|improve|key|keys|compete|competing|law|personal|malware'],
      most: 30,
    },
    {
      force: 'needs',
      all: ['hosting|host|hosted|saas|as+a+service', '@licensed'],
      not: ['compete', 'no+license', 'website|notice'],
      most: 24,
    },
    {
      force: 'ban',
      all: ['sell|offer|provide|give|given|rent|resell', 'access ..1 to ..2 @model|@licensed'],
      not: [
        'site|sites|shortcut|shortcuts|unauthorized|password|account|confidential|source|code|personal|data',
        'disclose|competitor|competitors',
      ],
      most: 18,
    },
    {
      force: 'ban',
      all: [
        'run|offer|make|accessible|available|let|serve|host|operate|open|running|offering',
        OUTSIDERS,
        ONLINE,
        '@licensed|weights',
      ],
      not: [
        'train|improve|law|confidential|personal|malware|password|domain|source|copy|copies|copyright|file-sharing|download',
      ],
      most: 24,
    },
    {
      force: 'needs',
      all: ['offer|offering|host|hosting|serve|serving|run|running', OUTSIDERS, ONLINE, '@licensed|weights'],
      not: ['train|improve|law|confidential'],
      most: 24,
    },
    ...HOSTED_OUT,
  ],
  examples: {
    match: [
      "You can't offer the model's functionality to anyone outside your organization.",
      'No time-sharing use of the Kit by others is permitted.',
      'For the avoidance of doubt, providing outputs as a service, or any other service that uses the Model, is not a Non-Commercial Purpose.',
      'You agree not to build an API for the model.',
      'Service providers may not host the Model for third parties.',
      'Hosting for third parties requires our consent.',
      'The checkpoint may not be sold, or used to provide a paid service without permission.',
      'Making it run over the internet is ruled out.',
      'Please contact us before hosting the weights.',
      'You shall not permit remote users to interact with the Software.',
      'Hosted offerings based on the Model need our prior approval.',
      'If you let others use the Model through an interface on the web, you must bind them to these terms.',
      'You may not install it on your servers and charge others for the use of it.',
      'Offering endpoints for inference to the public requires a separate agreement.',
      'Providing API access is allowed only to registered users.',
      'Commercial cloud hosting requires a separate license.',
      'The buyer shall not offer the functions of the Model to customers over the internet.',
      'You may not offer the Model as a hosted service.',
      'You may not use the Model or what it makes for gain or as part of a service offering.',
      'You may host the Model for remote access by third parties, provided that You meet the following conditions: include this license.',
      'If you let users interact with the Software through a computer network, you must offer them its source.',
      'You will not use the Software as part of a service that is offered to third parties.',
      'Nobody may use it in any site, bot, API or other system that is made available to the public.',
    ],
    noMatch: [
      'You agree not to:\n\n- Use the service for any activity that is illegal in the country where it is hosted',
      'You may not use the Kit for making a product that competes with services offered by the lab.',
      'You may not make the Model available to any third party, whether embedded in another product or standalone.',
      'Do not expose the Model to an untrusted network.',
      'You may not put the kit into a library that exposes the API of the kit.',
      'You may build an API for the model.',
      'You agree you will not use, or allow others to use, the Model to:\n\n1. Carry out fraud\n\n2. Spread lies',
      'You may not use it if you do not have a license for the Host Software.',
      'You may publish such modifications as a fork of the repository which hosts the original version, provided that you keep the notices.',
      'The licensor grants you a license to use the Hosted Services, subject to renewal.',
      'Copies installed on a single host computer may not be transferred to any other host or client computers.',
      'Naming any company or product after Orchid, such as "The Orchid Hosting", is not permitted.',
      'You may use our API.',
      'You may not use the Services to train models that compete with our API.',
      'You must call the API with a key.',
      '"Distribute" means to share, also by a hosted service.',
      'You may not lend or distribute the Program, or transmit the Program over a network.',
      'As it may not work correctly, you may deploy your programs to a hosting provider, provided that you keep copies.',
      'Whoever serves the model through an API shall not be subject to this Agreement.',
      'Distributions (other than by a hosted service) must come with a copy of this License.',
      'By sharing the Model, also as a hosted service, you shall be deemed to accept this Agreement.',
      'You may offer the Model as a hosted service.',
    ],
  },
};
