import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'grant-back',
  group: 'condition',
  effect: 'obliges',
  freedoms: ['modify', 'share'],
  osd: [],
  title: 'Rights go back to the licensor',
  meaning: 'The licensor owns, or gets a license to, your modifications, data or feedback.',
  why: 'What you make or say can be used by the licensor, sometimes by nobody else, and often without pay.',
  advice: 'Keep what you do not want to give away out of feedback and changes, or ask for other terms.',
  says: [
    {
      mood: 'any',
      words:
        'you|licensee|user ..6 hereby|shall|will|agree|automatically ..6 grant|grants|assign|assigns|license ..4 to? us|licensor|company|owner',
      unless: ['sublicensee|recipients|third+party'],
    },
    {
      mood: 'any',
      words:
        'feedback|suggestions|suggestion|comments|ideas ..14 you|licensee ..8 hereby|agree|grant ..10 grant|assign|license',
    },
    {
      mood: 'any',
      words:
        'feedback|suggestions|suggestion ..16 may|can|shall|will|free ..10 use|exploit|incorporate|owned|property|own|become',
    },
    {
      mood: 'any',
      words:
        'you|licensee ..4 grant|grants|assign|assigns ..20 feedback|modifications|improvements|derivative+works|input|your+content|user+content',
    },
    {
      mood: 'any',
      words:
        'own|owns|hold|holds|retain|belong ..16 title|interest|ownership|rights|property ..14 modifications|improvements|derivative+works|derivatives|feedback',
      unless: ['you|licensee ..8 own|owner|retain|hold', 'made ..3 by ..2 or ..2 for', 'third+party'],
    },
    {
      mood: 'any',
      words:
        'improvements|modifications|derivatives|derivative+works|feedback ..12 owned ..2 by|property+of|vest|belong|assigned',
      unless: ['owned+by you|licensee', 'belong ..2 to ..2 you'],
    },
  ],
  unless: ['contribution|contributions|contributor|intentionally|pull+request|patch', 'to ..2 you ..6 license|right'],
  examples: {
    match: [
      'You hereby grant us a perpetual, royalty-free license to use your modifications.',
      'If you send us feedback, you agree that we may use it without restriction.',
      'All improvements made by Licensee shall be owned by Licensor.',
    ],
    noMatch: [
      'We hereby grant you a license to use the Model.',
      'You own the derivative works that you make.',
      'Any Contribution intentionally submitted for inclusion shall be under this License.',
    ],
  },
};
