import type { ClauseKind } from '../kind.ts';
import { DEFENDED } from '../otherWords/careFrames.ts';
import { INDEMNITY } from '../otherWords/conditions.ts';

/** No duty of the licensee: denied, the licensor's own, offered to customers, or named among what survives. */
const THEIRS = [
  'not|no|without|nor ..5 indemnify|indemnification',
  'not ..2 provide|offer|give|make ..8 indemnification|indemnity',
  'except|excluding|other+than ..14 indemnification ..1 claim|claims|matter|matters|request|requests',
  'licensor|we|company|contributor shall|will|agree ..6 indemnify ..5 you|licensee',
  // The other way: "Orchid will indemnify Customer", "… hold you harmless".
  'indemnify|hold+harmless|defend the? you|licensee|customer|customers|subscriber|user|users|purchaser .|,|and|or|for|against|from|its|in|with|if|to',
  'hold|save|keep the? you|licensee|customer|subscriber|user harmless',
  // What a cap leaves out, what a section settles, and who else may rely on the text.
  'nothing ..10 limit|exclude ..40 indemnification|indemnity',
  'entire|sole|exclusive ..2 obligation|obligations|liability|remedy',
  'benefit ..8 indemnified',
  'no ..2 obligation ..2 to ..1 reimburse|pay|defend',
  'qualify ..4 indemnified',
  'limitation ..4 indemnification',
  'survive',
  'requiring indemnification',
  'offer|choose ..20 indemnity|indemnification ..8 obligations? consistent',
];

