import type { Family } from '../license.ts';

export const family: Family = {
  id: 'gemma',
  name: 'Gemma',
  steward: 'Google',
  licenses: [
    {
      id: 'gemma',
      name: 'Gemma Terms of Use',
      hub: 'gemma',
      aliases: ['gemma-terms-of-use', 'gemma terms of use', 'gemma-license', 'gemma license', 'gemma terms'],
      texts: {
        'gemma-terms-2024-02-21': '2024-02-21',
        'gemma-terms-2024-04-01': '2024-04-01',
        'gemma-terms-2025-03-24': '2025-03-24',
      },
      links: ['https://ai.google.dev/gemma/terms'],
    },
    {
      id: 'gemma-prohibited-use-policy',
      name: 'Gemma Prohibited Use Policy',
      kind: 'policy',
      policyOf: ['gemma'],
      texts: { 'gemma-prohibited-use-2024-02-21': '2024-02-21' },
      links: ['https://ai.google.dev/gemma/prohibited_use_policy'],
    },
    {
      id: 'health-ai-developer-foundations',
      name: 'Health AI Developer Foundations Terms of Use',
      aliases: ['hai-def', 'health-ai-developer-foundations-terms'],
      texts: { 'hai-def-terms-2024-11-15': '2024-11-15' },
      links: ['https://developers.google.com/health-ai-developer-foundations/terms'],
    },
    {
      id: 'gemini-api-additional-terms',
      name: 'Gemini API Additional Terms of Service',
      texts: { 'gemini-api-additional-2025': '2025' },
    },
  ],
};
