import type { Frame } from '../../patterns/frames.ts';
import { OTHER_MATTERS } from '../../patterns/sharedWords.ts';
import { BESIDE, OTHERS } from './words.ts';

/** The same in no fixed order of words: "it may be run for your own private enjoyment". */
export const FRAMES: readonly Frame[] = [
  {
    force: 'only',
    all: [
      '@research|researchers|teachers|classroom',
      '@use|use|exploit|exploitation|deploy|employ|run|embed|apply|deployment|grant|covers|license|available|meant',
    ],
    not: [
      ...OTHERS,
      OTHER_MATTERS,
      'commercial|business|production',
      '@noncommercial|internal|benchmark|paper|publish|cite|results|output|data|security|copyright',
      'personal|test|testing|evaluation|rail|needed|separate',
    ],
    most: 24,
  },
  {
    force: 'ban',
    all: [
      'production+system|production+systems|production+use|production+environment|production+environments|in+production',
      'use|used|run|deploy|deployed|covered',
    ],
    not: ['weapon|weapons|of', 'intended|designed|suitable'],
    most: 20,
  },
  {
    force: 'any',
    all: ['may|can ..6 @use ..12 for ..3 own? private|personal use|purposes|enjoyment'],
    not: ['data|information|commercial|business', 'not|no|only+if'],
    most: 20,
  },
  {
    force: 'any',
    all: ['other use|uses|purpose|purposes ..2 than ..3 @research', 'not|prohibited|forbidden|excluded'],
    not: BESIDE,
    most: 20,
  },
];
