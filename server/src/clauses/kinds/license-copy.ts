import type { ClauseKind } from '../kind.ts';
import { LICENSE_COPY } from '../otherWords/conditions.ts';
import { BEFORE } from '../patterns/verbs.ts';

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
    // "Improvements must stay public with a copy of this license."
    { mood: 'duty', words: '^remain|remains|stay|be|keep|kept ..4 with a copy of ..1 this|the license|agreement' },
    {
      mood: 'duty',
      words: '^ship|bundle|include|add ..3 full|complete|entire ..6 license ..1 text ..6 with|in|as|alongside',
    },
    { mood: 'any', words: 'permitted|allowed ..12 with ..6 inclusion of ..1 this license|agreement' },
    { mood: 'duty', words: '^pass|hand ..1 this|the license|licence|agreement along|on' },
    { mood: 'duty', words: '^link to ..2 license|licence ..6 when|if|where|wherever|with' },
    { mood: 'duty', words: '^link the|this license|licence|agreement ,|.|;|and' },
    {
      mood: 'duty',
      words:
        'redistribution|redistributions|distribution|distributions|copies|copy ..6 ^include|contain|carry|bear ..1 this|the|these ..1 license|agreement|terms ,|and|.|;',
      unless: ['terms ..1 that', 'the license ..1 key|notice'],
    },
    // "Redistribution requires a copy of this license."
    {
      mood: 'main',
      words:
        'redistribution|distribution|sharing|publication|copies ..10 requires|require ..8 license|agreement|terms notice|text|copy|file',
      unless: ['not|no ..3 require|requires'],
    },
    {
      mood: 'main',
      words:
        'redistribution|distribution|sharing|publication|copies ..10 requires|require ..6 copy|text|link of|to ..2 license|agreement|terms',
      unless: ['not|no ..3 require|requires'],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^@keep|make+available|made+available|accompanied|included|gets|attach|forward|hand ..28 copy|copies|text|texts|url|uri|hyperlink|link|address|reference of|to|for|from|or|and|in ..8 this|these|the|such|said|its|our|full|complete|applicable|above|license|adapter's|your ..3 license|agreement|terms|eula|conditions|permission+notice|policy`,
      unless: [
        'copy|copies|text|uri|hyperlink|link of|to ..2 the? licensed material|work|software|product|materials|model|program',
        'source+code ..2 form ..4 license',
      ],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^@keep|included|accompanied|retained|reproduced ..16 permission+notice|list+of+conditions|license+text|license+file|license+notice|license+notices|following+disclaimer|license+information|license+statement|licensing+terms|license+terms`,
    },
    {
      mood: 'duty',
      words:
        'copy|copies|text of ..4 this|these|the|such|our|its ..3 license|agreement|terms ..10 be|must|shall|to ..3 ^accompany|included|provided|given|distributed|attached|delivered|retained|appear|supplied|kept|enclosed|made+available',
      unless: ['copy|copies of ..2 licensed material|work|software|product|materials|model'],
    },
    {
      mood: 'duty',
      words:
        'permission+notice|list+of+conditions|this+license|this+agreement|these+terms|license+text|license+notice|license+information|license+statement|license+file|entire+statement ..24 be ..3 ^included|retained|reproduced|preserved|kept|attached|provided|distributed',
      unless: ['under|by|in|of ..2 this license|agreement ..8 provided', 'rights|restrictions ..3 under'],
    },
    { mood: 'duty', words: '^preserve ..1 this ..1 license' },
    {
      mood: 'duty',
      words: `${BEFORE} ^include|attach|keep|retain|give|pass+on|provide|reproduce|contain|contains ..8 this|these|complete|full|entire ..2 license|agreement|terms|notice|conditions|disclaimer ..8 with|to|in|on|alongside|together|intact|text|and|file`,
      unless: [
        'confidential',
        'this|these ..2 notice ..6 licensor',
        // The words of the notice stand behind the colon.
        'retain|keep|include|reproduce ..1 this ..1 notice ..14 :',
        'notice|notices ..2 to|about|regarding ..2 this ..1 license',
      ],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^include|attach|reproduce|bundle ..3 this|these|entire|complete|full ..2 license|agreement|terms ..3 when|whenever|if|wherever`,
    },
    {
      mood: 'duty',
      words:
        'permission+notice|list+of+conditions|this+license|this+agreement|these+terms|license+text|license+notice|this+paragraph|following+paragraphs ..10 ^appear|appears|accompany|accompanies',
      // "“Materials” shall mean what is provided under this Agreement and any accompanying documentation."
      unless: ['mean ..60 any|all|other accompanying'],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^include|attach|provide|give|bundle|accompanied ..4 copy|copies ..2 of ..2 these|those|all|both|such|above|following ..2 documents|licenses|files|texts|terms`,
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^keep|include|retain|attach|preserve ..1 this|these ..1 file|document|page|text|readme`,
    },
    {
      mood: 'duty',
      words: '^preserve|keep|retain|include the ..1 license ..1 and|text|file|, ..6 notice|notices|attribution|credits',
    },
    // "… as long as this LICENSE.md is kept beside it".
    {
      mood: 'any',
      words:
        'as+long+as|provided|providing|if|condition ..2 this|the ..4 license|licence|readme|file|document ..3 be ..2 kept|included|shipped|distributed|retained ..2 alongside|beside|with|together|next|in',
      unless: ['under|by|in ..2 this license', 'not ..1 be', 'provided ..3 under'],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^put|place|add|enclose|ship|deliver|bundle ..6 copy|text ..3 these|this|the|our ..2 terms|license|agreement`,
    },
    {
      mood: 'duty',
      words:
        'link|url|hyperlink|pointer ..1 to ..1 this|these|the|our ..2 license|terms|agreement ..6 be ..2 ^provided|included|given|added|placed|shown',
    },
    {
      mood: 'duty',
      words:
        'recipients|users|customers|everyone|anyone|person ..6 be ..1 ^given|provided|handed|shown ..4 license|terms|agreement ..1 text|copy?',
    },
    { mood: 'duty', words: `${BEFORE} ^accompany|accompanied ..6 this|license|copy ..4 license|agreement|terms` },
    {
      mood: 'granted',
      words: '^@passOn ..16 with|accompanied ..3 copy|copies|text ..2 of ..3 license|agreement|terms',
      unless: ['without ..4 copy|text'],
    },
    { mood: 'duty', words: `${BEFORE} ^inform ..10 how ..4 obtain ..4 copy ..3 license` },
    {
      mood: 'duty',
      words:
        '^ensure|make+sure|see|arrange ..6 recipient|recipients|user|users|everyone|customer|customers|licensee|licensees|person ..2 gets|get|receive|receives|has|have|obtains|obtain ..4 this|these|the|copy|text ..4 license|agreement|terms',
      unless: ['agree|bound|comply'],
    },
    {
      mood: 'duty',
      words:
        '^attach|enclose|append|annex ..1 these|this|the ..1 terms|license|agreement ..2 when|if|where|whenever|to|with',
    },
    {
      mood: 'duty',
      words:
        '^hand|give|pass|deliver|send|provide|supply|include ..2 over|on|out|along|in? ..1 this|the ..1 license|licence|agreement ..1 text|document|file|with|along|together',
    },
    ...LICENSE_COPY,
  ],
  unless: [
    // Under which license one shares, and no copy of it.
    'maintain|keep|retain ..1 same ..1 license|licence',
    'retain|retains|keep ..2 ownership',
    'as ..2 enforceable',
    'as though',
    // Beside a duty to give the text, what changed files must say is another duty.
    'notices stating that ..16 license|agreement',
    'license+key|license+keys',
    'give+notice|provide+notice',
    'upon|on ..2 request ..4 licensor',
  ],
  frames: [
    {
      force: 'duty',
      all: [
        'add|travel|go|come|put|stay|place|ship',
        'license|licence|agreement ..8 with|to|in|into ..3 copy|copies|model|distribution|weights',
      ],
      not: ['key|comply|conform|agree'],
      most: 16,
    },
  ],
  examples: {
    match: [
      'When you share the data, cite the paper, link the license, and indicate changes.',
      'Improvements must remain public with a copy of this license.',
      'Derivatives of Orchid must include a copy of this license.',
      'If you share it, ship the full license text as a separate file with it.',
      'Sharing is allowed for study with proper credit and inclusion of this license.',
      'Any redistribution must preserve this license and name the author.',
      'Link to this license when you share it.',
      'Each redistribution must include this license, the list of files with their sizes and the dates of all of them.',
      'Sharing of changed weights requires credit and a license notice.',
      'Preserve the license and the notices.',
      'You may share the weights as long as this LICENSE.md is kept alongside them.',
      'You must include this entire license whenever you distribute the Model.',
      'The license must travel with the Model.',
      'Whenever you share the Model you must hand over this license text with it.',
      'Make sure that each recipient receives this Agreement.',
      'You shall attach these terms when you pass the Model on.',
      'You must give all recipients a copy of this License.',
      'Anyone who gets the Model from you must also receive the text of these terms or a link to them.',
      'The above copyright notice and this permission notice shall be included in all copies.',
      'Redistributions must reproduce the above copyright notice, this list of conditions and the following disclaimer.',
      'Forward a copy of this license to all recipients.',
      'If you share the files, you shall add a copy of these terms and cause changed files to carry notices stating that you changed them.',
      'If you pass on the weights, also include the full license text in the archive.',
      'We grant you a license to share the Model, each time with a copy of these terms.',
    ],
    noMatch: [
      'Just remember to maintain the same license terms.',
      'Retain this notice in what you share: “Made with Orchid.”',
      '“Materials” shall mean all that is provided under this Agreement, including the weights and any accompanying documentation.',
      'Copies that preserve the title and meet these conditions in all may be shared.',
      'You shall retain ownership of the applications that you make under this agreement.',
      'You may ask us for a copy of this License.',
      'You must comply with this License.',
    ],
  },
};
