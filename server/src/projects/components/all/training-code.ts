import { CODE_ELSEWHERE, type ComponentKind } from '../component.ts';

export const component: ComponentKind = {
  id: 'training-code',
  name: 'Training, validation and testing code',
  motName: 'Training code',
  type: 'code',
  scope: 'code',
  mof: { from: 2, required: true },
  osaid: 'code',
  lookedFor: ['train*.py', 'pretrain*.py', 'trainer.py', 'training/', 'pretrain/'],
  files: [
    {
      name: /^(?!.* (?:tokenizer|data|datasets?) ).* (?:pre ?train(?:ing|er)?|train(?:ing|er)?) /,
      kind: 'code',
      shows: 'whole',
    },
    { folder: / (?:pre ?train(?:ing|er)?|train(?:ing|er)?) /, kind: 'code', shows: 'whole' },
    // How to go on from the weights, not how they were made.
    { name: / (?:fine ?tun(?:e|ing)|sft|dpo|rlhf|lora|dreambooth|textual inversion) /, kind: 'code', shows: 'part' },
    { folder: / (?:fine ?tun(?:e|ing)|sft|dpo|rlhf|lora) /, kind: 'code', shows: 'part' },
  ],
  links: [
    {
      words:
        /\b(?:pre-?train(?:ing)?|train(?:ing)?) (?:code|codebase|scripts?|recipes?|framework|library|repo(?:sitory)?)\b/i,
    },
    CODE_ELSEWHERE,
  ],
};
