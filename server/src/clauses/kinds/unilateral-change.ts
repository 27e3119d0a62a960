import type { ClauseKind } from '../kind.ts';

const TERMS =
  'agreement|license|terms|policy|policies|guideline|guidelines|restriction|condition|attachment|exhibit|annex|documentation|aup|rules|code+of+conduct';
const CHANGE = 'modify|update|amend|revise|change|supplement|alter|replace|vary|adjust';

export const kind: ClauseKind = {
  id: 'unilateral-change',
  group: 'term',
  effect: 'limits',
  freedoms: ['use'],
  osd: [],
  title: 'Terms may change',
  meaning: 'The licensor may change the license or a policy it refers to, also for the copy you already have.',
  why: 'What is allowed today can be forbidden tomorrow; you cannot rely on the text you accepted.',
  advice:
    'Keep a dated copy of the terms you accepted, watch the linked page, and prefer licenses that are fixed for the version you have.',
  says: [
    { mood: 'licensor', words: `^${CHANGE} ..8 ${TERMS}`, unless: ['sign|signed|mutual|both+parties'] },
    {
      mood: 'any',
      words: `reserve ..8 right ..10 ${CHANGE} ..8 ${TERMS}`,
      unless: ['you|licensee reserve'],
    },
    {
      mood: 'permit',
      words: `${TERMS} ..10 ^may|can|might be ..4 ${CHANGE}`,
      unless: ['sign|signed|mutual|both+parties|written+instrument|writing', 'may|can not'],
    },
    {
      mood: 'any',
      roles: ['sentence', 'item', 'definition'],
      words: `${TERMS} ..30 as|be ..8 ${CHANGE} ..6 time+to+time|periodically`,
      unless: ['@law ..6 as ..6 time+to+time'],
    },
    {
      mood: 'any',
      roles: ['sentence', 'item', 'definition'],
      words: `latest|current|most+recent|newest|then-current version ..10 policy|policies|aup|terms|agreement|guideline|guidelines|license`,
      unless: ['similar in spirit to the current', 'any+later+version|or+later|new+version|later+version'],
    },
    {
      mood: 'any',
      words: `continued ..2 use|access ..25 constitute|mean|means|deem|signify|indicate|be ..10 accept|acceptance|agree|agreement|consent|bound`,
    },
    {
      mood: 'any',
      words: 'change|changes|modification|amendment|update|revision ..3 will|shall|be|become|take ..4 effective|effect',
      unless: ['law|regulation'],
    },
    {
      mood: 'any',
      words: `monitor|check|review|visit|consult|revisit ..20 update|updated|change|changes|latest|current|periodically|regularly ..12 ${TERMS}|page|website`,
    },
    {
      mood: 'any',
      words: `check|review|visit|consult|revisit ..8 ${TERMS}|page|website ..8 periodically|regularly|from+time+to+time|changes|updates`,
    },
    { mood: 'any', words: `comply|bound|subject|abide ..6 updated|revised|amended|modified ${TERMS}` },
  ],
  examples: {
    match: [
      'We may modify this agreement from time to time.',
      'The usage policy may be updated by the provider at any time.',
      'Use of the model is bound by the use policy, as amended from time to time.',
      'Your continued use of the model after a change means that you accept it.',
    ],
    noMatch: [
      'You may modify the model under the terms of this license.',
      'The steward may publish new versions of this license from time to time.',
      'This agreement may be amended only in a document signed by both parties.',
      'You must follow all laws as amended from time to time.',
      'We may update the model from time to time.',
    ],
  },
};
