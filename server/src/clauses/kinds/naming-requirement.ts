import type { ClauseKind } from '../kind.ts';
import type { Statement } from '../statements.ts';
import { ownText } from '../values/own.ts';
import { quotedIn } from '../values/quoted.ts';

export const kind: ClauseKind = {
  id: 'naming-requirement',
  group: 'condition',
  effect: 'obliges',
  freedoms: ['modify', 'share'],
  osd: [4],
  title: 'A rule for the name',
  meaning: "A derived model's name must contain a given name, or must not contain it.",
  why: 'A name that must be carried ties every derived model to the brand; a name to be avoided only asks for a new one.',
  advice: 'Choose the name of the derived model by this rule before you publish it.',
  says: [
    {
      mood: 'duty',
      words:
        '^include|begin|start|contain|incorporate|use|add|prefix|place|put|append|retain|prepend ..14 beginning|start|prefix|front|part|suffix|end ..8 name|names|title',
    },
    {
      mood: 'duty',
      words: '^include|contain|incorporate|use|add|put ..8 in ..6 name|names|title of? ..8 @licensed|derivative',
    },
    {
      mood: 'duty',
      words:
        'name|names|title ..14 ^begin|start|include|contain|incorporate|prefixed|prefix|end|carry|differ|different|distinct',
    },
    {
      mood: 'duty',
      words: '^named|renamed|rename|name|called ..10 different|distinct|other|new|beginning|starting|with',
    },
    { mood: 'duty', words: '^rename|renamed|change+the+name ..12 @licensed|derivative|modified|version' },
    { mood: 'ban', words: '^called|named|name|call|titled ..12 "' },
    {
      mood: 'ban',
      words:
        '^appear|use|used|include|contain|incorporate|have ..10 name|names|title of? ..6 @licensed|derivative|products',
      unless: ['endorse|promote|advertis|advertising|publicity|trademark'],
    },
    {
      mood: 'ban',
      words: '^use|used|have|distribute|bear|carry ..10 same|reserved|original|similar|confusingly ..4 name|names',
    },
  ],
  unless: ['@use ..4 domain name', 'user+name|username|company+name|your+name|real+name|file+name'],
  values: (statement) => namingValues(statement),
  examples: {
    match: [
      'You shall include "Foo" at the beginning of the name of any derived model.',
      'The name of a Derivative must begin with "Foo".',
      'Products derived from this software may not be called "Foo".',
      'Modified versions must be renamed and must not use the same name.',
    ],
    noMatch: ['You may name the model as you like.', 'You may not use our name to promote your products.'],
  },
};

function namingValues(statement: Statement): Record<string, string> {
  const own = ownText(statement);
  const avoid = /\b(?:not|nor|cannot|neither|never|different|distinct|rename|renamed|other than)\b/i.test(own);
  const position = /\b(?:beginning|begins?|starts?|prefix(?:ed)?|front)\b/i.test(own) ? 'beginning' : 'anywhere';
  const quotes = quotedIn(statement);
  const text = quotes.find((quote) => quote.length < 60);
  return {
    direction: avoid ? 'avoid' : 'include',
    ...(text === undefined ? {} : { text }),
    ...(avoid ? {} : { position }),
  };
}
