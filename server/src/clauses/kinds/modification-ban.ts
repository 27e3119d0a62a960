import type { ClauseKind } from '../kind.ts';

export const kind: ClauseKind = {
  id: 'modification-ban',
  group: 'modify-limit',
  effect: 'withholds',
  freedoms: ['modify'],
  osd: [3],
  title: 'No modification',
  meaning: 'You may not change the material or make works based on it, or may not pass on a changed version.',
  why: 'Fine-tuning, quantizing, merging and repairing the model all make a changed version.',
  practices: {
    distillation: 'A model distilled from this one may count as a work based on it.',
  },
  advice: 'Use the material as it is, or ask the licensor for the right to modify it.',
  says: [
    {
      mood: 'ban',
      words:
        '^modify|adapt|alter|translate|transform|change|customize|fine-tune|finetune|retrain|quantize|merge ..14 @licensed',
      unless: [
        'modify|alter|change|adapt ..6 license|agreement|terms|notice|notices|legend|legends|trademark|proprietary+notices',
      ],
    },
    {
      mood: 'ban',
      words:
        '^create|make|prepare|produce|develop|distribute|share ..4 derivative|derivatives|derivative+works|modifications|adapted+material|adaptations',
    },
    { mood: 'ban', words: '@licensed|files ..6 ^modified|altered|changed|adapted' },
    { mood: 'any', words: 'verbatim|unmodified|unaltered ..2 form|copies only' },
  ],
  unless: [
    '@use ..10 @licensed|@output ..12 to|for ..8 modify|alter|change',
    'license+document',
    'modify|amend|change ..3 this ..2 license|agreement',
    'except|unless ..3 expressly|explicitly ..3 under|by ..2 this ..2 license',
  ],
  examples: {
    match: [
      'You may not modify, adapt or translate the Software.',
      'You shall not create derivative works of the Model.',
      'You agree not to fine-tune or alter the weights.',
      'The files may be copied provided that they are not changed in any way.',
    ],
    noMatch: [
      'You may modify the Model.',
      'You may not alter or remove copyright notices of the Software.',
      'If you do not modify the Software, no notice is needed.',
      'The licensor may not modify this Agreement without notice.',
    ],
  },
};
