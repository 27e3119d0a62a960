import type { ClauseKind } from '../kind.ts';
import { EXPORT } from '../otherWords/legal.ts';

export const kind: ClauseKind = {
  id: 'export-control',
  group: 'legal',
  effect: 'neutral',
  freedoms: ['use'],
  osd: [],
  title: 'Export control',
  meaning: 'Export control or sanctions law must be complied with, or may apply.',
  why: 'Who may receive the model, and where it may be taken, depends on the law of several countries.',
  advice: 'Check where your users and servers are against the export and sanctions rules named.',
  says: [
    // First, as it may start in the words that open a list: "… if you are: (a) located in …".
    { mood: 'any', words: 'if ..6 you ..10 located ..6 sanctioned|embargoed|restricted' },
    {
      mood: 'main',
      words:
        'export|exports|reexport|exported|exporting ..6 control|controls|law|laws|regulation|regulations|restriction|restrictions|administration|license|rules|legislation|requirements|compliance',
    },
    {
      mood: 'main',
      words:
        'sanction|sanctions|sanctioned ..6 law|laws|program|programs|list|lists|regulation|regulations|jurisdiction|country|countries|territory|party|parties|person|persons|restrictions|regime|rules|compliance',
    },
    { mood: 'main', words: 'trade ..4 compliance|control|controls|sanctions|embargo|embargoes|restrictions|sanction' },
    { mood: 'any', words: 'trade law|laws|regulations' },
    // Of a publication there are embargoes too.
    {
      mood: 'main',
      words: 'embargo|embargoed|embargoes',
      unless: ['embargo period|date', 'publication|vulnerability ..20 embargo'],
    },
    {
      mood: 'main',
      words: 'restricted|denied|prohibited|blocked|debarred ..2 party|parties|persons|person|entity ..2 list|lists',
    },
    {
      mood: 'main',
      words: 'specially+designated|entity+list|bureau+of+industry|ofac|traffic+in+arms+regulations ..20 trade|export',
    },
    {
      mood: 'ban',
      words:
        '^export|reexport|ship|divert ..20 country|countries|destination|military|person|entity|jurisdiction|law|laws|prohibited|united+states',
    },
    { mood: 'ban', words: '^export ..6 export|transfer ..12 @model' },
    { mood: 'ban', words: '^transfer ..6 export ..12 @model' },
    // "You must comply with: OFAC sanctions."
    { mood: 'duty', words: '^comply|respect|observe|follow ..12 sanctions|ofac|export+administration' },
    { mood: 'main', words: 'import ..3 export ..6 law|laws|regulation|regulations' },
    { mood: 'duty', words: '^comply ..12 customs|export|import' },
    { mood: 'ban', words: '^disguise|conceal|mask|hide ..4 location' },
    { mood: 'main', words: 'foreign+exchange ..4 act|law|laws' },
    {
      mood: 'main',
      words: 'law|laws|regulation|regulations|rules ..2 on|of|concerning|governing|about ..2 export|exports',
    },
    {
      mood: 'any',
      words:
        'list|lists of ..1 restricted|prohibited|denied|sanctioned|blocked ..1 parties|persons|entities|destinations',
    },
    {
      mood: 'any',
      words:
        'export|exports|reexport|exporting|re-export ..4 to ..3 sanctioned|embargoed|prohibited|restricted ..2 destination|destinations|country|countries|territory|territories|states|end+users',
    },
    ...EXPORT,
  ],
  unless: ['fair+trade', 'survive|survives ..4 termination|expiration', 'trade+secret ..4 law', 'trade+name'],
  examples: {
    match: [
      'The customer will not export the listed parts for military ends.',
      'You agree to comply with:\n\n- EU sanctions\n- The rules on privacy',
      'You may not download the Model if you are on a list of restricted parties.',
      'Export to sanctioned destinations is forbidden.',
      'The user shall follow the laws on export of its country.',
      'You must comply with applicable export control laws.',
      'The Model may be subject to export restrictions of several countries.',
      'You are not on any sanctions list or in an embargoed country.',
      'The Services may not be used for any end use that trade laws prohibit.',
    ],
    noMatch: [
      'You shall not publish, or otherwise transfer, the Software to others.',
      'Restrictions, Trade Compliance and Governing Law shall survive termination of this Agreement.',
      'You may export the Model to other file formats.',
      'You must comply with applicable law.',
    ],
  },
};
