import type { ClauseKind } from '../kind.ts';
import { NEW_TERMS } from '../otherWords/limits.ts';
import { headingHolds } from '../patterns/headingHolds.ts';
import { ANYWHERE, find, matchPattern, type Pattern } from '../patterns/pattern.ts';
import { headingsOf, previousOf } from '../statements/meaning.ts';

const TERMS =
  'agreement|license|terms|policy|policies|guideline|guidelines|restriction|condition|attachment|exhibit|annex|documentation|aup|rules|code+of+conduct|this+disclaimer';
const CHANGE = 'rewrite|modify|update|amend|revise|change|supplement|alter|replace|vary|adjust';

/** A change that both sides must agree to. */
const AGREED =
  'sign|signed|mutual|mutually|both+parties|each+party|written+instrument|in+writing|written+agreement|parties+agree|you+agree+in';
/** New versions of a license text, which one may choose, change nothing for copies already given. */
const NEW_VERSION = 'publish|release|issue|publishes ..8 revised|new|updated|modified|later ..4 version|versions';
const ONE_MAY_CHOOSE =
  'right|entitled|reserve|reserves|discretion ..5 publish|release|issue ..8 revised|new|updated|modified|later ..4 version|versions';
/** What is updated there is the program. */
const OF_SOFTWARE =
  'updates|update|upgrades|upgrade|patches|patch ..2 of|to|for|be ..3 software|program|app|application|model|product|installed|downloaded';
/** "Going on using it means that you accept." */
const GOING_ON: Pattern = {
  mood: 'any',
  words:
    'continue|continued|continuing ..4 use|access|using|accessing ..30 constitute|mean|means|deem|signify|indicate|be|you ..10 accept|acceptance|agree|agreement|consent|bound|accepted',
  unless: [
    OF_SOFTWARE,
    'if you do not agree',
    'previously|earlier|prior|old|older ..3 version',
    'by using and|or continuing',
  ],
};
/** What is new, or when. */
const NEW =
  'change|changing|modify|modification|amend|amendment|update|revise|revision|vary|variation|new|post|posting|publication|publish|notice|notify|after|following|thereafter|such|effective|alter|replace|supplement';
/** The terms under which something else is changed. */
const NOT_TERMS =
  'modify|update|change|alter|revise|amend ..6 under|accordance|pursuant|consistent|compliance|subject|per ..6 license|agreement|terms|policy';

