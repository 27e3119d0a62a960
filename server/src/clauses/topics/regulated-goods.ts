import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'regulated-goods',
  says: [
    'drug|drugs|narcotic|narcotics|opioid|alcohol|alcoholic|liquor|tobacco|nicotine|vape|vaping|cigarette|cannabis|marijuana|gambling|gamble|casino|betting|lottery|wagering|pharmaceuticals',
    'controlled|regulated|restricted|illicit|banned ..1 substance|substances',
    'regulated ..3 substance|good|goods|product',
    'age-restricted|age+-+restricted ..1 good|goods|product|item|service|activity',
    'illegal+substance|illicit+substance',
    'methamphetamine|meth|heroin|cocaine|fentanyl|steroids|psychedelics|narcotic',
    'unlicensed|rogue|illegal|online ..1 pharmacy|pharmacies|casino|casinos',
  ],
  masks: ['drug ..2 discovery|development|design', 'food and drug administration'],
  examples: {
    match: [
      'to deal in controlled substances',
      'to sell age-restricted goods',
      'for gambling',
      'for illegal drugs or controlled substances',
      'cooking methamphetamine',
      'unlicensed pharmacies',
    ],
    noMatch: ['for the design of bridges'],
  },
};
