import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'financial',
  says: [
    'investment|stock|financial ..2 tip|tips',
    'financial|loan|lending|mortgage|insurance|insurer|underwriting|creditworthiness|banking|hiring|recruitment|recruiting|employment|housing|eligibility|tenant|tenancy|rental+housing|welfare|payday',
    'credit ..3 scoring|score|scores|report|reporting|decision|eligibility|approval|application|risk|rating',
    'credit ..8 employment|housing|insurance|loan|education',
    'employment|housing|insurance|loan|lending|eligibility ..8 credit',
    'investment|finance ..3 advice|decision|recommendation|service|management',
    'economic|public|government|social ..2 benefit|assistance',
    'employee|worker|job|candidate ..3 screening|evaluation|monitoring|selection|hiring|applicant',
    'stock|securities|crypto|cryptocurrency ..3 trading|advice|market|price',
    'essential ..2 good|service',
    'access ..2 education',
    'educational ..3 opportunity|admission|access',
    'tax ..1 advice',
  ],
  masks: [
    // What is lent there is no money.
    'lend|loan ..3 material|materials|model|software|work|product|program|sdk|data|it|them|copy|copies|dataset|weights',
    'rent|lease|sell|distribute|share , lend|loan',
    'rent|lease|sell|distribute|share or lend|loan',
    'financial|economic ..1 loss|harm|damage|gain|crime|interest|injury|fraud|information|data|record',
    'credit|debit ..1 card',
    'physical|mental|emotional|psychological|reputational|social ..3 financial',
    'rent|lease|sell|lend|provide ..6 loan|lend',
    'loan ..4 sell|distribute|rent|lease|transfer',
    'give ..2 credit',
    'employment+status|employment+history|employment+and',
    'from+credit',
    'employment+relationship',
    'health+insurance+portability',
    'free ..1 credit',
    'financially+harm',
    'financing+of+terrorism',
    'financial+crimes',
  ],
  examples: {
    match: ['to determine an insurance premium', 'to decide on employment, credit or housing'],
    noMatch: ['to cause financial loss', 'to do people harm, be it emotional, reputational or financial'],
  },
};
