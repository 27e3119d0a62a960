import type { Frame } from '../../patterns/frames.ts';
import { OTHER_MATTERS } from '../../patterns/sharedWords.ts';
import { NOT_FIELD } from './words.ts';

/** The same in no fixed order of words: "for no other task may it be used". */
export const FRAMES: readonly Frame[] = [
  {
    force: 'only',
    all: [
      'together+with|in+conjunction+with|in+combination+with|inside|premises|field+of',
      '@use|use|exploit|exploitation|deploy|employ|run|embed|apply|deployment|rights|license|library|software|model',
    ],
    not: [
      ...NOT_FIELD,
      OTHER_MATTERS,
      'works|done|outside|form|compliance|confidential|disclose|written|notice|copyright|source|permitted',
    ],
    most: 20,
  },
  {
    force: 'duty',
    all: [
      '@use|use|exploit|exploitation|deploy|employ|run|embed|apply|deployment ..8 for|to no purpose|purposes|use ..1 other|but|except',
    ],
    not: NOT_FIELD,
    most: 24,
  },
  {
    force: 'ban',
    all: ['@use|used|use|run|operate ..3 outside ..3 @thing|editor|app|game|company|premises|network|field|hardware'],
    not: [...NOT_FIELD, 'scope|agreement|license'],
    most: 26,
  },
  {
    force: 'only',
    all: [
      'run|used|executed|deployed|installed|operated ..2 on|in|with|inside|within ..3 @thing|chips|hardware|gpus|cloud',
      '@licensed|weights',
    ],
    not: [
      ...NOT_FIELD,
      'form|accordance|compliance|confidential|copy|copies|backup|back|source|object|connection|country|countries|single|one|time',
    ],
    most: 16,
  },
  { force: 'any', all: ['for no ..1 other task|job|application|project|product'], not: NOT_FIELD, most: 20 },
  {
    force: 'only',
    all: [
      'use|used ..5 to write|develop|build|create|make ..4 app|apps|application|applications|plugin|plugins|add-ons|extensions|games|software|products',
      'for|with|on ..4 @thing|phone|phones|console|consoles|browser|editor',
    ],
    not: NOT_FIELD,
    most: 20,
  },
];
