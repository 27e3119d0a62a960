import type { Pattern } from '../../patterns/pattern.ts';
import { PERMISSION } from '../../patterns/sharedWords.ts';
import { SIZE } from './words.ts';

const COMMERCIAL = 'commercial|commercially|for-profit';

const LEAVE = `${PERMISSION}|registration|application`;

/** "Commercial use requires our consent", "for commercial use you must obtain a license". */
const NEEDED: readonly Pattern[] = [
  // "Without our written permission you may not: – use it in any commercial product".
  {
    mood: 'ban',
    words: `without ..6 ${PERMISSION} ..24 ^use|incorporate|integrate|embed|include ..8 in|into|for|with ..2 ${COMMERCIAL}`,
    // What one may not offer to others so: hosted-service-limit.
    unless: [...SIZE, 'commercial ..1 timesharing|time-sharing|hosting|rental|bureau'],
  },
  // "Retention, commercialization or use in a product requires a separate written agreement."
  {
    mood: 'any',
    words: `${COMMERCIAL}+use|commercialization|${COMMERCIAL}+deployment ..60 requires|require ..1 separate ..2 ${PERMISSION}`,
    unless: SIZE,
  },
  // "To request commercial use, contact us."
  {
    mood: 'any',
    words: `to request|arrange|discuss|inquire+about ..2 ${COMMERCIAL} ..20 contact|write|email|reach`,
    unless: SIZE,
  },
  // "If this license does not suit you, please contact us for a commercial license."
  {
    mood: 'any',
    words: `contact|email|write|reach ..40 for a|an|the ${COMMERCIAL} ..1 license|licensing`,
    unless: SIZE,
  },
  {
    mood: 'any',
    words: `for ..4 ${COMMERCIAL} applications|application|licensing|use ..16 contact|email|write|reach+out`,
    unless: SIZE,
  },
  {
    mood: 'any',
    words: 'apply|ask|register ..6 for ..2 permission|authorization|approval ..16 use ..2 commercially',
    unless: ['not ..2 need'],
  },
  {
    mood: 'any',
    words:
      'want|wish|intend|plan|like ..6 commercially|commercial ..12 need|needs|require|requires|must ..4 permission|license|consent|agreement|approval|authorization',
    unless: ['not|no ..3 need|require|required'],
  },
  { mood: 'any', words: '^hosting|host ..1 for ..2 profit ..6 requires|require ..4 license|permission' },
  {
    mood: 'any',
    words: `any|all|every ${COMMERCIAL} use|deployment|exploitation ..2 requires|require|needs ..1 execution|signing|conclusion|signature ..1 of`,
    unless: SIZE,
  },
  // "A commercial license is required for: – state bodies".
  {
    mood: 'any',
    words: `${COMMERCIAL} license|agreement|subscription|permission ..2 be ..2 required|needed|necessary|mandatory ..2 for|from|by ..2 organizations|companies|institutions|bodies|agencies|entities|government|state|state-owned|businesses|enterprises|anyone|all|any|use|production|hosting|@use`,
    unless: [...SIZE, 'no|not ..6 required|needed|necessary|mandatory'],
  },
  // "A license is required in these cases: (a) commercial use".
  {
    mood: 'any',
    words: `${PERMISSION} ..12 be ..1 required|needed|necessary ..8 following|these|cases|scenarios|uses : ..2 commercial|commercially|for-profit`,
    unless: SIZE,
  },
  {
    mood: 'any',
    words: `if|should|where|when ..12 ${COMMERCIAL} ..12 you|licensee|user agree|agrees|undertake|undertakes ..2 to ..1 negotiate|enter|conclude|sign|obtain|acquire|purchase ..6 license|agreement|contract`,
    unless: SIZE,
  },
  {
    mood: 'any',
    words: `${COMMERCIAL} ..2 use|usage|exploitation|distribution|redistribution|deployment|release ..44 ^requires|require|needs ..5 ${LEAVE}`,
    unless: [...SIZE, 'not ..2 require'],
  },
  {
    mood: 'any',
    words: `${COMMERCIAL} ..2 use|usage ..12 requires|require|needs|need ..2 paid|premium|enterprise|pro|business|commercial|professional ..1 tier|plan|subscription|account`,
    unless: [...SIZE, 'not ..2 require'],
  },
  {
    mood: 'any',
    words: 'requires|require|need|needs|obtain|purchase ..3 ^commercial license|agreement|subscription',
    unless: [...SIZE, 'purchased ..2 commercial license ..2 allows|entitles'],
  },
  {
    mood: 'any',
    words: 'only|solely|must|requires|scenarios ..10 under ..4 ^commercial license|agreement|subscription',
    unless: [...SIZE, 'in one of ..2 ways', 'under ..6 or ..1 under'],
  },
  {
    mood: 'any',
    words: `obtain|request|acquire ..6 license|permission|authorization ..16 for ..4 ${COMMERCIAL}`,
    unless: [
      'if|when you obtain|obtained ..8 license|authorization',
      ...SIZE,
      'if you obtained',
      'not ..4 require',
      'acquired|obtained ..1 under',
      'not ..2 for ..2 commercial',
    ],
  },
  { mood: 'any', words: `${COMMERCIAL} use ..6 after ..10 register|registration|questionnaire|form|application` },
  {
    mood: 'any',
    words: `${COMMERCIAL} user|users|entity|entities|customer|company|companies|organization|organizations ..3 must|shall|need|required ..4 conclude|sign|enter|obtain|buy|purchase|request|contact|agree`,
    unless: SIZE,
  },
  { mood: 'any', words: 'would+like|wish|want|need|require ..4 ^commercial license', unless: SIZE },
  {
    mood: 'any',
    words: `${COMMERCIAL} ..40 must|need|needs|should|shall|please|required|requires|require|has+to|have+to ..6 request|obtain|apply|contact|register|acquire|purchase|reach+out|email|submit|complete|fill|sign|enter+into|get|execute|negotiate|conclude`,
    unless: [...SIZE, 'contact ..4 commercial information', 'obtained ..2 from ..2 person|individual|subject'],
  },
  {
    mood: 'any',
    words: `${COMMERCIAL} ..6 use|purpose|purposes|uses|usage|application|applications|users|exploitation|deployment ..6 requires|require|required|needs|only+with|only+after|upon|only+by ..8 ${LEAVE}`,
    unless: SIZE,
  },
  {
    mood: 'any',
    words: `request|obtain|apply+for|applying+for|application|permission|authorization|register|registration|approval|consent ..8 for|before|prior+to|of ..6 ${COMMERCIAL} use|purposes|purpose|license|exploitation|usage|application|applications`,
    unless: [
      ...SIZE,
      'not ..4 require ..8 commercial',
      'no ..3 permission',
      'permission is ..2 granted',
      'any purpose',
      'grant|grants ..3 permission|permissions',
      'application ..1 that|which',
    ],
  },
  {
    mood: 'any',
    words: `use|exploitation|distribution ..8 for ..2 commercial purpose|purposes ..60 requires|require|needs|need ..8 ${LEAVE}`,
    unless: SIZE,
  },
  {
    mood: 'any',
    words: `making|earning|make|earn|gain money|revenue|income|profit ..10 only|possible|permitted|allowed ..4 ${PERMISSION}`,
    unless: SIZE,
  },
  {
    mood: 'any',
    words:
      'separate|written|prior|express ..2 agreement|license|contract|permission|consent ..1 be ..1 needed|required|necessary ..1 for|before ..5 commercial',
    unless: SIZE,
  },
  {
    mood: 'any',
    words:
      'prior+to|before ..2 commercial ..4 must|shall|need|has ..3 conclude|sign|enter|obtain|request|make ..6 contract|agreement|license|permission',
    unless: SIZE,
  },
  {
    mood: 'any',
    words:
      'as ..1 part of ..2 business|commercial+service|commercial+offering ..14 consultation|permission|consent|approval|license|agreement|contact ..4 required|necessary|needed|beforehand|advance|us',
    unless: SIZE,
  },
  {
    mood: 'any',
    words:
      'commercial|commercially|business ..12 prior|advance|separate|individual consultation|approval|application|contract|agreement|arrangement ..3 with|by|from|required|necessary|needed',
    unless: SIZE,
  },
  {
    mood: 'duty',
    words:
      '^conclude|sign|enter|negotiate|obtain|purchase|buy ..5 agreement|contract|license with|from ..2 us|licensor|company|@licensor',
    // Words that are to be put in front of the text bind nobody.
    unless: ['employees|support', 'have+been|has+been obtained', 'following ..2 words|notice|statement ..1 :'],
  },
];

