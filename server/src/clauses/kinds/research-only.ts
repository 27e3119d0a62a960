import type { ClauseKind } from '../kind.ts';

const RESEARCH = '@research|personal|hobby|nonproduction';
const PURPOSE = 'purpose|purposes|use|uses|project|projects|activities|work|usage';
/** Other purposes are named beside it: nothing is limited to research. */
const OTHERS = [
  'developed ..2 for research',
  // A kind of use that is named, not a limit that is set.
  'personal use ..2 means',
  'personal jurisdiction',
  'and|or production purposes|use',
  '@research|personal ..5 and|or ..3 for profit',
  'commercial use means',
  'not include',
  '@noncommercial ..4 including ..6 @research',
  'designed|developed ..2 for ..2 research',
  '@research|personal ..5 and|or ..3 commercial|business',
  'commercial|business ..4 and|or ..4 @research|personal',
  'research ..4 or|and ..3 @noncommercial',
  'research ..4 or|and ..3 commercial',
  'commercial ..4 or|and ..3 research',
  'any purpose',
  'not limited to',
  'without limitation',
  'solely responsible',
  'other+than ..4 @research',
];

const ANYWHERE = ['sentence', 'item', 'definition'] as const;

export const kind: ClauseKind = {
  id: 'research-only',
  group: 'use-limit',
  effect: 'limits',
  freedoms: ['use', 'modify', 'share'],
  osd: [6],
  title: 'Research or personal use only',
  meaning: 'The grant covers research, academic, evaluation, testing, personal or non-production purposes alone.',
  why: 'Putting the model into production, even without charge, is outside such a grant.',
  advice: 'For production use, ask the licensor for a license, or choose a model without this limit.',
  says: [
    { mood: 'main', words: `for ..3 ${RESEARCH} only`, roles: ANYWHERE, unless: OTHERS },
    {
      mood: 'any',
      words:
        'production use|deployment ..6 requires|require|needs|prohibited|not|forbidden ..8 license|agreement|permission|permitted|allowed|consent|prohibited',
    },
    { mood: 'ban', words: '^@use|deploy ..8 in production', unless: ['not ..2 intended|designed'] },
    { mood: 'ban', words: `^@use|@modify|@distribute ..40 other+than|except ..6 ${RESEARCH} ..6 ${PURPOSE}` },
    { mood: 'main', words: `make|makes ..8 available for ..4 ${RESEARCH} ..4 ${PURPOSE}`, unless: OTHERS },
    {
      mood: 'granted',
      words: `^@use|@modify|@distribute|do|deal|make|create|prepare|exercise|license|usage ..60 for|in ..2 academic|scientific|educational|noncommercial ..2 research|study|teaching|education`,
      unless: OTHERS,
    },
    {
      mood: 'main',
      words: `only|solely|exclusively|strictly|limited+to|restricted+to ..3 for|to ..4 ${RESEARCH}`,
      roles: ANYWHERE,
      unless: OTHERS,
    },
    {
      mood: 'main',
      words: `only|solely|exclusively|strictly|limited+to|restricted+to ..10 ${RESEARCH} ..8 ${PURPOSE}`,
      roles: ANYWHERE,
      unless: OTHERS,
    },
    {
      mood: 'main',
      words: `for|in ..8 ${RESEARCH} ..6 ${PURPOSE} ..12 only|solely|exclusively`,
      roles: ANYWHERE,
      unless: OTHERS,
    },
    { mood: 'main', words: `${RESEARCH} ..4 ${PURPOSE} only`, unless: OTHERS },
    {
      mood: 'main',
      words: 'free for ..2 personal|educational|academic|private|home|research ..4 use|purposes',
      unless: OTHERS,
    },
    {
      mood: 'granted',
      words: `^@use|@modify|@distribute|do|deal|make|create|prepare|exercise|license|usage ..60 for ..4 ${RESEARCH} ..6 ${PURPOSE}`,
      unless: OTHERS,
    },
    {
      mood: 'main',
      words: `is|are|be ..3 available|licensed|provided|released|free|intended ..4 for ..4 ${RESEARCH} ..6 ${PURPOSE}`,
      unless: [...OTHERS, 'not ..3 intended'],
    },
    {
      mood: 'main',
      words: 'for|in ..8 nonproduction|non-production ..4 use|uses|purpose|purposes|environment|environments',
      roles: ANYWHERE,
      unless: ['may include'],
    },
    {
      mood: 'ban',
      words:
        '^@use|@modify|@distribute|deploy ..60 production ..1 purpose|purposes|use|environment|environments|setting',
    },
    { mood: 'any', words: 'not include ..4 production use' },
    {
      mood: 'any',
      words: `purpose|purposes|use|uses ..4 means ..60 ${RESEARCH} ..2 ${PURPOSE}`,
      roles: ['definition'],
      unless: OTHERS,
    },
    { mood: 'any', words: 'purpose|purposes|use|uses ..4 means ..60 personal use for', roles: ['definition'] },
    {
      mood: 'any',
      words: 'purpose|purposes|use|uses ..4 means ..60 for testing|evaluation|research',
      roles: ['definition'],
      unless: OTHERS,
    },
  ],
  examples: {
    match: [
      'You may use the Model solely for research purposes.',
      'The weights are for academic use only.',
      'You may not use the Model in any production environment.',
      '"Hobby Use" means use solely for private, study, non-production and non-commercial purposes.',
    ],
    noMatch: [
      'You may use the Model for any purpose, including research.',
      'You may use it for any non-commercial purpose, including teaching and research.',
    ],
  },
};
