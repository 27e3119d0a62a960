import type { ClauseKind } from '../kind.ts';
import { UPDATES } from '../otherWords/limits.ts';

export const kind: ClauseKind = {
  id: 'forced-update',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use'],
  osd: [6],
  title: 'Updates or remote limits',
  meaning: 'You must use the newest version, or the licensor may restrict, update or disable the use from afar.',
  why: 'A version that you tested can be taken away or changed under you.',
  advice: 'Keep the version you rely on, with its terms, and plan for having to move to a newer one.',
  freeWording: 'We recommend the latest version of the Model. Every version may be used under this license.',
  says: [
    {
      mood: 'duty',
      words:
        '^install|apply|deploy|adopt|take ..4 safety|security|each|every|new|all ..3 release|releases|fix|fixes|patch|patches|update|updates|version|versions ..6 within|promptly|immediately|at+once|as+soon+as|after|when',
      unless: ['license|terms'],
    },
    {
      mood: 'duty',
      words:
        '^keep|stay|remain|hold ..6 client|clients|software|model|installation|copy|app|application|it ..6 current|up+to+date|up-to-date|releases+behind|versions+behind|release+behind|version+behind',
      unless: ['data|records|information|contact|account|list|accurate|details|registration'],
    },
    {
      mood: 'any',
      words:
        'older|old|outdated|previous|earlier|superseded clients|client|versions|version|releases|release|builds ..3 be ..2 cut+off|blocked|shut+out|locked|disabled|refused|disconnected',
      unless: ['be not'],
    },
    {
      mood: 'licensor',
      words: '^lock|disable|block|deactivate|freeze|stop|brick ..8 from+afar|remotely|at+a+distance|over+the+air',
    },
    {
      mood: 'ban',
      words:
        'old|older|previous|superseded|outdated|earlier versions|version|releases|checkpoints ..3 be ..1 ^used|run|deployed|distributed',
    },
    { mood: 'duty', words: '^stop|cease ..2 using|use|running ..4 superseded|old|older|outdated|previous|earlier' },
    {
      mood: 'duty',
      words: '^update|upgrade|migrate ..2 within ..3 day|days|week|weeks|month|months ..4 release|version|update',
    },
    {
      mood: 'main',
      words:
        'reserve|reserves|retain|retains ..16 restrict|restricting|disable|disabling|block|blocking|throttle|deactivate|limit|limiting ..10 remotely|usage|use|access|functionality|model|contribution',
      unless: ['liability|liable|damages'],
    },
    {
      mood: 'licensor',
      words:
        '^restrict|disable|block|throttle|deactivate ..8 usage|use|access|functionality|model|software|contribution',
      unless: [
        'not ..2 restrict|disable|block',
        'liability|liable|damages',
        'export|import',
        'patent|assert',
        'third-party|third+party content',
        // That ends for who breaks the rules: termination-on-breach.
        'suspend|terminate|revoke|end ..3 access|account|accounts|key|keys',
      ],
    },
    {
      mood: 'any',
      words: 'disable ..4 contribution|software|model|material|work ..16 disabling|instructions|remotely',
    },
    { mood: 'main', words: 'remotely ..8 restrict|disable|update|limit|deactivate|modify|monitor' },
    { mood: 'main', words: 'restrict|disable|update|limit|deactivate ..6 remotely' },
    {
      mood: 'duty',
      words:
        '^use|update|upgrade|install|migrate|adopt|switch|obtain|apply|implement ..14 latest|newest|current|updated|newer|recent ..4 version|release|update|patch|model|revision',
    },
    {
      mood: 'duty',
      words: '^replace|exchange ..6 copy|copies|version|it ..3 by|with ..4 it|new|latest|newer|release',
      unless: ['damaged|defective'],
    },
    {
      mood: 'any',
      words:
        'right|may|can ..4 switch+off|turn+off|shut+down|deactivate|disable ..10 remotely|model|software|weights|copy',
      unless: ['you|licensee may|can'],
    },
    {
      mood: 'duty',
      words: '^install|apply|adopt ..3 update|updates|upgrade|upgrades|patches',
      unless: ['software|program|app|application|device will'],
    },
    { mood: 'duty', words: '^use|run ..3 latest|newest|current ..1 release|version|update' },
    { mood: 'duty', words: '^effort|efforts ..6 use|update ..6 latest|newest|current|updated' },
    {
      mood: 'duty',
      words:
        '^cease|stop|discontinue|delete|replace ..8 older|old|previous|outdated|prior|superseded ..3 version|release|model',
    },
    {
      mood: 'main',
      words: 'automatically|automatic ..4 update|updates|upgrade|upgrades|install ..14 without|consent|agree',
      unless: ['not ..1 installed'],
    },
    {
      mood: 'duty',
      words: '^upgrade|update|move|migrate ..2 to ..6 release|version|revision',
      unless: ['decide|decides|choose|chooses|wish|wishes to'],
    },
    {
      mood: 'duty',
      words:
        '^delete|remove|destroy|discard ..3 outdated|superseded|old|older|previous|obsolete ..2 copies|copy|versions|version',
    },
    { mood: 'licensor', words: '^switch|turn|shut ..5 off|down ..4 afar|remotely|if|at|when' },
    { mood: 'duty', words: '^run|operate|deploy|employ ..4 most|newest|latest ..2 recent|version|release|revision' },
    {
      mood: 'any',
      words:
        'new|newer version|release|revision ..12 use|using ..3 of? ..3 former|old|older|previous|prior|earlier ..6 stop|cease|end|discontinue',
    },
    {
      mood: 'any',
      words: 'only ..2 current|latest|newest|most+recent version|release|revision ..8 may|must|shall be ..1 used',
      unless: ['policy|terms|agreement'],
    },
    {
      mood: 'ban',
      words:
        '^use|using|keep|keeping|continue ..3 superseded|outdated|old|older|previous|former|obsolete version|versions|release|releases|copies',
    },
    {
      mood: 'licensor',
      words:
        '^push|install|deliver|apply|force ..3 update|updates|patches|upgrades ..12 without|automatically|remotely',
    },
    {
      mood: 'licensor',
      words:
        'remotely|remote ..2 ^suspend|stop|cut+off|disable|terminate|limit ..4 function|functions|model|use|access|operation',
    },
    {
      mood: 'any',
      words: 'may|can|will|right remotely ..1 suspend|stop|disable|block|restrict|lock|delete|erase',
      unless: ['you|licensee may|can'],
    },
    {
      mood: 'duty',
      words:
        '^stop|cease|discontinue|end ..1 using|use|running ..2 earlier|older|old|previous|former|prior|outdated ..1 version|versions|release|releases',
    },
    {
      mood: 'any',
      words:
        'earlier|previous|older|prior|former|superseded version|versions|release|releases ..4 may|can|must|shall ..2 no+longer|not ..1 be ..1 used|deployed|run|operated',
    },
    {
      mood: 'any',
      words:
        'weights|model|software|copy|material ..14 may|can|will ..2 be ..2 deactivated|disabled|blocked|locked|switched+off|shut+down ..2 by ..2 us|licensor|company|@licensor',
    },
    {
      mood: 'duty',
      words:
        '^replace|exchange|swap|substitute ..2 earlier|older|old|previous|prior ..2 checkpoint|checkpoints|version|versions|weights|copies|release|releases',
    },
    ...UPDATES,
  ],
  unless: [
    'stop|opt ..3 receiving|out|automatic',
    'how to turn off|disable',
    'continued use',
    'throttle',
    'eligible ..3 receive|upgrade',
    '@license|terms|provisions ..4 apply|applies ..6 update|updates|upgrade|upgrades',
    'govern|governs|governed',
    'support+forum|infringement',
    'user|customer|users ..2 content',
    'when|after ..4 term|license ..1 expires|ends',
    'reserve ..3 right ..12 @policy|terms ..6 update|change',
  ],
  frames: [
    {
      force: 'any',
      all: [
        'licensor|we|provider|company|@licensor ..3 may|can|will ..6 lock|disable|block|deactivate|freeze|stop',
        'software|model|copy|installation|access',
        'remotely|systems|devices|device|afar|any+time|discretion',
      ],
      not: ['not|you|account'],
      most: 20,
    },
    {
      force: 'licensor',
      all: [
        'cut|lock|switch|shut|disable|block|deactivate',
        'copy|software|model|installation|access|weights',
        'off|distance|remotely|afar',
      ],
      not: ['not|account|key'],
      most: 18,
    },
    {
      force: 'any',
      all: [
        'use ..2 old|older|previous|earlier|former version|versions|release|releases ..4 end|ends|stop|stops|expires|expire|lapses',
      ],
      most: 16,
    },
    {
      force: 'duty',
      all: ['used|use|run|installed', 'newest|latest|most+recent ..1 version|release|revision'],
      not: ['policy|terms|license|agreement|of ..2 this'],
      most: 20,
    },
  ],
  examples: {
    match: [
      'The Licensee shall apply every security patch within a week.',
      'Older clients are blocked.',
      'Old versions may not be used.',
      'The provider can freeze installations from afar at its discretion.',
      'You undertake to replace earlier checkpoints with each new release.',
      'After ninety days earlier versions may no longer be used.',
      'The weights may be deactivated by us.',
      'The vendor may remotely lock the software.',
      'You must stop using older releases once a new one is out.',
      'The Licensor reserves the right to restrict (remotely or otherwise) usage of the Model.',
      'You shall undertake reasonable efforts to use the latest version of the Model.',
    ],
    noMatch: [
      'If you break these rules, we are entitled to restrict, suspend, or terminate your access to the Model.',
      'Older versions are not blocked.',
      'When you are on the Internet again, the software will resume checking for and installing updates.',
      'The host may block access to any third-party content at any time.',
      'Updates may be automatically downloaded, but not installed without notice.',
      'You are eligible to receive upgrades to the next version of the software.',
      'The terms of this license apply to any updates of the software.',
      'We may update the Model.',
      'You may install the latest version.',
      'The Licensor may terminate this agreement.',
      'The founders shall receive a share of any clone that decides to upgrade to this version.',
    ],
  },
};