export const kind: ClauseKind = {
  id: 'unilateral-change',
  group: 'term',
  effect: 'limits',
  freedoms: ['use'],
  osd: [],
  title: 'Terms may change',
  meaning: 'The licensor may change the license or a policy it refers to, also for the copy you already have.',
  why: 'What is allowed today can be forbidden tomorrow; you cannot rely on the text you accepted.',
  advice:
    'Keep a dated copy of the terms you accepted, watch the linked page, and prefer licenses that are fixed for the version you have.',
  says: [
    {
      mood: 'licensor',
      words:
        '^vary|adapt|amend|modify|change|revise|update|alter|rewrite|reword|adjust|replace ..3 schedule|schedules|annex|annexes|appendix|appendices|exhibit|exhibits|part|parts|clause|clauses|addendum|code|page|document|conditions ..16 notice|email|e-mail|time|times|posting|publishing|discretion|once|half-year|year|website|simple|whenever',
      unless: ['you|licensee may', 'signed|mutual|both+parties|written+agreement', 'rates|prices|fees', 'source+code'],
    },
    {
      mood: 'any',
      words:
        'version|text|wording ..2 on|at|of ..3 page|site|website|day|date|moment|time ..10 counts|applies|governs|binds|prevails|decides',
      unless: ['software|model ..3 version', 'new+version ..3 software'],
    },
    {
      mood: 'any',
      words:
        'says|say|stays|remains|silence|silent|object|objects|object ..8 taken|deemed|considered|regarded|treated|counts ..3 to|as|for ..2 accept|accepts|accepted|acceptance|consent|agree|agreed|agreement',
      unless: ['order|contribution|offer'],
    },
    {
      mood: 'main',
      words:
        'change|changes|amendment|amendments|variation|variations ..8 apply|applies|bind|binds ..8 days|weeks|month|months ..4 after|from|following|of ..5 published|announced|posted|notice|publication',
      unless: ['law|laws|no|only'],
    },
    { mood: 'any', words: `not ..2 accept|agree ..4 revised|updated|amended|changed|new ..2 ${TERMS}` },
    {
      mood: 'any',
      words: `not ..2 accept|agree ..4 modifications|changes|amendments|updates|revisions ..4 ${TERMS}`,
    },
    {
      mood: 'licensor',
      words: `^${CHANGE} ..8 ${TERMS}`,
      unless: [
        `give|gives|grant|grants ..2 you ..4 right ..2 to ..2 ${CHANGE}`,
        'damages ..20 modified|changed',
        `${CHANGE} ..3 output|outputs|input|inputs|response|responses`,
        AGREED,
        NEW_VERSION,
        NOT_TERMS,
      ],
    },
    {
      mood: 'any',
      words: `reserve|reserves|right|discretion|entitled ..10 ${CHANGE}|updating|modifying|amending|revising|changing ..8 ${TERMS}`,
      unless: [
        'you|licensee reserve',
        AGREED,
        ONE_MAY_CHOOSE,
        NOT_TERMS,
        'no|not|nothing|grant|copyright',
        'right ..4 to ..14 material|model|work|software',
        'provide|offer|release ..6 updates|upgrades|releases',
        `give|gives|grant|grants ..2 you ..4 right ..2 to ..2 ${CHANGE}`,
      ],
    },
    {
      mood: 'any',
      words: `may|can|will ..3 ${CHANGE} ..3 agreement|terms|policy|policies|guidelines|rules|contract ..12 at+any+time|time+to+time|discretion|any+reason`,
      unless: ['you|licensee|user|recipient may|can|will', AGREED, NEW_VERSION, NOT_TERMS],
    },
    {
      mood: 'any',
      words:
        'replace|post|publish|upload ..2 this|the|its|such ..3 agreement|license|terms|policy ..6 site|sites|website|page|repository',
      unless: ['you|licensee|user ..4 replace|post|publish|upload', 'copy|copies|link|text of', 'notice'],
    },
    {
      mood: 'any',
      words: `comply|agree|accept|follow ..4 renewed|revised|updated|amended ..2 ${TERMS}`,
      unless: [AGREED, 'law|laws', 'no ..3 amendment|modification'],
    },
    {
      mood: 'permit',
      words: `${TERMS} ..12 ^may|can|might ..3 be ..4 ${CHANGE}`,
      own: true,
      unless: [
        // "Under this license, the software may be changed."
        `under|subject+to|with ..3 ${TERMS} ..10 may|can|might`,
        AGREED,
        // "… as the case may be, the modified documentation"; "what holds this license can be copied, modified and sold".
        'case may be',
        `be ..2 copied|used|redistributed|distributed ..4 ${CHANGE}`,
        `containing|including|contains ..1 this license`,
        'may|can not ..4 be',
        `${CHANGE} ..2 by ..4 agreement|contract|license+agreement ..1 between|with`,
        NEW_VERSION,
        `be ..2 ${CHANGE} ..3 accordance ..4 this|its|their|section|paragraph|clause`,
      ],
    },
    {
      mood: 'any',
      words:
        'our|these|this|the ..1 policy|policies|terms|guidelines|rules may|will|can change ..1 as|over|from|at|without|when|with',
      unless: ['not change'],
    },
    {
      mood: 'any',
      words: `this ..1 disclaimer|policy|statement|guide|document ..14 may|can ..1 be ..2 updated|changed|revised|amended|modified`,
      unless: ['not ..3 be', 'only', NEW_VERSION],
    },
    {
      mood: 'main',
      words: `${TERMS} ..6 be|are|remain ..2 subject to ..4 change|changes|update|updates|updating|revision|revisions|amendment|amendments|modification`,
      unless: [AGREED, '@law ..6 subject', 'change|modification ..3 of|in|to ..4 @model|law|control'],
    },
    {
      mood: 'any',
      roles: ANYWHERE,
      words: `${TERMS} ..30 as|be|which ..8 ${CHANGE}|publish ..8 time+to+time|periodically|occasionally`,
      unless: [
        '@law ..10 as ..6 time+to+time',
        'standard|iso|statute|act ..10 time+to+time',
        NEW_VERSION,
        // What describes the thing sets no terms.
        'means ..2 specifications|manuals|manual|guides ..40 time+to+time',
      ],
    },
    {
      mood: 'any',
      roles: ANYWHERE,
      words: `as ..4 ${CHANGE} ..6 time+to+time ..20 policy|policies|terms|agreement|guideline|guidelines`,
      unless: ['@law ..10 as ..6 time+to+time', 'standard|iso|statute|act ..10 time+to+time'],
    },
    {
      mood: 'any',
      roles: ANYWHERE,
      words:
        'latest|current|most+recent|newest|then+current|then-current version|form ..10 policy|policies|aup|terms|agreement|guideline|guidelines',
      unless: ['similar in spirit', 'later version', 'supersede|prior'],
    },
    {
      mood: 'any',
      words:
        'change|changes|modification|modifications|amendment|amendments|revision|revisions ..8 will|shall|be|become|take|enter ..4 effective|effect|force|binding',
      unless: [
        'update|change|modify|upgrade ..1 the|its|our|any ..1 software|features|functionality|functions',
        'law|regulation',
        AGREED,
        'no ..3 modification|amendment|change',
        'not be',
        'unless|only',
      ],
    },
    {
      mood: 'any',
      words: `revised|updated|amended|modified|new ..2 ${TERMS} ..25 take|become|be ..3 effect|effective`,
      unless: [AGREED],
    },
    {
      mood: 'any',
      words: `monitor|check|review|visit|consult|revisit ..40 updated|changes|latest|current|periodically|regularly|time+to+time|updates ..12 ${TERMS}|page|website|web|site`,
      unless: ['output|outputs|test|safety', 'update settings|setting|details', 'check for updates'],
    },
    {
      mood: 'any',
      words: `check|review|visit|consult|revisit ..8 ${TERMS}|page|website ..8 periodically|regularly|time+to+time|changes|updates`,
      // What one is invited to do binds nobody.
      unless: [
        'invite|invited|welcome ..4 check|review|visit|consult|revisit',
        'update settings|setting|details',
        'updates ..2 of|to|for ..2 @model|software',
      ],
    },
    {
      mood: 'any',
      words: `comply|bound|subject|abide ..6 updated|revised|amended|modified ${TERMS}`,
      unless: ['update|modify ..6 material|model'],
    },
    {
      mood: 'any',
      words:
        'amendment|amendments|change|changes|update|updates|revision|revisions ..2 bind|apply|applies|count ..4 as+soon+as|when|once|upon|from ..8 published|posted|announced|publication|posting',
      unless: ['law|laws'],
    },
    {
      mood: 'any',
      words:
        'go+on|keep|keep+on|carry+on|goes+on ..2 using|use ..8 after ..8 update|change|amendment|revision|updated|changed ..10 deemed|accept|accepted|agree|agreed|consent',
    },
    // "We will take your continued use as acceptance of such changes."
    {
      mood: 'any',
      words:
        'take|treat|consider|regard ..3 continued|further ..1 use|using|access ..6 as ..1 acceptance|agreement|consent',
    },
    {
      mood: 'main',
      words:
        'continued ..1 use|using|access ..8 after|following ..6 change|changes|update|updates|revision|amendment ..4 means|constitutes|signifies|implies|is|amounts|indicates',
    },
    {
      mood: 'licensor',
      words:
        '^add|extend|expand|supplement ..4 to? ..4 prohibited|forbidden|restricted ..2 uses|activities|purposes ..6 by|from|at|without',
      unless: ['you|licensee may|must|shall'],
    },
    ...NEW_TERMS,
  ],
  // To go on is to accept what has changed; where no change is spoken of, it is to accept what stands there.
  reads: (statement) => {
    const match = matchPattern(GOING_ON, statement);
    if (!match) return null;
    const before = previousOf(statement);
    const changed =
      find(NEW, 'any', statement) || (before && find(NEW, 'any', before)) || headingHolds(NEW, headingsOf(statement));
    return changed ? { ...match, confidence: 1 } : null;
  },
  unless: [
    'no ..3 amendment|modification|change ..6 binding|valid|effective',
    'necessary|needed ..1 to ..1 give ..1 effect',
    'license+exception',
    'possibility|damages',
    'updates|update|upgrades ..2 to|for|of ..2 documentation',
    // A change that takes nothing away, or that others may not make.
    'as+long+as|provided+that ..3 they ..2 provide ..3 rights',
    'only ..2 licensor ..3 right ..2 change|modify',
    'opt out',
    'retain without change',
    // One may choose which version to follow.
    'option|either|choose ..20 subsequent|later ..2 version',
    'may|can only be',
    // Sections that are put into another text, and the date on which another license begins.
    'section|sections ..1 may ..1 be replaced',
    'change+date|change+license',
    'rights ..2 to ..1 use|copy ..4 modify',
    'vary for each',
    'rights which replaces|replace section',
    'may|can ..3 be ..3 only|solely ..3 with|by',
    'condition|terms under+which',
    'new|revised ..6 version|versions ..8 be ..2 publish|issue|release',
    'copies|copy ..6 downloaded|obtained|received|acquired ..3 after',
    'must|shall document ..3 change',
  ],
  frames: [
    {
      force: 'any',
      all: [
        'new|changed|revised|updated|amended ..2 rules|terms|conditions|policy',
        'become|becomes|are|take ..3 binding|effective|effect|force',
        'online|posted|published|website|announced|publication',
      ],
      not: ['not|no|sign|signed|agree|accept'],
      most: 22,
    },
  ],
  examples: {
    match: [
      'We will take your continued use of the Kit as acceptance of such changes.',
      'Continued use after a change of these terms means you accept the change.',
      'The author reserves the right to revise this disclaimer at any time.',
      'We may vary the schedules by e-mail.',
      'The version on this page at the time of a call applies.',
      'Whoever says nothing is deemed to accept the change.',
      'Our policy may change as we learn more.',
      'This disclaimer may be updated as needed.',
      'New rules become binding on you as soon as they are online.',
      '# Terms\n\n## Changes of these terms\n\nWe improve the portal. By continuing to use it, you accept the terms that apply.',
      'We may vary the rules. By continuing to use the portal, you agree to be bound by them.',
      'Going on to use, copy and modify the model after an update means that you accept the revised agreement.',
      'Continued use after a change means that you accept it.',
      'The Licensor may add to the prohibited uses by posting a new list.',
      'Who keeps on using it after a change of the rules is deemed to agree.',
      'Changes apply from the day on which they are posted.',
      'We may modify this agreement from time to time.',
      'The usage policy may be updated by the provider at any time.',
      'This license is subject to revision without notice.',
      'Use of the model is bound by the use policy, as amended from time to time.',
      'Your continued use of the model after a change means that you accept it.',
    ],
    noMatch: [
      'The maker may, at its discretion, provide updates and upgrades under the license.',
      'By continuing to use the portal, you agree to be bound by these terms.',
      'These license terms can be amended by a separate agreement between a user and the makers.',
      'Each copy shall retain without change a copy of this License.',
      '"Plans" means the specifications for the Kit and other documentation, as shown on the site of the lab, as they may be revised by the lab and others from time to time.',
      'Under this license, the software may be modified.',
      'The points of this License are:\n\n- The code may be changed.',
      'The version of the software on the website is free.',
      'No amendment of this Agreement is binding unless you accept updated terms online.',
      'The clause will apply with whatever modification is necessary to give effect to the intention of the parties.',
      'By using and continuing to use the app, you agree to be bound by this License.',
      'By not disabling any automated check for updates, you agree that the terms of this license apply to them.',
      'The maker bears no damages from the documentation, modified documentation or its use, even if advised of the possibility of them.',
      'The licensor shall tell the developers of updates to the documentation from time to time.',
      'The user has the option of following either this version or any subsequent version that is published: on the site of the License.',
      '"Specifications" means the specifications for the Kit and other documentation, as published by the lab from time to time.',
      'You may add terms to the list by agreement with your users.',
      'One copy of this license suffices, and equal sections may be replaced with a single copy.',
      'The change date may vary for each version of the licensed work under this license.',
      'The terms may be changed only with the written permission of all holders.',
      'You may modify the model under the terms of this license.',
      'The steward may publish new versions of this license from time to time.',
      'This agreement may be amended only in a document signed by both parties.',
      'You must follow all laws as amended from time to time.',
      'These terms (as they may be amended in accordance with their last section) bind you.',
      'We may update the model from time to time.',
      'Updates of the Software may be installed by themselves; by continuing to use the Software you accept the updates.',
      'We may change the software included in the free edition, and any such change takes effect with your next term.',
      'See the manual for information about changing the update settings at the website.',
      'The maker shall put a copy in every copy of the plans or, as the case may be, modified plans of the documentation.',
      'Any file that contains this license can be copied, modified or sold within its context.',
      'The author of the original may give you the right to modify it under the same conditions.',
    ],
  },
};
