import type { Family } from '../license.ts';

export const family: Family = {
  id: 'falcon',
  name: 'Falcon',
  steward: 'Technology Innovation Institute',
  licenses: [
    {
      id: 'falcon-180b-tii-1.0',
      name: 'Falcon 180B TII License v1.0',
      aliases: ['falcon-180b', 'falcon-180b-license', 'tii-falcon-180b'],
      texts: { 'falcon-180b-tii-1.0': '1.0' },
    },
    {
      id: 'falcon-2-11b-tii-1.0',
      name: 'Falcon 2 11B TII License 1.0',
      aliases: ['falcon-2', 'falcon2', 'falcon-2-license'],
      texts: { 'falcon-2-11b-tii-1.0': '1.0' },
    },
    {
      id: 'falcon-2-11b-use-policy',
      name: 'Falcon 2 11B TII Acceptable Use Policy',
      kind: 'policy',
      policyOf: ['falcon-2-11b-tii-1.0'],
      texts: { 'falcon-2-11b-tii-aup-1.0': '1.0' },
    },
    {
      id: 'falcon-3-tii',
      name: 'TII Falcon License (Falcon 3)',
      aliases: ['falcon-llm-license', 'falcon-3', 'falcon3', 'tii-falcon-license'],
      texts: { 'falcon-3-tii-2024-12': '2024-12' },
      links: ['https://falconllm.tii.ae/falcon-terms-and-conditions.html'],
    },
    {
      id: 'falcon-3-use-policy',
      name: 'TII Falcon 3 Acceptable Use Policy',
      kind: 'policy',
      policyOf: ['falcon-3-tii'],
      texts: { 'falcon-3-tii-aup-2024-12': '2024-12' },
    },
  ],
};
