import { EVERY_RIGHT } from '../everyRight.ts';
import type { ClauseKind } from '../kind.ts';
import { CHANGING } from '../otherWords/grants.ts';

export const kind: ClauseKind = {
  id: 'grants-modification',
  group: 'grant',
  effect: 'grants',
  freedoms: ['modify'],
  osd: [],
  title: 'Right to modify',
  meaning: 'This text gives you a right to modify, adapt or fine-tune the material, or to make derivative works of it.',
  why: 'Fine-tuning, quantizing and merging are modifications: they need this right.',
  advice: 'Look for the duties that come with derivatives: notices of change, names, the license they must be under.',
  says: [
    {
      mood: 'main',
      words: 'permitted|allowed : ..24 fine-tuning|modification|modifying|adaptation|derivatives',
      unless: ['not|no|never permitted|allowed'],
    },
    { mood: 'granted', words: '^@useThatModifies' },
    {
      mood: 'granted',
      words:
        '^modify|adapt|alter|change|fine-tune|finetune|translate|transform|remix|customize|retrain|quantize|edit|prepare|modification|alteration|adaptation|improve|build+upon|reparametrize|finetuning|merge|prune|refine',
      // Of the rules themselves.
      unless: [
        'policy|policies|guidelines|terms|rules|framework|agreement|license|charter may be ..1 updated|changed|amended|revised|modified',
      ],
    },
    {
      mood: 'granted',
      words:
        '^make|create|produce|develop|build|apply ..8 @derivative|changes|works+based|new+works|adapted|modifications|adaptations|improvements',
      unless: ['make ..10 derivative|derivatives|modifications|adaptations ..4 available', 'make available'],
    },
    // "Redistribution and use …, with or without modification, are permitted".
    {
      mood: 'granted',
      words: '^use ..16 with or without ..2 modification|modifications|changes',
      unless: ['distribute ..2 copies'],
    },
    // "Derivative works are permitted."
    { mood: 'granted', words: '^derivative ..1 works|models|versions|model|work ..3 permitted|allowed|authorized' },
    ...EVERY_RIGHT,
    {
      mood: 'any',
      words: 'rights ..2 granted ..2 cover|include|comprise ..40 modification|adaptation|creation ..3 @derivative',
    },
    {
      mood: 'main',
      words:
        'free|permitted|allowed|licensed use|usage ..1 includes|include|covers ..20 modifying|adapting|fine-tuning|finetuning|changing|quantizing|merging',
      unless: ['not|no'],
    },
    { mood: 'granted', words: '^do everything', unless: ['permitted purpose', 'for any? ..2 @noncommercial'] },
    // What may be passed on when it was changed may be changed.
    {
      mood: 'any',
      words:
        'allow|allowed|may|permitted ..6 ^distribute|convey|redistribute ..8 modified ..6 version|work|versions|works',
      unless: ['license+document', 'not ..3 distribute|convey|redistribute'],
    },
    {
      mood: 'main',
      words:
        'license|grant|right|rights|permission ..3 includes|include|covers|cover|extends ..4 creation|making|modification|adaptation ..2 of ..3 @derivative|@licensed',
      unless: ['not'],
    },
    { mood: 'permit', words: 'use ^may include ..10 @modify' },
    {
      mood: 'any',
      words: 'not ..2 assert|enforce|exercise ..12 forbid|prohibit|prevent ..4 from ..3 @modify|make ..6 modifications',
    },
    ...CHANGING,
  ],
  examples: {
    match: [
      'Permission to use, copy and change the Kit, provided that you name us, is granted.',
      '# Preamble\n\nThis license gives you rights.\n\n# Grant\n\nIt grants the user rights to modify the kit.',
      'Members: worldwide, royalty-free license to use, modify and share the Software.',
      'Fine-tuning and quantization are allowed.',
      'Permission is given to anyone to modify the Model.',
      'This agreement allows use, modification and redistribution.',
      '# Terms\n\n## Modification rights\n\n- Fine-tune the models on data of your own.',
      'You may merge the model with others.',
      'We grant you a license to use, modify and share the Model.',
      'You may create derivative works of the Model.',
      'You are free to adapt the dataset.',
      'Permitted without charge: use, modify and redistribute.',
      'The license also covers the making of derivative models.',
      'You may conduct tests and apply adaptations to the Model.',
      'Use and copying for private study, with or without modification, are permitted.',
      'Redistribution and use, with or without modification, are permitted; permission to alter the files is granted.',
      'We grant you a license to (A) use and modify the Materials, (B) share them.',
    ],
    noMatch: [
      'This policy may be updated to address:\n\n- Changes in the law',
      'This Agreement may be modified by the lab from time to time.',
      'This Policy may be updated or modified from time to time.',
      '# Terms\n\n## Preamble\n\nMeant to be open, this agreement grants rights to use and modify the kit while it names harms.',
      'By sending a model, the Submitter hereby grants to the Company a royalty-free license to use and modify it.',
      'In consideration for the license, Licensee:\n\n(a) pays nothing; and\n\n(b) hereby grants (and shall grant) the Lab a license to use, modify and distribute its improvements.',
      'The Government is granted for itself a paid-up license in the Software to modify it.',
      'You acknowledge that the lab and its licensees may develop modifications of their own.',
      'You may not modify the Model.',
      'We may modify these terms.',
      'If you modify the Model, say so.',
      'A party who may modify the Program as said above is not liable.',
    ],
  },
};
