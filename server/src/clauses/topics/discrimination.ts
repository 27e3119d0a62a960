import type { Topic } from '../topic.ts';

export const topic: Topic = {
  id: 'discrimination',
  says: [
    'slur|slurs|epithet|epithets',
    'because|account|reason|grounds ..2 of ..1 what|who ..1 they|someone|people ..1 be',
    'treat|treats|treating|portray|portraying ..5 as ..2 lesser|inferior|subhuman|worthless|less+than+human|vermin',
    'protected ..1 trait|traits|feature|features|ground|grounds',
    'rank|ranking|rate|rating|score|scoring|grade|grading ..3 citizen|citizens|people|person|persons|individual|individuals|residents ..6 behave|behaves|behaved|live|act|think|say',
    'joke|jokes|slur|slurs|mock|mocking|insult|insults|rant|rants|against|hate|attack|attacks ..10 jew|jews|jewish|muslim|muslims|christians|hindus|roma|migrant|migrants|immigrant|immigrants|refugees|queer|gay|gays|lesbian|lesbians|transgender|homosexuals|foreigners|women|disabled',
    'discriminate|discriminating|discrimination|discriminatory|hateful|racist|racism|sexist|sexism|bigotry|xenophobia|misogyny|antisemitism|homophobia|supremacist|supremacy|dehumanize|dehumanizing|stereotype|stereotyping|segregation|bigot|bigoted|prejudice|prejudiced|transphobia|transphobic|homophobic|ableism|ableist|intolerance',
    'hate ..1 speech|content|crime|group',
    'hatred',
    ',|or|and|/ hate ,|or|and|/',
    'promote|promotes|promoting|incite|incites|spread|spreads|express|expresses|encourage|encourages|advocate ..1 hate',
    'legally? protected ..4 class|characteristic|category|attribute|group|trait|status',
    'social ..1 scoring|score|credit|rating',
    'based+on|because+of|due+to|basis+of|grounds+of ..16 race|religion|gender|ethnicity|characteristic|disability|age|sex|nationality|origin|orientation|caste',
    'race ..16 religion|gender|ethnicity|sex|disability|orientation|nationality',
    'marginalize|marginalized|minority+group',
    'social+behavior ..10 characteristic|personality|trait',
    'ethnic ..3 hatred|discrimination|minority|cleansing|group',
    'rank|ranking|rate|rating|score|scoring|classify|grade ..3 citizen|citizens|people|person|persons|individual|individuals ..6 behavior|conduct|trustworthiness|loyalty|habits',
    'target|targeting|single|singling|punish|punishing ..2 people|persons|individuals|groups|users|communities|somebody|someone ..4 for|by|over ..6 political|religious|peaceful|activist|activism|faith|beliefs|views|opinions|identity|ethnicity|religion',
    'skin+color|ethnic+origin',
  ],
  masks: [
    'without+discrimination',
    // By what one is known, not treated.
    'identify|identifying|verify|verifying|recognize|recognizing|authenticate ..6 based+on|basis+of',
  ],
  unless: ['detect+or+infer'],
  examples: {
    match: [
      'targeting people for their religious or political views',
      'mocking migrants',
      'abusing the weakness of groups due to their age',
      'ranking citizens by how they behave',
      'harassment, hate, or insults',
      'to rank citizens by their social behavior',
      'to exclude people because of their skin color',
      'to discriminate against people by race or religion',
      'for social scoring',
      'to spread hate speech',
    ],
    noMatch: [
      'targeting people with ads for shoes',
      'recognizing speakers based on the characteristics of their voice',
      'to assess the likelihood of rain',
      'to detect or infer the race or religion of any person',
    ],
  },
};
