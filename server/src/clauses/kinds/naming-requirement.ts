import type { ClauseKind } from '../kind.ts';
import { NAMING } from '../otherWords/conditions.ts';
import { NAMED } from '../otherWords/creditFrames.ts';
import { BEFORE } from '../patterns/verbs.ts';
import type { Statement } from '../statements/statements.ts';
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
  freeWording: 'Give a derivative a name or a version number that tells it from the original.',
  says: [
    {
      mood: 'ban',
      words: '^call|name|title ..2 your|modified|derivative|changed ..4 version|model|fork|derivative|versions|models',
    },
    {
      mood: 'ban',
      words:
        '^use ..2 name ..4 for|in ..3 modified|derivative|changed|your ..2 versions|version|works|derivatives|forks',
    },
    // "Release it under the Orchid name."
    {
      mood: 'duty',
      words: '^release|publish|released|published ..8 under ..1 the|our ..3 name ..1 .|,|;|and',
      unless: ['different|another|own|new|distinct|other name'],
    },
    // "Please pick a distinct name for your fork."
    {
      mood: 'main',
      words:
        'please|must|should|shall ..2 ^choose|use|pick|adopt|select|give ..3 distinct|different|own|separate|distinguishable|another ..2 name|names|branding|title',
      unless: ['user|domain|file|account|login'],
    },
    { mood: 'duty', words: `${BEFORE} ^prepend|append|prefix|add ..8 to ..6 name|names` },
    {
      mood: 'duty',
      words:
        '@licensed|derivative|derivatives|model|models|name|names ..6 ^carry|bear|start|begin|have|use|include|contain ..4 prefix|suffix|name',
    },
    { mood: 'duty', words: 'name|names|title ..8 to ..1 ^start|begin|include|contain|end' },
    { mood: 'ban', words: '^call|name ..3 your|any|the|a ..2 version|model|derivative|product|work|fork ..2 "' },
    { mood: 'duty', words: `${BEFORE} ^retain|keep|preserve ..4 model+name|model+names` },
    {
      mood: 'duty',
      words: `${BEFORE} ^include|begin|start|contain|incorporate|use|add|prefix|place|put|append|retain|prepend|have ..14 beginning|start|prefix|front|part|suffix|end ..8 name|names|title`,
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^include|contain|incorporate|add|put|use ..8 in|within ..6 name|names|title`,
      unless: ['notice|notices|copyright|file', 'name of ..4 author|licensor|company', 'trademark'],
    },
    {
      mood: 'duty',
      words:
        'name|names|title ..14 must|shall|will|should ..2 ^begin|start|include|contain|incorporate|end|carry|differ|have|bear',
      unless: ['notice|notices|copyright', 'name ..4 author|licensor|company|person'],
    },
    { mood: 'duty', words: 'occurrence|occurrences ..3 name ..16 ^be ..1 removed|replaced' },
    {
      mood: 'duty',
      words:
        'name|names|title|titles ..8 must|shall|will|should ..1 ^be ..2 the|distinct|different|distinguishable|that|changed|"',
      unless: [
        'notice|notices|copyright',
        'property',
        'names|name of ..2 parties|party|persons|authors',
        'name|names|title ..4 author|licensor|company|person|user|users',
      ],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^named|renamed|rename|called|name ..8 different|distinct|other|new|another|beginning|starting|differently|so`,
      unless: ['named -? user|users|person|account'],
    },
    {
      mood: 'duty',
      words: `${BEFORE} ^rename|renamed|change+the+name ..8 @licensed|derivative|modified|version|name`,
      unless: ['file|files ..4 rename', 'choose ..6 license'],
    },
    { mood: 'ban', words: '@licensed|derivative|products ..14 ^called|named|titled ..6 "' },
    { mood: 'ban', words: `${BEFORE} ^call|name ..8 @licensed|derivative|it ..8 "` },
    {
      mood: 'ban',
      words: `"  ..3 ^appear|use|used|include|contain|incorporate ..10 name|names|title of? ..6 @licensed|derivative|products|their`,
      unless: ['endorse|promote|advertis|advertising|publicity'],
    },
    {
      mood: 'ban',
      words: `${BEFORE} ^appear|include|contain|incorporate|used|have ..10 in ..3 name|names|title of? ..6 @licensed|derivative|products|their|its`,
      unless: ['endorse|promote|advertis|advertising|publicity'],
    },
    {
      mood: 'ban',
      words: `${BEFORE} ^use|used|have|distribute|bear|carry|contain ..12 same|reserved|original|similar|confusingly ..5 name|names`,
      unless: ['user|screen|domain|trademark'],
    },
    {
      mood: 'ban',
      words:
        '^include|use|put|incorporate ..3 name|names|trade+name ..3 in ..2 title|name|names|titles|designation ..2 of ..3 derivative|derivatives|model|models|product|products|version|versions',
    },
    { mood: 'duty', words: 'model|models|version|versions|derivative|derivatives ..8 be ^called|named|titled' },
    {
      mood: 'duty',
      words: '^put|place|write|add|set ..4 name ..2 in+front+of|before|ahead+of|behind|after ..3 name|title',
    },
    {
      mood: 'duty',
      words:
        '^keep|retain|use|have|carry ..4 word|words|term|prefix ..3 at|as ..2 start|beginning|front|head ..3 of ..3 name|names|title',
    },
    {
      mood: 'duty',
      words:
        '^given|have|bear|carry|receive|get|use ..2 name|title|names ..2 that|which|with ..2 contains|contain|includes|include|begins|begin|starts|start|ends',
    },
    {
      mood: 'ban',
      words:
        'versions|version|derivatives|derivative|models|forks|fork|variants|adaptations ..4 ^called|named|titled|branded',
      unless: ['notice', 'so-called|hereinafter'],
    },
    {
      mood: 'duty',
      words:
        '^put|place|write|add|set|use|have ..4 before|ahead|at+the+start|at+the+beginning|in+front|as+prefix|as+a+prefix ..3 name|names|title',
    },
    ...NAMING,
  ],
  unless: [
    'modifications|version|versions ..1 of this license',
    'section title|titles',
    'use ..4 domain name',
    'user+name|username|company+name|your+name|real+name|file+name|brand+name|trade+name',
    'name ..8 version of ..2 license',
    'rename|call ..5 your|derivative license',
    'name|names of ..2 file|files',
    'notification|path+name|path+names|domain+name|domain+names',
    'name|names of ..3 initial|licensor|contributor|developer|writer',
    'trademark|trademarks|service+mark|service+marks',
    '[ name',
    'name ..30 endorse or promote',
    'section+titles|title+page ..6 text',
  ],
  values: (statement) => namingValues(statement),
  frames: NAMED,
  examples: {
    match: [
      'Just remember to release models that are built on it under the Orchid name.',
      'Do not call your version Orchid.',
      'You may not use the name Orchid for modified versions.',
      'Please pick a distinct name for your fork of the Model.',
      'Fine-tuned versions must not be called Foo.',
      'You must put "Foo-" before the name of each derivative.',
      'Derivatives must be given a name that contains the word "Foo".',
      'Models made from it must be named Foo followed by a word of yours.',
      'You shall include "Foo" at the beginning of the name of any derived model.',
      'The name of a Derivative must begin with "Foo".',
      'Products derived from this software may not be called "Foo".',
      'Modified versions must be renamed and must not use the same name.',
    ],
    noMatch: [
      'Modifications of this license may not use the name "Orchid License".',
      'These titles must be distinct from any other section titles.',
      'If you write your own version of these terms, you must rename your license.',
      'The number of Named Users shall be agreed in the order.',
      'You may name the model as you like.',
      'You may not use our name to promote your products.',
    ],
  },
};

function namingValues(statement: Statement): Record<string, string> {
  const own = ownText(statement);
  const avoid = /\b(?:no|not|nor|cannot|neither|never|different|distinct|rename|renamed|other than)\b/i.test(own);
  const position = /\b(?:beginning|begins?|starts?|prefix(?:ed)?|front)\b/i.test(own) ? 'beginning' : 'anywhere';
  const quotes = quotedIn(statement);
  const text = quotes.find((quote) => quote.length < 60);
  return {
    direction: avoid ? 'avoid' : 'include',
    ...(text === undefined ? {} : { text }),
    ...(avoid ? {} : { position }),
  };
}
