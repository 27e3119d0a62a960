import type { ClauseKind } from '../kind.ts';

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
        '^carry|state|indicate|identify|document|describe|label|include|add|give|provide|bear|contain|note|specify|disclose|declare|insert|explain|make+clear|denote|show ..20 you|licensee|they|has|have|was|were|been|date ..4 modified|changed|altered|edited|adapted',
    },
    {
      mood: 'duty',
      words:
        '^state|indicate|identify|document|describe|note|specify|disclose|declare|explain|mark|denote|show|label|list|summarize ..8 modification|modifications|changes|change|alterations|modified|changed|adapted',
    },
    {
      mood: 'duty',
      words:
        'modified|altered|changed|adapted ..10 ^marked|labelled|labeled|identified|indicated|designated|renamed|mark|label ..6 as|such|different|clearly|plainly',
    },
    {
      mood: 'duty',
      words: 'changes|modifications ..6 ^marked|documented|indicated|stated|identified|described|disclosed|noted',
    },
    {
      mood: 'duty',
      words: '^cause|carry|include ..14 notices|notice|statement ..10 modified|changed|modification|changes',
    },
  ],
  unless: ['notify ..6 licensor|us|company', 'reserves ..4 right'],
  examples: {
    match: [
      'You must cause any modified files to carry prominent notices stating that You changed the files.',
      'Indicate if changes were made:\n\nYou must indicate if changes were made.',
      'Altered versions must be plainly marked as such.',
      'If you modify the Model, you must clearly describe the nature of your modifications.',
    ],
    noMatch: [
      'You may mark your modifications.',
      'You must not modify the Model.',
      'You must comply with changed terms.',
    ],
  },
};