/** "Commercial use is possible only under a separate license", "… is reserved to us". */
const SEPARATELY: readonly Pattern[] = [
  // "Some commercial uses may be permitted if you obtain our permission."
  {
    mood: 'any',
    words: `${COMMERCIAL} ..1 use|uses|usage|exploitation|purposes ..14 permitted|allowed|possible|available ..3 if|when|provided|once|only ..8 obtain|obtained|obtaining|receive|received|have|request|with ..6 ${PERMISSION}`,
    unless: SIZE,
  },
  {
    mood: 'any',
    words: `${COMMERCIAL} ..1 use|uses|usage|exploitation ..6 subject to ..2 separate|additional|different|other|individual|own ..2 terms|license|agreement|conditions|contract`,
    unless: SIZE,
  },
  // "Commercial use is possible only under a separate license."
  {
    mood: 'any',
    words: `${COMMERCIAL} ..2 use|usage|exploitation|distribution|redistribution|deployment ..4 only through|under|with|by|via|after ..5 ${LEAVE}`,
    unless: SIZE,
  },
  {
    mood: 'any',
    words: 'commercial license|licenses ..4 can|may|must ..2 be ..2 bought|purchased|obtained|acquired|requested|had',
    unless: SIZE,
  },
  {
    mood: 'any',
    words: `${COMMERCIAL} ..2 purposes|use|uses|usage|exploitation ..3 be ..1 subject ..4 ${PERMISSION}`,
    unless: SIZE,
  },
  // "Commercial licenses may be granted by us separately."
  {
    mood: 'main',
    words:
      'commercial ..1 license|licenses|licensing|permissions ..6 be ..2 granted|obtained|negotiated|agreed|arranged|purchased|acquired|issued ..8 separately|writing|us|licensor|company|request|@licensor',
    unless: SIZE,
  },
  { mood: 'any', words: 'only be ..2 used ..3 production ..3 if|with|under ..40 license|subscription', unless: SIZE },
  {
    mood: 'any',
    words: 'only be ..12 used|exploited|distributed ..8 with ..3 valid ..4 license|subscription',
    unless: SIZE,
  },
  {
    mood: 'main',
    words:
      'commercial ..1 exploitation|use|usage|rights|deployment|licensing ..6 be|remain|remains ..1 reserved ..2 to|for|by',
    unless: ['research|not'],
  },
];

