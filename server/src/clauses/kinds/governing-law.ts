import type { ClauseKind } from '../kind.ts';
import { governingLawValues } from '../values/law.ts';

export const kind: ClauseKind = {
  id: 'governing-law',
  group: 'legal',
  effect: 'neutral',
  freedoms: [],
  osd: [],
  title: 'Governing law',
  meaning: 'The text names the law that governs it, or the court or arbitration that decides disputes.',
  why: 'A dispute may have to be carried out abroad, in another language, under a law you do not know.',
  advice:
    'See whether you could defend yourself there, and whether your organization may accept a foreign law or forum.',
  says: [
    {
      mood: 'any',
      words: 'govern|governed|construe|interpret|enforce|subject ..10 by|under|with|pursuant|to ..10 law|laws',
      unless: ['subject to ..3 applicable law', 'applicable ..3 law|laws and regulations', 'subject ..10 export'],
    },
    { mood: 'any', words: 'govern|governed ..8 by|under|with ..8 law|laws' },
    {
      mood: 'any',
      words: 'law|laws of ..12 shall|will|govern|apply ..4 govern|apply|to|this',
      unless: ['not|export|comply'],
    },
    { mood: 'any', words: 'court|courts|tribunal ..16 have|has|retain|exclusive|sole ..4 jurisdiction|venue' },
    { mood: 'any', words: 'exclusive|sole|personal|nonexclusive jurisdiction|venue|forum' },
    { mood: 'any', words: 'submit|consent|agree ..10 jurisdiction|venue|arbitration' },
    {
      mood: 'any',
      words:
        'dispute|disputes|controversy|disagreement|litigation|legal+action|lawsuit|suit|proceeding|proceedings ..35 court|courts|arbitration|arbitrated|arbitrator|tribunal|arbitral',
      unless: ['if you ..10 institute|file|commence|bring|initiate', 'terminate ..30 litigation'],
    },
    {
      mood: 'any',
      words: 'jurisdiction|venue ..12 court|courts|arbitration|tribunal',
      unless: ['competent+jurisdiction', 'hold|held|invalid|unenforceable'],
    },
    { mood: 'any', words: 'convention ..6 contract|contracts|international ..10 sale|goods' },
    { mood: 'any', words: 'uniform+computer+information+transactions+act|ucita|cisg' },
    {
      mood: 'any',
      words: 'conflict|conflicts|choice of law|laws ..4 principle|principles|provision|provisions|rule|rules',
    },
    { mood: 'any', words: 'injunctive|equitable|injunction ..12 any|competent ..6 jurisdiction|court' },
    { mood: 'any', words: 'seat|place ..2 of ..2 arbitration' },
  ],
  values: governingLawValues,
  examples: {
    match: [
      'This license is governed by the laws of France.',
      'The courts of Berlin have exclusive jurisdiction over any dispute.',
      'Any dispute will be settled by arbitration in Singapore.',
      'The UN Convention on Contracts for the International Sale of Goods does not apply.',
    ],
    noMatch: [
      'You must comply with the laws that govern your use.',
      'If a court of competent jurisdiction holds a term invalid, the rest stays in force.',
      'If you institute patent litigation, your rights end.',
    ],
  },
};
