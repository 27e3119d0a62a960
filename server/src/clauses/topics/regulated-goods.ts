import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'regulated-goods',
  says: [
    'drug|drugs|narcotic|narcotics|opioid|alcohol|alcoholic|liquor|tobacco|nicotine|vape|vaping|cigarette|cannabis|marijuana|gambling|gamble|casino|betting|lottery|wagering|pharmaceuticals',
    'controlled+substance|regulated+substance|controlled+substances|regulated ..3 substance|good|product',
    'age-restricted|age+-+restricted ..1 good|product|item|service|activity',
    'illegal+substance|illicit+substance',
  ],
  masks: ['drug ..2 discovery|development|design'],
  examples: {
    match: ['for gambling', 'for illegal drugs or controlled substances'],
    noMatch: ['for the design of bridges'],
  },
};
