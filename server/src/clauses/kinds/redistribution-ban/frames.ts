import type { Frame } from '../../patterns/frames.ts';
import { SOMETHING_ELSE } from './words.ts';

const OF_THE_KIND: readonly Frame[] = [
  {
    force: 'ban',
    all: [
      'hand|give|leave|pass|share|sharing|send',
      'weights|model|dataset|software|copies|sdk|data+set',
      'anyone|others|third|outside|institution|everyone|else',
    ],
    not: [
      'confidential|personal|harm|liable|warranty|impression|output|outputs|notice|responsib|password|account|api|credit|rise|information',
      'without|unless|access|for ..4 purpose',
    ],
    most: 16,
  },
  { force: 'any', all: ['for ..1 own use', 'but not|never for|to others|third'], most: 16 },
  {
    force: 'ban',
    all: ['forward|upload|repost|circulate|redistribute', 'it|them|weights|model|dataset|files|software|copies'],
    not: [
      'output|content|personal|malicious|virus|harm|without|unless|that|which|to ..4 service|confidential|unlawful|email|data ..2 to',
      'malware|spam',
    ],
    most: 10,
  },
  {
    force: 'ban',
    all: [
      'supply|provide|give|hand|pass|transfer',
      'model|weights|dataset|software|sdk',
      'others|third|anyone|other+people|outsiders',
    ],
    not: [
      'confidential|personal|harm|without|unless|support|service|output|information|access|fee|purpose|warranty',
      'to ..3 use',
    ],
    most: 14,
  },
];

/** The same in no fixed order of words: "for your own use, and never for others". */
export const FRAMES: readonly Frame[] = OF_THE_KIND.map((frame) => ({
  ...frame,
  not: [...(frame.not ?? []), ...SOMETHING_ELSE],
}));