/** "You may not use it commercially without our consent", "… unless a contract says otherwise". */
const WITHOUT: readonly Pattern[] = [
  {
    mood: 'any',
    words: `commercialization|commercialisation|commercial+product|commercial+products|commercial+service ..28 without|unless ..8 explicit|express|written|prior ..3 ${PERMISSION}`,
    unless: [...SIZE, 'trademark|name|names|logo'],
  },
  // "Except as agreed in a separate contract, you may not use it commercially."
  {
    mood: 'any',
    words: `except|unless|save|absent ..12 separate|other|another|additional|written ..2 license|agreement|contract ..30 not ..16 ${COMMERCIAL}`,
    unless: [...SIZE, 'required ..2 by|in ..2 law'],
  },
  {
    mood: 'any',
    words: `no ..4 license|right|rights|permission ..40 commercial|commercialize ..8 unless|without ..10 agreement|license|permission|consent`,
    unless: SIZE,
  },
  {
    mood: 'any',
    words: `other+than ..4 @noncommercial ..12 approved|approval|consent|permission|authorized|authorization|agreed`,
    unless: SIZE,
  },
  {
    mood: 'ban',
    words: `^@use|@modify|@distribute ..60 for ..3 other purpose|purposes than ..2 @noncommercial ..4 without ..12 ${LEAVE}`,
  },
  {
    mood: 'ban',
    words: `^@use|@modify|@distribute ..60 other+than ..4 @noncommercial ..12 without ..12 ${LEAVE}`,
  },
  {
    mood: 'ban',
    words: `^@use|@modify|@distribute ..60 other+than ..4 @noncommercial ..4 unless ..16 ${LEAVE}`,
  },
  {
    mood: 'any',
    words:
      'prohibited|forbidden|barred|excluded|disallowed ..3 unless|except|without ..10 commercial license|agreement|subscription|contract',
    unless: SIZE,
  },
  {
    mood: 'ban',
    words: `^@use|@distribute|@modify|exploit|commercialize ..30 ${COMMERCIAL}|commercialize ..16 without ..12 ${LEAVE}`,
    unless: SIZE,
  },
  {
    mood: 'ban',
    words: `^@use|@distribute|@modify ..4 without ..12 ${LEAVE} ..16 for ..4 ${COMMERCIAL} use|purpose|purposes`,
    unless: SIZE,
  },
  {
    mood: 'any',
    words: `${COMMERCIAL} ..32 ^prohibited|forbidden|not+permitted|not+allowed ..3 unless|without ..10 ${LEAVE}|agreed|approved|authorized|permitted|licensed`,
    unless: SIZE,
  },
  { mood: 'any', words: `no|any ${COMMERCIAL} use|exploitation ..6 without ..12 ${LEAVE}`, unless: SIZE },
  {
    mood: 'any',
    words: `unless|without ..12 ${LEAVE} ..14 ^not ..8 for ..4 ${COMMERCIAL} use|purpose|purposes`,
    unless: SIZE,
  },
  {
    mood: 'ban',
    words: `^exploit|@use|use ..4 commercially ..8 unless ..12 agreement|license|permission|contract`,
    unless: SIZE,
  },
  {
    mood: 'ban',
    words: `commercially ^exploit|@use ..12 unless ..12 agreement|license|permission|contract`,
    unless: SIZE,
  },
  {
    mood: 'ban',
    words:
      '^sell|market|commercialize|offer ..10 until|unless|before ..4 @licensor|we|licensor ..3 authorize|authorized|approve|approved|agree|agreed|consent|consented|permit|permitted',
    unless: SIZE,
  },
];

