import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'source-disclosure',
  group: 'condition',
  effect: 'obliges',
  freedoms: ['share'],
  osd: [],
  title: 'Disclose the source',
  meaning:
    'Whoever shares the material, or offers it over a network, must also give its source: code, weights, data or changes.',
  why: 'Recipients can study and change what they get; your own changes become public too.',
  advice: 'Publish the complete source of what you share, or offer it in the way the text asks for.',
  says: [
    {
      mood: 'duty',
      words:
        '^provide|make+available|make|disclose|publish|release|offer|accompany|accompanied|convey|include|give|get|receive|gets|receives|furnish|distribute|contribute|supply|deliver|open-source|obtain|license ..12 source+code|corresponding+source|source+form|machine-readable|complete+source|source+materials|preferred+form',
      unless: ['retain ..6 source', 'notice|notices|disclaimer ..10 source'],
    },
    {
      mood: 'duty',
      words:
        'source+code|source+code+form|corresponding+source|source+form|sources ..12 ^available|provided|disclosed|published|released|offered|accompany|included',
      unless: ['retain|notice|notices'],
    },
    {
      mood: 'duty',
      words:
        '^provide|make|disclose|publish|release|open-source|share|contribute ..6 weights|parameters|training+data|model+weights|modifications|derivative|derivatives|changes ..6 publicly|available|public|open|source|community|free',
      unless: ['under ..4 restrict'],
    },
    { mood: 'duty', words: 'accompanied|accompany ..8 ^source|offer ..8 source' },
    { mood: 'any', words: 'provide|offer ..8 download+link|written+offer ..6 for|to' },
  ],
  unless: ['not required|obliged|obligated|need ..8 source', 'no obligation'],
  examples: {
    match: [
      'You must make the complete corresponding source code available to all recipients.',
      'The Source Code of your modifications must be made available under this License.',
      'If users interact with your version over a network, you must offer them its source code.',
    ],
    noMatch: [
      'Redistributions of source code must retain the above copyright notice.',
      'You may publish the source code of your application.',
      'You must retain, in the Source form of any works that you distribute, all notices.',
    ],
  },
};
