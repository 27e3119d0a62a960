import type { ClauseKind } from '../kind.ts';
import { PATENTS } from '../otherWords/grants.ts';
import { phraseAt, textOf } from '../values/phrase.ts';

export const kind: ClauseKind = {
  id: 'grants-patent',
  group: 'grant',
  effect: 'grants',
  freedoms: ['use'],
  osd: [],
  title: 'Patent license',
  meaning: 'This text licenses patents of those who made the material.',
  why: 'Without it, one who made the material could still forbid its use under a patent.',
  advice: 'See which patents are covered and whether the license ends when you sue over patents.',
  says: [
    // "The user is hereby granted a patent license limited to what the use needs."
    {
      mood: 'main',
      words: '@licensee ..2 be ..1 hereby? granted ..8 ^patent license|licenses',
      unless: ['not|no|never'],
    },
    { mood: 'patent', words: '^make|use|sell|have|do|practice|import|exercise|exploit|offer|run|transfer|license' },
    {
      mood: 'permit',
      words: 'permission|rights|license ..3 ^granted ..30 under ..10 patent',
      unless: ['not ..4 patent', 'no ..4 patent', 'right|rights|power|authority ..2 to grant'],
    },
    { mood: 'granted', words: '^use|make|reproduce|copy ..40 under ..6 patent', unless: ['not ..4 patent'] },
    {
      mood: 'permit',
      words: 'grant|grants|granted ..24 copyright ..3 ^patent ..1 license',
      unless: ['not ..4 patent', 'no ..4 patent'],
    },
    { mood: 'any', words: 'permission ..4 granted ..60 patent ..60 ^deal in' },
    { mood: 'any', words: 'grants ..14 license ..2 under ..2 patent claims', unless: ['not ..3 grant'] },
    { mood: 'permit', words: '^grant|grants|granted ..14 usage|use right|rights ..4 patent|patents' },
    {
      mood: 'any',
      words: 'license ..3 includes|include ..12 patent license ..2 to make|use',
      unless: ['not ..2 include'],
    },
    {
      mood: 'permit',
      words:
        '^grant|grants|granted ..30 license|rights|permission under|in ..6 copyright|copyrights ..6 patent|patents',
      unless: ['not ..4 patent', 'no ..4 patent', 'you|licensee ..3 grant'],
    },
    {
      mood: 'any',
      words: 'do ..1 everything|anything ..30 infringe ..16 patent',
      unless: ['not ..3 do'],
    },
    {
      mood: 'any',
      words:
        'promise|promises|covenant|covenants|agree|agrees|undertake|undertakes not to ..2 assert|enforce|sue ..10 patent',
      unless: ['you|licensee|user|recipient|customer ..3 promise|covenant|agree|undertake', 'patent license "? be'],
    },
    {
      mood: 'any',
      words: 'patent|patents ..30 be ..2 licensed|granted ..4 to ..2 you|licensee|everyone|recipients|user|users',
      unless: ['not|no', 'discriminatory'],
    },
    ...PATENTS,
  ],
  // What ends is not given there.
  unless: [
    'you|licensee|recipient hereby ..1 grant',
    'patent license|licenses ..3 granted ..30 terminate|terminates|terminated|end|ends|cease|ceases|lapse',
  ],
  values: (statement) => scopeIn(textOf(statement)),
  frames: [
    {
      force: 'any',
      all: ['license|right|permission ..5 patents|patent', 'included|granted|conveyed'],
      not: ['not|no|terminate|terminates|ends|end|litigation|suit|sue|claim|without|infringe|"'],
      most: 14,
    },
  ],
  examples: {
    match: [
      'The Recipient is hereby granted a free patent license limited to the rights required to run the Model.',
      'A license to the necessary patents is included.',
      'Each contributor promises not to assert its patent claims against you for using the Model.',
      'The patents that the Model needs are licensed to you free of charge.',
      'The lab hereby grants to you a worldwide, non-exclusive license under its copyrights, patent rights and database rights to use the Model.',
      'Each contributor grants you a patent license to make, use and sell the Work.',
      'The lab grants you a copyright and patent license to use the Software.',
      'We grant you a license under our patents to use the Model.',
    ],
    noMatch: [
      'No patents are licensed to you.',
      'No patent license is granted.',
      'If you sue over patents, your license ends.',
      'If you claim that it infringes a patent, any patent license granted to you under this text shall end, and a new patent license must be granted apart.',
    ],
  },
};

/** What the patent license is for, as the text says it. */
function scopeIn(text: string): Readonly<Record<string, string>> {
  const scope = phraseAt(text, /\bpatent\b.{0,120}?\bto\s+((?:make|use|practice|exercise|do|have|sell|exploit)\b)/i);
  return scope ? { scope } : {};
}
