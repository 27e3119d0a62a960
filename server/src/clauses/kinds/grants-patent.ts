import type { ClauseKind } from '../kind.ts';
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
  ],
  // What ends is not given there.
  unless: ['patent license|licenses ..3 granted ..30 terminate|terminates|terminated|end|ends|cease|ceases|lapse'],
  values: (statement) => scopeIn(textOf(statement)),
  examples: {
    match: [
      'Each contributor grants you a patent license to make, use and sell the Work.',
      'The lab grants you a copyright and patent license to use the Software.',
      'We grant you a license under our patents to use the Model.',
    ],
    noMatch: [
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
