import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'liability-limit',
  group: 'legal',
  effect: 'neutral',
  freedoms: [],
  osd: [],
  title: 'Liability limited',
  meaning: 'The licensor is not liable for damage, or only up to a sum.',
  why: 'Nearly every license says so, open ones too. If the model does harm, the loss stays with you.',
  advice: 'See whether your own contracts and insurance cover what the licensor does not.',
  says: [
    {
      mood: 'any',
      words: 'no|not|neither|nor|never|nobody ..45 liable ..6 for|to|under|,|.|in|if',
      unless: ['not ..3 responsible ..4 compliance', 'you|licensee ..3 not ..2 be liable'],
    },
    {
      mood: 'any',
      words: 'no|not|without|nor ..8 liability',
      unless: [
        'nothing|not ..8 limit|exclude|affect ..8 liability',
        'liability ..12 not ..3 allow|allowed|permitted',
        'not allow',
        'you|licensee ..6 no liability',
      ],
    },
    { mood: 'any', words: 'liability ..25 exceed|limited+to|capped|greater+than|enlarge' },
    { mood: 'any', words: 'maximum|aggregate|cumulative|entire|total liability' },
    {
      mood: 'any',
      words: 'disclaim|waive|release|exclude|give+up|relinquish|discharge ..14 liability|claim|claims|damages',
      unless: ['not ..3 disclaim|waive|release|exclude', 'you ..4 disclaim'],
    },
    {
      mood: 'any',
      words: 'exclusion|limitation ..6 liability|damages ..20 apply|interpreted|construed|essential|regardless',
      unless: ['not ..4 allow|allowed|permitted', 'may not apply'],
    },
    { mood: 'any', words: 'no ..15 caused ..4 harm|damage|injury' },
    {
      mood: 'any',
      words:
        'not ..4 responsible|accountable ..6 damage|damages|loss|losses|harm|injury|consequence|claim|use|misuse|output|content',
    },
  ],
  examples: {
    match: [
      'In no event will the licensor be liable to you for any damages.',
      'We are not liable for lost profits.',
      'Our total liability will not exceed ten dollars.',
      'The company is not responsible for any loss that comes from using the model.',
    ],
    noMatch: [
      'You are liable for damage caused by your breach.',
      'Some places do not allow a limitation of liability, so this may not apply to you.',
      'You will hold us harmless from any liability.',
    ],
  },
};
