import type { ClauseKind } from '../kind.ts';
import { SOURCE_DISCLOSURE } from '../otherWords/conditions.ts';
import { BEFORE } from '../patterns/verbs.ts';

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
    // "You must open-source derivative models."
    {
      mood: 'duty',
      words: '^open ..1 source ..3 derivative|derivatives|merged|modifications|improvements|fine-tunes|finetunes',
      unless: ['open+source|open-source|open - source ..1 license|licenses|initiative|software|components'],
    },
    // "Improvements must remain open source."
    {
      mood: 'duty',
      words:
        'improvements|modifications|derivative|derivatives|changes|works|versions ..6 ^remain|remains|stay|be|kept ..1 open+source|open-source',
      unless: ['license|licenses ..3 open+source'],
    },
    // "You agree to make your results available to other researchers."
    {
      mood: 'duty',
      words: '^make ..2 results ..10 available ..1 to ..2 others|researchers|public|community|everyone',
      unless: ['not'],
    },
    {
      mood: 'duty',
      words:
        'source|source+code|weights ..2 of ..3 modified|derivative|your|changed|fine-tuned ..6 ^available|public|published|released|open',
    },
    {
      mood: 'duty',
      words: '^release|publish|open ..2 weights|code|checkpoints ..2 of ..3 fine-tuned|modified|derivative|your',
    },
    { mood: 'duty', words: '^provide|give|supply|disclose ..2 training ..1 data|set ..3 on|upon|to' },
    // "You must make your research code available under an open license."
    {
      mood: 'duty',
      words:
        '^make ..6 code|source|weights|scripts|methodology|implementation ..4 available ..3 under ..4 open|open-source|free|osi|permissive',
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^provide|make|disclose|publish|release|offer|accompany|accompanied|convey|include|give|get|gets|receive|receives|furnish|supply|deliver|open-source|obtain|license|cause|add|attach ..20 source+code|machine+readable|corresponding+source|machine-readable|complete+source|source+materials|preferred+form|source+form|complete+corresponding|modifiable+form|preferred+adaptable`,
      unless: ['retain ..24 source', 'notice|notices|disclaimer ..12 source', 'source ..20 carry ..4 notice|prominent'],
    },
    {
      mood: 'duty',
      words:
        'source+code|source+code+form|corresponding+source|source+form|complete+source ..14 be ..4 ^available|disclosed|published|released|offered|accompanied|included|accessible|distributed|provided',
      unless: [
        'retain|notice|notices',
        'provided|distributed ..3 under',
        'source+code|form ..4 be ..3 licensed|governed',
      ],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^provide|make|disclose|publish|release|open-source|share|contribute|open ..8 weights|parameters|training+data|model+weights|modifications|derivative|derivatives|changes|improvements|dataset|modified+version ..8 publicly|available|public|open|community|free|source`,
      unless: [
        'third|others ..4 under',
        'copy of ..2 license|agreement',
        'you must ..2 not',
        'make modifications|changes|derivative|derivatives',
        'you|licensee may ..1 share|publish|release',
      ],
    },
    {
      mood: 'duty',
      words:
        '^publish|release|share ..2 additions|modifications|changes|enhancements|improvements ..1 under|back|as|to|with',
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^publish|disclose|release|open ..3 training|source|full|model|complete ..1 code|data|weights|source|parameters ..4 of|for|behind`,
      unless: ['not'],
    },
    {
      mood: 'duty',
      words:
        'weights|parameters|code|data|source ..4 of ..3 derivative|derivatives|modified|version|changes|modifications ..3 be ..1 ^released|published|disclosed|opened|made',
    },
    {
      mood: 'duty',
      words: '^give|provide|offer ..3 users|recipients|them|everyone|others ..2 its|the|their|your ..2 source',
      unless: ['source+of|origin'],
    },
    { mood: 'duty', words: 'offer ..8 ^source', unless: ['retain'] },
    { mood: 'any', words: 'provide|offer ..8 download+link|written+offer ..6 for|to' },
    {
      mood: 'duty',
      words: `${BEFORE} ^inform|tell|notify ..12 how ..6 obtain ..6 source|copy`,
      unless: ['license|agreement'],
    },
    {
      mood: 'duty',
      words:
        '^publish|release|disclose|share|open|provide ..2 training|fine-tuning|source|full|complete ..1 data|code|weights|dataset|datasets|recipe ..4 and|or|used|that|of|with|,',
      unless: ['third|others ..4 under', 'personal', 'not'],
    },
    {
      mood: 'duty',
      words:
        '^let|allow|permit|enable ..3 users|recipients|customers|others|everyone ..2 download|obtain|get|copy|access ..4 source|weights|code',
      unless: ['not|license|reverse'],
    },
    {
      mood: 'duty',
      words:
        '^accompanied|accompany|come|comes ..4 description|summary|documentation|statement|list ..3 of|on|about ..3 data|dataset|datasets|training',
    },
    {
      mood: 'duty',
      words:
        '^open-source|opensource ..3 improvement|improvements|modification|modifications|changes|derivative|derivatives|extensions',
    },
    ...SOURCE_DISCLOSURE,
  ],
  unless: [
    'minimal value',
    'under any other ..2 license ..6 that could|would',
    'not required|obliged|obligated|need ..8 source',
    'no obligation',
    // What is published as a paper.
    'published work|works|results|research|papers|studies ..1 must|shall|should ..1 cite|credit|acknowledge',
    // What one gets, and what goes into a file or beside the source.
    'you ..2 entitled ..2 to ..1 receive',
    'include ..2 text ..1 file ..2 with ..1 source',
    'in ..2 documentation that? you ..1 provide ..3 with ..1 source',
    // In whatever form one passes it on, something else comes with it.
    'source+code or any other form',
    'hope|hopes|wish|would+like|appreciate|encourage|invite ..6 you',
    'redistributions of source ..4 must|shall',
    'copyright|message|notice ..8 be included in',
    'source+code must ..2 retain',
    'source+models',
    'requires|require ..3 as a condition of ..10 that|any',
    '@use|integration ..30 condition ..8 be ..2 disclosed|distributed',
    'contains? source+code provided+by',
  ],
  examples: {
    match: [
      'Users must comply with the following:\n\n- Open source derivative models and merged models.',
      'Any improvements must remain open source.',
      'You agree to make results that you got with the Software available to other researchers.',
      'You must share your changes with the community.',
      'You must publish your additions under the same license.',
      'The source of modified versions has to be available.',
      'Provide the training data on request.',
      'If you publish results, you must make your code available under an open-source license.',
      'You must open-source any improvements to the training code.',
      'If you share a fine-tuned version you must publish the training data and code that made it.',
      'Whoever offers the modified Model as a service must let users download the source.',
      'Derivatives have to be accompanied by a description of the data that they were trained on.',
      'You must make the complete corresponding source code available to all recipients.',
      'The Source Code of your modifications must be made available under this License.',
      'If users interact with your version over a network, you must offer them its source code.',
      'You may share it in object form, provided that you add the complete corresponding source code.',
    ],
    noMatch: [
      'You may use the weights, subject to these conditions:\n\n1. Published work must cite the repository and the datasets.',
      'If you are entitled to receive the source code of a part from us, it will be included with the Kit or you may obtain it on request.',
      'If you know of a claim, you must include a text file with the source code distribution that tells of it.',
      'You must repeat this text in any documentation that you provide along with the source code.',
      'You may not combine it with code whose license requires as a condition of use that any work derived from it be disclosed in source code form.',
      'Redistributions of source code must retain the above copyright notice.',
      'You may publish the source code of your application.',
      'You must retain, in the Source form of any works that you distribute, all notices.',
    ],
  },
};
