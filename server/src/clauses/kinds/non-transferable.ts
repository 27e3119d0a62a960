import type { ClauseKind } from '../kind.ts';
import { PERSONAL } from '../otherWords/limits.ts';
import { USED_FOR } from '../patterns/sharedWords.ts';
import { BEFORE } from '../patterns/verbs.ts';

export const kind: ClauseKind = {
  id: 'non-transferable',
  group: 'share-limit',
  effect: 'limits',
  freedoms: ['share'],
  osd: [],
  title: 'Not transferable',
  meaning: 'The license holds for you alone: you may not assign, transfer or sublicense it.',
  why: 'A buyer of your company, a customer or a partner does not get your rights; each needs a license of its own.',
  advice:
    'Let those who receive the material take the license from the licensor; check the clause before a merger or a sale.',
  says: [
    // "Not permitted: - Sublicensing".
    { mood: 'ban', words: ': ^sublicensing|sublicensure', unless: [USED_FOR] },
    {
      mood: 'ban',
      words: '^pass|hand ..3 rights|license|permission|it ..1 on|over ..2 to|.',
      unless: ['model|weights|files|copies|software'],
    },
    { mood: 'ban', words: 'not|never ^sublicense .|,|or|and' },
    {
      mood: 'any',
      words:
        'nontransferable|nonassignable|nonsublicensable|nonsublicenseable|untransferable|intransferable|nonsublicensible|nonsublicencable|nontransferrable',
    },
    { mood: 'any', words: 'not ..3 transferable|assignable|sublicensable|sublicenseable|transferrable' },
    {
      mood: 'any',
      words:
        'license|agreement|grant ..1 not ..1 include|grant|give|convey|confer|cover ..4 right|rights|permission ..2 to ..4 sublicense|assign',
    },
    {
      mood: 'any',
      words: 'without|no ..3 right|rights|ability|permission ..3 sublicense|assign|transfer',
      unless: ['without limitation|restriction'],
    },
    // In a list of what one may not do, to sublicense is always to give rights on.
    {
      mood: 'ban',
      words: `${BEFORE} ^sublicense ..1 ,|or|and|;|/ ..3 @passOn|transfer|assign|timeshare|time|copy|encumber|grant`,
    },
    {
      mood: 'ban',
      words: '^sublicensing|assignment|delegation of ..2 license|licenses|agreement|rights|right|permission',
      unless: ['void|null'],
    },
    {
      mood: 'any',
      words:
        'not ..1 permit|allow|authorize ..2 sublicensing|assignment|delegation of ..2 license|licenses|agreement|rights|right|permission',
    },
    // "No resale, sublicensing, or commercialization."
    { mood: 'ban', words: 'no ..9 ^sublicensing|sublicense ,|.|;|or|and', own: true },
    {
      mood: 'ban',
      words: `${BEFORE} ^sublicense ..16 @licensed|license|agreement|rights|this|right`,
      // Under what terms alone is flow-down.
      unless: ['sublicense ..8 under|on ..4 different|other|inconsistent|conflicting|incompatible'],
    },
    {
      mood: 'ban',
      words: `${BEFORE} ^assign|transfer|delegate|novate|convey ..10 license|licenses|agreement|rights|right|obligations|contract|benefit|interest`,
      unless: [
        'warranty|warranties|damages',
        'transfer ..6 title|ownership',
        // To license it, as one sells it.
        'transfer ,|or ..2 license ,|or',
        'convey ..6 licensed material|materials|work|works|model|software',
      ],
    },
    {
      mood: 'ban',
      words: `${BEFORE} ^transfer ..8 @licensed`,
      unless: [
        'transfer ..3 data|information',
        'transfer or export|ship ..3 transfer',
        // To hand it to others, in a list of such acts: redistribution-ban.
        'distribute|redistribute|share|disclose|provide|give|publish|disseminate ..3 transfer',
        'transfer ..3 distribute|redistribute|share|disclose|provide|give|publish|disseminate|sell|resell',
        'transfer ..40 nuclear|weapons|missile',
        'infringed by',
      ],
    },
    {
      mood: 'ban',
      words: 'license|licenses|agreement|rights|obligations ..10 be ..4 ^assigned|transferred|sublicensed|delegated',
      // What is kept: "neither party's rights will be transferred to the other".
      unless: [
        'transferred|assigned ..2 to ..1 you|licensee',
        'neither ..1 party ..3 rights',
        'property|copyright|ownership|title ..12 not ..2 be ..1 transferred|assigned',
      ],
    },
    {
      mood: 'any',
      words:
        'attempt|attempted|purported|purport ..8 assign|assignment|transfer|sublicense ..16 void|null|invalid|ineffective',
    },
    { mood: 'any', words: 'assignment|transfer|sublicense|sublicensing ..12 be ..4 void|invalid|prohibited|forbidden' },
    { mood: 'any', words: 'sublicensing|sublicense|assignment be ..2 not allowed|permitted' },
    {
      mood: 'any',
      words: 'license|rights|agreement ..8 cannot|not ..2 be ..1 passed|handed|given|ceded|conveyed ..1 on|over|to',
    },
    {
      mood: 'any',
      words:
        'no sublicenses|sublicense|assignment|transfer ..2 may|can|shall|be ..2 be? granted|given|made|allowed|permitted|issued',
    },
    { mood: 'any', words: 'wish|want|intend ..2 assign|transfer ..30 permission|consent|approval' },
    { mood: 'any', words: 'license|rights ..6 be|are personal to you|licensee', unless: ['data|information'] },
    {
      mood: 'ban',
      words:
        'status|position|standing ..3 agreement|license|contract ..6 be ..3 ^succeeded|transferred|assigned|inherited|taken',
    },
    {
      mood: 'any',
      words:
        'permission|permissions|authorization ..8 cannot|not ..2 be ..1 passed|handed|given|ceded|transferred|assigned ..1 on|over|to|.',
    },
    { mood: 'any', words: 'permission|authorization|license be personal ..2 and|to|,' },
    {
      mood: 'main',
      words:
        'license|right|rights|permission ..4 granted|given|issued ..2 to ..2 you|licensee ..1 alone|only|personally|exclusively|solely',
      unless: ['exclusive|exclusively ..2 right'],
    },
    ...PERSONAL,
  ],
  unless: [
    'not ..1 convey ..1 license',
    // A license that one gives.
    'your ..2 offering ..30 nontransferable|nonassignable|nonsublicensable',
    'you|licensee hereby? grant ..3 to|us|@licensor|each|customer ..30 nontransferable|nonassignable|nonsublicensable',
    // What stays with the licensor.
    'right|rights|license|agreement|terms ..16 do|does not ..1 convey|transfer|assign ..4 right|rights|title|interest|ownership',
    'nothing ..8 intend|intended|intends|purports ..2 to ..1 transfer|assign|convey',
    'attempt ..2 copy|use|modify|reproduce|propagate ..8 sublicense',
    'void ..6 terminate',
    'sublicense ..10 other ..3 terms ..3 than',
    'sublicense ..12 under|on ..2 other|different ..3 terms|conditions',
    'transfer ..3 personal',
    'distribute|transfer|ship|sell ..4 export|re-export|reexport',
    'export|re-export|reexport ..10 transfer|release|ship',
    'export+laws|export+control|sanctioned|embargoed|ship ..4 export|into+any+country',
    'meaning assigned',
    // Persons, and rights that are given.
    'through ..3 or assigns|assign',
    'assigned or granted|licensed|transferred ..1 to ..2 you|licensee|customer',
    'without restriction ..8 sublicense',
    'license+document',
  ],
  examples: {
    match: [
      'The following is not permitted:\n\n- Sublicensing',
      'You may not sublicense the pretrained networks.',
      'This license does not include the right to sublicense.',
      'The rights that this license does not cover include:\n\n- sublicensing.',
      'You may not pass your rights on to others.',
      'We forbid assignment of this license.',
      'No resale, sublicensing, or commercialization.',
      '**Do not sublicense.** Each recipient gets a license from us.',
      'This license is granted to you alone.',
      'This permission is personal and cannot be handed on.',
      'The position under this license may not be taken over by another person.',
      'We grant you a non-exclusive, non-transferable license to use the Model.',
      'You may not assign or sublicense this Agreement without our consent.',
      'The licensor grants a personal license without the right to sublicense.',
      'This Agreement may not be transferred by Licensee.',
      'Any attempt to assign this license is void.',
      'You may not sell, sublicense, lend or share it.',
    ],
    noMatch: [
      'The license is conditioned upon your offering to any party that asks for it a worldwide, non-transferable license under your patents.',
      'Nothing else gives you leave to copy, sublicense or distribute the Program.',
      'This product conveys a license for private use and does not convey a license to use it in broadcasting.',
      'Patents that are infringed by using, selling or otherwise transferring the Code are licensed to the members.',
      'You may not sublicense the Model under terms that are inconsistent with these.',
      'Your intellectual property rights will not be transferred by an upload.',
      'No one shall, through agents or assigns: (a) deny a right to a fair trial.',
      'We give the public a license to deal in the work without restriction and permission to sublicense derivatives.',
      'The rights that are granted here do not convey any further rights in the Service.',
      'You shall not distribute or transfer the Software to another person.',
      'Neither party’s rights will be transferred to the other by these Terms.',
      'You may transfer your rights to anyone.',
      'The licensor may assign this Agreement without your consent.',
      'Beside that, no right in the Model is transferred to you.',
      'We grant you a transferable and sublicensable license.',
      'No rights to our patents are assigned or granted to Licensee under this Agreement.',
      'You shall not export, re-export, supply, or in any other way transfer the Software to a listed person.',
      'You may not convey unmodified Licensed Materials.',
      'Any attempt to copy, sublicense or share the Program in another way ends your rights.',
      'You understand that these terms do not transfer ownership rights to you.',
    ],
  },
};
