import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'indemnification',
  group: 'condition',
  effect: 'obliges',
  freedoms: ['use'],
  osd: [],
  title: 'Indemnification',
  meaning: 'You must pay for, or defend the licensor against, claims that come from your use.',
  why: 'You carry the cost of other people’s claims against the licensor, often without a cap.',
  advice:
    'Ask a lawyer whether you can accept it; public bodies often cannot. See whether it is limited to your own breach.',
  says: [
    {
      mood: 'any',
      words: 'indemnify|indemnifying|indemnification|hold+harmless|hold ..12 harmless|held+harmless',
      unless: [
        'not ..4 indemnify|indemnification',
        'no ..4 indemnify|indemnification',
        'licensor|we|company|contributor shall|will|agree ..6 indemnify ..3 you|licensee',
        'limitation ..3 indemnification',
        'survive',
      ],
    },
    {
      mood: 'duty',
      words:
        'you|licensee|user|recipient ..10 ^compensate|reimburse ..12 licensor|us|we|company|loss|losses|damages|@licensor',
    },
    {
      mood: 'duty',
      words: 'you|licensee|user|recipient ..6 ^defend ..12 licensor|us|company|contributor|against|claim',
    },
  ],
  examples: {
    match: [
      'You will indemnify and hold harmless the licensor from any third-party claim.',
      'The licensee shall compensate us for all losses that arise from its use.',
      'You agree to defend the company against any claim about your outputs.',
    ],
    noMatch: [
      'We will indemnify you against claims of infringement.',
      'The licensor does not indemnify you.',
      'You may offer indemnity to your customers.',
    ],
  },
};
