import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'disclaims-outputs',
  group: 'grant',
  effect: 'grants',
  freedoms: ['use'],
  osd: [],
  title: 'Outputs are yours',
  meaning: 'The licensor claims no rights in what the model produces, or says that it belongs to the user.',
  why: 'It frees outputs from claims of the licensor; other clauses may still limit what they are used for.',
  practices: { syntheticData: 'The licensor claims no rights in generated data; look for limits on its use.' },
  advice: 'Check for limits on outputs elsewhere in the text, such as a ban on training other models with them.',
  says: [
    { mood: 'any', words: 'claim no ..6 right|rights|ownership|title|interest ..12 @output|content|generate' },
    {
      mood: 'any',
      words: 'not claim ..8 right|rights|ownership|title|interest|copyright ..12 @output|content|generate',
    },
    { mood: 'any', words: 'no claim|claims ..8 right|rights|ownership ..12 @output|content|generate' },
    { mood: 'any', words: '@output ..10 not covered by ..4 license' },
    { mood: 'any', words: 'not impose ..6 restriction|obligation ..14 @output' },
    {
      mood: 'any',
      words: 'you|user|licensee|customer own|owns|retain ..10 output|outputs|content',
      unless: ['not own'],
    },
    { mood: 'any', words: 'output|outputs ..6 belong|belongs|owned ..4 you|user' },
  ],
  examples: {
    match: [
      'We claim no rights in the output that you generate.',
      'As between the parties, you own the Outputs.',
      'The licensor does not claim ownership of any content generated with the model.',
    ],
    noMatch: ['You do not own the outputs.', 'The company owns all outputs.'],
  },
};
