import type { Pattern } from '../../patterns/pattern.ts';
import { BEFORE } from '../../patterns/verbs.ts';

/** "Anyone you give it to must accept these terms", "… not to persons who have not agreed to them". */
const WHO_RECEIVES: readonly Pattern[] = [
  {
    mood: 'any',
    words:
      'anyone|everyone|whoever|everybody ..1 you ..1 give|pass|share|send|provide|hand ..10 must|shall|has|have ..2 accept|agree|follow|comply|obey ..6 license|terms|agreement|restrictions|conditions',
  },
  {
    mood: 'any',
    words:
      'only|limited|restricted|confined ..1 with|to ..2 people|persons|those|parties|users|recipients|anyone|others ..1 who|that ..10 accept|agree|accepted|agreed|bound ..4 terms|license|agreement|conditions|restrictions',
  },
  {
    mood: 'main',
    words:
      'anyone|everyone|whoever|those ..2 you ..1 give|pass|share|send|hand|provide ..6 has|have|must|needs|need ..1 to? ..1 agree|accept|follow|obey|keep ..4 limits|terms|restrictions|rules|conditions',
    unless: ['privacy'],
  },
  // "… not share it without requiring that those who receive it adhere to these terms".
  {
    mood: 'ban',
    words: `${BEFORE} ^@passOn|pass|hand|transfer|provide|give|disclose ..24 without ..2 requiring|obliging|obligating|binding|ensuring|causing|imposing ..16 @comply|agree|agrees|bound|accept|accepts|terms`,
  },
  // "… nor hand it to anyone who has not agreed to these terms".
  {
    mood: 'ban',
    words:
      '^@passOn|pass|hand|transfer|provide|give|disclose ..20 who|that|which ..3 not ..3 agreed|agree|agrees|accepted|accept|accepts|signed|bound ..8 terms|conditions|license|agreement|restrictions',
  },
  {
    mood: 'ban',
    words:
      '^@passOn|pass|hand|transfer|provide|give|disclose ..20 unless|until ..8 recipient|recipients|they|third+party|third+parties|transferee|person|persons|party|users|user|entity|organization ..4 agree|agrees|agreed|accept|accepts|accepted|undertake|undertakes|bound|signed ..12 terms|conditions|license|agreement|restrictions',
    unless: ['unless|until ..2 you'],
  },
  {
    mood: 'duty',
    words:
      'whoever|each|every|all|such|those|these|subsequent|downstream|third ..2 who|gets|receives|recipient|user|customer|party|transferee|sublicensee|person|end+user ..14 ^accept|agree|follow|abide|adhere|bound|comply ..6 these|this|the|our|same|its ..3 terms|agreement|license|restrictions|rules|policy',
    unless: [
      'by ..3 using|downloading|accessing',
      'you|your+company|parties ..4 accept|agree',
      'long ..4 comply',
      // Those whom a policy is for.
      'all|each|every ..1 user|users|customers|members ..16 this ..2 policy|aup',
    ],
  },
  {
    mood: 'any',
    words:
      'only if ..8 party|transferee|recipient|recipients|user|users|sublicensee ..6 agree|agrees|accept|accepts|bound ..6 terms|license|agreement|conditions',
  },
  {
    mood: 'duty',
    words:
      'such|third|each|every|any+other|subsequent|downstream|those ..2 party|parties|recipient|recipients|user|users|person|persons|transferee|customer|customers ..4 ^bound|comply|abide ..4 terms|agreement|license|restrictions|conditions|provisions',
    unless: ['confidential|confidentiality', 'each+party'],
  },
  {
    mood: 'any',
    words:
      'whoever|everyone|anyone|those|people|person ..6 from you ..3 must|shall|has|have|needs|need|will ..4 accept|agree|follow|obey|keep|respect|observe ..3 these|this|the|same ..4 rules|terms|license|conditions|agreement|restrictions|limits',
  },
  {
    mood: 'any',
    words:
      'provided|condition|if|long ..3 they|such|these|those|recipient|recipients|users|colleagues|others ..8 agree|agrees|accept|accepts|undertake ..4 bound|follow|abide|comply|observe|adhere ..6 terms|conditions|license|agreement|restrictions',
    unless: ['you ..2 agree|accept', 'not ..2 agree|accept'],
  },
  {
    mood: 'any',
    words:
      'anyone|everyone|whoever|person|those ..4 receives|receive|gets|get|obtains|obtain ..8 must|shall|has|have|need|needs ..2 be ..2 bound|subject|held ..6 same|these|this|identical|equivalent',
  },
  {
    mood: 'any',
    words:
      'recipient|recipients|transferee|transferees|users|receiver ..2 has|have|must|shall|needs|need ..2 to? ..1 accept|acknowledge|agree|sign|adopt|consent ..6 limits|restrictions|prohibitions|prohibited+uses|conditions|rules|limitations|section',
  },
];

