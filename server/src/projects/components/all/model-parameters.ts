import type { ComponentKind } from '../component.ts';

export const component: ComponentKind = {
  id: 'model-parameters',
  name: 'Model parameters (final)',
  motName: 'Model parameters (Final)',
  type: 'data',
  scope: 'weights',
  mof: { from: 3, required: true },
  osaid: 'parameters',
  lookedFor: ['*.safetensors', '*.bin', '*.pt', '*.pth', '*.ckpt', '*.gguf', '*.onnx', '*.h5', '*.msgpack'],
  files: [
    { kind: 'weights', shows: 'whole' },
    // The list of the shards without them.
    { name: / (?:safetensors|bin|ckpt) index json $/, shows: 'part' },
  ],
  sections: [],
  links: [
    {
      address:
        /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/(?!datasets\/|spaces\/|papers\/|docs\/|blog\/|collections\/|docs\b|blog\b|join\b)[\w.-]+\/[\w.-]+/i,
    },
    {
      address:
        /^https?:\/\/(?:www\.)?(?:modelscope\.cn\/models|openmodeldb|kaggle\.com\/models|ollama\.com\/library|civitai\.com\/models)/i,
    },
    { address: /\.(?:safetensors|pth?|ckpt|gguf|onnx|h5|tar)(?:[?#]|$)/i },
    { words: /\b(?:weights|checkpoints?|download (?:the )?models?|model download)\b/i, address: /^https?:/i },
  ],
};
