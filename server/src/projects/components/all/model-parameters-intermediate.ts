import type { ComponentKind } from '../component.ts';

export const component: ComponentKind = {
  id: 'model-parameters-intermediate',
  name: 'Model parameters (intermediate)',
  motName: 'Model parameters (Intermediate)',
  type: 'data',
  scope: 'weights',
  mof: { from: 1, required: true },
  osaid: null,
  lookedFor: ['checkpoint-*/', 'global_step*/', 'step_*.pt', 'epoch_*.ckpt'],
  files: [
    { folder: / (?:checkpoint|global step|step|iter|epoch)s? ?\d+ /, kind: 'weights', shows: 'whole' },
    { folder: / (?:intermediate(?: checkpoints?)?) /, kind: 'weights', shows: 'whole' },
    {
      name: / (?:checkpoint|global step|step|iter|epoch) ?\d+ (?:pth?|ckpt|safetensors|bin) $/,
      kind: 'weights',
      shows: 'whole',
    },
  ],
  sections: [{ heading: /\bintermediate checkpoints?\b/i, shows: 'part' }],
  links: [
    { words: /\b(?:intermediate|(?:all|other|every|training)) (?:model )?checkpoints\b/i },
    { heading: /\bintermediate checkpoints?\b/i },
  ],
};
