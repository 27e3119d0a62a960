import type { ClauseKind } from '../kind.ts';
import { RESEARCH as IN_OTHER_WORDS } from '../otherWords/limits.ts';
import { find } from '../patterns/pattern.ts';
import { OTHER_USES } from '../patterns/sharedWords.ts';
import { previousOf } from '../statements/meaning.ts';
import { EXAMPLES } from './research-only/examples.ts';
import { FRAMES } from './research-only/frames.ts';
import { PATTERNS } from './research-only/patterns.ts';
import { RESEARCH } from './research-only/words.ts';

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
  freeWording: 'You may use the Model for any purpose, including research and commercial purposes.',
  says: [...PATTERNS, ...IN_OTHER_WORDS],
  unless: [
    'not ..2 blindly|uncritically',
    // Names of others that are told.
    'appearance|appear|mentioned|mention ..6 for ..6 purposes|purpose only',
    'research -? access ..2 process|program|request',
    // An example of what one may do.
    'including|includes|for+example|such+as|e.g ..1 for ..4 @research|academic|personal|educational',
    // What it is mostly for, and how it is given.
    'primarily|mainly|chiefly|mostly|largely for ..4 research|academic|educational|education|scientific',
    // "… for research and for any other purpose".
    'research|study|teaching|education|evaluation|testing ,? and|or for? any|all? other purpose|purposes|use|uses',
    'provided|released|offered ..2 as - is for ..4 informational|educational',
  ],
  // "It lets you evaluate the Software; any other use is excluded."
  reads: (statement) => {
    const before = find(OTHER_USES, 'any', statement) && previousOf(statement);
    if (before === null) return null;
    const named = find(`for|to|lets|permits|allows ..6 ${RESEARCH}|evaluate|test|study|experiment`, 'any', before);
    return named && { start: 0, end: statement.words.length, confidence: 0.7 };
  },
  frames: FRAMES,
  examples: EXAMPLES,
};
