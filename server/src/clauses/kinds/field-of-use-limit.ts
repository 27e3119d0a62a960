import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'field-of-use-limit',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify', 'share'],
  osd: [6, 8],
  title: 'One field of use only',
  meaning: 'The grant holds only for a named field, product, platform, service or hardware, or for internal use.',
  why: 'The same model may not be used elsewhere, whatever the purpose.',
  advice: 'Check that every place where you run the model is inside the named field.',
  says: [
    { mood: 'main', words: '@internal ..6 only|solely|exclusively' },
    { mood: 'main', words: 'only|solely|exclusively|strictly|limited+to|restricted+to ..12 @internal' },
    {
      mood: 'permit',
      words: '^@use|@modify|license|right ..40 for ..6 @internal',
      unless: ['including ..6 internal', 'any purpose'],
    },
    {
      mood: 'main',
      words: 'your|own|its internal purposes|use|business|operations',
      roles: ['sentence', 'item'],
      unless: ['not ..30 internal', 'for ..10 internal ..12 not'],
    },
    {
      mood: 'main',
      words: 'only|solely|exclusively|restricted+to|limited+to ..3 for use ..2 in|with|on|within|by ..8 @thing',
    },
    {
      mood: 'permit',
      words:
        '^@use|@modify|@distribute|license|right|develop ..30 only|solely|exclusively ..3 in+connection+with|with|within|on|as+part+of|in+conjunction+with|in+combination+with|through|for+use ..8 @thing',
    },
    {
      mood: 'main',
      words:
        'licensed|provided|available|supplied ..6 only|solely|exclusively ..3 in+connection+with|with|within|on|as+part+of|in+conjunction+with|for+use ..8 @thing',
    },
    {
      mood: 'ban',
      words:
        '^@use|run|access|deploy|distribute ..20 except|other+than ..3 in+connection+with|with|on|within|as+part+of ..8 @thing',
    },
    {
      mood: 'duty',
      words: 'only be ..2 ^accessed|used|run|executed|deployed|installed|operated ..6 by|with|on|in|within|through',
    },
    {
      mood: 'permit',
      words:
        'may|can only be ..2 ^accessed|used|run|executed|deployed|installed|operated ..6 by|with|on|in|within|through|as+part+of',
      unless: ['in accordance', 'in compliance', 'research'],
    },
    {
      mood: 'permit',
      words:
        '^@use|develop|license|right ..30 solely|only|exclusively ..2 to|for ..2 develop|developing|evaluate|testing|integrate|integrating|operate ..10 applications|products|@thing',
    },
  ],
  examples: {
    match: [
      'The tool is licensed for your internal use only.',
      'You may use the library solely for your internal business purposes.',
      'The model is licensed only for use in systems with our processors.',
    ],
    noMatch: ['You may use the library in any product.'],
  },
};