/** "You shall require your users to comply", "you are responsible for ensuring that they do". */
const SEE_TO_IT: readonly Pattern[] = [
  {
    mood: 'duty',
    words: '^ensure|make ..3 recipients|users|recipient ..3 aware|informed ..4 terms|license|restrictions|conditions',
  },
  {
    mood: 'any',
    words:
      'you|licensee|customer|recipient ..2 responsible ..2 for|that ..1 ensure|ensuring ..6 users|customers|employees|personnel|recipients|members ..12 comply|abide|adhere|follow ..3 policy|terms|agreement|license|rules',
  },
  {
    mood: 'duty',
    words: `${BEFORE} ^require|cause|ensure|procure|bind|obligate|oblige|make+sure|contractually|impose|see+to ..16 user|users|third+party|third+parties|recipient|recipients|person|persons|customers|sublicensee|sublicensees|anyone|everyone|transferee|transferees|they|others|licensees|downstream|affiliates|employees|contractors ..20 comply|abide|agree|agrees|bound|accept|adhere|observe|restrictions|follow|respect|subject|compliance|governed`,
    unless: [
      'applicable+law|laws and regulations ..4 only',
      // What one makes sure of oneself.
      'actions|output|outputs|results|use|uses ..8 ensure ..1 they',
    ],
  },
  // "You must restrict the usage of any copies to non-commercial purposes."
  {
    mood: 'duty',
    words:
      '^restrict|limit|confine ..2 use|usage ..2 of ..2 any|all|such|your|those ..1 copies|copy ..24 to ..4 use|usage|uses|purposes|@noncommercial|@research',
  },
  // "The institution ensures that all who work with the data keep to this agreement."
  {
    mood: 'duty',
    words: `${BEFORE} ^require|ensure|procure|make+sure|see+to|cause ..16 investigators|researchers|staff|personnel|members|member|team|students|collaborators|colleagues|scientists|individuals|those ..24 comply|complies|abide|agree|bound|accept|adhere|observe|follow|respect ..4 this|these|same ..4 license|agreement|terms|conditions|rules|obligations`,
  },
  {
    mood: 'any',
    words:
      'give|provide ..4 notice ..6 users|recipients|third|subsequent ..24 subject+to ..6 restrictions|paragraph|section|terms|license|agreement',
  },
  {
    mood: 'duty',
    words:
      '^use ..2 best|reasonable ..2 efforts|endeavors ..2 to ..2 see|ensure ..2 that ..4 user|users|recipient|recipients|customers ..8 comply|complies|abide|observe ..4 this|these|terms',
  },
  {
    mood: 'duty',
    words: `${BEFORE} ^bind|obligate ..4 recipient|recipients|user|users|transferee|sublicensee|anyone|party|parties ..12 to ..4 terms|license|agreement|conditions|restrictions`,
  },
  {
    mood: 'ban',
    words:
      '^allow|permit|let ..3 others|third|anyone|users|recipients|person ..20 except|unless|other+than|beyond ..6 purpose|purposes|terms|conditions|license|agreement',
    unless: ['not ..3 and|nor ..3 not? ..1 allow|permit ..4 to ..1 :'],
  },
  {
    mood: 'duty',
    words:
      '^require ..3 them|they|others|recipients|recipient|users|licensees|sublicensees|anyone to ..30 only|restrict|include|retain|limit|impose',
  },
  { mood: 'duty', words: `${BEFORE} ^enforce ..6 terms|agreement|agreements|restrictions|license` },
  {
    mood: 'duty',
    words: `${BEFORE} ^make|have ..3 recipients|recipient|users|customers|anyone|everyone ..2 agree|accept|sign|comply`,
  },
  {
    mood: 'duty',
    words:
      '^impose|apply ..3 on|upon|to ..4 recipients|recipient|users|customers|transferees|sublicensees ..6 same|equivalent|identical|such ..3 matters|obligations|restrictions|rules|prohibitions|duties|conditions|terms',
  },
  {
    mood: 'main',
    words:
      'you|licensee|user ..3 responsible|answerable ..2 for ..2 making+sure|ensuring|seeing ..4 that ..3 customers|users|recipients|clients|end+users|employees|contractors ..3 follow|comply|observe|respect|adhere|abide',
  },
  {
    mood: 'duty',
    words:
      'users|user|customers|clients|recipients ..6 be ..2 ^informed|told|notified|made+aware ..8 prohibited|restrictions|limits|restricted|rules|conditions|terms',
    unless: ['change|changes|modified|ai|artificial'],
  },
];