/** "For any other use, contact us": beside a grant for some uses. */
const OTHER_USE: readonly Pattern[] = [
  { mood: 'any', words: 'license|permission ..8 other+than ..3 personal|@noncommercial|@research ..8 contact' },
  {
    mood: 'any',
    words:
      'any|all|every other|else use|uses|purpose|purposes ..24 please? ^contact|email|write|request|inquire|negotiate',
    unless: ['question|questions|support|bug|help'],
    confidence: 0.7,
  },
  {
    mood: 'any',
    words: `any|all|every other use|uses|purpose ..8 without ..8 ${LEAVE} ..6 prohibited|forbidden|barred|unlawful`,
    confidence: 0.7,
  },
  {
    mood: 'any',
    words: `${COMMERCIAL} use|exploitation ..3 without ..6 ${LEAVE} ..3 constitutes|be ..3 breach|violation|infringement`,
  },
  {
    mood: 'any',
    words: `no|nobody ..8 may|shall|can ..2 commercially|commercialize|monetize ..12 without|unless ..6 ${LEAVE}`,
  },
  {
    mood: 'any',
    words:
      'wish|want|like|interested ..3 inquire|enquire|ask|discuss|obtain|negotiate|get ..4 such|separate|other|another|different|additional|wider|broader ..4 license|licenses|rights|permission ..10 contact|email|write|reach',
    confidence: 0.7,
  },
  // Under a heading on commercial use: "Any other use needs a written license."
  {
    mood: 'any',
    under: 'commercial',
    words: `any|every|all other|further use|uses|usage ..2 needs|need|requires|require ..8 ${LEAVE}|license`,
    unless: SIZE,
  },
];

