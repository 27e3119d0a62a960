import type { Family } from '../license.ts';

export const family: Family = {
  id: 'glm',
  name: 'GLM and CodeGeeX',
  steward: 'Zhipu AI and Tsinghua University',
  licenses: [
    {
      id: 'chatglm-6b-license',
      name: 'The ChatGLM-6B License',
      aliases: ['chatglm-6b'],
      texts: { 'chatglm-6b': '2023' },
    },
    {
      id: 'chatglm2-6b-license',
      name: 'The ChatGLM2-6B License',
      aliases: ['chatglm2-6b'],
      texts: { 'chatglm2-6b': '2023' },
    },
    {
      id: 'chatglm3-6b-license',
      name: 'The ChatGLM3-6B License',
      aliases: ['chatglm3-6b'],
      texts: { 'chatglm3-6b': '2023' },
    },
    { id: 'glm-130b-license', name: 'The GLM-130B License', aliases: ['glm-130b'], texts: { 'glm-130b': '2022' } },
    { id: 'glm-4-9b-license', name: 'The glm-4-9b License', aliases: ['glm-4-9b'], texts: { 'glm-4-9b': '2024' } },
    { id: 'codegeex-license', name: 'The CodeGeeX License', aliases: ['codegeex'], texts: { codegeex: '2022' } },
    { id: 'codegeex2-license', name: 'The CodeGeeX2 License', aliases: ['codegeex2'], texts: { codegeex2: '2023' } },
    { id: 'cogvlm-license', name: 'The CogVLM License', aliases: ['cogvlm'], texts: { cogvlm: '2023' } },
    { id: 'cogvlm2-license', name: 'The CogVLM2 License', aliases: ['cogvlm2'], texts: { cogvlm2: '2024' } },
    { id: 'cogvideox-license', name: 'The CogVideoX License', aliases: ['cogvideox'], texts: { cogvideox: '2024' } },
    { id: 'cogagent-license', name: 'The CogAgent License', aliases: ['cogagent'], texts: { cogagent: '2023' } },
    {
      id: 'visualglm-6b-license',
      name: 'The VisualGLM-6B License',
      aliases: ['visualglm-6b'],
      texts: { 'visualglm-6b': '2023' },
    },
    {
      id: 'characterglm-6b-license',
      name: 'The CharacterGLM-6B License',
      aliases: ['characterglm-6b'],
      texts: { 'characterglm-6b': '2023' },
    },
    // Texts that others made from those above.
    { id: 'yayi-model', name: 'YAYI Model License', steward: 'Wenge', texts: { 'yayi-model': '2023' } },
    { id: 'scfoundation', name: 'scFoundation License', steward: 'BioMap', texts: { scfoundation: '2023' } },
    {
      id: 'aixcoder',
      name: 'aiXcoder Model License',
      steward: 'aiXcoder',
      aliases: ['aixcoder-model-license'],
      texts: { aixcoder: '2024' },
    },
  ],
};
