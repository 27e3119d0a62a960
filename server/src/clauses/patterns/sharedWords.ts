/** Words of patterns that several kinds of clauses share. */

/** Leave from the licensor. */
export const PERMISSION = 'permission|license|consent|authorization|agreement|approval';

/** Who takes a license as a body, whatever stands before it: "nonprofit", "academic". */
export const INSTITUTION = 'entity|entities|organization|organizations|institution|institutions|body|bodies';

/** "Any other use is excluded": what the sentence before allows is all that is. */
export const OTHER_USES =
  'no|any|all|every other use|uses|purpose|purposes|usage is|are|shall ..3 permitted|excluded|prohibited|forbidden|allowed|licensed|authorized|granted';

/** What other clauses speak of, which a frame about use would take for its own: damages, warranties, marks. */
export const OTHER_MATTERS =
  'liable|liability|damages|loss|losses|warranty|warranties|indemnify|indemnification|trademark|trademarks|logo|endorse';

/** A ban on taking off what tells that content is synthetic: neither a notice of authors, nor a trademark, nor the licensed thing. */
export const SYNTHETIC_MARK =
  'delete|alter|conceal|remove|hide|obscure ..10 synthesis|synthetic ..3 mark|marks|label|labels|identifier|identifiers';

/** "You may not use it for: - Distribution of …", "We are not liable for: - Modification of …": acts that are named and not banned there. */
export const USED_FOR =
  'use|purpose|purposes|application|applications|activity|activities|facilitate|liable|liability|responsible|obligation|obligations|warranty|warranties|cover|covers|result|results|due+to|caused ..16 :';

/** Where a ban on changing or passing on is none on the act as such. */
export const NOT_THE_ACT = [
  // In rules of use: what is sold or shared there is no model.
  'sell|buy|source|trade|market ..3 drug|drugs|narcotics|weapons|firearms|tobacco|alcohol|organs',
  'share|lend|trade|swap|give ..2 key|keys|password|passwords|login|logins|credentials',
  // What is made or passed on there is not the licensed thing.
  'weapon|weapons|explosive|explosives|ammunition|drug|drugs|narcotics|malware|ransomware|counterfeit|hazardous|pathogen|nuclear|chemical|biological|dangerous ..2 material|materials|goods|substances',
  // "not use, copy or distribute it for military purposes" limits the purposes.
  'use ..3 copy|modify|reproduce|create|merge|distribute|publish|share ..60 for ..8 purpose|purposes|use|uses|activity|activities|following|military|surveillance|benefit',
  'use ..3 copy|modify|reproduce|create|merge|distribute|publish|share ..60 purpose|purposes',
  // "… in any of the following ways:" forbids what the list names, not the act itself.
  'following ways|manners|circumstances|cases|means|contexts|settings ..2 :',
  'use ..3 modify|copy ..60 in+whole+or+in+part',
  // "You may not limit the right of others to share it", "… keep anyone from changing it".
  'preclude|prevent|stop|hinder|keep|restrict|limit|deny|deter|waive|to+forbid ..3 anyone|others|users|recipients|people|someone|licensee|right|rights|ability|freedom ..8 distribute|redistribute|distribution|share|sharing|publish|copy|modify|modifying|change|changing',
  // What the license of someone else must say.
  'license|agreement|language ..12 that prohibit|forbid',
  'license ..12 must ..1 prohibit|forbid',
  // "If you cannot comply with this license, you may not share it."
  'cannot|unable|impossible|not+able|not+sure ..16 @comply|satisfy|meet ..40 not ..12 distribute|redistribute|share|modify',
  'license+document',
  'nothing ..1 other ..4 grant',
  'not agree|accept ..6 license|agreement|terms',
  'without ..1 accepting|agreeing|acceptance ..6 license|agreement|terms',
];
