import type { ClauseKind } from '../kind.ts';
import { ownStems } from '../values/own.ts';

/** Words that leave room: the ban holds for some people, forms or purposes, or has an exception. */
const ROOM =
  /^(?:except|unless|without|excluding|other|otherwise|commercial|commerciali|standalon|alon|separat|adapt|derivativ|modifi|unmodifi|purpos|profit|outsid|where|if|until|only|prior|consent|permission|individual|part)$/;

export const kind: ClauseKind = {
  id: 'redistribution-ban',
  group: 'share-limit',
  effect: 'withholds',
  freedoms: ['share'],
  osd: [1],
  title: 'No redistribution',
  meaning:
    'You may not pass the material on: not publish, sell, rent, lend or give it to others, or only in a named case.',
  why: 'Nobody can mirror the model, hand it to a partner, or publish what was made from it, unless the text leaves a way open.',
  practices: {
    distillation: 'A distilled model may count as a derivative that cannot be published.',
  },
  advice: 'Point others to the original source instead of a copy, or ask the licensor for the right to distribute.',
  says: [
    { mood: 'ban', words: '^@passOn ..14 @licensed' },
    { mood: 'ban', words: '^make ..8 @licensed ..3 available' },
    { mood: 'ban', words: '^transfer ..8 @licensed ..6 third|other|anyone|person|entity' },
    {
      mood: 'ban',
      words: '@licensed|adapted ..8 ^distributed|redistributed|published|shared|sold|resold|rented|leased|lent',
    },
    { mood: 'any', words: 'no|without ..3 right ..3 distribute|redistribute|publish|sell' },
    {
      mood: 'main',
      words: 'distribution|redistribution|publication|sale|resale ..8 @licensed ..4 ^prohibited|forbidden|banned',
    },
  ],
  unless: [
    '@use ..10 @licensed|@output ..12 to|for ..8 @passOn',
    'misrepresent|malware|spam|misinformation|disinformation|illegal|harmful|defamatory|personal+data|personal+information',
    'benchmark|performance|evaluation ..4 results|tests|analysis',
    'further+restrictions|license+document',
  ],
  values: (statement) => ({ qualified: ownStems(statement).some((s) => ROOM.test(s)) }),
  examples: {
    match: [
      'Licensee shall not distribute, sell, rent or lend the Software to anyone.',
      'You are not permitted to share the weights with third parties.',
      'You may not make the Model publicly available.',
      'Except as set out here, you agree not to:\n\n(a) sublicense or redistribute the Model; or\n\n(b) remove notices.',
      'Redistribution of the model weights is strictly prohibited.',
    ],
    noMatch: [
      'You may distribute the Software.',
      'You may not use the Model to generate and share false statements about a person.',
      'You may not publish results of benchmark tests of the Software.',
      'Nothing here stops you from selling copies.',
    ],
  },
};