/** "Your own terms must contain these restrictions", "… be no less strict", "… not conflict with them". */
const OWN_TERMS: readonly Pattern[] = [
  {
    mood: 'duty',
    words:
      '^include|insert|put|incorporate|reproduce|repeat|place ..3 restrictions|limits|limitations|prohibitions ..4 in|into ..4 agreement|agreements|contract|contracts|license|licenses|terms ..3 with|for|between',
  },
  {
    mood: 'duty',
    words:
      'your|own ..1 terms|license|agreement|conditions|agreements ..6 be ..1 ^strict|restrictive|protective|as ..2 strict|restrictive|protective|as',
  },
  {
    mood: 'duty',
    words: `${BEFORE} ^include|included|incorporate|incorporated|contain|impose|attach|embed|add|reproduce|place|pass ..14 restrictions|restriction|enforceable|limitations|prohibitions|provisions ..20 agreement|license|terms|contract|provision|recipients|users|derivatives|downstream`,
    // What a file is said to hold.
    unless: ['it will contain'],
  },
  {
    mood: 'duty',
    words:
      'restrictions|restriction|limitations|prohibitions|provisions|paragraph|section ..20 ^included|incorporated|imposed|passed|include ..24 agreement|license|contract|terms',
    unless: ['section|sections ..16 met', 'include ..3 prominent? notice', 'include ..2 copy|copies|text'],
  },
  { mood: 'any', words: 'as ..3 enforceable provision|provisions|term|terms|condition' },
  {
    mood: 'any',
    words:
      'terms|conditions|license|agreement|restrictions ..20 must|shall|may|should ..2 not|neither ..20 conflict|contradict|inconsistent|less+restrictive|less+protective|limit|restrict|broader',
    unless: [
      'law|laws',
      'you may|shall|must|will not',
      'provision ..6 invalid',
      'liability',
      'patent',
      'do not ..2 affect|limit ..10 your|rights',
    ],
  },
  {
    mood: 'any',
    words:
      'terms|conditions ..14 must|shall|should ..2 be? ..4 consistent|as+restrictive|as+protective|no+less+restrictive|no+less+protective|at+least+as ..6 license|agreement|terms|those',
  },
  {
    mood: 'duty',
    words:
      'terms|license|licenses|agreement ..4 ^limit|restrict|require ..24 recipient|recipients|use|distribution ..16 same|noncommercial|research',
  },
  {
    mood: 'duty',
    words:
      'your ..2 terms|license|agreement|agreements|contract|contracts ..6 ^contain|include|incorporate|repeat|reflect ..6 restrictions|restriction|limitations|prohibitions|terms|provisions',
    unless: ['terms ..1 that differ', 'your ..2 agreement|agreements|contract|contracts|terms with'],
  },
  {
    mood: 'any',
    words: 'restrictions|terms|obligations|conditions at+least+as|no+less ..1 strict|restrictive|protective|stringent',
  },
  {
    mood: 'duty',
    words: `${BEFORE} ^write|put|include|repeat|impose|carry|reflect|copy ..8 into|in ..3 your ..3 terms|license|agreement|eula|conditions|contracts`,
    unless: ['notice|notices|copyright', 'copy|link ..3 this ..1 license|agreement'],
  },
  {
    mood: 'main',
    words:
      'imposing|including|repeating|passing|stating ..8 in|into|on ..3 your|own|any ..3 terms|license|agreement|contracts|recipients|users ..6 be ..2 required|mandatory|obligatory|necessary',
  },
  {
    mood: 'any',
    words:
      'agreement|license|terms|conditions ..14 at+least+as|no+less|not+less|as ..2 restrictive|protective|stringent|binding',
  },
  {
    mood: 'duty',
    words:
      'your ..2 terms|license|agreement|agreements|contract|contracts ..4 ^contain|include|repeat|carry ..4 limits|prohibitions|rules|bans',
  },
  {
    mood: 'any',
    words:
      'license|terms|conditions ..8 must|shall|may|should ..1 not ..1 prevent|hinder|stop|restrict ..4 recipients|users|anyone|others ..6 @comply|exercising|following',
    unless: ['law'],
  },
];

