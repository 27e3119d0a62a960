import type { Family } from '../license.ts';

export const family: Family = {
  id: 'nvidia',
  name: 'NVIDIA',
  steward: 'NVIDIA',
  licenses: [
    {
      id: 'nvidia-open-model-2025-04-28',
      name: 'NVIDIA Open Model License Agreement (2025-04-28)',
      aliases: ['nvidia-open-model-license', 'nvidia open model license', 'nvidia-open-model'],
      texts: { 'nvidia-open-model-2025-04-28': '2025-04-28' },
      links: ['https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-license/'],
    },
    {
      id: 'nvidia-open-model-2025-10-24',
      name: 'NVIDIA Open Model License Agreement (2025-10-24)',
      texts: { 'nvidia-open-model-2025-10-24': '2025-10-24' },
      links: ['https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-license/'],
    },
    {
      id: 'nvidia-open-model-agreement-2026',
      name: 'NVIDIA Open Model Agreement (2026-04-02)',
      texts: { 'nvidia-open-model-agreement-2026': '2026-04-02' },
      links: ['https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-agreement/'],
    },
    {
      id: 'nvidia-ai-foundation-models-community',
      name: 'NVIDIA AI Foundation Models Community License Agreement',
      aliases: ['nv-ai-foundation-models-license', 'nvidia-ai-foundation-models-community-license'],
      texts: { 'nvidia-ai-foundation-models-community': '' },
    },
    {
      id: 'nvidia-source-code-nc',
      name: 'NVIDIA Source Code License-NC',
      aliases: ['nvidia-nc'],
      texts: { 'nvidia-source-code-nc-stylegan2': 'StyleGAN2', 'nvidia-source-code-voxformer': 'VoxFormer' },
    },
    {
      id: 'nvidia-source-code-stylegan2-ada',
      name: 'NVIDIA Source Code License for StyleGAN2-ADA',
      texts: { 'nvidia-source-code-nc-stylegan2-ada': '' },
    },
    {
      id: 'nvidia-source-code-stylegan3',
      name: 'NVIDIA Source Code License for StyleGAN3',
      texts: { 'nvidia-source-code-nc-stylegan3': '' },
    },
    {
      id: 'nvidia-source-code-segformer',
      name: 'NVIDIA Source Code License for SegFormer',
      texts: { 'nvidia-source-code-segformer': '' },
    },
  ],
};
