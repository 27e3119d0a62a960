import type { Frame } from '../../patterns/frames.ts';
import { OTHER_MATTERS } from '../../patterns/sharedWords.ts';
import { BOTH, HOSTING, TAKEN_BACK, WRONGS } from './words.ts';

/** The same in no fixed order of words: "in return for money it may not be used". */
export const FRAMES: readonly Frame[] = [
  {
    force: 'ban',
    all: [
      '@use|use|exploit|exploitation|deploy|employ|run|embed|apply|deployment|earn|make|grant|purpose|purposes',
      'commercial|commercially|economically|monetize|money|profit|income|for-profit|revenue',
    ],
    not: [
      OTHER_MATTERS,
      '@noncommercial',
      'reasonable|reasonably',
      ...TAKEN_BACK,
      'commercial software|module|modules|license|licenses|product|source',
      'third|tax|law|personal',
      'privacy|agree|shipment|governed|consumers|needed|required|necessary',
      HOSTING,
      WRONGS,
    ],
    most: 24,
  },
  {
    force: 'only',
    all: [
      '@noncommercial|not+commercial',
      '@use|use|exploit|exploitation|deploy|employ|run|embed|apply|deployment|grant|license|right|rights|purpose|purposes',
    ],
    not: ['entity|entities|organization|organizations|institution|institutions', OTHER_MATTERS, ...BOTH, ...TAKEN_BACK],
    most: 24,
  },
  {
    force: 'ban',
    all: ['use|used', 'in+return+for|against|for ..2 payment|money|remuneration|compensation'],
    not: [...TAKEN_BACK, 'liable|liability|warranty|support|third|personal|data'],
    most: 18,
  },
];
