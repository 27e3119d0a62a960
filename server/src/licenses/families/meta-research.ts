import type { Family } from '../license.ts';

export const family: Family = {
  id: 'meta-research',
  name: 'Research licenses of Meta',
  steward: 'Meta',
  licenses: [
    {
      id: 'opt-175b',
      name: 'OPT-175B License Agreement',
      aliases: ['opt-175b-license', 'opt'],
      texts: { 'opt-175b': '2022' },
    },
    { id: 'seer', name: 'SEER License Agreement', texts: { seer: '2022' } },
    {
      id: 'chameleon-research',
      name: 'Chameleon Research License',
      aliases: ['chameleon'],
      texts: { 'chameleon-research': '2024' },
    },
    {
      id: 'chameleon-use-policy',
      name: 'Chameleon Acceptable Use Policy',
      kind: 'policy',
      policyOf: ['chameleon-research'],
      texts: { 'chameleon-aup': '2024' },
    },
    {
      id: 'seamless',
      name: 'Seamless Licensing Agreement',
      aliases: ['seamless-license'],
      texts: { seamless: '2023' },
    },
    {
      id: 'seamless-use-policy',
      name: 'Seamless Acceptable Use Policy',
      kind: 'policy',
      policyOf: ['seamless'],
      texts: { 'seamless-aup': '2023' },
    },
    {
      id: 'fair-noncommercial-research-license',
      name: 'FAIR Noncommercial Research License',
      hub: 'fair-noncommercial-research-license',
      aliases: ['fair-noncommercial-research', 'fair noncommercial research license', 'fair-nc'],
      texts: {
        'fair-noncommercial-research-2025-04-10': '2025-04-10',
        'fair-noncommercial-research-2025-04-17': '2025-04-17',
        'fair-noncommercial-research-v1-2025-08-18': 'v1, 2025-08-18',
      },
    },
    { id: 'dinov3-license', name: 'DINOv3 License', aliases: ['dinov3'], texts: { dinov3: '2025-08-19' } },
    {
      id: 'sam-license',
      name: 'SAM License',
      aliases: ['sam'],
      texts: { 'sam-license-3d-objects': 'as with SAM 3D Objects' },
    },
  ],
};
