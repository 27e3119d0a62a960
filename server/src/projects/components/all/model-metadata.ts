import type { ComponentKind } from '../component.ts';

export const component: ComponentKind = {
  id: 'model-metadata',
  name: 'Model metadata',
  motName: 'Model metadata',
  type: 'data',
  scope: 'documentation',
  mof: { from: 1, required: false },
  osaid: null,
  lookedFor: ['config.json', 'generation_config.json', 'model_index.json', 'training_args*'],
  files: [
    {
      name: /^ (?:config|generation config|model index|params|preprocessor config|training args|adapter config|hparams|metadata) (?:json|ya?ml|bin) $/,
      shows: 'whole',
    },
    { name: /^ (?:optimizer|scheduler|trainer state|rng state)(?: \w+)* (?:pth?|json|bin) $/, shows: 'whole' },
  ],
  metadata: [
    { key: 'pipeline_tag', shows: 'part' },
    { key: 'library_name', shows: 'part' },
  ],
};