/** "If you share it, you may only do so under this license", "improvements are subject to these terms". */
const SAME_TERMS: readonly Pattern[] = [
  // "When you share it, it must remain subject to this license."
  {
    mood: 'any',
    words:
      'when|whenever|if|where ..3 distribute|share|redistribute|publish|ship ..24 it|they|copy|copies|software|model must|shall ..1 ^remain|stay|be ..2 subject ..1 to ..3 this|these|the ..2 license|terms|agreement',
  },
  {
    mood: 'any',
    words:
      'same|identical|equivalent ..5 restrictions|limitations|obligations ..14 derivative|derivatives|distribute|distribution|redistribute|recipients|users|third|downstream|license',
    // "We grant you a license to the parts under the same limits as that of the whole."
    unless: ['grant|grants|granted ..1 you ..6 license|right'],
  },
  {
    mood: 'duty',
    words: `${BEFORE} ^distribute|share|provide|license|sublicense|transfer|make ..24 under|subject+to|pursuant+to ..8 terms|license|agreement|conditions ..12 as+protective|at+least|less+restrictive|no+less|as+restrictive|consistent|same`,
    // "… under these terms, on the same medium as the binary".
    unless: ['same ..1 media|medium|place|location|server|way|manner|time|means|method|date|file|directory|page'],
  },
  {
    mood: 'any',
    words:
      'distribution|redistribution|derivatives|derivative+works|derivative|derived+model|derived+models|fine-tuned+models|modifications|adaptations|modified+version|changed+version|improvements|enhancements ..16 be|remain|are ..3 subject+to|governed+by ..4 this|these|the ..4 license|agreement|terms|restrictions',
    // The words of a notice: "This is made available subject to the terms …".
    unless: [
      'not ..4 subject+to|governed+by',
      'that be subject+to|governed+by',
      // What follows is for who shares it: "The right of redistribution is subject to the following restrictions".
      'right|rights ..8 subject+to ..1 the? ..1 following',
      'derivative|derivatives|distribution|modifications ..12 : "',
    ],
  },
  {
    mood: 'any',
    words:
      '@passOn ..30 may|must|shall|will|can ..4 only ..4 under|subject+to|pursuant+to|according+to|in+accordance+with ..6 terms|license|agreement|conditions',
  },
  {
    mood: 'any',
    words:
      'only ..3 @passOn ..16 under|subject+to|pursuant+to|according+to ..6 terms|license|agreement|conditions ..6 this|same|as',
  },
  // "… distribute it under a license agreement that protects our interests consistently with these terms".
  {
    mood: 'any',
    words:
      '@passOn ..24 under|with|to|pursuant+to ..4 license+agreement|end+user+license+agreement|agreement|license that|which ..2 protects|protect|safeguards ..14 consistent|consistently|accordance',
  },
  {
    mood: 'duty',
    words: 'downstream|sublicense|sublicenses|sublicensees ..8 be ..6 ^subject|consistent|bound|comply',
  },
  { mood: 'any', words: 'this downstream license ..4 subject' },
  {
    mood: 'duty',
    words: `${BEFORE} ^specify|inform|state|notify|tell|advise ..24 rights|use|software|model|code|form ..24 granted|governed|subject|bound ..12 license|agreement|terms|restrictions`,
  },
  { mood: 'duty', words: `${BEFORE} ^do so ..3 under ..3 this|same|the ..2 license|agreement|terms` },
];

