import type { Family } from '../license.ts';

export const family: Family = {
  id: 'qwen',
  name: 'Qwen',
  steward: 'Alibaba Cloud',
  licenses: [
    {
      id: 'tongyi-qianwen-2023',
      name: 'Tongyi Qianwen License Agreement',
      aliases: ['tongyi-qianwen', 'tongyi qianwen', 'tongyi-qianwen-license-agreement', 'qwen-1'],
      texts: { 'tongyi-qianwen-2023': '2023-08-03' },
    },
    {
      id: 'tongyi-qianwen-research-2023',
      name: 'Tongyi Qianwen Research License Agreement',
      aliases: ['tongyi-qianwen-research'],
      texts: { 'tongyi-qianwen-research-2023': '2023-11-30' },
    },
    {
      id: 'qwen-research',
      name: 'Qwen Research License Agreement',
      aliases: ['qwen-research-license', 'qwen research'],
      texts: { 'qwen-research-2024-09-19': '2024-09-19' },
    },
    {
      id: 'qwen',
      name: 'Qwen License Agreement',
      aliases: ['qwen-license', 'qwen license agreement', 'qwen-2024'],
      stated: [
        { kind: 'commercial-threshold', values: { amount: 100_000_000, unit: 'monthly-active-users' } },
        { kind: 'branding-display', values: { text: 'Built with Qwen' } },
      ],
      sources: ['aboutcode-org/scancode-licensedb qwen-2024'],
    },
    { id: 'qwen-community-1.0', name: 'Qwen Community License 1.0', texts: { 'qwen-community-1.0': '1.0' } },
  ],
};
