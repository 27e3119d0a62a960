import type { Pattern } from '../patterns/pattern.ts';
import { GIVER, said, TERMS } from './families.ts';

const RIGHTS = 'rights|right|license|licence|permission|permissions|leave|grant|agreement';
const WRONG =
  'contrary|infraction|breach|breaches|break|breaks|violate|violates|violation|violations|disobey|ignore|ignores|misuse|abuse|disregard|disregards';
const OVER =
  'over|gone|lost|void|forfeited|finished|cease|ceases|ends|end|lapses|lapse|stops|withdrawn|revoked|expire|expires';

export const ON_BREACH: readonly Pattern[] = [
  said(
    'any',
    `if|when|whoever|where|should ..2 you|user|licensee|who|anyone ..2 do|does|did|forget|forgets|fail|fails|skip ..10 list|above|section|article|part|forbidden|condition|conditions|rule|rules ..8 ${OVER}`,
    ['litigation|patent|suit|fee'],
  ),
  said('main', `${RIGHTS} ..3 be|is|are ..1 over|gone|lost|forfeited|finished`, [
    'litigation|patent|sue|sued|fight|court|not|transferred|take over',
    'when|once|after ..3 be|is|are ..1 over',
  ]),
  said(
    'any',
    `${RIGHTS} ..3 ${OVER} ..8 if|when|once|as+soon ..2 you|they|licensee|user|anyone ..6 ${WRONG}|exceed|step|go+beyond`,
    ['litigation|patent|suit', 'not ..2 end|cease|lapse|stop|expire'],
  ),
  said(
    'any',
    `${WRONG}|exceeding|overstepping ..14 you|he|they|who|whoever ..2 lose|loses|forfeit|forfeits ..4 ${RIGHTS}`,
  ),
  said('any', `${WRONG}|disregards|exceeds ..8 lose|loses|forfeit|forfeits ..4 ${RIGHTS}`),
  said(
    'any',
    'use|uses|acts ..1 beyond|outside|exceeding ..6 permitted|permissions|limits|allowed|given|granted|terms ..4 ends|end|terminates|voids|cancels',
  ),
  said(
    'any',
    'misuse|breach|violation|noncompliance|abuse|use+beyond ..4 leads|lead|results|entails|means|brings|costs ..4 loss|end|ending|termination|you',
  ),
  said(
    'any',
    `${RIGHTS}|they|it ..2 revive|revives|return|returns|come+back|comes+back|resume|reinstated|restored ..4 if|when|once|as+though|as+if|provided ..12 cured|stop|stops|remedied|put+right|mend|mended|cure|nothing`,
    ['litigation'],
  ),
  said(
    'any',
    `persons|people|those|anyone|recipients|parties|whoever ..3 received|receive|got|obtained|have ..14 affected|keep|retain|lose|terminated ..10 as+long|so+long|provided|while ..6 comply|compliance|keep|observe|follow`,
  ),
  said(
    'any',
    `grave|serious|repeated|severe|flagrant|material|gross breach|breaches|violation|violations|infraction|infractions|cases ..6 period|notice|warning|grace|deadline|reminder ..4 dispensable|unnecessary|needed|required|superfluous|dispensed|necessary`,
  ),
  said(
    'any',
    'have|given|get|gets|has ..3 @number ..3 days|weeks|hours ..12 put+it+right|mend+it|set+it+right|fix+it|make+it+good|cure+it|remedy+it',
    ['support|warranty|bug'],
  ),
  said(
    'any',
    `${RIGHTS} depend|depends|hinge|hinges|hang|stand|stands ..3 on|upon ..4 keeping|observing|following|obeying|respecting|complying ..4 ${TERMS}`,
  ),
  said(
    'any',
    `if|should|when ..3 you|licensee|user|someone ..2 ${WRONG} ..14 we|@licensor ..1 may|can ..2 withdraw|end|revoke|cancel|terminate|take+back`,
  ),
];

export const ON_LITIGATION: readonly Pattern[] = [
  said('any', `sue|sues|suing|sued ..8 and ..3 ${RIGHTS} ..3 ${OVER}`),
  said(
    'any',
    `start|starts|bring|brings|begin|begins|open|join|joins|finances|files|file|wage ..4 patent|copyright|legal|ip ..3 fight|suit|war|action|claim|proceedings|dispute|lawsuit ..24 ${OVER}|no+longer|welcome|barred`,
  ),
  said('any', `takes|take|drag|drags|haul ..3 to court ..12 loses|lose|forfeits|forfeit|${OVER}`),
  said(
    'any',
    `${RIGHTS}|article|section|clause ..2 lapses|ends|ceases|falls+away|fall+away|is+void|expires|stops ..3 for|with+respect|as+regards ..3 person|anyone|whoever|those|party|user|one ..3 who|that ..3 brings|bring|sues|asserts|assert|files|finances|claims|alleges|starts`,
  ),
  said('any', 'no+longer ..2 welcome|allowed|permitted|entitled|licensed ..30 patent|lawsuit|sue|court', [
    'not ..1 patent',
  ]),
];

export const AT_WILL: readonly Pattern[] = [
  said(
    'any',
    `${GIVER} ..1 may|can|could|might ..1 take|call|withdraw|pull|cancel|revoke|recall|end ..6 back|off|it|this|permission|license|thing|leave ..8 whenever|any+time|at+will|as+we+please|we+like|we+wish|week|weeks|month|months|days|notice|warning`,
    ['not|cannot|never|breach|violate|terminate'],
  ),
  said(
    'main',
    `${RIGHTS}|it ..3 lapses|ends|expires|runs+out|runs|lasts|continues|continue ..2 after|for|until ..2 @number ..4 day|days|week|weeks|month|months|year|years`,
    ['confidential|confidentiality|breach|cure|warranty|dispute|obligations|unless ..2 terminated ..6 perpetual'],
  ),
  said('main', `${RIGHTS} ..4 limited ..1 to ..3 period|term|duration ..1 of`, ['liability|warranty']),
  said(
    'any',
    `@licensor|institute|university|foundation|provider|party ..1 may|can ..2 give ..1 notice ..4 at+any+time|to+the+end|without`,
    ['breach|default'],
  ),
  said(
    'any',
    `evaluation|trial|testing ..4 period|term ..4 of ..6 ( ..2 ) days|months ..2 following|after|from ..4 effective|download|delivery|receipt`,
    ['notice|breach|confidential|warranty|warrants|payment|invoice|cure'],
  ),
];

export const DESTROY: readonly Pattern[] = [
  said(
    'duty',
    `after|once|when|upon|then|cessation|over|ends|end ..10 ^refrain|stop|cease|discontinue|shut ..4 further|running|use|using|operating|down|any`,
    ['breach|violation|receive|support'],
  ),
  said(
    'duty',
    `after|once|when|upon|over|end|ends|ended|cessation ..12 ^wipe|erase|delete|remove|destroy|scrap|hand+back|give+back|return|shut+down ..4 copy|copies|it|what|model|parameters|weights|instances|all|your|everything`,
    ['account|personal+data|notice|backup|feedback|you+may+remove'],
  ),
  said('ban', '^go+on|continue|keep ..2 using|running|use ..10 afterwards|ended|end|over|terminated|expired|ceased'),
];