/** "The restrictions must be passed on", "they travel with every copy", "they apply to all your users". */
const PASSED_ON: readonly Pattern[] = [
  // "The limits of Section 4 hold for you and all your users."
  {
    mood: 'main',
    words:
      'restrictions|limits|limitations|prohibitions|terms|conditions|obligations ..6 apply|applies|extend|extends|hold|bind ..1 to|for|also ..6 your ..2 users|customers|recipients|sublicensees|clients|licensees|end+users',
    unless: ['not ..2 apply|extend|bind', 'privacy|fees|payment|warranty'],
  },
  {
    mood: 'any',
    words:
      'restrictions|terms|conditions|provisions ..18 also? apply|applies|extend|binding ..8 derivative|derivatives|modifications|derivative+works|downstream|sublicensees',
    unless: ['not ..2 apply|extend', 'following'],
  },
  {
    mood: 'duty',
    words:
      '^pass ..3 these|the|this|all|those ..3 terms|rules|restrictions|obligations|conditions|provisions ..2 on|to|along|down',
  },
  {
    mood: 'duty',
    words: `${BEFORE} ^keep|retain|leave|maintain|preserve ..14 restriction|restrictions|limitation|limitations ..2 intact|unchanged|unmodified|in+place|in+force`,
  },
  // "Redistribution must preserve the license and any restrictions that came with it."
  {
    mood: 'duty',
    words:
      'redistribution|distribution|copies|redistributions ..4 must|shall ..1 ^preserve|retain|keep|carry|include ..24 restrictions|prohibitions ..1 .|,|that|in|and',
    unless: ['notice|notices ..3 restrictions', 'disclaimer|disclaimers|list'],
  },
  {
    mood: 'duty',
    words:
      'restrictions|terms|conditions|obligations|rules|limits ..4 be ..1 ^passed|imposed|extended|communicated|applied|handed ..2 on|to|along|down|upon ..8 user|users|recipient|recipients|downstream|anyone|customers|third|whom',
    unless: ['reimburse|reimbursement|compensation|damages'],
  },
  {
    mood: 'duty',
    words: `${BEFORE} ^retain|keep|preserve|carry|maintain|repeat|bear|include|contain|impose|apply ..4 same|identical|these|all|such ..3 restrictions|limitations|prohibitions|use+restrictions|use-based`,
    unless: ['notice|notices ..3 restrictions'],
  },
  {
    mood: 'duty',
    words:
      'derivatives|derivative|modified|fine-tuned ..2 models|versions|works ..1 ^carry|retain|contain|include|inherit ..3 restrictions|terms|conditions|limitations',
  },
  {
    mood: 'main',
    words:
      'restrictions|limits|conditions|prohibitions|obligations|terms ..3 travel|travels|pass|passes|run|runs|go|goes|stay|stays|follow|follows|bind|binds ..4 every|each|all|any|with ..4 copy|copies|derivative|derivatives|recipient|recipients|model|version|versions|data|software',
  },
];

