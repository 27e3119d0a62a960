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
    { mood: 'main', words: 'internal use|purposes|business|evaluation ..6 only' },
    { mood: 'main', words: 'only|solely|exclusively ..10 internal use|purposes|business' },
    { mood: 'main', words: 'only ..3 for use in|with|on ..8 systems|products|hardware|platform|service|services' },
    { mood: 'duty', words: 'only be ..2 ^accessed|used|run ..6 by|with|on' },
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
