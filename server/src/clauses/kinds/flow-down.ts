import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'flow-down',
  group: 'share-limit',
  effect: 'limits',
  freedoms: ['share'],
  osd: [],
  title: 'Terms to be passed on',
  meaning:
    'Those who receive the material, what is made from it, or a service with it must be bound by the same terms or restrictions.',
  why: 'Your own license or terms of service cannot be more open than this text, and you answer for what your users agree to.',
  advice:
    'Add the restrictions to your license, terms of service and contracts before you share the model or offer it as a service.',
  says: [
    {
      mood: 'duty',
      words:
        '^include|included|incorporate|contain|impose|attach|embed|add|reproduce ..12 restrictions|restriction|enforceable|limitations|provisions|paragraph ..20 agreement|license|terms|contract|provision|recipients|users',
    },
    { mood: 'any', words: 'as ..3 enforceable provision|provisions|term|terms' },
    {
      mood: 'duty',
      words:
        '^require|cause|ensure|procure|bind|obligate|oblige|make+sure|contractually|impose ..12 user|users|third+party|recipient|recipients|person|persons|customers|sublicensee|sublicensees|anyone|everyone|transferee|they ..14 comply|abide|agree|bound|accept|adhere|observe|terms|restrictions|follow|respect|subject',
    },
    {
      mood: 'any',
      words:
        'same|identical|equivalent|similar ..4 restrictions|limitations|use-based+restrictions|obligations ..10 derivative|derivatives|distribute|distribution|redistribute|recipients|users|third|downstream|license',
    },
    {
      mood: 'ban',
      words:
        '^impose|offer|add|apply|place ..10 further|additional|different|other|more ..8 restrictions|terms|conditions|limitations|obligations',
    },
    { mood: 'ban', words: '^offer|impose ..12 terms ..14 alter|restrict|inconsistent|conflict|limit' },
    {
      mood: 'any',
      words: 'terms|conditions|license|agreement ..16 must|shall|may ..2 not ..3 conflict|contradict|inconsistent',
    },
    {
      mood: 'any',
      words: 'terms|conditions ..14 must|shall|should|are ..2 consistent with ..6 license|agreement|terms',
    },
    { mood: 'any', words: 'terms|conditions ..12 impose ..12 neither|not ..12 conflict|limit|restrict' },
    {
      mood: 'duty',
      words:
        '^distribute|share|provide|license|sublicense|transfer|make+available ..20 under|subject+to ..6 terms|license|agreement ..10 as+protective|at+least|less+restrictive|no+less',
    },
    {
      mood: 'main',
      words:
        'distribution|derivatives|derivative+works|derivative ..14 be|remain|are ^subject to ..6 license|agreement|terms',
    },
    { mood: 'any', words: 'may|must|shall ..6 only ..4 so? under|subject+to ..5 terms|license|agreement' },
    {
      mood: 'any',
      words: 'restrictions|terms|conditions ..14 also apply|extend ..6 derivative|derivatives|modifications',
    },
    { mood: 'duty', words: '^enforce ..4 terms|agreement|restrictions' },
    { mood: 'any', words: 'downstream|sublicense|sublicenses ..6 be|are|must|shall ..6 subject+to|consistent' },
    { mood: 'any', words: 'rights ..10 directly granted ..10 recipients|third' },
  ],
  unless: ['may ..4 provide additional or different license'],
  examples: {
    match: [
      'You must include the use restrictions as an enforceable provision in any license that governs the Model.',
      'You shall require all of Your users to comply with these terms.',
      'Your own terms must not conflict with this Agreement.',
      'You may not impose any further restrictions on the recipients.',
      'If you distribute the Model, you may only do so under the terms of this Agreement.',
    ],
    noMatch: [
      'You may use the Model under the terms of this Agreement.',
      'You must comply with the terms of this Agreement.',
    ],
  },
};