/** "You may not sublicense it under other terms", "… add restrictions", "… drop these when you share it". */
const OTHER_TERMS: readonly Pattern[] = [
  // "You may not sublicense it under terms that are inconsistent with this license."
  {
    mood: 'ban',
    words:
      '^sublicense|distribute|license|share|offer ..10 under|on|with ..3 terms|conditions ..4 inconsistent|conflict|contrary|incompatible|contradict',
    unless: ['copyleft'],
  },
  {
    mood: 'any',
    words: 'without adding|imposing|introducing|add|impose ..4 terms|restrictions|conditions',
    unless: ['restriction|limitation ..3 without'],
  },
  {
    mood: 'ban',
    words: `${BEFORE} ^apply|use|impose ..3 legal+terms|license|terms ..8 restrict|restricts|limit|limits|preclude|precludes`,
  },
  {
    mood: 'ban',
    words: `${BEFORE} ^impose|offer|add|apply|place ..12 further|additional|different|other|more|any|new ..8 restrictions|restriction|terms|conditions|limitations|obligations`,
    unless: [
      'choice|version ..8 impose',
      'interpret|interpreted|construed',
      'impose ..8 on ..2 any+contributor|author|licensor',
      'fee|fees only',
    ],
  },
  { mood: 'ban', words: `${BEFORE} ^offer|impose ..12 terms ..14 alter|restrict|inconsistent|conflict|limit` },
  {
    mood: 'ban',
    words: '^relicense|re-license|sublicense ..3 in ..2 way|manner ..1 that|which',
  },
  { mood: 'ban', words: `${BEFORE} ^sublicense ..8 under ..3 other|different ..2 terms` },
  {
    mood: 'ban',
    words:
      '^strip|remove|drop|omit|waive|loosen|weaken ..4 condition|conditions|restrictions|terms|limitations ..8 redistribute|distribute|redistributing|distributing|pass|passing|share|sharing|sublicense|recipients',
  },
  // What the holder of rights cannot do binds nobody else.
  {
    mood: 'ban',
    words: '^relicense|re-license ..8 as|under',
    unless: ['holder|holders|rightsholder|rightsholders|owner ..4 relicense|re-license'],
  },
  {
    mood: 'any',
    words:
      'different|other|additional|own ..3 terms|license|conditions ..20 provided|as+long+as|so+long+as|if ..12 restrictions|restriction|limitations|prohibitions ..24 remain|apply|applies|continue|maintained|preserved|included|kept',
  },
  // "You may offer other terms, so long as they respect all restrictions here."
  {
    mood: 'any',
    words:
      'additional|different|other|own|further|separate ..3 terms|license|licensing|conditions ..40 so+long+as|as+long+as|provided ..2 they|such+terms|those|these|it ..3 comply|complies|respect|respects|include|includes|contain|meet|follow',
  },
  // "You may add terms of your own, provided that they do not conflict with this license."
  {
    mood: 'any',
    words:
      'additional|different|other|own|further|separate ..3 terms|license|licensing|conditions ..40 so+long+as|as+long+as|provided|if ..2 they|such+terms|those|these|it ..1 do|does not ..2 conflict|contradict|limit|restrict|weaken|alter',
  },
  {
    mood: 'any',
    words:
      'additional|different|other|own|further|separate ..3 terms|license|licensing|conditions ..8 respecting|consistent+with|in+line+with|compatible+with|subject+to ..3 paragraph|section|restrictions|clause|article',
    unless: ['third-party', 'other ..1 terms in this'],
  },
];

/** How a sentence says that others are to be bound by the terms, in the order in which it is tried. */
export const PATTERNS: readonly Pattern[] = [
  ...WHO_RECEIVES,
  ...SEE_TO_IT,
  ...OWN_TERMS,
  ...SAME_TERMS,
  ...PASSED_ON,
  ...OTHER_TERMS,
];
