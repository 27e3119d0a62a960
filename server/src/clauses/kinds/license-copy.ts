import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'license-copy',
  group: 'condition',
  effect: 'obliges',
  freedoms: ['share'],
  osd: [],
  title: 'Pass on the license text',
  meaning: 'Whoever receives the material must get the text of the license, or a link to it.',
  why: 'Recipients learn their rights and duties only when the text travels with the files.',
  advice: 'Put the license text, unchanged, beside the files you publish.',
  says: [
    {
      mood: 'duty',
      words:
        '^@keep ..10 copy|copies|text|texts|url|uri|hyperlink|link|address|reference ..12 license|licenses|agreement|terms|licence|conditions|permission+notice',
    },
    {
      mood: 'duty',
      words:
        '^@keep ..12 permission+notice|list+of+conditions|license+text|license+file|license+notice|license+notices|following+disclaimer|this+notice|license+information',
    },
    {
      mood: 'duty',
      words:
        'copy|copies|text ..6 license|agreement|terms ..8 ^accompany|included|provided|given|distributed|attached|delivered|retained|appear|supplied|kept|enclosed',
    },
    {
      mood: 'duty',
      words:
        'permission+notice|list+of+conditions|this+license|this+agreement|these+terms|license+text|license+notice|license+information ..10 ^included|retained|reproduced|appear|accompany|preserved|kept|attached|provided',
    },
    {
      mood: 'duty',
      words:
        '^include|provide|attach|keep|retain|give|pass+on|distribute ..4 this|the|these|complete license|agreement|terms|licence ..8 with|to|in|alongside|together|intact',
    },
    { mood: 'duty', words: '^accompany|accompanied ..6 this|license|copy ..4 license|agreement|terms' },
  ],
  unless: [
    'source+code+form ..4 license',
    'as ..2 enforceable',
    'license|licence to|key|keys',
    'comply+with ..6 provide',
  ],
  examples: {
    match: [
      'You must give all recipients a copy of this License.',
      'Anyone who gets the Model from you must also receive the text of these terms or a link to them.',
      'The above copyright notice and this permission notice shall be included in all copies.',
      'Redistributions must reproduce the above copyright notice, this list of conditions and the following disclaimer.',
    ],
    noMatch: ['You may ask us for a copy of this License.', 'You must comply with this License.'],
  },
};
