import type { Family } from '../license.ts';

export const family: Family = {
  id: 'deepseek',
  name: 'DeepSeek',
  steward: 'DeepSeek',
  licenses: [
    {
      id: 'deepseek-model-1.0',
      name: 'DeepSeek License Agreement v1.0',
      aliases: ['deepseek', 'deepseek-license', 'deepseek license', 'deepseek-la-1.0', 'deepseek license agreement'],
      texts: { 'deepseek-model-1.0': '1.0' },
      links: ['https://github.com/deepseek-ai/DeepSeek-V3/blob/main/LICENSE-MODEL'],
    },
  ],
};
