import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'no-competing-use',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify', 'share'],
  osd: [5, 6],
  title: 'No competing use',
  meaning: 'The material may not be used to compete with the licensor, or for a competing product or service.',
  why: 'Whether your product competes is for the licensor to say first, and what it offers can change after you have started.',
  advice: 'Ask the licensor whether your product counts as competing, in writing, before you build on it.',
  says: [
    {
      mood: 'ban',
      words:
        '^@use|@train|offer|provide|make|market|sell|distribute|develop|create|build ..40 compete|competes|competing|competitive|competitor|rival',
      unless: ['competition ..2 law', 'unfair+competition', 'competent', 'except ..6 compete'],
    },
    { mood: 'ban', words: '^compete|competing ..4 with' },
    {
      mood: 'main',
      words: '@use ..30 compete|competing|competitive ..20 ^prohibited|forbidden|not+permitted|not+allowed',
    },
  ],
  unless: ['not ..4 competitive+use'],
  examples: {
    match: [
      'You may not use the Model to develop products that compete with the Licensor.',
      'You shall not offer a competing service based on the Software.',
      'Use by You in competition is limited: You will not compete with us using the Materials.',
    ],
    noMatch: [
      'You may use the Model in products that compete with ours.',
      'This License is governed by competition law.',
    ],
  },
};
