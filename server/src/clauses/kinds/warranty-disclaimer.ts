import type { ClauseKind } from '../kind.ts';

const WARRANTY = 'warranty|warranties|guarantee|guarantees|representation|representations';

export const kind: ClauseKind = {
  id: 'warranty-disclaimer',
  group: 'legal',
  effect: 'neutral',
  freedoms: [],
  osd: [],
  title: 'No warranty',
  meaning: 'The material comes as it is, without warranty, or you take the risk of using it and its outputs.',
  why: 'Nearly every license says so, open ones too. It says who bears the loss when the model is wrong.',
  advice: 'Test the model for your own purpose; do not rely on promises that the license takes back.',
  says: [
    {
      mood: 'any',
      words:
        'provide|offer|license|deliver|distribute|furnish|supply|make|come|release|available|accept ..20 as -? is "|basis|without|and|with|,|.|;|where|for|by|no|at|condition',
    },
    { mood: 'any', words: '" as -? is ..2 "|,|.' },
    { mood: 'any', words: 'as -? is basis' },
    {
      mood: 'any',
      words: `without|no|not|neither|nor|disclaim|exclude|waive ..14 ${WARRANTY}`,
      unless: ['on ..3 behalf', 'include ..6 agreement|license', 'of+no ..3 warranty+notice'],
    },
    {
      mood: 'any',
      words: `${WARRANTY} ..40 disclaimed|excluded|waived|disclaim|exclude`,
      unless: ['not ..3 disclaim|exclude'],
    },
    {
      mood: 'any',
      words: `${WARRANTY}|condition ..10 merchantability|title|fitness|noninfringement|satisfactory+quality`,
    },
    { mood: 'any', words: 'not ..3 warrant|guarantee|promise', unless: ['you|licensee ..2 not ..3 warrant|guarantee'] },
    {
      mood: 'any',
      words: 'sole|solely|fully|entirely|exclusively ..3 responsible|responsibility|accountable|liable',
      unless: ['licensor|we|contributor be solely'],
    },
    {
      mood: 'any',
      words:
        'you|licensee|user be ..3 responsible|accountable|liable ..10 output|outputs|use|content|result|results|consequence|risk|risks|loss|losses',
      unless: ['indemnify'],
    },
    { mood: 'any', words: 'assume|bear|accept ..8 risk|risks' },
    { mood: 'any', words: 'at ..2 own|sole ..3 risk' },
    { mood: 'any', words: 'entire risk' },
    { mood: 'any', words: 'not ..3 designed|tested|certified|manufactured ..4 or|for|by|to|and|,' },
    {
      mood: 'any',
      words:
        'may|might|can ..8 contain|include|produce|generate|have|be ..8 error|errors|bug|bugs|defect|defects|inaccurate|inaccuracies|incorrect|flaw|flaws|mistake|mistakes|unreliable',
      unless: ['you|licensee may|might|can'],
    },
    { mood: 'any', words: 'no|not ..4 responsibility ..6 for|accuracy', unless: ['release|relieve'] },
    { mood: 'any', words: 'not imply ..10 obtain ..6 basis|right|permission' },
    { mood: 'any', words: 'with all faults' },
  ],
  unless: ['if ..6 you|licensee offer|provide ..6 warranty'],
  examples: {
    match: [
      'The model is provided "as is", without warranty of any kind.',
      'We disclaim all warranties, express or implied.',
      'You are solely responsible for judging whether the model suits your purpose and assume all risk.',
      'The authors do not guarantee that the outputs are correct.',
      'You are accountable for the outputs you generate.',
    ],
    noMatch: [
      'You may offer a warranty to your customers for a fee.',
      'You must not make any warranty on behalf of the licensor.',
      'The license applies as is required by law.',
      'We have no obligation to provide support.',
    ],
  },
};
