import type { ClauseKind } from '../kind.ts';
import { KEPT_SECRET } from '../otherWords/careFrames.ts';
import { SECRET } from '../otherWords/limits.ts';
import { BEFORE } from '../patterns/verbs.ts';

/** What an app learns of those who use it is no secret of the licensor. */
const OF_USERS =
  'information|data|content ..4 collect|gather|receive|obtain ..3 from|about|of ..3 user|users|customers|visitors|players';

export const kind: ClauseKind = {
  id: 'confidentiality-duty',
  group: 'study-limit',
  effect: 'withholds',
  freedoms: ['study', 'share'],
  osd: [1],
  title: 'Kept secret',
  meaning: 'The material, or facts about it, must be kept secret.',
  why: 'What one may not speak of can be neither studied in the open nor shared.',
  advice: 'Find out what counts as confidential before you publish anything about the material.',
  freeWording: 'You may pass on the Model and what you know of it.',
  says: [
    {
      mood: 'ban',
      words: '^disclose|reveal|publish|divulge ..2 contents|existence|terms of ..2 agreement|contract|negotiations',
    },
    {
      mood: 'main',
      words:
        'documentation|weights|model|materials|software|code|checkpoints ^be|remain|stay confidential ..1 .|,|;|and',
      unless: ['not ..2 confidential'],
    },
    {
      mood: 'duty',
      words: '^protect|guard|shield ..4 @licensed|weights|files ..2 from|against ..2 disclosure|leaks|leak|leakage',
    },
    { mood: 'ban', words: `${BEFORE} ^make ..6 confidential ..2 information|materials ..2 available` },
    {
      mood: 'ban',
      words: 'terms|contents ..2 of ..2 agreement|license|contract ..12 be ..2 ^disclosed|revealed|divulged',
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^keep|hold|treat ..40 relating|related|concerning|about ..4 @licensed ..2 confidential|secret`,
    },
    { mood: 'main', words: '@licensed ..6 are|is ..2 proprietary ..1 and ..1 confidential' },
    {
      mood: 'duty',
      words: `${BEFORE} ^keep|maintain|hold|treat|preserve|protect|safeguard|kept|held|remain|be ..22 confidential|confidentiality|confidence|secret|secrecy`,
      unless: ['your+users|end+users', 'patient|medical', 'personal ..8 users|customers|individuals'],
    },
    {
      mood: 'ban',
      words: `${BEFORE} ^disclose|reveal|divulge|share|publish|use ..12 confidential|secret|nonpublic|trade+secrets`,
      unless: [
        'process|processing ..6 confidential ..1 data|information|material',
        // A wrong done to others.
        'steal|theft|misappropriate|misappropriation ..4 trade+secrets',
        'model|output ..14 generate|create|produce',
        'people|persons|individual|individuals',
        '@trademark ..6 patents',
      ],
    },
    {
      mood: 'ban',
      words: `${BEFORE} ^disclose|reveal|divulge ..14 software|model|weights|materials|source+code|sdk|documentation ..8 third|anyone|others|person|public|any`,
      unless: ['personal', 'benchmark', 'ai-generated'],
    },
    {
      mood: 'ban',
      words: `${BEFORE} ^disclose|reveal|divulge ..3 weights|model|code|materials|it ..3 to ..3 third|others|anyone|outsiders|outside|public`,
    },
    {
      mood: 'main',
      words:
        '@licensed|information|agreement|terms ..8 ^be|constitute|contain ..4 confidential|trade+secret|trade+secrets ..3 information|to|property|and|of|in+nature',
      unless: ['neither|not ..2 be|constitute|contain|confidential'],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^protect|prevent ..12 unauthorized ..5 disclosure`,
      unless: ['personal', 'your+users|end+users'],
    },
    {
      mood: 'duty',
      words: '^store|keep|hold ..10 securely|safely',
      unless: ['keys|key|password|passwords|account', OF_USERS],
    },
    // "You shall take suitable measures to secure it against access without leave."
    {
      mood: 'duty',
      words:
        '^implement|adopt|apply|take|maintain|use|employ|establish ..8 measures|safeguards|precautions|controls|procedures|steps ..3 secure|protect|safeguard|guard|prevent|avoid|protecting|securing|preventing ..10 unauthorized|unauthorised|improper ..3 access|disclosure|use|copying|dissemination|distribution',
      unless: ['personal|users|harm|minors'],
    },
    // "Store the data on encrypted servers", "restrict access to trained staff".
    {
      mood: 'duty',
      words:
        '^store|keep|hold|host|save ..6 on|in|within ..4 secure|secured|password-protected|access-controlled|controlled|encrypted|protected ..6 system|systems|server|servers|storage|device|devices|environment|environments|facility|computer|computers|infrastructure|platform|platforms|hardware',
      unless: ['personal|users'],
    },
    {
      mood: 'duty',
      words:
        '^restrict|limit|confine ..2 access ..6 to ..6 personnel|staff|employees|members|individuals|researchers|collaborators|colleagues|persons',
      unless: ['children|minors|age|adults'],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^receive|accept|take|retain ..10 in ..2 confidence`,
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^protect|guard|safeguard|prevent|effort|care ..12 @licensed ..4 from|against ..3 unauthorized|improper ..4 use|access|disclosure|copying|dissemination|distribution`,
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^prevent|avoid|stop ..4 unauthorized ..4 disclosure|dissemination|publication|copying ..6 @licensed`,
    },
    {
      mood: 'duty',
      words:
        '^prevent|avoid|stop ..2 unauthorized|unauthorised ..4 access|use ..3 to|of ..2 model|weights|checkpoints|software|materials|data',
    },
    {
      mood: 'main',
      words:
        'obligation|obligations|duty|duties|undertaking ..3 confidentiality|secrecy|nondisclosure ..20 survive|survives|binding|bind|continue|continues|remain|remains|perpetuity|apply|applies',
    },
    {
      mood: 'main',
      words: 'confidential+information ..20 must|shall|will|agree|only',
      unless: ['shall|will|does ..3 include|mean', 'not ..3 be ..2 considered|deemed|confidential'],
    },
    { mood: 'main', words: 'only use|disclose|share ..4 confidential+information' },
    {
      mood: 'ban',
      words: `${BEFORE} ^disclose|publish|reveal ..4 vulnerability|vulnerabilities|defects|security+issues`,
    },
    // "The parties agree as follows: Confidentiality" is the name of a section.
    { mood: 'main', words: '^agree|bound ..10 confidentiality|nondisclosure', unless: ['agree ..1 as follows'] },
    { mood: 'duty', words: `${BEFORE} ^use|employ ..12 same ..4 care ..14 disclosure|confidential` },
    { mood: 'duty', words: 'keep ..1 confidential|secret' },
    // "… use no less than reasonable care to guard its secrecy"
    {
      mood: 'duty',
      words: `${BEFORE} ^use|employ|exercise|take|apply ..10 care ..8 confidential|confidentiality|secrecy|secret`,
    },
    {
      mood: 'ban',
      words: '^divulge|leak|disclose|reveal ..6 to ..2 third|outsiders|outside|others',
      // "… combine it with code under terms that require it to be disclosed in source form".
      unless: ['personal|benchmark|weights|model|performance', 'disclose ..12 source ..1 code|form'],
    },
    {
      mood: 'ban',
      words:
        'information|know-how|data ..14 be ..2 ^divulged|leaked|disclosed|revealed ..3 to ..2 third|outsiders|others|anyone',
      unless: ['personal'],
    },
    {
      mood: 'duty',
      words: '^manage|handle|store|keep ..12 not ..3 leak|leaked|disclosed|divulged|exposed',
      unless: ['personal'],
    },
    {
      mood: 'ban',
      words:
        '^tell|inform|show|brief ..2 outsiders|third|others|anyone|competitors|strangers ..4 about|of ..4 architecture|weights|model|internals|details|parameters|workings',
    },
    {
      mood: 'any',
      words: 'duty|obligation|obligations ..2 of ..1 confidentiality|secrecy',
      unless: ['no|not ..4 duty|obligation|obligations', 'survive'],
    },
    {
      mood: 'ban',
      words:
        '^share|pass|forward|give|disclose|publish|post ..4 link|links|token|tokens|url ..8 anyone|others|third|outside|person|persons|public',
      unless: ['your+own'],
    },
    {
      mood: 'duty',
      words:
        '^prevent|stop|keep ..3 unauthorized ..1 person|persons|people|parties|party|users|access ..4 obtaining|accessing|copying|getting|from|to',
    },
    {
      mood: 'main',
      words:
        'embodies|embody|contains|contain|constitute|constitutes|includes|include|be ..3 trade+secrets|trade+secret|proprietary+secrets',
      unless: ['not|no|infring|violate'],
    },
    {
      mood: 'ban',
      words:
        '^let|allow|permit ..2 anyone|others|outsiders|anybody|persons|people ..6 see|view|inspect|read|access ..3 weights|model|code|materials|it|them|documents|data',
      unless: ['children|minors'],
    },
    {
      mood: 'duty',
      words: '^remain|stay|kept|keep|be ..2 undisclosed|unpublished|private|nonpublic',
      unless: ['personal', 'private expense'],
    },
    ...SECRET,
  ],
  unless: [
    // What another model learns from.
    'train|training ..2 on|with ..6 confidential',
    // "… makes no warranty that data will remain confidential".
    'no|not|nor ..3 @warranty|assurance|assurances|guarantee|guarantees ..30 confidential|secret|private',
    'not ..3 be ..2 considered|deemed|treated ..3 confidential',
    'non-confidential|nonconfidential',
    'responsible ..8 customer|your content',
    'agent|agents|expert ..3 bound ..6 confidentiality',
    'patient|privacy|medical',
    // What is not to be given to a model is a matter of privacy.
    'upload|submit|input|enter|paste|post|provide|feed ..6 personal|sensitive|confidential|private|customer ..16 data|information',
    'without ..2 obligation|duty ..1 of ..1 confidentiality|secrecy',
    'password ,|.|or|and|for|to|with|secret|confidential|from|strictly|safe|secure',
    'credentials|account|login',
    'confidential+information "? ..2 not include',
    'without ..3 breach ..8 confidentiality',
    'may ..1 share information that|which be',
    'may ..2 disclose|share ..24 required ..4 law|court',
    'no information|feedback ..4 be confidential',
    'arbitration|arbitrator|award|auditor',
    'security of your',
    'project team|maintainers',
    'reporter|reporters',
    'we|licensor ..3 agree|undertake|commit|promise',
    'may ..2 disclose ..3 confidential+information ..2 if',
    'exclusive+property',
    'remain|remains ..2 sole ..1 property',
    'freedom+of+information',
    'license|licenses|terms ..3 that|which ..3 require|requires ..24 disclose|disclosed',
    'shall not apply',
    'violate|violation|violating|breach|infring|infringe|infringing ..5 confidentiality|confidential|secret|secrets',
    'use ..10 @licensed|@output ..12 to|for ..10 disclose|share|publish|generate|create',
  ],
  frames: [
    {
      force: 'duty',
      all: [
        'stored|store|kept|keep|protected|protect|secured|handled',
        'no|nobody|only|without|not',
        'unauthorized|outsider|outsiders|third|others|trusted ..6 reach|access|see|obtain|read|use|know',
      ],
      not: ['personal|password|patient'],
      most: 24,
    },
    ...KEPT_SECRET,
  ],
  examples: {
    match: [
      'You shall treat those parts of the Tool that were given to you in object code only as the proprietary and confidential information of the lab.',
      'The code remains confidential and may not be kept.',
      'Researchers must store the raw transcripts securely.',
      'Do not disclose the contents of this agreement.',
      'The documentation is confidential.',
      'You shall protect the weights from disclosure.',
      'You must store the Data on encrypted, password-protected servers.',
      'The recipient agrees to restrict access to trained staff.',
      'You shall take suitable technical measures to secure the Data against unauthorized access.',
      'The weights have to be stored so that no unauthorized person can reach them.',
      'The Model embodies trade secrets.',
      'You must not let anyone outside your organization see the weights.',
      'Facts about the architecture must remain undisclosed.',
      'You agree not to make our Confidential Information available to others.',
      'The terms of this license are confidential and may not be disclosed.',
      'You shall not share the download link with anyone outside your team.',
      'You must take measures to prevent unauthorized persons from obtaining the weights.',
      'The buyer bears an obligation of secrecy for the manuals.',
      'You will not tell others about the workings of the model.',
      'The recipient shall store the weights so that they are not leaked.',
      'You will keep the records in strict confidence.',
      'You shall exercise reasonable care in guarding the secrecy of the weights.',
      'Licensee shall keep the Software confidential.',
      'You must not disclose Confidential Information to anyone.',
      'You agree to hold the weights in strict confidence.',
      'Recipient shall protect the Software against unauthorized copying.',
      'The duty of secrecy under this agreement survives its end.',
    ],
    noMatch: [
      'Prohibited uses:\n\n- Training on datasets that hold confidential papers without a license.',
      'Do not use the Model to process confidential data without a lawful basis.',
      'You must not use the Model to steal trade secrets.',
      'The host makes no warranty that your data will remain confidential.',
      'Your app must store information that it collects from its users securely.',
      'The customer is responsible for protecting the confidentiality of customer content.',
      'The lab makes no assurances that such data will remain confidential.',
      'You shall not use any trademarks, patents, trade secrets or other property of the lab except as stated here.',
      'What you post here shall not be considered confidential information.',
      'The confidential information of Acme shall include:',
      'The program was developed at private expense.',
      'The licensor, or an agent bound by customary duties of confidentiality, may look at the records of the licensee.',
      'You may not combine the Tool with code in a manner that requires the Tool to be disclosed to third parties in source code form.',
      'It is rightfully known to the receiving party without an obligation of confidentiality.',
      'The project team must keep the name of the reporter confidential.',
      'You may not generate content that discloses personal data.',
      'All Confidential Information shall remain the sole property of each party.',
      'The Software is a trade secret of the company for all purposes of the Freedom of Information Act.',
      'You may share the weights.',
    ],
  },
};
