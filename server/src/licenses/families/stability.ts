import type { Family } from '../license.ts';

export const family: Family = {
  id: 'stability',
  name: 'Stability AI',
  steward: 'Stability AI',
  licenses: [
    {
      id: 'stability-ai-community',
      name: 'Stability AI Community License',
      aliases: [
        'stabilityai-ai-community',
        'stability-ai-community-license',
        'stability ai community license',
        'stabilityai-community',
        'stabilityai-ai-community-license',
      ],
      texts: { 'stability-community-2024-07-05': '2024-07-05' },
      links: ['https://stability.ai/community-license-agreement'],
    },
    {
      id: 'stability-ai-nc-research-community',
      name: 'Stability AI Non-Commercial Research Community License',
      aliases: [
        'stable-cascade-nc-community',
        'sai-nc-community',
        'stability-ai-nc-research',
        'stabilityai-nc-research-community',
        'sai-nc-research-community',
        'stable-cascade-nc-research-community',
        'sdxl-turbo-nc-community',
      ],
      texts: {
        'stability-nc-research-2023-11-28': '2023-11-28',
        'stability-nc-research-2023-12-06': '2023-12-06',
        'stability-nc-research-stable-cascade': 'as with Stable Cascade',
      },
    },
    {
      id: 'stability-ai-nc-community-2024-03-18',
      name: 'Stability AI Non-Commercial Community License (2024-03-18)',
      texts: { 'stability-nc-community-sv3d-2024-03-18': '2024-03-18' },
    },
    {
      id: 'stable-video-diffusion-nc-community',
      name: 'Stable Video Diffusion Non-Commercial Community License',
      aliases: ['stable-video-diffusion-community', 'stable-video-diffusion-nc'],
      texts: { 'stability-svd-nc-2023-11-21': '2023-11-21' },
    },
    {
      id: 'stable-beluga-nc-community',
      name: 'Stable Beluga Non-Commercial Community License',
      texts: { 'stable-beluga-nc': '2023' },
    },
    {
      id: 'sdxl-0.9-research',
      name: 'SDXL 0.9 Research License',
      aliases: ['sdxl-0.9'],
      texts: { 'sdxl-0.9-research': '0.9' },
    },
    {
      id: 'deepfloyd-if-license',
      name: 'DeepFloyd IF License Agreement',
      hub: 'deepfloyd-if-license',
      aliases: ['deepfloyd-if'],
      texts: { 'deepfloyd-if': '2023' },
    },
  ],
};
