import type { Family } from '../license.ts';

export const family: Family = {
  id: 'databricks',
  name: 'Databricks',
  steward: 'Databricks',
  licenses: [
    {
      id: 'databricks-open-model',
      name: 'Databricks Open Model License',
      aliases: ['databricks-open-model-license', 'databricks open model license'],
      texts: { 'databricks-open-model': '2024' },
      links: ['https://www.databricks.com/legal/open-model-license'],
    },
    {
      id: 'databricks-open-model-use-policy',
      name: 'Databricks Open Model Acceptable Use Policy',
      kind: 'policy',
      policyOf: ['databricks-open-model'],
      texts: { 'databricks-open-model-aup': '2024' },
      links: ['https://www.databricks.com/legal/acceptable-use-policy-open-model'],
    },
  ],
};