/** "Contact us to obtain commercial rights", "if you wish to earn money with it, write to us". */
const ASK: readonly Pattern[] = [
  {
    mood: 'any',
    words:
      'contact|email|write+to ..10 obtain|get|acquire|buy|purchase|request|negotiate ..4 commercial ..1 right|rights|license|licenses|permission|use|terms',
  },
  // "Please contact the maintainers to inquire about commercial licensing terms."
  {
    mood: 'any',
    words: 'contact|email|write|reach+out ..20 commercial licensing|license|licenses|terms|licence',
    unless: [...SIZE, 'question|questions|support ..4 about'],
  },
  {
    mood: 'any',
    words:
      'if|should|where|when ..1 you ..2 wish|want|intend|plan|like ..1 to ..3 earn|make ..2 money|revenue|profit|income ..16 contact|get+in+touch|write|ask|talk|email',
    unless: ['fee|donation'],
  },
  {
    mood: 'any',
    words: `wish|want|like|intend|interested|plan|desire|seek|if ..14 ${COMMERCIAL} ..50 contact|email|reach+out|apply|visit`,
    unless: [...SIZE, 'commercial computer', 'contact information', 'supply|provide|give|offer ..16 support'],
  },
  {
    mood: 'any',
    words:
      'request|obtain|get|arrange|discuss ..3 commercial ..2 permission|license|licenses|licensing|terms|rights|use ..4 see|contact|email|visit|write|please',
    unless: SIZE,
  },
  {
    mood: 'any',
    words:
      'commercial ..4 licensing|license|licenses|inquiries|enquiries|partnership ..10 contact|email|visit|please|reach+out|request',
    unless: SIZE,
  },
  // They may be offered beside a license that leaves commerce free.
  {
    mood: 'any',
    words: 'commercial ..4 licensing|license|licenses ..10 available',
    unless: SIZE,
    confidence: 0.45,
  },
  // "For commercial licensing inquiries: mail@foo.example"
  {
    mood: 'any',
    words: 'commercial ..1 licensing|license|use ..1 inquiries|enquiries|inquiry|requests|questions|options ..1 :',
    unless: SIZE,
  },
  { mood: 'any', words: `contact|email|write ..10 for ${COMMERCIAL} use|licensing|license|licenses`, unless: SIZE },
  {
    mood: 'any',
    words: 'for commercial use|purposes|licensing ..6 contact|see|visit|email',
    unless: [...SIZE, 'not for ..2 commercial'],
  },
  { mood: 'any', words: 'write|reach+out|mail ..8 for ..1 commercial ..1 terms|license|licensing|use', unless: SIZE },
  {
    mood: 'any',
    words:
      'if|for ..8 earn|earns|money|revenue|income|profit ..8 apply|contact|get+in+touch|write|ask|turn ..12 authorization|license|terms|permission|agreement|form|us',
    unless: [...SIZE, 'million|billion', 'donat|donation|liable'],
  },
  {
    mood: 'any',
    words:
      'for ..2 business|commercial|corporate|enterprise use|purposes|usage|customers|applications ..2 , ..2 apply|contact|ask|request|register|write|email|obtain|reach ..8 authorization|license|permission|us|form|sales|approval|agreement',
    unless: ['without|no ..3 permission|license|asking', 'not ..3 need|have'],
  },
];

/** How a sentence says that commercial use needs leave, in the order in which it is tried. */
/** "It is not intended for commercial deployment without permission." */
const NOT_INTENDED: readonly Pattern[] = [
  {
    mood: 'any',
    words:
      'not ..2 intended|available|meant|released for ..2 commercial ..8 without ..4 permission|license|consent|agreement|authorization',
    confidence: 0.7,
  },
];

export const PATTERNS: readonly Pattern[] = [
  ...NOT_INTENDED,
  ...OTHER_USE,
  ...NEEDED,
  ...SEPARATELY,
  ...WITHOUT,
  ...ASK,
];
