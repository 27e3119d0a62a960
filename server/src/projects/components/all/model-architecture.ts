import type { ComponentKind } from '../component.ts';

export const component: ComponentKind = {
  id: 'model-architecture',
  name: 'Model architecture',
  motName: 'Model architecture',
  type: 'code',
  scope: 'code',
  mof: { from: 3, required: true },
  osaid: 'code',
  lookedFor: ['model.py', 'modeling_*.py', 'models/*.py', 'config.json'],
  files: [
    {
      // What handles a model is not the model.
      name: /^(?! (?:download|convert|upload|load|export|merge|save|push|get|fetch|quanti[sz]e|run|serve|train|eval|evaluate|deploy|compare|check|prune|create|register) ).* (?:modell?ing|model|models|modules?|architecture|network|transformer|unet|vae|autoencoder) /,
      kind: 'code',
      shows: 'whole',
    },
    { folder: / (?:modell?ing|model|models|modules|networks?|architectures?) /, kind: 'code', shows: 'whole' },
    // It names the architecture and its sizes; the code is in a library.
    { name: /^ (?:config|params|model index|hparams) (?:json|ya?ml) $/, shows: 'part' },
    { name: / gguf $/, shows: 'part' },
  ],
  sections: [
    { heading: /\b(?:(?:model )?architecture|model (?:design|structure|specifications?))\b/i, shows: 'part' },
    {
      heading: /\bmodel (?:details|description|summary|information|overview|data)\b/i,
      words: /\b(?:transformer|decoder|encoder|diffusion|layers|attention|mixture.of.experts|architecture)\b/i,
      shows: 'part',
    },
  ],
  metadata: [{ key: 'library_name', shows: 'away' }],
};
