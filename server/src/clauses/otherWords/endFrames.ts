import type { Frame } from '../patterns/frames.ts';

/** What follows at the end, and what ends a license, in no fixed order of words. */

/** That the license is at its end. */
const AT_THE_END =
  'termination|expiry|expiration|cancellation|revocation|withdrawal|expired|lapsed|lapses|lapse|expires|terminates|terminated|runs+out|ends|ended|the+end|is+over|are+over|finishes|at+the+close|beyond+the+term|no+longer+in+force|no+longer+licensed|rights+end|license+end|agreement+end|end+the+license|end+this+license';

const DESTROYS =
  'destroy|delete|erase|wipe|purge|discard|uninstall|remove|shred|obliterate|surrender|return|hand+back|handed+back|give+back|get+rid|take+down|switched+off|switch+off|scrap|dispose|deinstall';

/** What is not the licensed thing, or what does not end with the license. */
const ENDS_OTHERWISE = [
  'account|password|personal|confidential|feedback|notice|notices|survive|survives|warranty|liability|refund|trademark|names|content|employment',
  'end user|users|customer|customers',
  'subscription|purchase|forbidden|edition|functions',
  'agree ..3 to ..2 change',
  'not ..2 required|obliged',
  'may|can terminate|end|cancel|keep|retain|continue|use|stop',
];

export const DESTROYED: readonly Frame[] = [
  {
    force: 'duty',
    conditional: true,
    all: [
      `^${DESTROYS}|erased|deleted|destroyed|discarded|removed|wiped|shredded|purged|obliterated|uninstalled`,
      AT_THE_END,
      '@licensed|copy|copies|everything|deployment|deployments|instance|instances|weights|model|it|files|all',
    ],
    not: ENDS_OTHERWISE,
    most: 34,
  },
  {
    force: 'duty',
    conditional: true,
    all: [
      '^cease|stop|discontinue|quit|end|desist|halt|discontinued|ceased|stopped|halted',
      AT_THE_END,
      'use|using|usage|operation|running',
    ],
    not: ENDS_OTHERWISE,
    most: 26,
  },
  {
    force: 'ban',
    conditional: true,
    all: [
      'continue|go+on|keep|retain|use|using|retention|keep+on|hold|keep+using',
      AT_THE_END,
      '@licensed|copy|copies|weights|model|it',
    ],
    not: [
      ...ENDS_OTHERWISE,
      'purpose|purposes|unless|without|name|logo|until|commercial|endorse',
      'if ..3 not ..2 agree',
      'terminated ..3 by ..2 you|licensee',
    ],
    most: 22,
  },
  {
    force: 'any',
    conditional: true,
    all: [
      'requires|require|obliges|oblige|demands|entails|means|due',
      'deletion|destruction|erasure|removal|purge|delete|destroy|erase',
      AT_THE_END,
    ],
    not: ENDS_OTHERWISE,
    most: 22,
  },
];

const BREAKS =
  'break|breaks|breaking|broke|breached|breach|breaches|violate|violates|violating|violation|violations|contrary|disobey|disobeys|disobeying|disregard|disregards|misuse|misuses|infringes|noncompliance|non-compliance|contravene|contravenes|flout|go+against|goes+against|prohibited+purpose|prohibited+use|prohibited+way|forbidden+purpose|do+not+comply|does+not+comply|do+not+keep|does+not+keep|do+not+respect|does+not+respect|do+not+follow|does+not+follow|do+not+observe|does+not+observe|do+not+pay|does+not+pay|do+not+honor|fail+to+cure|not+stopped';

const LICENSE = 'license|licence|right|rights|permission|agreement|access|entitlement|grant|contract';

export const BROKEN: readonly Frame[] = [
  {
    force: 'any',
    conditional: true,
    all: [
      BREAKS,
      'ends|end|ending|ended|terminate|terminates|terminated|cancelled|cancels|cancel|cancellation|void|voids|dissolved|dissolves|withdraw|withdrawn|revoke|revokes|revoked|lose|loses|losing|loss|forfeit|forfeits|forfeited|forfeiture|taken+away|take+away|lapses|lapse|cut+off|is+over|rescind|suspended|expires|expire|no+longer+valid|be+gone',
      LICENSE,
    ],
    not: [
      'litigation|lawsuit|suit|sue|damages|liability|liable|court|warranty|patent|patents|claim|claims|trademark|data|third|privacy|protect',
      'loss ..2 of ..2 profits|life|use',
      'end user|users',
      'not|never ..3 end|ends|terminate|terminates|void|lapse|lose|affect|cancel|revoke|forfeit',
      'irrevocable|irrevocably|even+if|survive|survives|reinstated|cure|cures',
      'you|licensee may|can ..3 terminate|end|cancel|withdraw|rescind',
      'we|licensor ..1 break|breach|breaches|violate|breaks',
      'breach|violation ..1 by|of ..1 the? licensor|provider|us|company',
    ],
    most: 26,
  },
  {
    force: 'any',
    conditional: true,
    all: ['no+longer ..2 licensed|entitled|permitted|authorized|allowed', BREAKS],
    not: ['patent|litigation|sue|claim|law|liable'],
    most: 20,
  },
  {
    force: 'any',
    conditional: true,
    all: [
      'license|grant|permission|rights|right|agreement ..4 stand|stands|valid|last|lasts|hold|holds|force|continue|continues|run|runs',
      'only|solely|as+long|so+long|while',
      'you|licensee ..2 honor|obey|observe|abide|follow|keep|respect|comply|stick',
    ],
    not: ['patent|litigation|sue|law|survive'],
    most: 24,
  },
];

/** A license for a time, or as long as someone wills. */
export const FOR_A_TIME: readonly Frame[] = [
  {
    force: 'any',
    conditional: true,
    all: [
      'license|licence|right|rights|permission|agreement|grant|schedule ..6 granted|given|valid|good|runs|run|lasts|last|continue|continues|renewed ..2 for|until|through|each|as ..3 year|years|month|months|weeks|@number|january|february|march|april|may|june|july|august|september|october|november|december|subscription',
    ],
    not: [
      'perpetual|irrevocable|breach|patent|warranty|confidential|survive|survives|copyright|fee|fees|terminated',
      'not|no|never',
      'may ..1 not',
    ],
    most: 26,
  },
  {
    force: 'any',
    all: ['either|each|any|one side|party|of ..2 us ..2 may|can ..4 end|terminate|cancel|leave ..12 notice'],
    not: ['breach|default|material|cause|violation|dispute|insolvent'],
    most: 26,
  },
];
