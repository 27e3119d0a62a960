import type { ClauseKind } from '../kind.ts';
import { COPYLEFT } from '../otherWords/conditions.ts';
import { SHARED_ALIKE } from '../otherWords/creditFrames.ts';
import { BEFORE } from '../patterns/verbs.ts';
import type { Statement } from '../statements/statements.ts';
import { ownText } from '../values/own.ts';

export const kind: ClauseKind = {
  id: 'copyleft',
  group: 'condition',
  effect: 'obliges',
  freedoms: ['share'],
  osd: [],
  title: 'Same license for derivatives',
  meaning: 'What is made from the material must be under the same license, or one that the text names.',
  why: 'It keeps the rights with everyone who receives a version, and decides what the material can be combined with.',
  advice: 'Publish the derived model under the license that the text asks for, and check what you combine it with.',
  says: [
    {
      mood: 'duty',
      words:
        '^share|release|distribute|license|publish|offer ..4 it|them|changes|derivatives|works|version|versions|model|models|result ..4 under ..2 same ..1 license|terms|conditions',
    },
    {
      mood: 'duty',
      words:
        '^license|release|publish|distribute ..6 models|model|versions|version|works|derivatives|changes|modifications ..2 under ..4 gpl|agpl|lgpl|agpl-3.0|gpl-3.0|mpl|cc-by-sa',
    },
    {
      mood: 'duty',
      words: 'you must|shall|will|agree+to ^make ..6 available ..1 under ..3 open+licensing|open+source|gnu|gpl',
    },
    { mood: 'duty', words: 'works|derivatives|versions|models ..8 ^be ..1 under ..2 this|same ..1 license|terms' },
    {
      mood: 'duty',
      words: `${BEFORE} ^license|licensed|distribute|distributed|deployed|release|released|publish|published|provide|provided|share|shared|convey|conveyed|made+available|make+available|make|offered|redistribute|redistributed|placed|sublicense|done ..24 under|pursuant+to|subject+to ..5 this|same|identical|original|equivalent|compatible ..3 license|agreement|terms|public+license|conditions|license+elements`,
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^license|licensed|distribute|distributed|release|released|publish|published|provide|provided|share|shared|convey|conveyed|made+available|make+available|make|redistribute|redistributed|done ..24 under|subject+to ..3 terms|conditions ..6 this|same|the|these ..3 license|agreement|sections|section|terms`,
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^license|licensed|distribute|distributed|release|released|publish|published|convey|conveyed|provide|provided ..14 under ..6 gnu|creative+commons|open+source|osi-approved|free|open+licensing|open+license ..6 license|licensing|terms`,
    },
    {
      mood: 'any',
      words:
        'derivatives|derivative+works|derivative|derived+model|derived+models|fine-tuned+models|modifications|adaptations|modified+version|changed+version|improvements|enhancements ..12 be|remain|are ..3 subject+to|governed+by ..4 this|these|the ..2 license|agreement|terms',
      unless: ['not ..2 subject+to|governed+by', 'that be subject+to|governed+by'],
    },
    // "Fine-tunings and checkpoints must remain under this same license when shared."
    {
      mood: 'duty',
      words:
        'derivatives|derivative|derived+model|derived+models|modifications|adaptations|improvements|updates|fine-tunings|checkpoints|versions ..8 ^remain|stay|be|fall ..2 under ..2 this|the|these ..2 same|identical|very ..6 license|terms|agreement',
    },
    {
      mood: 'any',
      words:
        '@passOn ..30 may|must|shall|will|can ..4 only ..4 under|subject+to|pursuant+to|in+accordance+with ..6 terms|license|agreement|conditions',
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^apply|use|choose ..6 same|this ..3 license ..24 derivative|derivatives|modifications|adaptations|works|adapted`,
    },
    {
      mood: 'duty',
      words:
        'distribution|redistribution ..3 of|as ..1 the|a whole ..8 ^terms|accordance|conditions ..6 license|agreement',
    },
    {
      mood: 'duty',
      words:
        'license|terms ..8 ^contain|include|have|be ..4 substantially|materially|essentially similar|same|identical|equivalent ..16 this|these ..2 license|agreement|terms',
    },
    {
      mood: 'duty',
      words:
        'state|stating|notice ..10 ^modifications|derivatives|changes ..8 released|licensed|distributed ..3 under ..3 this license|agreement',
    },
    {
      mood: 'duty',
      words:
        '^published|released|distributed|shared|licensed|publish|release|distribute|share|license ..6 under ..1 this|the|these ..1 very|same|identical|present ..2 license|terms|agreement',
    },
    {
      mood: 'any',
      words:
        'derivatives|derivative+works|derived|adaptations|modified+versions|modifications ..12 may|can be ..1 distributed|shared|published|released|licensed ..1 only|solely ..1 under ..4 terms|license|agreement|conditions',
    },
    // "Adaptations must use the same license", "maintain the same license terms".
    {
      mood: 'duty',
      words:
        'adaptations|derivatives|derivative+works|contributions|modifications|fine-tunes ..1 must|shall ..1 ^use|carry|have|keep ..1 same license|licence|terms',
    },
    { mood: 'duty', words: '^maintain|keep|use ..1 same ..1 license|licence ..1 terms? ..1 .|,|and|for|on' },
    // "The license requires adaptations to be shared under the same license."
    {
      mood: 'any',
      words:
        'requires|require|requiring ..3 adaptations|derivatives|modifications|derivative+works|changes|improvements|fine-tunes ..2 to? be ..2 shared|distributed|licensed|released|published ..2 under ..2 same|this|identical',
      unless: ['not ..2 require|requires'],
    },
    { mood: 'duty', words: '^license|share|release ..4 identically|alike|likewise' },
    { mood: 'any', words: 'restrictions|terms ..18 also apply|applies ..6 derivative|derivatives|modifications' },
    { mood: 'duty', words: 'license ..2 you ..2 apply|applied ..6 ^be ..14 same|compatible' },
    {
      mood: 'ban',
      words: `${BEFORE} ^license|distribute|convey|release|publish|redistribute|share ..16 under ..3 any|another|different|other ..4 license|terms`,
    },
    {
      mood: 'duty',
      words:
        '@derivative|@passOn|copies ..40 must|shall|will ..2 ^be ..2 under ..4 terms|conditions|this|same ..4 license|agreement|terms',
    },
    { mood: 'duty', words: 'license ..4 applies|apply ..6 whole|entire ..4 work' },
    { mood: 'duty', words: `${BEFORE} ^do so ..3 under ..3 this|same|the ..2 license|agreement|terms` },
    {
      mood: 'duty',
      words: `${BEFORE} ^license|sublicense|distribute|share|publish|release ..10 on ..3 terms|conditions ..6 this|same|these ..3 license|agreement|terms`,
    },
    { mood: 'duty', words: 'work|works|whole ..12 be ..1 ^licensed ..2 under ..2 these|this|same ..1 terms|license' },
    {
      mood: 'duty',
      words:
        '^released|shared|published|distributed|licensed|release|share|publish|distribute|license ..4 on|under ..2 same|identical ..2 terms|conditions|license',
      unless: ['provided ..3 organization|company|licensee meets|meet', 'warranty'],
    },
    {
      mood: 'duty',
      words: '^put|place|bring|keep ..4 under ..2 this|same|identical|these ..2 license|terms|agreement',
    },
    {
      mood: 'duty',
      words:
        'license|licence|terms ..2 of|for ..4 derivative|derivatives|modification|modifications|adaptation|adaptations|version|versions|work|works ..3 ^be ..2 identical|equal|same|equivalent',
    },
    ...COPYLEFT,
  ],
  unless: [
    // What another license would ask for.
    'license|gpl|terms ..4 would ..1 require|oblige',
    // Where a text is put: "a file that goes with all copies under this License".
    'placed|included|put in ..1 a ..1 text|readme ..1 file',
    'not ..1 require ..20 subject+to',
    // What counts as a change: "any new file that is contributed under the terms of this License".
    'that be ..1 contributed',
    'willing to',
    'eventually ..2 be ..1 made',
    'deductions|taxes',
    'not ..12 under any terms|license|circumstances ..1 .|,|;|or',
    'permits , licenses',
    'net amount|amounts',
    'supersede',
    'at least as protective|restrictive',
    'less ..1 protective|restrictive',
    'other than ..1 those',
    'in a way|manner ..1 that ..4 require',
    'remove ..2 this ..1 special? exception',
    'review ..16 determine|identify',
    'different license',
    'what you ..1 must|may|can',
    'subject+to ..3 additional|separate|third+party|other ..3 terms|license',
    'may ..4 provide additional or different license',
    'indicate ..6 licensed under',
    'governed ..3 by ..3 laws',
    'notices? stating ..2 that? you|it|they',
    'notices? stating ..12 created|generated|made|derived',
    'means providing|making',
    'use|version|versions ..3 ( ..6 ) provided|licensed|distributed',
    'versions|version or releases|release',
    'retain|hold|keep ..2 in confidence',
    'hereby granted ..3 subject+to',
    'interpreted|construed',
    '@passOn ..3 and|or|, use|, use|and+use ..8 governed+by',
    'use ..2 modification|reproduction|copying ..6 distribution',
    'nonconfidential|non-confidential',
    'portions|parts ..6 will be ..1 released',
    'contribution|contributions ..10 intentionally|submitted|submit',
  ],
  values: (statement) => ({ license: namedLicense(statement), network: NETWORK.test(ownText(statement)) }),
  frames: [
    {
      force: 'any',
      all: [
        'fine-tunes|fine-tune|derivatives|derivative|adaptations|forks|modified+versions',
        'inherit|inherits|carry|carries|keep|keeps|retain|under ..3 this|same|identical ..1 license|terms|licence',
      ],
      not: ['not|notice|use|no|commercial'],
      most: 16,
    },
    ...SHARED_ALIKE,
  ],
  examples: {
    match: [
      'Any Modifications that you create may be distributed only under the terms of this License.',
      'Adaptations must use the same license.',
      'Just remember to maintain the same license terms.',
      'In summary, the license requires adaptations to be shared under the same license.',
      'You must license your fine-tuned models under AGPL-3.0.',
      'You shall attach a notice stating that the changes are released under this License.',
      'You must make your sources publicly available under Open Licensing Terms.',
      'Works based on the Model have to be under this license, too.',
      'A derived model that holds our weights remains subject to these terms.',
      'Checkpoints must remain under this same license when they are shared.',
      'Licensee agrees that improvements made by Licensee shall be subject to the same terms as the Software.',
      'Fine-tunes inherit this license.',
      'If you publish a modified version, you have to put it under this license too.',
      'The license of your derivative must be identical to this one.',
      'Any model derived from this one has to be released on the same terms.',
      'The model and its derivatives cannot be released under any other type of license.',
      'You must license the entire work, as a whole, under this License to anyone who gets a copy.',
      'All modifications shall be released under the same license.',
      'Derivatives of the Model remain subject to this Agreement.',
      'If you license such works, your license shall contain elements substantially similar to those of this License.',
      'The distribution of the whole must be done in accordance with the terms of this License.',
    ],
    noMatch: [
      'The description must be placed in a text file that is included with all distributions of the Kit under this License.',
      'It shall include, among others:\n\n1. any new file that is contributed or otherwise made available under the terms of this License.',
      'This applies to the Adaptation as part of a Collection, but does not require the Collection apart from the Adaptation itself to be made subject to the terms of this License.',
      'Where the Kit is combined with code under the GPL and the terms of the GPL would require the combined work to be released under the terms of the GPL, this notice applies in addition.',
      'If you are required to make deductions, you agree to pay what is needed to make the net amounts equal to those due under this Agreement.',
      'Should you claim that the Kit infringes a patent, the license granted under the terms of this License ends.',
      'You shall obtain and keep up all permits, licenses and approvals that your duties under this Agreement call for.',
      'In the end, the Work will eventually be made available under an open source license, as stated here.',
      'Acts other than copying and modification of the Tool are not subject to this License.',
      'You may not distribute modifications of the Software under any terms, or sublicense it.',
      'WE ARE ONLY WILLING TO LICENSE THE TOOL AND ITS DOCUMENTATION PURSUANT TO THIS AGREEMENT.',
      'You agree to distribute the tool subject to terms at least as protective as the terms of this license.',
      'You may not use it in a way that would require any portion of it to be made available under terms other than those of this Agreement.',
      'You may remove this exception, which will cause the output to be licensed under the GNU General Public License.',
      'You agree to review the documents to determine which portions are licensed under an Open Source license.',
      'If you need other terms, then do not refer to this license, but distribute your work under a different license.',
      'You agree that whatever you post on our pages or provide to us under this agreement is non-confidential.',
      'You may license your modifications under terms of your choice.',
      'You must comply with the terms of this Agreement.',
      'The Software is licensed under this Agreement.',
      'PROVIDED THE COMPANY MEETS THESE REQUIREMENTS, THE FREE EDITION IS MADE AVAILABLE UNDER THIS LICENSE.',
      'Provided the company meets these requirements, the free edition is made available under this license.',
      'Such laws govern the use of the Product (and its data) provided under this Agreement, and you must obey them.',
      'This license allows you to distribute it with other code that is licensed under other licenses.',
    ],
  },
};

const NETWORK =
  /\b(?:interact(?:s|ing)?\s(?:with|remotely)|remotely|remote access|hosted|as a service|over (?:a|the) (?:computer )?network|network (?:server|use)|via (?:an )?API|external deployment)\b/i;

/** The license that derivatives must be under: "same", or the one named. */
function namedLicense(statement: Statement): string {
  const found =
    /\bunder (?:the (?:terms of )?(?:the )?)?((?:GNU|Creative Commons|CC|Apache|MIT|Mozilla|Open)[\w .,-]{0,60}?(?:Licen[sc]e|\d\.\d)(?:,? version \d(?:\.\d)?)?)/.exec(
      ownText(statement),
    );
  return found?.[1]?.trim() ?? 'same';
}