export const kind: ClauseKind = {
  id: 'indemnification',
  group: 'condition',
  effect: 'obliges',
  freedoms: ['use'],
  osd: [],
  title: 'Indemnification',
  meaning: 'You must pay for, or defend the licensor against, claims that come from your use.',
  why: 'You carry the cost of other people’s claims against the licensor, often without a cap.',
  advice:
    'Ask a lawyer whether you can accept it; public bodies often cannot. See whether it is limited to your own breach.',
  says: [
    // "Licensee agrees to assume full control of the defense of the claim."
    {
      mood: 'duty',
      words: '^assume|take+over|conduct|undertake ..4 defense ..6 claim|claims|suit|action|proceeding',
      unless: [...THEIRS, 'option|right|entitled|may|election ..2 to? ..1 assume|take+over|conduct'],
    },
    {
      mood: 'any',
      words:
        'you|licensee|user ..2 pay|bear|reimburse|compensate ..4 damage|damages|losses|loss|costs|harm ..8 cause|causes|caused ..2 us|licensor|company|authors',
      unless: ['not|no pay|bear'],
    },
    {
      mood: 'any',
      words:
        'you|licensee|user ..1 must|shall|will? ..1 cover|pay|bear|reimburse ..1 our|its|licensor ..2 costs|losses|damages|expenses|defense',
      unless: ['support|training|travel|fee|fees'],
    },
    {
      mood: 'any',
      words: 'indemnify|indemnification|hold+harmless|held+harmless',
      unless: [
        ...THEIRS,
        'exempt ..4 from',
        'may|can ..2 add|offer|include|provide ..30 indemnification',
        'indemnification ..1 terms|provisions|obligations ..24 not ..1 apply',
      ],
    },
    { mood: 'any', words: 'hold|held|keep|save ..14 harmless', unless: THEIRS },
    {
      mood: 'any',
      words:
        'you|licensee|user ..2 bear|bears|assume|cover ..3 loss|losses|damage|damages|consequences|costs ..8 caused|suffered|incurred ..8 us|licensor|company|@licensor',
      unless: THEIRS,
    },
    {
      mood: 'any',
      words:
        'you|licensee|user ..6 cause|causes|caused ..3 loss|losses|damage|damages ..12 right|entitled|may ..3 recover|claim|seek|demand',
      unless: THEIRS,
    },
    {
      mood: 'any',
      words:
        'you|licensee|user ..4 held? ..1 liable|responsible ..3 for ..3 damage|damages|loss|losses|costs ..3 incurred|suffered|sustained|borne ..2 by ..4 us|licensor|company|@licensor',
      unless: THEIRS,
    },
    { mood: 'any', words: 'indemnity ..1 covers|includes|extends|applies', unless: THEIRS },
    {
      mood: 'duty',
      words:
        'you|licensee|user|recipient ..10 ^compensate|reimburse|defend ..14 licensor|us|we|company|loss|losses|damages|claim|against|contributor',
      unless: THEIRS,
    },
    {
      mood: 'duty',
      words: '^pay|reimburse|cover|bear ..3 costs|expenses ..16 attorney|attorneys|legal+fees',
      unless: [...THEIRS, 'your attorney|attorneys'],
    },
    {
      mood: 'any',
      words: `you|licensee|user|recipient ..6 responsible|liable ..4 compensate|compensating|compensation|reimbursing|legal+fees`,
      unless: THEIRS,
    },
    {
      mood: 'any',
      words: 'seek|claim|demand|recover ..4 compensation|indemnity|damages ..4 from ..2 you|licensee',
      unless: THEIRS,
    },
    {
      mood: 'duty',
      words:
        '^resolve|settle|handle|deal ..6 at|on|under ..1 its|your|their|his ..1 own ..1 cost|costs|expense|expenses|responsibility ..12 company|us|licensor|@licensor|damage|trouble',
    },
    {
      mood: 'any',
      words:
        'loss|losses|damage|damages ..8 be ..2 compensated|borne|indemnified|made+good ..2 by ..2 you|licensee|user|buyer|customer|party',
    },
    {
      mood: 'any',
      words:
        'you|licensee|user|party ..3 bear|bears|assume|assumes ..4 liability|responsibility ..2 for|of ..1 compensation|indemnity|indemnification',
    },
    {
      mood: 'duty',
      words:
        '^keep|hold|render|leave ..4 free|clear|exempt ..1 from|of ..6 claim|claims|liability|liabilities|damage|damages|loss|losses',
      unless: THEIRS,
    },
    ...INDEMNITY,
  ],
  frames: [
    {
      force: 'any',
      all: [
        'cost|costs|claims|lawsuits|lawsuit',
        'yours ..1 to|you|licensee|user ..3 bear|pay|cover|reimburse',
        'third|third-party|licensor|us',
      ],
      not: ['risk|not|no|taxes|fee|repair|servicing|shipping'],
      most: 22,
    },
    ...DEFENDED,
  ],
  examples: {
    match: [
      'On our request, Licensee agrees to assume control of the defense of any claim that its breach gives rise to.',
      'User agrees to pay all costs of the Lab in enforcing this, including attorney fees.',
      'You pay for any damage that your use causes us.',
      'If someone sues us because of what you did, you cover our costs.',
      'Costs of third-party lawsuits over your use are yours to bear.',
      'Licensee shall keep Licensor free from claims that its products cause.',
      'Damage that arises from this to the maker shall be made good by the user.',
      'If someone complains, the user shall settle it at its own expense and cause no trouble to us.',
      'You may be held liable for any damages incurred by us due to your breach.',
      'You will bear all losses caused to others and to us.',
      'If the user causes a loss to us, we have the right to recover it from the user.',
      'You will indemnify and hold harmless the licensor from any third-party claim.',
      'The licensee shall compensate us for all losses that arise from its use.',
      'You agree to defend the company against any claim about your outputs.',
    ],
    noMatch: [
      'Orchid has no obligation to reimburse You for the cost of a claim for which it is providing defense and indemnification.',
      'Orchid will indemnify Customer for any judgment that a court awards against it.',
      'Orchid agrees to defend any claim that is brought against You, and to indemnify You and Your officers.',
      'Nothing in this Agreement shall limit the liability of a party under its indemnification obligations.',
      'This Section 9 (Indemnification) states the entire obligation of Orchid for such claims.',
      'This Agreement is for the sole benefit of Orchid and you (and indemnified parties).',
      'The rights that a contract may add include: warranties and indemnification.',
      'If you are exempt from some duties, such as indemnification, these do not apply to you.',
      'Except for notices of breach or indemnification claims, we may write to you by email.',
      'The maker does not offer any warranty, support or indemnification for products of others.',
      'We will indemnify you against claims of infringement.',
      'The licensor does not indemnify you.',
      'You may offer indemnity to your customers.',
    ],
  },
};
