import type { ClauseKind } from '../kind.ts';
import { CHANGE_NOTICE } from '../otherWords/conditions.ts';
import { SAID_CHANGED } from '../otherWords/creditFrames.ts';
import { BEFORE } from '../patterns/verbs.ts';

export const kind: ClauseKind = {
  id: 'change-notice',
  group: 'condition',
  effect: 'obliges',
  freedoms: ['modify', 'share'],
  osd: [],
  title: 'State the changes',
  meaning: 'Changed files, or a changed model, must say that they were changed.',
  why: 'Whoever receives the material can tell the original from a changed version.',
  advice: 'Say in the model card or a notice what you changed, and when.',
  says: [
    {
      mood: 'duty',
      words:
        '^say|state|indicate|mention|note|document|describe ..2 what|if|that|whether|which|where ..3 you|changes ..2 changed|change|modified|altered|made',
    },
    {
      mood: 'any',
      words:
        'documentation|description|list|summary of ..2 modifications|changes|alterations ..1 should|must|shall ..1 accompany|included',
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^carry|bear|state|indicate|identify|document|describe|label|include|add|give|provide|contain|note|specify|disclose|declare|insert|explain|make+clear|denote|show|accompany ..20 you|licensee|they|has|have|was|were|been|date|any|all|your ..6 modified|changed|altered|edited|adapted|modification|changes|modifications|change`,
      unless: [
        'source+code ..8 modifications',
        'notice|license|terms ..3 be ..1 included|retained|kept ..1 in|with',
        'provide ..4 modifications ..4 to',
        'copy|copies ..6 modifications',
        'terms|license ..6 modifications',
        'copy ..3 license ..2 to',
        'copy|copies or|and modification',
        'retain|copyright ..12 notices ..12 modify',
        'not ..2 distribute|share|publish ..10 modifications|changes',
        'not ..2 remove|delete|obscure ..3 alter|change|modify',
        // What one lets others do, and what is said of the changed version.
        'provide|give ..3 right|ability|permission ..3 to ..6 modify|change|adapt',
        'contains ..2 nothing|only ..6 of ..1 your ..1 modified',
      ],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^state|indicate|identify|document|describe|note|specify|disclose|declare|explain|mark|denote|show|label|list|summarize|record ..8 modification|modifications|changes|change|alterations|modified|changed|adapted|altered`,
      unless: ['terms|agreement|policy ..4 changes'],
    },
    {
      mood: 'duty',
      words:
        'modified|altered|changed|adapted|derivative|modifications ..14 be ..3 ^marked|labelled|labeled|identified|indicated|designated|distinguished|renamed ..8 as|such|different|clearly|plainly|from',
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^mark|label|identify|designate ..6 modified|altered|derivative|versions|modifications ..8 as ..3 such|modified|different|changed|altered|not`,
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^document|describe|indicate|explain|state ..4 how ..6 differ|differs|changed|modified`,
    },
    // "Retain the attributions and an indication of modifications."
    {
      mood: 'duty',
      words:
        '^retain|keep|include|provide|give|add|carry ..16 indication|statement|list|record|summary of ..1 modifications|changes|alterations',
      unless: ['contributions'],
    },
    {
      mood: 'duty',
      words:
        'changes|modifications|alterations ..6 be ..3 ^marked|documented|indicated|stated|identified|described|disclosed|noted',
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^cause|carry|include|place|add|attach|provide|put|insert|contain|contains|ensure ..16 notices|notice|statement|comment|comments|changelog|summary|description|documentation ..12 modified|changed|modification|changes|change|modifications`,
      unless: [
        'copy|copies or|and modification',
        'retain ..20 notices',
        'notice ..4 of ..3 copyright',
        'modifications|changes ..6 be ..2 released|licensed ..1 under',
      ],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^say|state|tell|note|write|mention|make+clear ..10 that|what|how|where ..3 you|it|they ..3 changed|modified|altered|adapted|change`,
    },
    {
      mood: 'duty',
      words:
        'changed|modified|altered ..2 files|versions|parts|copies|works ^need|carry|bear|have|contain|include ..6 note|notice|statement|mark|date|indication',
    },
    {
      mood: 'duty',
      words:
        '^document|describe|record|list|note ..2 any|all|every|your|each ..2 alteration|alterations|change|changes|modification|modifications|edit|edits',
    },
    { mood: 'any', words: 'requirement|requirements|obligation|duty ..6 notice ..4 modifications|changes|alterations' },
    {
      mood: 'ban',
      words:
        '^represent|pretend|claim|suggest|imply ..6 modified|derivative|altered|changed ..3 be ..2 original|itself|unmodified|official',
    },
    { mood: 'ban', words: `${BEFORE} ^misrepresent|represent|claim ..10 as ..4 original`, unless: ['author|wrote'] },
    {
      mood: 'any',
      words:
        'if|when|where you ..3 alter|change|modify|edit|adapt|fine-tune ..10 , ..1 say|state|note|mention|tell|indicate|document ..2 so|this|it|that|what|which',
    },
    {
      mood: 'main',
      words:
        'altered|modified|changed|edited|adapted ..1 file|files|copy|copies|version|versions|work|works|document|documents needs|need|requires|require ..4 statement|note|notice|mark|label|comment',
    },
    {
      mood: 'duty',
      words:
        '^tell|inform|show|let ..2 recipients|recipient|users|others|people|everyone ..3 what|how|which|that|where ..4 changed|modified|altered|changes|modifications|edited',
      unless: ['license|terms|policy'],
    },
    ...CHANGE_NOTICE,
  ],
  unless: [
    'changes ..1 will be ..1 noted|listed|announced|published|posted|recorded|dated ..1 here|below|above|on',
    // "… a notice stating that any use or modification is subject to these terms".
    'use|distribution ,|or|and ..2 modification ..14 subject|governed',
    'merger|consolidation',
    'ai - modified|edited|altered|manipulated',
    'modified|edited|altered|manipulated|changed ..1 by|with|using ai|artificial+intelligence',
    // What the licensor tells.
    'changes ..2 will ..1 be ..1 announced|communicated|posted|published',
    'versions|version ..1 of ..2 this? license ..2 must',
    'valid ..1 copyright',
    'machine-readable source ..8 modifications',
    'should|if ..3 use|purpose|purposes change',
    'notify ..6 licensor|us|company',
    'construed',
    'reserves ..4 right',
    'may ..2 change|modify ..4 terms|agreement|license|policy',
  ],
  frames: [
    {
      force: 'duty',
      all: [
        'record|log|note|list|describe|document|mark|date',
        'modification|modifications|change|changes|alteration|alterations',
      ],
      not: [
        'terms|policy|license|agreement|notify|price|fee|fees|ownership|address',
        'no modification|change|alteration',
      ],
      most: 18,
    },
    ...SAID_CHANGED,
  ],
  examples: {
    match: [
      'Retain the attributions, a link to the license, and an indication of modifications.',
      'Say what you changed.',
      '# Conditions\n\n- Clearly mark all modified files.',
      'Indicate if changes were made.',
      'Each alteration must be logged.',
      'Say plainly in the card what you altered.',
      'Record the date and kind of every modification.',
      'Each altered file needs a statement that it was altered.',
      'You must tell recipients what you have changed.',
      'If you alter the weights, say so in the model card.',
      'A description of all changes must accompany each copy.',
      'You must not represent that your Modified Files are the original.',
      'You must cause any modified files to carry prominent notices stating that You changed the files.',
      'Indicate if changes were made:\n\nYou must indicate if changes were made.',
      'Altered versions must be plainly marked as such.',
      'If you modify the Model, you must clearly describe the nature of your modifications.',
      'You must ensure that changed files have comments that say when you changed them.',
      'You must attach a notice stating the modifications that you made.',
    ],
    noMatch: [
      'Voice content generated or modified by AI must be labeled as AI.',
      'Changes will be noted here with a new version.',
      'You must attach a notice to your users saying that any use, distribution or modification of the works is subject to these terms.',
      'You must provide this notice along with each copy that you share and you must not remove, alter or hide it.',
      'Any distribution of the binaries must give you the right to access and modify the source code.',
      'You may add a chapter of praise, provided it contains nothing but praise of your modified version.',
      'Larger changes will be announced in our notes.',
      'You shall attach a notice stating that the modifications are released under this License.',
      'You must include the above copyright notice on any copy or modification of the Kit.',
      'You may share changed Code provided that:\n\na) You provide a copy of this License to anyone to whom You give changed Code.',
      'An assignment shall be deemed to include any merger or substantial change in the control of You.',
      'You may pass on binaries, provided that you accompany the distribution with the machine-readable source of the package with your modifications.',
      'You shall include a valid copyright notice in your own name that protects the modified code.',
      'Copies may be made, provided that no modification of this document is allowed.',
      'Should your intended use change, please write to us and state what you plan.',
      'You may mark your modifications.',
      'You must not modify the Model.',
      'You must comply with changed terms.',
    ],
  },
};
