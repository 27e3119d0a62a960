import { capitalized } from '../text/capitalized.ts';
import type { Plan } from './plan.ts';
import { plans } from './plans/index.ts';
import { ORGANIZATIONS, type Organization } from './reader.ts';

/** The JSON schema of a reader, for the configuration's and the editor's settings. */
export function readerSchema() {
  const text = (description: string, pattern: string) => ({ type: ['string', 'null'], pattern, description });
  const number = (description: string) => ({ type: ['number', 'null'], minimum: 0, description });
  return {
    type: ['object', 'null'],
    additionalProperties: false,
    description:
      'Who wants to do something with a model: plans are answered for this reader, and clauses that do not concern it are hints.',
    properties: {
      commercial: { type: ['boolean', 'null'], description: 'Whether there is money in it.' },
      monthlyUsers: number('Monthly active users of all that the reader offers.'),
      annualRevenue: number('Revenue in a year, in `currency`.'),
      currency: text('The currency of `annualRevenue`, such as EUR.', '^[A-Za-z]{3}$'),
      region: text(
        'The country that the reader lives or has its seat in, such as DE; or EU, EEA.',
        '^([A-Za-z]{2}|EEA)$',
      ),
      organization: {
        enum: [...ORGANIZATIONS, null],
        enumDescriptions: [...ORGANIZATIONS.map((id) => ORGANIZATION_WORDS[id]), 'Not known.'],
        description: 'What kind of organization the reader is.',
      },
      plans: {
        type: ['array', 'null'],
        description: 'What the reader wants to do; all plans where nothing is said.',
        items: { enum: plans.map(({ id }) => id), enumDescriptions: plans.map(wordsOf) },
      },
    },
  };
}

const ORGANIZATION_WORDS: Readonly<Record<Organization, string>> = {
  individual: 'A person, for oneself.',
  academic: 'A university, a school or another place of research.',
  nonprofit: 'An organization that makes no profit.',
  company: 'A company.',
  government: 'A government or an agency of one.',
  military: 'Armed forces.',
};

/** "Sell copies or use of it." */
function wordsOf({ title }: Plan): string {
  return `${capitalized(title)}.`;
}
