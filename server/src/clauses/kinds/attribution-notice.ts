import type { ClauseKind } from '../kind.ts';
import { quotedIn } from '../values/quoted.ts';

/** A prescribed notice says who made or licensed the material. */
const NOTICE =
  /\b(?:copyright|licensed (?:under|by)|©|\(c\)|all rights reserved|contains|based on|provided|developed by|created by|subject to)\b/i;

export const kind: ClauseKind = {
  id: 'attribution-notice',
  group: 'condition',
  effect: 'obliges',
  freedoms: ['share'],
  osd: [],
  title: 'Keep the notices',
  meaning:
    'Copyright, attribution or other notices must stay, a prescribed notice must be added, or the work must be cited.',
  why: 'Leaving the notices out ends the right to share under many licenses.',
  advice: 'Keep every notice file, and copy the prescribed notice word for word.',
  says: [
    {
      mood: 'duty',
      words: '^@keep ..20 @origin',
      unless: ['stating|state|indicating ..4 that|you ..6 modified|changed'],
    },
    {
      mood: 'ban',
      words:
        '^remove|alter|obscure|delete|modify|hide|efface|deface|change|strip|suppress|conceal|minimize|tamper|destroy|cover ..14 @origin|notice|notices|disclaimer|trademark|trademarks|markings|mark|marks|logo|logos|watermark+notice|names',
    },
    {
      mood: 'duty',
      words:
        '@origin|notice|notices ..12 ^included|retained|reproduced|appear|preserved|kept|displayed|maintained|provided|accompany|remain|left',
    },
    {
      mood: 'duty',
      words:
        '^cite|acknowledge|credit|attribute|reference ..14 @licensed|author|authors|licensor|paper|creator|source|publication|use',
    },
    { mood: 'duty', words: '^@keep ..8 citation|reference ..6 to|of ..8 @licensed|author|authors|paper|publication' },
    {
      mood: 'duty',
      words:
        '^accompanied|accompany|include|retain|display|provide|make ..12 notice ..10 containing|contains|text|file|following|stating',
    },
    {
      mood: 'duty',
      words: '^@keep ..12 following ..3 notice|statement|attribution|acknowledgment|text|legend|language',
    },
    { mood: 'duty', words: '^retain ..6 following ..12 licensor' },
    {
      mood: 'duty',
      words: '^provide|give|state|disclose|identify|indicate ..4 source|origin|creator|author ..4 @licensed',
    },
    { mood: 'any', words: 'copies of ..8 lines beginning with ..4 notice' },
  ],
  values: (statement) => {
    const text = quotedIn(statement).find((quote) => quote.length > 12 && NOTICE.test(quote));
    return text === undefined ? {} : { text };
  },
  examples: {
    match: [
      'You must retain all copyright and attribution notices.',
      'You may not remove or obscure any proprietary notices in the Software.',
      'You shall keep in every copy a "Notice" file with the text "Foo is licensed by Example Ltd."',
      'Any publication that uses the Model must cite the paper named below.',
    ],
    noMatch: [
      'You may add your own copyright notice.',
      'The Software is protected by copyright.',
      'We will give notice of changes.',
    ],
  },
};
