import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'confidentiality-duty',
  group: 'study-limit',
  effect: 'withholds',
  freedoms: ['study', 'share'],
  osd: [1],
  title: 'Kept secret',
  meaning: 'The material, or facts about it, must be kept secret.',
  why: 'What one may not speak of can be neither studied in the open nor shared.',
  advice: 'Find out what counts as confidential before you publish anything about the material.',
  says: [
    {
      mood: 'duty',
      words:
        '^keep|maintain|hold|treat|preserve|protect|safeguard ..12 confidential|confidentiality|confidence|secret|secrecy',
      unless: ['your+users|end+users|personal'],
    },
    { mood: 'ban', words: '^disclose|reveal|divulge|share|publish ..12 confidential|secret|nonpublic' },
    {
      mood: 'ban',
      words: '^disclose|reveal|divulge ..8 @licensed|source+code ..8 third|anyone|others|person|public',
      unless: ['personal', 'benchmark'],
    },
    { mood: 'main', words: '@licensed|information ..6 be ..4 confidential ..3 information|to|property|and' },
    {
      mood: 'duty',
      words: '^protect|prevent ..12 unauthorized ..4 disclosure',
      unless: ['personal', 'your+users|end+users'],
    },
    { mood: 'main', words: 'confidential+information ..20 must|shall|will|may|agree|only' },
    { mood: 'main', words: 'agree|bound ..10 confidentiality|nondisclosure' },
  ],
  unless: ['human|patient|privacy', 'violate|breach|infring|infringe ..8 confidentiality'],
  examples: {
    match: [
      'Licensee shall keep the Software confidential.',
      'You must not disclose Confidential Information to anyone.',
      'You agree to hold the weights in strict confidence.',
    ],
    noMatch: ['You may not generate content that discloses personal data.', 'You may share the weights.'],
  },
};
