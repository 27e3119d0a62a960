import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'financial',
  says: [
    'financial|finance|investment|loan|lending|mortgage|insurance|insurer|underwriting|creditworthiness|credit|banking|hiring|recruitment|recruiting|employment|housing|eligibility|tenant|tenancy|rental+housing|welfare|payday',
    'economic|public|government|social ..2 benefit|assistance',
    'employee|worker|job|candidate ..3 screening|evaluation|monitoring|selection|hiring|applicant',
    'stock|securities|crypto|cryptocurrency ..3 trading|advice|market|price',
    'essential ..2 good|service',
    'access ..2 education',
    'educational ..3 opportunity|admission|access',
    'tax ..1 advice',
  ],
  masks: [
    'financial|economic ..1 loss|harm|damage|gain|crime|interest|injury|fraud|information|data|record',
    'credit|debit ..1 card',
    'give ..2 credit',
    'employment+status|employment+history|employment+and',
    'from+credit',
    'health+insurance+portability',
    'free ..1 credit',
    'financially+harm',
    'financing+of+terrorism',
    'financial+crimes',
  ],
  examples: {
    match: ['to determine an insurance premium', 'to decide on employment, credit or housing'],
    noMatch: ['to cause financial loss'],
  },
};
