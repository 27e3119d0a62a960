import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'termination-at-will',
  group: 'term',
  effect: 'limits',
  freedoms: ['use'],
  osd: [],
  title: 'Ends at the licensor’s will',
  meaning:
    'The licensor may end or suspend your rights without a breach of yours, or the license is revocable or for a limited time.',
  why: 'What you build on the model can lose its ground at any time, without any fault of yours.',
  advice:
    'For anything that must last, use a model whose license is perpetual and irrevocable, or agree on a term with the licensor.',
  says: [
    { mood: 'any', words: 'revocable|nonperpetual', unless: ['not+revocable'] },
    { mood: 'any', words: 'limited+term|limited+duration|limited+period|time-limited|fixed+term|limited+time' },
    {
      mood: 'licensor',
      words:
        '^terminate|revoke|suspend|discontinue|withdraw|cancel|rescind|end|deny|cease|disable ..14 license|agreement|right|access|use|permission|availability|service|account|grant',
      unless: ['if|upon|for|because ..8 @breach', 'not ..3 @terminate', 'if|event|when you|your|licensee'],
    },
    {
      mood: 'any',
      words:
        'may|right|can|reserve|option|discretion|entitled ..8 terminate|revoke|suspend|discontinue|withdraw|cancel|abandon ..20 at+any+time|discretion|any+reason|no+reason|without+cause|convenience|without+notice|with+or+without|upon+notice|prior+notice|days+notice|written+notice',
      unless: ['you|licensee may|can ..4 terminate', 'if|upon|for|because ..8 @breach', 'not ..3 terminate'],
    },
    {
      mood: 'any',
      words:
        'at+any+time|discretion|for+any+reason ..8 terminate|revoke|suspend|withdraw|cancel ..10 license|agreement|right|access|permission|grant',
      unless: ['you|licensee may|can ..8 terminate', 'not ..3 terminate'],
    },
    { mood: 'any', words: 'either party|parties may|can ..3 terminate', unless: ['@breach'] },
    {
      mood: 'any',
      words:
        'license|agreement|right|permission|grant ..8 be ..4 revoked|withdrawn|terminated|suspended ..12 at+any+time|discretion|any+reason|without+cause|convenience|notice',
      unless: ['by you|licensee', '@breach'],
    },
    {
      mood: 'any',
      words:
        'license|agreement|right|term|permission ..12 expire|terminate|end|valid|effective|period|term ..8 day|month|year|expiration+date|evaluation+period|trial+period',
      unless: ['@breach', 'notice', 'litigation|lawsuit|claim|action|proceeding', 'survive', 'perpetual'],
    },
    { mood: 'any', words: 'no+longer ..6 commercially viable' },
  ],
  examples: {
    match: [
      'We grant you a revocable, royalty-free license to use the model.',
      'The licensor may terminate this agreement at any time and for any reason.',
      'We reserve the right to suspend your access to the weights at our sole discretion.',
      'This license is for a limited term of twelve months.',
      'Either party may terminate this agreement on thirty days notice.',
    ],
    noMatch: [
      'We grant you a perpetual, irrevocable license to use the model.',
      'You may terminate this agreement at any time by deleting the model.',
      'We may terminate this agreement if you breach it.',
      'The licensor may stop distributing the material at any time; doing so does not end this license.',
    ],
  },
};
