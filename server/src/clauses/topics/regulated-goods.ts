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
    'cannabinoid|cannabinoids|cbd|amphetamine|amphetamines|ketamine|ecstasy|mdma|lsd|opiate|opiates|doping|barbiturates|e-cigarette|e-cigarettes|cigar|cigars|spirits+and+wine|roulette|poker|bookmaking|bookmakers|sportsbook|sweepstakes|firework|fireworks',
    'intoxicant|intoxicants|booze|narcotic|moonshine',
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
      'opiates',
      'poker for money',
      'bookmaking',
    ],
    noMatch: ['for the design of bridges'],
  },
};
