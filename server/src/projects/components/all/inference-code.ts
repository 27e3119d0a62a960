import { CODE_ELSEWHERE, type ComponentKind } from '../component.ts';

export const component: ComponentKind = {
  id: 'inference-code',
  name: 'Inference code',
  motName: 'Inference code',
  type: 'code',
  scope: 'code',
  mof: { from: 2, required: true },
  osaid: 'code',
  lookedFor: ['inference*.py', 'generate*.py', 'run*.py', 'predict*.py', 'demo*', 'inference/'],
  files: [
    {
      name: /^(?!.* (?:data|datasets?|corpus|train|training) ).* (?:inference|infer|generat(?:e|ion|or)|predict(?:or|ion)?|sampl(?:e|er|ing)|demo|chat|chatbot|completions?|transcribe|serve|server|handler|pipeline|text2im|txt2img|img2img|text2img) /,
      kind: 'code',
      shows: 'whole',
    },
    {
      folder: / (?:inference|infer|serving|serve|demos?|generation|sampling|pipelines?|deploy(?:ment)?) /,
      kind: 'code',
      shows: 'whole',
    },
    { name: /^ (?:run|app|cli) (?:py|sh|ipynb) $/, kind: 'code', shows: 'whole' },
    // It may as well train.
    { name: /^ main py $/, kind: 'code', shows: 'part' },
  ],
  // Some lines on how to run it with a library.
  sections: [
    {
      heading:
        /\b(?:usage|how to (?:use|run|get started)|quick ?start|get(?:ting)? started|inference|run(?:ning)?|example|deploy(?:ment)?|uses?)\b/i,
      words:
        /\b(?:from_pretrained|pipeline\(|import torch|import transformers|vllm|llama\.cpp|ollama|sglang|python -m|python3? [\w./]+\.py)/i,
      shows: 'part',
    },
  ],
  links: [
    { words: /\b(?:inference|serving|demo) (?:code|scripts?|library|framework|repo(?:sitory)?|engine)\b/i },
    CODE_ELSEWHERE,
  ],
  metadata: [{ key: 'library_name', shows: 'away' }],
};
