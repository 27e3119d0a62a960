import type { Family } from '../license.ts';

export const family: Family = {
  id: 'kimi',
  name: 'Kimi',
  steward: 'Moonshot AI',
  licenses: [
    {
      id: 'kimi-k2',
      name: 'Modified MIT License (Kimi K2)',
      aliases: ['modified-mit', 'modified mit license', 'moonshot-ai-modified-mit-2025'],
      texts: { 'kimi-k2': '2025' },
    },
    { id: 'kimi-k2.5', name: 'Modified MIT License (Kimi K2.5)', texts: { 'kimi-k2.5': '2026' } },
    { id: 'kimi-k2.7-code', name: 'Modified MIT License (Kimi K2.7 Code)', texts: { 'kimi-k2.7-code': '2026' } },
    {
      id: 'kimi-k3',
      name: 'Kimi K3 License',
      aliases: ['kimi-k3-license'],
      stated: [
        { kind: 'hosted-service-limit' },
        {
          kind: 'commercial-threshold',
          values: {
            amount: 20_000_000,
            unit: 'revenue',
            currency: 'USD',
            period: '12-months',
            consequence: 'license-required',
          },
        },
        {
          kind: 'commercial-threshold',
          values: { amount: 100_000_000, unit: 'monthly-active-users', consequence: 'duty' },
        },
        { kind: 'branding-display', values: { text: 'Kimi K3' } },
      ],
      sources: ['MoonshotAI/Kimi-K3 LICENSE'],
    },
  ],
};
