import type { Family } from '../license.ts';

export const family: Family = {
  id: 'cohere',
  name: 'Cohere',
  steward: 'Cohere',
  licenses: [
    {
      id: 'c4ai-use-policy',
      name: 'C4AI Acceptable Use Policy',
      kind: 'policy',
      policyOf: [],
      texts: { 'cohere-c4ai-aup': '' },
      links: ['https://docs.cohere.com/docs/c4ai-acceptable-use-policy'],
    },
    {
      id: 'cohere-labs-use-policy',
      name: 'Cohere Labs Acceptable Use Policy',
      kind: 'policy',
      policyOf: [],
      texts: { 'cohere-labs-aup': '' },
      links: ['https://docs.cohere.com/docs/cohere-labs-acceptable-use-policy'],
    },
  ],
};
