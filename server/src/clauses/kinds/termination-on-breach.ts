import type { ClauseKind } from '../kind.ts';
import { BROKEN } from '../otherWords/endFrames.ts';
import { ON_BREACH } from '../otherWords/endings.ts';

const ENDS =
  'terminate|termination|expire|cease|revoke|revocation|suspend|suspension|cancel|lapse|forfeit|rescind|withdraw|lose|forfeiture|end+immediately|end+automatically|automatically+end|immediately+end|will+end|shall+end|may+end|end+if|end+when';
const RIGHTS = 'license|right|permission|agreement|grant|access|account|authorization|authorisation';

export const kind: ClauseKind = {
  id: 'termination-on-breach',
  group: 'term',
  effect: 'neutral',
  freedoms: ['use'],
  osd: [],
  title: 'Ends on breach',
  meaning: 'Your rights end, or may be ended, when you do not keep to the terms.',
  why: 'It is common, in open licenses too. What matters is how much can be breached: together with use restrictions, a small breach can end every right at once.',
  advice:
    'See whether there is notice and time to mend a breach, and which of the terms you could break without knowing.',
  says: [
    // "In cases of repeated violations we might permanently ban your account."
    {
      mood: 'any',
      words:
        '@breach|break|breaks|breaking ..16 we|licensor|company|provider might|may|can|will ..5 ban|suspend|close|terminate|delete|lock|block ..3 account|accounts|access|you',
    },
    // "We may block prompts or remove assets that violate this policy."
    {
      mood: 'any',
      words:
        'we|licensor|provider|company may|can|will|reserve ..16 block|remove|disable|restrict|throttle|suspend|delete ..12 that|which violate|violates|breach|breaches|infringe ..3 policy|terms|rules|guidelines|agreement|license',
    },
    {
      mood: 'any',
      words:
        'any|all other use|uses ..10 terminate|terminates|voids|ends|revokes ..3 license|agreement|rights|permission|grant',
      unless: ['not|no|never'],
    },
    // "The uses below will lead to the closing of the account": "… will result in immediate account termination".
    {
      mood: 'any',
      words:
        'uses|use|activity|activities|conduct|content|violation|violations ..6 result|lead|leads|results ..10 account|access|accounts ..1 termination|suspension|closure|revocation|ban',
      unless: ['not|no|never'],
    },
    // "… up to a permanent ban for repeated violations."
    {
      mood: 'any',
      words:
        'permanent|immediate|account|temporary ..1 ban|bans|suspension|termination|closure ..2 for|upon|after|following ..5 violation|violations|breach|breaches|misuse|abuse',
      unless: ['appeal|appeals|challenge|no|not|without'],
    },
    // "Whoever breaks these rules loses all rights."
    {
      mood: 'any',
      words:
        'break|breaks|breaking|ignore|ignores ..2 rule|rules|term|terms|license|condition|conditions ..4 lose|loses|forfeit|forfeits ..4 right|rights|license|permission|access',
    },
    // "This leave lasts only as long as the terms are kept."
    {
      mood: 'any',
      words:
        'license|leave|permission|rights|grant|agreement ..2 last|lasts|hold|holds|stand|stands|continue|continues|force|valid ..3 long+as|while ..2 terms|conditions|rules|restrictions ..1 be ..2 kept|observed|met|respected|followed|obeyed',
    },
    // "… shall automatically terminate upon failure by you to comply with its terms."
    {
      mood: 'any',
      words:
        'license|agreement|rights|permission ..6 terminate|terminates|end|ends|lapse|lapses ..3 upon|on|in+case+of ..3 failure ..5 to ..2 comply|abide|observe|keep|adhere|follow',
      unless: ['not|other|another'],
    },
    // "We reserve the right to deny you access if you fail to comply with the terms."
    {
      mood: 'any',
      words:
        'right|rights to ..2 deny|refuse|block|suspend|end ..6 access|use ..10 if|when|where you|licensee|user ..1 fail|break|violate|breach',
    },
    // "In cases of serious violations, we may stop you from using the models."
    {
      mood: 'licensor',
      words:
        'breach|breaches|violation|violations|violate|violates|misuse|abuse ..8 ^stop|bar|exclude|prevent|prohibit|block you|users|user|them ..1 from ..2 use|using|access|accessing',
      unless: ['intellectual|patent|third'],
    },
    // "Where Section 4 is being infringed we may suspend the account."
    {
      mood: 'any',
      words:
        'suspend|pause|close|block|restrict|disable|mute|lock|freeze|withdraw|terminate|end ..16 section|clause|part|article|terms|rules|policy|code ..4 be|been ..2 infringed|breached|violated|broken|disregarded',
      unless: ['intellectual|patent|third'],
    },
    {
      mood: 'any',
      words:
        'section|clause|part|article|terms|rules|policy|code ..4 be|been ..2 infringed|breached|violated|broken|disregarded ..6 we|licensor|company|provider may|can|shall ..2 suspend|pause|close|block|restrict|disable|mute|lock|freeze|withdraw|terminate|end',
      unless: ['intellectual|patent|third'],
    },
    {
      mood: 'licensor',
      words:
        '^suspend|pause|close|block|limit|restrict|disable|mute|lock|freeze|withdraw|cut+off|revoke|terminate|end|deactivate|cancel|remove|ban ..10 access|account|accounts|key|keys|license|licence|user|users|tenant|service|you|agreement|schedule|subscription|rights ..24 breach|breached|breaches|break|breaks|broken|violate|violated|violates|violation|violations|misuse|misused|abuse|abused|abuses|disregard|non-compliance|noncompliance|misconduct',
      unless: [
        'suspend|suspended ..4 fee|payment|unpaid',
        'infringing|intellectual|patent|claim|claims|third|warranty',
      ],
    },
    {
      mood: 'licensor',
      words:
        'breach|breached|breaches|break|breaks|broken|violate|violated|violates|violation|violations|misuse|misused|abuse|abused|abuses|disregard|non-compliance|noncompliance|misconduct ..30 ^suspend|pause|close|block|limit|restrict|disable|mute|lock|freeze|withdraw|cut+off|revoke|terminate|end|deactivate|cancel|remove|ban ..8 access|account|accounts|key|keys|license|licence|user|users|tenant|service|you|agreement|schedule|subscription|rights|voice|model',
    },
    {
      mood: 'main',
      words:
        'license|licence|permission|right|rights|access|agreement ..4 end|ends|stops|lapses|expires|goes ..6 if|when|once|where|as+soon+as ..3 you|licensee|user|customer ..3 break|breaks|breach|breaches|violate|violates|ignore|ignores|disregard',
      unless: ['sue|litigation', 'not|never|other|another'],
    },
    {
      mood: 'any',
      words:
        'breach|breaches|infringement|violation|misuse ..10 entitle|entitles|allow|allows|permit|permits|authorizes|lets ..3 us|licensor|company|provider|@licensor|@named ..3 ^to ..2 block|end|terminate|rescind|suspend|revoke|cancel|close',
    },
    // "It is in force for as long as you keep to its terms."
    {
      mood: 'any',
      words:
        'license|rights|agreement|permission|grant ..4 force|effect|valid|last|lasts|stand|stands|hold|holds ..4 long+as|while ..1 you|licensee|user ..2 keep|stick|hold|honor|observe|abide ..2 to|by|its|these|this|the ..3 terms|conditions|rules|restrictions|license|it',
    },
    {
      mood: 'any',
      words:
        'license|rights|agreement|permission|access|grant ..3 end|ends|stop|stops|lapse|lapses|expire|expires ..1 if|when|once|as+soon+as ..6 @breach',
      unless: ['litigation|patent', 'not ..2 end|expire'],
    },
    {
      mood: 'any',
      words:
        'failure|fail|noncompliance|breach|violation|breaking ..12 void|voids|forfeit|forfeits|ends|cancels|revokes|annuls ..4 license|rights|agreement|permission|access',
      unless: ['not|no void'],
    },
    {
      mood: 'any',
      words:
        'suspend|suspends|suspending|ban|bans|banning|block|blocking|exclude|remove ..3 users|user|accounts|account|persons|anyone|customers|members|those ..2 who|that ..3 break|breaks|@breach|violate|abuse|misuse',
    },
    { mood: 'any', words: 'violators|offenders ..4 lose|forfeit|banned|excluded|suspended' },
    {
      mood: 'any',
      words:
        'users|user|anyone|persons|people|members|those who|that ..2 violate|violates|break|breaks|breach|breaches|abuse ..10 be|get ..2 banned|suspended|blocked|excluded|removed|terminated',
    },
    {
      mood: 'any',
      words:
        'break|breaking|violate|violating|breach|breaching ..6 lead|leads|result|results ..2 to|in ..6 removal|loss|suspension|termination|ban|revocation ..3 access|account|accounts|rights|license',
    },
    {
      mood: 'any',
      words:
        'break|breaks|violate|breach|ignore ..2 rule|rules|term|terms|condition ..2 and ..4 permission|license|rights|grant ..1 be ..2 gone|over|lost|void|ended|forfeited',
    },
    // "Violations of these rules by you or those whom you let in will, beside other steps, result in the end of your access."
    {
      mood: 'any',
      words:
        '@breach ..40 result|results|lead|leads in|to ..6 termination|suspension|revocation|loss|deletion|closure|cancellation|restriction|ban ..3 of|from|on ..6 access|account|license|rights|use|holding',
      unless: ['litigation|lawsuit|claim|claims|dispute|damages|liability'],
    },
    {
      mood: 'any',
      words:
        'breaking|circumventing|ignoring|disregarding|@breach ..12 mean|means|cause|causes|result ..4 lose|loss|losing ..3 access|license|account|rights',
    },
    {
      mood: 'any',
      words:
        'improper|improperly|misconduct|illegal|unlawful|fraudulent|abusive|wrongful ..50 may|entitled|right|can ..12 freeze|freezing|block|blocking|suspend|suspending|terminate|terminating|close|closing|delete|deleting|refuse|refusing|revoke|revoking ..6 account|accounts|service|services|access|license',
      unless: ['you|licensee|user may|can', 'litigation|lawsuit|proceeding|dispute'],
    },
    // "Users who break the rules may be banned from the service."
    {
      mood: 'any',
      words:
        '@breach|break|breaks|breaking|disregard|ignore ..24 may|will|shall|can ..16 blocked|banned|expelled|excluded|barred|removed|locked+out ..2 from',
      unless: ['litigation|lawsuit|dispute|damages'],
    },
    // "… up to the termination of the offending account".
    {
      mood: 'any',
      words:
        'terminate|terminating|termination|suspend|suspending|suspension|ban|banning|close|closing|disable|disabling|delete|deleting|remove|removing ..3 of? ..2 violating|offending|infringing|abusive ..1 account|accounts|user|users|project|projects',
    },
    // "We report such abuse and will close your account."
    {
      mood: 'any',
      words:
        'suspected|csam|misuse|abuse|illegal|unlawful|offending ..30 will|shall|may ..3 close|terminate|suspend|disable|ban|delete ..3 account|accounts|access',
      unless: ['you|licensee|user|users may|can|shall ..2 terminate|close', 'litigation|lawsuit|proceeding|dispute'],
    },
    // "For unlawful conduct your account may be closed."
    {
      mood: 'any',
      words:
        'illegal|unlawful|prohibited|fraudulent|abusive|unauthorized|sharing|misuse ..20 account|access|workspace|license ..3 may|will|shall|can ..3 blocked|deleted|closed|locked|disabled|banned|suspended|terminated|revoked|cancelled',
    },
    {
      mood: 'any',
      words: `fail|fails|failure|@breach ..24 we|licensor|company|@licensor may|will|can ..2 lock|block|close|disable|freeze|ban|delete|restrict|limit ..3 account|workspace|access|use|you|usage`,
    },
    {
      mood: 'any',
      words:
        'failure|failing|omission ..10 may|will|shall|can ..1 result|lead ..4 termination|revocation|loss|suspension',
      unless: ['litigation'],
    },
    {
      mood: 'any',
      words: 'attempt|attempts|attempted ..8 render|renders|make|makes ..2 license|agreement|grant|rights ..3 void',
    },
    {
      mood: 'any',
      words: `${ENDS} ..14 if|upon|for|where|event|when|should|on|because|case|due+to|following ..10 @breach`,
    },
    { mood: 'any', words: `${ENDS} ..40 if|where|when|should the? you|licensee|user|recipient ..4 @breach` },
    // "This Agreement ends automatically, without notice, as to anyone who uses it in violation of Section 3."
    {
      mood: 'any',
      words: `license|agreement|rights|permission|grant ..2 terminate|terminates|end|ends|cease|ceases|lapse|lapses ..2 automatically|immediately|forthwith|instantly ..40 violation|violates|breach|breaches|violate`,
      unless: ['litigation|lawsuit|claim'],
    },
    // "This license ends if you break any of its terms."
    {
      mood: 'any',
      words: `${ENDS}|ends|end ..6 if|when|where|once ..1 you|licensee|user|they|anyone ..2 break|breaks|broke ..6 terms|term|license|agreement|conditions|condition|rules`,
    },
    // "Getting around the lock is forbidden, and ends this Agreement."
    {
      mood: 'any',
      words:
        'prohibited|forbidden|breach|violation ..3 and|which|that ..2 terminate|terminates|end|ends|void|voids ..3 license|agreement|rights|grant|permission',
    },
    // "… may terminate it (and all rights under it) if (i) Licensee fails to comply", "… and immediately if you or anyone for you breaches it".
    { mood: 'any', words: `${ENDS} ..24 if ( ..1 ) ..2 you|licensee|user|customer|other ..4 @breach` },
    {
      mood: 'any',
      words: `${ENDS} ..24 immediately|forthwith ..1 if|upon|where|when|in ..14 @breach`,
      unless: ['litigation'],
    },
    // "Either party may terminate it for cause, upon thirty days' notice, if there is any breach by the other."
    {
      mood: 'any',
      words: `${ENDS} ..24 if|where|when there|either|other|one ..6 @breach`,
      unless: ['litigation|lawsuit'],
    },
    {
      mood: 'any',
      words: `suspend|terminate|revoke ..40 if ..16 you|licensee|user|customer ..8 in+violation|in+breach`,
    },
    {
      mood: 'any',
      words: `${ENDS} ..24 if|where|when ..6 you|licensee|user|customer ..2 fall|falls|committed|commits|engaged|engages|made|makes ..8 any|under|within|false|one|such|prohibited`,
      unless: ['litigation|lawsuit|suit|proceeding|proceedings|patent|you|licensee ..3 terminate'],
    },
    { mood: 'any', words: `${ENDS} ..14 if|where|when|upon ..5 determine|believe|find|conclude|suspect ..14 @breach` },
    {
      mood: 'any',
      words: `failure|fail|failing|not ..2 to? ..1 comply|follow|keep|observe|respect|honor|adhere|abide ..14 loss|lose|block|end|close|withdraw|suspend|terminate`,
    },
    {
      mood: 'any',
      words: `block|close|suspend|cancel|end|withdraw|remove|restrict ..4 ${RIGHTS} ..3 if|when|where ..3 do+not|fail ..4 follow|comply|respect|observe|keep|adhere|abide`,
    },
    {
      mood: 'any',
      words: `@breach ..30 ${ENDS}`,
      unless: ['you|licensee|recipient|user ..3 cease ..3 use|using|access'],
    },
    {
      mood: 'any',
      words: `failure|fail|not ..2 to? ..2 meet|satisfy|observe|adhere|follow|honor|abide|perform|fulfill ..25 terminate|termination|revoke|revocation|suspend|suspension`,
    },
    {
      mood: 'any',
      words: `if|should|upon|where|when you|your|licensee|user ..60 ${RIGHTS} ..8 terminate|end|cease|void|revoked`,
      unless: [
        'litigation|lawsuit|suit|proceeding|claim|action|sue|counterclaim',
        'you|licensee may|can terminate',
        'until ..3 terminate|expire|end',
        // "It takes effect upon your acceptance and goes on until you cease to use it."
        'upon ..1 your acceptance|download|acceptance|use ..12 until',
      ],
    },
    // "Posting such pictures may result in your account being suspended."
    {
      mood: 'any',
      words:
        'may|will|can|could result|lead ..1 in|to ..3 account|access|license ..1 being ..2 suspended|terminated|revoked|banned|disabled|closed|blocked',
    },
    // "Violations may result in a ban or the removal of access."
    {
      mood: 'any',
      words:
        'violation|violations|violating|breach|breaches|misuse|noncompliance|infringements ..12 result|results|lead|leads|cause ..2 in|to ..10 ban|bans|removal|loss|restriction|restrictions|blocking|suspension|termination|revocation|exclusion ..6 access|account|license|rights|use|usage|community|service|services|permission|privileges|.',
    },
    { mood: 'any', words: `otherwise ..4 ${RIGHTS} ..6 terminate|end|cease|void` },
    { mood: 'any', words: `not do so ..6 ${RIGHTS} ..6 terminate|end|cease|void` },
    {
      mood: 'any',
      words: `attempt|purport|assignment|transfer|misuse|infringement|unauthorized+use|prohibited+use|restricted+use|misrepresentation ..25 terminate|revoke|suspend ..8 ${RIGHTS}`,
    },
    { mood: 'any', words: `@breach ..20 ${RIGHTS} ..6 void|forfeit` },
    {
      mood: 'any',
      words: `@breach|unauthorized|misuse|infringing ..16 ${RIGHTS} ..30 terminate|terminated|suspended|revoked|null|void|forfeited`,
      unless: ['litigation|lawsuit|suit|proceeding|proceedings|claim|counterclaim|alleging|allege|asserting'],
    },
    {
      mood: 'any',
      words: `use ..14 other+than ..16 terminate|terminates|void|voids|revoke|revokes|end|ends ..6 ${RIGHTS}`,
    },
    {
      mood: 'any',
      words: `${ENDS} ..8 if|when|where|should ..6 fail|fails ..1 to ..2 abide|adhere|observe|follow|perform|honor|meet|keep|fulfill|respect`,
    },
    {
      mood: 'any',
      words: `revoke|terminate|suspend ..6 right|rights|license|access ..40 believe|believes|determine|determines ..8 @breach`,
    },
    { mood: 'any', words: `${ENDS} ..26 because|due+to ..14 @breach|failure ..2 fully|properly ..1 comply` },
    { mood: 'any', words: `void ..6 terminate ..6 ${RIGHTS}` },
    {
      mood: 'any',
      words: `restricted|prohibited|unauthorized|unlawful|improper ..2 use|uses|activity|activities|conduct|behavior ..25 terminate|revoke|suspend|forfeit|forfeiture`,
    },
    {
      mood: 'any',
      words: `${RIGHTS} ..12 conditioned|conditional|contingent|condition on|upon ..6 compliance`,
      unless: ['owner|ownership', 'rights therein'],
    },
    {
      mood: 'any',
      words: 'so|as long as ..6 @comply',
      unless: [
        'until',
        'long as ..1 they|such+terms|those|these|it|recipients|users ..4 @comply',
        'long as ..6 @comply ..8 @law',
      ],
    },
    {
      mood: 'any',
      words: `${RIGHTS} ..6 continue|keep|valid|effective|retain ..8 only|if|so|provided|while|by ..10 @comply`,
    },
    { mood: 'any', words: `keep your license ..8 @comply|comply` },
    {
      mood: 'any',
      words:
        'license|agreement|rights|permission|grant ..6 void|invalid|lapse|lapses|end|ends|expire|expires|terminate|terminates ..6 if|when|unless|where ..8 condition|conditions|terms|requirements|obligations|restrictions|rules|limits ..6 met|fulfilled|satisfied|kept|observed|respected',
      unless: ['litigation'],
    },
    {
      mood: 'any',
      words:
        'fee|fees|payment|amount|invoice|invoices ..8 overdue|past+due|late|unpaid|not+paid|not+be+completed|outstanding ..12 suspend|terminate|revoke|disable|withdraw',
    },
    {
      mood: 'any',
      words:
        'if|should|when|where ..3 licensee|user|you|recipient|customer ..1 disregard|disregards|ignore|ignores|neglect|neglects|contravene|contravenes|flout|flouts ..12 license|rights|permission|access|agreement ..4 void|ends|end|lapses|lapse|terminates|terminate|revoked|withdrawn|expires',
    },
    {
      mood: 'any',
      words:
        'withdraw|revoke|cancel|terminate|end|suspend|deny|refuse|block ..5 license|licenses|right|rights|permission|permissions|access ..12 in ..2 case|cases|event|instances ..1 of ..4 misuse|abuse|breach|breaches|violation|violations|noncompliance|misconduct|infringement',
    },
    {
      mood: 'any',
      words:
        'withdraw|withdraws|revoke|revokes|cancel|cancels|terminate|terminates|end|ends|suspend|suspends ..5 license|rights|permission|permissions|access|agreement|consent ..3 if|when|where ..4 terms|conditions|rules|obligations|requirements|provisions ..2 be ..1 not ..1 observed|kept|met|respected|followed|fulfilled',
    },
    ...ON_BREACH,
  ],
  unless: [
    // What comes back once a breach is cured.
    'reinstate ..3 provisionally|permanently|automatically|finally|upon|if|(|:|when|once|unless|on|after|as',
    'permanently|provisionally reinstate',
    'cease|stop|cure|cured|remedied ..24 reinstate',
    // What stays after the end.
    'termination|expiration|expiry ..4 not ..1 relieve|release|discharge|excuse',
    // What someone sues over is no breach of the license: "a lawsuit alleging that the Model violates a patent".
    'alleging|asserting|claiming|allege|assert ..30 violate|violates ..4 patent|patents|copyright|right|rights',
    // What a dispute may be about.
    'dispute|disputes|controversy|controversies|difference|differences|claim|claims ..40 breach|violation ..6 termination|invalidity|interpretation|validity',
    'finally terminate',
    '@breach ..8 do+not|does+not|shall+not|will+not ..1 end|terminate|void|revoke|affect|cancel',
    // What else the licensor may do, and what the licensee may do.
    'not ..3 affect|limit|prejudice|waive ..8 right|rights ..10 remedy|remedies ..6 @breach',
    'sole|only|exclusive ..2 remedy|remedies ..30 terminate|termination',
    'if ..6 not ..3 agree|accept ..4 to?|with|the|this|these ..3 terms|agreement|license|policy|,',
  ],
  frames: [
    {
      force: 'any',
      all: [
        'noncompliance|breach|violation|infringement|disregard|misuse',
        'ends|end|voids|terminates|cancels|forfeits ..3 permission|license|rights|grant',
      ],
      not: ['litigation|suit|not|no'],
      most: 16,
    },
    ...BROKEN,
  ],
  examples: {
    match: [
      'In cases of severe or repeated violations of our rules we might permanently ban your account.',
      'We reserve the right to deny you access to the Kit if you fail to comply with these terms.',
      'This Agreement shall automatically terminate upon failure by you to comply with its terms.',
      'In cases of repeated violations, we may stop you from using our models.',
      'If we find that you broke the rules, we can limit or close your account without notice.',
      'The following uses are prohibited and will result in immediate account termination.',
      'We may block prompts, throttle usage or remove assets that violate this policy.',
      'You may run the Software in a lighthouse. Any other use of the Software shall automatically terminate this license.',
      'The following uses will result in immediate account termination.',
      'What we do ranges from a warning to a permanent ban for repeated violations.',
      'We look into reports and act on them, up to terminating the offending account.',
      'The maintainers reserve the right to:\n\n- withdraw permissions given here in cases of misuse',
      'If you break these rules we can close your account.',
      'We may suspend your access where these terms are violated.',
      'The permission ends as soon as you break these terms.',
      'A breach of Section 2 entitles the Licensor to rescind the license.',
      'This license ends if you breach it.',
      'Failure to comply voids this license.',
      'We reserve the right to suspend users who break these rules.',
      'Violators lose all rights under this license.',
      'Users who violate this policy may be banned.',
      'Breaking these rules will lead to removal of access.',
      'Posting such pictures many times may result in your account being suspended.',
      'Break a rule and this permission is gone.',
      'Members who break these rules may be warned or be banned from the platform.',
      'This license ends by itself if you break any of its terms.',
      'We pass all suspected abuse of children on to the police and will close your account.',
      'This permit ends automatically, without notice, for anyone who shares the files in violation of Section 2.',
      'Breaking the seal is forbidden, and ends this license.',
      'Noncompliance ends this permission automatically.',
      'Should the licensee disregard any obligation, the license becomes void.',
      'The Licensor may withdraw the license if the terms are not observed.',
      'If you breach these terms your rights end automatically and will not be reinstated without our written consent.',
      'Either party may terminate this Agreement for cause, upon thirty (30) days advance notice to the other party, if there is any breach of it by the other party.',
      'Orchid may terminate this Agreement for any reason with thirty days of notice and immediately if You or somebody who acts for You violates its terms.',
      'Orchid may terminate this Agreement (and with it all of the rights of Licensee to the Licensed Materials) if (i) Licensee fails to comply with it.',
      'If a fee is overdue we may suspend your access.',
      'The license lapses if one of the conditions above is not satisfied.',
      'Breaking our rules may mean that you lose access.',
      'If you have improperly registered, we may take measures such as freezing or deleting the account.',
      'For any unlawful conduct, your account may be closed without notice.',
      'You agree that violations of this policy by you or anyone who acts for you will, beside any other step we take, result in termination of your access.',
      'If we find that you do not comply with these rules, we may lock your account and warn you.',
      'Failure to give proof may result in loss of the license.',
      'Any attempt to sublicense renders this agreement void.',
      'This license terminates automatically if you breach any of its terms.',
      'Your rights hold only so long as you comply with these terms.',
      'We may suspend your access upon any violation of this policy.',
      'If you do not keep to these conditions, all your rights under this license end at once.',
      'Upon such unauthorized sharing, the license granted to you is suspended.',
      'Upon a breach, (w) rights that you gave are void; (x) any right given here is terminated; (y) you may not use it.',
      'It also ends automatically if the user fails to abide by its terms.',
      'Any use for a purpose other than study shall automatically terminate this license.',
      'We may end your right to use it because of, among other reasons, your failure to fully comply.',
      'Failure to comply with the policy may lead to the immediate termination of your license.',
      'The lab may revoke the right of the user to run the model, at any time and without prior word to anybody, if the user breaches a term.',
      'The firm may end the agreement, or terminate it without notice, where it is found that the user committed any of the acts of Article 4.',
      'We may revoke the license if we find, in our judgment, that you have violated these terms.',
    ],
    noMatch: [
      'If you bring a suit alleging that the Model violates a patent of yours, the licenses granted to you terminate.',
      'We may suspend the service for repairs.',
      'This license does not end if you breach another contract.',
      'This agreement begins upon your acceptance and continues until you cease to use the Tool.',
      'This license ends automatically after one year.',
      'If you stop all violations, then your license is reinstated provisionally.',
      'You may terminate this agreement by deleting all copies.',
      'Subject to your compliance with this license, we grant you the right to use the model.',
      'If you bring a patent suit against us, your patent license ends.',
      'We may terminate this agreement at any time.',
      'This section on the end of the license does not affect any right to remedies for your violations.',
      'Disputes about this agreement, its meaning, its breach or its termination, are settled by arbitration.',
    ],
  },
};
